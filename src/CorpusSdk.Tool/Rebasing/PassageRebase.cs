using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Rebasing;

/// <summary>
/// Rebases annotations that say that words are in the text, but not where: decks, captions, omitted lines, terms, the
/// dateline, aliases, roles and cues. They stay as they are if one of their places is unchanged; a cue, if the one
/// next to its quote is.
/// </summary>
internal sealed class PassageRebase(
    string before,
    string after,
    TextAlignment alignment,
    CancellationToken cancellation
)
{
    /// <summary>Characters around a quote in which its cue is looked for.</summary>
    private const int CueDistance = 300;

    private readonly FoldedText _before = FoldedText.Of(before);
    private readonly FoldedText _after = FoldedText.Of(after);

    private sealed record Annotation(string Kind, Located<string> Text, SearchedPassage Passage, TextRange? Quote);

    /// <param name="declaration">The annotations.</param>
    /// <param name="quotes">Where the quotes were.</param>
    public IEnumerable<RebaseItem> Items(ArticleDeclaration declaration, IReadOnlyList<TextRange?> quotes)
    {
        PassageSearch search = new();
        PassageSearch anyCase = new();
        List<Annotation> annotations =
        [
            .. declaration.Decks.Select(text => Verbatim("deck", text)),
            .. declaration.Captions.Select(text => Verbatim("caption", text)),
            .. declaration.Omit.Select(text => Verbatim("omitted line", text)),
            .. declaration.Terms.Select(text => Verbatim("term", text)),
            .. declaration.Aliases.Select(alias => Words("alias", alias.Name)),
        ];
        if (declaration.Dateline is { } dateline)
        {
            annotations.Add(Words("dateline", dateline));
        }

        for (var i = 0; i < declaration.Quotes.Count; i++)
        {
            if (declaration.Quotes[i].Cue is { } cue)
            {
                annotations.Add(Words("cue", cue) with { Quote = quotes[i] });
            }
        }

        // The case of roles does not matter.
        annotations.AddRange(
            declaration
                .Delegations.SelectMany(delegation => delegation.Members)
                .Where(member => member.Role is not null)
                .Select(member => new Annotation(
                    "role",
                    member.Role!,
                    anyCase.ExpectWords(member.Role!.Value.ToLowerInvariant(), SearchedPassage.Many),
                    null
                ))
        );
        search.Run(_before, cancellation);
        anyCase.Run(_before.ToLower(), cancellation);
        return annotations.Select(ItemOf).Where(item => item is not null).Select(item => item!);

        Annotation Verbatim(string kind, Located<string> text) =>
            new(kind, text, search.Expect(text.Value, SearchedPassage.Many), null);

        Annotation Words(string kind, Located<string> text) =>
            new(kind, text, search.ExpectWords(text.Value, SearchedPassage.Many), null);
    }

    private RebaseItem? ItemOf(Annotation annotation)
    {
        var places = annotation.Passage.Ranges.Select(_before.ToOriginal).ToList();
        if (annotation.Quote is { } quote && NearestTo(quote, places) is { } cue)
        {
            places = [cue];
        }
        else if (places.Count == 0 || IsInNewText(annotation))
        {
            return null;
        }

        if (places.Exists(alignment.IsKept))
        {
            return null;
        }

        var mapped = alignment.Map(places[0]);
        return mapped switch
        {
            MappedRange.Unchanged => null,
            MappedRange.Changed changed when places.Count == 1 => Item(null, [changed.Range]),
            MappedRange.Changed changed => Item("was changed in one of several places", [changed.Range]),
            MappedRange.Uncertain uncertain => Item(uncertain.Reason, uncertain.Candidates),
            _ => null,
        };

        RebaseItem Item(string? reason, IReadOnlyList<TextRange> candidates) =>
            new(
                annotation.Kind,
                annotation.Text.Range,
                annotation.Text.Value,
                places[0],
                reason,
                [.. candidates.Select(Choice)]
            );

        RebaseChoice Choice(TextRange place)
        {
            var words = QuotePlaces.WordsOf(after, place);
            return new(
                place,
                words == FoldedText.Needle(annotation.Text.Value)
                    ? []
                    : [new AnnotationEdit.Words(annotation.Text.Range, words)]
            );
        }
    }

    /// <summary>Whether the annotation is still true, although its words are elsewhere.</summary>
    private bool IsInNewText(Annotation annotation)
    {
        PassageSearch search = new();
        var isRole = annotation.Kind == "role";
        var text = isRole ? annotation.Text.Value.ToLowerInvariant() : annotation.Text.Value;
        var isLoose = annotation.Kind is "deck" or "caption" or "omitted line" or "term";
        var found = isLoose ? search.Expect(text) : search.ExpectWords(text);
        search.Run(isRole ? _after.ToLower() : _after, cancellation);
        return found.IsFound;
    }

    /// <summary>The cue of a quote: the occurrence next to it; null if none is near.</summary>
    private static TextRange? NearestTo(TextRange quote, List<TextRange> places) =>
        places
            .Where(place => !quote.Overlaps(place) && Distance(quote, place) <= CueDistance)
            .OrderBy(place => Distance(quote, place))
            .Select(place => (TextRange?)place)
            .FirstOrDefault();

    private static int Distance(TextRange quote, TextRange place) =>
        place.Start < quote.Start ? quote.Start - place.End : place.Start - quote.End;
}
