using System.Text;
using CorpusSdk.Benchmarks.Search;

namespace CorpusSdk.Benchmarks.Verification;

/// <summary>Texts with a hundred quotations each, of sentences of the articles.</summary>
internal sealed class AnswerGenerator(IReadOnlyList<SearchArticle> articles)
{
    private const int Quotations = 100;

    public IEnumerable<string> Texts => articles.Select(article => article.Text);

    /// <summary>Sentences of articles.</summary>
    public List<string> Verbatim(int seed)
    {
        var random = new Random(seed);
        List<string> sentences = [];
        while (sentences.Count < Quotations)
        {
            var text = articles[random.Next(articles.Count)].Text;
            var start = text.IndexOf(". ", random.Next(text.Length / 2), StringComparison.Ordinal) + 2;
            var end = text.IndexOf('.', start);
            if (start >= 2 && end - start is > 40 and < 300)
            {
                sentences.Add(text[start..end]);
            }
        }

        return sentences;
    }

    /// <summary>The same without the word in the middle of each.</summary>
    public List<string> Altered(int seed) =>
        Verbatim(seed)
            .ConvertAll(sentence =>
            {
                var words = sentence.Split(' ').ToList();
                words.RemoveAt(words.Count / 2);
                return string.Join(' ', words);
            });

    public static string Text(IEnumerable<string> quotations)
    {
        var text = new StringBuilder();
        foreach (var quotation in quotations)
        {
            _ = text.Append("The report puts it in these words: “").Append(quotation).Append(".” It says no more.\n\n");
        }

        return text.ToString();
    }
}
