using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Core.Compilation;

// What is wrong with the corpus, found by all steps.
public sealed partial class CorpusCompilation
{
    private EquatableArray<EquatableArray<Problem>> _ofFiles = EquatableArray<EquatableArray<Problem>>.Empty;
    private EquatableArray<EquatableArray<Problem>> _ofArticles = EquatableArray<EquatableArray<Problem>>.Empty;
    private EquatableArray<ArticleKey> _placedKeys = EquatableArray<ArticleKey>.Empty;
    private EquatableArray<FieldReference> _referring = EquatableArray<FieldReference>.Empty;
    private EquatableArray<Problem> _failures = EquatableArray<Problem>.Empty;
    private Step<EquatableArray<Problem>> _placed = null!;
    private Step<EquatableArray<Problem>> _references = null!;
    private EquatableArray<EquatableArray<MissedQuote>> _missedByArticle = EquatableArray<
        EquatableArray<MissedQuote>
    >.Empty;
    private EquatableArray<MissedQuote> _missed = EquatableArray<MissedQuote>.Empty;
    private EquatableArray<string> _missedWords = EquatableArray<string>.Empty;
    private EquatableArray<SearchedText> _searched = EquatableArray<SearchedText>.Empty;
    private Step<EquatableArray<FoundElsewhere>> _misplaced = null!;
    private Step<EquatableArray<Problem>> _problems = null!;

    private void CollectProblems(CorpusCompilation? former, CancellationToken cancellationToken)
    {
        PlaceProblems(former, cancellationToken);
        CheckReferences(former, cancellationToken);
        FindMisplacedQuotes(former, cancellationToken);
        _ofFiles = Reused.Select(_parsed, former?._parsed, former?._ofFiles, file => file.Problems);
        _ofArticles = Reused.Select(_articles, former?._articles, former?._ofArticles, article => article.Problems);
        _failures = Reused.Or(former?._failures, Failures().ToEquatableArray());
        _problems = Step<EquatableArray<Problem>>.Run(
            former?._problems,
            Log,
            StepNames.CollectProblems,
            () => CorpusProblems.OfSteps(ProblemsOfEachStep(), _overlaps.Value, _peopleFiles.Count > 0),
            () => _failures,
            _ofFiles,
            _ofArticles,
            _pairing.Value,
            PeopleIndex,
            _placed.Value,
            _budget.Value,
            Collections,
            _overlaps.Value,
            _references.Value,
            _missed,
            _misplaced.Value,
            _failures
        );
    }

    /// <summary>
    /// If lines moved, the index is what it was; only its problems have their locations looked up again.
    /// </summary>
    private void PlaceProblems(CorpusCompilation? former, CancellationToken cancellationToken)
    {
        _placedKeys =
            _index.Value.Problems.Count == 0
                ? EquatableArray<ArticleKey>.Empty
                : Reused.Or(former?._placedKeys, AllArticles.Map(article => article.Key));
        _placed = Step<EquatableArray<Problem>>.Run(
            former?._placed,
            Log,
            StepNames.PlaceProblems,
            () =>
                _placedKeys.Count == 0
                    ? EquatableArray<Problem>.Empty
                    : CorpusIndex.Build(_placedKeys, Settings.HasMembers, cancellationToken).Problems,
            () => EquatableArray<Problem>.Empty,
            _placedKeys
        );
    }

    private void CheckReferences(CorpusCompilation? former, CancellationToken cancellationToken)
    {
        // Most programs declare nothing, and then no article is asked.
        _referring =
            Schema.Records.Count == 0
                ? EquatableArray<FieldReference>.Empty
                : Reused.Or(
                    former?._referring,
                    AllArticles.SelectMany(article => article.References).ToEquatableArray()
                );
        _references = Step<EquatableArray<Problem>>.Run(
            former?._references,
            Log,
            StepNames.CheckReferences,
            () =>
                ReferenceTargets.Check(
                    _referring,
                    _accepted.Value,
                    PeopleIndex,
                    Collections,
                    _overlaps.Value,
                    cancellationToken
                ),
            () => EquatableArray<Problem>.Empty,
            _referring,
            _accepted.Value,
            PeopleIndex,
            Collections,
            _overlaps.Value
        );
    }

    /// <summary>
    /// Searches for quotes that are not in their article in all articles. In a corpus without such quotes, no text is
    /// looked at; otherwise, only edits of texts and of such quotes matter.
    /// </summary>
    private void FindMisplacedQuotes(CorpusCompilation? former, CancellationToken cancellationToken)
    {
        _missedByArticle = Reused.Select(
            _articles,
            former?._articles,
            former?._missedByArticle,
            article => article.Missed
        );
        _missed = ReferenceEquals(_missedByArticle, former?._missedByArticle)
            ? former!._missed
            : _missedByArticle.SelectMany(missed => missed).ToEquatableArray();
        _missedWords = Reused.Or(former?._missedWords, MisplacedQuotes.WordsOf(_missed));
        var isSearched = former?._missedWords.Count > 0;
        _searched =
            _missedWords.Count == 0
                ? EquatableArray<SearchedText>.Empty
                : Reused.Select(
                    _articles,
                    isSearched ? former!._articles : null,
                    isSearched ? former!._searched : null,
                    article => article.Searched
                );
        _misplaced = Step<EquatableArray<FoundElsewhere>>.Run(
            former?._misplaced,
            Log,
            StepNames.FindMisplacedQuotes,
            () => MisplacedQuotes.Find(_missedWords, _searched, cancellationToken),
            () => EquatableArray<FoundElsewhere>.Empty,
            _missedWords,
            _searched
        );
    }

    /// <summary>
    /// The problems of the articles; those of misplaced quotes and of ambiguous names say where the quotes and the
    /// names are.
    /// </summary>
    private IEnumerable<Problem> ProblemsOfArticles()
    {
        var problems = _ofArticles.SelectMany(found => found);
        var reported = CorpusProblems.OfAmbiguous(_articles.SelectMany(article => article.Ambiguous), PeopleIndex);
        if (_misplaced.Value.Count == 0 && reported.Count == 0)
        {
            return problems;
        }

        var places = _misplaced.Value.ToDictionary(place => place.Words, StringComparer.Ordinal);
        foreach (var quote in _missed)
        {
            if (places.TryGetValue(quote.Words, out var place))
            {
                reported[quote.Problem] = MisplacedQuotes.Report(quote, place);
            }
        }

        return problems.Select(problem => reported.TryGetValue(problem, out var other) ? other : problem);
    }

    private IEnumerable<Problem> ProblemsOfEachStep() =>
        ProblemsOfArticles()
            .Concat(_ofFiles.SelectMany(problems => problems))
            .Concat(_pairing.Value.Problems)
            .Concat(PeopleIndex.Problems)
            .Concat(_placed.Value)
            .Concat(_budget.Value.Problems)
            .Concat(Collections.Problems)
            .Concat(_references.Value)
            .Concat(_failures);

    /// <summary>Internal errors of steps over the whole corpus.</summary>
    private IEnumerable<Problem> Failures() =>
        _pairing
            .Failures.Concat(_peopleIndex.Failures)
            .Concat(_index.Failures)
            .Concat(_accepted.Failures)
            .Concat(_layout.Failures)
            .Concat(_people.Failures)
            .Concat(_budget.Failures)
            .Concat(_overlaps.Failures)
            .Concat(_collections.Failures)
            .Concat(_placed.Failures)
            .Concat(_references.Failures)
            .Concat(_misplaced.Failures);
}
