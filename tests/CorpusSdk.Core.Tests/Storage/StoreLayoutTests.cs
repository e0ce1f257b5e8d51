using System.Text;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.Kinds;
using CorpusSdk.Core.Storage;
using CorpusSdk.Core.Tests.Schema;

namespace CorpusSdk.Core.Tests.Storage;

/// <summary>The tables of a store follow from the schema alone.</summary>
public class StoreLayoutTests
{
    private static readonly FieldType s_ports = Declared.ListOf(Declared.RefersTo("Summit.Port"));

    [Fact]
    public void A_corpus_without_a_schema_has_the_built_in_tables()
    {
        var layout = StoreLayout.Of(CorpusSchema.Empty);
        Assert.Equal(
            "article mention article_person quote quote_speaker delegation delegation_head delegation_member "
                + "person person_role",
            string.Join(' ', layout.Tables.Select(table => table.Name))
        );
        Assert.Equal("text", layout.Table("article").Columns[^1].Name);
    }

    [Fact]
    public void Whatever_belongs_to_an_article_has_its_id()
    {
        var layout = StoreLayout.Of(Schema(Declared.Field("Seen", s_ports)));
        Assert.Equal(
            "article:id mention:article_id article_person:article_id quote:article_id quote_speaker:article_id "
                + "delegation:article_id delegation_head:article_id delegation_member:article_id person: person_role: "
                + "article_own_seen:owner_id quote_own_seen:article_id collection_ports: collection_ports_own_seen:",
            string.Join(' ', layout.Tables.Select(table => $"{table.Name}:{table.ArticleColumn}"))
        );
        Assert.All(
            layout.Tables.Where(table => table.ArticleColumn is not null),
            table => Assert.Equal(StoreKind.Text, table.Column(table.ArticleColumn!).Kind)
        );
    }

    [Fact]
    public void Every_index_and_key_consists_of_columns() =>
        Assert.All(
            StoreLayout.Of(Schema(Declared.Field("Seen", s_ports))).Tables,
            table =>
                Assert.All(
                    table.Indexes.Append(table.Key).SelectMany(names => names),
                    name => Assert.Equal(name, table.Column(name).Name)
                )
        );

    [Theory]
    [InlineData("desk", "own_desk")]
    [InlineData("publishedBy", "own_published_by")]
    [InlineData("PublishedBy", "own_published_by")]
    [InlineData("published-by", "own_published_by")]
    [InlineData("HTMLPage2Go", "own_html_page2_go")]
    [InlineData("select", "own_select")]
    [InlineData("id", "own_id")]
    [InlineData("Größe", "own_größe")]
    [InlineData("\"; DROP TABLE article; --", "own_drop_table_article")]
    [InlineData("--", "own_")]
    public void Keys_become_names_in_snake_case(string key, string column) =>
        Assert.Equal(column, OwnOf(Field(key, FieldKinds.Text)).Single().Name);

    [Fact]
    public void Names_differ_and_are_short_enough_for_every_engine()
    {
        var same = new string('ü', 50);
        var columns = OwnOf(
            Field("day", FieldKinds.EdtfDate),
            Field("dayFirst", FieldKinds.Text),
            Field("Day", FieldKinds.Text),
            Field(same, FieldKinds.Text),
            Field(same + "x", FieldKinds.Text)
        );
        Assert.Equal(columns.Count, columns.Select(column => column.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(
            ["own_day", "own_day_first", "own_day_last", "own_day_first_2", "own_day_2"],
            columns.Take(5).Select(column => column.Name)
        );
        Assert.All(columns, column => Assert.InRange(Encoding.UTF8.GetByteCount(column.Name), 4, 50));
    }

    [Theory]
    [InlineData("Text", "", StoreKind.Text)]
    [InlineData("Boolean", "bool", StoreKind.Boolean)]
    [InlineData("Integer", "int", StoreKind.Long)]
    [InlineData("Integer", "ulong", StoreKind.UnsignedLong)]
    [InlineData("FloatingPoint", "float", StoreKind.Double)]
    [InlineData("Decimal", "decimal", StoreKind.Decimal)]
    [InlineData("DateOnly", "", StoreKind.Date)]
    [InlineData("TimeSpan", "", StoreKind.Text)]
    [InlineData("Enum", "", StoreKind.Text)]
    [InlineData("Flags", "", StoreKind.Strings)]
    [InlineData("Reference", "", StoreKind.Text)]
    [InlineData("Record", "", StoreKind.Json)]
    public void A_kind_of_property_has_a_kind_of_column(string kind, string type, StoreKind expected)
    {
        var field = Declared.Field("Value", Declared.Of(Declared.Kind(kind), type) with { Record = "Person" });
        Assert.Equal(expected, OwnOf(field).Single().Kind);
    }

    [Theory]
    [InlineData("Text", "", StoreKind.Strings)]
    [InlineData("EdtfDate", "", StoreKind.Strings)]
    [InlineData("Integer", "int", StoreKind.Integers)]
    [InlineData("Integer", "long", StoreKind.Longs)]
    [InlineData("Integer", "ulong", StoreKind.Json)]
    [InlineData("FloatingPoint", "double", StoreKind.Doubles)]
    [InlineData("Boolean", "bool", StoreKind.Json)]
    public void A_list_has_a_kind_of_column(string kind, string type, StoreKind expected) =>
        Assert.Equal(
            expected,
            OwnOf(Declared.Field("Value", Declared.ListOf(Declared.Of(Declared.Kind(kind), type)))).Single().Kind
        );

    [Fact]
    public void The_hash_changes_with_the_columns_alone()
    {
        var before = StoreLayout.Of(Schema(Field("desk", FieldKinds.Text)));
        Assert.Equal(before.Hash, StoreLayout.Of(Schema(Field("desk", FieldKinds.Guid) with { Property = "D" })).Hash);
        Assert.NotEqual(before.Hash, StoreLayout.Of(Schema(Field("desks", FieldKinds.Text))).Hash);
        Assert.NotEqual(before.Hash, StoreLayout.Of(Schema(Field("desk", FieldKinds.DateOnly))).Hash);
        Assert.NotEqual(before.Hash, StoreLayout.Of(CorpusSchema.Empty).Hash);
        Assert.Matches("^[0-9a-f]{16}$", before.Hash);
    }

    private static List<StoreColumn> OwnOf(params SchemaField[] fields) =>
        [.. StoreLayout.Of(Schema(fields)).Table("article").Columns.Where(column => column.Field is not null)];

    private static SchemaField Field(string key, FieldKind kind) => new("P" + key, key, Declared.Of(kind));

    private static CorpusSchema Schema(params SchemaField[] fields) =>
        Declared.Schema(
            new SchemaRecord("Summit.Article", "Article", RecordRole.Article, fields.ToEquatableArray()),
            new SchemaRecord("Summit.Quote", "Quote", RecordRole.Quote, fields.ToEquatableArray()),
            Declared.Collection("Port", "ports.yaml", fields)
        );
}
