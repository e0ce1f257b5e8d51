using CorpusSdk.Matching;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>
/// Finds the words of a quotation in an article: as they are, or changed by the conventions of quoting only.
/// </summary>
internal sealed class PassageMatcher(QuotedNeedle needle, VerificationBudget budget)
{
    /// <summary>More places in one article do not help.</summary>
    private const int MaxPlaces = 16;

    /// <summary>The words before an insertion may be frequent; those behind it must follow at once.</summary>
    private const int MaxStarts = 1_000;

    /// <summary>The longest word that an insertion stands for, with spaces.</summary>
    private const int MaxReplaced = 24;

    /// <summary>An attribution interrupts no fewer words.</summary>
    private const int EndWords = 2;

    /// <summary>The places in an article; the clean ones first. Empty if the words are not in it.</summary>
    public List<Place> Find(PreparedArticle article)
    {
        List<Place> places = [];
        AddWhole(article, article.Plain, places);
        if (places.Count == 0 && HasEnds(article) && article.HasInterruptions)
        {
            AddWhole(article, article.Spoken, places);
            if (places.Count == 0)
            {
                AddWhole(article, article.SpokenWithoutCommas, places);
            }

            if (places.Count == 0)
            {
                AddWhole(article, article.SpokenWithPunctuation, places);
            }
        }

        if (places.Count == 0 && needle.Pieces.Count > 1)
        {
            AddPieces(article, article.Plain, places);
            if (!places.Exists(place => place.IsClean) && HasEnds(article) && article.HasInterruptions)
            {
                AddPieces(article, article.Spoken, places);
                if (places.Count == 0)
                {
                    AddPieces(article, article.SpokenWithPunctuation, places);
                }
            }
        }

        places.Sort((one, other) => Rank(one).CompareTo(Rank(other)));
        return places;
    }

    /// <summary>
    /// Whether the article has the first words and the last ones; otherwise no interruption explains why it lacks the
    /// whole. To find the interruptions of an article takes long.
    /// </summary>
    private bool HasEnds(PreparedArticle article)
    {
        var words = needle.Words;
        var count = Math.Min(EndWords, words.Count);
        var text = article.Plain.Text;
        var (first, last) = (words.RangeOf(0, count - 1), words.RangeOf(words.Count - count, words.Count - 1));
        budget.Spend(VerificationBudget.PerSearchedCharacter * text.Length / 2);
        return text.AsSpan().Contains(words.Text.AsSpan(first.Start + 1, first.Length - 1), StringComparison.Ordinal)
            && text.AsSpan().Contains(words.Text.AsSpan(last.Start, last.Length), StringComparison.Ordinal);
    }

    private static (bool, bool, int) Rank(Place place) => (!place.IsClean, place.Edits.Count > 0, place.Range.Start);

    /// <summary>The needle as it is, which covers ellipses and brackets that the article has as well.</summary>
    private void AddWhole(PreparedArticle article, CanonicalText text, List<Place> places)
    {
        foreach (var at in Occurrences(text, needle.CoreText).Take(MaxPlaces))
        {
            AddPlace(article, text, [new(at, needle.Core.Length)], places);
        }

        if (places.Count == 0 && needle.BracketedLetters.Count > 0)
        {
            var words = needle.WithoutBrackets(needle.Core);
            foreach (var at in Occurrences(text, words).Take(MaxPlaces))
            {
                AddPlace(article, text, [new(at, words.Length)], places);
            }
        }
    }

