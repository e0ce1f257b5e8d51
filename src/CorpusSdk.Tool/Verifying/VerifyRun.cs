extern alias runtime;
using runtime::CorpusSdk;
using CorpusSdk.Tool.Corpora;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Verifying;

/// <summary>Verifies files against a corpus.</summary>
/// <param name="corpus">A path that <see cref="CorpusLocation.Find"/> accepts.</param>
/// <param name="isFixing">Whether altered quotations get the article's own words.</param>
internal sealed class VerifyRun(string? corpus, bool isFixing)
{
    /// <summary>What has been written, also by an attempt with a damaged cache.</summary>
    private readonly List<QuotationFix> _fixes = [];

    /// <exception cref="ToolException">There is no corpus.</exception>
    public VerifyResult Verify(IReadOnlyList<InputFile> files, CancellationToken cancellation)
    {
        var location = CorpusLocation.Find(corpus, "--corpus");
        var loaded = IndexedCorpus.Load(location, cancellation);
        try
        {
            return Verify(files, location, loaded, cancellation);
        }
        catch (Exception e) when (loaded.IsStored && e is not (OperationCanceledException or ToolException))
        {
            // The cache is damaged, or a text has changed in the meantime.
            return Verify(files, location, IndexedCorpus.Compile(location, cancellation), cancellation);
        }
    }

    private VerifyResult Verify(
        IReadOnlyList<InputFile> files,
        CorpusLocation location,
        IndexedCorpus indexed,
        CancellationToken cancellation
    )
    {
        List<VerifyNotice> notices = [];
        if (indexed.Errors > 0)
        {
            notices.Add(
                new(
                    NoticeLevel.Note,
                    $"the corpus has {Counted.Of(indexed.Errors, "error")}, and quotations are compared with its valid "
                        + "entries only; run 'dotnet corpus check' for details"
                )
            );
        }

        FileVerifier verifier = new(
            QuotationVerifier.ForIndex(indexed.Index, new() { People = indexed.Corpus.People }),
            indexed.Corpus
        );
        FileFixer? fixer = isFixing ? new(verifier, location) : null;
        List<FileQuotation> quotations = [];
        foreach (var file in files)
        {
            var found = verifier.Verify(file, notices.Add, cancellation);
            if (fixer is null)
            {
                quotations.AddRange(found);
                continue;
            }

            try
            {
                var changed = fixer.Fix(file, found, cancellation);
                _fixes.AddRange(changed.Fixes);
                quotations.AddRange(changed.Quotations);
            }
            catch (ToolException e)
            {
                notices.Add(new(NoticeLevel.Error, e.Message, file.Path));
                quotations.AddRange(found);
            }
        }

        return new(location, files.Count, quotations) { Fixes = _fixes, Notices = notices };
    }
}
