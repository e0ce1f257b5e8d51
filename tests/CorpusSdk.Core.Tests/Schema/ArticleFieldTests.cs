using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.Kinds;
using CorpusSdk.Core.Tests.Reading;

namespace CorpusSdk.Core.Tests.Schema;

/// <summary>The user's own properties of articles, people, quotes and delegations.</summary>
public class ArticleFieldTests
{
    private static readonly CorpusSchema s_schema = Declared.Schema(
        Record(RecordRole.Article, Declared.Text("Desk") with { IsRequired = true }),
        Record(RecordRole.Delegation, Declared.Field("Size", Declared.Of(FieldKinds.Integer, "int"))),
        Record(RecordRole.Person, Declared.Text("Party")),
        Record(RecordRole.Quote, Declared.Text("Tone") with { IsRequired = true })
    );

    [Fact]
    public void Each_record_has_its_own_properties()
    {
        var article = Checked(
            "“Ann came.”",
            "desk: world\nquotes: [{ text: Ann came., tone: flat }]\ndelegations: [{ id: d, size: 7 }]"
        );
        Assert.Empty(Declared.Format(article.Problems));
        Assert.Equal(
            ("world", "flat", "7"),
            (
                Shown(article.Fields, RecordRole.Article),
                Shown(article.Quotes[0].Model.Fields, RecordRole.Quote),
                Shown(article.DelegationFields[0], RecordRole.Delegation)
            )
        );
        var file = Given.File("- { id: ann, name: Ann, party: Greens }", "people.yaml");
        Assert.Equal(
            "Greens",
            Shown(
                PeopleIndex
                    .Build(EquatableArray.Of(PeopleReader.ReadPeople(file, s_schema.Keys())), s_schema)
                    .People[0]
                    .Fields,
                RecordRole.Person
            )
        );
    }

    [Theory]
    [InlineData("title: Ann\n", "visit.yaml 1,1-1,6 CORP1004: article has no 'desk'; add 'desk' (text)")]
    [InlineData("{}", "visit.yaml 1,1-1,3 CORP1004: article has no 'desk'; add 'desk' (text)")]
    [InlineData("", "visit.txt 1,1-1,1 CORP1004: article has no 'desk'; add 'desk' (text)")]
    [InlineData(
        "desk: world\nquotes:\n- text: Ann came.",
        "visit.yaml 3,3-3,7 CORP1004: quote has no 'tone'; add 'tone' (text)"
    )]
    [InlineData(
        "desk: world\ndelegations: [{ id: d, size: x }]",
        "visit.yaml 2,30-2,31 CORP1005: 'size' must be a whole number from -2147483648 to 2147483647, but is 'x'"
    )]
    [InlineData("title: [", null)]
    public void A_value_that_does_not_fit_is_reported_in_the_file_with_the_annotations(
        string annotations,
        string? problem
    )
    {
        var problems = Checked("“Ann came.”", annotations).Problems;
        Assert.Equal(
            problem is null ? [] : [problem],
            problems.Select(problem => $"{problem.Path.Split('/')[^1]} {Declared.Format([problem])[0]}")
        );
    }

    [Fact]
    public void The_parsed_file_is_equal_if_the_file_and_the_keys_are()
    {
        static UserFields Read(string yaml) =>
            ArticleReader.ReadSidecar(Given.File(yaml), s_schema.Keys()).Declaration.Fields;
        Assert.Equal(Read("desk: world"), Read("desk: world"));
        Assert.Equal(Read("desk: world").GetHashCode(), Read("desk: world").GetHashCode());
        Assert.NotEqual(Read("desk: world"), Read("desk: word"));
        Assert.NotEqual(Read("desk: world"), Read("title: world"));
        Assert.False(Read("desk: world").Equals(null));
        Assert.NotEqual(UserFields.None, Read("desk: world"));
    }

    [Fact]
    public void The_people_index_depends_on_the_schema()
    {
        var people = EquatableArray.Of(PeopleReader.ReadPeople(Given.File("- { id: ann, name: Ann }", "people.yaml")));
        Assert.NotEqual(PeopleIndex.Build(people), PeopleIndex.Build(people, s_schema));
        Assert.Equal(PeopleIndex.Build(people, s_schema), PeopleIndex.Build(people, s_schema));
    }

    [Fact]
    public void Without_a_schema_no_fields_are_checked()
    {
        var article = ArticleChecker.Check(ArticleReader.ReadText(Given.File("Ann.", "visit.txt")), null);
        Assert.Equal((0, BoundFields.None), (article.Problems.Count, article.Fields));
    }

    private static CheckedArticle Checked(string text, string annotations)
    {
        var keys = s_schema.Keys();
        return ArticleChecker.Check(
            ArticleReader.ReadText(Given.File(text, "visit.txt"), keys),
            annotations.Length == 0 ? null : ArticleReader.ReadSidecar(Given.File(annotations), keys),
            schema: s_schema
        );
    }

    private static string Shown(BoundFields fields, RecordRole role) =>
        Facts.Show(fields, s_schema.Of(role)!, s_schema);

    private static SchemaRecord Record(RecordRole role, params SchemaField[] fields) =>
        new("Summit." + role, role.ToString(), role, fields.ToEquatableArray());
}
