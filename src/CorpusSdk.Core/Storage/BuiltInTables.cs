using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Core.Storage;

/// <summary>The tables of the built-in records, with the columns of the user's own properties at their ends.</summary>
internal static class BuiltInTables
{
    private static readonly StoreColumn s_id = Text("id");
    private static readonly StoreColumn s_articleId = Text("article_id");
    private static readonly StoreColumn s_articleOrder = Text("article_sort_key");
    private static readonly StoreColumn s_personId = Text("person_id");
    private static readonly StoreColumn s_position = Integer("position");

    public static StoreTable Mention { get; } =
        OfArticle(
            "mention",
            RecordRole.Article,
            [s_articleId, s_articleOrder, s_position, s_personId, Integer("start"), Integer("end")],
            ["article_id", "position"],
            ["person_id", "article_sort_key", "position"]
        );

    /// <summary>The people of an article, in their order.</summary>
    public static StoreTable ArticlePerson { get; } =
        OfArticle(
            "article_person",
            RecordRole.Article,
            [s_articleId, s_position, s_personId],
            ["article_id", "position"],
            ["person_id", "article_id"]
        );

    public static StoreTable QuoteSpeaker { get; } = PersonOf("quote_speaker", RecordRole.Quote, "quote_id");

    public static StoreTable DelegationHead { get; } =
        PersonOf("delegation_head", RecordRole.Delegation, "delegation_id");

    public static StoreTable DelegationMember { get; } =
        PersonOf("delegation_member", RecordRole.Delegation, "delegation_id", OptionalText("role"));

    public static StoreTable PersonRole { get; } =
        new(
            "person_role",
            RecordRole.Person,
            Columns([s_personId, s_position, Text("title"), OptionalText("from"), OptionalText("to")]),
            EquatableArray.Of("person_id", "position")
        );

    /// <remarks>
    /// <c>sort_key</c> orders articles as the program's list does, by folder and then by id: U+0002 and the name of
    /// each folder, then U+0001 and the id. <c>paragraphs</c> are the start and the end of each.
    /// </remarks>
    public static StoreTable Article(OwnColumns own) =>
        OfArticle(
            "article",
            RecordRole.Article,
            [
                s_id,
                Text("sort_key"),
                Text("file"),
                Integer("line"),
                Integer("column"),
                Text("title"),
                new("decks", StoreKind.Strings),
                OptionalText("published"),
                Optional("published_first", StoreKind.Date),
                Optional("published_last", StoreKind.Date),
                OptionalText("publisher"),
                OptionalText("publisher_key"),
                OptionalText("url"),
                Text("language"),
                OptionalText("dateline"),
                new("captions", StoreKind.Strings),
                new("paragraphs", StoreKind.Integers),
                .. own.Columns,
                // At the end, because SQLite reads through a long text to get at the columns behind it.
                Text("text"),
            ],
            ["id"],
            ["sort_key"],
            ["published_first"],
            ["publisher_key"]
        ) with
        {
            ArticleColumn = "id",
        };

    /// <remarks><c>speaker_id</c> is the only speaker; null if there are several.</remarks>
    public static StoreTable Quote(OwnColumns own) =>
        OfArticle(
            "quote",
            RecordRole.Quote,
            [
                s_id,
                s_articleId,
                s_articleOrder,
                s_position,
                Text("text"),
                Text("kind"),
                OptionalText("speaker_id"),
                OptionalText("source"),
                OptionalText("cue"),
                OptionalText("via"),
                Text("attribution"),
                Optional("attribution_start", StoreKind.Integer),
                Optional("attribution_end", StoreKind.Integer),
                Integer("start"),
                Integer("end"),
                Integer("paragraph"),
                Integer("line"),
                Integer("column"),
                .. own.Columns,
            ],
            ["id"],
            ["article_id", "position"],
            ["article_sort_key", "position"],
            ["speaker_id", "article_sort_key", "position"]
        );

