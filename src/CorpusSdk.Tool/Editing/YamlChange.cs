using CorpusSdk.Core.Syntax.Yaml;

namespace CorpusSdk.Tool.Editing;

/// <summary>What shall be different in a YAML file.</summary>
internal abstract record YamlChange
{
    /// <summary>Another text for a value or a key.</summary>
    public sealed record Set(YamlScalar Scalar, string Value) : YamlChange;

    /// <summary>A new key.</summary>
    /// <param name="Mapping">Null for the root of a file that says nothing yet.</param>
    /// <param name="Order">The order in which keys are commonly given: it goes behind the last of those before
    /// it.</param>
    public sealed record AddKey(YamlMapping? Mapping, string Key, YamlValue Value, IReadOnlyList<string> Order)
        : YamlChange;

    /// <summary>A new item at the end of a list.</summary>
    /// <param name="Target">The list; what is empty under a key; null for the root of a file that says nothing
    /// yet.</param>
    public sealed record Append(YamlNode? Target, YamlValue Item) : YamlChange;

    /// <summary>A text becomes a list of it alone, or a mapping that has it under a key.</summary>
    /// <param name="Key">Null for a list; with a colon where the text has the key already, and lacks the space behind
    /// it.</param>
    public sealed record Wrap(YamlScalar Scalar, string? Key) : YamlChange;

    /// <summary>A key with its value is taken out.</summary>
    public sealed record RemoveKey(YamlMapping Mapping, YamlScalar Key) : YamlChange;

    /// <summary>An item of a list is taken out.</summary>
    public sealed record RemoveItem(YamlSequence Sequence, YamlNode Item) : YamlChange;

    /// <summary>The node that is touched; null for an empty root.</summary>
    public YamlNode? Node =>
        this switch
        {
            Set set => set.Scalar,
            Wrap wrap => wrap.Scalar,
            AddKey add => add.Mapping,
            Append append => append.Target,
            RemoveKey remove => remove.Mapping,
            RemoveItem remove => remove.Sequence,
            _ => null,
        };

    /// <summary>Makes the change in what the file says.</summary>
    /// <param name="root">The whole; null where there is nothing yet.</param>
    /// <param name="made">What each node has become.</param>
    /// <returns>The whole.</returns>
    public YamlData? ApplyTo(YamlData? root, YamlTree tree, Dictionary<YamlNode, YamlData> made)
    {
        switch (this)
        {
            case Set set when tree.PlaceOf(set.Scalar) is { IsKey: true } place:
                ((YamlData.Map)made[place.Parent!]).Entries.Single(entry => entry.Key == set.Scalar.Value).Key =
                    set.Value;
                return root;
            case Set set:
                var words = (YamlData.Words)made[set.Scalar];
                (words.Value, words.IsNull) = (set.Value, false);
                return root;
            case Wrap wrap:
                return Exchange(root, made[wrap.Scalar], Wrapped(wrap), tree.PlaceOf(wrap.Scalar), made);
            case AddKey add:
                var map = add.Mapping is null
                    ? (YamlData.Map?)root ?? new YamlData.Map([])
                    : (YamlData.Map)made[add.Mapping];
                map.Entries.Insert(
                    add.Mapping is null ? map.Entries.Count : KeysBefore(map, add),
                    new(add.Key, YamlData.Of(add.Value))
                );
                return root ?? map;
            case Append append:
                return AppendTo(root, append, tree, made);
            case RemoveKey remove:
                ((YamlData.Map)made[remove.Mapping]).Entries.RemoveAll(entry => entry.Key == remove.Key.Value);
                return root;
            case RemoveItem remove:
                ((YamlData.List)made[remove.Sequence]).Items.RemoveAll(item =>
                    ReferenceEquals(item, made[remove.Item])
                );
                return root;
            default:
                throw new InvalidOperationException();
        }
    }

    /// <summary>
    /// Which entry of a mapping a new key follows; -1 where none of those before it is there, and it goes to the end.
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

    private static YamlData Wrapped(Wrap wrap)
    {
        var (value, key) = (wrap.Scalar.Value, wrap.Key?.TrimEnd(':'));
        return key is null
            ? new YamlData.List([new YamlData.Words(value, false)])
            : new YamlData.Map([
                new(key, new YamlData.Words(key == wrap.Key ? value : value[wrap.Key!.Length..].TrimStart(), false)),
            ]);
    }

    private static YamlData? Exchange(
        YamlData? root,
        YamlData former,
        YamlData later,
        YamlPlace place,
        Dictionary<YamlNode, YamlData> made
    )
    {
        switch (place.Parent is null ? null : made[place.Parent])
        {
            case YamlData.Map map:
                map.Entries.Single(entry => ReferenceEquals(entry.Value, former)).Value = later;
                return root;
            case YamlData.List list:
                list.Items[list.Items.IndexOf(former)] = later;
                return root;
            default:
                return later;
        }
    }

    private static int KeysBefore(YamlData.Map map, AddKey add) =>
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

    private static YamlData? AppendTo(YamlData? root, Append append, YamlTree tree, Dictionary<YamlNode, YamlData> made)
    {
        if (append.Target is null)
        {
            root ??= new YamlData.List([]);
            ((YamlData.List)root).Items.Add(YamlData.Of(append.Item));
            return root;
        }

        if (made[append.Target] is not YamlData.List list)
        {
            // Under a key that is given nothing.
            list = new([]);
            var place = tree.PlaceOf(append.Target);
            var former = made[append.Target];
            ((YamlData.Map)made[place.Parent!]).Entries.Single(entry => ReferenceEquals(entry.Value, former)).Value =
                list;
            made[append.Target] = list;
        }

        list.Items.Add(YamlData.Of(append.Item));
        return root;
    }
}
