using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Rebasing;

/// <summary>Finds what an edit of a text means for its annotations.</summary>
internal sealed class ArticleRebase
{
    private readonly ParsedText _before;
    private readonly ParsedText _after;
    private readonly ArticleDeclaration _declaration;
    private readonly TextAlignment _alignment;
    private readonly string _oldWords;
    private readonly CancellationToken _cancellation;
    private string _newWords;

    private ArticleRebase(
        ParsedText before,
        ParsedText after,
        ArticleDeclaration declaration,
        CancellationToken cancellation
    )
    {
        (_before, _after, _declaration, _cancellation) = (before, after, declaration, cancellation);
        _alignment = TextAlignment.Of(before.Text, after.Text, declaration.Language?.Value ?? "en", cancellation);
        _oldWords = QuotePlaces.Searched(before, declaration, cancellation);
        _newWords = after.Text;
    }

    /// <summary>The annotations that do not simply stay as they are, in the order of the file.</summary>
    /// <param name="before">The text that was annotated.</param>
    /// <param name="after">The text as it is.</param>
    /// <param name="declaration">The annotations.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IReadOnlyList<RebaseItem> Items(
        ParsedText before,
        ParsedText after,
        ArticleDeclaration declaration,
        CancellationToken cancellation = default
    )
    {
        ArticleRebase rebase = new(before, after, declaration, cancellation);
        PassageRebase passages = new(before.Text, after.Text, rebase._alignment, cancellation);
        var old = QuotePlaces.Of(before, declaration, cancellation);
        var items = passages.Items(declaration, old).ToList();

        // Lines that are left out change the numbers of occurrences.
        var omit = declaration.Omit.Map(line => WithWords(line, items));
        var rebased = omit.Equals(declaration.Omit) ? declaration : declaration with { Omit = omit };
        rebase._newWords = QuotePlaces.Searched(after, rebased, cancellation);
        items.AddRange(rebase.Quotes(old, rebased));
        return [.. items.OrderBy(item => item.Annotation.Start)];
    }

    private static Located<string> WithWords(Located<string> text, List<RebaseItem> items) =>
        items.Find(item => item.IsCertain && item.Annotation == text.Range)?.Choices[0].Edits[0]
            is AnnotationEdit.Words words
            ? text with
            {
                Value = words.Value,
            }
            : text;

    private IEnumerable<RebaseItem> Quotes(IReadOnlyList<TextRange?> old, ArticleDeclaration declaration)
    {
        var mapped = new (MappedRange? Range, string Words)[declaration.Quotes.Count];
        for (var i = 0; i < mapped.Length; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            mapped[i] = old[i] is { } place ? MapQuote(declaration.Quotes[i], place) : (null, "");
        }

        // All certain quotes are checked at once: most fit without a change of their occurrence.
        var certain = declaration with
        {
            Quotes = Enumerable
                .Range(0, mapped.Length)
                .Select(i =>
                    mapped[i].Range is MappedRange.Changed
                        ? WithText(declaration.Quotes[i], mapped[i].Words)
                        : declaration.Quotes[i]
                )
                .ToEquatableArray(),
        };
        var now = QuotePlaces.Of(_after, certain, _cancellation);
        for (var i = 0; i < mapped.Length; i++)
        {
            if (
                old[i] is { } place
                && WithNeighbours(
                    Item(i, place, mapped[i].Range!, mapped[i].Words, now[i], certain),
                    declaration.Quotes[i],
                    place,
                    now[i]
                )
                    is { } item
            )
            {
                yield return item;
            }
        }
    }

    /// <summary>
    /// A quote whose place is certain, but that may be somebody else's now: the words next to it were changed.
    /// </summary>
    private RebaseItem? WithNeighbours(RebaseItem? item, QuoteDeclaration quote, TextRange old, TextRange? now)
    {
        if (
            item is { IsCertain: false }
            || quote is { Speakers.People.Count: 0, Source: null }
            || _alignment.KeepsNeighbours(old)
        )
        {
            return item;
        }

        var choices = item?.Choices ?? (now is { } place ? [new(place, [])] : []);
        return new(
            "quote",
            quote.Text.Range,
            quote.Text.Value,
            old,
            "has other words next to it, which can name another speaker",
            choices
        )
        {
            Question =
                "is it still attributed to "
                + JoinedNames.Of(quote.Speakers.People.DefaultIfEmpty(quote.Source!).Select(by => $"'{by.Value}'"))
                + "?",
        };
    }

    private RebaseItem? Item(
        int index,
        TextRange old,
        MappedRange mapped,
        string words,
        TextRange? now,
        ArticleDeclaration certain
    )
    {
        var quote = _declaration.Quotes[index];
        switch (mapped)
        {
            case MappedRange.Unchanged unchanged when now == unchanged.Range:
                return null;
            case MappedRange.Unchanged unchanged:
                return Certain(unchanged.Range, quote.Text.Value);
            case MappedRange.Changed changed:
                return Certain(changed.Range, words);
            case MappedRange.Uncertain uncertain:
                return Uncertain(uncertain.Reason, uncertain.Candidates);
            default:
                throw new InvalidOperationException();
        }

        RebaseItem Certain(TextRange place, string text) =>
            Choice(quote, place, text, certain) is { } choice
                ? new("quote", quote.Text.Range, quote.Text.Value, old, null, [choice])
                : Uncertain("cannot be told apart from others", [place]);

        RebaseItem Uncertain(string reason, IReadOnlyList<TextRange> places) =>
            new(
                "quote",
                quote.Text.Range,
                quote.Text.Value,
                old,
                reason,
                [
                    .. places
                        .Select(place => Choice(quote, place, TextFor(quote, old, place), certain))
                        .Where(choice => choice is not null)
                        .Select(choice => choice!),
                ]
            );
    }

    /// <summary>The place of a quote and, if its words were changed, what it must say.</summary>
    private (MappedRange Range, string Words) MapQuote(QuoteDeclaration quote, TextRange place)
    {
        var whole = _alignment.Map(place);
        if (whole is not MappedRange.Changed changed)
        {
            return (whole, "");
        }

        var parts = PartsOf(quote, place);
        List<string> words = [];
        foreach (var part in parts)
        {
            switch (_alignment.Map(part))
            {
                case MappedRange.Unchanged unchanged:
                    words.Add(QuotePlaces.WordsOf(_newWords, unchanged.Range));
                    break;
                case MappedRange.Changed inPart:
                    words.Add(QuotePlaces.WordsOf(_newWords, inPart.Range));
                    break;
                case MappedRange.Uncertain uncertain:
                    return (uncertain with { Candidates = [changed.Range] }, "");
            }
        }

        return (whole, string.Join(QuotePlaces.OmissionMark, words));
    }

    /// <summary>The words for a place that somebody chooses: the old ones if they are there, else all of it.</summary>
    private string TextFor(QuoteDeclaration quote, TextRange old, TextRange place) =>
        QuotePlaces.WordsOf(_oldWords, old) == QuotePlaces.WordsOf(_newWords, place)
            ? quote.Text.Value
            : QuotePlaces.WordsOf(_newWords, place);

    /// <summary>The verbatim parts of a quote in the old text.</summary>
    private List<TextRange> PartsOf(QuoteDeclaration quote, TextRange place)
    {
        var folded = FoldedText.Of(_oldWords.Substring(place.Start, place.Length));
        var parts = FoldedText.Needle(quote.Text.Value).Split(QuotePlaces.OmissionMark);
        if (parts.Length == 1 || folded.Text == FoldedText.Needle(quote.Text.Value))
        {
            return [place];
        }

        List<TextRange> ranges = [];
        var from = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var start =
                i == parts.Length - 1
                    ? folded.Text.Length - parts[i].Length
                    : folded.Text.IndexOf(parts[i], from, StringComparison.Ordinal);
            if (start < from)
            {
                return [place];
            }

            ranges.Add(folded.ToOriginal(new TextRange(start, parts[i].Length)).Shift(place.Start));
            from = start + parts[i].Length;
        }

        return ranges;
    }

    /// <summary>The changes after which a quote is at a place; null if its words cannot say so.</summary>
    private RebaseChoice? Choice(QuoteDeclaration quote, TextRange place, string text, ArticleDeclaration certain)
    {
        List<AnnotationEdit> edits = [];
        if (text != quote.Text.Value)
        {
            edits.Add(new AnnotationEdit.Words(quote.Text.Range, text));
        }

        var changed = WithText(quote, text);
        var alone = certain with { Quotes = EquatableArray<QuoteDeclaration>.Empty };
        if (QuotePlaces.PlaceOf(_after, alone, changed, _cancellation) == place)
        {
            return new(place, edits);
        }

        if (QuotePlaces.OccurrenceAt(_after, alone, changed, place, _cancellation) is not { } occurrence)
        {
            return null;
        }

        edits.Add(new AnnotationEdit.Occurrence(quote.Range, occurrence == 0 ? null : occurrence));
        return new(place, edits);
    }

    private static QuoteDeclaration WithText(QuoteDeclaration quote, string text) =>
        quote with
        {
            Text = quote.Text with { Value = text },
        };
}
