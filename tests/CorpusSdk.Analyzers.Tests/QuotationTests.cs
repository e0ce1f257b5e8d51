using CorpusSdk.Analyzers.Tests.Harness;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>Constants given where <c>[Quotation]</c> is (CORP7003 to CORP7005).</summary>
public sealed class QuotationTests
{
    private const string Misquote =
        "error CORP7003: quotation is not in the corpus; nearest is line 3 of seeds/visit.txt, "
        + "\"We have waited for a long time\", which has 'waited' where the quote has 'wated' "
        + "(first difference: 'i', not 't')";

    [Theory]
    [InlineData("[Quotation] public const string Words = [|\"We have wated for a long time\"|];")]
    [InlineData("[Quotation] public static readonly string Words = [|\"We have wated for a long time\"|];")]
    [InlineData("[Quotation] public string Words { get; } = [|\"We have wated for a long time\"|];")]
    [InlineData("[Quotation] public string Words => [|\"We have wated for a long time\"|];")]
    [InlineData("[Quotation] public string Words { get => [|\"We have wated for a long time\"|]; }")]
    [InlineData("public void Tell([Quotation] string words = [|\"We have wated for a long time\"|]) { }")]
    [InlineData("[Quotation] public string[] All = [[|\"We have wated for a long time\"|], \"The fog is thick\"];")]
    [InlineData("[Quotation] public string Words = [|\"We have \" + \"wated for a long time\"|];")]
    [InlineData("[Quotation] public string Words = [|@\"We have wated\n  for a long time\"|];")]
    public async Task A_constant_that_is_not_verbatim_is_an_error(string member) =>
        Assert.Equal([Misquote], await Problems(member));

    [Theory]
    [InlineData("Show([|\"We have wated for a long time\"|]);")]
    [InlineData("Show(words: [|\"We have wated for a long time\"|]);")]
    [InlineData("Show(DateTime.Now.Hour > 5 ? [|\"We have wated for a long time\"|] : \"The fog is thick\");")]
    [InlineData("_ = new Slide([|\"We have wated for a long time\"|]);")]
    [InlineData("_ = new Page { Words = [|\"We have wated for a long time\"|] };")]
    [InlineData("new Page().Words = [|\"We have wated for a long time\"|];")]
    [InlineData("new Page().Words ??= [|\"We have wated for a long time\"|];")]
    [InlineData("(new Page().Words, _) = ([|\"We have wated for a long time\"|], 1);")]
    [InlineData("_ = new Slide(\"The fog is thick\") with { Words = [|\"We have wated for a long time\"|] };")]
    [InlineData("_ = new Slide(\"The fog is thick\") { Words = [|\"We have wated for a long time\"|] };")]
    [InlineData("new Page().Lines = [\"The fog is thick\", [|\"We have wated for a long time\"|]];")]
    [InlineData("new Page().Lines = new() { \"The fog is thick\", [|\"We have wated for a long time\"|] };")]
    [InlineData("_ = new Page { Field = [|\"We have wated for a long time\"|] };")]
    public async Task An_argument_that_is_not_verbatim_is_an_error(string statement) =>
        Assert.Equal([Misquote], await Problems($"public static void Run() {{ {statement} }}"));

    [Theory]
    [InlineData("We have waited for a long time")]
    [InlineData("We have waited\\n   for a long time,")]
    [InlineData("The gate is made of steel.")]
    [InlineData("The fog is thick")]
    [InlineData("We have waited … long time")]
    public async Task Words_of_any_article_are_verbatim(string words) =>
        Assert.Empty(await Problems($"[Quotation] public const string Words = \"{words}\";"));

    [Theory]
    [InlineData(
        "Something else entirely happened yesterday evening",
        "CORP7003: quotation is not in the corpus, and nothing in it is close to it"
    )]
    [InlineData(" ", "CORP7003: quotation is not in the corpus: it has no words; quote a passage")]
    [InlineData(
        "The fog is thi",
        "CORP7003: quotation is not in the corpus: line 6 of seeds/visit.txt has it only as part of a longer word"
    )]
    [InlineData(
        "We have waited [...] long time",
        "CORP7003: quotation is not in the corpus; to leave words out, write ' … ' (U+2026 between spaces) "
            + "and not '[...]'"
    )]
    [InlineData(
        "We will … open the gate",
        "CORP7004: ' … ' leaves out 'not' (line 3 of seeds/visit.txt), which changes the meaning; quote it too"
    )]
    [InlineData(
        "The fog is thick … Nobody asked us",
        "CORP7004: quote joins separate quotations, with the author's words 'Omar Aziz said' between them "
            + "(line 6 of seeds/visit.txt); make each a quote of its own"
    )]
    public async Task What_is_wrong_is_said_as_of_a_quote(string words, string message) =>
        Assert.Equal(["error " + message], await Problems($"[Quotation] public const string Words = [|\"{words}\"|];"));

