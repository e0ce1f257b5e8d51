using CorpusSdk.Annotation.Attribution;
using CorpusSdk.Annotation.Names;
using CorpusSdk.Annotation.Quotations;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Annotation;

/// <summary>Finds quotes in an English article whose speaker is probably another person of the corpus.</summary>
/// <remarks>
/// The build's rule looks only at a name and a verb of speaking next to the quotation. This one also finds the speaker
/// of a quotation that goes on after that sentence. Pronouns are left out: the annotator does not know with this
/// certainty which of two people <c>she</c> is. Names count if the article's model resolves them, so that the people
/// are those of the corpus.
/// </remarks>
public sealed class ProbableSpeakerFinder
{
    private const double MinConfidence = .95;

    /// <summary>The maximum distance of a name from its verb, in words and marks, to show both.</summary>
    private const int MaxShown = 12;

    private readonly string _text;
    private readonly IReadOnlyList<MentionModel> _mentions;
    private readonly ArticleAnalysis _analysis;
    private readonly QuotationAnalysis[] _quotations;

    /// <summary>The passages directly within quotations, in the order of the text.</summary>
    private readonly List<QuotedPassage> _nested;

    private ProbableSpeakerFinder(string text, ArticleModel article, QuotationAnalyzer analyzer)
    {
        (_text, _mentions) = (text, article.Mentions);
        _analysis = new(text, NameTagger.Shared, []);
        _quotations = analyzer.Analyze(_analysis.Context);
        _nested =
        [
            .. _analysis
                .Passages.Where(passage => passage.Enclosing is { Enclosing: null })
                .OrderBy(passage => passage.Start),
        ];
    }

    private Narration Narration => _analysis.Context.Narration;

    /// <summary>Finds the quotes whose speaker is probably somebody else than annotated.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="article">
    /// Its annotations. Quotes without a speaker, and those with a stated or confirmed attribution, are left out.
    /// </param>
    /// <returns>At most one speaker for each quote, in the order of the quotes.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="text"/> or <paramref name="article"/> is null.
    /// </exception>
    public static IReadOnlyList<ProbableSpeaker> Find(string text, ArticleModel article)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(article);
        return Find(text, article, QuotationAnalyzer.CreateShared());
    }

    internal static IReadOnlyList<ProbableSpeaker> Find(string text, ArticleModel article, QuotationAnalyzer analyzer)
    {
        if (!article.Quotes.Any(IsOpen))
        {
            return [];
        }

        ProbableSpeakerFinder finder = new(text, article, analyzer);
        return
        [
            .. article
                .Quotes.Select((quote, i) => IsOpen(quote) ? finder.FindFor(quote, i) : null)
                .OfType<ProbableSpeaker>(),
        ];
    }

    private static bool IsOpen(QuoteModel quote) =>
        quote is { Speaker: not null, Attribution.Kind: AttributionKind.Unstated };

    private ProbableSpeaker? FindFor(QuoteModel quote, int index)
    {
        var range = quote.Range;
        var nested = CountWhile(_nested, passage => passage.Start <= range.Start) - 1;
        if (nested >= 0 && _nested[nested].End >= range.End)
        {
            // The annotator attributes the outer quotation.
            return null;
        }

        // A quote of several paragraphs is several quotations.
        ProbableSpeaker? found = null;
        for (
            var q = CountWhile(_analysis.Quotations, passage => passage.End <= range.Start);
            q < _quotations.Length && _analysis.Quotations[q].Start < range.End;
            q++
        )
        {
            if (
                FindSpeaker(q) is not { } speaker
                || speaker.Person == quote.Speaker
                || IsNameOf(speaker.Name, quote.SpeakerName)
                || (found is not null && found.Person != speaker.Person)
            )
            {
                return null;
            }

            if (found is null || speaker.Confidence < found.Confidence)
            {
                found = new(index, speaker.Person, speaker.Words, speaker.Confidence);
            }
        }

        return found;
    }

    private (string Person, TextRange Name, TextRange Words, double Confidence)? FindSpeaker(int q)
    {
        var (isSpeech, probability, speaker, _) = _quotations[q];
        var confidence = probability * speaker.Probability;
        if (!isSpeech || speaker.MentionIndex < 0 || confidence < MinConfidence)
        {
            return null;
        }

        var mention = _analysis.Context.Mentions[speaker.MentionIndex];

        // "said Doe campaign manager Omar Aziz": "campaign" can be a verb, and then the name seems to end before it.
        if (mention.PersonIndex < 0 || Narration.KindAt(mention.End, mention.Paragraph) == UnitKind.OtherVerb)
        {
            return null;
        }

        var span = _analysis.Names[mention.NameIndex];
        var name = RangeOf(span.First, span.End);
        var known = CountWhile(_mentions, other => other.Range.Start <= name.Start) - 1;
        return known >= 0 && _mentions[known].Range.Contains(name)
            ? (_mentions[known].Person, name, WordsOf(speaker.MentionIndex, q), confidence)
            : null;
    }

    /// <summary>Whether a surname or given name could also be that of the annotated speaker.</summary>
    private bool IsNameOf(TextRange name, string? speaker) =>
        speaker is not null && speaker.Split(' ').Contains(_text.Substring(name.Start, name.Length));

    /// <summary>The name with its verb, if that is near it.</summary>
    private TextRange WordsOf(int mentionIndex, int q)
    {
        var mention = _analysis.Context.Mentions[mentionIndex];
        var cue = CueFinder.Find(_analysis.Context, q, mentionIndex).Unit;
        var (first, end) = cue < 0 ? (0, 0) : (Math.Min(cue, mention.First), Math.Max(cue + 1, mention.End));
        var hasVerb =
            end > first
            && end - first <= mention.End - mention.First + MaxShown
            && Enumerable
                .Range(first, end - first)
                .All(unit => Narration[unit].QuotationIndex < 0 && Narration[unit].Sentence == mention.Sentence);
        return hasVerb
            ? RangeOf(Narration[first].Token, Narration[end - 1].Token + 1)
            : RangeOf(mention.FirstToken, mention.EndToken);
    }

    private TextRange RangeOf(int firstToken, int endToken) =>
        TextRange.FromBounds(_analysis.Text.Tokens[firstToken].Start, _analysis.Text.Tokens[endToken - 1].End);

    /// <summary>Counts the leading items with a property, which no later item has.</summary>
    private static int CountWhile<T>(IReadOnlyList<T> items, Predicate<T> hasProperty)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = hasProperty(items[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
