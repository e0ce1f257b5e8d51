namespace CorpusSdk.Annotation;

/// <summary>
/// What is proposed to a person who reviews it: a guess that says how sure it is and where it comes from.
/// </summary>
public abstract record Proposal
{
    /// <summary>How sure it is, from 0 to 1: about the share of such proposals that are right.</summary>
    public required double Confidence { get; init; }

    /// <summary>
    /// The name of the rule that made it, as the README lists them: <c>verb-before</c>, <c>enumeration</c>.
    /// </summary>
    public required string Rule { get; init; }
}
