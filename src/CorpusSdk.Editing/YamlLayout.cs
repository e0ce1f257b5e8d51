using CorpusSdk.Core.Syntax.Yaml;

namespace CorpusSdk.Editing;

/// <summary>Lines and columns of a YAML file. Offsets are UTF-16 code units of <c>SourceFile.Text</c>.</summary>
internal static class YamlLayout
{
    /// <summary>The start of the line that contains an offset.</summary>
    public static int LineStart(this YamlTree tree, int offset) =>
        offset == 0 ? 0 : tree.Text.LastIndexOf('\n', offset - 1) + 1;

    /// <summary>The end of the line that contains an offset, without its line break.</summary>
    public static int LineEnd(this YamlTree tree, int offset)
    {
        var end = tree.Text.IndexOf('\n', offset, tree.Region.End - offset);
        return end < 0 ? tree.Region.End : end;
    }

    /// <summary>The start of the next line, or the end of the region.</summary>
    public static int NextLine(this YamlTree tree, int offset) => Math.Min(tree.LineEnd(offset) + 1, tree.Region.End);

    public static int ColumnOf(this YamlTree tree, int offset) =>
        offset - Math.Max(tree.LineStart(offset), tree.Region.Start);

    public static bool IsOneLine(this YamlTree tree, int start, int end) =>
        tree.Text.IndexOf('\n', start, end - start) < 0;

    public static bool IsBlank(this YamlTree tree, int start, int end) =>
        string.IsNullOrWhiteSpace(tree.Text.Substring(start, end - start));

    /// <summary>The offset of an item's dash; null if the list is in brackets or the dash cannot be found.</summary>
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

        // All dashes are in one column. An item's dash can be lines above it, with an anchor, comments and blank lines
        // between them.
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

    /// <summary>The end of a node's text; for an empty value, the end of its key and colon.</summary>
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

    /// <summary>The offset of the colon after a key.</summary>
    public static int ColonAfter(this YamlTree tree, YamlScalar key) => tree.Text.IndexOf(':', key.Range.End);

    /// <summary>
    /// The line before which a new sibling of a node goes: after the comments that belong to the node. These are the
    /// comments directly below it that are indented further, and those in its column that no sibling follows.
    /// </summary>
    /// <param name="tree">The file.</param>
    /// <param name="node">The node.</param>
    /// <param name="column">The column of the keys or dashes of the collection.</param>
    public static int LineAfter(this YamlTree tree, YamlNode node, int column)
    {
        var after = tree.NextLine(tree.EndOf(node));
        for (var line = after; line < tree.Region.End; line = tree.NextLine(line))
        {
            var text = tree.Text.Substring(line, tree.LineEnd(line) - line);
            var indent = text.Length - text.TrimStart(' ').Length;
            if (
                text.Length == indent
                || text[indent] != '#'
                || indent < column
                || (indent == column && IsFollowedBySibling(tree, line, column))
            )
            {
                break;
            }

            after = tree.NextLine(line);
        }

        return after;
    }

    /// <summary>Whether there is a blank line between two items of a list or entries of a mapping.</summary>
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

    private static bool IsFollowedBySibling(YamlTree tree, int line, int column)
    {
        while ((line = tree.NextLine(line)) < tree.Region.End)
        {
            var text = tree.Text.Substring(line, tree.LineEnd(line) - line);
            var indent = text.Length - text.TrimStart(' ').Length;
            if (text.Length > indent && text[indent] != '#')
            {
                return indent >= column;
            }
        }

        return false;
    }
}
