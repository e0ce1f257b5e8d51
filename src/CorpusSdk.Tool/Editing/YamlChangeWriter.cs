using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Editing;

/// <summary>Makes edits of the text out of changes of what it says.</summary>
internal sealed class YamlChangeWriter(YamlTree tree)
{
    /// <summary>A list in brackets that would be wider is written line by line.</summary>
    private const int MaxShortList = 100;

    private readonly YamlStyle _style = YamlStyle.Of(tree);
    private readonly List<(TextEdit Edit, int Depth)> _edits = [];

    private YamlWriter Writer => new(_style);

    /// <param name="isWhole">Texts are written anew as wholes, not word by word.</param>
    /// <returns>Null where one of the changes has no place.</returns>
    public IReadOnlyList<TextEdit>? Write(IReadOnlyList<YamlChange> changes, bool isWhole)
    {
        _edits.Clear();
        var canBeWritten =
            changes
                .OfType<YamlChange.Append>()
                .GroupBy(append => append.Target, ReferenceEqualityComparer.Instance)
                .All(group => Append((YamlNode?)group.Key, [.. group.Select(append => append.Item)]))
            && changes.All(change =>
                change switch
                {
                    YamlChange.Set set => Set(set, isWhole),
                    YamlChange.AddKey add => AddKey(add),
                    YamlChange.Wrap wrap => Wrap(wrap),
                    YamlChange.RemoveKey remove => RemoveKey(remove),
                    YamlChange.RemoveItem remove => RemoveItem(remove),
                    _ => true,
                }
            );

        // What goes to one place goes there from the inside out: first what ends an item, then the item after it.
        return canBeWritten
            ? [.. _edits.OrderBy(e => e.Edit.Range.Start).ThenByDescending(e => e.Depth).Select(e => e.Edit)]
            : null;
    }

    private bool Set(YamlChange.Set set, bool isWhole)
    {
        var place = tree.PlaceOf(set.Scalar);
        var edit = isWhole ? null : ScalarEdit.WordByWord(tree, set.Scalar, set.Value);
        _edits.Add((edit ?? ScalarEdit.Whole(tree, set.Scalar, set.Value, place), place.Depth));
        return true;
    }

    private bool Wrap(YamlChange.Wrap wrap)
    {
        var (range, place) = (wrap.Scalar.Range, tree.PlaceOf(wrap.Scalar));
        if (range.Length == 0 || place.IsKey)
        {
            return false;
        }

        if (wrap.Key?.EndsWith(':') == true)
        {
            _edits.Add((TextEdit.Insert(range.Start + wrap.Key.Length, " "), place.Depth));
        }
        else if (place.IsFlow)
        {
            _edits.Add((TextEdit.Insert(range.Start, wrap.Key is null ? "[" : $"{{ {wrap.Key}: "), place.Depth));
            _edits.Add((TextEdit.Insert(range.End, wrap.Key is null ? "]" : " }"), place.Depth));
        }
        else if (place.Parent is YamlMapping around)
        {
            var key = around.Entries[place.Index].Key;
            var column = tree.ColumnOf(key.Range.Start);
            var start = range.Start;
            while (tree.Text[start - 1] == ' ')
            {
                start--;
            }

            var opening = wrap.Key is null
                ? new string(' ', column + _style.ListIndent) + "- "
                : $"{new string(' ', column + _style.KeyIndent)}{wrap.Key}: ";
            _edits.Add((new(TextRange.FromBounds(start, range.Start), "\n" + opening), place.Depth));
        }
        else
        {
            _edits.Add((TextEdit.Insert(range.Start, wrap.Key is null ? "- " : wrap.Key + ": "), place.Depth));
        }

        return true;
    }

    private bool AddKey(YamlChange.AddKey add)
    {
        if (add.Mapping is not { } mapping)
        {
            InsertLines(tree.Region.End, Writer.Entry(add.Key, add.Value, 0, ""), 0);
            return true;
        }

        var place = tree.PlaceOf(mapping);
        if (tree.IsFlowInside(mapping))
        {
            return tree.HasBracket(mapping)
                && AddToFlow(
                    mapping,
                    mapping.Entries.Count == 0 ? null : mapping.Entries[^1].Value,
                    mapping.Entries.Count == 0 ? 0 : mapping.Entries[^1].Key.Range.Start,
                    [Writer.FlowEntry(add.Key, add.Value, place.Pattern)],
                    _style.HasSpacedBraces
                );
        }

        if (mapping.Entries.Count == 0)
        {
            return false;
        }

        var index = YamlChange.Predecessor([.. mapping.Entries.Select(entry => entry.Key.Value)], add.Key, add.Order);
        index = index < 0 ? mapping.Entries.Count - 1 : index;
        var column = tree.ColumnOf(mapping.Entries[0].Key.Range.Start);
        var isParted =
            mapping.Entries.Count > 1
            && tree.HasBlankLineBetween(mapping.Entries[^2].Value, mapping.Entries[^1].Key.Range.Start);
        InsertLines(
            tree.LineAfter(mapping.Entries[index].Value, column),
            (isParted ? "\n" : "") + Writer.Entry(add.Key, add.Value, column, place.Pattern),
            place.Depth
        );
        return true;
    }

