
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Binding;

/// <summary>A value and what it is called: a key's value, or an item of the list that stands under the key.</summary>
/// <param name="Reading">Receives what is wrong with it.</param>
/// <param name="Name">The key, as messages name the value.</param>
/// <param name="Key">Where the key is written.</param>
/// <param name="Value">What was given.</param>
internal readonly record struct KeyedValue(FileReading Reading, string Name, TextRange Key, YamlNode Value)
{
    /// <summary>The key was mistyped, and is only probably this one.</summary>
    public bool IsGuess { get; init; }

    /// <summary>What to point at: the value, or the key where there is nothing else.</summary>
    public TextRange Place => Value.Range.Length > 0 ? Value.Range : Key;

    /// <summary>An item of the list that this value is.</summary>
    public KeyedValue Item(YamlNode item) => this with { Value = item, Key = item.Range };

    /// <summary>Reports that the value is not of the kind that is expected.</summary>
    /// <param name="expected">Goes with "must be".</param>
    /// <param name="found">Goes with "but is"; by default what kind of thing it is.</param>
    /// <param name="fix">What would fix it.</param>
    public void Wrong(string expected, string? found = null, SuggestedFix? fix = null)
    {
        // Where something could not be read, or not to its end, that has been reported.
        if (Value is not YamlUnreadable && Value.IsComplete)
        {
            Reading.Report(Place, Rules.WrongKind, fix, Name, expected, found ?? Value.Description);
        }
    }
}
