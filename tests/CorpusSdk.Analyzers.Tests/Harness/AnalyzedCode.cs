using System.Collections.Immutable;
using System.Globalization;
using CorpusSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using CodeSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace CorpusSdk.Analyzers.Tests.Harness;

/// <summary>
/// Code that uses a corpus, as the analyzer sees it: with the generated code. Where a diagnostic is expected, the code
/// has <c>[|</c> and <c>|]</c>.
/// </summary>
internal static class AnalyzedCode
{
    public const string File = "Program.cs";

    /// <summary>The diagnostics in the form <c>severity id: message</c>, which must be at the marked places.</summary>
    public static async Task<IReadOnlyList<string>> ProblemsAsync(
        CorpusProject project,
        string marked,
        bool isGenerated = true
    )
    {
        var (code, spans) = WithoutMarks(marked);
        var diagnostics = await AnalyzeAsync(project.WithCode(code, File), isGenerated);
        Assert.Equal(
            spans.Select(span => code.Substring(span.Start, span.Length)),
            diagnostics.Select(found =>
                code.Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length)
            )
        );
        Assert.Equal(spans.AsEnumerable(), diagnostics.Select(found => found.Location.SourceSpan));
        return
        [
            .. diagnostics.Select(found =>
                $"{Show(found.DefaultSeverity)} {found.Id}: {found.GetMessage(CultureInfo.InvariantCulture)}"
            ),
        ];
    }

    /// <summary>The diagnostics of the analyzer. The program must compile.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(CorpusProject project, bool isGenerated = true)
    {
        var build = project.Build();
        Assert.Empty(build.Compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error));
        var texts = build.Texts.OrderBy(text => text.Key, StringComparer.Ordinal).Select(text => text.Value);
        if (!isGenerated)
        {
            // Other objects than those of the generator, whose work the analyzer cannot find then.
            texts = project.Files.Keys.Order(StringComparer.Ordinal).Select(project.TextOf);
        }

        var found = await build
            .Compilation.WithAnalyzers(
                [new CorpusCodeAnalyzer()],
                new CompilationWithAnalyzersOptions(
                    new AnalyzerOptions([.. texts], new ProjectProperties(project)),
                    onAnalyzerException: (exception, _, _) => throw exception,
                    concurrentAnalysis: false,
                    logAnalyzerExecutionTime: false
                )
            )
            .GetAnalyzerDiagnosticsAsync();
        return
        [
            .. found
                .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }

    private static (string Code, ImmutableArray<CodeSpan> Spans) WithoutMarks(string marked)
    {
        var spans = ImmutableArray.CreateBuilder<CodeSpan>();
        var code = marked;
        for (
            var start = code.IndexOf("[|", StringComparison.Ordinal);
            start >= 0;
            start = code.IndexOf("[|", StringComparison.Ordinal)
        )
        {
            code = code.Remove(start, 2);
            var end = code.IndexOf("|]", StringComparison.Ordinal);
            code = code.Remove(end, 2);
            spans.Add(CodeSpan.FromBounds(start, end));
        }

        return (code, spans.ToImmutable());
    }

    private static string Show(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();
}
