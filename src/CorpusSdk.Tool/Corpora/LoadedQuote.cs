extern alias runtime;
using System.Text.Json.Serialization;
using runtime::CorpusSdk;
using runtime::CorpusSdk.Generated;
using runtime::CorpusSdk.Json;

namespace CorpusSdk.Tool.Corpora;

/// <summary>A quote of a loaded corpus.</summary>
[JsonConverter(typeof(RecordJsonConverter))]
internal sealed class LoadedQuote(LoadedArticle article, QuoteFacts facts) : IQuote
{
    private string? _id;
    private string? _text;
    private IReadOnlyList<IPerson>? _speakers;

    public string Id => LazyField.Get(ref _id, this, quote => facts.IdOf(quote));

    public string Text => LazyField.Get(ref _text, this, quote => facts.TextIn(quote.Article.Utf8Text));

    public runtime::CorpusSdk.QuoteKind Kind => facts.Kind;

    public IPerson? Speaker => facts.Speaker < 0 ? null : article.PersonAt(facts.Speaker);

    public IReadOnlyList<IPerson> Speakers =>
        LazyField.Get(ref _speakers, this, _ => Array.ConvertAll(facts.GetSpeakers(), article.PersonAt));

    public string? Source => facts.Source;

    public string? Cue => facts.Cue;

    public string? Via => facts.Via;

    public QuoteAttribution Attribution => facts.Attribution;

    public IArticle Article => article;

    public TextSpan Span => new(facts.Start, facts.Length);

    public Paragraph Paragraph => article.Paragraphs[facts.Paragraph];

    public SourceLocation Location => new(article.Path, facts.Line, facts.Column);

    void ICorpusRecord.WriteOwnJson(CorpusJsonWriter json) => article.Corpus.WriteOwn(json, this);

    public override string ToString() => Id;
}
