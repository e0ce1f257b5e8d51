using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema.Kinds;
using CorpusSdk.Core.Tests.Checking;
using CorpusSdk.Core.Tests.Schema;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Tests.Reading;

/// <summary>The fixes that an editor offers for the form of annotations.</summary>
public class ReadingFixTests
{
    [Theory]
    [InlineData("titel: x", "Replace <titel> by <title>")]
    [InlineData("titel: x\ntitle: y", "")]
    [InlineData("title: y\ntitel: x", "")]
    [InlineData("zebra: x", "")]
    [InlineData("Title: x", "Replace <Title> by <title>")]
    [InlineData("id: My first_draft", "Replace <My first_draft> by <My-first-draft>")]
    [InlineData("id: '!'", "")]
    [InlineData("language: pt_BR", "Replace <pt_BR> by <pt-BR>")]
    [InlineData("language: português", "Replace <português> by <pt>")]
    [InlineData("language: Deutsch", "Replace <Deutsch> by <de>")]
    [InlineData("language: cn", "Replace <cn> by <zh>")]
    [InlineData("language: xx", "")]
    [InlineData("language: klingon", "")]
    [InlineData("url: example.org/a", "Replace <example.org/a> by <https://example.org/a>")]
    [InlineData("url: .example", "")]
    [InlineData("url: ':example.org'", "")]
    [InlineData("decks: A deck", "WrapInList <A deck>")]
    [InlineData("quotes: [{ text: x, kind: partail }]", "Replace <partail> by <partial>")]
    [InlineData("quotes: [{ text: x, kind: direct }]", "")]
    [InlineData("quotes: [{ text: x, kind: zebra }]", "")]
    [InlineData("quotes: [{ text: x, attribution: Confirmed }]", "Replace <Confirmed> by <confirmed>")]
    [InlineData("quotes: [{ text: x, attribution: zebra }]", "")]
    [InlineData("marks: None", "Replace <None> by <none>")]
    [InlineData("quotes: ['some words']", "WrapInKey <'some words'> by <text>")]
    [InlineData("quotes: ['text:some words']", "WrapInKey <'text:some words'> by <text:>")]
    [InlineData("delegations: [d]", "WrapInKey <d> by <id>")]
    [InlineData("delegations: [{ id: d, members: [kim] }]", "WrapInKey <kim> by <person>")]
    [InlineData("quotes: [{ text: x, speaker: kim, source: Kremlin }]", "Remove <Kremlin>")]
    public void A_mistake_is_fixed_if_it_is_clear_what_was_meant(string yaml, string offered) =>
        Assert.Equal(offered, Offered(ArticleReader.ReadSidecar(Given.File(yaml)).Problems, yaml));

    [Theory]
    [InlineData("titel: x", false)]
    [InlineData("Published: 2024", false)]
    [InlineData("publishd: 2024", false)]
    [InlineData("quots: [{ text: x, spaeker: y }]", false)]
    // Another form of the word may be right, and another program's.
    [InlineData("publish: 2024", true)]
    [InlineData("ids: x", true)]
    [InlineData("urls: https://example.org", true)]
    [InlineData("quote: [{ text: x }]", true)]
    [InlineData("captions: []\nlanguages: en", true)]
    // The value does not fit.
    [InlineData("publishd: true", true)]
    [InlineData("capitons: x", true)]
    [InlineData("qoutes: x", true)]
    [InlineData("Url: /x/y", true)]
    public void A_key_is_renamed_only_for_a_slip_with_a_value_that_fits(string yaml, bool needsDecision)
    {
        var problem = ArticleReader
            .ReadSidecar(Given.File(yaml))
            .Problems.First(problem => problem.Rule == Rules.UnknownKey);
        Assert.Equal(needsDecision, Assert.Single(problem.Fixes).NeedsDecision);
        Assert.Equal(
            needsDecision,
            problem.Message.EndsWith(
                " If another program uses the key, add [assembly: CorpusKeys(AllowOtherKeys = true)]",
                StringComparison.Ordinal
            )
        );
    }

    [Theory]
    [InlineData("guets: 5", false)]
    [InlineData("guets: many", true)]
    [InlineData("guest: 5", true)]
    public void A_key_of_a_collection_too(string yaml, bool needsDecision) =>
        Assert.Equal(
            needsDecision,
            Assert
                .Single(
                    Assert
                        .Single(
                            Declared
                                .Schema(
                                    Declared.Collection(
                                        "Entry",
                                        "e.*",
                                        Declared.Field("Guests", Declared.Of(FieldKinds.Integer, "int"))
                                    )
                                )
                                .Read("e.yaml", yaml)
                                .Problems
                        )
                        .Fixes
                )
                .NeedsDecision
        );

    [Theory]
    [InlineData("- Kim", "WrapInKey <Kim> by <id>")]
    [InlineData("- { id: kim, name: Kim, roles: [President] }", "WrapInKey <President> by <title>")]
    public void A_text_is_put_under_the_key_that_it_was_meant_for(string yaml, string offered) =>
        Assert.Equal(offered, Offered(PeopleReader.ReadPeople(Given.File(yaml, "people.yaml")).Problems, yaml));

