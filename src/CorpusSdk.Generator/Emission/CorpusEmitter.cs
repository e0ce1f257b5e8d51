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
/// Writes the class <c>Corpus</c> and its four sets, without the named members: the keys in list order, and the table
/// of facts for each key. Private members end in <c>_</c>, which no name of an entry does.
/// </summary>
internal static class CorpusEmitter
{
    private const string Library = "global::CorpusSdk.Generated";

    public static string Emit(CorpusLayout layout, CorpusSchema schema, EmissionOptions options) =>
        GeneratedFile.Write(
            options.Project,
            writer =>
            {
                var (project, storage) = (options.Project, options.Facts);
                var isDeclared = project.IsDeclared(BuiltInMembers.Corpus);
                var folders = project.Settings.HasMembers ? layout : CorpusLayout.Empty;
                var articleFolders = FolderEmitter.OfArticles(folders);
                var quoteFolders = FolderEmitter.OfQuotes(folders);
                WriteCorpus(writer, layout, isDeclared);
                _ = writer
                    .Line("/// <summary>The types of the sets: <see cref=\"Corpus\"/> has one of each.</summary>")
                    .Line($"[{CoverageExclusion.Attribute}]")
                    .Open("public static partial class CorpusSets")
                    .Line(
                        $"private static readonly {Library}.CorpusTexts Texts_ = "
                            + $"new {Library}.CorpusTexts(typeof(CorpusSets).Assembly);"
                    )
                    .Line($"private static ArticleSet {Names.AllArticles} => Corpus.Articles;")
                    .Line($"private static QuoteSet {Names.AllQuotes} => Corpus.Quotes;");
                WriteArticleSet(writer, layout, schema, articleFolders, isDeclared, storage);
                WritePersonSet(writer, layout, schema, isDeclared, storage);
                WriteQuoteSet(writer, layout, quoteFolders, isDeclared);
                if (project.Settings.Members == MemberScope.All)
                {
                    QuoteMembersEmitter.WriteBase(writer);
                }

                WriteDelegationSet(writer, layout, schema, isDeclared, storage);
                articleFolders.WriteTypes(writer);
                quoteFolders.WriteTypes(writer);
                _ = writer.Close();
            },
            usings: options.Project.IsDeclared(BuiltInMembers.Corpus) ? "" : "global using global::CorpusSdk;\n"
        );

    /// <summary>Only the four sets, because these members are what users see when they type <c>Corpus.</c></summary>
    /// <param name="isDeclared">Whether the build has declared the members, which then take the sets from here.</param>
    private static void WriteCorpus(SourceWriter writer, CorpusLayout layout, bool isDeclared)
    {
        _ = writer
            .Line(
                $"""
                /// <summary>
                /// The corpus: every article, person, quote and delegation, by name, by id, and as a list.
                /// </summary>
                /// <example><code>
                /// foreach (Quote quote in Corpus.Quotes.By(Corpus.People["some-body"]))
                ///     Console.WriteLine($"{"{quote.Speaker}: {quote.Text}  ({quote.Location})"}");
                /// </code></example>
                [{GeneratedFile.TypeAttributes}]
                """
            )
            .Open("public static partial class Corpus");
        (string Name, string Set, string Summary)[] sets =
        [
            ("Articles", "ArticleSet", $"The {Number(layout.Articles.Count)} articles, folder by folder, by id."),
            ("People", "PersonSet", $"The {Number(layout.People.Count)} persons, by id."),
            (
                "Quotes",
                "QuoteSet",
                $"The {Number(layout.Articles.Sum(article => article.QuoteCount))} quotes, article by article, "
                    + "in the order of the text."
            ),
            ("Delegations", "DelegationSet", $"The {Number(layout.Delegations.Count)} delegations, by id."),
        ];
        WriteInstance(writer, KeyedSet.Of("Article"), layout.Articles.Count);
        WriteInstance(writer, KeyedSet.Of("Person"), layout.People.Count);
        WriteInstance(writer, "QuoteSet", Number(layout.Articles.Sum(article => article.QuoteCount)));
        WriteInstance(writer, KeyedSet.Of("Delegation"), layout.Delegations.Count);
        foreach (var (name, set, summary) in sets)
        {
            _ = (isDeclared ? writer : writer.Line($"/// <summary>{summary}</summary>"))
                .Line(
                    (isDeclared ? $"private static CorpusSets.{set} {name}_" : $"public static CorpusSets.{set} {name}")
                        + $" => {Checked(set)};"
                )
                .Line();
        }

        _ = writer
            .Line("/// <summary>The version of the contract with CorpusSdk.dll that the code is for.</summary>")
            .Line($"private const int Contract_ = {Number(ContractVersion.Current)};")
            .Line()
            .Line("private static global::System.InvalidOperationException Mismatch_() =>")
            .Line($"    {Library}.CorpusContract.Mismatch(typeof(Corpus).Assembly, Contract_);")
            .Close()
            .Line();
    }

