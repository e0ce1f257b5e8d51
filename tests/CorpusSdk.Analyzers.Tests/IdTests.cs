using CorpusSdk.Analyzers.Tests.Harness;
using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>Ids in constants (CORP7001, CORP7002).</summary>
public sealed class IdTests
{
    [Theory]
    [InlineData("_ = Corpus.People[[|\"anne-lee\"|]];", "unknown person 'anne-lee'; did you mean 'ann-lee'?")]
    [InlineData(
        "_ = Corpus.People[[|\"zz\"|]];",
        "unknown person 'zz'; no person has this id: add the person to people.yaml"
    )]
    [InlineData(
        "_ = Corpus.People[[|\"\"|]];",
        "unknown person ''; no person has this id: add the person to people.yaml"
    )]
    [InlineData("_ = Corpus.People[id: [|\"Ann-Lee\"|]];", "unknown person 'Ann-Lee'; did you mean 'ann-lee'?")]
    [InlineData("_ = Corpus.Articles[[|\"visitt\"|]];", "unknown article 'visitt'; did you mean 'visit'?")]
    [InlineData("_ = Corpus.Delegations[[|\"crow\"|]];", "unknown delegation 'crow'; did you mean 'crew'?")]
    [InlineData("_ = Corpus.Boats[[|\"aurorra\"|]];", "unknown boat 'aurorra'; did you mean 'aurora'?")]
    [InlineData(
        "_ = Corpus.Quotes[[|\"visit/the-fog-is-thik\"|]];",
        "unknown quote 'visit/the-fog-is-thik'; did you mean 'visit/the-fog-is-thick'?"
    )]
    [InlineData(
        "_ = Corpus.Quotes[[|\"the-fog-is-thick\"|]];",
        "unknown quote 'the-fog-is-thick'; ids look like 'launch/the-ship-is-ready-for-the-sea'"
    )]
    [InlineData(
        "_ = Corpus.Quotes[[|\"vizit/the-fog-is-thick\"|]];",
        "unknown quote 'vizit/the-fog-is-thick'; ids look like 'launch/the-ship-is-ready-for-the-sea'"
    )]
    [InlineData(
        "_ = Corpus.People.TryGetValue([|\"anne-lee\"|], out _);",
        "unknown person 'anne-lee'; did you mean 'ann-lee'?"
    )]
    [InlineData("_ = Corpus.Articles.ContainsKey([|\"visitt\"|]);", "unknown article 'visitt'; did you mean 'visit'?")]
    [InlineData(
        "const string Anne = \"anne\" + \"-lee\";\n_ = Corpus.People[[|Anne|]];",
        "unknown person 'anne-lee'; did you mean 'ann-lee'?"
    )]
    [InlineData(
        "var all = Corpus.People;\n_ = all[[|\"zz\"|]];",
        "unknown person 'zz'; no person has this id: add the person to people.yaml"
    )]
    [InlineData(
        "_ = Corpus.People[id.Length > 3 ? [|\"zz\"|] : id];",
        "unknown person 'zz'; no person has this id: add the person to people.yaml"
    )]
    [InlineData("_ = Corpus.Articles.Ships[[|\"zz\"|]];", "unknown article 'zz'; ids look like 'launch'")]
    [InlineData(
        "_ = quote.Speaker?.Id == [|\"zz\"|];",
        "unknown person 'zz'; no person has this id: add the person to people.yaml"
    )]
    [InlineData("_ = person.Id.Equals([|\"anne-lee\"|]);", "unknown person 'anne-lee'; did you mean 'ann-lee'?")]
    [InlineData(
        "_ = string.Equals(person.Id, [|\"anne-lee\"|]);",
        "unknown person 'anne-lee'; did you mean 'ann-lee'?"
    )]
    [InlineData(
        "_ = string.Equals([|\"anne-lee\"|], quote.Speaker?.Id, System.StringComparison.Ordinal);",
        "unknown person 'anne-lee'; did you mean 'ann-lee'?"
    )]
    [InlineData("_ = person is { Id: [|\"anne-lee\"|] };", "unknown person 'anne-lee'; did you mean 'ann-lee'?")]
    [InlineData(
        "_ = quote is { Speaker.Id: not [|\"anne-lee\"|] };",
        "unknown person 'anne-lee'; did you mean 'ann-lee'?"
    )]
    [InlineData(
        "_ = person.Id is \"ann-lee\" or [|\"anne-lee\"|];",
        "unknown person 'anne-lee'; did you mean 'ann-lee'?"
    )]
    [InlineData(
        "_ = person.Id switch { [|\"anne-lee\"|] => 1, _ => 2 };",
        "unknown person 'anne-lee'; did you mean 'ann-lee'?"
    )]
    [InlineData(
        "switch (person.Id) { case [|\"anne-lee\"|]: break; }",
        "unknown person 'anne-lee'; did you mean 'ann-lee'?"
    )]
    [InlineData(
        "switch (person.Id) { case \"ann-lee\" or [|\"anne-lee\"|]: break; }",
        "unknown person 'anne-lee'; did you mean 'ann-lee'?"
    )]
    public async Task An_unknown_id_is_an_error(string statements, string message) =>
        Assert.Equal(
            [$"error CORP7001: {message}"],
            await AnalyzedCode.ProblemsAsync(Harbour.Project, Harbour.Method(statements))
        );

