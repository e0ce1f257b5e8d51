namespace CorpusSdk.Benchmarks.Search;

/// <summary>A query as this library and as FTS5 have it.</summary>
internal sealed record MixedQuery(string Kind, string Text, string FullText);

/// <summary>Queries of words that the articles have, the same every time.</summary>
internal sealed class SearchQueries(IReadOnlyList<IArticle> articles)
{
    private readonly Random _random = new(17);

    /// <summary>One to three words, two of which may be a phrase; beginnings of words; and words left out.</summary>
    public IReadOnlyList<MixedQuery> Mixed(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i =>
                    (i % 10) switch
                    {
                        0 or 1 or 2 => Words(1),
                        3 or 4 => Words(2),
                        5 => Words(3),
                        6 or 7 => Phrase(),
                        8 => Prefix(),
                        _ => Without(),
                    }
                ),
        ];

    /// <summary>Words alone.</summary>
    public IReadOnlyList<string> Plain(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Words(1 + (i % 3)).Text)];

    private MixedQuery Words(int count)
    {
        var words = Enumerable.Range(0, count).Select(_ => Sample(1)[0]).ToList();
        return new(
            $"{count} word{(count > 1 ? "s" : "")}",
            string.Join(' ', words),
            string.Join(" OR ", words.Select(Quoted))
        );
    }

    private MixedQuery Phrase()
    {
        var phrase = string.Join(' ', Sample(2));
        return new("phrase", Quoted(phrase), Quoted(phrase));
    }

    private MixedQuery Prefix()
    {
        var start = Sample(1)[0][..3];
        return new("prefix", start + "*", Quoted(start) + " *");
    }

    private MixedQuery Without()
    {
        var (wanted, other) = (Sample(1)[0], Sample(1)[0]);
        return new("without", $"{wanted} -{other}", $"{Quoted(wanted)} NOT {Quoted(other)}");
    }

    /// <summary>
    /// Neighbours in the text of some article, of small ASCII letters alone, so that everyone splits them alike.
    /// </summary>
    private string[] Sample(int count)
    {
        while (true)
        {
            var words = articles[_random.Next(articles.Count)]
                .Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var start = _random.Next(words.Length - count);
            var sample = words[start..(start + count)];
            if (sample.All(word => word.Length > 3 && word.All(char.IsAsciiLetterLower)))
            {
                return sample;
            }
        }
    }

    private static string Quoted(string words) => $"\"{words}\"";
}
