using CorpusSdk.Core.Compilation;

namespace CorpusSdk.Tool.Lsp.Symbols;

/// <summary>The names by which C# reaches the entries of a corpus.</summary>
internal sealed class CSharpMembers
{
    private readonly Dictionary<string, CorpusSymbol> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _containers = new(StringComparer.Ordinal);
    private Dictionary<string, string?>? _recordsOfIds;
    private readonly Dictionary<string, string> _records = new(StringComparer.Ordinal);

    /// <param name="compilation">The corpus.</param>
    /// <param name="namespace">The namespace of the generated code.</param>
    public CSharpMembers(CorpusCompilation compilation, string @namespace)
    {
        Namespace = @namespace;
        var quotes = compilation
            .AllArticles.SelectMany(article =>
                article.Model.Quotes.Select(quote => (Article: article.Model.Id, quote.Name, quote.Id))
            )
            .Where(quote => quote.Name.Length > 0)
            .DistinctBy(quote => (quote.Article, quote.Name))
            .ToDictionary(quote => (quote.Article, quote.Name), quote => quote.Id);
        foreach (var member in CorpusMembers.Of(compilation, ""))
        {
            switch (member.Kind)
            {
                case CorpusMemberKind.Article or CorpusMemberKind.ArticleQuotes:
                    _members[member.Path] = CorpusSymbol.OfArticle(member.Id);
                    break;
                case CorpusMemberKind.Quote:
                    if (quotes.TryGetValue((member.Owner, member.Id), out var id))
                    {
                        _members[member.Path] = new(CorpusSymbol.QuoteRecord, id, member.Owner);
                    }

                    break;
                case CorpusMemberKind.Person:
                    _members[member.Path] = CorpusSymbol.OfPerson(member.Id);
                    break;
                case CorpusMemberKind.Delegation:
                    _members[member.Path] = new(CorpusSymbol.DelegationRecord, member.Id);
                    break;
                case CorpusMemberKind.Entry:
                    _members[member.Path] = new(member.Owner, member.Id);
                    break;
                case CorpusMemberKind.Set:
                    _records[member.Path] = member.Owner.Length > 0 ? member.Owner : RecordOf(member.Path);
                    break;
            }

            if (member.Kind != CorpusMemberKind.Property)
            {
                AddContainers(member.Path);
            }
        }
    }

    /// <summary>The namespace of the generated code; empty for the global one.</summary>
    public string Namespace { get; }

    /// <summary>The record of the only entry with an id; null if none or several have it.</summary>
    public string? RecordOfId(string id)
    {
        if (_recordsOfIds is null)
        {
            _recordsOfIds = new(StringComparer.Ordinal);
            foreach (var symbol in _members.Values.Distinct().Where(symbol => symbol.Article.Length == 0))
            {
                _recordsOfIds[symbol.Id] = _recordsOfIds.ContainsKey(symbol.Id) ? null : symbol.Record;
            }
        }

        return _recordsOfIds.GetValueOrDefault(id);
    }

    /// <summary>What a member is; null if it is none of an entry.</summary>
    /// <param name="path">As code writes it: <c>Corpus.People.VladimirPutin</c>.</param>
    public CorpusSymbol? Find(string path) => _members.TryGetValue(path, out var symbol) ? symbol : null;

    /// <summary>The name of the member of an entry; null if it has none.</summary>
    public string? NameOf(CorpusSymbol symbol) =>
        _members.FirstOrDefault(member => member.Value == symbol).Key is { } path
            ? path[(path.LastIndexOf('.') + 1)..]
            : null;

    /// <summary>The record whose ids a set has; null if the path is no set.</summary>
    public string? RecordOfSet(string path) => _records.GetValueOrDefault(path);

    /// <summary>Whether a path leads to members.</summary>
    public bool IsContainer(string path) => _containers.Contains(path);

    private void AddContainers(string path)
    {
        _ = _containers.Add(path);
        for (var dot = path.LastIndexOf('.'); dot > 0; dot = path.LastIndexOf('.', dot - 1))
        {
            if (!_containers.Add(path[..dot]))
            {
                break;
            }
        }
    }

    private static string RecordOf(string set) =>
        set switch
        {
            "Corpus.Articles" => CorpusSymbol.ArticleRecord,
            "Corpus.People" => CorpusSymbol.PersonRecord,
            "Corpus.Delegations" => CorpusSymbol.DelegationRecord,
            _ => CorpusSymbol.QuoteRecord,
        };
}
