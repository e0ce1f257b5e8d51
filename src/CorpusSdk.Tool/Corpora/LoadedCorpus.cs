extern alias runtime;
using runtime::CorpusSdk;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Facts;
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

    /// <param name="articles">
    /// The packed facts of the articles and what reads their texts, in the order of the program's list.
    /// </param>
    /// <param name="people">The packed facts of the people, in ordinal order of their ids.</param>
    /// <param name="ownValues">The values of the program's own properties; null if they are not known.</param>
    public LoadedCorpus(
        IEnumerable<(FactReader Facts, Func<ArticleFacts, string> ReadText)> articles,
        IEnumerable<FactReader> people,
        OwnValues? ownValues
    )
    {
        Articles = [.. articles.Select(article => new LoadedArticle(this, article.Facts, article.ReadText))];
        People = [.. people.Select(facts => new LoadedPerson(this, facts))];
        _articles = Articles.ToDictionary(article => StableHash.Of(article.Id));
        _people = People.ToDictionary(person => StableHash.Of(person.Id));
        _ownValues = ownValues;
    }

    /// <summary>In the order of the program's list.</summary>
    public IReadOnlyList<LoadedArticle> Articles { get; }

    /// <summary>In ordinal order of their ids.</summary>
    public IReadOnlyList<LoadedPerson> People { get; }

    /// <summary>The records of a corpus that was compiled.</summary>
    public static LoadedCorpus Of(CorpusView corpus) =>
        new(
            corpus.Articles.Select(article =>
                (ReaderOf(ArticleFactPacker.Of(article.Model)), TextReader(article.Text.Text))
            ),
            corpus.People.Select(person => ReaderOf(PersonFactPacker.Of(person))),
            new(corpus)
        );

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

    private static Func<ArticleFacts, string> TextReader(string text) => _ => text;

    private static FactReader ReaderOf(PackedFacts facts)
    {
        var bytes = new byte[facts.Length];
        facts.CopyTo(bytes, 0);
        return new(PackedText.Of(bytes));
    }
}
