using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Compilation;
using static CorpusSdk.Generator.Emission.CSharpText;

namespace CorpusSdk.Generator.Emission;

/// <summary>
/// The names of an article's quotes: a type for each article, with a field for each quote. Fields, not properties:
/// a body for each of 45,000 quotes was half of the compiler's time.
/// </summary>
internal static class QuoteMembersEmitter
{
    /// <summary>The fields are filled some at a time, by a method with as many parameters.</summary>
    private const int MostTaken = 8;

    /// <summary>Writes the base of these types.</summary>
    public static void WriteBase(SourceWriter writer)
    {
        _ = writer
            .Line(
                $$"""
                /// <summary>The types that name the quotes of an article.</summary>
                public static partial class QuotesOf { }

                /// <summary>The quotes of one article, in the order of the text.</summary>
                """
            )
            .Line($"[{GeneratedFile.GeneratedCode}]")
            .Open("public abstract class ArticleQuotes : global::CorpusSdk.CorpusSet<Quote>")
            .Line("private readonly global::System.Collections.Generic.IReadOnlyList<Quote> _quotes;")
            .Line(
                $"private protected ArticleQuotes(ulong article) => _quotes = {Names.AllArticles}.Get(article).Quotes;"
            )
            .Line("/// <inheritdoc/>")
            .Line("public override int Count => _quotes.Count;")
            .Line("/// <inheritdoc/>")
            .Line("protected override string Kind => \"quote\";")
            .Line("/// <inheritdoc/>")
            .Line("protected override Quote GetAt(int index) => _quotes[index];")
            .Line("/// <inheritdoc/>")
            .Line("protected override string IdOf(Quote item) => item.Id;");
        for (var count = 1; count <= MostTaken; count++)
        {
            var places = Enumerable.Range(0, count).ToList();
            _ = writer
                .Open(
                    $"private protected void {Names.TakeQuotes}(int first, {string.Join(", ", places.Select(i => $"out Quote quote{Number(i)}"))})"
                )
                .Line(string.Join(" ", places.Select(i => $"quote{Number(i)} = _quotes[first + {Number(i)}];")))
                .Close();
        }

        _ = writer.Close();
    }

    /// <summary>Writes the types of some articles.</summary>
    public static void Write(SourceWriter writer, IEnumerable<ArticleOutline> articles)
    {
        _ = writer.Open("public static partial class QuotesOf");
        foreach (var article in articles.Where(article => article.Quotes.Count > 0))
        {
            _ = writer
                .Line("/// <summary>The quotes of an article.</summary>")
                .Open($"public sealed class {Names.QuotesType(article)} : ArticleQuotes")
                .Open($"internal {Names.QuotesType(article)}() : base({Key(article.Key)})");
            WriteTaking(writer, article.Quotes);
            _ = writer.Close();
            foreach (var quote in article.Quotes.Where(quote => quote.Name.Length > 0))
            {
                _ = writer.Line(Documentation.Of(quote, article)).Line($"public readonly Quote {quote.Name};");
            }

            _ = writer.Close();
        }

        _ = writer.Close();
    }

    private static void WriteTaking(SourceWriter writer, EquatableArray<QuoteOutline> quotes)
    {
        for (var first = 0; first < quotes.Count; )
        {
            // A quote whose name another one has is reported, and has no field.
            var count = 0;
            while (count < MostTaken && first + count < quotes.Count && quotes[first + count].Name.Length > 0)
            {
                count++;
            }

            if (count > 0)
            {
                _ = writer.Line(
                    $"{Names.TakeQuotes}({Number(first)}, {string.Join(", ", Enumerable.Range(first, count).Select(i => "out " + quotes[i].Name))});"
                );
            }

            first += Math.Max(count, 1);
        }
    }
}
