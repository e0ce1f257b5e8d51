using System.Globalization;
using System.Text;
using CorpusSdk.Benchmarks.Reference;

namespace CorpusSdk.Benchmarks.Verification;

/// <summary>Writes articles in a language, in which people say things with numbers and negations.</summary>
internal sealed class SpokenCorpus
{
    private const int Quotes = 5;

    private readonly SpokenPhrases _phrases;
    private readonly Draw _draw;
    private readonly List<IPerson> _people;
    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    private SpokenCorpus(string language)
    {
        _phrases = SpokenPhrases.All[language];
        _draw = new(language[0] * 1000u + language[1]);
        _people =
        [
            .. _phrases.Surnames.Select(
                (surname, i) => new BenchmarkPerson($"person-{i}", $"{_phrases.FirstNames[i]} {surname}", [])
            ),
        ];
    }

    public static BenchmarkCorpus Create(string language, int count)
    {
        var corpus = new SpokenCorpus(language);
        return new("spoken " + language, [.. Enumerable.Range(0, count).Select(i => corpus.Article(i, language))]);
    }

    private BenchmarkArticle Article(int number, string language)
    {
        _ = _text.Clear();
        var title = $"{Sentence(_phrases.Told)} ({number.ToString(CultureInfo.InvariantCulture)})";
        _ = _text.Append(title).Append("\n\n");
        List<(TextSpan Span, IPerson Speaker)> quotes = [];
        HashSet<IPerson> people = [];
        for (var i = 0; i < Quotes; i++)
        {
            var speaker = _draw.Of(_people);
            var words = Unsaid();
            var template = _draw.Of(_phrases.Attributions);
            if (template.StartsWith("{q}", StringComparison.Ordinal))
            {
                words = words.TrimEnd('.');
            }

            var marks = _phrases.Marks;
            var quoted = language == "fr" ? $"«\u00A0{words}\u00A0»" : marks[0] + words + marks[1];
            var place = _text.Length;
            _ = _text.Append(
                template
                    .Replace("{s}", speaker.Name, StringComparison.Ordinal)
                    .Replace("{q}", quoted, StringComparison.Ordinal)
            );
            var start = _text.ToString().IndexOf(words, place, StringComparison.Ordinal);
            quotes.Add((new(start, words.Length), speaker));
            _ = people.Add(speaker);
            _ = _text.Append("\n\n");
            for (var sentence = _draw.Between(2, 4); sentence > 0; sentence--)
            {
                _ = _text.Append(Sentence(_phrases.Told)).Append(". ");
            }

            _text.Length--;
            _ = _text.Append("\n\n");
        }

        var id = $"{language}-{number.ToString("D4", CultureInfo.InvariantCulture)}";
        var article = new BenchmarkArticle(id, _text.ToString().TrimEnd() + "\n")
        {
            Title = title,
            Language = language,
            Publisher = $"Daily {number % 20}",
            Published = new DateOnly(2015, 1, 15).AddDays(number * 17),
            Url = $"https://example.org/{id}",
        };
        article.Mention([.. people]);
        article.Quotes =
        [
            .. quotes.Select(
                (quote, i) => new BenchmarkQuote($"{id}/{i}", article, quote.Span) { Speakers = [quote.Speaker] }
            ),
        ];
        return article;
    }

    /// <summary>One or two sentences that nobody has said yet.</summary>
    private string Unsaid()
    {
        string words;
        do
        {
            words = Sentence(_phrases.Said) + ".";
            words = _draw.OneIn(4) ? words : $"{words} {Sentence(_phrases.Said)}.";
        } while (!_said.Add(words));

        return words;
    }

    private string Sentence(string[][] phrases) => string.Join(' ', phrases.Select(_draw.Of));
}
