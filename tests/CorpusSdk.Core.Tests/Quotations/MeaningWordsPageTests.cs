using CorpusSdk.Core.Tests.Architecture;
using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Core.Tests.Quotations;

/// <summary>The page of CORP4010 lists the words that the rule looks for.</summary>
public sealed class MeaningWordsPageTests
{
    private const string Page = "docs/rules/CORP4010.md";
    private const string Heading = "## The words of each language\n";

    private static readonly Dictionary<string, string> s_names = new()
    {
        ["da"] = "Danish",
        ["de"] = "German",
        ["en"] = "English",
        ["es"] = "Spanish",
        ["fr"] = "French",
        ["it"] = "Italian",
        ["nb"] = "Norwegian Bokmål",
        ["nl"] = "Dutch",
        ["nn"] = "Norwegian Nynorsk",
        ["no"] = "Norwegian",
        ["pl"] = "Polish",
        ["pt"] = "Portuguese",
        ["sv"] = "Swedish",
        ["tr"] = "Turkish",
    };

    [Fact]
    public void The_page_has_the_words_of_the_code()
    {
        var page = Repository.Read(Page);
        var start = page.IndexOf("###", page.IndexOf(Heading, StringComparison.Ordinal), StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("CORPUSSDK_UPDATE_SNAPSHOTS") == "1")
        {
            page = page[..start] + Expected();
            File.WriteAllText(Path.Combine(Repository.Folder, Page), page);
        }

        Assert.Equal(Expected(), page[start..]);
    }

    [Fact]
    public void Words_that_are_not_reported_at_an_edge_are_in_one_of_the_lists() =>
        Assert.All(
            MeaningWords.ByLanguage.Values.Append(MeaningWords.Cyrillic),
            words =>
                Assert.Empty(words.NotAtEdge.Except(words.Negations.Concat(words.Limits).Concat(words.ClauseLimits)))
        );

    private static string Expected() =>
        string.Join(
            "\n",
            MeaningWords
                .ByLanguage.OrderBy(entry => s_names[entry.Key], StringComparer.Ordinal)
                .Select(entry => Section($"{s_names[entry.Key]} (`{entry.Key}`)", entry.Value))
                .Append(Section("Languages in Cyrillic letters", MeaningWords.Cyrillic))
                .Append(Section("Chinese", SpacelessMeaningWords.Chinese))
                .Append(Section("Japanese", SpacelessMeaningWords.Japanese))
                .Append(Section("Korean", SpacelessMeaningWords.Korean))
        );

    private static string Section(string heading, MeaningWords words) =>
        Section(
            heading,
            ("negations", words.Negations),
            ("negations begin with", words.NegatedBeginnings),
            ("negations end with", words.NegatedEndings),
            ("limits", words.Limits),
            ("limits that begin a clause", words.ClauseLimits),
            ("verbs", words.Refusals),
            ("not reported by CORP4012", words.NotAtEdge),
            ("may follow a negation before the quote", words.Bridges)
        );

    private static string Section(string heading, SpacelessMeaningWords words) =>
        Section(
            heading,
            ("negations", words.Negations),
            ("negations that are words of their own", words.OwnWords),
            ("limits", words.Limits),
            ("not counted", words.Harmless)
        );

    private static string Section(string heading, params (string Name, IEnumerable<string> Words)[] lists) =>
        $"### {heading}\n\n"
        + string.Concat(
            lists
                .Where(list => list.Words.Any())
                .Select(list => Wrapped($"- {list.Name}: *{string.Join(", ", list.Words)}*"))
        );

    private static string Wrapped(string line)
    {
        var (result, length) = (new System.Text.StringBuilder(), 0);
        foreach (var word in line.Split(' '))
        {
            if (length + word.Length >= 110)
            {
                _ = result.Append("\n ");
                length = 1;
            }

            _ = result.Append(length > 0 ? " " : "").Append(word);
            length += word.Length + 1;
        }

        return result.Append('\n').ToString();
    }
}
