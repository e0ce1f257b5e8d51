using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Linking;

/// <summary>The text of an article as quotes are searched for in it.</summary>
/// <param name="Words">Which words the text may contain; null if it could not be checked.</param>
/// <param name="Omitted">The ranges that are not part of the article.</param>
public sealed record SearchedText(ParsedText Text, WordFilter? Words, EquatableArray<TextRange> Omitted);

/// <summary>Where the words of a missed quote are.</summary>
public sealed record FoundElsewhere(string Words, FileLocation Place);

/// <summary>
/// Finds quotes that are not in their own article in the other articles. The filters of words rule out nearly all
/// articles, so that few texts are searched.
/// </summary>
internal static class MisplacedQuotes
{
    /// <summary>Fewer words may be anywhere.</summary>
    private const int MinWords = 4;

    /// <summary>Beyond this number, the annotations evidently belong to another corpus.</summary>
    private const int MaxSearched = 100;

    /// <summary>The words that are worth a search, each once, in ordinal order.</summary>
    public static EquatableArray<string> WordsOf(IEnumerable<MissedQuote> missed) =>
        missed
            .Select(quote => quote.Words)
            .Distinct(StringComparer.Ordinal)
            .Where(IsLongEnough)
            .OrderBy(words => words, StringComparer.Ordinal)
            .Take(MaxSearched)
            .ToEquatableArray();

    /// <returns>For each of the quotes that is in an article, the first by path.</returns>
    public static EquatableArray<FoundElsewhere> Find(
        EquatableArray<string> quotes,
        EquatableArray<SearchedText> texts,
        CancellationToken cancellationToken
    )
    {
        var parts = quotes.Map(quote =>
            quote.Split([Omissions.Mark], StringSplitOptions.None).Select(part => new Part(part)).ToEquatableArray()
        );
        var found = new FoundElsewhere?[quotes.Count];
        foreach (var text in texts.OrderBy(text => text.Text.File.RelativePath, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (text.Words is not { } words)
            {
                continue;
            }

            List<int>? possible = null;
            for (var i = 0; i < found.Length; i++)
            {
                if (found[i] is null && parts[i].All(part => words.MayContain(part.Hashes)))
                {
                    (possible ??= []).Add(i);
                }
            }

            if (possible is not null)
            {
                Search(text, possible, quotes, parts, found, cancellationToken);
            }
        }

        return found.Where(place => place is not null).Select(place => place!).ToEquatableArray();
    }

    /// <summary>The problem of a missed quote that is in another article.</summary>
    public static Problem Report(MissedQuote quote, FoundElsewhere place)
    {
        var found = $"line {place.Place.Start.Line + 1} of {place.Place.DisplayPath} has it";
        var problem = quote.Problem;
        return problem with
        {
            Message = Rules.QuoteNotFound.Format(
                $"{quote.Nearest}; {found}; move the quote to the annotations of that article"
            ),
            Fixes = problem.Fixes.Map(fix => fix with { NeedsDecision = true }),
            Related = problem.Related.Prepend(new(place.Place, "the quoted words")).ToEquatableArray(),
        };
    }

    private static void Search(
        SearchedText text,
        List<int> possible,
        EquatableArray<string> quotes,
        EquatableArray<EquatableArray<Part>> parts,
        FoundElsewhere?[] found,
        CancellationToken cancellationToken
    )
    {
        var folded = FoldedText.Of(OmittedLines.Blank(text.Text.Text, RangeSet.Of(text.Omitted)));
        var search = new PassageSearch();
        var expected = possible.ConvertAll(i =>
            parts[i].Select(part => search.ExpectWords(part.Words, SearchedPassage.Few)).ToArray()
        );
        search.Run(folded, cancellationToken);
        for (var k = 0; k < possible.Count; k++)
        {
            if (QuoteChecker.FindShortened(expected[k]) is { Count: > 0 } ranges)
            {
                var (first, last) = (ranges[0][0], ranges[0][ranges[0].Length - 1]);
                var range = folded.ToOriginal(TextRange.FromBounds(first.Start, last.End));
                found[possible[k]] = new(
                    quotes[possible[k]],
                    FileLocation.Of(text.Text.File, new(text.Text.TextStart + range.Start, range.Length))
                );
            }
        }
    }

    /// <summary>In scripts without spaces, two characters count as a word.</summary>
    private static bool IsLongEnough(string words) =>
        PassageWords.Of(words).Sum(word => WordBoundary.IsSpaceless(words, word.Start) ? 1 : 2) >= 2 * MinWords;

    private sealed record Part(string Words)
    {
        public uint[] Hashes { get; } = [.. WordFilter.HashesOf(Words)];
    }
}