    [Theory]
    [InlineData(
        "_ = Corpus.People[[|\"ann-lee\"|]];",
        "the person 'ann-lee' has a member; write 'Corpus.People.AnnLee'"
    )]
    [InlineData(
        "_ = Corpus.Articles[[|\"visit\"|]];",
        "the article 'visit' has a member; write 'Corpus.Articles.Visit'"
    )]
    [InlineData(
        "_ = Corpus.Articles[[|\"launch\"|]];",
        "the article 'launch' has a member; write 'Corpus.Articles.Ships.Launch'"
    )]
    [InlineData(
        "_ = Corpus.Quotes[[|\"launch/the-ship-is-ready-for-the-sea\"|]];",
        "the quote 'launch/the-ship-is-ready-for-the-sea' has a member; "
            + "write 'Corpus.Quotes.Ships.Launch.TheShipIsReadyForTheSea'"
    )]
    [InlineData(
        "_ = Corpus.Delegations[[|\"crew\"|]];",
        "the delegation 'crew' has a member; write 'Corpus.Delegations.Crew'"
    )]
    [InlineData("_ = Corpus.Boats[[|\"aurora\"|]];", "the boat 'aurora' has a member; write 'Corpus.Boats.Aurora'")]
    [InlineData(
        "var all = Corpus.People;\n_ = all[[|\"ann-lee\"|]];",
        "the person 'ann-lee' has a member; write 'all.AnnLee'"
    )]
    public async Task A_known_id_has_a_member(string statements, string message) =>
        Assert.Equal(
            [$"info CORP7002: {message}"],
            await AnalyzedCode.ProblemsAsync(Harbour.Project, Harbour.Method(statements))
        );

    [Theory]
    [InlineData("none", "_ = Corpus.People[\"ann-lee\"];")]
    [InlineData("none", "_ = Corpus.Boats[\"aurora\"];")]
    [InlineData("no-quotes", "_ = Corpus.Quotes[\"visit/the-fog-is-thick\"];")]
    public async Task No_member_is_suggested_that_the_project_does_not_want(string members, string statements) =>
        Assert.Empty(
            await AnalyzedCode.ProblemsAsync(
                Harbour.Project with
                {
                    CorpusMembers = members,
                },
                Harbour.Method(statements)
            )
        );

    [Fact]
    public async Task Ids_are_checked_without_members_too() =>
        Assert.Equal(
            ["error CORP7001: unknown quote 'visit/the-fog-is-thik'; did you mean 'visit/the-fog-is-thick'?"],
            await AnalyzedCode.ProblemsAsync(
                Harbour.Project with
                {
                    CorpusMembers = "none",
                },
                Harbour.Method("_ = Corpus.Quotes[[|\"visit/the-fog-is-thik\"|]];")
            )
        );

    [Theory]
    [InlineData("_ = Corpus.People[id];")]
    [InlineData("_ = Corpus.People[0];")]
    [InlineData("_ = Corpus.People.AnnLee;")]
    [InlineData("_ = new Dictionary<string, Person>()[\"zz\"];")]
    [InlineData("CorpusSet<Person> all = Corpus.People;\n_ = all[\"ann-lee\"];")]
    [InlineData("_ = int.Parse(\"12\");")]
    [InlineData("_ = person.Name == \"zz\";")]
    [InlineData("_ = person.Id.Equals(\"ann-lee\");")]
    [InlineData("_ = person is { Id: \"ann-lee\", Name: \"zz\" };")]
    [InlineData("_ = person.Name switch { \"zz\" => 1, _ => 2 };")]
    [InlineData("switch (person.Name) { case \"zz\": break; case \"a\" or \"b\": break; }")]
    [InlineData("switch (id) { case \"zz\": break; }")]
    public async Task Other_code_is_left_alone(string statements) =>
        Assert.Empty(await AnalyzedCode.ProblemsAsync(Harbour.Project, Harbour.Method(statements)));

    /// <summary>What a file that cannot be read has is not known.</summary>
    [Fact]
    public async Task An_id_may_be_in_a_file_that_cannot_be_read() =>
        Assert.Empty(
            await AnalyzedCode.ProblemsAsync(
                Harbour.Project.With("more.people.yaml", "- id: [\n").With("people.yaml", "- id: x\n  name: [\n"),
                Harbour.Method("_ = Corpus.People[\"anne-lee\"];")
            )
        );

    [Fact]
    public async Task The_generator_need_not_have_run_on_the_same_texts() =>
        Assert.Equal(
            ["error CORP7001: unknown boat 'aurorra'; did you mean 'aurora'?"],
            await AnalyzedCode.ProblemsAsync(
                Harbour.Project,
                Harbour.Method("_ = Corpus.Boats[[|\"aurorra\"|]];"),
                isGenerated: false
            )
        );

    [Fact]
    public async Task A_project_without_a_corpus_has_no_problem() =>
        Assert.Empty(
            await AnalyzedCode.AnalyzeAsync(
                new CorpusProject { CorpusFolder = "" }.WithCode(
                    """
                    public static class Program
                    {
                        [CorpusSdk.Quotation]
                        public const string Words = "Nobody said so.";

                        public static object Run(CorpusSdk.CorpusSet<object> set) => set["zz"];
                    }
                    """,
                    AnalyzedCode.File
                )
            )
        );
}