    [Theory]
    [InlineData(200, "")]
    [InlineData(201, "Replace")]
    public void An_id_that_is_too_long_has_no_fix(int length, string none)
    {
        var problems = ArticleReader.ReadSidecar(Given.File("id: " + new string('x', length))).Problems;
        Assert.Equal(none.Length == 0 ? 0 : 1, problems.Count);
        Assert.All(problems, problem => Assert.Empty(problem.Fixes));
        Assert.Equal(
            length == 200 ? "Replace" : "",
            string.Concat(
                ArticleReader
                    .ReadSidecar(Given.File("id: " + new string('x', length - 1) + "!"))
                    .Problems[0]
                    .Fixes.Select(fix => fix.Kind)
            )
        );
    }

    [Fact]
    public void A_user_key_is_case_sensitive() =>
        Assert.Equal(
            ["1,1-1,7 CORP1003: unknown key 'ISLIVE' in an entry; keys are case-sensitive: 'isLive'"],
            Declared.Format(
                Declared
                    .Schema(Declared.Collection("Entry", "e.*", Declared.Text("IsLive")))
                    .Read("e.yaml", "ISLIVE: x")
                    .Problems
            )
        );

    [Fact]
    public void A_mistyped_key_with_a_value_that_does_not_fit_is_one_mistake() =>
        Assert.Equal(
            ["1,22-1,31 CORP1003"],
            Given
                .Places(ArticleReader.ReadSidecar(Given.File("quotes: [{ text: xx, occurence: x }]")).Problems)
                .Select(place => place.Replace("1,30", "1,31", StringComparison.Ordinal))
        );

    [Fact]
    public void A_name_without_a_person_is_reported_and_left_out() =>
        Assert.Equal(
            ["CORP1005"],
            new Corpus("Kim came.", "aliases: { Kim: [] }").Problems.Select(problem => problem.Rule.Id)
        );

    [Fact]
    public void The_first_meaning_of_a_duplicate_name_counts()
    {
        var corpus = new Corpus(
            "Mr Kim came.",
            "aliases:\n  'Mr  Kim': ann\n  'Mr Kim': bob\n",
            "- { id: ann, name: Ann }\n- { id: bob, name: Bob }"
        );
        Assert.Equal(["ann: Mr Kim"], corpus.MentionedTexts);
        Assert.Equal(["CORP1006"], corpus.Problems.Select(problem => problem.Rule.Id));
    }

    [Theory]
    [InlineData("a.txt", CorpusFileKind.Text)]
    [InlineData("a.b/c.MD", CorpusFileKind.Text)]
    [InlineData("docs/readme.md", CorpusFileKind.None)]
    [InlineData("a.yml", CorpusFileKind.Sidecar)]
    [InlineData("people.yaml", CorpusFileKind.People)]
    [InlineData("eu.People.yml", CorpusFileKind.People)]
    [InlineData("txt", CorpusFileKind.None)]
    [InlineData("people", CorpusFileKind.None)]
    [InlineData(".txt", CorpusFileKind.None)]
    [InlineData(".#a.yaml", CorpusFileKind.None)]
    [InlineData("docs/._a.yaml", CorpusFileKind.None)]
    [InlineData("docs/~$a.txt", CorpusFileKind.None)]
    [InlineData(".obsidian/a.md", CorpusFileKind.None)]
    [InlineData("docs/.trash/b/a.md", CorpusFileKind.None)]
    [InlineData("docs/node_modules/b/a.md", CorpusFileKind.None)]
    [InlineData(".people.yaml", CorpusFileKind.None)]
    [InlineData("a.txt~", CorpusFileKind.None)]
    [InlineData("#a.txt#", CorpusFileKind.None)]
    [InlineData(".a.txt.swp", CorpusFileKind.None)]
    [InlineData("#a.txt", CorpusFileKind.Text)]
    [InlineData("node_modules.txt", CorpusFileKind.Text)]
    [InlineData("a./b.~.txt", CorpusFileKind.Text)]
    [InlineData("a.png", CorpusFileKind.None)]
    public void The_name_determines_the_kind_of_a_file(string path, CorpusFileKind kind) =>
        Assert.Equal(kind, CorpusPath.KindOf(path));

    [Theory]
    [InlineData("a.b/c", "a.b/c", "c", "a.b")]
    [InlineData("a.b/c.d.txt", "a.b/c.d", "c.d", "a.b")]
    [InlineData("c", "c", "c", "")]
    [InlineData("x/y/.txt", "x/y/", "", "x y")]
    public void A_path_has_a_key_a_stem_and_folders(string path, string key, string stem, string folders) =>
        Assert.Equal(
            (key, stem, folders),
            (CorpusPath.PairKey(path), CorpusPath.Stem(path), string.Join(' ', CorpusPath.Folders(path)))
        );

    private static string Offered(EquatableArray<Problem> problems, string yaml) =>
        string.Join(
            '|',
            problems
                .SelectMany(problem => problem.Fixes)
                .Select(fix =>
                    $"{fix.Kind} <{yaml.Substring(fix.Range.Start, fix.Range.Length)}>"
                    + (fix.Text.Length > 0 ? $" by <{fix.Text}>" : "")
                )
        );
}
