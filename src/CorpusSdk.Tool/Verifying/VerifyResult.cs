extern alias runtime;
using runtime::CorpusSdk;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Verifying;

/// <summary>The result of a verification.</summary>
/// <param name="Location">The corpus that the files were compared with.</param>
/// <param name="Files">The number of files.</param>
/// <param name="Quotations">Their quotations, file by file in the order of the text.</param>
internal sealed record VerifyResult(CorpusLocation Location, int Files, IReadOnlyList<FileQuotation> Quotations)
{
    /// <summary>The changes that were written.</summary>
    public IReadOnlyList<QuotationFix> Fixes { get; init; } = [];

    /// <summary>What the user should know besides, such as files that cannot be read.</summary>
    public IReadOnlyList<VerifyNotice> Notices { get; init; } = [];

    public bool HasErrors => Notices.Any(notice => notice.Level == NoticeLevel.Error);

    /// <summary>Whether every file was verified, and all its quotations are clean.</summary>
    public bool IsClean => !HasErrors && Quotations.All(quotation => quotation.Verified.IsClean);

    public int Code =>
        HasErrors ? ExitCode.Failure
        : IsClean ? ExitCode.Success
        : ExitCode.Errors;

    /// <summary>The verdicts that occur, with the number of their quotations.</summary>
    public IEnumerable<(QuotationVerdict Verdict, int Count)> Counts =>
        Quotations
            .GroupBy(quotation => quotation.Verdict)
            .OrderBy(same => same.Key)
            .Select(same => (same.Key, same.Count()));

    /// <summary>The place of a passage, as a path that a terminal can open.</summary>
    public string PlaceOf(QuotationSource source) =>
        DiskPath.ForDisplay(Path.GetFullPath(Path.Combine(Location.ProjectFolder, source.Location.Path)))
        + FormattableString.Invariant($":{source.Location.Line}:{source.Location.Column}");
}
