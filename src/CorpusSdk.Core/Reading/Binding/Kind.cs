using CorpusSdk.Core.Editing;
using CorpusSdk.Core.Model;

namespace CorpusSdk.Core.Reading.Binding;

/// <summary>A kind of value.</summary>
/// <param name="Read">Gives null where the value cannot be used; has then reported why.</param>
/// <param name="Describe">The same to an editor.</param>
internal sealed record Kind<T>(Func<Entry, T?> Read, Func<JsonForms, JsonObject> Describe)
    where T : class;

/// <summary>The kinds of values that the corpus's own keys have.</summary>
internal static class Kinds
{
    public static readonly Kind<Located<string>> Text = new(Values.Text, static _ => JsonForms.Text());

    public static readonly Kind<EquatableArray<Located<string>>> Texts = new(
        Values.Texts,
        static _ => JsonForms.ListOf(JsonForms.Text())
    );

    public static readonly Kind<Located<string>> Id = new(Values.Id, static _ => JsonForms.Id());

    /// <summary>The id of a person: whether there is one is asked when the corpus is linked.</summary>
    public static readonly Kind<Located<string>> Person = new(
        Values.Text,
        static forms => forms.Reference(nameof(Person))
    );

    public static readonly Kind<EquatableArray<AliasDeclaration>> Names = new(
        Values.Names,
        static forms => JsonForms.MappingTo(forms.Reference(nameof(Person)))
    );

    public static readonly Kind<Located<EdtfDate>> Date = new(Values.Date, static _ => JsonForms.Date());

    public static readonly Kind<Located<string>> Url = new(Values.Url, static _ => JsonForms.Url());

    public static readonly Kind<Located<string>> Language = new(Values.Language, static _ => JsonForms.Language());

    public static Kind<Located<string>> TextUpTo(int most) => new(Values.TextUpTo(most), _ => JsonForms.Text(most));

    public static Kind<EquatableArray<Located<string>>> TextsUpTo(int most) =>
        new(Values.TextsUpTo(most), _ => JsonForms.ListOf(JsonForms.Text(most)));

    public static Kind<Located<int>> WholeNumber(int least) =>
        new(Values.WholeNumber(least), _ => JsonForms.WholeNumber(least));

    public static Kind<Located<T>> OneOf<T>(params (string Word, T Value)[] words) =>
        new(Values.OneOf(words), _ => JsonForms.OneOf(words.Select(word => word.Word)));

    public static Kind<EquatableArray<T>> ListOf<T>(Shape<T> shape)
        where T : class => new(Values.ListOf(shape), forms => JsonForms.ListOf(shape.Describe(forms)));
}
