extern alias runtime;
using runtime::CorpusSdk;
using CorpusSdk.Tool.Corpora;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Verifying;

/// <summary>Verifies files against a corpus.</summary>
/// <param name="corpus">A path that <see cref="CorpusLocation.Find"/> accepts.</param>
/// <param name="note">Receives what the user should know besides the result.</param>
internal sealed class VerifyRun(string? corpus, Action<string> note)
{
    /// <exception cref="ToolException">There is no corpus, or a file cannot be read as what it is.</exception>
    public VerifyResult Verify(IReadOnlyList<InputFile> files, CancellationToken cancellation)
    {
        var location = CorpusLocation.Find(corpus);
        var loaded = CorpusFolder.Load(location, cancellation).EnsureHasFiles();
        if (loaded.ErrorCount > 0)
        {
            note(
                $"the corpus has {Counted.Of(loaded.ErrorCount, "error")}, and quotations are compared with its valid "
                    + "entries only; run 'dotnet corpus check' for details"
            );
        }

        var records = LoadedCorpus.Of(new CorpusView(loaded));
        FileVerifier verifier = new(new(records.Articles, new() { People = records.People }), records);
        return new(location, files.Count, [.. files.SelectMany(file => verifier.Verify(file, note, cancellation))]);
    }
}
