using CorpusSdk.Core.Model;
using static CorpusSdk.Generator.Emission.CSharpText;

namespace CorpusSdk.Generator.Emission;

/// <summary>
/// The facts of an article's quotes: some of them in each method, since the compiler's work grows faster than a method
/// (measured with 50,000 quotes in one: 106 s and 4.8 GB).
/// </summary>
internal static class QuoteFactsEmitter
{
    private const int QuotesInMethod = 200;
    private const string Facts = "global::CorpusSdk.Generated.QuoteFacts";

    /// <summary>The expression that gives them.</summary>
    public static string Call(int article) => $"Quotes{Number(article)}()";

    public static void Write(SourceWriter writer, ArticleModel article, Dictionary<string, int> people, int index)
    {
        var quotes = article.Quotes;
        if (quotes.Count == 0)
        {
            return;
        }

        _ = writer
            .Open($"private static {Facts}[] Quotes{Number(index)}()")
            .Line($"var quotes = new {Facts}[{Number(quotes.Count)}];");
        for (var start = 0; start < quotes.Count; start += QuotesInMethod)
        {
            _ = writer.Line($"Quotes{Number(index)}From{Number(start)}(quotes);");
        }

        _ = writer.Line("return quotes;").Close();
        for (var start = 0; start < quotes.Count; start += QuotesInMethod)
        {
            _ = writer.Open($"private static void Quotes{Number(index)}From{Number(start)}({Facts}[] quotes)");
            for (var i = start; i < Math.Min(start + QuotesInMethod, quotes.Count); i++)
            {
                var quote = quotes[i];
                _ = writer.Line($"quotes[{Number(i)}] = new {Facts}(" + string.Join(", ",
                    Literal(article.Id + "/" + quote.Id), Number(quote.Range.Start), Number(quote.Range.Length),
                    "global::CorpusSdk.QuoteKind." + quote.Kind, Number(quote.Speaker is null ? -1 : people[quote.Speaker]),
                    Literal(quote.Source), Literal(quote.Cue), Literal(quote.Via),
                    Number(quote.Paragraph), Number(quote.Position.Line + 1), Number(quote.Position.Column + 1)) + ");");
            }

            _ = writer.Close();
        }
    }
}
