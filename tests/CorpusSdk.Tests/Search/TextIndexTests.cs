using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CorpusSdk.Tests.Search;

/// <summary>Compares the index with a naive implementation.</summary>
public class TextIndexTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(40, 1)]
    [InlineData(700, 1)]
    [InlineData(700, 2)]
    [InlineData(1100, 8)]
    public void Every_word_is_indexed_with_its_positions(int count, int threads)
    {
        var articles = Articles(count);
        var expected = new SortedDictionary<string, List<(int Article, string Places, int InTitle)>>(
            StringComparer.Ordinal
        );
        for (var i = 0; i < count; i++)
        {
            var lines = articles[i].Text.Split('\n');
            var titleLine = Array.IndexOf(lines, articles[i].Title);
            var before = titleLine < 0 ? articles[i].Title : string.Join('\n', lines[..titleLine]);
            var words =
                titleLine < 0 ? [.. Words(articles[i].Title), "", .. Words(articles[i].Text)] : Words(articles[i].Text);
            var first = titleLine < 0 ? 0 : Words(before).Length;
            var titled = first..(first + Words(articles[i].Title).Length);
            foreach (
                var places in words
                    .Select((word, place) => (word, place))
                    .Where(item => item.word.Length > 0)
                    .GroupBy(item => item.word, item => item.place)
            )
            {
                if (!expected.TryGetValue(places.Key, out var list))
                {
                    expected[places.Key] = list = [];
                }

                list.Add(
                    (
                        i,
                        string.Join(' ', places),
                        places.Count(place => place >= titled.Start.Value && place < titled.End.Value)
                    )
                );
            }
        }

        var index = TextIndex.Build(articles, threads);

        Assert.Equal(
            expected.Keys,
            Enumerable.Range(0, index.TermCount).Select(number => Encoding.UTF8.GetString(index.Term(number)))
        );
        foreach (var (term, places) in expected)
        {
            Assert.Equal(places, Places(index, index.Find(Encoding.UTF8.GetBytes(term)), every: 1));
            Assert.Equal(
                places.Where((_, i) => i % 3 == 2),
                Places(index, index.Find(Encoding.UTF8.GetBytes(term)), every: 3)
            );
        }

        Assert.Equal(-1, index.Find("unheard"u8));
        Assert.True(index.MemorySize > 0);
    }

    /// <summary>
    /// BM25F over title and text, written independently of the library.
    /// </summary>
    [Trait("Category", "Slow")]
    [Fact]
    public void The_ranking_matches_a_naive_implementation()
    {
        var articles = Articles(300);
        var index = new SearchIndex<FakeArticle>(articles);
        var random = new Random(5);
        for (var round = 0; round < 50; round++)
        {
            var words = Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"w{random.Next(1, 40)}").ToArray();
            var expected = Textbook(articles, words)
                .Select((score, i) => (articles[i].Id, Score: score))
                .Where(item => item.Score > 0)
                .OrderByDescending(item => Math.Round(item.Score, 9))
                .Take(10)
                .ToList();

            var found = index.Search(string.Join(' ', words), new() { Stemming = false }).Take(10).ToList();

            Assert.Equal(expected.Select(item => item.Id), found.Select(hit => hit.Article.Id));
            Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First.Score, pair.Second.Score, 9));
        }
    }

    private static double[] Textbook(List<FakeArticle> articles, string[] words)
    {
        var titles = articles.Select(article => Words(article.Title)).ToList();
        var texts = articles
            .Select(article =>
            {
                var lines = article.Text.Split('\n').ToList();
                _ = lines.Remove(article.Title);
                return Words(string.Join('\n', lines));
            })
            .ToList();
        var (title, text) = (titles.Average(all => all.Length), texts.Average(all => all.Length));
        return
        [
            .. Enumerable
                .Range(0, articles.Count)
                .Select(i =>
                    words.Sum(word =>
                    {
                        var having = Enumerable
                            .Range(0, articles.Count)
                            .Count(other => titles[other].Contains(word) || texts[other].Contains(word));
                        var frequency =
                            (3 * titles[i].Count(other => other == word) / (0.25 + (0.75 * titles[i].Length / title)))
                            + (texts[i].Count(other => other == word) / (0.25 + (0.75 * texts[i].Length / text)));
                        return Math.Log(1 + ((articles.Count - having + 0.5) / (having + 0.5)))
                            * frequency
                            * 2.2
                            / (frequency + 1.2);
                    })
                ),
        ];
    }

    private static List<(int Article, string Places, int InTitle)> Places(TextIndex index, int term, int every)
    {
        var found = new List<(int, string, int)>();
        var postings = index.Postings(term);
        for (var i = 1; postings.MoveNext(); i++)
        {
            if (i % every == 0)
            {
                postings.SeekPositions();
                var (place, places) = (0, new List<int>());
                for (var left = postings.InText + postings.InTitle; left > 0; left--)
                {
                    places.Add(place += postings.ReadPosition());
                }

                found.Add((postings.Article, string.Join(' ', places), postings.InTitle));
            }
        }

        return found;
    }

    /// <summary>
    /// Some titles are a line of the text, the first or another; some words are frequent, some rare, some long.
    /// </summary>
    private static List<FakeArticle> Articles(int count)
    {
        var random = new Random(count);
        string Some(int length) => string.Join(' ', Enumerable.Range(0, length).Select(_ => Word(random)));
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(i =>
                {
                    var title = Some(random.Next(1, 7));
                    var text = Some(random.Next(0, i % 50 == 0 ? 3000 : 60)) + "\n" + Some(random.Next(0, 60));
                    return new FakeArticle($"a{i}")
                    {
                        Title = title,
                        Text = (i % 3) switch
                        {
                            0 => $"{title}\n{text}",
                            1 => $"{text}\n{title}\n{Some(5)}",
                            _ => text,
                        },
                    };
                }),
        ];
    }

    private static string Word(Random random) =>
        random.Next(20) != 0
            ? $"w{(int)Math.Exp(random.NextDouble() * 6)}"
            : string.Create(CultureInfo.InvariantCulture, $"rare-{random.Next(100_000)}-")
                + new string((char)('a' + random.Next(26)), random.Next(1, 40));

    private static string[] Words(string text) => [.. Regex.Matches(text, "[a-z0-9]+").Select(match => match.Value)];
}
