using System.Globalization;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Binding;

/// <summary>Reads values. Each method returns null if the value cannot be used, and has reported the reason.</summary>
internal static class ValueReader
{
    /// <summary>The longest URL that is accepted.</summary>
    private const int MaxUrlLength = 8_192;

    /// <summary>The number of digits of the largest whole number.</summary>
    private const int MaxDigits = 10;

    /// <summary>Follows "must be".</summary>
    public const string ExpectedPin =
        "what 'dotnet corpus pin' writes: '" + TextPin.Tag + "' and 26 letters a to z or digits 2 to 7";

    /// <summary>
    /// Any scalar: YAML may take <c>2024</c> for a number and <c>no</c> for a boolean; here both are text. White space
    /// at either end is removed, because a block scalar ends with a line break.
    /// </summary>
    public static Located<string>? Text(KeyedValue entry)
    {
        if (entry.Value is YamlScalar { IsNull: false } scalar && scalar.Value.Trim() is { Length: > 0 } text)
        {
            return new(text, scalar.Range);
        }

        // Unquoted text such as `Editor's note: …`, `{{ title }}` or `[Draft]` is read as a mapping or a list.
        entry.ReportInvalid(
            entry.Value switch
            {
                YamlMapping or YamlSequence when !entry.Reading.IsYaml => "text in double quotes",
                YamlMapping => "text (in quotes if it contains ': ' or starts with '{')",
                YamlSequence => "text (in quotes if it starts with '[')",
                _ => "text",
            }
        );
        return null;
    }

    /// <summary>
    /// A name: text, but also an unquoted <c>Null</c>, which YAML takes for no value: there are people of that name.
    /// </summary>
    public static Located<string>? Name(KeyedValue entry) =>
        entry.Value is YamlScalar { IsNull: true, Value.Length: > 1 } scalar
            ? new(scalar.Value, scalar.Range)
            : Text(entry);

    /// <summary>A name in a list of them, or a key that is one. An empty one is reported as that.</summary>
    public static Located<string>? NameOrReport(KeyedValue entry)
    {
        if (
            entry.Value is not YamlScalar scalar
            || scalar.Value.Trim().Length > (scalar is { IsPlain: true, Value: "~" } ? 1 : 0)
        )
        {
            return Name(entry);
        }

        entry.Reading.Report(entry.ErrorRange, Rules.EmptyName, entry.Name);
        return null;
    }

    /// <summary>Text that becomes a constant in the program. Text that is too long is reported.</summary>
    public static Func<KeyedValue, Located<string>?> TextUpTo(int most) => UpTo(most, Text);

    /// <summary>A name that becomes a constant in the program. One that is too long is reported.</summary>
    public static Func<KeyedValue, Located<string>?> NameUpTo(int most) => UpTo(most, Name);

    /// <summary>As <see cref="NameOrReport"/>, but no longer than a constant may be.</summary>
    public static Func<KeyedValue, Located<string>?> ListedNameUpTo(int most) => UpTo(most, NameOrReport);

    private static Func<KeyedValue, Located<string>?> UpTo(int most, Func<KeyedValue, Located<string>?> read) =>
        entry =>
        {
            if (read(entry) is not { } text || text.Value.Length <= most)
            {
                return read(entry);
            }

            entry.Reading.Report(
                text.Range,
                Rules.LimitExceeded,
                string.Format(
                    CultureInfo.InvariantCulture,
                    "'{0}' may have at most {1:N0} characters, but has {2:N0}; shorten it",
                    entry.Name,
                    most,
                    text.Value.Length
                )
            );
            return null;
        };

    /// <summary>A list of text of any length. A single text is reported, and read as a list with one item.</summary>
    public static EquatableArray<Located<string>>? Texts(KeyedValue entry) => Texts(entry, Text);

    public static Func<KeyedValue, EquatableArray<Located<string>>?> TextsUpTo(int most) =>
        entry => Texts(entry, TextUpTo(most));

    private static EquatableArray<Located<string>>? Texts(KeyedValue entry, Func<KeyedValue, Located<string>?> read)
    {
        if (entry.Value is YamlScalar { IsNull: false } scalar)
        {
            entry.ReportInvalid(
                entry.ListExample(scalar.Value.Trim()),
                fix: new(SuggestedFixKind.WrapInList, scalar.Range)
            );
            return read(entry) is { } text ? EquatableArray.Of(text with { IsReported = true }) : null;
        }

        return Items(entry, read);
    }

    /// <summary>
    /// An id. An invalid id is reported and, if possible, corrected, so that references to it still resolve.
    /// </summary>
    public static Located<string>? Id(KeyedValue entry)
    {
        if (Text(entry) is not { } id || CorpusId.IsValid(id.Value))
        {
            return Text(entry);
        }

        var corrected = CorpusId.FromStem(id.Value);
        var hint =
            id.Value.Length > CorpusId.MaxLength ? $"; use at most {CorpusId.MaxLength} characters"
            : corrected.Length > 0 ? $"; write '{corrected}'"
            : "";
        entry.Reading.Report(
            id.Range,
            Rules.InvalidId,
            hint.Length > 0 && id.Value.Length <= CorpusId.MaxLength ? Replace(id.Range, corrected) : null,
            VisibleText.Shorten(id.Value, 100),
            hint
        );
        return corrected.Length > 0 ? id with { Value = corrected } : null;
    }

