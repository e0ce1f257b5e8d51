using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Matching;

namespace CorpusSdk.Editing;

/// <summary>Translates changes of a YAML file's content into edits of its text. For one use.</summary>
internal sealed class YamlChangeWriter(YamlTree tree)
{
    /// <summary>The most characters of a list in brackets. A longer list is written line by line.</summary>
    private const int MaxInlineList = 100;

    private readonly YamlStyle _style = YamlStyle.Of(tree);
    private readonly YamlEditList _edits = new(tree);

    private YamlWriter Writer => new(_style);

    private FlowCollectionEdits Flow => new(tree, _edits);

    /// <summary>The edits that make the changes.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="replacesWhole">Whether changed texts are replaced as a whole, not word by word.</param>
    /// <returns>Null if one of the changes cannot be made in the file as it is written.</returns>
    public IReadOnlyList<TextEdit>? Write(IReadOnlyList<YamlChange> changes, bool replacesWhole)
    {
        var canBeWritten =
            changes
                .OfType<YamlChange.Append>()
                .GroupBy(append => append.Target, ReferenceComparer.Instance)
                .All(group => Append((YamlNode?)group.Key, [.. group.Select(append => append.Item)]))
            && changes.All(change =>
                change switch
                {
                    YamlChange.Set set => Set(set, replacesWhole),
                    YamlChange.AddKey add => AddKey(add),
                    YamlChange.Wrap wrap => Wrap(wrap),
                    YamlChange.MakeList list => MakeList(list),
                    YamlChange.RemoveKey remove => RemoveKey(remove),
                    YamlChange.RemoveItem remove => RemoveItem(remove),
                    _ => true,
                }
            );

        return canBeWritten ? _edits.InOrder() : null;
    }

    private bool Set(YamlChange.Set set, bool replacesWhole)
    {
        var place = tree.PlaceOf(set.Scalar);
        var edit = replacesWhole ? null : ScalarEdit.ReplaceWords(tree, set.Scalar, set.Value);
        _edits.Add(edit ?? ScalarEdit.ReplaceWhole(tree, set.Scalar, set.Value, place), place.Depth);
        return true;
    }

    private bool Wrap(YamlChange.Wrap wrap)
    {
        var (range, place) = (wrap.Scalar.Range, tree.PlaceOf(wrap.Scalar));
        if (range.Length == 0 || place.IsKey)
        {
            return false;
        }

        if (wrap.Key?.EndsWith(":", StringComparison.Ordinal) == true)
        {
            _edits.Add(TextEdit.Insert(range.Start + wrap.Key.Length, " "), place.Depth);
        }
        else if (place.IsFlow)
        {
            _edits.Add(TextEdit.Insert(range.Start, wrap.Key is null ? "[" : $"{{ {wrap.Key}: "), place.Depth);
            _edits.Add(TextEdit.Insert(range.End, wrap.Key is null ? "]" : " }"), place.Depth);
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
            _edits.Add(new(TextRange.FromBounds(start, range.Start), "\n" + opening), place.Depth);
        }
        else
        {
            _edits.Add(TextEdit.Insert(range.Start, wrap.Key is null ? "- " : wrap.Key + ": "), place.Depth);
        }

        return true;
    }

