namespace CorpusSdk.Tool.Tests.Verifying;

/// <summary>What is a quotation in each kind of file, and where it is.</summary>
public sealed class InputKindTests
{
    private const string Doe = FerryCorpus.Doe;

    [Theory]
    [InlineData("a.md", "“*W*”", "Verbatim: *W*")]
    [InlineData("a.txt", "She said: \"W\"", "Verbatim: W")]
    [InlineData("a", "«W»", "Verbatim: W")]
    [InlineData("a.markdown", "> W\n", "Verbatim: W")]
    [InlineData("a.md", "One\r\n\r\n“W”\r\n", "Verbatim: W")]
    [InlineData("a.md", "---\ntitle: \"No words of anybody\"\n---\n“W”", "Verbatim: W")]
    [InlineData("a.md", "<!-- “No words of anybody” -->\n“W”", "Verbatim: W")]
    [InlineData("a.md", "```\nprint(\"No words of anybody\")\n```\n“W”", "Verbatim: W")]
    [InlineData("a.md", "[a](https://x.example \"No words of anybody\") “W”", "Verbatim: W")]
    [InlineData("a.md", "<a title=\"No words of anybody\" href='x'>a</a> “W”", "Verbatim: W")]
    [InlineData("a.md", "[a]: https://x.example \"No words of anybody\"\n\n“W”", "Verbatim: W")]
    [InlineData(
        "a.md",
        "One\n\n    print(\"No words of anybody\")\n\n    \"No words of anybody\"\n\n“W”",
        "Verbatim: W"
    )]
    [InlineData("a.md", "1. One\n\n   “W”\n\n       “No words of anybody”\n", "Verbatim: W")]
    [InlineData("a.md", "- One\n\n  - Two\n\n    “W”\n", "Verbatim: W")]
    [InlineData("a.md", "One\n    “W”\n", "Verbatim: W")]
    [InlineData("a.md", "```\n- a\n```\n\n    “No words of anybody”\n“W”\n", "Verbatim: W")]
    [InlineData("a.txt", "One\n\n    “W”\n", "Verbatim: W")]
    [InlineData("a.txt", "---\ntitle: \"No words of any\"\n---\n", "NotFound: No words of any")]
    [InlineData("a.txt", "<!-- “No words of any” -->", "NotFound: No words of any")]
    public async Task Text_and_Markdown(string name, string content, string expected)
    {
        content = content.Replace("W", Doe, StringComparison.Ordinal);
        Assert.Equal(
            [expected.Replace("W", Doe, StringComparison.Ordinal).TrimStart('*')],
            (await FerryCorpus.VerifyAsync(name, content)).Select(found =>
                expected.Contains('*', StringComparison.Ordinal)
                    ? found.Replace(Doe, $"*{Doe}*").Replace("**", "*")
                    : found
            )
        );
    }

    [Theory]
    [InlineData("<p>&ldquo;‹We will not run a boat that is not safe›,&rdquo; she said.")]
    [InlineData("<p>&#147;‹We will not&nbsp;run a <b>boat</b> that\n  is not safe›&#x201d;")]
    [InlineData("<q>‹We will not run a boat that is not safe›</q>")]
    [InlineData("<blockquote>‹We will not run a boat that is not safe›</blockquote>")]
    [InlineData("<blockquote>\n<p>‹We will not run a boat<br> that is not safe›</p>\n</blockquote>")]
    [InlineData("<blockquote><pre>‹We will not\r\nrun a boat that\nis not safe›</pre></blockquote>")]
    [InlineData("<q title='a > b'>‹We will not<!-- “No words of anybody” --> run a boat that is not safe›</q>")]
    [InlineData("<script>'No words, \"of anybody\"'</script> “‹We will not run a boat that is not safe›”")]
    [InlineData("<style>a::before { content: \"No words of anybody\" }</style><q>‹We will not run a boat›</q>")]
    [InlineData("<p title=\"“No words of anybody”\">“‹We will not run a boat›”</p>")]
    [InlineData("<p>“‹We will not <a href=\"https://x.example/a\">run a boat</a> that is not safe›”</p>")]
    [InlineData("a < b, “‹We will not run a boat›” & c &nosuch; &#xFFFFFFFF; </ q> <1>")]
    [InlineData("<svg/>“‹We will not run a boat›”<svg><text>“No words of anybody”</text></svg>")]
    public async Task Html(string content) => await AssertMarkedAsync("a.html", content);

