using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Core.Tests.Schema;

/// <summary>The inverses of references: their names, targets and visibility.</summary>
public class InverseReferenceTests
{
    private static readonly SchemaField s_hosts = Declared.Field("Hosts", Declared.ListOf(Declared.RefersTo("Person")));

    [Fact]
    public void An_inverse_is_named_after_the_set_and_the_property()
    {
        var inverses = InverseReference.FindAll(
            Declared.Schema(
                new(
                    "Summit.Article",
                    "Article",
                    RecordRole.Article,
                    EquatableArray.Of(Declared.Field("about", Declared.RefersTo("Summit.Event")), Declared.Text("Slug"))
                ),
                Declared.Collection(
                    "Event",
                    "*.yaml",
                    s_hosts,
                    Declared.Field("Next", Declared.RefersTo("Summit.Event"))
                )
            )
        );
        Assert.Equal(
            [
                "Article.about Summit.Event ArticlesByAbout True False",
                "Event.Hosts Person EventsByHosts True False",
                "Event.Next Summit.Event EventsByNext True False",
            ],
            inverses.Select(Show)
        );
    }

    [Theory]
    [InlineData("Summits", false)]
    [InlineData("Articles", true)]
    [InlineData("Party", true)]
    [InlineData("ReferencedBy", true)]
    [InlineData("Id", true)]
    [InlineData("ToString", true)]
    [InlineData("Person", true)]
    [InlineData("Title", false)]
    public void A_name_that_the_user_chooses_may_be_taken(string name, bool isNameTaken)
    {
        var inverses = InverseReference.FindAll(
            Declared.Schema(
                Declared.Collection("Event", "*.yaml", s_hosts with { Inverse = name }),
                new("Summit.Person", "Person", RecordRole.Person, EquatableArray.Of(Declared.Text("Party")))
            )
        );
        Assert.Equal([$"Event.Hosts Person {name} True {isNameTaken}"], inverses.Select(Show));
    }

    [Theory]
    [InlineData(
        "Article",
        "Title Decks Published Publisher Url Language Dateline Utf8Text Paragraphs Captions Quotes People Delegations "
            + "Mentions"
    )]
    [InlineData("Person", "Name Aliases Country Roles Quotes Articles Delegations Mentions")]
    [InlineData("Delegation", "Party Event Head Members StatedCount Article")]
    [InlineData("Summit.Page", "Article Page Slug")]
    public void The_members_of_every_record_are_taken(string target, string names)
    {
        string[] always =
        [
            "Id",
            "Text",
            "Location",
            "ReferencedBy",
            "Equals",
            "GetHashCode",
            "GetType",
            "ToString",
            "EqualityContract",
        ];
        foreach (var name in names.Split(' ').Concat(always))
        {
            var inverses = InverseReference.FindAll(
                Declared.Schema(
                    Declared.Collection(
                        "Event",
                        "*.yaml",
                        Declared.Field("To", Declared.RefersTo(target)) with
                        {
                            Inverse = name,
                        }
                    ),
                    Declared.Collection("Page", "*.md", Declared.Text("Slug"))
                )
            );
            Assert.True(Assert.Single(inverses).IsNameTaken, name);
        }
    }

    [Fact]
    public void Two_inverses_on_one_target_cannot_have_one_name()
    {
        var inverses = InverseReference.FindAll(
            Declared.Schema(
                Declared.Collection(
                    "A",
                    "*.yaml",
                    s_hosts with
                    {
                        Inverse = "X",
                    },
                    Declared.Field("Other", Declared.RefersTo("Summit.B")) with
                    {
                        Inverse = "X",
                    }
                ),
                Declared.Collection("B", "*.md", s_hosts with { Inverse = "X" })
            )
        );
        Assert.Equal([false, false, true], inverses.Select(inverse => inverse.IsNameTaken));
    }

    [Fact]
    public void Broken_records_and_values_have_no_inverse_and_one_of_an_internal_record_is_internal()
    {
        var inverses = InverseReference.FindAll(
            Declared.Schema(
                Declared.Collection("Broken", "*.yaml", s_hosts) with
                {
                    IsInvalid = true,
                },
                new("Summit.Place", "Place", RecordRole.Value, EquatableArray.Of(s_hosts)),
                Declared.Collection(
                    "Hidden",
                    "*.md",
                    s_hosts,
                    Declared.Field("Self", Declared.RefersTo("Summit.Hidden")),
                    Declared.Field("Gone", Declared.RefersTo("Summit.Broken"))
                ) with
                {
                    IsInternal = true,
                },
                Declared.Collection("Shown", "*.csv", Declared.Field("To", Declared.RefersTo("Summit.Hidden")))
            )
        );
        Assert.Equal(
            [
                "Hidden.Hosts Person HiddensByHosts False False",
                "Hidden.Self Summit.Hidden HiddensBySelf True False",
                "Shown.To Summit.Hidden ShownsByTo True False",
            ],
            inverses.Select(Show)
        );
    }

    private static string Show(InverseReference inverse) =>
        $"{inverse.Source.Name}.{inverse.Field.Property} {inverse.Target} {inverse.Name} "
        + $"{inverse.IsPublic} {inverse.IsNameTaken}";
}
