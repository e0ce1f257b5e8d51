using System.Runtime.CompilerServices;
using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>Whose words a passage of an article is, as far as the annotations or the article itself say so.</summary>
internal sealed class PassageSpeakers
{
    /// <summary>How far from a quotation the names are that say who speaks, in UTF-16 code units.</summary>
    private const int Reach = 800;

    /// <summary>A quote covers a passage if so much of the passage is in it, in percent.</summary>
    private const int MinCovered = 60;

    /// <summary>How many quotes before a passage may reach into it, nested in each other.</summary>
    private const int MaxNested = 64;

    /// <summary>An article that quotes has at least one character in so many within quotation marks.</summary>
    private const int MinQuotedShare = 20;

    private static readonly ConditionalWeakTable<QuotationSet, object> s_hardlyUsesMarks = [];

    private readonly QuotationSet _quotations;

    private PassageSpeakers(IArticle article, TextSpan passage, QuotationSet quotations) =>
        (Article, Passage, _quotations) = (article, passage, quotations);

    public IArticle Article { get; }

    public TextSpan Passage { get; }

    /// <summary>The annotated quote that covers the passage or most of it, the innermost if several do.</summary>
    public IQuote? Quote { get; private init; }

    /// <summary>
    /// Everybody whose words they may be: the speakers of the annotated quotes, or the person whom the article names
    /// next to the words. Empty if neither says so.
    /// </summary>
    public IReadOnlyList<IPerson> Speakers { get; private init; } = [];

    /// <summary>The organization or unnamed source of <see cref="Quote"/>.</summary>
    public string? Source { get; private init; }

    /// <summary>The words of the article that name the speaker; null if only an annotation does.</summary>
    public TextSpan? Statement { get; private init; }

    /// <summary>Whether a part of the passage is in a quotation of the article.</summary>
    public bool IsQuoted { get; private init; }

    /// <summary>Whether so little is in quotation marks that the article may give speech without them.</summary>
    public bool HardlyUsesMarks =>
        (bool)
            s_hardlyUsesMarks.GetValue(
                _quotations,
                quotations =>
                    quotations
                        .All.Where(q => q.Enclosing is null && q.Form is QuotationForm.Marks or QuotationForm.Dash)
                        .Sum(q => (long)q.Outer.Length) * MinQuotedShare
                    < Article.Text.Length
            );

    /// <param name="article">The article.</param>
    /// <param name="passage">The words, in UTF-16 code units of <see cref="IArticle.Text"/>; not empty.</param>
    /// <param name="articleQuotations">The quotations of the article's text.</param>
    public static PassageSpeakers Of(IArticle article, TextSpan passage, QuotationSet articleQuotations)
    {
        var quotes = QuotesOf(article, passage);
        if (NestedAround(article, passage, articleQuotations) is { } nested)
        {
            // Whose words are quoted within those of a speaker, only an annotation of them says.
            _ = quotes.RemoveAll(outer => IsAround(outer, nested, article.Text));
        }

        var annotated = quotes
            .SelectMany(quote => quote.Speakers)
            .DistinctBy(person => person.Id, StringComparer.Ordinal)
            .ToList();
        var quote = quotes.Count == 0 ? null : quotes[0];
        var stated = annotated.Count == 0 && quote?.Source is null ? Stated(article, passage, articleQuotations) : null;
        return new(article, passage, articleQuotations)
        {
            Quote = quote,
            Speakers = stated is { } found ? [found.Speaker] : annotated,
            Source = quote?.Source,
            Statement = stated?.Words,
            IsQuoted = OverlapsQuotation(passage, articleQuotations),
        };
    }

    /// <summary>The annotated quotes that cover the passage, the innermost first.</summary>
    private static List<IQuote> QuotesOf(IArticle article, TextSpan passage)
    {
        var quotes = article.Quotes;
        int low = 0,
            high = quotes.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (quotes[middle].Span.Start >= passage.End)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        List<IQuote> covering = [];
        for (var i = low - 1; i >= 0 && i >= low - MaxNested; i--)
        {
            var span = quotes[i].Span;
            var covered = Math.Min(span.End, passage.End) - Math.Max(span.Start, passage.Start);
            if (covered > 0 && (long)covered * 100 >= (long)passage.Length * MinCovered)
            {
                covering.Add(quotes[i]);
            }
        }

        covering.Sort((a, b) => a.Span.Length.CompareTo(b.Span.Length));
        return covering;
    }

    /// <summary>The quotation of a passage within another one: <c>"He told us 'We open' and left."</c></summary>
    private static TextRange? NestedAround(IArticle article, TextSpan passage, QuotationSet quotations) =>
        QuotedWords.Core(article.Text, new(passage.Start, passage.Length)) is { } core
        && quotations.Around(core)
            is { Form: QuotationForm.Marks, Enclosing.Form: not QuotationForm.Block, Outer: var outer }
            ? outer
            : null;

    /// <summary>Whether an annotated quote has words besides those of a nested quotation.</summary>
    private static bool IsAround(IQuote quote, TextRange nested, string text) =>
        quote.Span.Start <= nested.Start
        && quote.Span.End >= nested.End
        && TextWords
            .In(text, quote.Span.Start, quote.Span.End)
            .Any(word => word.End <= nested.Start || word.Start >= nested.End);

    private static bool OverlapsQuotation(TextSpan passage, QuotationSet quotations)
    {
        var index = quotations.LastFrom(passage.End - 1);
        for (var quotation = index < 0 ? null : quotations.All[index]; quotation is not null; )
        {
            if (quotation.Outer.End > passage.Start)
            {
                return true;
            }

            quotation = quotation.Enclosing;
        }

        return false;
    }

    /// <summary>The person whom the article names next to the words, or next to the quotation around them.</summary>
    private static (IPerson Speaker, TextSpan Words)? Stated(
        IArticle article,
        TextSpan passage,
        QuotationSet quotations
    )
    {
        var text = article.Text;
        var words = new TextRange(passage.Start, passage.Length);
        var quotation = QuotedWords.Core(text, words) is { } core ? quotations.Around(core) : null;
        var language = LanguageTag.PrimaryOf(article.Language);
        for (; quotation is not null; quotation = quotation.Enclosing)
        {
            var (names, people) = NamesAround(article, quotation.Outer);
            var context = SpeechContext.OfQuotation(text, quotations, quotation, language);
            if (new SpeakerReader(text, names, language).Find(context) is { } found)
            {
                return (people[found.Person], new(found.Words.Start, found.Words.Length));
            }

            if (quotation.Enclosing?.Form is not (QuotationForm.Block or QuotationForm.Turn))
            {
                break;
            }
        }

        return null;
    }

    private static (List<NamedRange> Names, List<IPerson> People) NamesAround(IArticle article, TextRange quotation)
    {
        var mentions = article.Mentions;
        int low = 0,
            high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (mentions[middle].Span.Start >= quotation.Start - Reach)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        List<NamedRange> names = [];
        List<IPerson> people = [];
        Dictionary<string, int> indexes = new(StringComparer.Ordinal);
        for (; low < mentions.Count && mentions[low].Span.End <= quotation.End + Reach; low++)
        {
            var (person, span) = (mentions[low].Person, mentions[low].Span);
            if (!indexes.TryGetValue(person.Id, out var index))
            {
                indexes.Add(person.Id, index = people.Count);
                people.Add(person);
            }

            names.Add(new(new(span.Start, span.Length), index));
        }

        return (names, people);
    }
}
