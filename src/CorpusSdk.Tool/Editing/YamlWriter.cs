using System.Text;

namespace CorpusSdk.Tool.Editing;

/// <summary>Writes new YAML in the style of a file. Lines end with <c>\n</c>.</summary>
internal sealed class YamlWriter(YamlStyle style)
{
    /// <summary>A whole new file.</summary>
    public static string Document(YamlMap root)
    {
        YamlWriter writer = new(YamlStyle.Default);
        return string.Concat(root.Entries.Select(entry => writer.Entry(entry.Key, entry.Value, 0, "")));
    }

    public static string Document(IEnumerable<YamlValue> items) =>
        string.Join("\n", items.Select(item => new YamlWriter(YamlStyle.Default).Item(item, 0, "", isShort: null)));

    /// <summary>A key with its value, as lines of their own.</summary>
    /// <param name="column">Of the key.</param>
    /// <param name="pattern">As <see cref="YamlPlace.Pattern"/>, of the mapping around it.</param>
    public string Entry(string key, YamlValue value, int column, string pattern)
    {
        StringBuilder text = new();
        text.Append(' ', column);
        AppendEntry(text, key, value, column, pattern);
        return text.ToString();
    }

    /// <summary>An item of a list with its dash, as lines of their own; its comment above it.</summary>
    /// <param name="column">Of the dash.</param>
    /// <param name="pattern">Of the list.</param>
    /// <param name="isShort">Whether a mapping is written in braces; null: as it has it itself.</param>
    public string Item(YamlValue value, int column, string pattern, bool? isShort)
    {
        StringBuilder text = new();
        AppendItem(text, value, column, pattern, isShort);
        return text.ToString();
    }

    /// <summary>A value that stands within brackets or braces.</summary>
    /// <param name="pattern">Of the value.</param>
    public string Flow(YamlValue value, string pattern) =>
        value switch
        {
            YamlText text => Scalar(text, pattern, isFlow: true),
            YamlList { Items.Count: 0 } => "[]",
            YamlList list => Bracketed(
                '[',
                ']',
                style.HasSpacedBrackets,
                list.Items.Select(item => Flow(item, pattern + "/*"))
            ),
            YamlMap { Entries.Count: 0 } => "{}",
            YamlMap map => Bracketed(
                '{',
                '}',
                style.HasSpacedBraces,
                map.Entries.Select(entry => FlowEntry(entry.Key, entry.Value, pattern))
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };

    /// <param name="pattern">Of the mapping.</param>
    public string FlowEntry(string key, YamlValue value, string pattern) =>
        $"{Key(key, isFlow: true)}: {Flow(value, $"{pattern}/{key}")}";

    /// <summary>
    /// The parser stumbles over signs in a plain key that it takes in a plain value: only what is a word or a name goes
    /// without quotes.
    /// </summary>
    private static string Key(string key, bool isFlow) =>
        ScalarText.Write(
            key,
            key.All(c => char.IsLetterOrDigit(c) || " -_.'\u2019".Contains(c)) ? Quoting.Plain : Quoting.Double,
            isFlow,
            isToken: true
        );

    /// <param name="pattern">Of the text.</param>
    public string Scalar(YamlText text, string pattern, bool isFlow)
    {
        var wanted = style.QuotingFor(pattern);
        var written = ScalarText.Write(text.Value, wanted, isFlow, text.IsToken);

        // What needs quotes has those that the file likes.
        return wanted == Quoting.Plain && written[0] == '"' && style.Quotes is { } quotes
            ? ScalarText.Write(text.Value, quotes, isFlow, text.IsToken)
            : written;
    }

    private void AppendEntry(StringBuilder text, string key, YamlValue value, int column, string pattern)
    {
        text.Append(Key(key, isFlow: false)).Append(':');
        pattern = $"{pattern}/{key}";
        switch (value)
        {
            case YamlList { IsShort: false, Items.Count: > 0 } list:
                text.Append('\n');
                foreach (var item in list.Items)
                {
                    AppendItem(text, item, column + style.ListIndent, pattern, isShort: null);
                }

                break;
            case YamlMap { IsShort: false, Entries.Count: > 0 } map:
                text.Append('\n');
                foreach (var entry in map.Entries)
                {
                    text.Append(' ', column + style.KeyIndent);
                    AppendEntry(text, entry.Key, entry.Value, column + style.KeyIndent, pattern);
                }

                break;
            case YamlText scalar:
                text.Append(' ').Append(Scalar(scalar, pattern, isFlow: false)).Append('\n');
                break;
            default:
                text.Append(' ').Append(Flow(value, pattern)).Append('\n');
                break;
        }
    }

    private void AppendItem(StringBuilder text, YamlValue value, int column, string pattern, bool? isShort)
    {
        if (value.Comment is not null)
        {
            text.Append(' ', column).Append("# ").Append(value.Comment).Append('\n');
        }

        text.Append(' ', column).Append('-').Append(' ', style.DashWidth - 1);
        pattern += "/*";
        if (value is YamlMap { Entries.Count: > 0 } map && !(isShort ?? map.IsShort))
        {
            for (var i = 0; i < map.Entries.Count; i++)
            {
                text.Append(' ', i == 0 ? 0 : column + style.DashWidth);
                AppendEntry(text, map.Entries[i].Key, map.Entries[i].Value, column + style.DashWidth, pattern);
            }
        }
        else
        {
            text.Append(value is YamlText scalar ? Scalar(scalar, pattern, isFlow: false) : Flow(value, pattern))
                .Append('\n');
        }
    }

    private static string Bracketed(char open, char close, bool isSpaced, IEnumerable<string> items)
    {
        var space = isSpaced ? " " : "";
        return $"{open}{space}{string.Join(", ", items)}{space}{close}";
    }
}
