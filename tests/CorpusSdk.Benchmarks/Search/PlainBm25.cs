using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CorpusSdk.Benchmarks.Search;

/// <summary>
/// A textbook implementation of BM25F with dictionaries and the library's constants. It finds words with a regular
/// expression, folds them with the framework, and shares no code with the implementation that it verifies.
/// </summary>
internal sealed partial class PlainBm25
{
    private const double K1 = 1.2,
        B = 0.75,
        TitleWeight = 3;

    private readonly List<(Counted Title, Counted Text)> _articles = [];
    private readonly double _averageTitle;
    private readonly double _averageText;

    public PlainBm25(IEnumerable<IArticle> articles)
    {
        foreach (var article in articles)
        {
            var lines = article.Text.Split('\n').ToList();
            _ = lines.Remove(article.Title);
            _articles.Add((Counts(article.Title), Counts(string.Join('\n', lines))));
        }

        _averageTitle = _articles.Average(article => (double)article.Title.Length);
        _averageText = _articles.Average(article => (double)article.Text.Length);
    }

    /// <summary>The best articles with their scores, as indices.</summary>
    public IReadOnlyList<(int Article, double Score)> Top(string query, int count)
    {
        var scores = new double[_articles.Count];
        foreach (var word in Words(query))
        {
            var having = _articles.Count(article => article.Text.Of(word) + article.Title.Of(word) > 0);
            var weight = Math.Log(1 + ((_articles.Count - having + 0.5) / (having + 0.5)));
            for (var i = 0; i < scores.Length; i++)
            {
                var frequency =
                    Part(_articles[i].Text, word, _averageText)
                    + (TitleWeight * Part(_articles[i].Title, word, _averageTitle));
                scores[i] += weight * frequency * (K1 + 1) / (frequency + K1);
            }
        }

        return
        [
            .. scores
                .Select((score, article) => (article, score))
                .Where(item => item.score > 0)
                .OrderByDescending(item => item.score)
                .ThenBy(item => item.article)
                .Take(count),
        ];
    }

    private static double Part(Counted counted, string word, double average) =>
        counted.Of(word) / (1 - B + (B * counted.Length / average));

    private static Counted Counts(string text)
    {
        var counts = Words(text).CountBy(word => word).ToDictionary();
        return new(counts, counts.Values.Sum());
    }

    private sealed record Counted(Dictionary<string, int> Counts, int Length)
    {
        public int Of(string word) => Counts.GetValueOrDefault(word);
    }

    private static IEnumerable<string> Words(string text)
    {
        var plain = string.Concat(
            text.Normalize(NormalizationForm.FormD)
                .ToLowerInvariant()
                .Replace('’', '\'')
                .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
        );
        return Word().Matches(plain).Select(match => match.Value);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:(?:(?<=\p{L})['.:](?=\p{L})|(?<=\p{N})['.,;](?=\p{N}))[\p{L}\p{N}]+)*")]
    private static partial Regex Word();
}
