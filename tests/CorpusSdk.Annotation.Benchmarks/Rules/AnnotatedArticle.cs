using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CorpusSdk.Annotation.Benchmarks.Scoring;

namespace CorpusSdk.Annotation.Benchmarks.Rules;

/// <summary>A quote of the gold data as the sidecar of its article declares it.</summary>
/// <param name="Gold">The quote in the gold data.</param>
/// <param name="Speaker">The index of a person of the article; -1 if none is declared.</param>
/// <param name="Source">The source; null if none is declared.</param>
/// <param name="Occurrence">Which occurrence of the words is meant, from 1; null if they occur once.</param>
internal sealed record AnnotatedQuote(GoldQuote Gold, int Speaker, string? Source, int? Occurrence)
{
    private const string Marks = "\"“”„‟«»‘’'";

    /// <summary>Whether the data have the quotation marks on both sides of the words.</summary>
    public bool IsBetweenMarks(string text) =>
        Gold.Start > 0
        && Marks.Contains(text[Gold.Start - 1])
        && Gold.End < text.Length
        && Marks.Contains(text[Gold.End]);
}

/// <summary>An article of the gold data with its people and quotes.</summary>
internal sealed record AnnotatedArticle(
    string Id,
    string Text,
    IReadOnlyList<ArticlePerson> People,
    IReadOnlyList<AnnotatedQuote> Quotes
)
{
    public static AnnotatedArticle Of(GoldArticle article)
    {
        var people = ArticlePeople.Of(article);
        var quotes = article.Quotes.Select(
            (quote, i) =>
                new AnnotatedQuote(quote, people.Speakers[i], people.Sources[i], OccurrenceOf(article.Text, quote))
        );
        return new(article.Id, article.Text, people.People, [.. quotes]);
    }

    /// <summary>
    /// The same article with each speaker exchanged at random for another person. People with the same surname are not
    /// chosen, because they may be the same person. A quote without another person loses its speaker.
    /// </summary>
    public AnnotatedArticle WithOtherSpeakers(int seed)
    {
        var random = new Random(seed ^ (int)Words.WordHash.Of(Id));
        return this with { Quotes = [.. Quotes.Select(quote => quote with { Speaker = OtherThan(quote.Speaker) })] };

        int OtherThan(int speaker)
        {
            if (speaker < 0)
            {
                return -1;
            }

            var others = Enumerable
                .Range(0, People.Count)
                .Where(p => p != speaker && People[p].Surname != People[speaker].Surname)
                .ToList();
            return others.Count == 0 ? -1 : others[random.Next(others.Count)];
        }
    }

    /// <summary>Writes people.yaml.</summary>
    public string ToPeopleYaml()
    {
        var yaml = new StringBuilder();
        foreach (var person in People)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"- id: {Scalar(person.Id)}\n  name: {Scalar(person.Name)}\n");
            if (person.Aliases.Count > 0)
            {
                yaml.Append(
                    CultureInfo.InvariantCulture,
                    $"  aliases: [{string.Join(", ", person.Aliases.Select(Scalar))}]\n"
                );
            }
        }

        return yaml.ToString();
    }

    /// <summary>Writes the sidecar, and returns the line of the first key of each quote, from 0.</summary>
    public (string Yaml, IReadOnlyList<int> Lines) ToSidecar()
    {
        var yaml = new StringBuilder("quotes:\n");
        List<int> lines = [];
        var line = 1;
        for (var i = 0; i < Quotes.Count; i++)
        {
            var quote = Quotes[i];
            lines.Add(line);
            Add("  - ", "id", IdOf(i));
            Add("    ", "text", Scalar(quote.Gold.Text));
            Add("    ", "speaker", quote.Speaker < 0 ? null : Scalar(People[quote.Speaker].Id));
            Add("    ", "source", quote.Source is null ? null : Scalar(quote.Source));
            Add("    ", "kind", quote.Gold.Kind == "direct" ? "direct" : "partial");
            Add("    ", "occurrence", quote.Occurrence?.ToString(CultureInfo.InvariantCulture));
        }

        return (Quotes.Count == 0 ? "{}\n" : yaml.ToString(), lines);

        void Add(string indent, string key, string? value)
        {
            if (value is not null)
            {
                yaml.Append(CultureInfo.InvariantCulture, $"{indent}{key}: {value}\n");
                line++;
            }
        }
    }

    /// <summary>The id that the sidecar gives to a quote.</summary>
    public static string IdOf(int quote) => FormattableString.Invariant($"quote-{quote}");

    /// <summary>The inverse of <see cref="IdOf"/>.</summary>
    public static int IndexOf(string id) =>
        int.Parse(id.AsSpan("quote-".Length), NumberStyles.None, CultureInfo.InvariantCulture);

    private static int? OccurrenceOf(string text, GoldQuote quote)
    {
        var words = quote.Text.Split(
            (char[])[' ', '\t', '\n', '\r', '\f', '\v'],
            StringSplitOptions.RemoveEmptyEntries
        );
        var pattern = string.Join(@"[ \t\n\r\f\v]+", words.Select(Regex.Escape));
        var starts = new List<int>();
        var regex = new Regex(
            (char.IsLetterOrDigit(words[0][0]) ? @"(?<![\p{L}\p{M}\p{N}])" : "")
                + pattern
                + (char.IsLetterOrDigit(words[^1][^1]) ? @"(?![\p{L}\p{M}\p{N}])" : "")
        );
        for (var match = regex.Match(text); match.Success; match = regex.Match(text, match.Index + 1))
        {
            starts.Add(match.Index);
        }

        return starts.Count > 1 ? starts.FindIndex(start => start >= quote.Start) + 1 : null;
    }

    /// <summary>A double-quoted YAML scalar.</summary>
    private static string Scalar(string value)
    {
        var yaml = new StringBuilder("\"");
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' or '\\' => yaml.Append('\\').Append(c),
                < ' ' or (>= '\x7f' and < '\xa0') or '\u2028' or '\u2029' or '\ufeff' => yaml.Append(
                    CultureInfo.InvariantCulture,
                    $"\\u{(int)c:x4}"
                ),
                _ => yaml.Append(c),
            };
        }

        return yaml.Append('"').ToString();
    }
}
