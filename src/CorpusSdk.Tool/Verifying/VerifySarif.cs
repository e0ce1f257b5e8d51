extern alias runtime;
using System.Reflection;
using runtime::CorpusSdk;
using CorpusSdk.Tool.Checking;

namespace CorpusSdk.Tool.Verifying;

/// <summary>Writes the quotations that are not clean as SARIF, with one rule per verdict.</summary>
internal static class VerifySarif
{
    private static readonly IReadOnlyList<SarifRule> s_rules =
    [
        .. Enum.GetValues<QuotationVerdict>()
            .Select(verdict => new SarifRule(
                VerdictNames.RuleOf(verdict),
                VerdictNames.TitleOf(verdict),
                typeof(VerifySarif)
                    .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                    .First(data => data.Key == "RepositoryUrl")
                    .Value + "/blob/main/docs/manual/reference/command-verify.md#verdicts",
                LevelOf(verdict)
            )),
    ];

    public static void Write(VerifyResult result, TextWriter output) =>
        SarifLog.Write(
            s_rules,
            result
                .Quotations.Where(quotation => !quotation.Verified.IsClean)
                .Select(quotation => new SarifResult(
                    (int)quotation.Verdict,
                    LevelOf(quotation.Verdict),
                    VerifyText.Describe(quotation, result),
                    quotation.File.Path ?? "",
                    quotation.File.PositionOf(quotation.Verified.Span.Start),
                    quotation.File.PositionOf(quotation.Verified.Span.End)
                )),
            output,
            [.. result.Notices]
        );

    private static string LevelOf(QuotationVerdict verdict) =>
        verdict switch
        {
            QuotationVerdict.Verbatim or QuotationVerdict.Edited => "note",
            QuotationVerdict.Undecided => "warning",
            _ => "error",
        };
}
