using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk.Core.Linking;

/// <summary>Who a text says has spoken, for a message.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Words">The words that say so.</param>
/// <param name="Place">Where they are: <c>line 14 of seeds/x.txt</c>.</param>
/// <param name="Location">The same place.</param>
internal sealed record OtherSpeaker(string Person, string Words, string Place, FileLocation Location);

/// <summary>
/// Finds where the text says whose words a quote is, and reports quotes that are given to somebody else.
/// </summary>
internal sealed class SpeakerChecker
{
    /// <summary>The index of the source of a quote among the names; people come before it.</summary>
    private const int SourceIndex = int.MaxValue;

    /// <summary>The index of several speakers whom the text names as one.</summary>
    private const int JointIndex = int.MaxValue - 1;

    /// <summary>Words of a source in small letters, such as <c>the</c>, say nothing if they are shorter.</summary>
    private const int MinSourceWord = 4;

    private readonly CheckedArticle _article;
    private readonly HashSet<string> _reportedSources;
    private readonly ProblemList _problems;
    private readonly string _language;
    private readonly List<string> _people = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<NamedRange> _names;
    private readonly AttributionFinder _finder;

    /// <param name="article">The article with the quotes.</param>
    /// <param name="mentions">The names in its text.</param>
    /// <param name="reportedSources">Sources that are names of people, for which one warning is enough.</param>
    /// <param name="problems">Receives what is found.</param>
    public SpeakerChecker(
        CheckedArticle article,
        EquatableArray<MentionModel> mentions,
        HashSet<string> reportedSources,
        ProblemList problems
    )
    {
        (_article, _reportedSources, _problems) = (article, reportedSources, problems);
        _language = LanguageTag.PrimaryOf(article.Declaration.Language?.Value);
        _names = new(mentions.Count);
        foreach (var mention in article.Quotes.Count == 0 ? EquatableArray<MentionModel>.Empty : mentions)
        {
            if (!_indexes.TryGetValue(mention.Person, out var index))
            {
                _indexes.Add(mention.Person, index = _people.Count);
                _people.Add(mention.Person);
            }

            _names.Add(new(mention.Range, index));
        }

        _finder = new(article.Text.Text, _names, _language);
    }

    /// <param name="speakers">The ids of the speakers; none if the quote has none that exists.</param>
    /// <param name="isNamed">
    /// False if a speaker is reported because the article does not name them, or if it is not known where it does.
    /// </param>
    /// <remarks>
    /// A text that gives the words of several people to one of them does not contradict: nearly always it names the
    /// others next to that one. But it states the attribution only if it gives the words to all of them.
    /// </remarks>
    public AttributionModel Check(CheckedQuote quote, EquatableArray<string> speakers, bool isNamed)
    {
        var isConfirmed = IsConfirmed(quote);
        var stated =
            speakers.Count > 0 ? _finder.Find(quote.Context)
            : quote.Declaration.Source is { } source ? FindSource(quote.Context, source.Value)
            : null;
        var isOther = stated is { } found && found.Person != SourceIndex && !speakers.Contains(_people[found.Person]);
        if (isOther && speakers.Count > 0 && isNamed && !isConfirmed)
        {
            Report(
                quote,
                quote.Declaration.Speakers.People[0].Range,
                string.Join("' or '", speakers),
                Describe(stated!.Value),
                "speaker"
            );
        }

        if (speakers.Count == 0 && stated is null && !isConfirmed)
        {
            CheckSource(quote);
        }

        var words =
            isOther ? null
            : speakers.Count < 2 ? stated?.Words
            : FindJoint(quote.Context, speakers)?.Words;
        return isConfirmed ? new(AttributionKind.Confirmed, words)
            : words is null ? new(AttributionKind.Unstated)
            : new(AttributionKind.Stated, words);
    }

    /// <summary>The person whom the text names as the speaker; null if it names nobody else.</summary>
    public OtherSpeaker? OtherSpeaker(CheckedQuote quote) =>
        !IsConfirmed(quote)
        && _finder.Find(quote.Context) is { } stated
        && quote.Declaration.Speakers.People.All(speaker => speaker.Value != _people[stated.Person])
            ? Describe(stated)
            : null;