    /// <summary>
    /// Writes the class that holds a set, created on first use. It is private in <c>Corpus</c>, because editors list
    /// internal members in the project that declares them.
    /// </summary>
    public static void WriteInstance(SourceWriter writer, KeyedSet set, int count) =>
        WriteInstance(writer, set.SetType, Number(count) + ", " + Number(Buckets.TablesFor(count)));

    private static void WriteInstance(SourceWriter writer, string setType, string arguments) =>
        writer
            .Open($"private static class {setType}_")
            .Line($"internal static readonly CorpusSets.{setType} All = new CorpusSets.{setType}({arguments});")
            .Close()
            .Line();

    /// <summary>
    /// The value of a member of <c>Corpus</c>: the set, unless another version of the library is loaded than the code
    /// was generated for. Every use of the corpus begins with such a member.
    /// </summary>
    public static string Checked(string setType) =>
        $"{Library}.CorpusContract.Version == Contract_ ? {setType}_.All : throw Mismatch_()";

    private static void WriteArticleSet(
        SourceWriter writer,
        CorpusLayout layout,
        CorpusSchema schema,
        FolderEmitter folders,
        bool isDeclared,
        FactStorage storage
    )
    {
        BeginKeyedSet(
            writer,
            KeyedSet.Of("Article") with
            {
                IsDeclared = isDeclared,
                Interfaces = $", {Library}.IHasCorpusTexts",
            },
            KeysOf(layout.Articles.Select(slot => slot.Id)),
            storage
        );
        _ = writer
            .Line($"{Library}.CorpusTexts {Library}.IHasCorpusTexts.Texts => Texts_;")
            .Line("/// <inheritdoc/>")
            .Line(
                $"protected override Article Create({Library}.FactReader facts) => "
                    + $"new Article({Library}.ArticleFacts.Read(facts));"
            );
        WriteLinking(
            writer,
            schema,
            RecordRole.Article,
            $"{Library}.ArticleFacts.Read(facts)",
            "read",
            $"{Library}.ArticleFacts facts"
        );
        folders.WriteProperties(writer);
        _ = writer.Close();
    }

    private static void WritePersonSet(
        SourceWriter writer,
        CorpusLayout layout,
        CorpusSchema schema,
        bool isDeclared,
        FactStorage storage
    )
    {
        BeginKeyedSet(writer, KeyedSet.Of("Person") with { IsDeclared = isDeclared }, KeysOf(layout.People), storage);
        _ = writer
            .Line("/// <inheritdoc/>")
            .Line(
                $"protected override Person Create({Library}.FactReader facts) => "
                    + $"new Person({Library}.PersonFacts.Read(facts));"
            );
        WriteLinking(
            writer,
            schema,
            RecordRole.Person,
            $"{Library}.PersonFacts.Read(facts)",
            "read",
            $"{Library}.PersonFacts facts"
        );
        _ = writer.Close();
    }

