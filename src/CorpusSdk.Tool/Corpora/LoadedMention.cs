extern alias runtime;
using runtime::CorpusSdk;

namespace CorpusSdk.Tool.Corpora;

/// <summary>A mention of a person in an article of a loaded corpus.</summary>
internal sealed record LoadedMention(LoadedArticle In, IPerson Person, TextSpan Span) : IMention
{
    public IArticle Article => In;

    public string Text => In.Text.Substring(Span.Start, Span.Length);
}
