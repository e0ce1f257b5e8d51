using System.Globalization;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Lsp;
using CorpusSdk.Tool.Tests.Diffing;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Lsp;

/// <summary>
/// After any edit, the problems are those of a corpus that is compiled from scratch. <c>CORPUSSDK_FUZZ</c> sets the
/// number of edits, and <c>CORPUSSDK_FUZZ_SEED</c> the first seed.
/// </summary>
public sealed class LspIncrementalTests
{
    private const int EditsOfCorpus = 50;

    private static readonly string[] s_snippets =
    [
        "\n",
        " ",
        ":",
        "\"",
        "'",
        "  - ",
        "#",
        "[",
        "}",
        "\t",
        "not ",
        " … ",
        "Jane Doe",
        "jane-doe",
        "quotes:\n  - text: ",
        "---\n",
        "\r\n",
        "“",
        "\u00ad",
        "id: a\n",
    ];

    [Fact]
    public void Problems_after_any_edit_are_those_of_a_new_compilation()
    {
        for (var done = 0; done < Fuzzing.CountOr(400); done += EditsOfCorpus)
        {
            var seed = Fuzzing.FirstSeedOr(1) + (done / EditsOfCorpus);
            using var folder = seed % 4 == 0 ? TestFolder.WithSeeds() : new();
            if (seed % 4 != 0)
            {
                _ = folder.With(new RandomCorpus(seed).ToProject());
            }

            EditRandomly(folder, seed);
        }
    }

    private static void EditRandomly(TestFolder folder, int seed)
    {
        Random random = new(seed);
        LspCorpus corpus = new(CorpusLocation.Find(folder.Path));
        var paths = corpus.Snapshot().Compilation.Files.Select(file => file.File.Path).ToList();
        Dictionary<string, OpenDocument> open = [];
        for (var edit = 0; edit < EditsOfCorpus; edit++)
        {
            var path = paths[random.Next(paths.Count)];
            if (open.TryGetValue(path, out var document) && random.Next(8) == 0)
            {
                _ = open.Remove(path);
                corpus.Close(path);
            }
            else
            {
                document ??= new(DocumentUri.Of(path), path, 0, File.ReadAllText(path));
                document = document with { Version = document.Version + 1, Text = Edit(document.Text, random) };
                open[path] = document;
                corpus.Open(document);
            }

            var snapshot = corpus.Snapshot();
            var fresh = CorpusCompilation.Create(
                [
                    .. snapshot.Compilation.Files.Select(file =>
                        file with
                        {
                            File = SourceFile.Create(
                                file.File.Path,
                                file.File.RelativePath,
                                file.File.DisplayPath,
                                open.GetValueOrDefault(file.File.Path)?.Text ?? File.ReadAllText(file.File.Path)
                            ),
                        }
                    ),
                ],
                snapshot.Schema.Declared
            );
            var expected = fresh.DiagnoseAll(snapshot.Schema.DeclarationsAt(snapshot.Location));
            Assert.True(
                expected.Equals(snapshot.Problems),
                $"seed {seed}, edit {edit}: missing: {Describe(expected.Except(snapshot.Problems))}; "
                    + $"too many: {Describe(snapshot.Problems.Except(expected))}"
            );
        }
    }

    private static string Describe(IEnumerable<Problem> problems) =>
        string.Join(
            "\n",
            problems.Select(problem =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{problem.Path}{problem.Start}-{problem.End}: {problem.Rule.Id}: {problem.Message} "
                        + $"(+{problem.More}); {string.Join(", ", problem.Fixes)}; {string.Join(", ", problem.Related)}"
                )
            )
        );

    private static string Edit(string text, Random random)
    {
        var start = random.Next(text.Length + 1);
        var removed = random.Next(3) switch
        {
            0 => 0,
            1 => Math.Min(1 + random.Next(3), text.Length - start),
            _ => Math.Min(random.Next(60), text.Length - start),
        };
        var inserted = random.Next(3) switch
        {
            0 => "",
            1 => s_snippets[random.Next(s_snippets.Length)],
            _ => text.Length == 0 ? "a" : Copy(text, random),
        };
        return string.Concat(text.AsSpan(0, start), inserted, text.AsSpan(start + removed));
    }

    private static string Copy(string text, Random random)
    {
        var start = random.Next(text.Length);
        return text.Substring(start, Math.Min(random.Next(80), text.Length - start));
    }
}
