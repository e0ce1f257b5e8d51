extern alias runtime;
using runtime::CorpusSdk;
using CorpusSdk.Tool.Loading;
using runtime::CorpusSdk.Generated;
using runtime::CorpusSdk.Json;

namespace CorpusSdk.Tool.Corpora;

/// <summary>
/// The valid part of a corpus as the records that a program has of it, so that search and verification of the runtime
/// library run on it. The records read the facts that the generator packs for a program. Thread-safe.
/// </summary>
internal sealed class LoadedCorpus
{
    private readonly Dictionary<ulong, LoadedArticle> _articles;
    private readonly Dictionary<ulong, LoadedPerson> _people;
    private readonly OwnValues? _ownValues;

    /// <param name="facts">The facts of the articles and people.</param>
    /// <param name="readText">Reads the text of the article at an index. Called once for each article.</param>
    /// <param name="ownValues">The values of the program's own properties; null if they are not known.</param>
    public LoadedCorpus(CorpusFacts facts, Func<int, ArticleFacts, string> readText, OwnValues? ownValues)
    {
        Articles =
        [
            .. Enumerable
                .Range(0, facts.ArticleStarts.Length)
                .Select(i => new LoadedArticle(this, facts.Article(i), article => readText(i, article))),
        ];
        People =
        [
            .. Enumerable.Range(0, facts.PersonStarts.Length).Select(i => new LoadedPerson(this, facts.Person(i))),
        ];
        _articles = Articles.ToDictionary(article => StableHash.Of(article.Id));
        _people = People.ToDictionary(person => StableHash.Of(person.Id));
        _ownValues = ownValues;
    }

    /// <summary>In the order of the program's list.</summary>
    public IReadOnlyList<LoadedArticle> Articles { get; }

    /// <summary>In ordinal order of their ids.</summary>
    public IReadOnlyList<LoadedPerson> People { get; }

    /// <summary>The records of a corpus that was compiled.</summary>
    public static LoadedCorpus Of(CorpusView corpus) => Of(corpus, CorpusFacts.Of(corpus));

    /// <param name="corpus">A corpus that was compiled.</param>
    /// <param name="facts">Its facts.</param>
    public static LoadedCorpus Of(CorpusView corpus, CorpusFacts facts) =>
        new(facts, (i, _) => corpus.Articles[i].Text.Text, new(corpus));

    /// <summary>The article with an id; null if there is none.</summary>
    public LoadedArticle? FindArticle(string id) =>
        _articles.TryGetValue(StableHash.Of(id), out var article) && article.Id == id ? article : null;

    /// <summary>The person with an id; null if there is none.</summary>
    public LoadedPerson? FindPerson(string id) =>
        _people.TryGetValue(StableHash.Of(id), out var person) && person.Id == id ? person : null;

    public LoadedArticle ArticleOf(ulong key) => _articles[key];

    public LoadedPerson PersonOf(ulong key) => _people[key];

    /// <summary>Writes the properties that the program has added to a built-in record, as the program does.</summary>
    public void WriteOwn(CorpusJsonWriter json, ICorpusRecord record) => _ownValues?.Write(json, record);
}
