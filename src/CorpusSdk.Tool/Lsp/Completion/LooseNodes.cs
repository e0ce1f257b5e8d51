namespace CorpusSdk.Tool.Lsp.Completion;

// The data of a file that is being edited, as far as they can be made out. Nothing here is an error: what cannot be
// understood is left out.

/// <summary>A place for a node: the root of a file, an item of a list, or the value of a key.</summary>
/// <param name="owner">The list or mapping; null for the root.</param>
/// <param name="key">The key; null if the place has none.</param>
/// <param name="index">The index among the places of the owner.</param>
internal sealed class LooseSlot(LooseCollection? owner, LooseScalar? key, int index)
{
    public LooseCollection? Owner { get; } = owner;

    public LooseScalar? Key { get; } = key;

    /// <summary>Null while nothing is written.</summary>
    public LooseNode? Value { get; set; }

    /// <summary>The steps from the root.</summary>
    public IReadOnlyList<PathStep> Path
    {
        get
        {
            List<PathStep> steps = [];
            for (var slot = this; slot.Owner is { } owner; slot = owner.Slot)
            {
                steps.Add(owner.IsMapping ? new(slot.Key?.Value ?? "") : new(null, slot.Index));
            }

            steps.Reverse();
            return steps;
        }
    }

    private int Index { get; } = index;
}

/// <param name="slot">Where the node is.</param>
internal abstract class LooseNode(LooseSlot slot)
{
    public LooseSlot Slot { get; } = slot;
}

/// <summary>A mapping or a list.</summary>
internal sealed class LooseCollection(LooseSlot slot, bool isMapping, int column) : LooseNode(slot)
{
    private readonly List<LooseSlot> _slots = [];

    public bool IsMapping { get; } = isMapping;

    /// <summary>The column of its keys or dashes; -1 if it is in brackets or braces.</summary>
    public int Column { get; } = column;

    public IReadOnlyList<LooseSlot> Slots => _slots;

    public LooseSlot Add(LooseScalar? key = null)
    {
        LooseSlot slot = new(this, key, _slots.Count);
        _slots.Add(slot);
        return slot;
    }

    /// <summary>The value of a key; null if there is none.</summary>
    public LooseNode? this[string key] => _slots.Find(slot => slot.Key?.Value == key)?.Value;
}

/// <summary>A value or a key.</summary>
/// <param name="slot">Where it is; a key is in the slot of its mapping.</param>
/// <param name="text">The text of the file.</param>
/// <param name="start">Its start, with quotation marks.</param>
/// <param name="end">Its end, with quotation marks.</param>
/// <param name="style">How it is written.</param>
internal sealed class LooseScalar(LooseSlot slot, string text, int start, int end, ScalarStyle style) : LooseNode(slot)
{
    private string? _value;

    public int Start { get; } = start;

    public int End { get; } = end;

    public ScalarStyle Style { get; } = style;

    /// <summary>The text, without quotation marks and escapes, lines folded.</summary>
    public string Value => _value ??= LooseText.Decode(text[Start..End], Style);
}
