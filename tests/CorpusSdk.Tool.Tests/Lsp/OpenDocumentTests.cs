using CorpusSdk.Tool.Lsp;
using CorpusSdk.Tool.Lsp.Protocol;

namespace CorpusSdk.Tool.Tests.Lsp;

public sealed class OpenDocumentTests
{
    [Theory]
    [InlineData("a\nb", 1, 0, 1, 1, "c", "a\nc")]
    [InlineData("a\r\nb\r\nc", 1, 0, 2, 0, "", "a\r\nc")]
    [InlineData("a\rb", 1, 0, 1, 0, "x", "a\rxb")]
    [InlineData("abc", 0, 1, 0, 99, "x", "ax")]
    [InlineData("abc\r\ndef", 0, 99, 0, 99, "x", "abcx\r\ndef")]
    [InlineData("abc", 7, 3, 9, 1, "x", "abcx")]
    [InlineData("abc", 0, 2, 0, 1, "x", "abxc")]
    [InlineData("abc", -1, -1, 0, 1, "x", "xbc")]
    [InlineData("😀a", 0, 2, 0, 3, "b", "😀b")]
    [InlineData("", 0, 0, 0, 0, "a\n", "a\n")]
    public void A_change_replaces_its_range(
        string text,
        int line,
        int character,
        int endLine,
        int endCharacter,
        string inserted,
        string expected
    ) =>
        Assert.Equal(
            expected,
            new OpenDocument("file:///a", "/a", 1, text)
                .After([new(inserted, new LspRange(new(line, character), new(endLine, endCharacter)))], 2)
                .Text
        );

    [Fact]
    public void Changes_are_made_one_after_the_other()
    {
        var document = new OpenDocument("file:///a", "/a", 1, "one").After(
            [new("two\nthree"), new("x", new LspRange(new(1, 0), new(1, 2)))],
            7
        );
        Assert.Equal("two\nxree", document.Text);
        Assert.Equal(7, document.Version);
    }

    [Theory]
    [InlineData("/home/a b/c#d/50%/e?.yaml")]
    [InlineData("/home/été/新闻/å😀.txt")]
    [InlineData("/a/[b]/(c)/'d'/\"e\".md")]
    public void An_address_leads_back_to_its_path(string path) =>
        Assert.Equal(Path.GetFullPath(path), DocumentUri.ToPath(DocumentUri.Of(path)));

    [Theory]
    [InlineData("untitled:Untitled-1")]
    [InlineData("https://example.com/a.yaml")]
    [InlineData("file://")]
    [InlineData("")]
    [InlineData("file:///a%00b")]
    public void Other_addresses_have_no_path(string uri) => Assert.Null(DocumentUri.ToPath(uri));

    [Fact]
    public void Addresses_as_other_editors_write_them_are_read() =>
        Assert.Equal(Path.GetFullPath("/c:/a b"), DocumentUri.ToPath("file:///c%3A/a%20b"));
}
