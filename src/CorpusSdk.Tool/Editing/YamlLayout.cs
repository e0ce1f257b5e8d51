using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Editing;

/// <summary>Lines and columns of a file's YAML. Offsets count in its folded text.</summary>
internal static class YamlLayout
{
    public static int LineStart(this YamlTree tree, int offset) =>
        offset == 0 ? 0 : tree.Text.LastIndexOf('\n', offset - 1) + 1;

    /// <summary>Where the line ends that an offset stands in, its line break not counted.</summary>
    public static int LineEnd(this YamlTree tree, int offset)
    {
        var end = tree.Text.IndexOf('\n', offset, tree.Region.End - offset);
        return end < 0 ? tree.Region.End : end;
    }

    /// <summary>Where the next line begins, or the region ends.</summary>
    public static int NextLine(this YamlTree tree, int offset) => Math.Min(tree.LineEnd(offset) + 1, tree.Region.End);

    public static int ColumnOf(this YamlTree tree, int offset) =>
        offset - Math.Max(tree.LineStart(offset), tree.Region.Start);

    public static bool IsOneLine(this YamlTree tree, int start, int end) =>
        tree.Text.IndexOf('\n', start, end - start) < 0;

    public static bool IsBlank(this YamlTree tree, int start, int end) =>
        tree.Text.AsSpan(start, end - start).IsWhiteSpace();

    /// <summary>The dash of a list's item; null in a list that has none, or where it cannot be told.</summary>
    public static int? DashOf(this YamlTree tree, YamlSequence sequence, int index)
    {
        if (tree.IsFlowInside(sequence))
        {
            return null;
        }

        if (index == 0)
        {
            return tree.Text[sequence.Range.Start] == '-' ? sequence.Range.Start : null;
        }

        // All dashes stand in one column. The item's own may be lines above it: anchors, comments and blank lines go
        // between.
        var column = tree.ColumnOf(sequence.Range.Start);
        var floor = sequence.Items[index - 1].Range.End;
        for (
            var line = tree.LineStart(sequence.Items[index].Range.Start);
            line >= floor || tree.LineEnd(line) > floor;
            line = tree.LineStart(line - 1)
        )
        {
            var dash = line + column;
            if (dash < tree.LineEnd(line) && dash >= floor && tree.Text[dash] == '-' && tree.IsBlank(line, dash))
            {
                return dash;
            }

            if (line == 0)
            {
                break;
            }
        }

        return null;
    }

    /// <summary>Where a node's text ends, or its key's where nothing is given.</summary>
    public static int EndOf(this YamlTree tree, YamlNode node)
    {
        var place = tree.PlaceOf(node);
        return node.Range.Length == 0 && place.Parent is YamlMapping mapping && !place.IsKey
                ? Math.Max(
                    mapping.Entries[place.Index].Key.Range.End,
                    ColonAfter(tree, mapping.Entries[place.Index].Key) + 1
                )
            : node is YamlSequence { Items.Count: > 0 } list && !tree.HasBracket(node)
                ? Math.Max(node.Range.End, tree.EndOf(list.Items[^1]))
            : node is YamlMapping { Entries.Count: > 0 } inner && !tree.HasBracket(node)
                ? Math.Max(node.Range.End, tree.EndOf(inner.Entries[^1].Value))
            : node.Range.End;
    }

    /// <summary>The colon behind a key.</summary>
    public static int ColonAfter(this YamlTree tree, YamlScalar key) => tree.Text.IndexOf(':', key.Range.End);

    /// <summary>
    /// The line where something new goes that follows a node: behind the comments that belong to the node, which are
    /// those right below it that are indented further, and those of its own column that nothing else of the column
    /// follows.
    /// </summary>
    /// <param name="column">Of the keys or dashes among which the new one will stand.</param>
    public static int LineAfter(this YamlTree tree, YamlNode node, int column)
    {
        var after = tree.NextLine(tree.EndOf(node));
        for (var line = after; line < tree.Region.End; line = tree.NextLine(line))
        {
            var text = tree.Text.AsSpan(line, tree.LineEnd(line) - line);
            var indent = text.Length - text.TrimStart(' ').Length;
            if (
                text.Length == indent
                || text[indent] != '#'
                || indent < column
                || (indent == column && FollowedBySibling(tree, line, column))
            )
            {
                break;
            }

            after = tree.NextLine(line);
        }

        return after;
    }

    /// <summary>Whether a blank line stands between two items of a list, or entries of a mapping.</summary>
    public static bool HasBlankLineBetween(this YamlTree tree, YamlNode first, int secondStart)
    {
        var end = tree.LineStart(secondStart);
        for (var line = tree.NextLine(tree.EndOf(first)); line < end; line = tree.NextLine(line))
        {
            if (tree.IsBlank(line, tree.LineEnd(line)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a node begins with its anchor and tag.</summary>
    public static TextRange Whole(this YamlTree tree, YamlNode node) =>
        TextRange.FromBounds(node.Range.Start, tree.EndOf(node));

    private static bool FollowedBySibling(YamlTree tree, int line, int column)
    {
        while ((line = tree.NextLine(line)) < tree.Region.End)
        {
            var text = tree.Text.AsSpan(line, tree.LineEnd(line) - line);
            var indent = text.Length - text.TrimStart(' ').Length;
            if (text.Length > indent && text[indent] != '#')
            {
                return indent >= column;
            }
        }

        return false;
    }
}
