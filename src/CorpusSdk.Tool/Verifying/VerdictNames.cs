extern alias runtime;
using runtime::CorpusSdk;

namespace CorpusSdk.Tool.Verifying;

/// <summary>What verdicts are called in output.</summary>
internal static class VerdictNames
{
    /// <summary>For a count: <c>2 not found</c>.</summary>
    public static string NameOf(QuotationVerdict verdict) =>
        verdict == QuotationVerdict.NotFound ? "not found" : verdict.ToString().ToLowerInvariant();

    /// <summary>The id of the rule that stands for a verdict in SARIF.</summary>
    public static string RuleOf(QuotationVerdict verdict) => "quotation-" + NameOf(verdict).Replace(' ', '-');

    /// <summary>The title of that rule.</summary>
    public static string TitleOf(QuotationVerdict verdict) =>
        verdict switch
        {
            QuotationVerdict.Verbatim => "The article's own words",
            QuotationVerdict.Edited => "The article's own words, edited by the conventions of quoting",
            QuotationVerdict.Altered => "Words that the article does not have like this",
            QuotationVerdict.Misattributed => "Words of another speaker or article",
            QuotationVerdict.NotFound => "No article has words like these",
            _ => "Words that cannot be compared",
        };
}
