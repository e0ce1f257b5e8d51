using CorpusSdk.Matching;

namespace CorpusSdk;

/// <summary>
/// Finds the words of quotations in the articles of a corpus, and the nearest passage if they have changed.
/// </summary>
internal sealed class PassageFinder
{
    /// <summary>With so many of the words, by weight, no other passage is nearer.</summary>
    private const double Convincing = 0.8;

    /// <summary>More places do not help to tell whose words they are.</summary>
    private const int MaxPlaces = 64;

    /// <summary>Fewer words that are left over are not looked for elsewhere.</summary>
    private const int MinJoined = 4;

    /// <summary>Fewer words beside an ellipsis could be from anywhere.</summary>
    private const int MinPiece = 3;

    /// <summary>More articles are not searched for them.</summary>
    private const int MaxJoined = 8;

    private readonly VerificationCorpus _corpus;
    private readonly VerificationBudget _budget;
    private readonly CancellationToken _cancellationToken;
    private readonly ArticleCandidateFinder _candidates;
    private readonly Dictionary<int, PreparedArticle> _articles = [];
    private readonly Dictionary<string, (FoundPassages Found, int Start)> _known = new(StringComparer.Ordinal);

    public PassageFinder(VerificationCorpus corpus, VerificationBudget budget, CancellationToken cancellationToken)
    {
        (_corpus, _budget, _cancellationToken) = (corpus, budget, cancellationToken);
        _candidates = new(corpus.Index.GetIndex(cancellationToken), budget);
    }

    /// <summary>Whether the text has had its share of work.</summary>
    public bool IsSpent => _budget.IsSpent;

    /// <summary>Pays for finding whom the text names as the source of a quotation.</summary>
    /// <returns>False if the text has had its share of work.</returns>
    public bool SpendOnAttribution()
    {
        _budget.Spend(VerificationBudget.PerAttribution);
        return !_budget.IsSpent;
    }

    public PreparedArticle Prepare(int number)
    {
        if (!_articles.TryGetValue(number, out var article))
        {
            article = new(_corpus.Index.Articles[number]);
            _articles.Add(number, article);
            _budget.Spend((long)VerificationBudget.PerPreparedCharacter * article.Text.Length);
        }

        return article;
    }

    public FoundPassages Find(QuotedNeedle needle)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var count = TextWords(needle);
        if (count <= 1)
        {
            return FoundPassages.Undecided(UndecidedReason.TooShort);
        }

        // The same characters elsewhere in the text differ only in their offsets.
        var range = needle.Canonical.ToOriginal(new TextRange(0, needle.Canonical.Text.Length));
        var key = needle.Canonical.Original.Substring(range.Start, range.Length);
        if (_known.TryGetValue(key, out var known))
        {
            return known.Found.Moved(range.Start - known.Start);
        }

        if (_budget.IsSpent)
        {
            return FoundPassages.Undecided(UndecidedReason.TooManyQuotations);
        }

