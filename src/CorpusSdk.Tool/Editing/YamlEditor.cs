using CorpusSdk.Core.Syntax;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Editing;

/// <summary>What came of an edit.</summary>
/// <param name="File">The file with those changes that could be made.</param>
/// <param name="Refused">Those that could not, since the file would not have said what was meant.</param>
internal sealed record YamlEdit(DataFile File, IReadOnlyList<YamlChange> Refused);

/// <summary>
/// Changes a YAML file, or the front matter of a text, as a careful person would: in its own style, and nothing else of
/// it. The result is read again and must say what was meant, to the last value; what does not is refused.
/// </summary>
internal sealed class YamlEditor
{
    private readonly DataFile _file;
    private readonly List<YamlChange> _changes = [];

    private YamlEditor(DataFile file, YamlTree tree) => (_file, Tree) = (file, tree);

    /// <summary>The file as it is; changes refer to its nodes.</summary>
    public YamlTree Tree { get; }

    public YamlNode? Root => Tree.Root;

    public bool HasChanges => _changes.Count > 0;

    /// <exception cref="ToolException">The file is no YAML that could be edited.</exception>
    public static YamlEditor Open(DataFile file) =>
        YamlTree.Read(file.Source, RegionOf(file.Source), out var refusal) is { } tree
            ? new(file, tree)
            : throw new ToolException(
                refusal is null
                    ? $"'{file.Source.DisplayPath}' is left as it is: not all of it could be read"
                    : FormattableString.Invariant(
                        $"'{file.Source.DisplayPath}' is left as it is: line {refusal.Start.Line + 1}: {refusal.Message}"
                    )
            );

    /// <summary>Another text for a value or a key.</summary>
    public void Set(YamlScalar scalar, string value) => _changes.Add(new YamlChange.Set(scalar, value));

    /// <inheritdoc cref="YamlChange.AddKey"/>
    public void Add(YamlMapping? mapping, string key, YamlValue value, IReadOnlyList<string> order) =>
        _changes.Add(new YamlChange.AddKey(mapping, key, value, order));

    /// <summary>New items at the end of a list, or at the root of a file that says nothing yet.</summary>
    public void Append(YamlNode? list, IEnumerable<YamlValue> items) =>
        _changes.AddRange(items.Select(item => new YamlChange.Append(list, item)));

    /// <summary>New items at the end of the list under a key, which may be missing or empty.</summary>
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

    public void Remove(YamlMapping mapping, YamlScalar key) => _changes.Add(new YamlChange.RemoveKey(mapping, key));

    public void Remove(YamlSequence sequence, YamlNode item) => _changes.Add(new YamlChange.RemoveItem(sequence, item));

    /// <summary>Makes the changes.</summary>
    public YamlEdit Apply()
    {
        if (_changes.Count == 0 || Try(_changes) is { } all)
        {
            return new(_changes.Count == 0 ? _file : Try(_changes)!, []);
        }

        List<YamlChange> made = [],
            refused = [];
        Divide(_changes, made, refused);
        return new(made.Count == 0 ? _file : Try(made)!, refused);
    }

    /// <summary>Where the YAML stands: all of a data file, the front matter of a text.</summary>
    public static TextRange RegionOf(SourceFile file)
    {
        if (CorpusPath.KindOf(file.RelativePath) != CorpusFileKind.Text)
        {
            return new(0, file.Text.Length);
        }

        return FrontMatter.Find(file.Text) is { IsClosed: true, IsToml: false } matter
            ? TextRange.FromBounds(matter.Start, matter.End)
            : throw new ToolException($"'{file.DisplayPath}' has no front matter that could be edited");
    }

    /// <summary>Takes as many of the changes as the file bears.</summary>
    private void Divide(List<YamlChange> changes, List<YamlChange> made, List<YamlChange> refused)
    {
        if (Try([.. made, .. changes]) is not null)
        {
            made.AddRange(changes);
        }
        else if (changes.Count == 1)
        {
            refused.Add(changes[0]);
        }
        else
        {
            Divide(changes[..(changes.Count / 2)], made, refused);
            Divide(changes[(changes.Count / 2)..], made, refused);
        }
    }

    /// <returns>Null where the file would not say what is meant.</returns>
    private DataFile? Try(List<YamlChange> changes)
    {
        if (changes.Exists(change => !CanBeMade(change)))
        {
            return null;
        }

        var meant = Meant(changes);
        YamlChangeWriter writer = new(Tree);

        // A text of several lines keeps them where its words can be changed one by one.
        foreach (var isWhole in changes.Exists(change => change is YamlChange.Set) ? [false, true] : new[] { true })
        {
            if (writer.Write(changes, isWhole) is { } edits && Made(edits) is { } result && Says(result, meant))
            {
                return result;
            }
        }

        return null;
    }

    private bool CanBeMade(YamlChange change) =>
        (change.Node is null ? Root is null : Tree.Has(change.Node) && !Tree.IsShared(change.Node))
        && change switch
        {
            YamlChange.Set set => ScalarText.CanBeWritten(set.Value),
            YamlChange.AddKey add => ScalarText.CanBeWritten(add.Key)
                && CanBeWritten(add.Value)
                && (add.Mapping is null || add.Mapping.Entries.All(entry => entry.Key.Value != add.Key)),
            YamlChange.Append append => CanBeWritten(append.Item) && append.Target is null or YamlSequence
                || (append.Target is YamlScalar { IsNull: true } empty && Tree.PlaceOf(empty).Parent is YamlMapping),
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

    private YamlData? Meant(List<YamlChange> changes)
    {
        Dictionary<YamlNode, YamlData> made = new(ReferenceEqualityComparer.Instance);
        var root = Root is null ? null : YamlData.Of(Root, made);
        return changes.Aggregate(root, (whole, change) => change.ApplyTo(whole, Tree, made));
    }

    private DataFile? Made(IReadOnlyList<TextEdit> edits)
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

    private bool Says(DataFile file, YamlData? meant)
    {
        var shift = file.Source.Text.Length - Tree.File.Text.Length;
        var region = TextRange.FromBounds(Tree.Region.Start, Tree.Region.End + shift);
        return YamlTree.Read(file.Source, region, out _) is { } tree
            && YamlData.AreSame(
                tree.Root is null ? null : YamlData.Of(tree.Root, new(ReferenceEqualityComparer.Instance)),
                meant
            )
            && (
                Tree.Region.Start == 0
                || FrontMatter.Find(file.Source.Text) is { IsClosed: true } matter && matter.End == region.End
            );
    }
}
