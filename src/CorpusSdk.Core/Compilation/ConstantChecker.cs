using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Models;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Compilation;

/// <summary>Words that a program gives as a quotation.</summary>
/// <param name="Article">The id of the article that has them; null for any.</param>
/// <param name="Speaker">The id of the person who said them; null for any.</param>
internal sealed record QuotedConstant(string Words, string? Article = null, string? Speaker = null);

/// <summary>What is wrong with a <see cref="QuotedConstant"/>.</summary>
/// <param name="Verbatim">What was probably meant, in the article's words; null if that is unclear.</param>
/// <param name="Article">The id of the article that has the words, or the nearest ones; null if none has.</param>
internal sealed record ConstantFault(Rule Rule, string Message, string? Verbatim, string? Article)
{
    /// <summary>Whether the article has the words, and no annotation says whose they are.</summary>
    public bool IsUnannotated { get; init; }
}

/// <summary>
/// Holds the words that a program quotes against the corpus. The filters of words rule out nearly all articles, and
/// what was found is remembered: with the snapshot for all articles, with an article for its own words.
/// </summary>
internal sealed class ConstantChecker
{
    /// <summary>So many articles are searched for the nearest passage: those that share most words.</summary>
    private const int MaxNearest = 3;

    /// <summary>So many articles are compared by all words, and found by so many of the words.</summary>
    private const int MaxPromising = 100;
    private const int MaxProbes = 3;

    /// <summary>The words whose articles are kept.</summary>
    private const int MaxKept = 256;

    private static readonly ConditionalWeakTable<CorpusCompilation, ConstantChecker> s_checkers = new();
    private static readonly ConditionalWeakTable<CheckedArticle, ArticleConstants> s_articles = new();

    private readonly ConcurrentDictionary<QuotedConstant, ConstantFault?> _known = new();
    private readonly ConcurrentDictionary<uint, int[]> _having = new();
    private readonly ArticleSnapshot[] _articles;
    private readonly Lazy<Dictionary<string, ArticleSnapshot>> _byId;

    private ConstantChecker(CorpusCompilation compilation)
    {
        _articles = [.. compilation.Snapshots.Where(article => article.Checked is { IsReadable: true })];
        _byId = new(() => ById(_articles));
    }

    public static ConstantChecker Of(CorpusCompilation compilation) =>
        s_checkers.GetValue(compilation, key => new(key));

    /// <summary>Null if nothing is wrong, or if the article is not known, which is another mistake.</summary>
    public ConstantFault? Check(QuotedConstant constant, CancellationToken cancellationToken)
    {
        if (!_known.TryGetValue(constant, out var fault))
        {
            fault = Find(constant, cancellationToken);
            _known[constant] = fault;
        }

        return fault;
    }

    /// <summary>The article with the id; null if there is none, or if its text cannot be read.</summary>
    public ArticleSnapshot? Article(string id) => _byId.Value.TryGetValue(id, out var article) ? article : null;

    private ConstantFault? Find(QuotedConstant constant, CancellationToken cancellationToken)
    {
        var words = FoldedText.Needle(constant.Words);
        if (words.Length == 0)
        {
            return NotFound(constant, ": it has no words; quote a passage", null, null);
        }

        var articles = _articles;
        if (constant.Article is { } id)
        {
            if (Article(id) is not { } article)
            {
                return null;
            }

            articles = [article];
        }

        var sharing = Sharing(words, articles);
        return FindIn(words, constant, MayHave(words, sharing[sharing.Length - 1]), cancellationToken, out var closest)
            ? closest
            : Missing(words, constant, articles, sharing, closest, cancellationToken);
    }

    /// <summary>Whether an article has the words; if they are faulty wherever they are, the first fault.</summary>
    /// <param name="fault">If no article has them, where they are as somebody else's words.</param>
    private static bool FindIn(
        string words,
        QuotedConstant constant,
        IEnumerable<ArticleSnapshot> articles,
        CancellationToken cancellationToken,
        out ConstantFault? fault
    )
    {
        var isFound = false;
        fault = null;
        foreach (var article in articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var places = ConstantsOf(article).Find(words, cancellationToken);
            if (!places.IsFound)
            {
                continue;
            }

            if (constant.Speaker is { } speaker && !places.Places.Any(place => IsBy(speaker, place, article)))
            {
                fault ??=
                    isFound ? null
                    : places.Fault is { } misleading ? Faulty(misleading, article)
                    : OfAnother(constant, places.Places[0], article);
                continue;
            }

            if (places.Fault is null)
            {
                fault = null;
                return true;
            }

            fault = isFound ? fault : Faulty(places.Fault, article);
            isFound = true;
        }

        return isFound;
    }

