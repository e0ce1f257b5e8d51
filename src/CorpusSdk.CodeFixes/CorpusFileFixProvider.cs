using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Reflection;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using CorpusSdk.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CorpusSdk.CodeFixes;

/// <summary>
/// The fixes of problems in the files of a corpus, in editors that offer fixes there: the same as those of
/// <c>dotnet corpus fix</c>.
/// </summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(CorpusFileFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".yaml", ".yml", ".txt", ".md", ".markdown", ".json", ".csv", ".toml"]
)]
[Shared]
public sealed class CorpusFileFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        typeof(Rules)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<Rule>()
            .Select(rule => rule.Id)
            .Distinct()
            .ToImmutableArray();

    public override FixAllProvider GetFixAllProvider() => CorpusFileFixAllProvider.Instance;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (
            await ProjectCorpus.OfAsync(context.TextDocument.Project, context.CancellationToken).ConfigureAwait(false)
            is not { } corpus
        )
        {
            return;
        }

        var file = await corpus.FileOfAsync(context.TextDocument, context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var fix in FixesOf(diagnostic, corpus).Where(fix => fix.Kind != SuggestedFixKind.Rename))
            {
                var changed = FixWriter.Apply(file, [fix]).File;
                if (changed.Content != file.Content)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(
                            FixTitle.Of(fix, file.Source),
                            token =>
                                ProjectCorpus.WithAsync(
                                    context.TextDocument.Project.Solution,
                                    context.TextDocument,
                                    changed,
                                    token
                                ),
                            KeyOf(diagnostic, fix)
                        ),
                        diagnostic
                    );
                }
            }
        }
    }

    /// <summary>Fixes that need a decision are applied together only where they write the same text.</summary>
    internal static string KeyOf(Diagnostic diagnostic, SuggestedFix fix) =>
        fix.NeedsDecision ? diagnostic.Id + ":" + fix.Text : diagnostic.Id;

    internal static IReadOnlyList<SuggestedFix> FixesOf(Diagnostic diagnostic, ProjectCorpus corpus)
    {
        var path = diagnostic.Location.GetLineSpan().Path;
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        var problem = corpus
            .Compilation.Diagnose(SchemaDeclarations.None)
            .FirstOrDefault(problem =>
                problem.Rule.Id == diagnostic.Id
                && problem.Path == path
                && problem.Range.Start == diagnostic.Location.SourceSpan.Start
                && problem.Range.Length == diagnostic.Location.SourceSpan.Length
                && problem.Message == message
            );
        return problem is null ? [] : [.. problem.Fixes];
    }
}
