using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// Warns of datelines, cues, roles and aliases that do not appear in the article. The case of roles is ignored, because
/// a text may say "Premier" or "premier".
/// </summary>
/// <param name="article">The article.</param>
/// <param name="named">The article, folded for the comparison of names.</param>
/// <param name="problems">Receives the warnings.</param>
/// <param name="nearest">The words of the article.</param>
internal sealed class WordChecker(ArticleText article, ArticleText named, ProblemList problems, NearestPassage nearest)
{
    /// <summary>A longer passage is recognized by its words; a shorter one only by its letters.</summary>
    private const int MaxWords = 3;

    private const string UseOwnWord = "; use the article's own word, or remove it";

    private readonly List<(string Kind, Located<string> Declared, SearchedPassage Passage)> _expected = [];
    private readonly List<(QuoteDeclaration Quote, SearchedPassage Passage)> _cues = [];
    private readonly PassageSearch _search = new();
    private (Located<string> Declared, SearchedPassage Passage)? _dateline;

    public void Expect(ArticleDeclaration declaration)
    {
        if (Expect("dateline", declaration.Dateline, SearchedPassage.Few) is { } dateline)
        {
            _dateline = (declaration.Dateline!, dateline);
        }

        foreach (var alias in declaration.Aliases)
        {
            _ = Expect("alias", alias.Name);
        }

        foreach (var quote in declaration.Quotes)
        {
            if (Expect("cue", quote.Cue, SearchedPassage.Many) is { } cue)
            {
                _cues.Add((quote, cue));
            }
        }

        foreach (var member in declaration.Delegations.SelectMany(d => d.Members))
        {
            _ = Expect("role", member.Role);
        }
    }

    /// <param name="quotes">The quotes with their positions.</param>
    /// <param name="paragraphs">The paragraphs of the text.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    public void Check(
        EquatableArray<CheckedQuote> quotes,
        EquatableArray<TextRange> paragraphs,
        CancellationToken cancellationToken
    )
    {
        if (_expected.Count == 0)
        {
            return;
        }

        _search.Run(named.Folded, cancellationToken);
        CheckPlaces(quotes, paragraphs, cancellationToken);
        var missing = _expected.Where(e => !e.Passage.IsFound).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        var anyCase = new PassageSearch();
        var found = missing.Select(m => anyCase.ExpectWords(m.Passage.Text.ToLowerInvariant())).ToList();
        anyCase.Run(named.Folded.ToLower(), cancellationToken);
        for (var i = 0; i < missing.Count; i++)
        {
            var (kind, declared, passage) = missing[i];
            if (!found[i].IsFound)
            {
                Report(kind, declared, Describe(kind, FoldedText.Needle(declared.Value)));
            }
            else if (kind != "role")
            {
                var match = new TextRange(found[i].Starts[0], found[i].Text.Length);
                var place = named.Folded.ToOriginal(match);
                var words = FoldedText.Needle(article.Text.Substring(place.Start, place.Length));
                Report(kind, declared, new($"; line {named.LineOf(match.Start)} has '{words}'", words));
            }
        }
    }

    /// <summary>Words that appear must also be where such words belong; for roles, the linker knows where.</summary>
    private void CheckPlaces(
        EquatableArray<CheckedQuote> quotes,
        EquatableArray<TextRange> paragraphs,
        CancellationToken cancellationToken
    )
    {
        if (_dateline is { Passage.IsFound: true } dateline)
        {
            new DatelinePlace(named, problems).Check(dateline.Declared, dateline.Passage);
        }

        if (!_cues.Any(cue => cue.Passage.IsFound))
        {
            return;
        }

        var place = new CuePlace(named, paragraphs, problems);
        var ranges = new Dictionary<TextRange, TextRange>();
        foreach (var quote in quotes)
        {
            ranges[quote.Declaration.Range] = quote.Model.Range;
        }

        foreach (var (quote, passage) in _cues.Where(cue => cue.Passage.IsFound))
        {
            cancellationToken.ThrowIfCancellationRequested();
            place.Check(quote, ranges[quote.Range], passage);
        }
    }

    private SearchedPassage? Expect(string kind, Located<string>? declared, int keep = 1)
    {
        if (declared is null)
        {
            return null;
        }

        var passage = _search.ExpectWords(FoldedText.Name(declared.Value), keep);
        _expected.Add((kind, declared, passage));
        return passage;
    }

    /// <summary>
    /// A word or two may be similar to any others, so others are named only if the declared ones are typing slips.
    /// </summary>
    private NearMiss Describe(string kind, string declared)
    {
        if (
            declared.Split(' ').Length <= MaxWords
            && article.Folded.Text.IndexOf(declared, StringComparison.Ordinal) < 0
        )
        {
            var isSlip =
                nearest.Find(declared) is { } start
                && nearest.FindWhole(declared, start) is { } range
                && WordSlips.Between(declared, article.Folded.Text.Substring(range.Start, range.Length)) is not null;
            if (!isSlip)
            {
                return new(UseOwnWord, null);
            }
        }

        return Difference.Describe(article, kind, declared, nearest);
    }

    private void Report(string kind, Located<string> declared, NearMiss nearby) =>
        problems.Add(
            declared.Range,
            Rules.WordsNotFound,
            nearby.Fixes(declared.Range),
            kind,
            declared.Value,
            nearby.Message
        );
}
