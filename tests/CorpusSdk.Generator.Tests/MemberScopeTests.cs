using System.Reflection;
using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Generator.Tests.Schema;

namespace CorpusSdk.Generator.Tests;

/// <summary>
/// <c>&lt;CorpusMembers&gt;</c> leaves out the names of entries, and nothing else: the program has the same entries.
/// </summary>
public sealed class MemberScopeTests
{
    private const string Uses = """
        using System.Linq;
        using Summit;

        public static class Uses
        {
            public static string All() => string.Join("\n", Corpus.Articles.Select(a => a.Id + "|" + a.Title)
                .Concat(Corpus.People.Select(p => p.Id + "|" + p.Quotes.Count + "|" + p.Mentions.Count))
                .Concat(Corpus.Quotes.Select(q => q.Id + "|" + q.Text + "|" + Corpus.Quotes[q.Id].Speaker))
                .Concat(Corpus.Delegations.Select(d => d.Id + "|" + Corpus.Delegations[d.Id].Members.Count)));
        }
        """;

    private static readonly CorpusProject s_ferries = new CorpusProject()
        .With("people.yaml", "- { id: jane-doe, name: Jane Doe }\n")
        .With("ships/ferry.txt", "A ferry\n\n\"It is late,\" said Jane Doe.\n")
        .With("ships/ferry.yaml", "quotes: [{ text: \"It is late,\", speaker: jane-doe }]\n");

    [Theory]
    [InlineData("no-quotes")]
    [InlineData("none")]
    public void The_entries_are_the_same(string members) =>
        Assert.Equal(
            CorpusProject.Seeds.WithCode(Uses).Build().Run<string>("Uses", "All"),
            (CorpusProject.Seeds with { CorpusMembers = members }).WithCode(Uses).Build().Run<string>("Uses", "All")
        );

    [Fact]
    public void Without_the_members_of_quotes_all_others_stay()
    {
        var project = s_ferries with { CorpusMembers = "no-quotes" };
        _ = project
            .WithCode(
                "class A { object[] All = { Summit.Corpus.Articles.Ships.Ferry, Summit.Corpus.People.JaneDoe, "
                    + "Summit.Corpus.Quotes.Ships[0] }; }"
            )
            .Build()
            .Load();
        Assert.Contains(
            project.WithCode("class A { object Quote = Summit.Corpus.Quotes.Ships.Ferry; }").Build().CompilerErrors,
            error => error.Contains("'Ferry'", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void With_none_no_set_has_a_member_of_its_own()
    {
        var assembly = (SchemaSample.Project with { CorpusMembers = "none" }).Build().Load();
        var sets = assembly
            .GetType("Summit.CorpusSets")!
            .GetNestedTypes()
            .Where(type => type.Name.EndsWith("Set", StringComparison.Ordinal));
        Assert.Empty(
            sets.SelectMany(set =>
                set.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                    .Where(member => member is PropertyInfo { Name: not ("Count" or "Item") } or FieldInfo)
                    .Select(member => $"{set.Name}.{member.Name}")
            )
        );
    }

    /// <summary>A setting of the project never makes data valid or invalid.</summary>
    [Theory]
    [InlineData("all")]
    [InlineData("no-quotes")]
    [InlineData("none")]
    public void Two_ids_with_one_name_are_an_error_under_each_setting(string members) =>
        Assert.Contains(
            (
                s_ferries.With("ships/sea-fog.txt", "One\n").With("ships/seaFog.txt", "Two\n") with
                {
                    CorpusMembers = members,
                }
            )
                .Build()
                .Problems,
            problem => problem.Contains("CORP2003", StringComparison.Ordinal)
        );
}
