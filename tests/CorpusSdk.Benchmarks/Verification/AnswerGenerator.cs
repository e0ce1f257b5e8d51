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

    /// <summary>The same, with the word in the middle left out, exchanged, or followed by another.</summary>
    public List<string> Altered(int seed)
    {
        var random = new Random(seed);
        return
        [
            .. Verbatim(seed)
                .Select(
                    (sentence, i) =>
                    {
                        var words = sentence.Split(' ').ToList();
                        var middle = words.Count / 2;
                        var other = articles[random.Next(articles.Count)].Text.Split(' ', 50)[^2];
                        if (i % 3 == 2)
                        {
                            words.Insert(middle + 1, other);
                        }
                        else if (i % 3 == 1)
                        {
                            words[middle] = other;
                        }
                        else
                        {
                            words.RemoveAt(middle);
                        }

                        return string.Join(' ', words);
                    }
                ),
        ];
    }

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
