using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Schema;
using CorpusSdk.Generated;
using CorpusSdk.Generator.Emission.Facts;
using CorpusSdk.Generator.Emission.Schema;
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

    public static string Emit(CorpusLayout layout, CorpusSchema schema, CorpusOptions options) =>
        GeneratedFile.Write(
            options,
            writer =>
            {
                WriteCorpus(writer, layout);
                _ = writer
                    .Line("/// <summary>The types of the sets: <see cref=\"Corpus\"/> has one of each.</summary>")
                    .Open("public static partial class CorpusSets")
                    .Line(
                        $"internal static {Sets}.CorpusTexts Texts {{ get; }} = new {Sets}.CorpusTexts(typeof(CorpusSets).Assembly);"
                    )
                    .Line($"private static ArticleSet {Names.AllArticles} => Corpus.Articles;")
                    .Line($"private static QuoteSet {Names.AllQuotes} => Corpus.Quotes;");
                WriteArticleSet(writer, layout, schema);
                WritePersonSet(writer, layout, schema);
                WriteQuoteSet(writer, layout);
                WriteDelegationSet(writer, layout, schema);
                FolderEmitter.OfArticles(layout).WriteTypes(writer);
                FolderEmitter.OfQuotes(layout).WriteTypes(writer);
                _ = writer.Close();
            },
            usings: "global using global::CorpusSdk;\n"
        );

    /// <summary>Nothing but the four sets: what a user sees who types <c>Corpus.</c> is the corpus.</summary>
    private static void WriteCorpus(SourceWriter writer, CorpusLayout layout) =>
        writer.Line(
            $$"""
            /// <summary>
            /// The corpus: every article, person, quote and delegation, by name, by id, and as a list.
            /// </summary>
            /// <example><code>
            /// foreach (Quote quote in Corpus.Quotes.By(Corpus.People["some-body"]))
            ///     Console.WriteLine($"{quote.Speaker}: {quote.Text}  ({quote.Location})");
            /// </code></example>
            [{{GeneratedFile.GeneratedCode}}]
            public static partial class Corpus
            {
                /// <summary>The {{Number(layout.Articles.Count)}} articles, folder by folder, by id.</summary>
                public static CorpusSets.ArticleSet Articles => {{Checked("ArticleSet")}};

                /// <summary>The {{Number(layout.People.Count)}} persons, by id.</summary>
                public static CorpusSets.PersonSet People => {{Checked("PersonSet")}};

                /// <summary>The {{Number(
                layout.Articles.Sum(article => article.QuoteCount)
            )}} quotes, article by article, in the order of the text.</summary>
                public static CorpusSets.QuoteSet Quotes => {{Checked("QuoteSet")}};

                /// <summary>The {{Number(layout.Delegations.Count)}} delegations, by id.</summary>
                public static CorpusSets.DelegationSet Delegations => {{Checked("DelegationSet")}};

                /// <summary>The version of the contract with CorpusSdk.dll that this code was generated for.</summary>
                private const int Contract_ = {{Number(ContractVersion.Current)}};

                private static global::System.InvalidOperationException Mismatch_() =>
                    {{Sets}}.CorpusContract.Mismatch(typeof(Corpus).Assembly, Contract_);
            }

            """
        );

    /// <summary>
    /// The value of a member of <c>Corpus</c>: the set, unless another version of the library is loaded than the code was
    /// generated for. Every use of the corpus begins with such a member.
    /// </summary>
    public static string Checked(string setType) =>
        $"{Sets}.CorpusContract.Version == Contract_ ? CorpusSets.{setType}.All_ : throw Mismatch_()";

    private static void WriteArticleSet(SourceWriter writer, CorpusLayout layout, CorpusSchema schema)
    {
        OpenKeyedSet(writer, KeyedSet.Of("Article"), KeysOf(layout.Articles.Select(slot => slot.Id)));
        _ = writer
            .Line("/// <inheritdoc/>")
            .Line(
                $"protected override Article Create({Sets}.FactReader facts) => new Article({Sets}.ArticleFacts.Read(facts));"
            );
        WriteLinking(
            writer,
            schema,
            RecordRole.Article,
            $"{Sets}.ArticleFacts.Read(facts)",
            "read",
            $"{Sets}.ArticleFacts facts"
        );
        FolderEmitter.OfArticles(layout).WriteProperties(writer);
        _ = writer.Close();
    }

    private static void WritePersonSet(SourceWriter writer, CorpusLayout layout, CorpusSchema schema)
    {
        OpenKeyedSet(writer, KeyedSet.Of("Person"), KeysOf(layout.People));
        _ = writer
            .Line("/// <inheritdoc/>")
            .Line(
                $"protected override Person Create({Sets}.FactReader facts) => new Person({Sets}.PersonFacts.Read(facts));"
            );
        WriteLinking(
            writer,
            schema,
            RecordRole.Person,
            $"{Sets}.PersonFacts.Read(facts)",
            "read",
            $"{Sets}.PersonFacts facts"
        );
        _ = writer.Close();
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
            .Line(
                "protected override global::System.Collections.Generic.IReadOnlyList<Quote> ItemsOf(Article outer) => outer.Quotes;"
            )
            .Line("/// <inheritdoc/>")
            .Line("protected override string IdOf(Quote item) => item.Id;");
        FolderEmitter.OfQuotes(layout).WriteProperties(writer);
        _ = writer.Close();
        QuoteMembersEmitter.WriteBase(writer);
    }

    private static void WriteDelegationSet(SourceWriter writer, CorpusLayout layout, CorpusSchema schema)
    {
        OpenKeyedSet(writer, KeyedSet.Of("Delegation"), KeysOf(layout.Delegations.Select(slot => slot.Id)));
        _ = writer
            .Line("/// <inheritdoc/>")
            .Line(
                $"protected override Delegation Create({Sets}.FactReader facts) => new Delegation({Names.AllArticles}.Get(facts.Key()), facts.Number(), facts);"
            );
        WriteLinking(
            writer,
            schema,
            RecordRole.Delegation,
            $"(Article: {Names.AllArticles}.Get(facts.Key()), Place: facts.Number())",
            "read.Article, read.Place, facts",
            $"Article article, int place, {Sets}.FactReader fields"
        );
        _ = writer.Close();
        foreach (var table in Buckets.Fill(layout.Delegations))
        {
            FactTables.Write(
                writer,
                "Delegation",
                table,
                slot =>
                    new(
                        new FactWriter()
                            .Key(StableHash.Of(slot.Article))
                            .Number(slot.Index)
                            .Bytes(slot.Fields)
                            .ToArray()
                    )
            );
        }
    }

    public static void OpenKeyedSet(SourceWriter writer, KeyedSet set, IReadOnlyList<ulong> keys)
    {
        _ = writer
            .Line(
                $"/// <summary>The {set.Plural} of the corpus: a member for each, a list, and a lookup by id.</summary>"
            )
            .Line($"[{GeneratedFile.GeneratedCode}]")
            .Open($"{set.Access} sealed partial class {set.SetType} : {Sets}.KeyedCorpusSet<{set.Type}>")
            .Line($"internal static readonly {set.SetType} All_ = new {set.SetType}();")
            .Line(
                $"private {set.SetType}() : base({Number(keys.Count)}, {Number(Buckets.TablesFor(keys.Count))}) {{ }}"
            )
            .Line("/// <inheritdoc/>")
            .Line($"protected override string Kind => \"{set.Noun}\";")
            .Line("/// <inheritdoc/>")
            .Line($"protected override string IdOf({set.Type} item) => item.{set.Id};");
        FactTables.WriteAccess(writer, keys, set.Tables);
    }

    private static void WriteLinking(
        SourceWriter writer,
        CorpusSchema schema,
        RecordRole role,
        string read,
        string arguments,
        string parameters
    )
    {
        if (schema.Of(role) is { } record && FieldExpressions.RefersToOthers(schema, record))
        {
            RecordParts.WriteLinking(writer, role.ToString(), read, arguments, parameters);
        }
    }

    private static IReadOnlyList<ulong> KeysOf(IEnumerable<string> ids) => [.. ids.Select(StableHash.Of)];
}

/// <summary>A set whose entries are found by keys.</summary>
/// <param name="Type">The entries.</param>
/// <param name="SetType">The set.</param>
/// <param name="Tables">What the classes of its facts are called.</param>
/// <param name="Noun">What an entry is called in messages.</param>
/// <param name="Access"><c>public</c> or <c>internal</c>.</param>
internal sealed record KeyedSet(string Type, string SetType, string Tables, string Noun, string Access = "public")
{
    /// <summary>The property of an entry that is its id: what the user calls <c>Id</c> may be a number.</summary>
    public string Id { get; init; } = "Id";

    public string Plural { get; init; } = Nouns.Plural(Tables).ToLowerInvariant();

    public static KeyedSet Of(string type) => new(type, type + "Set", type, type.ToLowerInvariant());
}
