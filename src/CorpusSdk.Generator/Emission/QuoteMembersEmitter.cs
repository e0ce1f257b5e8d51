using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Compilation;
using static CorpusSdk.Generator.Emission.CSharpText;

namespace CorpusSdk.Generator.Emission;

/// <summary>
/// Writes the names of quotes: a type for each article, with a field for each quote. They are fields, because bodies of
/// 45,000 properties took half of the compiler's time.
/// </summary>
internal static class QuoteMembersEmitter
{
    /// <summary>The greatest number of fields that one call sets, through <c>out</c> parameters.</summary>
    private const int MaxFieldsPerCall = 8;

    /// <summary>Writes the base class of these types.</summary>
    public static void WriteBase(SourceWriter writer)
    {
        _ = writer
            .Line(
                $$"""
                /// <summary>The types that name the quotes of an article.</summary>
                [{{CoverageExclusion.Attribute}}]
                public static partial class QuotesOf { }

                /// <summary>The quotes of one article, in the order of the text.</summary>
                """
            )
            .Line($"[{GeneratedFile.TypeAttributes}]")
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
        for (var count = 1; count <= MaxFieldsPerCall; count++)
        {
            var indices = Enumerable.Range(0, count).ToList();
            var parameters = string.Join(", ", indices.Select(i => $"out Quote quote{Number(i)}"));
            _ = writer
                .Open($"private protected void {Names.SetQuotes}(int first, {parameters})")
                .Line(string.Join(" ", indices.Select(i => $"quote{Number(i)} = _quotes[first + {Number(i)}];")))
                .Close();
        }

        _ = writer.Close();
    }

    /// <summary>Writes the types of some articles.</summary>
    public static void Write(SourceWriter writer, IEnumerable<ArticleOutline> articles)
    {
        _ = writer.Open($"public static partial class {MemberTypes.QuotesOf}");
        foreach (var article in articles.Where(article => article.HasQuotes))
        {
            _ = writer
                .Line("/// <summary>The quotes of an article.</summary>")
                .Open($"public sealed class {MemberTypes.OfQuotes(article)} : ArticleQuotes")
                .Open($"internal {MemberTypes.OfQuotes(article)}() : base({Key(article.Key)})");
            WriteFieldSetters(writer, article.Quotes);
            _ = writer.Close();
            foreach (var quote in article.Quotes.Where(quote => quote.HasMember))
            {
                _ = writer.Line(Documentation.Of(quote, article)).Line($"public readonly Quote {quote.Name};");
            }

            _ = writer.Close();
        }

        _ = writer.Close();
    }

    private static void WriteFieldSetters(SourceWriter writer, EquatableArray<QuoteOutline> quotes)
    {
        for (var first = 0; first < quotes.Count; )
        {
            // A quote whose name is not unique has been reported, and has no field.
            var count = 0;
            while (count < MaxFieldsPerCall && first + count < quotes.Count && quotes[first + count].HasMember)
            {
                count++;
            }

            if (count > 0)
            {
                var fields = string.Join(", ", Enumerable.Range(first, count).Select(i => "out " + quotes[i].Name));
                _ = writer.Line($"{Names.SetQuotes}({Number(first)}, {fields});");
            }

            first += Math.Max(count, 1);
        }
    }
}