    [Theory]
    [InlineData("<blockquote><p>W</p><footer>— Omar Aziz</footer></blockquote>", "Misattributed")]
    [InlineData("<blockquote><p>W</p><footer>— Jane Doe</footer></blockquote>", "Verbatim")]
    [InlineData("<blockquote>W</blockquote><p><cite>Omar Aziz</cite></p>", "Misattributed")]
    [InlineData("<blockquote>W</blockquote><p><cite>Jane Doe</cite></p>", "Verbatim")]
    [InlineData("<blockquote>W</blockquote><p>— Omar Aziz</p>", "Misattributed")]
    [InlineData("<blockquote>W</blockquote><p>Omar Aziz left.</p>", "Verbatim")]
    [InlineData("<figure><blockquote>W</blockquote><figcaption>Omar Aziz</figcaption></figure>", "Misattributed")]
    [InlineData(
        "<figure><blockquote><p>W</p></blockquote><figcaption>Omar Aziz</figcaption></figure>",
        "Misattributed"
    )]
    [InlineData(
        "<blockquote>\n <p>W</p>\n</blockquote>\n<figcaption>\n &mdash; <cite>Omar Aziz</cite>\n</figcaption>\n",
        "Misattributed"
    )]
    [InlineData(
        "<blockquote><div><p>W</p></div><br></blockquote><figcaption><p>Omar Aziz</p></figcaption>",
        "Misattributed"
    )]
    [InlineData("<blockquote><p>W</p><footer>Omar Aziz, <cite>Speech</cite></footer></blockquote>", "Misattributed")]
    [InlineData("<blockquote><p>W</p></blockquote><p>— Omar Aziz</p>", "Misattributed")]
    [InlineData("<figure><blockquote><p>W</p></blockquote><figcaption>Jane Doe</figcaption></figure>", "Verbatim")]
    [InlineData(
        "<blockquote>\n <p>W</p>\n</blockquote>\n<figcaption>\n &mdash; <cite>Jane Doe</cite>\n</figcaption>\n",
        "Verbatim"
    )]
    [InlineData("<blockquote><div><p>W</p></div><br></blockquote><figcaption><p>Jane Doe</p></figcaption>", "Verbatim")]
    [InlineData(
        "<blockquote><p>W<br></p><footer>Jane Doe in <cite>Foreign Affairs</cite></footer></blockquote>",
        "Verbatim"
    )]
    [InlineData("<blockquote><p>W</p><footer>Jane Doe, <cite>Speech</cite></footer></blockquote>", "Verbatim")]
    [InlineData(
        "<blockquote><p>W</p></blockquote><figcaption><a href='https://x.example'>Jane Doe</a></figcaption>",
        "Verbatim"
    )]
    [InlineData("<blockquote><p>W</p></blockquote><p>— Jane Doe</p>", "Verbatim")]
    public async Task The_source_of_a_block_quote_of_html_is_read(string content, string verdict) =>
        Assert.Equal(
            [verdict],
            (
                await FerryCorpus.VerifyAsync("a.html", content.Replace("W", FerryCorpus.Doe, StringComparison.Ordinal))
            ).Select(found => found.Split(':')[0])
        );

    [Theory]
    [InlineData("<p>No words</p>“of <p>anybody at all”")]
    [InlineData("<q>No words of anybody</q>", "No words of anybody")]
    [InlineData("<blockquote>No words of anybody", "No words of anybody")]
    [InlineData("<p>&quot;No words of&#32;anybody&quot;", "No words of&#32;anybody")]
    [InlineData("<title>“No words of anybody”</title>", "No words of anybody")]
    public async Task Other_quotations_of_html_are_not_found(string content, params string[] expected) =>
        Assert.Equal(
            expected.Select(words => "NotFound: " + words),
            (await FerryCorpus.VerifyAsync("a.htm", content)).Where(_ => expected.Length > 0)
        );