        var found = Look(needle);
        _known[key] = (found, range.Start);
        return found;
    }

    private static int TextWords(QuotedNeedle needle) =>
        CorpusSdk.Matching.Languages.TextWords.Count(needle.Canonical.Text, needle.Core);

    private FoundPassages Look(QuotedNeedle needle)
    {
        List<Place> places = [];
        var matcher = new PassageMatcher(needle, _budget);
        var candidates = _candidates.Find(needle.RequiredWords, needle.LongestPiece);
        var isComplete = candidates.IsComplete;
        foreach (var number in candidates.Exact.Concat(candidates.Loose))
        {
            if (places.Count > 0 && candidates.Loose.Count > 0 && number == candidates.Loose[0])
            {
                break;
            }

            places.AddRange(matcher.Find(Prepare(number)));
            if (places.Count >= MaxPlaces)
            {
                isComplete = false;
                break;
            }
        }

        if (places.Count > 0)
        {
            return new(
                [.. places.OrderBy(place => !place.IsClean).ThenBy(place => place.Edits.Count > 0)],
                isComplete,
                null
            );
        }

        if (JoinedPieces(needle) is { } joined)
        {
            return new([joined], true, null);
        }

        return Nearest(needle, candidates) is { Count: > 0 } near ? new(near, true, null)
            : _corpus.CannotHold(needle) is { } reason ? FoundPassages.Undecided(reason)
            : new([], true, null);
    }

    /// <summary>Pieces on both sides of an ellipsis that are from different articles, or in another order.</summary>
    private Place? JoinedPieces(QuotedNeedle needle)
    {
        List<(Place Place, TextRange Piece)> found = [];
        foreach (var range in needle.Pieces.Where(piece => piece.Length > 0 && needle.Pieces.Count > 1))
        {
            var original = needle.Canonical.ToOriginal(range);
            if (
                QuotedNeedle.Of(CanonicalText.Of(needle.Canonical.Original, original, [])) is { } piece
                && piece.Words.Count >= MinPiece
                && FindExact(piece) is { } place
            )
            {
                found.Add((place, original));
            }
        }

        if (found.Count < 2)
        {
            return null;
        }

        var ((first, _), (other, second)) = (found[0], found[1]);
        var isSame = first.Article == other.Article;
        QuotationDifference difference = new(
            isSame ? QuotationDifferenceKind.Order : QuotationDifferenceKind.Joined,
            new(second.Start, second.Length),
            isSame ? new(other.Range.Start, other.Range.Length) : default,
            isSame
                ? "the words around the ellipsis are in another order, or of different quotations"
                : $"'{ShownWords.Of(needle.Canonical.Original, new(second.Start, second.Length))}' is "
                    + $"from '{other.Article.Article.Id}'"
        );
        return first with { Edits = [], Differences = [difference], Correction = null };
    }

    private Place? FindExact(QuotedNeedle piece)
    {
        var matcher = new PassageMatcher(piece, _budget);
        foreach (var number in _candidates.Find(piece.RequiredWords, piece.LongestPiece).Exact.Take(MaxJoined))
        {
            if (matcher.Find(Prepare(number)) is [var place, ..])
            {
                return place;
            }
        }

        return null;
    }

    private List<Place> Nearest(QuotedNeedle needle, ArticleCandidates candidates)
    {
        var finder = new NearestFinder(needle, _candidates, _budget);
        NearPassage? best = null;
        foreach (var number in Promising(needle, candidates))
        {
            if (_budget.IsSpent)
            {
                break;
            }

            if (finder.Find(Prepare(number)) is { } near && near.Share > (best?.Share ?? 0))
            {
                best = near;
                if (near.Share >= Convincing)
                {
                    break;
                }
            }
        }

        if (best is null)
        {
            return [];
        }

        // The index may read a word in another way: with invisible characters or tags in it.
        if (best.Share >= 1 && new PassageMatcher(needle, _budget).Find(best.Article) is { Count: > 0 } places)
        {
            return places;
        }

        var differences = new DifferenceFinder(needle, best);
        var found = differences.Find();
        if (Joined(needle, best) is { } joined)
        {
            found.Insert(0, joined);
        }

        var isJoined = found.Exists(difference => difference.Kind == QuotationDifferenceKind.Joined);
        return
        [
            new(best.Article, [differences.Passage], [], found)
            {
                Correction = isJoined ? null : best.Article.Quotable(differences.Passage),
            },
        ];
    }

    /// <summary>The articles that the words may be from, the most probable first.</summary>
    private IEnumerable<int> Promising(QuotedNeedle needle, ArticleCandidates candidates)
    {
        // If one of the few articles with all the rarest words is near, those with most of them need not be found.
        List<int> first = [.. candidates.Exact, .. candidates.Loose];
        if (first.Count > ArticleCandidateFinder.MaxNear)
        {
            first.Clear();
        }

        foreach (var number in first)
        {
            yield return number;
        }

        foreach (var number in _candidates.FindNear(needle.RequiredWords).Except(first))
        {
            yield return number;
        }
    }

    /// <summary>Whether a piece of the quotation that the nearest passage lacks is from somewhere else.</summary>
    private QuotationDifference? Joined(QuotedNeedle needle, NearPassage near)
    {
        var (start, length) = (0, 0);
        for (int i = 0, from = 0; i <= near.Aligned.Length; i++)
        {
            var isMissing =
                i < near.Aligned.Length
                && (near.Aligned[i] < 0 || near.Article.Words.Hashes[near.Aligned[i]] != needle.Words.Hashes[i]);
            if (!isMissing)
            {
                (start, length) = i - from > length ? (from, i - from) : (start, length);
                from = i + 1;
            }
        }

        if (length < MinJoined || _budget.IsSpent)
        {
            return null;
        }

        var range = needle.Words.RangeOf(start, start + length - 1);
        var original = needle.Canonical.ToOriginal(range);
        if (QuotedNeedle.Of(CanonicalText.Of(needle.Canonical.Original, original, [])) is not { } piece)
        {
            return null;
        }

        return FindExact(piece) is { } place
            ? new(
                QuotationDifferenceKind.Joined,
                new(original.Start, original.Length),
                place.Article == near.Article ? new(place.Range.Start, place.Range.Length) : default,
                $"'{ShownWords.Of(piece.CoreText)}' is from another passage of '{place.Article.Article.Id}'"
            )
            : null;
    }
}
