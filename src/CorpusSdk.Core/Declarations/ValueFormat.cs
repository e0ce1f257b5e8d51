using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Schema.JsonSchema;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Declarations;

/// <summary>The format of a value.</summary>
/// <param name="Read">Returns null if the value cannot be used, and has reported the reason.</param>
/// <param name="Describe">The JSON schema of the format.</param>
internal sealed record ValueFormat<T>(Func<KeyedValue, T?> Read, Func<JsonSchemaBuilder, JsonObject> Describe)
    where T : class;

/// <summary>The formats of the values of built-in keys.</summary>
internal static class ValueFormats
{
    public static readonly ValueFormat<Located<string>> Text = new(
        ValueReader.Text,
        static _ => JsonSchemaBuilder.Text()
    );

    public static readonly ValueFormat<EquatableArray<Located<string>>> Texts = new(
        ValueReader.Texts,
        static _ => JsonSchemaBuilder.ListOf(JsonSchemaBuilder.Text())
    );

    public static readonly ValueFormat<Located<string>> Id = new(ValueReader.Id, static _ => JsonSchemaBuilder.Id());

    /// <summary>The id of a person. Whether that person exists is checked when the corpus is linked.</summary>
    public static readonly ValueFormat<Located<string>> Person = new(
        ValueReader.Text,
        static forms => forms.Reference(nameof(Person))
    );

    /// <summary>The id of a person, or a list of them.</summary>
    public static readonly ValueFormat<PersonList> People = new(
        ReadPeople,
        static forms =>
            JsonSchemaBuilder.AnyOf(
                forms.Reference(nameof(Person)),
                JsonSchemaBuilder.ListOf(forms.Reference(nameof(Person))).With("minItems", 1)
            )
    );

    public static readonly ValueFormat<Located<EdtfDate>> Date = new(
        ValueReader.Date,
        static _ => JsonSchemaBuilder.Date()
    );

    public static readonly ValueFormat<Located<string>> Url = new(ValueReader.Url, static _ => JsonSchemaBuilder.Url());

    public static readonly ValueFormat<Located<string>> Language = new(
        ValueReader.Language,
        static _ => JsonSchemaBuilder.Language()
    );

    public static readonly ValueFormat<Located<string>> Pin = new(
        ValueReader.Pin,
        static _ => JsonSchemaBuilder.Pattern(TextPin.Pattern, ValueReader.ExpectedPin, "string")
    );

    public static ValueFormat<Located<string>> TextUpTo(int most) =>
        new(ValueReader.TextUpTo(most), _ => JsonSchemaBuilder.Text(most));

    public static ValueFormat<Located<string>> NameUpTo(int most) =>
        new(ValueReader.NameUpTo(most), _ => JsonSchemaBuilder.Name(most));

    public static ValueFormat<EquatableArray<Located<string>>> TextsUpTo(int most) =>
        new(ValueReader.TextsUpTo(most), _ => JsonSchemaBuilder.ListOf(JsonSchemaBuilder.Text(most)));

    public static ValueFormat<Located<int>> WholeNumber(int least) =>
        new(ValueReader.WholeNumber(least), _ => JsonSchemaBuilder.WholeNumber(least));

    public static ValueFormat<Located<T>> OneOf<T>(params (string Word, T Value)[] words) =>
        new(ValueReader.OneOf(words), _ => JsonSchemaBuilder.OneOf(words.Select(word => word.Word)));

    public static ValueFormat<EquatableArray<T>> ListOf<T>(MappingReader<T> shape)
        where T : class =>
        new(entry => ValueReader.Items(entry, shape.Read), forms => JsonSchemaBuilder.ListOf(shape.Describe(forms)));

    private static PersonList? ReadPeople(KeyedValue entry)
    {
        switch (entry.Value)
        {
            case YamlSequence { Items.Count: > 0 } list:
                var people = list
                    .Items.Select(item => ValueReader.Text(entry.Item(item)))
                    .Where(person => person is not null)
                    .Select(person => person!)
                    .ToEquatableArray();
                return people.Count == 0 ? null : new(list.Range, people);
            case YamlScalar scalar:
                return ValueReader.Text(entry) is { } only ? new(scalar.Range, EquatableArray.Of(only)) : null;
            default:
                entry.ReportInvalid("the id of a person, or a list of ids such as '[ann-lee, bob-ray]'");
                return null;
        }
    }
}
