namespace CorpusSdk.Benchmarks.Search;

/// <summary>A query in the syntax of this library and in that of FTS5.</summary>
internal sealed record MixedQuery(string Kind, string Text, string FullText);

/// <summary>Queries with words of the articles; the same in every run.</summary>
internal sealed class SearchQueries(IReadOnlyList<IArticle> articles)
{
    private readonly Random _random = new(17);

    /// <summary>One to three words, two of which may be a phrase; prefixes; and excluded words.</summary>
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

    /// <summary>Words only.</summary>
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
    /// Adjacent words of an article, in lower-case ASCII letters only, so that all tokenizers agree on them.
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