    private void AddPieces(PreparedArticle article, CanonicalText text, List<Place> places)
    {
        var pieces = needle.Pieces;
        var first = FirstPiece();
        if (first < 0)
        {
            return;
        }

        var isBounded = first < needle.Gaps.Count && needle.Gaps[first].Kind == QuotedGap.Insertion;
        var starts = Occurrences(text, needle.WithoutBrackets(pieces[first]));
        foreach (var at in starts.Take(isBounded ? MaxStarts : MaxPlaces))
        {
            List<TextRange> found = [new(at, LengthOf(pieces[first]))];
            for (var i = first + 1; i < pieces.Count && found.Count > 0; i++)
            {
                if (pieces[i].Length == 0)
                {
                    continue;
                }

                var isInsertion = needle.Gaps[i - 1].Kind == QuotedGap.Insertion;
                if (NextPiece(text, pieces[i], found[^1].End, isInsertion) is { } next)
                {
                    found.Add(next);
                }
                else
                {
                    found.Clear();
                }
            }

            if (found.Count > 0)
            {
                AddPlace(article, text, found, places);
            }
        }

        int FirstPiece()
        {
            var piece = 0;
            while (piece < pieces.Count && pieces[piece].Length == 0)
            {
                piece++;
            }

            return piece < pieces.Count ? piece : -1;
        }
    }

    /// <summary>
    /// Behind an insertion the article goes on at once, but for a word that the insertion stands for.
    /// </summary>
    private TextRange? NextPiece(CanonicalText text, TextRange piece, int from, bool isInsertion)
    {
        var words = needle.WithoutBrackets(piece);
        if (
            isInsertion
            && text.Text.AsSpan(from, Math.Min(text.Text.Length - from, words.Length + MaxReplaced))
                .IndexOf(words, StringComparison.Ordinal) < 0
        )
        {
            return null;
        }

        foreach (var at in Occurrences(text, words, from))
        {
            return !isInsertion || Insertions.CanReplace(text.Text, TextRange.FromBounds(from, at))
                ? new(at, LengthOf(piece))
                : null;
        }

        return null;
    }

    private void AddPlace(PreparedArticle article, CanonicalText text, List<TextRange> found, List<Place> places)
    {
        List<TextRange> parts = [];
        var isSpoken = text != article.Plain;
        for (var i = 0; i < found.Count; i++)
        {
            var range = text.ToOriginal(found[i]);
            // Words on both sides of an insertion are one part.
            if (parts.Count > 0 && needle.Gaps[Math.Min(i, needle.Gaps.Count) - 1].Kind == QuotedGap.Insertion)
            {
                range = TextRange.FromBounds(parts[^1].Start, range.End);
                parts.RemoveAt(parts.Count - 1);
            }

            parts.AddRange(isSpoken ? article.SpokenParts(range) : [range]);
        }

        var edits = new EditFinder(needle, article, text, found);
        var differences = edits.Differences();
        var cuts = new CutChecker(needle, article, budget);
        differences.AddRange(cuts.Check(parts, edits.EndOf(parts[^1])));
        places.Add(new(article, parts, edits.Edits(), differences) { Correction = cuts.Correction });
    }

    private int LengthOf(TextRange piece) => needle.WithoutBrackets(piece).Length;

    /// <summary>
    /// The places of whole words; the case of the first letter does not matter.
    /// </summary>
    private IEnumerable<int> Occurrences(CanonicalText canonical, string words, int from = 0)
    {
        var text = canonical.Text;
        budget.Spend(VerificationBudget.PerSearchedCharacter * (text.Length - from) / 4);
        var other = char.IsUpper(words[0])
            ? char.ToLowerInvariant(words[0]) + words[1..]
            : char.ToUpperInvariant(words[0]) + words[1..];
        var exact = Next(words, from);
        var toggled = other[0] == words[0] ? -1 : Next(other, from);
        while (exact >= 0 || toggled >= 0)
        {
            var at =
                exact < 0 ? toggled
                : toggled < 0 ? exact
                : Math.Min(exact, toggled);
            yield return at;
            exact = exact == at ? Next(words, at + 1) : exact;
            toggled = toggled == at ? Next(other, at + 1) : toggled;
        }

        bool IsWhole(int start, int end) =>
            WordBoundary.IsStart(text, start)
            && WordBoundary.IsEnd(text, end)
            && !canonical.IsHyphenAt(start - 1)
            && !canonical.IsHyphenAt(end);

        int Next(string wanted, int start)
        {
            var at = text.IndexOf(wanted, start, StringComparison.Ordinal);
            while (at >= 0 && !IsWhole(at, at + wanted.Length))
            {
                at = text.IndexOf(wanted, at + 1, StringComparison.Ordinal);
            }

            return at;
        }
    }
}