    [Theory]
    [InlineData("// quotation\nvar a = \"‹W›\";")]
    [InlineData("//quotation\nvar a =\n    \"‹W›\";")]
    [InlineData("var a = \"‹W›\"; // quotation")]
    [InlineData("Print(\"other\", \"‹W›\"); // quotation")]
    [InlineData("Print(/* quotation */ \"‹W›\", \"other\");")]
    [InlineData("/* quotation: jane-doe */ var a = \"‹W›\";")]
    [InlineData("// quotation: ferry\nvar a = \"‹W›\";")]
    [InlineData("// quotation\nvar a = @\"‹W›\";")]
    [InlineData("// quotation\nvar a = \"\"\"‹W›\"\"\";")]
    [InlineData("// quotation\nvar a = \"\"\"\n    ‹W›\n    \"\"\";")]
    [InlineData("// quotation\nvar a = $\"‹W›\";")]
    [InlineData("// quotation\nvar a = $\"{Name()}, ‹W› {1}\";")]
    [InlineData("// quotation\nvar a = \"‹We will not\\u0020run a b\\u006fat that \" + \"is not safe›\";")]
    [InlineData("// quotation\nvar a = \"‹W›\"u8;")]
    [InlineData("// quotation\nvar a = $\"{(b ? \"x\" : $\"{c}\")} ‹W›\";")]
    [InlineData("// quotation\nvar a = $$\"\"\"{} {{c}} ‹W›\"\"\";")]
    [InlineData("// quotation\nvar a = (\"‹We will not \" +\n    (\"run a boat\") + \" that is not safe›\");")]
    [InlineData("#region it's\nvar q = '\"'; var a = \"‹W›\"; // quotation: jane-doe")]
    [InlineData("class A { [Quote(\"other\")] /* quotation */ [Quote(\"‹W›\")] int B; }")]
    public async Task Marked_literals(string content) =>
        await AssertMarkedAsync("a.cs", content.Replace("‹W›", $"‹{Doe}›", StringComparison.Ordinal));

    [Theory]
    [InlineData("var a = \"No words of anybody\";")]
    [InlineData("// quotation marks\nvar a = \"No words of anybody\";")]
    [InlineData("// a quotation\nvar a = \"No words of anybody\";")]
    [InlineData("var a = \"// quotation\"; var b = \"No words of anybody\";")]
    [InlineData("var a = 1; var b = \"No words of anybody\"; var c = 1; // no quotation")]
    public async Task Other_literals_are_not_verified(string content) =>
        Assert.Empty(await FerryCorpus.VerifyAsync("a.cs", content));

    [Theory]
    [InlineData("// quotation\nvar a = \"No words of anybody\";", "NotFound: No words of anybody")]
    [InlineData("// quotation\nint a = 1; var b = \"x\";", "Undecided: // quotation")]
    [InlineData("// quotation\nvar a = \"\";", "Undecided: \"\"")]
    [InlineData("// quotation\nvar a = $\"We will {not} run\";", "Undecided: We will {not} run")]
    [InlineData("// quotation\nvar a = \"We will \" + not + \" run\";", "Undecided: We will \" + not + \" run")]
    [InlineData("// quotation: omar-aziz\nvar a = \"W\";", "Misattributed: W")]
    [InlineData("// quotation: jane-do\nvar a = \"W\";", "Misattributed: W")]
    public async Task Marked_literals_that_are_not_clean(string content, string expected) =>
        Assert.Equal(
            [expected.Replace("W", Doe, StringComparison.Ordinal).Replace(Doe + "e ", "We ", StringComparison.Ordinal)],
            await FerryCorpus.VerifyAsync("a.cs", content.Replace("\"W\"", $"\"{Doe}\"", StringComparison.Ordinal))
        );

    /// <summary>The only quotation of a file is clean and between two marks, which are not part of the file.</summary>
    private static async Task AssertMarkedAsync(string name, string content)
    {
        var (start, end) = (content.IndexOf('‹'), content.IndexOf('›') - 1);
        content = content.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal);
        var found = Assert.Single(await FerryCorpus.VerifyAsync(name, content)).Split(": ", 2);
        Assert.Contains(found[0], (string[])["Verbatim", "Edited"]);
        Assert.Equal(content[start..end], found[1].Trim(',', ' '));
    }
}
