using CorpusSdk.Core.Compilation;

namespace CorpusSdk.Tool.Lsp.Symbols;

/// <summary>What people call the entries of a corpus.</summary>
internal static class EntryNames
{
    /// <summary>The names of those that the corpus has; no name that is the id.</summary>
    public static IReadOnlyDictionary<CorpusSymbol, string> Of(
        CorpusCompilation corpus,
        IEnumerable<CorpusSymbol> symbols
    )
    {
        var wanted = symbols.ToHashSet();
        return All(corpus, wanted.Select(symbol => symbol.Record).ToHashSet(StringComparer.Ordinal))
            .Where(named => wanted.Contains(named.Symbol) && named.Name.Length > 0 && named.Name != named.Symbol.Id)
            .DistinctBy(named => named.Symbol)
            .ToDictionary(named => named.Symbol, named => named.Name);
    }

    private static IEnumerable<(CorpusSymbol Symbol, string Name)> All(
        CorpusCompilation corpus,
        HashSet<string> records
    )
    {
        var people = records.Contains(CorpusSymbol.PersonRecord)
            ? corpus.PeopleIndex.People.Select(person => (CorpusSymbol.OfPerson(person.Id), person.FullName))
            : [];
        var articles = records.Contains(CorpusSymbol.ArticleRecord)
            ? corpus.AllArticles.Select(article => (CorpusSymbol.OfArticle(article.Model.Id), article.Model.Title))
            : [];
        var delegations = records.Contains(CorpusSymbol.DelegationRecord)
            ? corpus
                .AllArticles.SelectMany(article => article.Model.Delegations)
                .Select(delegation =>
                    (new CorpusSymbol(CorpusSymbol.DelegationRecord, delegation.Id), delegation.Party ?? "")
                )
            : [];
        var entries = corpus
            .Collections.Collections.Where(collection => records.Contains(collection.Record.Type))
            .SelectMany(collection =>
                collection.Entries.Select(entry => (new CorpusSymbol(collection.Record.Type, entry.Id), entry.Label))
            );
        return people.Concat(articles).Concat(delegations).Concat(entries);
    }
}
