using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CorpusSdk.CodeFixes;

/// <summary>Fixes files of a corpus, project by project: an edit may be of a file that has no diagnostic.</summary>
/// <param name="title">What the fix is called.</param>
/// <param name="key">By what a host recognizes it.</param>
internal abstract class ProjectFixAllProvider(string title, string key) : FixAllProvider
{
    public sealed override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public sealed override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        Task.FromResult<CodeAction?>(CodeAction.Create(title, token => FixAsync(fixAllContext, token), key));

    /// <summary>The solution after the fixes of a project.</summary>
    protected abstract Task<Solution> FixAsync(
        FixAllContext context,
        Solution solution,
        Project project,
        IEnumerable<Diagnostic> diagnostics,
        CancellationToken cancellationToken
    );

    private async Task<Solution> FixAsync(FixAllContext context, CancellationToken cancellationToken)
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
}
