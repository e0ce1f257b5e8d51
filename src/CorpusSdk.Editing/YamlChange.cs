using CorpusSdk.Core.Syntax.Yaml;

namespace CorpusSdk.Editing;

/// <summary>A change of a YAML file's content.</summary>
internal abstract record YamlChange
{
    /// <summary>Changes the text of a value or a key.</summary>
    public sealed record Set(YamlScalar Scalar, string Value) : YamlChange;

    /// <summary>Adds a key with a value.</summary>
    /// <param name="Mapping">The mapping; null for the root of a file without content.</param>
    /// <param name="Key">The key.</param>
    /// <param name="Value">The value.</param>
    /// <param name="Order">The usual order of keys: the new key follows the last key that precedes it there.</param>
    public sealed record AddKey(YamlMapping? Mapping, string Key, YamlValue Value, IReadOnlyList<string> Order)
        : YamlChange;

    /// <summary>Adds an item at the end of a list.</summary>
    /// <param name="Target">The list, or the empty value of a key; null for the root of a file without content.</param>
    /// <param name="Item">The item.</param>
    public sealed record Append(YamlNode? Target, YamlValue Item) : YamlChange;

    /// <summary>Turns a text into a list with one item, or into a mapping with one key.</summary>
    /// <param name="Scalar">The text.</param>
    /// <param name="Key">The key; null for a list. With a colon if the text already begins with <c>key:</c> and only
    /// lacks the space after it.</param>
    public sealed record Wrap(YamlScalar Scalar, string? Key) : YamlChange;

    /// <summary>Turns a text into a list of the text and another item.</summary>
    public sealed record MakeList(YamlScalar Scalar, YamlText Item) : YamlChange;

    /// <summary>Removes a key with its value.</summary>
    public sealed record RemoveKey(YamlMapping Mapping, YamlScalar Key) : YamlChange;

    /// <summary>Removes an item of a list.</summary>
    public sealed record RemoveItem(YamlSequence Sequence, YamlNode Item) : YamlChange;

    /// <summary>The node that is changed; null for the root of a file without content.</summary>
    public YamlNode? Node =>
        this switch
        {
            Set set => set.Scalar,
            Wrap wrap => wrap.Scalar,
            MakeList list => list.Scalar,
            AddKey add => add.Mapping,
            Append append => append.Target,
            RemoveKey remove => remove.Mapping,
            RemoveItem remove => remove.Sequence,
            _ => null,
        };

    /// <summary>Applies the change to the content of the file.</summary>
    /// <param name="root">The root of the content; null if there is none.</param>
    /// <param name="tree">The file before the change.</param>
    /// <param name="contents">The content of each node of the tree.</param>
    /// <returns>The root after the change.</returns>
    public YamlContent? ApplyTo(YamlContent? root, YamlTree tree, Dictionary<YamlNode, YamlContent> contents)
    {
        switch (this)
        {
            case Set set when tree.PlaceOf(set.Scalar) is { IsKey: true } place:
                ((YamlContent.Map)contents[place.Parent!]).Entries.Single(entry => entry.Key == set.Scalar.Value).Key =
                    set.Value;
                return root;
            case Set set:
                var words = (YamlContent.Scalar)contents[set.Scalar];
                (words.Value, words.IsNull) = (set.Value, false);
                return root;
            case Wrap wrap:
                return Replace(root, contents[wrap.Scalar], Wrapped(wrap), tree.PlaceOf(wrap.Scalar), contents);
            case MakeList list:
                return Replace(
                    root,
                    contents[list.Scalar],
                    new YamlContent.List([new YamlContent.Scalar(list.Scalar.Value, false), YamlContent.Of(list.Item)]),
                    tree.PlaceOf(list.Scalar),
                    contents
                );
            case AddKey add:
                var map = add.Mapping is null
                    ? (YamlContent.Map?)root ?? new YamlContent.Map([])
                    : (YamlContent.Map)contents[add.Mapping];
                map.Entries.Insert(
                    add.Mapping is null ? map.Entries.Count : InsertionIndex(map, add),
                    new(add.Key, YamlContent.Of(add.Value))
                );
                return root ?? map;
            case Append append:
                return AppendTo(root, append, tree, contents);
            case RemoveKey remove:
                ((YamlContent.Map)contents[remove.Mapping]).Entries.RemoveAll(entry => entry.Key == remove.Key.Value);
                return root;
            case RemoveItem remove:
                ((YamlContent.List)contents[remove.Sequence]).Items.RemoveAll(item =>
                    ReferenceEquals(item, contents[remove.Item])
                );
                return root;
            default:
                throw new InvalidOperationException();
        }
    }

    /// <summary>
    /// The index of the entry that a new key follows; -1 if no key that precedes it in the usual order is present, and
    /// it goes to the end.
    /// </summary>
    public static int Predecessor(IReadOnlyList<string> keys, string key, IReadOnlyList<string> order)
    {
        var rank = IndexOf(order, key);
        for (var i = keys.Count - 1; i >= 0 && rank > 0; i--)
        {
            if (IndexOf(order, keys[i]) is >= 0 and var other && other < rank)
            {
                return i;
            }
        }

        return -1;
    }

    private static YamlContent Wrapped(Wrap wrap)
    {
        var (value, key) = (wrap.Scalar.Value, wrap.Key?.TrimEnd(':'));
        return key is null
            ? new YamlContent.List([new YamlContent.Scalar(value, false)])
            : new YamlContent.Map([
                new(
                    key,
                    new YamlContent.Scalar(key == wrap.Key ? value : value[wrap.Key!.Length..].TrimStart(), false)
                ),
            ]);
    }

    private static YamlContent? Replace(
        YamlContent? root,
        YamlContent old,
        YamlContent replacement,
        YamlPlace place,
        Dictionary<YamlNode, YamlContent> contents
    )
    {
        switch (place.Parent is null ? null : contents[place.Parent])
        {
            case YamlContent.Map map:
                map.Entries.Single(entry => ReferenceEquals(entry.Value, old)).Value = replacement;
                return root;
            case YamlContent.List list:
                list.Items[list.Items.IndexOf(old)] = replacement;
                return root;
            default:
                return replacement;
        }
    }

    private static int InsertionIndex(YamlContent.Map map, AddKey add) =>
        Predecessor([.. map.Entries.Select(entry => entry.Key)], add.Key, add.Order) is >= 0 and var index
            ? index + 1
            : map.Entries.Count;

    private static int IndexOf(IReadOnlyList<string> list, string item)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] == item)
            {
                return i;
            }
        }

        return -1;
    }

    private static YamlContent? AppendTo(
        YamlContent? root,
        Append append,
        YamlTree tree,
        Dictionary<YamlNode, YamlContent> contents
    )
    {
        if (append.Target is null)
        {
            root ??= new YamlContent.List([]);
            ((YamlContent.List)root).Items.Add(YamlContent.Of(append.Item));
            return root;
        }

        if (contents[append.Target] is not YamlContent.List list)
        {
            // The empty value of a key becomes a list.
            list = new([]);
            var place = tree.PlaceOf(append.Target);
            var empty = contents[append.Target];
            ((YamlContent.Map)contents[place.Parent!])
                .Entries.Single(entry => ReferenceEquals(entry.Value, empty))
                .Value = list;
            contents[append.Target] = list;
        }

        list.Items.Add(YamlContent.Of(append.Item));
        return root;
    }
}
