using CorpusSdk.Core.Syntax;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Editing;

/// <summary>The result of an edit.</summary>
/// <param name="File">The file with the changes that could be made.</param>
/// <param name="Refused">The changes that could not be made without affecting other content.</param>
internal sealed record YamlEdit(EditableFile File, IReadOnlyList<YamlChange> Refused);

/// <summary>
/// Changes a YAML file, or the front matter of a text, in the file's own style and without touching anything else. The
/// result is parsed again and must have exactly the expected content; otherwise a change is refused.
/// </summary>
internal sealed class YamlEditor
{
    private readonly EditableFile _file;
    private readonly List<YamlChange> _changes = [];

    private YamlEditor(EditableFile file, YamlTree tree) => (_file, Tree) = (file, tree);

    /// <summary>The file before the changes, which refer to its nodes.</summary>
    public YamlTree Tree { get; }

    public YamlNode? Root => Tree.Root;

    /// <exception cref="EditException">The file is not YAML that can be edited.</exception>
    public static YamlEditor Open(EditableFile file) =>
        YamlTree.Read(file.Source, RegionOf(file.Source), out var refusal) is { } tree
            ? new(file, tree)
            : throw new EditException(
                refusal is null
                    ? $"'{file.Source.DisplayPath}' was not changed: it could not be parsed completely"
                    : FormattableString.Invariant(
                        $"'{file.Source.DisplayPath}' was not changed: line {refusal.Start.Line + 1}: "
                    ) + refusal.Message
            );

    /// <inheritdoc cref="YamlChange.Set"/>
    public void Set(YamlScalar scalar, string value) => _changes.Add(new YamlChange.Set(scalar, value));

    /// <inheritdoc cref="YamlChange.AddKey"/>
    public void Add(YamlMapping? mapping, string key, YamlValue value, IReadOnlyList<string> order) =>
        _changes.Add(new YamlChange.AddKey(mapping, key, value, order));

    /// <summary>Adds items at the end of a list; null for the root of a file without content.</summary>
    public void Append(YamlNode? list, IEnumerable<YamlValue> items) =>
        _changes.AddRange(items.Select(item => new YamlChange.Append(list, item)));

    /// <summary>Adds items at the end of the list under a key, which can be missing or empty.</summary>
    public void Append(YamlMapping? mapping, string key, IReadOnlyList<YamlValue> items, IReadOnlyList<string> order)
    {
        if (items.Count == 0)
        {
            return;
        }

        if (mapping?.Entries.FirstOrDefault(entry => entry.Key.Value == key).Value is { } list)
        {
            Append(list, items);
        }
        else
        {
            Add(mapping, key, new YamlList(items), order);
        }
    }

    /// <inheritdoc cref="YamlChange.Wrap"/>
    public void Wrap(YamlScalar scalar, string? key) => _changes.Add(new YamlChange.Wrap(scalar, key));

    /// <inheritdoc cref="YamlChange.MakeList"/>
    public void MakeList(YamlScalar scalar, YamlText item) => _changes.Add(new YamlChange.MakeList(scalar, item));

    /// <inheritdoc cref="YamlChange.RemoveKey"/>
    public void Remove(YamlMapping mapping, YamlScalar key) => _changes.Add(new YamlChange.RemoveKey(mapping, key));

    /// <inheritdoc cref="YamlChange.RemoveItem"/>
    public void Remove(YamlSequence sequence, YamlNode item) => _changes.Add(new YamlChange.RemoveItem(sequence, item));

    /// <summary>Makes as many of the changes as possible.</summary>
    public YamlEdit Apply()
    {
        if (_changes.Count == 0)
        {
            return new(_file, []);
        }

        if (TryApply(_changes) is { } changed)
        {
            return new(changed, []);
        }

        List<YamlChange> accepted = [],
            refused = [];
        Divide(_changes, accepted, refused);
        return new(accepted.Count == 0 ? _file : TryApply(accepted)!, refused);
    }

    /// <summary>The range of the YAML: the whole of a data file, the front matter of a text.</summary>
    /// <exception cref="EditException">The text has no front matter in YAML.</exception>
    public static TextRange RegionOf(SourceFile file)
    {
        if (CorpusPath.KindOf(file.RelativePath) != CorpusFileKind.Text)
        {
            return new(0, file.Text.Length);
        }

        return FrontMatter.Find(file.Text) switch
        {
            { IsClosed: true, Format: FrontMatterFormat.Yaml } matter => TextRange.FromBounds(matter.Start, matter.End),
            { Format: not FrontMatterFormat.Yaml } => throw new EditException(
                $"'{file.DisplayPath}' was not changed: only YAML front matter can be edited; "
                    + "write it in YAML, between lines '---'"
            ),
            _ => throw new EditException($"'{file.DisplayPath}' has no YAML front matter that can be edited"),
        };
    }

