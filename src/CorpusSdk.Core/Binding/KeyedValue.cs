using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Binding;

/// <summary>A value and its name: the value of a key, or an item of the list under that key.</summary>
/// <param name="Reading">Receives the problems of the value.</param>
/// <param name="Name">The key, as messages name the value.</param>
/// <param name="Key">The range of the key.</param>
/// <param name="Value">The value as written.</param>
internal readonly record struct KeyedValue(FileReading Reading, string Name, TextRange Key, YamlNode Value)
{
    /// <summary>The key was mistyped; this is the key that was probably meant.</summary>
    public bool IsKeyCorrected => CorrectionAdvice is not null;

    /// <summary>
    /// What the message about a mistyped key adds if the key may be right; null if the key was not mistyped.
    /// </summary>
    public string? CorrectionAdvice { get; init; }

    /// <summary>
    /// The built-in key of an article, which another program may use for something else; null for all other keys.
    /// </summary>
    public string? BuiltInKey { get; init; }

    /// <summary>The range to report problems at: the value, or the key if the value is empty.</summary>
    public TextRange ErrorRange => Value.Range.Length > 0 ? Value.Range : Key;

    /// <summary>The same for an item of the list that this value is.</summary>
    public KeyedValue Item(YamlNode item) => this with { Value = item, Key = item.Range };

    /// <summary>
    /// Leaves to a person whether the mistyped key is the one that it is read as: it is another form of that word, or
    /// its value does not fit.
    /// </summary>
    public void DoubtKey()
    {
        if (CorrectionAdvice is { } advice)
        {
            Reading.DoubtKey(Key, advice);
        }
    }

    /// <summary>A list as messages show it, in the language of the file.</summary>
    /// <param name="item">The text of its item; null for any items.</param>
    public string ListExample(string? item = null) =>
        item is null
            ? Reading.IsYaml
                ? "a list, with '- ' before each entry"
                : "a list in brackets, '[ … ]'"
            : Reading.IsYaml
                ? $"a list, such as '- {VisibleText.Shorten(item, 60)}' on its own line"
                : $"a list, such as '[\"{VisibleText.Shorten(item, 60)}\"]'";

    /// <summary>Reports that the value is not what is expected.</summary>
    /// <param name="expected">Follows "must be".</param>
    /// <param name="found">Follows "but is"; by default a description of the value.</param>
    /// <param name="fix">The suggested fix; null if there is none.</param>
    /// <param name="at">Where to report it; by default at <see cref="ErrorRange"/>.</param>
    public void ReportInvalid(string expected, string? found = null, SuggestedFix? fix = null, TextRange? at = null)
    {
        // If the value could not be read completely, that has been reported already.
        if (Value is not YamlUnreadable && Value.IsComplete)
        {
            var other = found is null && fix is null && Value.Description != "empty" ? OtherProgramAdvice() : "";
            Reading.Report(
                at ?? ErrorRange,
                Rules.InvalidValue,
                fix,
                Name,
                expected,
                (found ?? Value.Description) + other
            );
        }
    }

    /// <summary>
    /// The advice for a value that another program may have put there. No other program has the remaining keys with
    /// other values: <c>title: [Draft]</c> lacks quotation marks.
    /// </summary>
    private string OtherProgramAdvice() =>
        BuiltInKey is null or "title" or "decks" or "omit" or "marks" or "attribution" or "quotes" or "delegations"
            ? ""
            : $"; if another program uses the key, rename the built-in key or switch it off: "
                + ArticleKeys.Setting(BuiltInKey, "null");
}
