using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Checking;

/// <summary>A quote whose words are not in its article.</summary>
/// <param name="Words">The declared words, with white space folded.</param>
/// <param name="Problem">The problem that was reported.</param>
/// <param name="Nearest">The part of its message about the article itself; empty if nothing there is close.</param>
public sealed record MissedQuote(string Words, Problem Problem, string Nearest);
