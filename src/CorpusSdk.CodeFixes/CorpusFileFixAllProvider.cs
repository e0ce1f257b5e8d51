using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CorpusSdk.CodeFixes;

/// <summary>
/// Fixes all problems of a kind in the files of a corpus; of those to decide on, the same ones. Project by project: an
/// edit may be of a file that has no diagnostic.
/// </summary>
internal sealed class CorpusFileFixAllProvider : FixAllProvider
{
    public static readonly CorpusFileFixAllProvider Instance = new();

    private CorpusFileFixAllProvider() { }

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        Task.FromResult<CodeAction?>(
            CodeAction.Create(
                "Fix all problems of this kind in the corpus",
                token => FixAsync(fixAllContext, token),
                nameof(CorpusFileFixAllProvider)
            )
        );

    private static async Task<Solution> FixAsync(FixAllContext context, CancellationToken cancellationToken)
    {
        var solution = context.Solution;
        foreach (var project in context.Scope == FixAllScope.Solution ? solution.Projects : [context.Project])
        {
            // A file of the corpus is no document of the context: then all diagnostics of the project are meant.
            var diagnostics = context is { Scope: FixAllScope.Document, Document: { } document }
                ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            solution = await FixAsync(context, solution, project, diagnostics, cancellationToken).ConfigureAwait(false);
        }

        return solution;
    }

    private static async Task<Solution> FixAsync(
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
