using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Models;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Reporting;

/// <summary>The people who appear together: two people are connected if a paragraph names both.</summary>
/// <param name="Pairs">The connected people, the most frequent pair first.</param>
/// <param name="People">The people in the diagram, in its order.</param>
internal sealed record Connections(IReadOnlyList<PersonPair> Pairs, IReadOnlyList<PersonModel> People)
{
    /// <summary>The most people in the diagram; more would not be readable.</summary>
    private const int MaxDrawn = 36;

    public static Connections Of(CorpusView corpus)
    {
        SortedDictionary<(string, string), int> together = new(Comparer<(string, string)>.Create(Compare));
        foreach (var article in corpus.Articles)
        {
            foreach (var people in ByParagraph(article.Model))
            {
                for (var i = 0; i < people.Count; i++)
                {
                    for (var j = i + 1; j < people.Count; j++)
                    {
                        _ = together.TryGetValue((people[i], people[j]), out var count);
                        together[(people[i], people[j])] = count + 1;
                    }
                }
            }
        }

        var pairs = together
            .Select(pair => new PersonPair(
                corpus.PersonOf(pair.Key.Item1),
                corpus.PersonOf(pair.Key.Item2),
                pair.Value
            ))
            .OrderByDescending(pair => pair.Paragraphs)
            .ToList();
        return new(pairs, Drawn(pairs));
    }

    /// <summary>The best connected people, grouped by country, the largest group first.</summary>
    private static List<PersonModel> Drawn(List<PersonPair> pairs) =>
        [
            .. pairs
                .SelectMany(pair =>
                    new[] { (Person: pair.First, pair.Paragraphs), (Person: pair.Second, pair.Paragraphs) }
                )
                .GroupBy(end => end.Person.Id, StringComparer.Ordinal)
                .Select(ends => (ends.First().Person, Weight: ends.Sum(end => end.Paragraphs)))
                .OrderByDescending(person => person.Weight)
                .ThenBy(person => person.Person.Id, StringComparer.Ordinal)
                .Take(MaxDrawn)
                .GroupBy(person => person.Person.Country, StringComparer.Ordinal)
                .OrderBy(country => country.Key is null)
                .ThenByDescending(country => country.Count())
                .ThenBy(country => country.Key, StringComparer.Ordinal)
                .SelectMany(country => country.Select(person => person.Person)),
        ];

    private static IEnumerable<List<string>> ByParagraph(ArticleModel article)
    {
        var next = 0;
        foreach (var paragraph in article.Paragraphs)
        {
            SortedSet<string> people = new(StringComparer.Ordinal);
            for (; next < article.Mentions.Count && article.Mentions[next].Range.Start < paragraph.End; next++)
            {
                _ = people.Add(article.Mentions[next].Person);
            }

            if (people.Count > 1)
            {
                yield return [.. people];
            }
        }
    }

    private static int Compare((string, string) x, (string, string) y) =>
        string.CompareOrdinal(x.Item1, y.Item1) is var first and not 0
            ? first
            : string.CompareOrdinal(x.Item2, y.Item2);
}

/// <summary>Two people who appear together.</summary>
/// <param name="First">The person with the smaller id.</param>
/// <param name="Second">The other person.</param>
/// <param name="Paragraphs">The number of paragraphs that name both.</param>
internal sealed record PersonPair(PersonModel First, PersonModel Second, int Paragraphs);
