using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Editing;

/// <summary>Exchanges a text for another.</summary>
internal static class ScalarEdit
{
    /// <summary>Writes the text anew, quoted as it was if it can be.</summary>
    public static TextEdit Whole(YamlTree tree, YamlScalar scalar, string value, YamlPlace place)
    {
        var range = scalar.Range;
        if (range.Length == 0)
        {
            // Nothing is given yet; the reader knows only about where.
            var at = place is { Parent: YamlMapping mapping, IsKey: false }
                ? tree.ColonAfter(mapping.Entries[place.Index].Key) + 1
                : range.Start;
            return TextEdit.Insert(at, " " + ScalarText.Write(value, Quoting.Plain, place.IsFlow, isToken: true));
        }

        if (tree.Text[range.Start] is not ('|' or '>'))
        {
            return new(range, ScalarText.Write(value, YamlStyle.QuotingOf(tree, scalar), place.IsFlow, isToken: true));
        }

        // A block stays one where it says nothing of its own indentation; its text goes into one line.
        var header = tree.LineEnd(range.Start);
        var content = header + 1;
        while (content < range.End && tree.Text[content] is ' ' or '\n')
        {
            content++;
        }

        var isPlain =
            !tree.Text.AsSpan(range.Start, header - range.Start).ContainsAnyInRange('0', '9')
            && content < range.End
            && ScalarText.Write(value, Quoting.Single, isFlow: false)[0] == '\''
            && value.Length > 0
            && !char.IsWhiteSpace(value[0]);
        return isPlain
            ? new(TextRange.FromBounds(content, range.End), value)
            : new(range, ScalarText.Write(value, Quoting.Plain, place.IsFlow));
    }

    /// <summary>
    /// Changes only the words that differ, so that escapes and the lines that a long text is broken into stay as they
    /// are. Whether it came out right is for the reader to say.
    /// </summary>
    /// <returns>Null where it cannot be told which characters of the file are which of the text.</returns>
    public static TextEdit? WordByWord(YamlTree tree, YamlScalar scalar, string value)
    {
        var old = scalar.Value.TrimEnd('\n');
        var (start, end) = Differing(old, value);
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

    /// <summary>The stretch of the old text that is another in the new one, widened to whole words.</summary>
    private static (int Start, int End) Differing(string old, string value)
    {
        var most = Math.Min(old.Length, value.Length);
        var (start, tail) = (0, 0);
        while (start < most && old[start] == value[start])
        {
            start++;
        }

        while (tail < most - start && old[old.Length - 1 - tail] == value[value.Length - 1 - tail])
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
    /// Where each character of the text stands in the file; null where escapes or line breaks leave it open.
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
            // Where lines are folded, white space of the file is other white space of the text, or none at all.
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

    /// <summary>A single quote within single quotes is written twice.</summary>
    private static int Width(YamlTree tree, YamlScalar scalar, int at) =>
        tree.Text[at] == '\'' && tree.Text[scalar.Range.Start] == '\'' ? 2 : 1;
}