    private bool Append(YamlNode? target, IReadOnlyList<YamlValue> items)
    {
        if (target is null)
        {
            // Below the comments of a file that says nothing yet.
            var isParted =
                tree.Region.Length > 0 && !tree.IsBlank(tree.LineStart(tree.Region.End - 1), tree.Region.End);
            InsertLines(
                tree.Region.End,
                (isParted ? "\n" : "") + string.Join("\n", items.Select(item => Writer.Item(item, 0, "", null))),
                0
            );
            return true;
        }

        var place = tree.PlaceOf(target);
        if (target is YamlSequence { Items.Count: > 0 } sequence)
        {
            return tree.IsFlowInside(sequence)
                ? tree.HasBracket(sequence)
                    && AddToFlow(
                        sequence,
                        sequence.Items[^1],
                        sequence.Items[^1].Range.Start,
                        [.. items.Select(item => Writer.Flow(item, place.Pattern + "/*"))],
                        _style.HasSpacedBrackets
                    )
                : AppendToBlock(sequence, place, items);
        }

        // An empty list becomes one that is written line by line, unless it stays short.
        var short_ = items.Select(item => Writer.Flow(item, place.Pattern + "/*")).ToList();
        var isShort =
            place.IsFlow
            || (items.All(item => item is YamlText) && short_.Sum(item => item.Length + 2) <= MaxShortList);
        if (isShort && target is YamlSequence)
        {
            return AddToFlow(target, null, 0, short_, _style.HasSpacedBrackets);
        }

        return place is { IsFlow: false, Parent: YamlMapping around }
            && FillKey(around.Entries[place.Index].Key, target, place, items);
    }

    private bool AppendToBlock(YamlSequence sequence, YamlPlace place, IReadOnlyList<YamlValue> items)
    {
        if (tree.DashOf(sequence, 0) is not { } dash)
        {
            return false;
        }

        var column = tree.ColumnOf(dash);
        // As the others are parted; one alone at the top, as a new file would have them.
        var isParted =
            sequence.Items.Count > 1
                ? tree.DashOf(sequence, sequence.Items.Count - 1) is { } last
                    && tree.HasBlankLineBetween(sequence.Items[^2], last)
                : place.Parent is null && sequence.Items[0] is YamlMapping only && !tree.HasBracket(only);
        bool? isShort = sequence.Items[^1] is YamlMapping mapping ? tree.HasBracket(mapping) : null;
        InsertLines(
            tree.LineAfter(sequence.Items[^1], column),
            string.Concat(
                items.Select(item => (isParted ? "\n" : "") + Writer.Item(item, column, place.Pattern, isShort))
            ),
            place.Depth
        );
        return true;
    }

    /// <summary>Writes a list below a key that is given nothing, or an empty list.</summary>
    private bool FillKey(YamlScalar key, YamlNode empty, YamlPlace place, IReadOnlyList<YamlValue> items)
    {
        if (empty.Range.Length > 0)
        {
            var start = empty.Range.Start;
            while (tree.Text[start - 1] == ' ')
            {
                start--;
            }

            _edits.Add((TextEdit.Delete(start, empty.Range.End), place.Depth));
        }

        var column = tree.ColumnOf(key.Range.Start) + _style.ListIndent;
        InsertLines(
            tree.NextLine(tree.EndOf(empty)),
            string.Concat(items.Select(item => Writer.Item(item, column, place.Pattern, null))),
            place.Depth
        );
        return true;
    }

    /// <param name="last">The last value within; null where there is none.</param>
    /// <param name="lastStart">Where the last item begins, with its key.</param>
    private bool AddToFlow(YamlNode around, YamlNode? last, int lastStart, IReadOnlyList<string> items, bool isSpaced)
    {
        var depth = tree.PlaceOf(around).Depth;
        if (last is null)
        {
            if (!tree.IsBlank(around.Range.Start + 1, around.Range.End - 1))
            {
                return false;
            }

            var space = isSpaced ? " " : "";
            _edits.Add(
                (
                    new(
                        TextRange.FromBounds(around.Range.Start + 1, around.Range.End - 1),
                        $"{space}{string.Join(", ", items)}{space}"
                    ),
                    depth
                )
            );
            return true;
        }

        var end = tree.EndOf(last);
        var comma = CommaAfter(end, around.Range.End - 1);
        var isLineByLine =
            tree.LineStart(lastStart) > around.Range.Start && tree.IsBlank(tree.LineStart(lastStart), lastStart);
        if (!isLineByLine)
        {
            _edits.Add(
                (
                    TextEdit.Insert(
                        comma ?? end,
                        comma is null
                            ? ", " + string.Join(", ", items)
                            : string.Concat(items.Select(item => $" {item},"))
                    ),
                    depth
                )
            );
            return true;
        }

        var indent = "\n" + new string(' ', tree.ColumnOf(lastStart));
        var lines = string.Join(",", items.Select(item => indent + item)) + (comma is null ? "" : ",");
        var lineEnd = tree.LineEnd(comma ?? end);
        if (lineEnd >= around.Range.End - 1)
        {
            _edits.Add((TextEdit.Insert(comma ?? end, (comma is null ? "," : "") + lines), depth));
            return true;
        }

        // A comment stays with the item that it stands behind.
        if (comma is null)
        {
            _edits.Add((TextEdit.Insert(end, ","), depth + 1));
        }

        _edits.Add((TextEdit.Insert(lineEnd, lines), depth));
        return true;
    }

