using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Matching;

namespace CorpusSdk.Editing;

/// <summary>Adds items to, and removes them from, lists and mappings in brackets or braces.</summary>
internal sealed class FlowCollectionEdits(YamlTree tree, YamlEditList edits)
{
    /// <summary>Adds items at the end.</summary>
    /// <param name="collection">The list or mapping.</param>
    /// <param name="last">Its last value; null if it is empty.</param>
    /// <param name="lastStart">The start of its last item or key.</param>
    /// <param name="items">The new items as they are written.</param>
    /// <param name="isSpaced">Whether a space goes inside the brackets of an empty collection.</param>
    /// <returns>False if the collection is empty except for a comment.</returns>
    public bool Add(YamlNode collection, YamlNode? last, int lastStart, IReadOnlyList<string> items, bool isSpaced)
    {
        var depth = tree.PlaceOf(collection).Depth;
        if (last is null)
        {
            if (!tree.IsBlank(collection.Range.Start + 1, collection.Range.End - 1))
            {
                return false;
            }

            var space = isSpaced ? " " : "";
            edits.Add(
                new(
                    TextRange.FromBounds(collection.Range.Start + 1, collection.Range.End - 1),
                    $"{space}{string.Join(", ", items)}{space}"
                ),
                depth
            );
            return true;
        }

        var end = tree.EndOf(last);
        var comma = CommaAfter(end, collection.Range.End - 1);
        var isLineByLine =
            tree.LineStart(lastStart) > collection.Range.Start && tree.IsBlank(tree.LineStart(lastStart), lastStart);
        if (!isLineByLine)
        {
            edits.Add(
                TextEdit.Insert(
                    comma ?? end,
                    comma is null ? ", " + string.Join(", ", items) : string.Concat(items.Select(item => $" {item},"))
                ),
                depth
            );
            return true;
        }

        var indent = "\n" + new string(' ', tree.ColumnOf(lastStart));
        var lines = string.Join(",", items.Select(item => indent + item)) + (comma is null ? "" : ",");
        var lineEnd = tree.LineEnd(comma ?? end);
        if (lineEnd >= collection.Range.End - 1)
        {
            edits.Add(TextEdit.Insert(comma ?? end, (comma is null ? "," : "") + lines), depth);
            return true;
        }

        // A comment at the end of the line stays with its item.
        if (comma is null)
        {
            edits.Add(TextEdit.Insert(end, ","), depth + 1);
        }

        edits.Add(TextEdit.Insert(lineEnd, lines), depth);
        return true;
    }

    /// <summary>The offset after the comma that follows an item; null if there is none.</summary>
    private int? CommaAfter(int at, int end)
    {
        while (at < end && tree.Text[at] is ' ' or '\t' or '\n' or '#')
        {
            at = tree.Text[at] == '#' ? tree.LineEnd(at) : at + 1;
        }

        return at < end && tree.Text[at] == ',' ? at + 1 : null;
    }

    /// <summary>Removes an item with its comma.</summary>
    /// <param name="before">The value before it; null if it is the first.</param>
    /// <param name="start">The start of the item or key.</param>
    /// <param name="node">The value.</param>
    /// <param name="next">The start of the item or key after it; null if it is the last.</param>
    /// <param name="depth">The <see cref="YamlPlace.Depth"/> of the collection.</param>
    public bool Remove(YamlNode? before, int start, YamlNode node, int? next, int depth)
    {
        edits.Add(
            before is not null
                ? TextEdit.Delete(tree.EndOf(before), tree.EndOf(node))
                : TextEdit.Delete(start, next ?? tree.EndOf(node)),
            depth
        );
        return true;
    }
}