    /// <summary>
    /// A date in EDTF. A timestamp of YAML, SQL or a static site, as <c>2024-06-19 10:00:00 +0900</c>, is accepted too:
    /// its meaning is clear, and many programs write it into front matter.
    /// </summary>
    public static Located<EdtfDate>? Date(KeyedValue entry)
    {
        if (Text(entry) is not { } text)
        {
            return null;
        }

        if (
            EdtfDate.TryParse(text.Value, out var date)
            || (EdtfDate.FromTimestamp(text.Value) is { } timestamp && EdtfDate.TryParse(timestamp, out date))
        )
        {
            return new(date, text.Range);
        }

        _ = EdtfDate.TryParse(text.Value, out _, out var reason, out var correction);
        entry.Reading.Report(
            text.Range,
            Rules.InvalidDate,
            Replace(text.Range, correction),
            VisibleText.Shorten(text.Value, 60),
            reason!
        );
        return null;
    }

    public static Func<KeyedValue, Located<int>?> WholeNumber(int least) =>
        entry =>
        {
            if (Text(entry) is not { } text)
            {
                return null;
            }

            if (
                int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= least
            )
            {
                return new Located<int>(number, text.Range);
            }

            entry.ReportInvalid(
                text.Value.All(c => c is >= '0' and <= '9') && text.Value.TrimStart('0').Length >= MaxDigits
                    ? FormattableString.Invariant($"a whole number from {least} to {int.MaxValue:N0}")
                    : FormattableString.Invariant($"a whole number of at least {least}"),
                Quoted(text.Value)
            );
            return null;
        };

    /// <summary>
    /// One of several words. A mistyped word is reported, and read as the word that was probably meant.
    /// </summary>
    public static Func<KeyedValue, Located<T>?> OneOf<T>(params (string Word, T Value)[] words) =>
        entry =>
        {
            if (Text(entry) is not { } text)
            {
                return null;
            }

            var known = words.Select(word => word.Word).ToArray();
            var index = Array.IndexOf(known, text.Value);
            if (index < 0)
            {
                var meant = NearestWord.Of(text.Value, known);
                entry.ReportInvalid(
                    string.Join(" or ", known.Select(word => $"'{word}'")),
                    Quoted(text.Value, meant),
                    Replace(text.Range, meant)
                );
                index = Array.IndexOf(known, meant);
            }

            return index < 0 ? null : new Located<T>(words[index].Value, text.Range);
        };

    public static Located<string>? Url(KeyedValue entry)
    {
        if (Text(entry) is not { } text || IsWebAddress(text.Value))
        {
            return Text(entry);
        }

        var corrected = "https://" + text.Value;
        var hint =
            text.Value.IndexOf('.') > 0 && text.Value.IndexOf(':') < 0 && IsWebAddress(corrected) ? corrected : null;
        entry.ReportInvalid(
            "an absolute URL that starts with http:// or https://",
            Quoted(text.Value, hint) + (hint is null && IsRelative(text.Value) ? OwnUrlAdvice(entry.BuiltInKey) : ""),
            Replace(text.Range, hint)
        );
        return null;
    }

    private static bool IsRelative(string url) => url.IndexOf('/') >= 0 && url.IndexOf(':') < 0;

    /// <summary>How to keep an address that is relative to a site, as static sites write it.</summary>
    private static string OwnUrlAdvice(string? builtInKey) =>
        builtInKey is null
            ? ""
            : $"; for the addresses of a site, add {ArticleKeys.Setting(builtInKey, "null")} "
                + "and a property of Article with [CorpusKey(\"url\")]";

    public static Located<string>? Language(KeyedValue entry)
    {
        if (Text(entry) is not { } text || LanguageCode.IsValid(text.Value))
        {
            return Text(entry);
        }

        var hint = LanguageCode.NearestTo(text.Value);
        entry.ReportInvalid(
            "a language tag such as 'en' or 'pt-BR'",
            Quoted(text.Value, hint),
            hint is null
                ? null
                : new(SuggestedFixKind.Replace, text.Range, hint) { NeedsDecision = !LanguageCode.IsClear(text.Value) }
        );
        return null;
    }

    public static Located<string>? Pin(KeyedValue entry)
    {
        if (Text(entry) is not { } text || TextPin.IsValid(text.Value))
        {
            return Text(entry);
        }

        entry.ReportInvalid(
            ExpectedPin,
            Quoted(text.Value) + "; run 'dotnet corpus pin', which replaces it, or delete the line"
        );
        return null;
    }

    /// <summary>The items of a list. Those that cannot be read are left out.</summary>
    public static EquatableArray<T>? Items<T>(KeyedValue entry, Func<KeyedValue, T?> read)
        where T : class
    {
        if (entry.Value is not YamlSequence sequence)
        {
            entry.ReportInvalid(entry.ListExample());
            entry.Reading.MarkIncomplete();
            return null;
        }

        var items = new List<T>(sequence.Items.Count);
        foreach (var item in sequence.Items)
        {
            if (read(entry.Item(item)) is { } value)
            {
                items.Add(value);
            }
        }

        return items.ToEquatableArray();
    }

    public static string Quoted(string found, string? meant = null) =>
        $"'{VisibleText.Shorten(found, 100)}'" + (meant is null ? "" : $"; did you mean '{meant}'?");

    public static SuggestedFix? Replace(TextRange range, string? meant) =>
        meant is null ? null : new(SuggestedFixKind.Replace, range, meant);

    public static bool IsWebAddress(string text) =>
        text.Length <= MaxUrlLength
        && !text.Any(char.IsWhiteSpace)
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