    private bool MakeList(YamlChange.MakeList list)
    {
        var (range, place) = (list.Scalar.Range, tree.PlaceOf(list.Scalar));
        if (range.Length == 0 || place.IsKey || place.Parent is null)
        {
            return false;
        }

        var space = _style.HasSpacedBrackets ? " " : "";
        _edits.Add(TextEdit.Insert(range.Start, "[" + space), place.Depth);
        _edits.Add(
            TextEdit.Insert(range.End, $", {Writer.Flow(list.Item, place.Pattern + "/*")}{space}]"),
            place.Depth
        );
        return true;
    }

    private bool AddKey(YamlChange.AddKey add)
    {
        if (add.Mapping is not { } mapping)
        {
            _edits.InsertLines(tree.Region.End, Writer.Entry(add.Key, add.Value, 0, ""), 0);
            return true;
        }

        var place = tree.PlaceOf(mapping);
        if (tree.IsFlowInside(mapping))
        {
            return tree.HasBracket(mapping)
                && Flow.Add(
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
        var isSeparated =
            mapping.Entries.Count > 1
            && tree.HasBlankLineBetween(mapping.Entries[^2].Value, mapping.Entries[^1].Key.Range.Start);
        _edits.InsertLines(
            tree.LineAfter(mapping.Entries[index].Value, column),
            (isSeparated ? "\n" : "") + Writer.Entry(add.Key, add.Value, column, place.Pattern),
            place.Depth
        );
        return true;
    }

    private bool Append(YamlNode? target, IReadOnlyList<YamlValue> items)
    {
        if (target is null)
        {
            // Below the comments of a file that has only comments.
            var isSeparated =
                tree.Region.Length > 0 && !tree.IsBlank(tree.LineStart(tree.Region.End - 1), tree.Region.End);
            _edits.InsertLines(
                tree.Region.End,
                (isSeparated ? "\n" : "") + string.Join("\n", items.Select(item => Writer.Item(item, 0, "", null))),
                0
            );
            return true;
        }

        var place = tree.PlaceOf(target);
        if (target is YamlSequence { Items.Count: > 0 } sequence)
        {
            return tree.IsFlowInside(sequence)
                ? tree.HasBracket(sequence)
                    && Flow.Add(
                        sequence,
                        sequence.Items[^1],
                        sequence.Items[^1].Range.Start,
                        [.. items.Select(item => Writer.Flow(item, place.Pattern + "/*"))],
                        _style.HasSpacedBrackets
                    )
                : AppendToBlock(sequence, place, items);
        }

        // An empty list becomes a block list, unless its items are short enough for brackets.
        var inline = items.Select(item => Writer.Flow(item, place.Pattern + "/*")).ToList();
        var isInline =
            place.IsFlow
            || (items.All(item => item is YamlText) && inline.Sum(item => item.Length + 2) <= MaxInlineList);
        if (isInline && target is YamlSequence)
        {
            return Flow.Add(target, null, 0, inline, _style.HasSpacedBrackets);
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
        // Blank lines go between items as before. After a single item at the top level: as in a new file.
        var isSeparated =
            sequence.Items.Count > 1
                ? tree.DashOf(sequence, sequence.Items.Count - 1) is { } last
                    && tree.HasBlankLineBetween(sequence.Items[^2], last)
                : place.Parent is null && sequence.Items[0] is YamlMapping only && !tree.HasBracket(only);
        bool? isInline = sequence.Items[^1] is YamlMapping mapping ? tree.HasBracket(mapping) : null;
        _edits.InsertLines(
            tree.LineAfter(sequence.Items[^1], column),
            string.Concat(
                items.Select(item => (isSeparated ? "\n" : "") + Writer.Item(item, column, place.Pattern, isInline))
            ),
            place.Depth
        );
        return true;
    }

    /// <summary>Writes a block list in place of the empty value of a key.</summary>
    private bool FillKey(YamlScalar key, YamlNode empty, YamlPlace place, IReadOnlyList<YamlValue> items)
    {
        if (empty.Range.Length > 0)
        {
            var start = empty.Range.Start;
            while (tree.Text[start - 1] == ' ')
            {
                start--;
            }

            _edits.Add(TextEdit.Delete(start, empty.Range.End), place.Depth);
        }

        var column = tree.ColumnOf(key.Range.Start) + _style.ListIndent;
        _edits.InsertLines(
            tree.NextLine(tree.EndOf(empty)),
            string.Concat(items.Select(item => Writer.Item(item, column, place.Pattern, null))),
            place.Depth
        );
        return true;
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
            return Flow.Remove(
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
            _edits.RemoveLines(line, tree.NextLine(tree.EndOf(value)), depth);
            return true;
        }

        // The key follows a dash: the next key takes its place.
        if (
            index + 1 == mapping.Entries.Count
            || !tree.IsBlank(tree.NextLine(tree.EndOf(value)), mapping.Entries[index + 1].Key.Range.Start)
            || _edits.HasComment(key.Range.Start, mapping.Entries[index + 1].Key.Range.Start)
        )
        {
            return false;
        }

        _edits.Add(TextEdit.Delete(key.Range.Start, mapping.Entries[index + 1].Key.Range.Start), depth);
        return true;
    }

    private bool RemoveItem(YamlChange.RemoveItem remove)
    {
        var sequence = remove.Sequence;
        var index = sequence.Items.ToList().FindIndex(item => ReferenceEquals(item, remove.Item));
        var depth = tree.PlaceOf(sequence).Depth;
        if (tree.IsFlowInside(sequence))
        {
            return Flow.Remove(
                index == 0 ? null : sequence.Items[index - 1],
                remove.Item.Range.Start,
                remove.Item,
                index + 1 < sequence.Items.Count ? sequence.Items[index + 1].Range.Start : null,
                depth
            );
        }

        // Removing the only item would leave a null value instead of an empty list.
        if (
            sequence.Items.Count == 1
            || tree.DashOf(sequence, index) is not { } dash
            || !tree.IsBlank(tree.LineStart(dash), dash)
        )
        {
            return false;
        }

        _edits.RemoveLines(tree.LineStart(dash), tree.NextLine(tree.EndOf(remove.Item)), depth);
        return true;
    }
}
