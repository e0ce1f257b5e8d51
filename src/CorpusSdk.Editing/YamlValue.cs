namespace CorpusSdk.Editing;

/// <summary>A value to write in YAML.</summary>
internal abstract record YamlValue
{
    /// <summary>
    /// A comment for the line above the value; only written for the items of a block list, and for texts that are the
    /// values of a new key.
    /// </summary>
    public string? Comment { get; init; }
}

/// <summary>A scalar.</summary>
/// <param name="Value">Its text.</param>
/// <param name="IsToken">Whether it is a number, date or id rather than prose.</param>
internal sealed record YamlText(string Value, bool IsToken = false) : YamlValue
{
    public static YamlText Token(string value) => new(value, IsToken: true);
}

/// <summary>A list.</summary>
/// <param name="Items">Its items.</param>
/// <param name="IsInline">Whether it is written in brackets if it is new.</param>
internal sealed record YamlList(IReadOnlyList<YamlValue> Items, bool IsInline = false) : YamlValue;

/// <summary>A mapping.</summary>
/// <param name="Entries">Its keys and values.</param>
/// <param name="IsInline">Whether it is written in braces, unless the item before it is not.</param>
internal sealed record YamlMap(IReadOnlyList<(string Key, YamlValue Value)> Entries, bool IsInline = false) : YamlValue;
