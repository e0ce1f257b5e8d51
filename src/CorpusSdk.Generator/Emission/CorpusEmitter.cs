using CorpusSdk.Core.Model;
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
            public static CorpusSets.ArticleSet Articles { get; } = new CorpusSets.ArticleSet();

            /// <summary>The {{Number(layout.People.Count)}} persons, by id.</summary>
            public static CorpusSets.PersonSet People { get; } = new CorpusSets.PersonSet();

            /// <summary>The {{Number(layout.Articles.Sum(article => article.QuoteCount))}} quotes, article by article, in the order of the text.</summary>
            public static CorpusSets.QuoteSet Quotes { get; } = new CorpusSets.QuoteSet();

            /// <summary>The {{Number(layout.Delegations.Count)}} delegations, by id.</summary>
            public static CorpusSets.DelegationSet Delegations { get; } = new CorpusSets.DelegationSet();
        }

        """);

    private static void WriteArticleSet(SourceWriter writer, CorpusLayout layout)
    {
        OpenKeyedSet(writer, "ArticleSet", "Article", "article", "articles", layout.Articles.Select(slot => slot.Id).ToList());
        WriteDispatch(writer, "Article", layout.Articles.Count);
        FolderEmitter.OfArticles(layout).WriteProperties(writer);
        _ = writer.Close();
    }

    private static void WritePersonSet(SourceWriter writer, CorpusLayout layout)
    {
        OpenKeyedSet(writer, "PersonSet", "Person", "person", "people", layout.People);
        WriteDispatch(writer, "Person", layout.People.Count);
        _ = writer.Close();
    }

    private static void WriteQuoteSet(SourceWriter writer, CorpusLayout layout)
    {
        var starts = new List<int> { 0 };
        foreach (var article in layout.Articles)
        {
            starts.Add(starts[starts.Count - 1] + article.QuoteCount);
        }

        _ = writer
            .Line("/// <summary>The quotes of the corpus; each has its name under that of its article.</summary>")
            .Line($"[{GeneratedFile.GeneratedCode}]")
            .Open($"public sealed partial class QuoteSet : {Sets}.NestedCorpusSet<Article, Quote>")
            .Line("internal QuoteSet() { }")
            .Line("/// <inheritdoc/>")
            .Line("protected override string Kind => \"quote\";")
            .Line("/// <inheritdoc/>")
            .Line("protected override global::CorpusSdk.CorpusSet<Article> Outer => " + Names.AllArticles + ";")
            .Line("/// <inheritdoc/>")
            .Line($"protected override global::System.ReadOnlySpan<int> Starts => {Numbers(starts)};")
            .Line("/// <inheritdoc/>")
            .Line("protected override global::System.Collections.Generic.IReadOnlyList<Quote> ItemsOf(Article outer) => outer.Quotes;")
            .Line("/// <inheritdoc/>")
            .Line("protected override string IdOf(Quote item) => item.Id;");
        FolderEmitter.OfQuotes(layout).WriteProperties(writer);
        _ = writer.Close().Line(
            $$"""
            /// <summary>The types that name the quotes of an article.</summary>
            public static partial class QuotesOf { }

            /// <summary>The quotes of one article, in the order of the text.</summary>
            [{{GeneratedFile.GeneratedCode}}]
            public abstract class ArticleQuotes : global::CorpusSdk.CorpusSet<Quote>
            {
                private readonly ulong _article;
                private readonly int _count;
                private protected ArticleQuotes(ulong article, int count) { _article = article; _count = count; }
                /// <inheritdoc/>
                public override int Count => _count;
                /// <inheritdoc/>
                protected override string Kind => "quote";
                /// <inheritdoc/>
                protected override Quote GetAt(int index) => {{Names.AllArticles}}.Get(_article).Quotes[index];
                /// <inheritdoc/>
                protected override string IdOf(Quote item) => item.Id;
            }
            """);
    }

    private static void WriteDelegationSet(SourceWriter writer, CorpusLayout layout)
    {
        OpenKeyedSet(writer, "DelegationSet", "Delegation", "delegation", "delegations", layout.Delegations.Select(slot => slot.Id).ToList());
        _ = writer
            .Line($"private static global::System.ReadOnlySpan<ulong> Articles_ => new ulong[] {{ {string.Join(", ", layout.Delegations.Select(slot => KeyOf(slot.Article)))} }};")
            .Line($"private static global::System.ReadOnlySpan<int> Places_ => {Numbers(layout.Delegations.Select(slot => slot.Place))};")
            .Line("/// <inheritdoc/>")
            .Line("protected override Delegation Create(ulong key, int position) => " + Names.AllArticles + ".Get(Articles_[position]).Delegations[Places_[position]];")
            .Close();
    }

    private static void OpenKeyedSet(SourceWriter writer, string set, string type, string kind, string plural, IReadOnlyList<string> ids)
    {
        var keys = ids.Select(StableHash.Of).ToArray();
        var positions = Enumerable.Range(0, keys.Length).OrderBy(position => keys[position]);
        _ = writer
            .Line($"/// <summary>The {plural} of the corpus: a member for each, a list, and a lookup by id.</summary>")
            .Line($"[{GeneratedFile.GeneratedCode}]")
            .Open($"public sealed partial class {set} : {Sets}.KeyedCorpusSet<{type}>")
            .Line($"internal {set}() {{ }}")
            .Line("/// <inheritdoc/>")
            .Line($"protected override string Kind => \"{kind}\";")
            .Line("/// <inheritdoc/>")
            .Line($"protected override string IdOf({type} item) => item.Id;")
            .Line("/// <inheritdoc/>")
            .Line($"protected override global::System.ReadOnlySpan<ulong> Keys => new ulong[] {{ {string.Join(", ", keys.Select(Key))} }};")
            .Line("/// <inheritdoc/>")
            .Line($"protected override global::System.ReadOnlySpan<int> Sorted => {Numbers(positions)};");
    }

    private static void WriteDispatch(SourceWriter writer, string type, int entries)
    {
        var count = Buckets.CountFor(entries);
        _ = writer.Line("/// <inheritdoc/>").Open($"protected override {type}? Create(ulong key, int position)");
        if (count == 1)
        {
            _ = writer.Line($"var facts = {Names.BucketType(type, 0)}.Create(key);");
        }
        else
        {
            _ = writer
                .Line($"{Sets}.{type}Facts? facts = null;")
                .Open($"switch ((int)((key >> 32) % {Number(count)}UL))");
            for (var i = 0; i < count; i++)
            {
                _ = writer.Line($"case {Number(i)}: facts = {Names.BucketType(type, i)}.Create(key); break;");
            }

            _ = writer.Close();
        }

        _ = writer.Line($"return facts is null ? null : new {type}(facts);").Close();
    }

    private static string KeyOf(string id) => Key(StableHash.Of(id));
}
