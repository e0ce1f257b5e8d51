using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.CSharpHost;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CorpusSdk.CodeFixes;

/// <summary>
/// Fixes of code that uses a corpus: the nearest id, the article's own words, the member in place of an id or of a
/// comparison with one.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorpusCodeFixProvider))]
[Shared]
public sealed class CorpusCodeFixProvider : CodeFixProvider
{
    private const int MaxShown = 60;

    /// <summary>
    /// One for all rules, since the analyzer is one; see <see cref="CodeFixAllProvider"/>.
    /// </summary>
    private const string Key = nameof(CorpusCodeFixProvider);

    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(
            CodeRules.UnknownId.Id,
            CodeRules.MemberForId.Id,
            CodeRules.QuotationNotFound.Id,
            CodeRules.QuotationMisleads.Id,
            CodeRules.QuotationMayMislead.Id,
            CodeRules.ComparedId.Id,
            CodeRules.ComparedRecord.Id
        );

    public override FixAllProvider GetFixAllProvider() => new CodeFixAllProvider(Key);

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is null || CodeFix.Of(diagnostic, root) is not { } fix)
            {
                continue;
            }

            context.RegisterCodeFix(
                CodeAction.Create(
                    TitleOf(diagnostic, fix),
                    cancellationToken => fix.ApplyAsync(context.Document, cancellationToken),
                    Key
                ),
                diagnostic
            );
        }
    }

    private static string TitleOf(Diagnostic diagnostic, CodeFix fix) =>
        diagnostic.Id == CodeRules.UnknownId.Id ? $"Use '{fix.Shown}'"
        : fix.Text is not null
            ? string.Format(CultureInfo.InvariantCulture, "Use the article's words: {0}", Shortened(fix.Text))
        : $"Use '{fix.Shown}'";

    private static string Shortened(string text) =>
        text.Length <= MaxShown ? text : text.Substring(0, MaxShown).TrimEnd() + "…";
}
