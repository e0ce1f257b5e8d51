using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Models;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Compilation;

/// <summary>What an id in a program stands for.</summary>
/// <param name="Path">The member of the set, such as <c>Space.Launch</c>; null if it has none.</param>
internal sealed record KnownId(string? Path);

/// <summary>
/// The ids of a corpus as programs write them, with the members of the sets. Made once for a snapshot, and kept as long
/// as the snapshot.
/// </summary>
internal sealed class CorpusIds
{
    public const string Article = "Article";
    public const string Person = "Person";
    public const string Quote = "Quote";
    public const string Delegation = "Delegation";

    private const int MaxNearest = 3;

    private static readonly ConditionalWeakTable<CorpusCompilation, CorpusIds> s_ids = new();

    private readonly CorpusCompilation _corpus;
    private readonly ConcurrentDictionary<(string Record, string Id), IReadOnlyList<string>> _nearest = new();
    private readonly Lazy<Dictionary<string, CompiledArticle>> _articles;
    private readonly Lazy<Dictionary<string, string>> _people;
    private readonly Lazy<Dictionary<string, string>> _delegations;
    private readonly Lazy<bool> _areArticlesComplete;
    private readonly ConcurrentDictionary<string, Dictionary<string, string>?> _collections = new(
        StringComparer.Ordinal
    );

    private CorpusIds(CorpusCompilation corpus)
    {
        _corpus = corpus;
        _articles = new(() => ById(corpus.Articles, article => article.Model.Id, article => article));
        _people = new(() => ById(corpus.PeopleIndex.People, person => person.Id, person => person.Name));
        _areArticlesComplete = new(() =>
            corpus.Snapshots.All(article =>
                article is { Checked: { IsReadable: true, IdConfidence: IdConfidence.Declared }, Linked: not null }
            )
        );
        _delegations = new(() =>
            ById(
                corpus.Articles.SelectMany(article => article.Outline.Delegations),
                delegation => delegation.Id,
                delegation => delegation.Name
            )
        );
    }

    public static CorpusIds Of(CorpusCompilation corpus) => s_ids.GetValue(corpus, key => new(key));

    /// <summary>The entry with the id; null if there is none.</summary>
    /// <param name="record">The name of a built-in record, or the full name of the record of a collection.</param>
    public KnownId? Find(string record, string id) =>
        record switch
        {
            Article => _articles.Value.TryGetValue(id, out var article) ? Named(PathOf(article)) : null,
            Person => _people.Value.TryGetValue(id, out var name) ? Named(name) : null,
            Delegation => _delegations.Value.TryGetValue(id, out var name) ? Named(name) : null,
            Quote => FindQuote(id),
            _ => Entries(record)?.TryGetValue(id, out var name) == true ? Named(name) : null,
        };

    /// <summary>Whether all ids are known, so that another one is a mistake.</summary>
    public bool IsComplete(string record) =>
        record switch
        {
            Person => _corpus.PeopleIndex.IsComplete,
            Article or Quote or Delegation => _areArticlesComplete.Value,
            _ => _corpus.Collections.Collections.FirstOrDefault(collection => collection.Record.Type == record)
                is { IsComplete: true, Record.IsInvalid: false },
        };

    /// <summary>The id that was probably meant; null if that is unclear.</summary>
    public string? Nearest(string record, string id) => SeveralNearest(record, id) is [var nearest] ? nearest : null;

    /// <summary>What to do about an id that is unknown, as it follows the id in a message.</summary>
    public string Hint(string record, string id)
    {
        var nearest = SeveralNearest(record, id).Take(MaxNearest).Select(known => $"'{known}'").ToList();
        return nearest.Count > 0 ? $"; did you mean {string.Join(" or ", nearest)}?"
            : record == Person ? "; no person has this id: add the person to people.yaml"
            : ExampleOf(record) is { } example ? $"; ids look like '{example}'"
            : "";
    }