    /// <summary>The alternatives: the text is right, or the annotations are.</summary>
    /// <param name="quote">A quote with a speaker.</param>
    /// <param name="person">The person whom the text names.</param>
    public static EquatableArray<SuggestedFix> FixesOf(CheckedQuote quote, string person)
    {
        var confirm = new SuggestedFix(SuggestedFixKind.Add, quote.Declaration.Range, "attribution: confirmed")
        {
            NeedsDecision = true,
        };
        return quote.Declaration.Speakers.Only is { } speaker
            ? EquatableArray.Of(
                new SuggestedFix(SuggestedFixKind.Replace, speaker.Range, person) { NeedsDecision = true },
                confirm
            )
            : EquatableArray.Of(confirm);
    }

    private bool IsConfirmed(CheckedQuote quote) =>
        quote.Declaration.IsAttributionConfirmed || _article.Declaration.IsAttributionConfirmed;

    /// <summary>
    /// Reports a source if the text gives the words to a person and has no word of the source near them.
    /// </summary>
    private void CheckSource(CheckedQuote quote)
    {
        if (
            quote.Declaration.Source is { } source
            && !_reportedSources.Contains(source.Value)
            && _finder.Find(quote.Context) is { } stated
            && !HasWordOf(source.Value, quote.Context)
        )
        {
            Report(quote, source.Range, source.Value, Describe(stated), "source");
        }
    }

    private bool HasWordOf(string source, SpeechContext context)
    {
        var text = _article.Text.Text;
        TextRange[] near = [context.Before, context.After, context.Between, context.Introduction, context.Credit];
        return TextWords
            .In(source, 0, source.Length)
            .Select(word => source.Substring(word.Start, word.Length).Split('\'', '’')[0])
            .Where(word => word.Length > 0 && (!char.IsLower(word[0]) || word.Length >= MinSourceWord))
            .Any(word =>
                near.Any(range =>
                    text.IndexOf(word, range.Start, range.Length, StringComparison.OrdinalIgnoreCase) >= 0
                )
            );
    }

    private void Report(CheckedQuote quote, TextRange range, string declared, OtherSpeaker other, string key) =>
        _problems.Add(
            range,
            Rules.OtherSpeaker,
            FixesOf(quote, other.Person),
            new RelatedPlace(other.Location, $"the article's words: '{other.Words}'"),
            other.Person,
            declared,
            other.Words,
            other.Place,
            key
        );

    private OtherSpeaker Describe(StatedSpeaker stated)
    {
        var text = _article.Text;
        var line = text.File.PositionOf(text.TextStart + stated.Words.Start).Line + 1;
        return new(
            _people[stated.Person],
            Excerpt.Of(FoldedText.Needle(text.Text.Substring(stated.Words.Start, stated.Words.Length))),
            FormattableString.Invariant($"line {line} of {text.File.DisplayPath}"),
            FileLocation.Of(text.File, new(text.TextStart + stated.Words.Start, stated.Words.Length))
        );
    }

    /// <summary>The words that give a quotation to all of several speakers.</summary>
    private StatedSpeaker? FindJoint(SpeechContext context, EquatableArray<string> speakers)
    {
        var indexes = new HashSet<int>(speakers.Where(_indexes.ContainsKey).Select(speaker => _indexes[speaker]));
        if (indexes.Count < speakers.Distinct(StringComparer.Ordinal).Count())
        {
            return null;
        }

        var names = JointNames.Near(_article.Text.Text, _names, indexes, context, JointIndex);
        return new AttributionFinder(_article.Text.Text, names, _language).Find(context) is { Person: JointIndex } found
            ? found
            : null;
    }

    /// <summary>Treats the source as a name, wherever it is near the quotation.</summary>
    private StatedSpeaker? FindSource(SpeechContext context, string source)
    {
        var text = _article.Text.Text;
        var names = new List<NamedRange>();
        foreach (var range in new[] { context.Before, context.After, context.Between })
        {
            for (
                var at = text.IndexOf(source, range.Start, range.Length, StringComparison.OrdinalIgnoreCase);
                at >= 0;
                at = text.IndexOf(
                        source,
                        at + source.Length,
                        range.End - at - source.Length,
                        StringComparison.OrdinalIgnoreCase
                    )
            )
            {
                names.Add(new(new(at, source.Length), SourceIndex));
            }
        }

        if (names.Count == 0)
        {
            return null;
        }

        var all = names
            .Concat(_names.Where(n => !names.Exists(s => s.Range.Overlaps(n.Range))))
            .OrderBy(n => n.Range.Start)
            .ToList();
        return new AttributionFinder(text, all, _language).Find(context) is { Person: SourceIndex } found
            ? found
            : null;
    }
}
