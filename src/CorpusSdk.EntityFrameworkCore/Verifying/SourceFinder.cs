using CorpusSdk.EntityFrameworkCore.Searching;
using Microsoft.EntityFrameworkCore;

namespace CorpusSdk.EntityFrameworkCore.Verifying;

/// <summary>Asks the engine for the articles that a quotation may be from.</summary>
internal sealed class SourceFinder(StoreContext context, CancellationToken cancellationToken)
{
    /// <summary>So many articles with the exact words are looked at.</summary>
    private const int MaxExact = 32;

    /// <summary>So many with some of the words.</summary>
    private const int MaxNear = 32;

    /// <summary>Longer words are rarer, so that only these are counted.</summary>
    private const int MaxWords = 8;

    /// <summary>A word in more articles does not tell which one it is.</summary>
    private const int MaxArticles = 500;

    /// <summary>If there are no rare words, so many of the others must be together.</summary>
    private const int MinTogether = 3;

    private readonly SearchEngine _engine = SearchEngine.Of(context);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <param name="pieces">The pieces of the quotation.</param>
    /// <returns>The ids of the articles.</returns>
    public async Task<HashSet<string>> FindAsync(IReadOnlyList<string> pieces)
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        List<string> words = [];
        foreach (var piece in pieces)
        {
            // The marks would end the phrase.
            foreach (var clause in QueryParser.Parse('"' + piece.Replace('"', ' ') + '"'))
            {
                var phrase = EnginePhrase.Of(clause) with { IsPrefix = false };
                found.UnionWith(await BestAsync(new([phrase], []), MaxExact).ConfigureAwait(false));
                words.AddRange(phrase.Words);
                if (clause.Tokens.Any(token => !token.IsWord))
                {
                    found.UnionWith(await ContainingAsync(piece).ConfigureAwait(false));
                }
            }
        }

        found.UnionWith(await NearAsync(words).ConfigureAwait(false));
        return found;
    }

    /// <summary>The engines have no words of texts without spaces, so that these are read.</summary>
    private async Task<List<string>> ContainingAsync(string piece) =>
        await context
            .ArticleRecords.Where(article => article.Text.Contains(piece))
            .Take(MaxExact)
            .Select(article => article.Id)
            .ToListAsync(cancellationToken)
            .ConfigureAwait(false);

    /// <summary>The articles with any of the rare words, or with all of the rarest if none is rare.</summary>
    private async Task<List<string>> NearAsync(List<string> words)
    {
        List<(string Word, int Count)> counted = [];
        foreach (
            var word in words
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .OrderByDescending(word => word.Length)
                .Take(MaxWords)
        )
        {
            var count = await CountAsync(word).ConfigureAwait(false);
            if (count > 0)
            {
                counted.Add((word, count));
            }
        }

        var rarest = counted.OrderBy(word => word.Count).ToList();
        var rare = rarest.FindAll(word => word.Count <= MaxArticles);
        var sought = rare.Count > 0 ? rare : [.. rarest.Take(MinTogether)];
        EngineQuery query = new([.. sought.Select(word => PhraseOf(word.Word))], []) { IsAll = rare.Count == 0 };
        return await BestAsync(query, MaxNear).ConfigureAwait(false);
    }

    private async Task<int> CountAsync(string word)
    {
        if (_counts.TryGetValue(word, out var known))
        {
            return known;
        }

        EngineQuery query = new([PhraseOf(word)], []);
        var matches = await _engine.MatchesAsync(context, query, cancellationToken).ConfigureAwait(false);
        var count = matches is null
            ? 0
            : await matches.Take(MaxArticles + 1).CountAsync(cancellationToken).ConfigureAwait(false);
        _counts.Add(word, count);
        return count;
    }

    private async Task<List<string>> BestAsync(EngineQuery query, int count)
    {
        var matches = await _engine.MatchesAsync(context, query, cancellationToken).ConfigureAwait(false);
        return matches is null
            ? []
            : await matches
                .OrderByDescending(match => match.Score)
                .ThenBy(match => match.ArticleId)
                .Take(count)
                .Select(match => match.ArticleId)
                .ToListAsync(cancellationToken)
                .ConfigureAwait(false);
    }

    private static EnginePhrase PhraseOf(string word) => new([word], word, IsPrefix: false);
}
