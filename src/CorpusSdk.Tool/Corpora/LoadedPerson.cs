extern alias runtime;
using System.Text.Json.Serialization;
using runtime::CorpusSdk;
using runtime::CorpusSdk.Generated;
using runtime::CorpusSdk.Json;

namespace CorpusSdk.Tool.Corpora;

/// <summary>A person of a loaded corpus.</summary>
[JsonConverter(typeof(RecordJsonConverter))]
internal sealed class LoadedPerson : IPerson
{
    private readonly LoadedCorpus _corpus;
    private readonly PersonFacts _facts;
    private IReadOnlyList<IArticle>? _articles;
    private IReadOnlyList<IQuote>? _quotes;
    private IReadOnlyList<IDelegation>? _delegations;
    private IReadOnlyList<IMention>? _mentions;

    /// <param name="corpus">The corpus.</param>
    /// <param name="facts">A reader at the packed facts.</param>
    public LoadedPerson(LoadedCorpus corpus, FactReader facts) => (_corpus, _facts) = (corpus, PersonFacts.Read(facts));

    public string Id => _facts.Id;

    public string Name => _facts.Name;

    public IReadOnlyList<string> Aliases => _facts.Aliases;

    public string? Country => _facts.Country;

    public IReadOnlyList<PersonRole> Roles => _facts.Roles;

    public IReadOnlyList<IQuote> Quotes =>
        LazyField.Get(ref _quotes, this, static person => person.Collect(article => article.Quotes.By(person)));

    public IReadOnlyList<IArticle> Articles =>
        LazyField.Get(
            ref _articles,
            this,
            static person => Array.ConvertAll(person._facts.Articles, key => (IArticle)person._corpus.ArticleOf(key))
        );

    public IReadOnlyList<IDelegation> Delegations =>
        LazyField.Get(
            ref _delegations,
            this,
            static person => person.Collect(article => article.Delegations.Including(person))
        );

    public IReadOnlyList<IMention> Mentions =>
        LazyField.Get(
            ref _mentions,
            this,
            static person =>
                person.Collect(article => article.Mentions.Where(mention => ReferenceEquals(mention.Person, person)))
        );

    public SourceLocation Location => new(_facts.Path, _facts.Line, _facts.Column);

    void ICorpusRecord.WriteOwnJson(CorpusJsonWriter json) => _corpus.WriteOwn(json, this);

    public override string ToString() => Id;

    private T[] Collect<T>(Func<IArticle, IEnumerable<T>> select) => [.. Articles.SelectMany(select)];
}
