using CorpusSdk.Matching;

namespace CorpusSdk.Core.Diagnostics;

/// <summary>What a <see cref="SuggestedFix"/> does.</summary>
public enum SuggestedFixKind
{
    /// <summary>Replaces the text or key at the range.</summary>
    Replace,

    /// <summary>Removes the entry at the range: a key with its value, or an item of a list.</summary>
    Remove,

    /// <summary>
    /// Replaces the entry with the value at the range, its key too; the text is <c>key: value</c>.
    /// </summary>
    ReplaceEntry,

    /// <summary>Adds a key to the mapping at the range; the text is <c>key: value</c>.</summary>
    Add,

    /// <summary>Turns the text at the range into a list with that one item.</summary>
    WrapInList,

    /// <summary>
    /// Adds the text to the list at the range. A text there becomes the first item of a list.
    /// </summary>
    AddItem,

    /// <summary>Turns the text at the range into a mapping with the text under the given key.</summary>
    WrapInKey,

    /// <summary>Puts the range in quotes; the file is not valid YAML yet.</summary>
    Quote,

    /// <summary>
    /// Replaces a value and the beginning of the comment behind it; the range begins with the value.
    /// </summary>
    ReplaceWithComment,

    /// <summary>Renames the file; the text is the new path below the corpus folder, without the extension.</summary>
    Rename,
}

/// <summary>
/// A fix for a problem. It is created together with the message, so that the two never disagree, and changes the file
/// that has the problem.
/// </summary>
/// <param name="Range">Offsets in the file's folded text (UTF-16 code units, half-open).</param>
/// <param name="Text">
/// The new text, the key, or the key and value, not yet encoded as YAML; empty if none is needed.
/// </param>
public sealed record SuggestedFix(SuggestedFixKind Kind, TextRange Range, string Text = "")
{
    /// <summary>
    /// Whether it changes what the annotations say, so that a person has to decide. Never applied without asking.
    /// </summary>
    public bool NeedsDecision { get; init; }

    /// <summary>Another change that belongs to it; null if there is none.</summary>
    public SuggestedFix? Then { get; init; }
}
