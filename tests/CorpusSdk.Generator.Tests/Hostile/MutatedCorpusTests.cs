using CorpusSdk.Core.Text;
using CorpusSdk.Generator.Tests.Harness;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusSdk.Generator.Tests.Hostile;

/// <summary>
/// The seven invariants over corpora to which anything has happened. <c>CORPUSSDK_FUZZ</c> sets the number of cases and
/// <c>CORPUSSDK_FUZZ_SEED</c> the beginning; a failure prints the mutations, shrunk to those that matter.
/// </summary>
[Trait("Category", "Slow")]
public sealed class MutatedCorpusTests
{
    private static readonly int s_cases = Fuzzing.CountOr(24);
    private static readonly Config s_config = Config
        .QuickThrowOnFailure.WithMaxTest(s_cases)
        .WithReplay((ulong)Fuzzing.FirstSeedOr(20_240_619), 1);

    [Fact]
    public void Whatever_happens_to_a_corpus_the_invariants_hold() =>
        Prop.ForAll(Cases(), item => Holds(Invariants.Broken(Mutated(item.Base, item.Mutations)))).Check(s_config);

    [Fact]
    public void An_article_that_breaks_takes_no_other_with_it() =>
        Prop.ForAll(Cases(), item => Holds(Taken(Mutated(item.Base, item.Mutations), item.Base))).Check(s_config);

    private static Arbitrary<(int Base, Mutation[] Mutations)> Cases() =>
        Arb.From(
            from choice in Gen.Choose(0, 1_000)
            from count in Gen.Frequency((4, Gen.Constant(1)), (3, Gen.Choose(2, 3)), (2, Gen.Choose(4, 10)))
            from mutations in Mutation.Any.ArrayOf(count)
            select (choice, mutations),
            item =>
                item.mutations.Length < 2
                    ? []
                    : Enumerable
                        .Range(0, item.mutations.Length)
                        .Select(left => (item.choice, item.mutations.Where((_, i) => i != left).ToArray()))
        );

    private static CorpusProject Mutated(int choice, Mutation[] mutations) =>
        mutations.Aggregate(
            HostileCorpora.All[choice % HostileCorpora.All.Count],
            (project, mutation) => mutation.Apply(project)
        );

    private static bool Holds(IEnumerable<string> broken) =>
        broken.FirstOrDefault() is not { } first ? true : throw new InvalidOperationException(first);

    /// <summary>7: one article's files become garbage; the others keep their facts and their diagnostics.</summary>
    private static IEnumerable<string> Taken(CorpusProject project, int choice)
    {
        var texts = project
            .Files.Keys.Where(path => CorpusPath.KindOf(path) == CorpusFileKind.Text)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (texts.Count == 0)
        {
            yield break;
        }

        var victim = CorpusPath.PairKey(texts[choice % texts.Count]);
        var files = project
            .Files.Keys.Where(path =>
                CorpusPath.PairKey(path) == victim
                && CorpusPath.KindOf(path) is CorpusFileKind.Text or CorpusFileKind.Sidecar
            )
            .ToList();
        var (whole, broken) = (
            project.Build(),
            files
                .Aggregate(project, (current, path) => current.With(path, Garbage(current.Files[path], choice)))
                .Build()
        );
        var (before, after) = (GeneratedCode.Facts(whole), GeneratedCode.Facts(broken));
        if (!before.Keys.Any(path => CorpusPath.PairKey(path) == "seeds/" + victim.Replace('\\', '/')))
        {
            // Another had its name already: that is a mistake of both, and which of them is heard may change.
            yield break;
        }

        foreach (
            var (path, facts) in before.Where(item =>
                CorpusPath.PairKey(item.Key) != "seeds/" + victim.Replace('\\', '/')
            )
        )
        {
            if (!after.TryGetValue(path, out var now) || now != facts)
            {
                yield return $"{path} {(now is null ? "vanished" : "changed")} when {victim} broke";
            }
        }

        var own = files.Select(file => file + "(").ToList();
        bool IsOfOthers(string problem) =>
            !own.Any(file => problem.StartsWith(file, StringComparison.Ordinal)) && !IsOfAll(problem);
        foreach (var problem in whole.Problems.Where(IsOfOthers).Except(broken.Problems))
        {
            yield return $"when {victim} broke, this was told no more: {problem}";
        }

        foreach (var problem in broken.Problems.Where(IsOfOthers).Except(whole.Problems))
        {
            yield return $"when {victim} broke, this was told as well: {problem}";
        }
    }

    /// <summary>
    /// Ids are held against all others; and that a person is in no article is said of all, where there is no error. A
    /// missing people file is reported once for all.
    /// </summary>
    private static bool IsOfAll(string problem) =>
        problem.Contains(": CORP20", StringComparison.Ordinal)
        || problem.Contains(": CORP5002", StringComparison.Ordinal)
        || problem.Contains("the corpus has no 'people.yaml'", StringComparison.Ordinal);

    private static byte[] Garbage(byte[] content, int choice) =>
        (choice % 4) switch
        {
            0 => [],
            1 => [0x89, 0x50, 0x4E, 0x47, 0x00, 0x00, 0xFF],
            2 => [.. "{[: *&!"u8, .. content],
            _ => content[..(content.Length / 2)],
        };
}