    /// <summary>Finds the changes that can be made together by bisection.</summary>
    private void Divide(List<YamlChange> changes, List<YamlChange> accepted, List<YamlChange> refused)
    {
        if (TryApply([.. accepted, .. changes]) is not null)
        {
            accepted.AddRange(changes);
        }
        else if (changes.Count == 1)
        {
            refused.Add(changes[0]);
        }
        else
        {
            Divide(changes.GetRange(0, changes.Count / 2), accepted, refused);
            Divide(changes.GetRange(changes.Count / 2, changes.Count - (changes.Count / 2)), accepted, refused);
        }
    }

    /// <returns>Null if the result would not have the expected content.</returns>
    private EditableFile? TryApply(List<YamlChange> changes)
    {
        if (changes.Exists(change => !CanBeMade(change)))
        {
            return null;
        }

        var expected = ExpectedContent(changes);

        // A text of several lines keeps its line breaks if its words can be replaced one by one.
        foreach (
            var replacesWhole in changes.Exists(change => change is YamlChange.Set) ? [false, true] : new[] { true }
        )
        {
            if (
                new YamlChangeWriter(Tree).Write(changes, replacesWhole) is { } edits
                && ApplyEdits(edits) is { } result
                && HasContent(result, expected)
            )
            {
                return result;
            }
        }

        return null;
    }

    private bool CanBeMade(YamlChange change) =>
        (change.Node is null ? Root is null : Tree.Contains(change.Node) && !Tree.IsShared(change.Node))
        && change switch
        {
            YamlChange.Set set => ScalarText.CanBeWritten(set.Value),
            YamlChange.AddKey add => ScalarText.CanBeWritten(add.Key)
                && CanBeWritten(add.Value)
                && (add.Mapping is null || add.Mapping.Entries.All(entry => entry.Key.Value != add.Key)),
            YamlChange.Append append => CanBeWritten(append.Item) && append.Target is null or YamlSequence
                || (append.Target is YamlScalar { IsNull: true } empty && Tree.PlaceOf(empty).Parent is YamlMapping),
            YamlChange.MakeList list => CanBeWritten(list.Item),
            _ => true,
        };

    private static bool CanBeWritten(YamlValue value) =>
        value switch
        {
            YamlText text => ScalarText.CanBeWritten(text.Value),
            YamlList list => list.Items.All(CanBeWritten),
            YamlMap map => map.Entries.All(entry => ScalarText.CanBeWritten(entry.Key) && CanBeWritten(entry.Value)),
            _ => false,
        }
        && value.Comment?.Contains('\n') != true;

    private YamlContent? ExpectedContent(List<YamlChange> changes)
    {
        Dictionary<YamlNode, YamlContent> contents = new(ReferenceComparer.Instance);
        var root = Root is null ? null : YamlContent.Of(Root, contents);
        return changes.Aggregate(root, (current, change) => change.ApplyTo(current, Tree, contents));
    }

    /// <returns>Null if two edits overlap.</returns>
    private EditableFile? ApplyEdits(IReadOnlyList<TextEdit> edits)
    {
        var end = -1;
        foreach (var edit in edits.OrderBy(edit => edit.Range.Start))
        {
            if (edit.Range.Start < end)
            {
                return null;
            }

            end = Math.Max(end, edit.Range.End);
        }

        return _file.With(edits);
    }

    private bool HasContent(EditableFile file, YamlContent? expected)
    {
        var shift = file.Source.Text.Length - Tree.File.Text.Length;
        var region = TextRange.FromBounds(Tree.Region.Start, Tree.Region.End + shift);
        return YamlTree.Read(file.Source, region, out _) is { } tree
            && YamlContent.AreSame(
                tree.Root is null ? null : YamlContent.Of(tree.Root, new(ReferenceComparer.Instance)),
                expected
            )
            && (
                Tree.Region.Start == 0
                || FrontMatter.Find(file.Source.Text) is { IsClosed: true } matter && matter.End == region.End
            );
    }
}
