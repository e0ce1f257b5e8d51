using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Annotation;

/// <summary>A proposed annotation, with an estimate of its reliability and the rule that produced it.</summary>
public abstract record Proposal
{
    /// <summary>
    /// The estimated reliability, from 0 to 1: roughly the share of proposals with this value that are correct.
    /// </summary>
    public required double Confidence { get; init; }

    /// <summary>
    /// The name of the rule that produced the proposal, for example <c>verb-speaker-before</c> or
    /// <c>enumeration</c>. The README lists all rules.
    /// </summary>
    public required string Rule { get; init; }
}
