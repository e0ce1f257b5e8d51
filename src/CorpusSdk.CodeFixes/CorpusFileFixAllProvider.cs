using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CorpusSdk.CodeFixes;

/// <summary>Fixes all problems of a kind in the files of a corpus; of those to decide on, the same ones.</summary>
internal sealed class CorpusFileFixAllProvider : ProjectFixAllProvider
{
    public static readonly CorpusFileFixAllProvider Instance = new();

    private CorpusFileFixAllProvider()
        : base("Fix all problems of this kind in the corpus", nameof(CorpusFileFixAllProvider)) { }

    protected override async Task<Solution> FixAsync(
        FixAllContext context,
        Solution solution,
        Project project,
        IEnumerable<Diagnostic> diagnostics,
        CancellationToken cancellationToken
    )
    {
        if (await ProjectCorpus.OfAsync(project, cancellationToken).ConfigureAwait(false) is not { } corpus)
        {
            return solution;
        }

        foreach (var inFile in diagnostics.GroupBy(diagnostic => diagnostic.Location.GetLineSpan().Path))
        {
            if (corpus.DocumentOf(inFile.Key) is not { } document)
            {
                continue;
            }

            var fixes = inFile
                .Select(diagnostic =>
                    CorpusFileFixProvider
                        .FixesOf(diagnostic, corpus)
                        .FirstOrDefault(fix =>
                            fix.Kind != SuggestedFixKind.Rename
                            && CorpusFileFixProvider.KeyOf(diagnostic, fix) == context.CodeActionEquivalenceKey
                        )
                )
                .OfType<SuggestedFix>()
                .ToList();
            var file = await corpus.FileOfAsync(document, cancellationToken).ConfigureAwait(false);
            solution = await ProjectCorpus
                .WithAsync(solution, document, FixWriter.Apply(file, fixes).File, cancellationToken)
                .ConfigureAwait(false);
        }

        return solution;
    }
}
