using System.Collections.Immutable;
using CorpusSdk.Analyzers.Tests.Harness;
using CorpusSdk.CodeFixes;
using CorpusSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>The fixes of problems in the files of a corpus, as an editor offers them there.</summary>
public sealed class FileFixTests
{
    private static readonly CorpusFileFixProvider s_provider = new();

    [Theory]
    [InlineData(
        "visit.yaml",
        "speaker: omar-aziz",
        "speaker: omar-azis",
        "speaker: omar-aziz",
        "Replace with 'omar-aziz'"
    )]
    [InlineData(
        "visit.yaml",
        "We have waited for a long time,",
        "We have wated for a long time,",
        "We have waited for a long time,",
        "Replace with 'We have waited for a long time,'"
    )]
    [InlineData("people.yaml", "name: Ann Lee", "nam: Ann Lee", "name: Ann Lee", "Replace with 'name'")]
    public async Task A_problem_is_fixed_in_its_file(
        string file,
        string right,
        string wrong,
        string fixedTo,
        string title
    )
    {
        var project = Harbour.Project.Edit(file, right, wrong);
        using var workspace = new CorpusWorkspace(project);
        var actions = await ActionsAsync(workspace, file);
        var (name, _, solution) = Assert.Single(actions);
        Assert.Equal(title, name);
        Assert.Equal(
            Harbour.Project.Edit(file, right, fixedTo).TextOf(file).GetText()!.ToString(),
            (await workspace.File(file, solution).GetTextAsync()).ToString()
        );
    }

    [Fact]
    public async Task A_file_without_a_problem_has_no_fix()
    {
        using var workspace = new CorpusWorkspace(Harbour.Project);
        Assert.Empty(await ActionsAsync(workspace, "visit.yaml"));
    }

    [Fact]
    public async Task All_problems_of_a_kind_are_fixed_at_once()
    {
        var project = Harbour
            .Project.Edit("visit.yaml", "speaker: omar-aziz", "speaker: omar-azis")
            .Edit("ships/launch.yaml", "speaker: omar-aziz", "speaker: omar-azis");
        using var workspace = new CorpusWorkspace(project);
        var (_, key, _) = (await ActionsAsync(workspace, "visit.yaml"))[0];
        var diagnostics = workspace.ProblemsIn("visit.yaml").Concat(workspace.ProblemsIn("ships/launch.yaml"));
        var all = await s_provider
            .GetFixAllProvider()
            .GetFixAsync(
                new FixAllContext(
                    workspace.Project,
                    s_provider,
                    FixAllScope.Project,
                    key,
                    ["CORP3001"],
                    new Found([.. diagnostics.Where(found => found.Id == "CORP3001")]),
                    CancellationToken.None
                )
            );
        var solution = await AppliedAsync(all!);
        Assert.Contains("speaker: omar-aziz", await TextAsync("visit.yaml"), StringComparison.Ordinal);
        Assert.Contains("speaker: omar-aziz", await TextAsync("ships/launch.yaml"), StringComparison.Ordinal);

        async Task<string> TextAsync(string file) => (await workspace.File(file, solution).GetTextAsync()).ToString();
    }

    [Fact]
    public void Every_rule_about_data_can_have_a_fix() =>
        Assert.All(["CORP1003", "CORP3001", "CORP4001"], id => Assert.Contains(id, s_provider.FixableDiagnosticIds));

    private static async Task<IReadOnlyList<(string Title, string Key, Solution Solution)>> ActionsAsync(
        CorpusWorkspace workspace,
        string file
    )
    {
        List<CodeAction> actions = [];
        foreach (var diagnostic in workspace.ProblemsIn(file))
        {
            await s_provider.RegisterCodeFixesAsync(
                new CodeFixContext(
                    workspace.File(file),
                    diagnostic,
                    (action, _) => actions.Add(action),
                    CancellationToken.None
                )
            );
        }

        List<(string, string, Solution)> results = [];
        foreach (var action in actions)
        {
            results.Add((action.Title, action.EquivalenceKey!, await AppliedAsync(action)));
        }

        return results;
    }

    private static async Task<Solution> AppliedAsync(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None))
            .OfType<ApplyChangesOperation>()
            .Single()
            .ChangedSolution;

    private sealed class Found(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
            Project project,
            CancellationToken cancellationToken
        ) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document,
            CancellationToken cancellationToken
        ) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project,
            CancellationToken cancellationToken
        ) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);
    }
}
