using System.Buffers;
using System.Text.RegularExpressions;

namespace CorpusSdk.Benchmarks.Verification;

/// <summary>Words of an article that quotations are made of.</summary>
/// <param name="Text">The article's own characters, in one line.</param>
/// <param name="Article">The article.</param>
/// <param name="Span">Where they are in it.</param>
/// <param name="Speakers">Whose words they are, if annotations say so.</param>
internal sealed partial record SourceQuotation(
    string Text,
    BenchmarkArticle Article,
    TextSpan Span,
    IReadOnlyList<IPerson> Speakers
)
{
    private const int MinWords = 6;
    private const int MaxWords = 60;

    /// <summary>The words with the punctuation at them.</summary>
    public string[] Words { get; } = Text.Split(' ');

    public string Language { get; } = Article.Language.Split('-')[0];

    /// <summary>The annotated quotes whose words are in one line, in no other marks, and nowhere else.</summary>
    public static List<SourceQuotation> QuotesOf(BenchmarkCorpus corpus, string allText) =>
        [
            .. corpus
                .Articles.SelectMany(article => article.Quotes)
                .Select(quote => new SourceQuotation(
                    quote.Article.Text.Substring(quote.Span),
                    (BenchmarkArticle)quote.Article,
                    quote.Span,
                    quote.Speakers
                ))
                .Where(source => source.IsUsable(allText)),
        ];

    /// <summary>Sentences of the articles' own, from paragraphs without quotation marks.</summary>
    public static List<SourceQuotation> NarrationOf(BenchmarkCorpus corpus, string allText)
    {
        List<SourceQuotation> found = [];
        foreach (var article in corpus.Articles)
        {
            var start = 0;
            foreach (var paragraph in article.Text.Split('\n'))
            {
                if (!paragraph.AsSpan().ContainsAny(s_marks))
                {
                    found.AddRange(
                        Sentence()
                            .Matches(paragraph)
                            .Select(sentence => new SourceQuotation(
                                sentence.Value,
                                article,
                                new(start + sentence.Index, sentence.Length),
                                []
                            ))
                    );
                }

                start += paragraph.Length + 1;
            }
        }

        return [.. found.Where(source => source.IsUsable(allText))];
    }

    private static readonly SearchValues<char> s_marks = SearchValues.Create("\"“”„«»‘‹›「」<>[]—:");

    private static readonly SearchValues<char> s_notPlain = SearchValues.Create("\n\t\"“”„«»‘<>[]()*_`|{}");

    private bool IsUsable(string allText) =>
        Words.Length is >= MinWords and <= MaxWords
        && !Array.Exists(Words, word => word.Length == 0)
        && !Text.AsSpan().ContainsAny(s_notPlain)
        && !Text.Contains("...", StringComparison.Ordinal)
        && !Text.Contains('…')
        && char.IsLetterOrDigit(Text[0])
        && (Span.Start == 0 || !char.IsLetterOrDigit(Article.Text[Span.Start - 1]))
        && (Span.End == Article.Text.Length || !char.IsLetterOrDigit(Article.Text[Span.End]))
        && Text.TrimEnd('.', ',', ' ') is var words
        && allText.IndexOf(words, StringComparison.Ordinal) is var first
        && allText.IndexOf(words, first + 1, StringComparison.Ordinal) < 0;

    [GeneratedRegex(@"(?<=^|\. )\p{Lu}[^.!?]{40,200}\.(?= \p{Lu}|$)")]
    private static partial Regex Sentence();
}
