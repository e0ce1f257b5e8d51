using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Rebasing;

/// <summary>What became of a range of the old text.</summary>
internal abstract record MappedRange
{
    /// <summary>Its words are unchanged, and only one place in the new text can be theirs.</summary>
    public sealed record Unchanged(TextRange Range) : MappedRange;

    /// <summary>A few words in it were changed; those around them are certain.</summary>
    public sealed record Changed(TextRange Range) : MappedRange;

    /// <summary>It is not certain.</summary>
    /// <param name="Reason">A clause that follows the old words.</param>
    /// <param name="Candidates">Places in the new text that may be meant, the most likely first.</param>
    public sealed record Uncertain(string Reason, IReadOnlyList<TextRange> Candidates) : MappedRange;
}
