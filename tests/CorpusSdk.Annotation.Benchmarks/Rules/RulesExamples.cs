namespace CorpusSdk.Annotation.Benchmarks.Rules;

/// <summary>A quote that a rule should not have reported, or should have.</summary>
/// <param name="Article">The article.</param>
/// <param name="Quote">The index of the quote.</param>
/// <param name="Message">The message of the problem; empty if there is none.</param>
internal sealed record RulesExample(AnnotatedArticle Article, int Quote, string Message);

/// <summary>Prints random cases of each kind with their context.</summary>
internal static class RulesExamples
{
    private const int Context = 200,
        MaxQuote = 400;

    public static void Print(RulesOptions options, IEnumerable<(string Kind, RulesExample Example)> cases)
    {
        foreach (var kind in cases.GroupBy(c => c.Kind, c => c.Example))
        {
            var all = kind.ToArray();
            new Random(options.Seed).Shuffle(all);
            Console.WriteLine($"\n## {kind.Key}: {Math.Min(options.Examples, all.Length)} of {all.Length}");
            foreach (var example in all.Take(options.Examples))
            {
                Print(example);
            }
        }
    }

    private static void Print(RulesExample example)
    {
        var (article, quote) = (example.Article, example.Article.Quotes[example.Quote]);
        var (text, start, end) = (article.Text, quote.Gold.Start, quote.Gold.End);
        var words =
            end - start <= MaxQuote
                ? text[start..end]
                : text[start..(start + (MaxQuote / 2))] + " [...] " + text[(end - (MaxQuote / 2))..end];
        var speaker =
            quote.Speaker >= 0 ? "speaker " + article.People[quote.Speaker].Id
            : quote.Source is not null ? "source " + quote.Source
            : "no speaker";
        Console.WriteLine(
            $"\n{article.Id}: {quote.Gold.Kind}, {speaker}; in the data: {quote.Gold.Speaker ?? "nobody"}"
        );
        Console.WriteLine(
            Visible(
                text[Math.Max(0, start - Context)..start]
                    + $"[[{words}]]"
                    + text[end..Math.Min(text.Length, end + Context)]
            )
        );
        Console.WriteLine(example.Message.Length == 0 ? "(no warning)" : example.Message);
    }

    private static string Visible(string text) => text.Replace('\n', '¶');
}
