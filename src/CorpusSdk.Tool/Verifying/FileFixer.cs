extern alias runtime;
using System.Text;
using runtime::CorpusSdk;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Schema;
using CorpusSdk.Tool.Editing;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Verifying;

/// <summary>Gives the altered quotations of files the article's own words.</summary>
/// <param name="verifier">Verifies each change before it is written.</param>
/// <param name="location">The corpus, whose files are not changed.</param>
internal sealed class FileFixer(FileVerifier verifier, CorpusLocation location)
{
    /// <summary>A change can have the effect that another one does not help.</summary>
    private const int MaxRounds = 3;

    /// <summary>Fixes a file and writes it, if there is anything to fix.</summary>
    /// <param name="file">The file.</param>
    /// <param name="quotations">Its quotations.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ToolException">The file has changed in the meantime, or cannot be written.</exception>
    public FixedFile Fix(InputFile file, IReadOnlyList<FileQuotation> quotations, CancellationToken cancellation)
    {
        List<QuotationFix> fixes = [];
        Dictionary<FileQuotation, string> reasons = new(ReferenceEqualityComparer.Instance);
        var isCorpusFile = IsCorpusFile(file);
        foreach (var quotation in quotations)
        {
            if (isCorpusFile)
            {
                reasons.Add(quotation, "the file is part of the corpus, and no command changes its texts");
            }
            else if (QuotationFix.Of(quotation, out var reason) is not { } fix)
            {
                if (reason is not null)
                {
                    reasons.Add(quotation, reason);
                }
            }
            else if (fixes.Count == 0 || fixes[^1].Quotation.Verified.OuterSpan.End <= fix.Edits[0].Span.Start)
            {
                fixes.Add(fix);
            }
        }

        for (var round = 0; round < MaxRounds && fixes.Count > 0; round++)
        {
            var changed = file.With(Apply(file.Text, fixes));
            var after = verifier.Verify(changed, static _ => { }, cancellation);
            var helpful = Helpful(fixes, after);
            var leftBefore = quotations.Count(quotation => !quotation.Verified.IsClean);
            var left = after.Count(quotation => !quotation.Verified.IsClean);
            if (helpful.Count == fixes.Count && left <= leftBefore - fixes.Count)
            {
                Write(file, changed);
                return new(fixes, WithReasons(after, fixes, reasons));
            }

            HashSet<object> kept = new(helpful, ReferenceEqualityComparer.Instance);
            var shift = 0;
            foreach (var fix in fixes)
            {
                if (!kept.Contains(fix))
                {
                    var start = fix.Quotation.Verified.OuterSpan.Start + shift;
                    reasons[fix.Quotation] = ReasonOf(
                        after.FirstOrDefault(found => found.Verified.OuterSpan.Start == start)
                    );
                }
                else if (helpful.Count == fixes.Count || round == MaxRounds - 1)
                {
                    reasons[fix.Quotation] = "another quotation of the file would no longer be right";
                }

                shift += fix.Growth;
            }

            fixes = helpful.Count < fixes.Count ? helpful : [];
        }

        return new([], [.. quotations.Select(quotation => WithReason(quotation, reasons))]);
    }

    /// <summary>Why the article's words do not help.</summary>
    /// <param name="changed">What is in the place of the quotation after the change; null for no quotation.</param>
    private static string ReasonOf(FileQuotation? changed)
    {
        const string clash = "the quotation marks of the article's words would clash with those around them";
        if (changed is null)
        {
            return clash;
        }

        var detail = changed.Explanation is { } explanation ? ": " + explanation : "";
        return changed.Verdict switch
        {
            QuotationVerdict.Misattributed => "the article's words would be given to the wrong source" + detail,
            QuotationVerdict.Altered => "the article's words in its place would still be altered" + detail,
            _ => $"the article's words in its place would be {VerdictNames.NameOf(changed.Verdict)}{detail}",
        };
    }

    /// <summary>Whether a file is one of the corpus, whose articles no command changes.</summary>
    private bool IsCorpusFile(InputFile file)
    {
        var path = Path.GetRelativePath(RealPath.Of(location.Root), RealPath.Of(file.Path!)).Replace('\\', '/');
        return !path.StartsWith("../", StringComparison.Ordinal) && CorpusFile.IsCorpusFile(path, CollectionFiles.None);
    }

    private static string Apply(string text, List<QuotationFix> fixes)
    {
        StringBuilder result = new(text.Length);
        var at = 0;
        foreach (var (span, words) in fixes.SelectMany(fix => fix.Edits))
        {
            _ = result.Append(text, at, span.Start - at).Append(words);
            at = span.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private static FileQuotation WithReason(FileQuotation quotation, Dictionary<FileQuotation, string> reasons) =>
        reasons.TryGetValue(quotation, out var reason) ? quotation with { Unfixed = reason } : quotation;

    /// <summary>The quotations of the changed file, with why those at the same places were not changed.</summary>
    private static List<FileQuotation> WithReasons(
        IReadOnlyList<FileQuotation> after,
        List<QuotationFix> fixes,
        Dictionary<FileQuotation, string> reasons
    )
    {
        Dictionary<int, string> byPlace = [];
        foreach (var (quotation, reason) in reasons)
        {
            var start = quotation.Verified.Span.Start;
            var shift = fixes.Where(fix => fix.Edits[0].Span.Start < start).Sum(fix => fix.Growth);
            byPlace[start + shift] = reason;
        }

        return
        [
            .. after.Select(quotation =>
                !quotation.Verified.IsClean && byPlace.TryGetValue(quotation.Verified.Span.Start, out var reason)
                    ? quotation with
                    {
                        Unfixed = reason,
                    }
                    : quotation
            ),
        ];
    }

    /// <summary>The changes after which the quotation at the same place is clean.</summary>
    private static List<QuotationFix> Helpful(List<QuotationFix> fixes, IReadOnlyList<FileQuotation> after)
    {
        List<TextSpan> clean =
        [
            .. after.Where(quotation => quotation.Verified.IsClean).Select(quotation => quotation.Verified.OuterSpan),
        ];
        List<QuotationFix> helpful = [];
        var shift = 0;
        foreach (var fix in fixes)
        {
            var start = fix.Quotation.Verified.OuterSpan.Start + shift;
            // A block quote with marks in it is one quotation once its words are the article's.
            if (clean.Exists(span => span.Start <= start && start < span.End))
            {
                helpful.Add(fix);
            }

            shift += fix.Growth;
        }

        return helpful;
    }

    private static void Write(InputFile file, InputFile changed)
    {
        if (!File.ReadAllBytes(file.Path!).AsSpan().SequenceEqual(file.ToBytes()))
        {
            throw new ToolException($"'{file.Name}' has changed in the meantime; run the command again");
        }

        AtomicFile.Write(file.Path!, changed.ToBytes());
    }
}

/// <summary>A file after it was fixed.</summary>
/// <param name="Fixes">The changes that were written.</param>
/// <param name="Quotations">The quotations of the file as it is now.</param>
internal sealed record FixedFile(IReadOnlyList<QuotationFix> Fixes, IReadOnlyList<FileQuotation> Quotations);
