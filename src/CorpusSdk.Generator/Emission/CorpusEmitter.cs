using CorpusSdk.Generated;
using CorpusSdk.Generator.Emission.Facts;
using CorpusSdk.Generator.Pipeline;
using static CorpusSdk.Generator.Emission.CSharpText;

namespace CorpusSdk.Generator.Emission;

/// <summary>
/// The class <c>Corpus</c> and its four sets, without the named members: keys in list order, and which file has
/// the facts of a key. Private members end in <c>_</c>, as no name of an entry does.
/// </summary>
internal static class CorpusEmitter
{
    private const string Sets = "global::CorpusSdk.Generated";

    public static string Emit(CorpusLayout layout, CorpusOptions options) => GeneratedFile.Write(
        options,
        writer =>
        {
            WriteCorpus(writer, layout);
            _ = writer
                .Line("/// <summary>The types of the sets: <see cref=\"Corpus\"/> has one of each.</summary>")
                .Open("public static partial class CorpusSets")
                .Line($"internal static {Sets}.CorpusTexts Texts {{ get; }} = new {Sets}.CorpusTexts(typeof(CorpusSets).Assembly);")
                .Line($"private static ArticleSet {Names.AllArticles} => Corpus.Articles;")
                .Line($"private static QuoteSet {Names.AllQuotes} => Corpus.Quotes;");
            WriteArticleSet(writer, layout);
            WritePersonSet(writer, layout);
            WriteQuoteSet(writer, layout);
            WriteDelegationSet(writer, layout);
            FolderEmitter.OfArticles(layout).WriteTypes(writer);
            FolderEmitter.OfQuotes(layout).WriteTypes(writer);
            _ = writer.Close();
        },
        usings: "global using global::CorpusSdk;\n");

    /// <summary>Nothing but the four sets: what a user sees who types <c>Corpus.</c> is the corpus.</summary>
    private static void WriteCorpus(SourceWriter writer, CorpusLayout layout) => writer.Line(
        $$"""
        /// <summary>The corpus: every article, person, quote and delegation, by name, by id, and as a list.</summary>
        /// <example><code>
        /// foreach (Quote quote in Corpus.Quotes.By(Corpus.People["some-body"]))
        ///     Console.WriteLine($"{quote.Speaker}: {quote.Text}  ({quote.Location})");
        /// </code></example>
        [{{GeneratedFile.GeneratedCode}}]
        public static partial class Corpus
        {
            /// <summary>The {{Number(layout.Articles.Count)}} articles, folder by folder, by id.</summary>
            public static CorpusSets.ArticleSet Articles => CorpusSets.ArticleSet.All_;

            /// <summary>The {{Number(layout.People.Count)}} persons, by id.</summary>
            public static CorpusSets.PersonSet People => CorpusSets.PersonSet.All_;

            /// <summary>The {{Number(layout.Articles.Sum(article => article.QuoteCount))}} quotes, article by article, in the order of the text.</summary>
            public static CorpusSets.QuoteSet Quotes => CorpusSets.QuoteSet.All_;

            /// <summary>The {{Number(layout.Delegations.Count)}} delegations, by id.</summary>
            public static CorpusSets.DelegationSet Delegations => CorpusSets.DelegationSet.All_;
        }

        """);

    private static void WriteArticleSet(SourceWriter writer, CorpusLayout layout)
    {
        OpenKeyedSet(writer, "Article", "article", "articles", KeysOf(layout.Articles.Select(slot => slot.Id)));
        _ = writer
            .Line("/// <inheritdoc/>")
            .Line($"protected override Article Create({Sets}.FactReader facts) => new Article({Sets}.ArticleFacts.Read(facts));");
        FolderEmitter.OfArticles(layout).WriteProperties(writer);
        _ = writer.Close();
    }

    private static void WritePersonSet(SourceWriter writer, CorpusLayout layout)
    {
        OpenKeyedSet(writer, "Person", "person", "people", KeysOf(layout.People));
        _ = writer
            .Line("/// <inheritdoc/>")
            .Line($"protected override Person Create({Sets}.FactReader facts) => new Person({Sets}.PersonFacts.Read(facts));")
            .Close();
    }

    private static void WriteQuoteSet(SourceWriter writer, CorpusLayout layout)
    {
        var counts = new FactWriter();
        foreach (var article in layout.Articles)
        {
            _ = counts.Number(article.QuoteCount);
        }

        _ = writer
            .Line("/// <summary>The quotes of the corpus; each has its name under that of its article.</summary>")
            .Line($"[{GeneratedFile.GeneratedCode}]")
            .Open($"public sealed partial class QuoteSet : {Sets}.NestedCorpusSet<Article, Quote>")
            .Line("internal static readonly QuoteSet All_ = new QuoteSet();")
            .Line($"private QuoteSet() : base({Number(layout.Articles.Sum(article => article.QuoteCount))}) {{ }}")
            .Line("/// <inheritdoc/>")
            .Line("protected override string Kind => \"quote\";")
            .Line("/// <inheritdoc/>")
            .Line("protected override global::CorpusSdk.CorpusSet<Article> Outer => " + Names.AllArticles + ";")
            .Line("/// <inheritdoc/>")
            .Line($"protected override string PackedCounts => {Packed(counts.ToArray())};")
            .Line("/// <inheritdoc/>")
            .Line("protected override global::System.Collections.Generic.IReadOnlyList<Quote> ItemsOf(Article outer) => outer.Quotes;")
            .Line("/// <inheritdoc/>")
            .Line("protected override string IdOf(Quote item) => item.Id;");
        FolderEmitter.OfQuotes(layout).WriteProperties(writer);
        _ = writer.Close();
        QuoteNamesEmitter.WriteBase(writer);
    }

    private static void WriteDelegationSet(SourceWriter writer, CorpusLayout layout)
    {
        OpenKeyedSet(writer, "Delegation", "delegation", "delegations", KeysOf(layout.Delegations.Select(slot => slot.Id)));
        _ = writer
            .Line("/// <inheritdoc/>")
            .Line($"protected override Delegation Create({Sets}.FactReader facts) => {Names.AllArticles}.Get(facts.Key()).Delegations[facts.Number()];")
            .Close();
        foreach (var table in Buckets.Fill(layout.Delegations))
        {
            FactTables.Write(writer, "Delegation", table, slot => new(new FactWriter().Key(StableHash.Of(slot.Article)).Number(slot.Place).ToArray()));
        }
    }

    private static void OpenKeyedSet(SourceWriter writer, string type, string kind, string plural, IReadOnlyList<ulong> keys)
    {
        _ = writer
            .Line($"/// <summary>The {plural} of the corpus: a member for each, a list, and a lookup by id.</summary>")
            .Line($"[{GeneratedFile.GeneratedCode}]")
            .Open($"public sealed partial class {type}Set : {Sets}.KeyedCorpusSet<{type}>")
            .Line($"internal static readonly {type}Set All_ = new {type}Set();")
            .Line($"private {type}Set() : base({Number(keys.Count)}, {Number(Buckets.TablesFor(keys.Count))}) {{ }}")
            .Line("/// <inheritdoc/>")
            .Line($"protected override string Kind => \"{kind}\";")
            .Line("/// <inheritdoc/>")
            .Line($"protected override string IdOf({type} item) => item.Id;");
        FactTables.WriteAccess(writer, keys, type);
    }

    private static IReadOnlyList<ulong> KeysOf(IEnumerable<string> ids) => [.. ids.Select(StableHash.Of)];
}