    /// <summary>All ids with what they are called, for lists in editors.</summary>
    /// <param name="prefix">What a quote's id begins with; before its <c>/</c>, the articles are listed.</param>
    public IEnumerable<(string Id, string Title)> List(string record, string prefix = "") =>
        record switch
        {
            Article => _corpus.Articles.Select(article => (article.Model.Id, article.Outline.Title)),
            Person => _corpus.PeopleIndex.People.Select(person => (person.Id, person.FullName)),
            Delegation => _corpus
                .Articles.SelectMany(article => article.Outline.Delegations)
                .Select(delegation =>
                    (delegation.Id, string.Join(", ", new[] { delegation.Party, delegation.Event }.OfType<string>()))
                ),
            Quote => QuotesFor(prefix),
            _ => (
                _corpus.Collections.Collections.FirstOrDefault(c => c.Record.Type == record)?.Entries
                ?? EquatableArray<BoundEntry>.Empty
            ).Select(entry => (entry.Id, entry.Label)),
        };

    /// <summary>The article with the id; null if there is none.</summary>
    public CompiledArticle? ArticleOf(string id) => _articles.Value.TryGetValue(id, out var article) ? article : null;

    /// <summary>Remembered: an editor asks again at every keystroke.</summary>
    private IReadOnlyList<string> SeveralNearest(string record, string id) =>
        _nearest.GetOrAdd((record, id), key => NearestWord.Several(key.Id, Near(key.Record, key.Id)));

    private IEnumerable<string> Near(string record, string id)
    {
        var slash = id.IndexOf('/');
        return record != Quote ? List(record).Select(entry => entry.Id)
            : slash >= 0 && ArticleOf(id.Substring(0, slash)) is not null
                ? List(record, id.Substring(0, slash + 1)).Select(entry => entry.Id)
            : [];
    }

    private string? ExampleOf(string record)
    {
        var first = List(record).Select(entry => entry.Id).FirstOrDefault();
        return record == Quote && first is not null ? List(record, first).Select(entry => entry.Id).First() : first;
    }

    private KnownId? FindQuote(string id)
    {
        var slash = id.IndexOf('/');
        if (slash < 0 || ArticleOf(id.Substring(0, slash)) is not { } article)
        {
            return null;
        }

        var own = id.Substring(slash + 1);
        var quote = article.Model.Quotes.FirstOrDefault(quote => quote.Id == own);
        return quote is null ? null
            : quote.Name.Length == 0 || _corpus.Settings.Members != MemberScope.All ? new(null)
            : new($"{PathOf(article)}.{quote.Name}");
    }

    /// <summary>An entry with the path that its member would have; empty if its name is not its own.</summary>
    private KnownId Named(string path) => new(path.Length == 0 || !_corpus.Settings.HasMembers ? null : path);

    private IEnumerable<(string Id, string Title)> QuotesFor(string prefix)
    {
        var slash = prefix.IndexOf('/');
        return slash < 0
            ? _corpus
                .Articles.Where(article => article.Model.Quotes.Count > 0)
                .Select(article => (article.Model.Id + "/", article.Outline.Title))
            : (ArticleOf(prefix.Substring(0, slash))?.Model.Quotes ?? EquatableArray<QuoteModel>.Empty).Select(quote =>
                ($"{prefix.Substring(0, slash)}/{quote.Id}", quote.Excerpt)
            );
    }

    private Dictionary<string, string>? Entries(string record) =>
        _collections.GetOrAdd(
            record,
            key =>
                _corpus.Collections.Generated.FirstOrDefault(collection => collection.Record.Type == key) is { } known
                    ? ById(known.Entries, entry => entry.Id, entry => entry.HasMember ? entry.Name : "")
                    : null
        );

    /// <summary>Of two entries with one id, which is reported in the data, either.</summary>
    private static Dictionary<string, TValue> ById<T, TValue>(
        IEnumerable<T> entries,
        Func<T, string> id,
        Func<T, TValue> value
    )
    {
        var byId = new Dictionary<string, TValue>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            byId[id(entry)] = value(entry);
        }

        return byId;
    }

    private static string PathOf(CompiledArticle article) =>
        string.Join(".", article.Model.Folders.Concat([article.Model.Name]));
}
