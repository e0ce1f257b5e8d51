using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Matching;

namespace CorpusSdk.Editing;

/// <summary>Creates the edit that changes the text of a scalar.</summary>
internal static class ScalarEdit
{
    /// <summary>Replaces the whole scalar, in its quoting style if possible.</summary>
    public static TextEdit ReplaceWhole(YamlTree tree, YamlScalar scalar, string value, YamlPlace place)
    {
        var range = scalar.Range;
        if (range.Length == 0)
        {
            // The value is empty, and its range is not exact: it goes after the colon.
            var at = place is { Parent: YamlMapping mapping, IsKey: false }
                ? tree.ColonAfter(mapping.Entries[place.Index].Key) + 1
                : range.Start;
            return TextEdit.Insert(at, " " + ScalarText.Write(value, Quoting.Plain, place.IsFlow, isToken: true));
        }

        if (tree.Text[range.Start] is not ('|' or '>'))
        {
            return new(range, ScalarText.Write(value, YamlStyle.QuotingOf(tree, scalar), place.IsFlow, isToken: true));
        }

        // A block scalar without an indentation indicator stays one, with its text on one line.
        var header = tree.LineEnd(range.Start);
        var content = header + 1;
        while (content < range.End && tree.Text[content] is ' ' or '\n')
        {
            content++;
        }

        var isPlain =
            !tree.Text.Substring(range.Start, header - range.Start).Any(c => c is >= '0' and <= '9')
            && content < range.End
            && ScalarText.Write(value, Quoting.Single, isFlow: false)[0] == '\''
            && value.Length > 0
            && !char.IsWhiteSpace(value[0]);
        return isPlain
            ? new(TextRange.FromBounds(content, range.End), value)
            : new(range, ScalarText.Write(value, Quoting.Plain, place.IsFlow));
    }

    /// <summary>
    /// Replaces only the words that differ, so that escapes and line breaks in the rest of the text are kept. The
    /// caller must verify the result by parsing it.
    /// </summary>
    /// <returns>Null if the characters of the text cannot be mapped to characters of the file.</returns>
    public static TextEdit? ReplaceWords(YamlTree tree, YamlScalar scalar, string value)
    {
        var old = scalar.Value.TrimEnd('\n');
        var (start, end) = DifferingWords(old, value);
        if (scalar.Range.Length == 0 || start == end || Offsets(tree, scalar, old) is not { } offsets)
        {
            return null;
        }

        var words = value[start..(value.Length - (old.Length - end))];
        var written = tree.Text[scalar.Range.Start] switch
        {
            '\'' => words.Replace("'", "''"),
            '"' => ScalarText.Write(words, Quoting.Double, isFlow: false)[1..^1],
            _ => words,
        };
        return words.Length == 0
            ? null
            : new(
                TextRange.FromBounds(offsets[start], offsets[end - 1] + Width(tree, scalar, offsets[end - 1])),
                written
            );
    }

    /// <summary>The range of the old text that differs from the new one, extended to whole words.</summary>
    private static (int Start, int End) DifferingWords(string old, string value)
    {
        var shorter = Math.Min(old.Length, value.Length);
        var (start, tail) = (0, 0);
        while (start < shorter && old[start] == value[start])
        {
            start++;
        }

        while (tail < shorter - start && old[old.Length - 1 - tail] == value[value.Length - 1 - tail])
        {
            tail++;
        }

        var end = old.Length - tail;
        while (start > 0 && old[start - 1] is not (' ' or '\n'))
        {
            start--;
        }

        while (end < old.Length && old[end] is not (' ' or '\n'))
        {
            end++;
        }

        return (start, end);
    }

    /// <summary>
    /// The offset in the file of each character of the text; null if escapes or line breaks make it ambiguous.
    /// </summary>
    private static int[]? Offsets(YamlTree tree, YamlScalar scalar, string value)
    {
        var text = tree.Text;
        var (at, end) = (scalar.Range.Start, scalar.Range.End);
        var first = text[at];
        if (first is '|' or '>')
        {
            at = tree.LineEnd(at);
        }
        else if (first is '\'' or '"')
        {
            (at, end) = (at + 1, end - 1);
        }

        var offsets = new int[value.Length];
        for (var i = 0; i < value.Length; i++)
        {
            // Folding turns line breaks and indentation of the file into other white space of the text, or removes
            // them.
            if (value[i] is not (' ' or '\t'))
            {
                while (at < end && text[at] is ' ' or '\t' or '\n' && text[at] != value[i])
                {
                    at++;
                }
            }
            else if (at < end && text[at] == '\n')
            {
                offsets[i] = at++;
                continue;
            }

            if (at >= end || text[at] != value[i])
            {
                return null;
            }

            offsets[i] = at;
            at += Width(tree, scalar, at);
        }

        return offsets;
    }

    /// <summary>Two for a single quote in a single-quoted scalar, where it is doubled; otherwise one.</summary>
    private static int Width(YamlTree tree, YamlScalar scalar, int at) =>
        tree.Text[at] == '\'' && tree.Text[scalar.Range.Start] == '\'' ? 2 : 1;
}
