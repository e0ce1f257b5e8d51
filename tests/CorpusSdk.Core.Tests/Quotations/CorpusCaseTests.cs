using System.Text.RegularExpressions;
using CorpusSdk.Core.Tests.Architecture;
using CorpusSdk.Core.Tests.Checking;

namespace CorpusSdk.Core.Tests.Quotations;

/// <summary>
/// The small corpora in <c>Corpora</c>, by language, with files of their own about attributions and the labels of
/// transcripts: a title, the article, its annotations with the places of problems in <c>⟦ ⟧</c>, and the rules about
/// quoted words that report there.
/// </summary>
public sealed partial class CorpusCaseTests
{
    private const string Folder = "tests/CorpusSdk.Core.Tests/Quotations/Corpora";

    private const string People = """
        - id: jane-doe
          name: Jane Doe
          aliases: [Doe, 珍·多伊, 제인 도, ジェーン・ドウ, Джейн Доу]
        - id: omar-aziz
          name: Omar Aziz
          aliases: [Aziz, 奥马尔·阿齐兹, 오마르 아지즈, オマル・アジズ, Омар Азиз]
        """;

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var file in Repository.Files(Folder, "*.txt"))
            {
                foreach (Match title in Title().Matches(Repository.Read(file)))
                {
                    cases.Add(Path.GetFileName(file), title.Groups[1].Value);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_corpus_has_the_problems_at_its_marks_and_no_others(string file, string title)
    {
        var all = Repository.Read($"{Folder}/{file}");
        var start = all.IndexOf($"=== {title}\n", StringComparison.Ordinal) + title.Length + 5;
        var end = all.IndexOf("\n=== ", start, StringComparison.Ordinal);
        var parts = all[start..(end < 0 ? all.Length : end)].Split("\n---\n");
        Assert.Equal(3, parts.Length);
        var expected = parts[2].Trim();
        new Corpus(parts[0] + "\n", parts[1] + "\n", People).HasAmong(
            problem => string.CompareOrdinal(problem.Rule.Id, "CORP4008") >= 0 && problem.Rule.Id[4] == '4',
            expected == "clean" ? [] : expected.Split(' ')
        );
    }

    [Fact]
    public void Titles_are_unique_so_that_no_corpus_is_skipped() =>
        Assert.Empty(
            Cases.GroupBy(row => string.Join(" ", row)).Where(group => group.Count() > 1).Select(group => group.Key)
        );

    [GeneratedRegex("^=== (.*)$", RegexOptions.Multiline)]
    private static partial Regex Title();
}