    /// <summary>The articles whose filters let all parts of the words pass.</summary>
    private static IEnumerable<ArticleSnapshot> MayHave(string words, IEnumerable<ArticleSnapshot> articles)
    {
        uint[][] parts =
        [
            .. words
                .Split([Omissions.Mark], StringSplitOptions.None)
                .Select(part => WordFilter.HashesOf(part).ToArray()),
        ];
        return articles.Where(article => Array.TrueForAll(parts, article.Checked!.Names.MayContain));
    }

    private ConstantFault Missing(
        string words,
        QuotedConstant constant,
        ArticleSnapshot[] articles,
        List<ArticleSnapshot>[] sharing,
        ConstantFault? ofAnother,
        CancellationToken cancellationToken
    )
    {
        if (ofAnother is not null)
        {
            return ofAnother;
        }

        if (constant.Article is not null)
        {
            if (Elsewhere(words, constant, cancellationToken) is { } place)
            {
                return NotFound(constant, place, null, null);
            }

            var own = ConstantsOf(articles[0]).Find(words, cancellationToken);
            return own.Nearest.Length > 0
                ? NotFound(constant, own.Nearest, own.Verbatim, constant.Article)
                : NotFound(
                    constant,
                    $", and nothing in {articles[0].Text.File.DisplayPath} is close to it",
                    null,
                    null
                );
        }

        foreach (var article in Nearest(words, constant.Speaker, sharing))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (ConstantsOf(article).Find(words, cancellationToken) is { Nearest.Length: > 0 } near)
            {
                return NotFound(constant, near.Nearest, near.Verbatim, IdOf(article));
            }
        }

