using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk.Tool.Rebasing;

/// <summary>Where quotes are in a text, according to the same checks as in a build.</summary>
internal static class QuotePlaces
{
    /// <summary>Stands for the words that a quote leaves out.</summary>
    public const string OmissionMark = " … ";

    /// <summary>The most occurrences of a shortened quote that are tried.</summary>
    private const int MaxTries = 200;

    /// <summary>The range of each quote, in the order of the annotations; null if it is not in the text.</summary>
    public static IReadOnlyList<TextRange?> Of(
        ParsedText text,
        ArticleDeclaration declaration,
        CancellationToken cancellation
    )
    {
        var places = ArticleChecker
            .Check(text with { FrontMatter = declaration }, null, cancellationToken: cancellation)
            .Quotes.ToDictionary(
                quote => quote.Declaration,
                quote => quote.Model.Range,
                (IEqualityComparer<QuoteDeclaration>)ReferenceEqualityComparer.Instance
            );
        return
        [
            .. declaration.Quotes.Select(quote => places[quote] is { Length: > 0 } place ? place : (TextRange?)null),
        ];
    }

    /// <summary>The range of a quote; null if it is not in the text, or occurs several times.</summary>
    /// <param name="text">The text.</param>
    /// <param name="declaration">Annotations without quotes.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static TextRange? PlaceOf(
        ParsedText text,
        ArticleDeclaration declaration,
        QuoteDeclaration quote,
        CancellationToken cancellation
    ) => Of(text, declaration with { Quotes = EquatableArray.Of(quote) }, cancellation)[0];

    /// <summary>
    /// The number of the occurrence at a place; 0 if the quote needs none; null if it does not occur there.
    /// </summary>
    public static int? OccurrenceAt(
        ParsedText text,
        ArticleDeclaration declaration,
        QuoteDeclaration quote,
        TextRange place,
        CancellationToken cancellation
    )
    {
        if (At(null) == place)
        {
            return 0;
        }

        // Most occurrences before the place can be counted.
        var folded = FoldedText.Of(Searched(text, declaration, cancellation));
        PassageSearch search = new();
        var first = search.ExpectWords(
            FoldedText.Needle(quote.Text.Value).Split(OmissionMark)[0],
            SearchedPassage.Many
        );
        var whole = search.ExpectWords(quote.Text.Value, SearchedPassage.Many);
        search.Run(folded, cancellation);
        var starts = (whole.IsFound ? whole : first).Starts;
        var count = starts.TakeWhile(start => folded.ToOriginal(start) <= place.Start).Count();
        for (var number = count; number > 0 && number > count - MaxTries; number--)
        {
            if (At(number) == place)
            {
                return number;
            }
        }

        return null;

        TextRange? At(int? occurrence) =>
            PlaceOf(
                text,
                declaration,
                quote with
                {
                    Occurrence = occurrence is { } number ? new Located<int>(number, default) : null,
                },
                cancellation
            );
    }

    /// <summary>
    /// The text in which quotes are searched for: spaces are in place of omitted lines and of the marks that a
    /// quotation repeats.
    /// </summary>
    public static string Searched(ParsedText text, ArticleDeclaration declaration, CancellationToken cancellation)
    {
        var (omitted, _) = OmittedLines.Find(text.Text, declaration.Omit, cancellation);
        var words = OmittedLines.Blank(text.Text, omitted);
        var repeated = QuotationFinder.Find(words, declaration.Language?.Value, cancellation).Repeated;
        if (repeated.Count == 0)
        {
            return words;
        }

        var searched = words.ToCharArray();
        foreach (var mark in repeated)
        {
            searched.AsSpan(mark.Start, mark.Length).Fill(' ');
        }

        return new(searched);
    }

    /// <summary>The words of a range, with white space folded.</summary>
    public static string WordsOf(string text, TextRange range) =>
        FoldedText.Needle(text.Substring(range.Start, range.Length));
}
