
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Diagnostics;

/// <summary>What a <see cref="SuggestedFix"/> does.</summary>
public enum SuggestedFixKind
{
    /// <summary>The text or key at the range becomes another.</summary>
    Replace,

    /// <summary>The entry at the range goes: the key with its value, or the item of a list.</summary>
    Remove,

    /// <summary>The mapping at the range gets a key, which is given as <c>key: value</c>.</summary>
    Add,

    /// <summary>The text at the range becomes a list of it alone.</summary>
    WrapInList,

    /// <summary>The text at the range becomes a mapping that has it under the key.</summary>
    WrapInKey,

    /// <summary>The stretch at the range is put in quotes; it is part of a file that is no YAML yet.</summary>
    Quote,

    /// <summary>The file gets another path below the corpus folder; given without its extension.</summary>
    Rename,
}

/// <summary>
/// What would fix a problem, as its message says it: made where the message is made, so that the two never disagree.
/// It changes the file that the problem stands in.
/// </summary>
/// <param name="Range">Offsets in the file's folded text (UTF-16 code units, half-open).</param>
/// <param name="Text">What it becomes, gets, or is put under, not yet written in YAML; empty where nothing is
/// needed.</param>
public sealed record SuggestedFix(SuggestedFixKind Kind, TextRange Range, string Text = "");
