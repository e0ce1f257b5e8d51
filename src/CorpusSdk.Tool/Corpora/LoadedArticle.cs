extern alias runtime;
using System.Text;
using System.Text.Json.Serialization;
using runtime::CorpusSdk;
using runtime::CorpusSdk.Generated;
using runtime::CorpusSdk.Json;

namespace CorpusSdk.Tool.Corpora;

/// <summary>An article of a loaded corpus.</summary>
[JsonConverter(typeof(RecordJsonConverter))]
internal sealed class LoadedArticle : IArticle
{
    private readonly LoadedCorpus _corpus;
    private readonly ArticleFacts _facts;
    private readonly Func<ArticleFacts, string> _readText;
    private string? _text;
    private byte[]? _utf8Text;
    private IReadOnlyList<Paragraph>? _paragraphs;
    private IReadOnlyList<LoadedQuote>? _quotes;
    private IReadOnlyList<LoadedPerson>? _people;
    private IReadOnlyList<LoadedDelegation>? _delegations;
    private IReadOnlyList<LoadedMention>? _mentions;

    /// <param name="corpus">The corpus.</param>
    /// <param name="facts">A reader at the packed facts.</param>
    /// <param name="readText">Reads the text, once.</param>
    public LoadedArticle(LoadedCorpus corpus, FactReader facts, Func<ArticleFacts, string> readText) =>
        (_corpus, _facts, _readText) = (corpus, ArticleFacts.Read(facts), readText);

    public string Id => _facts.Id;

    public string Title => Details.Title;

    public IReadOnlyList<string> Decks => Details.Decks;

    public runtime::CorpusSdk.EdtfDate? Published => Details.Published;

    public string? Publisher => Details.Publisher;

    public string? Url => Details.Url;

    public string Language => Details.Language;

    public string? Dateline => Details.Dateline;

    public string Text => LazyField.Get(ref _text, this, static article => article._readText(article._facts));

    public ReadOnlySpan<byte> Utf8Text =>
        LazyField.Get(ref _utf8Text, this, static article => Encoding.UTF8.GetBytes(article.Text));

    public IReadOnlyList<Paragraph> Paragraphs =>
        LazyField.Get(ref _paragraphs, this, static article => article.CreateParagraphs());

    public IReadOnlyList<string> Captions => Details.Captions;

    public IReadOnlyList<IQuote> Quotes =>
        LazyField.Get(
            ref _quotes,
            this,
            static article => Array.ConvertAll(article._facts.Quotes, facts => new LoadedQuote(article, facts))
        );

    public IReadOnlyList<IPerson> People =>
        LazyField.Get(
            ref _people,
            this,
            static article => Array.ConvertAll(article.Details.People, article._corpus.PersonOf)
        );

    public IReadOnlyList<IDelegation> Delegations =>
        LazyField.Get(
            ref _delegations,
            this,
            static article =>
                Array.ConvertAll(article.Details.Delegations, facts => new LoadedDelegation(article, facts))
        );

    public IReadOnlyList<IMention> Mentions =>
        LazyField.Get(ref _mentions, this, static article => article.CreateMentions());

    public SourceLocation Location => new(Details.Path, Details.Line, 1);

    /// <summary>The name of the file in messages.</summary>
    public string Path => Details.Path;

    public LoadedCorpus Corpus => _corpus;

    private ArticleDetails Details => _facts.Details;

    void ICorpusRecord.WriteOwnJson(CorpusJsonWriter json) => _corpus.WriteOwn(json, this);

    /// <summary>The person at an index of <see cref="People"/>.</summary>
    public IPerson PersonAt(int index) => People[index];

    public override string ToString() => Id;

    private Paragraph[] CreateParagraphs()
    {
        var numbers = Details.Paragraphs;
        var paragraphs = new Paragraph[numbers.Length / 2];
        for (var i = 0; i < paragraphs.Length; i++)
        {
            paragraphs[i] = new(this, i, new(numbers[2 * i], numbers[(2 * i) + 1]));
        }

        return paragraphs;
    }

    private LoadedMention[] CreateMentions()
    {
        var numbers = Details.Mentions;
        var mentions = new LoadedMention[numbers.Length / 3];
        for (var i = 0; i < mentions.Length; i++)
        {
            mentions[i] = new(this, PersonAt(numbers[3 * i]), new(numbers[(3 * i) + 1], numbers[(3 * i) + 2]));
        }

        return mentions;
    }
}