    /// <summary>Behind the comma that follows an item; null where none does.</summary>
    private int? CommaAfter(int at, int end)
    {
        while (at < end && tree.Text[at] is ' ' or '\t' or '\n' or '#')
        {
            at = tree.Text[at] == '#' ? tree.LineEnd(at) : at + 1;
        }

        return at < end && tree.Text[at] == ',' ? at + 1 : null;
    }

    private bool RemoveKey(YamlChange.RemoveKey remove)
    {
        var mapping = remove.Mapping;
        var index = mapping.Entries.ToList().FindIndex(entry => ReferenceEquals(entry.Key, remove.Key));
        var (key, value) = mapping.Entries[index];
        var depth = tree.PlaceOf(mapping).Depth;
        if (tree.IsFlowInside(mapping))
        {
            var next = index + 1 < mapping.Entries.Count ? mapping.Entries[index + 1].Key : null;
            return RemoveFromFlow(
                index == 0 ? null : mapping.Entries[index - 1].Value,
                key.Range.Start,
                value,
                next?.Range.Start,
                depth
            );
        }

        var line = tree.LineStart(key.Range.Start);
        if (tree.IsBlank(line, key.Range.Start))
        {
            RemoveLines(line, tree.NextLine(tree.EndOf(value)), depth);
            return true;
        }

        // Behind a dash: the next key takes its place.
        if (
            index + 1 == mapping.Entries.Count
            || !tree.IsBlank(tree.NextLine(tree.EndOf(value)), mapping.Entries[index + 1].Key.Range.Start)
        )
        {
            return false;
        }

        _edits.Add((TextEdit.Delete(key.Range.Start, mapping.Entries[index + 1].Key.Range.Start), depth));
        return true;
    }

    private bool RemoveItem(YamlChange.RemoveItem remove)
    {
        var sequence = remove.Sequence;
        var index = sequence.Items.ToList().FindIndex(item => ReferenceEquals(item, remove.Item));
        var depth = tree.PlaceOf(sequence).Depth;
        if (tree.IsFlowInside(sequence))
        {
            return RemoveFromFlow(
                index == 0 ? null : sequence.Items[index - 1],
                remove.Item.Range.Start,
                remove.Item,
                index + 1 < sequence.Items.Count ? sequence.Items[index + 1].Range.Start : null,
                depth
            );
        }

        // A list without items would be no list: whoever wants that takes the key out.
        if (
            sequence.Items.Count == 1
            || tree.DashOf(sequence, index) is not { } dash
            || !tree.IsBlank(tree.LineStart(dash), dash)
        )
        {
            return false;
        }

        RemoveLines(tree.LineStart(dash), tree.NextLine(tree.EndOf(remove.Item)), depth);
        return true;
    }

    private bool RemoveFromFlow(YamlNode? before, int start, YamlNode node, int? next, int depth)
    {
        _edits.Add(
            (
                before is not null
                    ? TextEdit.Delete(tree.EndOf(before), tree.EndOf(node))
                    : TextEdit.Delete(start, next ?? tree.EndOf(node)),
                depth
            )
        );
        return true;
    }

    /// <summary>
    /// Lines are taken out; where a blank line stood on both sides, or before the end, one of them goes too.
    /// </summary>
    private void RemoveLines(int start, int end, int depth)
    {
        var isBlankBefore = start > tree.Region.Start && tree.IsBlank(tree.LineStart(start - 1), start);
        if (isBlankBefore && end == tree.Region.End)
        {
            start = tree.LineStart(start - 1);
        }
        else if (isBlankBefore && tree.IsBlank(end, tree.LineEnd(end)))
        {
            end = tree.NextLine(end);
        }

        _edits.Add((TextEdit.Delete(start, end), depth));
    }

    /// <summary>Inserts whole lines before a line, or at an end that may lack its line break.</summary>
    private void InsertLines(int at, string lines, int depth) =>
        _edits.Add(
            (
                TextEdit.Insert(
                    at,
                    at > tree.Region.Start && tree.Text[at - 1] != '\n' ? "\n" + lines.TrimEnd('\n') : lines
                ),
                depth
            )
        );
}