    [Fact]
    public async Task A_cut_before_a_condition_is_a_warning() =>
        Assert.Equal(
            [
                "warning CORP7005: quote ends right before 'unless' (line 3 of seeds/ships/launch.txt), "
                    + "which changes the meaning; quote it too",
            ],
            await Problems("[Quotation] public const string Words = [|\"It may sail\"|];")
        );

    [Theory]
    [InlineData("Article = \"visit\"", "The fog is thick")]
    [InlineData("Speaker = \"omar-aziz\"", "The fog is thick")]
    [InlineData("Speaker = \"omar-aziz\"", "ready for the sea")]
    [InlineData("Article = \"launch\", Speaker = \"omar-aziz\"", "The ship is ready for the sea")]
    public async Task Words_are_of_the_article_and_of_the_speaker(string arguments, string words) =>
        Assert.Empty(await Problems($"[Quotation({arguments})] public const string Words = \"{words}\";"));

    [Theory]
    [InlineData(
        "Article = \"launch\"",
        "The fog is thick",
        "quotation is not in the article 'launch'; line 6 of seeds/visit.txt has it: say 'Article = \"visit\"'"
    )]
    [InlineData(
        "Article = \"launch\"",
        "The ship is redy for the sea",
        "quotation is not in the article 'launch'; nearest is line 3 of seeds/ships/launch.txt, "
            + "\"The ship is ready for the sea\", which has 'ready' where the quote has 'redy' "
            + "(first difference: 'a', not 'd')"
    )]
    [InlineData(
        "Article = \"launch\"",
        "Something else entirely happened yesterday evening",
        "quotation is not in the article 'launch', and nothing in seeds/ships/launch.txt is close to it"
    )]
    [InlineData(
        "Speaker = \"ann-lee\"",
        "The fog is thick",
        "quotation is not in a quote of 'ann-lee'; line 6 of seeds/visit.txt has it in the words of Omar Aziz"
    )]
    [InlineData(
        "Speaker = \"ann-lee\"",
        "Nobody asked us",
        "quotation is not in a quote of 'ann-lee'; line 6 of seeds/visit.txt has it, "
            + "but no annotation says whose words they are"
    )]
    [InlineData(
        "Speaker = \"ann-lee\"",
        "The gate is made of steel.",
        "quotation is not in a quote of 'ann-lee'; line 8 of seeds/visit.txt has it, "
            + "not in quotation marks: these are the author's words"
    )]
    public async Task Words_of_another_article_or_speaker_are_an_error(
        string arguments,
        string words,
        string message
    ) =>
        Assert.Equal(
            ["error CORP7003: " + message],
            await Problems($"[Quotation({arguments})] public const string Words = [|\"{words}\"|];")
        );

    /// <summary>That is what is wrong with them, whoever is named as the speaker.</summary>
    [Fact]
    public async Task Words_that_join_two_quotations_are_said_to_do_so() =>
        Assert.Equal(
            [
                "error CORP7004: quote joins separate quotations, with the author's words 'Omar Aziz said' between "
                    + "them (line 6 of seeds/visit.txt); make each a quote of its own",
            ],
            await Problems(
                "[Quotation(Speaker = \"omar-aziz\")] public const string Words = "
                    + "[|\"The fog is thick … Nobody asked us\"|];"
            )
        );

    [Theory]
    [InlineData("Speaker = [|\"anne-lee\"|]", "unknown person 'anne-lee'; did you mean 'ann-lee'?")]
    [InlineData("Article = [|\"visitt\"|]", "unknown article 'visitt'; did you mean 'visit'?")]
    public async Task An_unknown_id_in_the_attribute_is_the_only_error(string argument, string message) =>
        Assert.Equal(
            ["error CORP7001: " + message],
            await Problems($"[Quotation({argument})] public const string Words = \"Nobody said so.\";")
        );

    [Theory]
    [InlineData("[Quotation] public static string Words = DateTime.Now.ToString();")]
    [InlineData("[Quotation] public const string? Words = null;")]
    [InlineData("public const string Words = \"Nobody said so.\";")]
    [InlineData("[Quotation] public int Number = 5;")]
    [InlineData("[Quotation] public string Words { get; set; } = \"\";")]
    [InlineData("public void Tell([Quotation] string words = \"\") { }")]
    [InlineData("[Quotation] public List<int> Numbers = [1, 2];")]
    [InlineData(
        "public void Set(Page page) => (page.Other, page.Words) = (\"Nobody said so.\", \"The fog is thick\");"
    )]
    public async Task What_is_no_constant_text_is_not_checked(string member) => Assert.Empty(await Problems(member));

    private static Task<IReadOnlyList<string>> Problems(string member) =>
        AnalyzedCode.ProblemsAsync(
            Harbour.Project,
            $$"""
            using System;

            namespace Summit;

            public sealed record Slide([Quotation] string Words);

            public sealed class Page
            {
                [Quotation]
                public string Words { get; set; } = "The fog is thick";

                [Quotation]
                public List<string> Lines { get; set; } = [];

                [field: Quotation]
                public string Field { get; set; } = "";

                public string Other { get; set; } = "";
            }

            public class Program
            {
                public static void Show([Quotation] string words) { }

                {{member}}
            }
            """
        );
}
