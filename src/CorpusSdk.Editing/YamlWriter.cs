using System.Text;

namespace CorpusSdk.Editing;

/// <summary>Writes new YAML in the style of a file. Lines end with <c>\n</c>.</summary>
internal sealed class YamlWriter(YamlStyle style)
{
    /// <summary>The content of a new file.</summary>
    public static string Document(YamlMap root)
    {
        YamlWriter writer = new(YamlStyle.Default);
        return string.Concat(root.Entries.Select(entry => writer.Entry(entry.Key, entry.Value, 0, "")));
    }

    /// <summary>The content of a new file that is a list.</summary>
    public static string Document(IEnumerable<YamlValue> items) =>
        string.Join("\n", items.Select(item => new YamlWriter(YamlStyle.Default).Item(item, 0, "", isInline: null)));

    /// <summary>A key with its value, as whole lines; a text with its comment above it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <param name="column">The column of the key.</param>
    /// <param name="pattern">The <see cref="YamlPlace.Pattern"/> of the mapping that contains it.</param>
    public string Entry(string key, YamlValue value, int column, string pattern)
    {
        StringBuilder text = new();
        if (value is YamlText { Comment: { } comment })
        {
            text.Append(' ', column).Append("# ").Append(comment).Append('\n');
        }

        text.Append(' ', column);
        AppendEntry(text, key, value, column, pattern);
        return text.ToString();
    }

    /// <summary>An item of a list with its comment and dash, as whole lines.</summary>
    /// <param name="value">The item.</param>
    /// <param name="column">The column of the dash.</param>
    /// <param name="pattern">The pattern of the list.</param>
    /// <param name="isInline">Whether a mapping is written in braces; null for its own setting.</param>
    public string Item(YamlValue value, int column, string pattern, bool? isInline)
    {
        StringBuilder text = new();
        AppendItem(text, value, column, pattern, isInline);
        return text.ToString();
    }

    /// <summary>A value inside brackets or braces.</summary>
    /// <param name="value">The value.</param>
    /// <param name="pattern">The pattern of the value.</param>
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

    /// <summary>A key with its value inside braces.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <param name="pattern">The pattern of the mapping.</param>
    public string FlowEntry(string key, YamlValue value, string pattern) =>
        $"{Key(key, isFlow: true)}: {Flow(value, $"{pattern}/{key}")}";

    /// <summary>
    /// A key. The parser rejects some characters in a plain key that it accepts in a plain value, so only letters,
    /// digits and a few safe characters go without quotes.
    /// </summary>
    private static string Key(string key, bool isFlow) =>
        ScalarText.Write(
            key,
            key.All(c => char.IsLetterOrDigit(c) || " -_.'\u2019".Contains(c)) ? Quoting.Plain : Quoting.Double,
            isFlow,
            isToken: true
        );

    /// <summary>A scalar, quoted in the style of the file.</summary>
    /// <param name="text">The scalar.</param>
    /// <param name="pattern">Its pattern.</param>
    /// <param name="isFlow">Whether it is inside brackets or braces.</param>
    public string Scalar(YamlText text, string pattern, bool isFlow)
    {
        var preferred = style.QuotingFor(pattern);
        var written = ScalarText.Write(text.Value, preferred, isFlow, text.IsToken);

        // A scalar that cannot be plain gets the quotes that the file prefers.
        return preferred == Quoting.Plain && written[0] == '"' && style.PreferredQuotes is { } quotes
            ? ScalarText.Write(text.Value, quotes, isFlow, text.IsToken)
            : written;
    }

    private void AppendEntry(StringBuilder text, string key, YamlValue value, int column, string pattern)
    {
        text.Append(Key(key, isFlow: false)).Append(':');
        pattern = $"{pattern}/{key}";
        switch (value)
        {
            case YamlList { IsInline: false, Items.Count: > 0 } list:
                text.Append('\n');
                foreach (var item in list.Items)
                {
                    AppendItem(text, item, column + style.ListIndent, pattern, isInline: null);
                }

                break;
            case YamlMap { IsInline: false, Entries.Count: > 0 } map:
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

    private void AppendItem(StringBuilder text, YamlValue value, int column, string pattern, bool? isInline)
    {
        if (value.Comment is not null)
        {
            text.Append(' ', column).Append("# ").Append(value.Comment).Append('\n');
        }

        text.Append(' ', column).Append('-').Append(' ', style.DashWidth - 1);
        pattern += "/*";
        if (value is YamlMap { Entries.Count: > 0 } map && !(isInline ?? map.IsInline))
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
