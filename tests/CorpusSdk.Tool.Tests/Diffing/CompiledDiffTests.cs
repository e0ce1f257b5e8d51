using CorpusSdk.Core.Compilation;
using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Tool.Diffing;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Tool.Tests.Diffing;

/// <summary>
/// What <c>diff</c> calls major is compared with the compiler: a program that uses every member of the old corpus is
/// compiled against the new one.
/// </summary>
public sealed class CompiledDiffTests
{
    private const int Cases = 60;

    [Fact]
    public void A_change_is_major_exactly_if_old_code_no_longer_compiles()
    {
        Dictionary<ChangeLevel, int> levels = [];
        for (var seed = 1; seed <= Cases; seed++)
        {
            RandomCorpus corpus = new(seed);
            var old = corpus.ToProject();
            for (var edits = seed % 3; edits >= 0; edits--)
            {
                corpus.Edit();
            }

            var @new = corpus.ToProject();
            if (seed % 20 == 0)
            {
                @new = @new.With("lost.yaml", "title: An annotation without an article\n");
            }

            var level = Compare(old, @new, $"seed {seed}");
            levels[level] = levels.GetValueOrDefault(level) + 1;
        }

        // Otherwise the comparison would say little.
        Assert.InRange(levels[ChangeLevel.Major], Cases / 5, Cases * 4 / 5);
        Assert.Contains(ChangeLevel.Minor, levels.Keys);
        Assert.Contains(ChangeLevel.Patch, levels.Keys);
    }

    [Fact]
    public void A_corpus_without_files_has_no_members()
    {
        var old = new CorpusProject { WarningsAreErrors = false }.With(
            "people.yaml",
            "- { id: jane-doe, name: Jane Doe }"
        );
        Assert.Equal(ChangeLevel.Major, Compare(old, old.Without("people.yaml"), "no files"));
    }

    /// <summary>The list of members that <c>diff</c> compares is the one that the compiler sees.</summary>
    [Fact]
    public void The_list_of_members_is_that_of_the_compiled_code()
    {
        AssertListed(CorpusProject.Seeds);
        AssertListed(CorpusProject.Seeds with { CorpusMembers = "no-quotes" });
        AssertListed(CorpusProject.Seeds with { CorpusMembers = "none" });
        for (var seed = 1; seed <= 10; seed++)
        {
            RandomCorpus corpus = new(seed * 1000);
            corpus.Edit();
            AssertListed(corpus.ToProject());
        }

        // Names that are too long for a type, or that have a meaning in C#.
        AssertListed(
            new CorpusProject()
                .With(
                    string.Join('/', Enumerable.Repeat(new string('n', 100), 8)) + "/a.txt",
                    "A title\n\nHe said \"yes.\""
                )
                .With(
                    string.Join('/', Enumerable.Repeat(new string('n', 100), 8)) + "/a.yaml",
                    "quotes: [{ text: yes. }, { text: He, id: count }]"
                )
                .With("1.5/count.txt", "Another title\n")
        );
    }

    private static void AssertListed(CorpusProject project)
    {
        var build = project.Build();
        var listed = CorpusMembers
            .Of(build.Corpus, "Summit")
            .Where(member => member.Kind != CorpusMemberKind.Property)
            .Select(member => (member.Path, MemberUses.FullType(member, "Summit")))
            .Order()
            .ToList();
        Assert.Equal(MemberUses.Of(build).Select(member => (member.Key, member.Value)).Order(), listed);
        Assert.Equal(listed.Count, listed.Select(member => member.Path).Distinct(StringComparer.Ordinal).Count());
    }

    private static ChangeLevel Compare(CorpusProject old, CorpusProject @new, string name)
    {
        var before = old.Build();
        Assert.Empty(Errors(before));
        var after = @new.WithCode(MemberUses.Program(before), "Uses.cs").Build();
        var errors = Errors(after);
        var level = LevelOf(old, @new);
        Assert.True(
            level == ChangeLevel.Major == errors.Count > 0,
            $"{name}: {level}, but the compiler reports: {string.Join('\n', errors.Take(5))}"
        );
        return level;
    }

    private static ChangeLevel LevelOf(CorpusProject old, CorpusProject @new)
    {
        using TestFolder before = new(),
            after = new();
        return CorpusDiff.Of(Side(before.With(old)), Side(after.With(@new))).Level;
    }

    private static DiffSide Side(TestFolder folder)
    {
        _ = folder.With(
            "Summit.csproj",
            "<Project><PropertyGroup><Nullable>enable</Nullable></PropertyGroup></Project>"
        );
        _ = Directory.CreateDirectory(folder.Corpus);
        return new("", CorpusFolder.Load(folder.Path), "Summit");
    }

    private static IReadOnlyList<string> Errors(CorpusBuild build) =>
        [
            .. build
                .Compilation.GetDiagnostics()
                .Concat(build.Result.Diagnostics)
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(diagnostic => diagnostic.ToString()),
        ];
}