        return NotFound(constant, ", and nothing in it is close to it", null, null);
    }

    /// <summary>Where another article has the words; null if none has them.</summary>
    private string? Elsewhere(string words, QuotedConstant constant, CancellationToken cancellationToken)
    {
        var sharing = Sharing(words, _articles);
        foreach (var article in MayHave(words, sharing[sharing.Length - 1]))
        {
            if (
                IdOf(article) is { } id
                && id != constant.Article
                && ConstantsOf(article).Find(words, cancellationToken) is { IsFound: true } places
            )
            {
                return $"; {ConstantsOf(article).LineAt(places.Places[0].Start)} has it: say 'Article = \"{id}\"'";
            }
        }

        return null;
    }

    /// <summary>The articles that share most words and pairs of words, of those that quote the speaker.</summary>
    private static IEnumerable<ArticleSnapshot> Nearest(string words, string? speaker, List<ArticleSnapshot>[] sharing)
    {
        uint[] hashes = [.. WordFilter.HashesOf(words)];
        uint[][] pairs = [.. hashes.Skip(1).Select((hash, i) => new[] { hashes[i], hash })];
        return sharing
            .Skip(1)
            .Reverse()
            .SelectMany(articles => articles)
            .Where(article => speaker is null || Quotes(article, speaker))
            .Take(MaxPromising)
            .Select(article => (Article: article, Score: Score(article.Checked!.Names)))
            .Where(item => item.Score * 3 >= hashes.Length)
            .OrderByDescending(item => item.Score)
            .Take(MaxNearest)
            .Select(item => item.Article);

        int Score(WordFilter filter) =>
            (2 * pairs.Count(filter.MayContain)) + hashes.Count(hash => filter.MayContain(hash));
    }

    /// <summary>
    /// The articles by how many of the longest words they may have, which are the rarest; those with none are left out
    /// if there is any such word.
    /// </summary>
    private List<ArticleSnapshot>[] Sharing(string words, ArticleSnapshot[] articles)
    {
        uint[] probes =
        [
            .. words
                .Split(' ')
                .OrderByDescending(word => word.Length)
                .SelectMany(WordFilter.HashesOf)
                .Distinct()
                .Take(MaxProbes),
        ];
        List<ArticleSnapshot>[] sharing =
        [
            .. Enumerable.Range(0, probes.Length + 1).Select(_ => new List<ArticleSnapshot>()),
        ];
        if (probes.Length == 0)
        {
            sharing[0].AddRange(articles);
            return sharing;
        }

        var counts = new byte[articles.Length];
        foreach (var probe in probes)
        {
            foreach (var place in ReferenceEquals(articles, _articles) ? Having(probe) : PlacesOf(probe, articles))
            {
                counts[place]++;
            }
        }

        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0)
            {
                sharing[counts[i]].Add(articles[i]);
            }
        }

        return sharing;
    }

    /// <summary>
    /// The places of the articles that may have a word. Ten thousand filters are far apart in memory, and while a
    /// quotation is typed most of its words stay: what was found is kept.
    /// </summary>
    private int[] Having(uint probe)
    {
        if (!_having.TryGetValue(probe, out var places))
        {
            if (_having.Count >= MaxKept)
            {
                _having.Clear();
            }

            places = PlacesOf(probe, _articles);
            _having[probe] = places;
        }

        return places;
    }

    private static int[] PlacesOf(uint probe, ArticleSnapshot[] articles)
    {
        List<int> places = [];
        for (var i = 0; i < articles.Length; i++)
        {
            if (articles[i].Checked!.Names.MayContain(probe))
            {
                places.Add(i);
            }
        }

        return [.. places];
    }

    private static ConstantFault NotFound(QuotedConstant constant, string why, string? verbatim, string? article) =>
        new(CodeRules.QuotationNotFound, CodeRules.QuotationNotFound.Format(Where(constant), why), verbatim, article);

    private static string Where(QuotedConstant constant) =>
        constant.Speaker is { } speaker ? $"a quote of '{speaker}'"
        : constant.Article is { } article ? $"the article '{article}'"
        : "the corpus";

    private static ConstantFault OfAnother(QuotedConstant constant, TextRange place, ArticleSnapshot article)
    {
        var quotes = article.Linked?.Model.Quotes ?? EquatableArray<QuoteModel>.Empty;
        var others = quotes.FirstOrDefault(quote => quote.Range.Contains(place));
        var overlapping = quotes.FirstOrDefault(quote => quote.Range.Overlaps(place));
        var isQuoted = ConstantsOf(article).IsQuoted(place);
        return NotFound(
            constant,
            $"; {ConstantsOf(article).LineAt(place.Start)} has it"
                + (
                    others?.AttributedTo is { } name ? $" in the words of {name}"
                    : overlapping is not null && others is null
                        ? $", but not within one quote: the annotated quote is \"{overlapping.Excerpt}\""
                    : isQuoted ? ", but no annotation says whose words they are"
                    : ", not in quotation marks: these are the author's words"
                ),
            null,
            IdOf(article)
        ) with
        {
            IsUnannotated = overlapping is null && isQuoted,
        };
    }

    private static ConstantFault Faulty(Problem problem, ArticleSnapshot article)
    {
        var rule =
            problem.Rule.Severity == Severity.Error ? CodeRules.QuotationMisleads : CodeRules.QuotationMayMislead;
        return new(
            rule,
            problem.Message,
            problem.Fixes.Count == 1 && problem.Fixes[0].Kind == SuggestedFixKind.Replace
                ? problem.Fixes[0].Text
                : null,
            IdOf(article)
        );
    }

    private static bool IsBy(string speaker, TextRange place, ArticleSnapshot article) =>
        (article.Linked?.Model.Quotes ?? EquatableArray<QuoteModel>.Empty).Any(quote =>
            quote.Range.Contains(place) && quote.Speakers.Any(named => named.Person == speaker)
        );

    private static bool Quotes(ArticleSnapshot article, string speaker) =>
        (article.Linked?.Summary.People.Counts ?? EquatableArray<PersonCount>.Empty).Any(count =>
            count.Person == speaker && count.Quotes > 0
        );

    private static string? IdOf(ArticleSnapshot article) => article.Linked?.Model.Id;

    internal static ArticleConstants ConstantsOf(ArticleSnapshot article) =>
        s_articles.GetValue(article.Checked!, key => new(key));

    private static Dictionary<string, ArticleSnapshot> ById(ArticleSnapshot[] articles)
    {
        var byId = new Dictionary<string, ArticleSnapshot>(articles.Length, StringComparer.Ordinal);
        foreach (var article in articles)
        {
            if (IdOf(article) is { } id && !byId.ContainsKey(id))
            {
                byId.Add(id, article);
            }
        }

        return byId;
    }
}