    /// <remarks><c>head_id</c> is the only head; null if there are several.</remarks>
    public static StoreTable Delegation(OwnColumns own) =>
        OfArticle(
            "delegation",
            RecordRole.Delegation,
            [
                s_id,
                s_articleId,
                s_articleOrder,
                s_position,
                OptionalText("party"),
                OptionalText("event"),
                OptionalText("head_id"),
                Optional("stated_count", StoreKind.Integer),
                Integer("unnamed_count"),
                Text("file"),
                Integer("line"),
                Integer("column"),
                .. own.Columns,
            ],
            ["id"],
            ["article_id", "position"],
            ["head_id"]
        );

    public static StoreTable Person(OwnColumns own) =>
        new(
            "person",
            RecordRole.Person,
            Columns([
                s_id,
                Text("name"),
                new("aliases", StoreKind.Strings),
                OptionalText("country"),
                Text("file"),
                Integer("line"),
                Integer("column"),
                .. own.Columns,
            ]),
            EquatableArray.Of("id")
        );

    /// <remarks>
    /// <c>position</c> orders entries as the program's list does: by file, then in the order of the file. <c>text</c>
    /// is there if files of text may be entries, and <c>article_id</c> if these are articles as well.
    /// </remarks>
    public static StoreTable Collection(string name, SchemaRecord record, OwnColumns own) =>
        new(
            name,
            RecordRole.Collection,
            Columns([
                s_id,
                s_position,
                Text("file"),
                Integer("line"),
                Integer("column"),
                .. record.Collection is { HasText: true, AsArticles: false }
                    ? [OptionalText("text")]
                    : Array.Empty<StoreColumn>(),
                .. record.Collection!.AsArticles ? [OptionalText("article_id")] : Array.Empty<StoreColumn>(),
                .. own.Columns,
            ]),
            EquatableArray.Of("id")
        )
        {
            Collection = record,
            Indexes = EquatableArray.Of(EquatableArray.Of("position")),
        };

    /// <summary>A list of references of an owner that is an article, or of one that is a part of an article.</summary>
    public static StoreTable Link(string name, RecordRole role, SchemaField field, SchemaRecord? collection)
    {
        var isOfArticle = role is RecordRole.Quote or RecordRole.Delegation;
        StoreColumn[] columns =
        [
            Text("owner_id"),
            .. isOfArticle ? [s_articleId] : Array.Empty<StoreColumn>(),
            s_position,
            Text("target_id"),
        ];
        var table = new StoreTable(name, role, Columns(columns), EquatableArray.Of("owner_id", "position"))
        {
            ArticleColumn =
                isOfArticle ? "article_id"
                : role == RecordRole.Article ? "owner_id"
                : null,
            Collection = collection,
            Link = field,
        };
        var byTarget = EquatableArray.Of("target_id", "owner_id");
        return table with
        {
            Indexes = isOfArticle
                ? EquatableArray.Of(byTarget, EquatableArray.Of("article_id"))
                : EquatableArray.Of(byTarget),
        };
    }

    /// <summary>The people of a part of an article.</summary>
    /// <param name="name">The name of the table.</param>
    /// <param name="role">The record that has the people.</param>
    /// <param name="owner">The column with its id.</param>
    /// <param name="more">What is said of each person.</param>
    private static StoreTable PersonOf(string name, RecordRole role, string owner, params StoreColumn[] more) =>
        OfArticle(
            name,
            role,
            [Text(owner), s_articleId, s_position, s_personId, .. more],
            [owner, "position"],
            ["person_id", owner],
            ["article_id"]
        );

    private static StoreTable OfArticle(
        string name,
        RecordRole role,
        StoreColumn[] columns,
        string[] key,
        params string[][] indexes
    ) =>
        new(name, role, Columns(columns), EquatableArray.Of(key))
        {
            ArticleColumn = "article_id",
            Indexes = indexes.Select(index => EquatableArray.Of(index)).ToEquatableArray(),
        };

    private static EquatableArray<StoreColumn> Columns(StoreColumn[] columns) => EquatableArray.Of(columns);

    private static StoreColumn Text(string name) => new(name, StoreKind.Text);

    private static StoreColumn OptionalText(string name) => Optional(name, StoreKind.Text);

    private static StoreColumn Integer(string name) => new(name, StoreKind.Integer);

    private static StoreColumn Optional(string name, StoreKind kind) => new(name, kind) { IsNullable = true };
}
