using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CorpusSdk.CodeFixes;

/// <summary>
/// The batch fixer of Roslyn. <c>dotnet format</c> asks for the fixes by the key of that of the analyzer's first
/// diagnostic, whatever its rule, and for none if that diagnostic has no fix: all are meant.
/// </summary>
/// <param name="key">The key of all fixes.</param>
internal sealed class CodeFixAllProvider(string key) : FixAllProvider
{
    private readonly FixAllProvider _batch = WellKnownFixAllProviders.BatchFixer;

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => _batch.GetSupportedFixAllScopes();

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        _batch.GetFixAsync(
            fixAllContext is { CodeActionEquivalenceKey: null, Document: { } document }
                ? All(fixAllContext, document)
                : fixAllContext
        );

    private FixAllContext All(FixAllContext context, Document document) =>
        new(
            document,
            context.CodeFixProvider,
            context.Scope,
            key,
            context.DiagnosticIds,
            new Diagnostics(context),
            context.CancellationToken
        );

    private sealed class Diagnostics(FixAllContext context) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document,
            CancellationToken cancellationToken
        ) => await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project,
            CancellationToken cancellationToken
        ) => await context.GetProjectDiagnosticsAsync(project).ConfigureAwait(false);

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
            Project project,
            CancellationToken cancellationToken
        ) => await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
    }
}
