namespace CorpusSdk.Tool.Editing;

/// <summary>Something to be written in YAML.</summary>
internal abstract record YamlValue
{
    /// <summary>
    /// A comment in the line above, where the value is an item of a list that is written line by line.
    /// </summary>
    public string? Comment { get; init; }
}

/// <param name="IsToken">A number, date or id rather than words.</param>
internal sealed record YamlText(string Value, bool IsToken = false) : YamlValue
{
    public static YamlText Token(string value) => new(value, IsToken: true);
}

/// <param name="IsShort">Written in brackets, where the list is new.</param>
internal sealed record YamlList(IReadOnlyList<YamlValue> Items, bool IsShort = false) : YamlValue;

/// <param name="IsShort">Written in braces, where no item before it is written otherwise.</param>
internal sealed record YamlMap(IReadOnlyList<(string Key, YamlValue Value)> Entries, bool IsShort = false) : YamlValue;