    private static void WriteQuoteSet(SourceWriter writer, CorpusLayout layout, FolderEmitter folders, bool isDeclared)
    {
        var counts = new FactWriter();
        foreach (var article in layout.Articles)
        {
            _ = counts.Number(article.QuoteCount);
        }

        _ = writer
            .Line("/// <summary>The quotes of the corpus, article by article, in the order of the text.</summary>")
            .Line($"[{GeneratedFile.TypeAttributes}]")
            .Open($"public sealed partial class QuoteSet : {Library}.NestedCorpusSet<Article, Quote>");
        _ = (isDeclared ? writer : writer.Line("internal QuoteSet(int count) : base(count) { }"))
            .Line("/// <inheritdoc/>")
            .Line("protected override string Kind => \"quote\";")
            .Line("/// <inheritdoc/>")
            .Line("protected override global::CorpusSdk.CorpusSet<Article> Outer => " + Names.AllArticles + ";")
            .Line("/// <inheritdoc/>")
            .Line($"protected override string PackedCounts => {Packed(counts.ToArray())};")
            .Line("/// <inheritdoc/>")
            .Line(
                "protected override global::System.Collections.Generic.IReadOnlyList<Quote> ItemsOf(Article outer) => "
                    + "outer.Quotes;"
            )
            .Line("/// <inheritdoc/>")
            .Line("protected override string IdOf(Quote item) => item.Id;");
        folders.WriteProperties(writer);
        _ = writer.Close();
    }

    private static void WriteDelegationSet(
        SourceWriter writer,
        CorpusLayout layout,
        CorpusSchema schema,
        bool isDeclared,
        FactStorage storage
    )
    {
        BeginKeyedSet(
            writer,
            KeyedSet.Of("Delegation") with
            {
                IsDeclared = isDeclared,
            },
            KeysOf(layout.Delegations.Select(slot => slot.Id)),
            storage
        );
        _ = writer
            .Line("/// <inheritdoc/>")
            .Line(
                $"protected override Delegation Create({Library}.FactReader facts) => "
                    + $"new Delegation({Names.AllArticles}.Get(facts.Key()), facts.Number(), facts);"
            );
        WriteLinking(
            writer,
            schema,
            RecordRole.Delegation,
            $"(Article: {Names.AllArticles}.Get(facts.Key()), Place: facts.Number())",
            "read.Article, read.Place, facts",
            $"Article article, int place, {Library}.FactReader fields"
        );
        _ = writer.Close();
        foreach (var table in Buckets.Fill(layout.Delegations))
        {
            FactTables.Write(
                writer,
                "Delegation",
                table,
                storage,
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

    /// <summary>Opens the class of a set and writes the members that all keyed sets have.</summary>
    /// <param name="keys">The keys of the entries, in list order.</param>
    public static void BeginKeyedSet(SourceWriter writer, KeyedSet set, IReadOnlyList<ulong> keys, FactStorage storage)
    {
        _ = writer
            .Line(
                $"/// <summary>The {set.Plural} of the corpus: a member for each, a list, and a lookup by id.</summary>"
            )
            .Line($"[{GeneratedFile.TypeAttributes}]")
            .Open(
                $"{set.Access} sealed partial class {set.SetType} : "
                    + $"{Library}.KeyedCorpusSet<{set.Type}>{set.Interfaces}"
            );
        var constructor = $"internal {set.SetType}(int count, int tables) : base(count, tables) {{ }}";
        _ = (set.IsDeclared ? writer : writer.Line(constructor))
            .Line("/// <inheritdoc/>")
            .Line($"protected override string Kind => \"{set.Noun}\";")
            .Line("/// <inheritdoc/>")
            .Line($"protected override string IdOf({set.Type} item) => {set.Id};");
        FactTables.WriteAccess(writer, keys, set.Tables, storage);
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
/// <param name="Type">The C# type of the entries.</param>
/// <param name="SetType">The C# type of the set.</param>
/// <param name="Tables">The name in <c>Corpus</c> of a collection, or the type of a built-in record: the prefix of the
/// classes with the facts.</param>
/// <param name="Noun">What an entry is called in messages.</param>
/// <param name="Access"><c>public</c> or <c>internal</c>.</param>
internal sealed record KeyedSet(string Type, string SetType, string Tables, string Noun, string Access = "public")
{
    /// <summary>The expression for the id of the entry <c>item</c>.</summary>
    public string Id { get; init; } = "item.Id";

    /// <summary>Whether the build has declared the class with its constructor.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>The interfaces that it implements, with a comma before each.</summary>
    public string Interfaces { get; init; } = "";

    public string Plural { get; init; } = Nouns.Pluralize(Tables).ToLowerInvariant();

    public static KeyedSet Of(string type) => new(type, type + "Set", type, type.ToLowerInvariant());
}
