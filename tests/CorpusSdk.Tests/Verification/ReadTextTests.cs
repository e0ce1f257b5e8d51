using static CorpusSdk.QuotationVerdict;

namespace CorpusSdk.Tests.Verification;

/// <summary>What is a quotation in a text with markup or data, and where it is.</summary>
public sealed class ReadTextTests
{
    private const string Words = "The crossing will not open before the month of May";

    private static readonly QuotationVerifier s_verifier = new([
        new FakeArticle("ferry") { Text = $"The ferry\n\n“{Words},” said Jane Doe. “Our crew is ready to sail.”\n" },
    ]);

    [Theory]
    [InlineData("She said <q>W</q>.")]
    [InlineData("She said <q cite=\"https://x.example\">W</q>.")]
    [InlineData("- > W")]
    [InlineData("* > W\n")]
    [InlineData("12. > W\n")]
    [InlineData("- - > W\n")]
    [InlineData("- item\n\n  > W\n")]
    [InlineData("id,text\n1,\"She said \"\"W\"\" on Monday\"\n")]
    [InlineData("id;text\n1;\"\"\"W\"\"\"\n")]
    [InlineData("{\"a\": \"{\\\"b\\\": \\\"then \\\\\\\"W\\\\\\\" so\\\"}\"}")]
    [InlineData("then \\\\\"W\\\\\" so")]
    [InlineData("then \\\\u201cW\\\\u201d so")]
    [InlineData("She said \"\"W\"\" yesterday.")]
    [InlineData("{\"text\": \"W\"}")]
    [InlineData("{\"role\": \"assistant\", \"at\": \"2024-06-19T10:00:00Z\", \"text\" : \"W\"}")]
    [InlineData("{ \"W\": so }")]
    [InlineData("```json\n{\"quote\": \"W\"}\n```\n")]
    [InlineData("```JSON title=\"a\"\n{\n    \"quote\": \"W\"\n}\n```\n")]
    [InlineData("So:\r\n\r\n~~~ yaml\r\nquote: \"W\"\r\n~~~\r\n")]
    [InlineData("````markdown\nIt:\n\n```jsonl\n[\"W\"]\n```\n\n```python\na = \"no such words here\"\n```\n````")]
    [InlineData("```json {\"quote\": \"W\"} ```")]
    [InlineData("- ```text\n  “W”\n  ```\n")]
    [InlineData("```{.json}\n[\"W\"]\n```\n\nSo.")]
    [InlineData("```csv\nid,text\n1,\"She said \"\"W\"\" on Monday\"\n```")]
    [InlineData("```html\n<p>« W »</p>\n```\n```\n\"no such words here\"\n```")]
    [InlineData("```json\n{\"quote\": \"W\"}")]
    [InlineData("1. ```python\n   a = \"no such words here\"\n   ```\n\n“W”")]
    [InlineData(",,W''")]
    [InlineData("Sie sagte: ,,W\", so.")]
    [InlineData("**,,W“**")]
    [InlineData("``W''")]
    [InlineData("**``W''** (A)")]
    [InlineData("<< W >>, dit-elle")]
    [InlineData("**<<W>>**")]
    [InlineData("Sie sagte: >>W<<, so.")]
    [InlineData("<p>« W »</p>")]
    [InlineData("**« W »**")]
    [InlineData("*« W »* — Luc Roy")]
    [InlineData("|« W »|Pons|")]
    [InlineData("Pons :« W »")]
    [InlineData("**„ W “**")]
    [InlineData("<p>“ W ”</p>")]
    [InlineData("|\" W \"|Pons|")]
    public void It_is_found_with_its_words(string text)
    {
        foreach (var (words, verdict) in new[] { (Words, Verbatim), (Words.Replace("not ", ""), Altered) })
        {
            var quotation = Assert.Single(s_verifier.Verify(text.Replace("W", words)).Quotations);
            Assert.Equal((words, verdict), (quotation.Text, quotation.Verdict));
        }
    }

    [Theory]
    [InlineData("{\"name of the thing\": 1, \"an other key here\" : null, \"list\": [{\"a long key here\": 2.5e3}]}")]
    [InlineData("{\"a\": \"{\\\"some key of it\\\": 1, \\\"and another one\\\": true}\"}")]
    [InlineData("![a \"red boat at sea\" here](boat.png)")]
    [InlineData("![a \"red boat at sea\" here][boat]")]
    [InlineData("![a boat](boat.png \"red boat at sea\")")]
    [InlineData("[a boat](boat.html 'red boat at sea')")]
    [InlineData("Then git commit -m \"mend the old boat\" it.")]
    [InlineData("Then tool --title=\"mend the old boat\" it.")]
    [InlineData("$ tool --title \"mend the old boat\"")]
    [InlineData("```\n{\"quote\": \"red boat at sea\"}\n```")]
    [InlineData("```python\nprint(\"red boat at sea\")\n```")]
    [InlineData("```sql \"red boat at sea\" ```")]
    [InlineData("`json \"red boat at sea\"`")]
    [InlineData("```jsonpath\n\"red boat at sea\"\n```")]
    [InlineData("```cs title=text\n\"red boat at sea\"\n```")]
    [InlineData("- ```js\n  \"red boat at sea\"\n  ```")]
    [InlineData("a,,red boat at sea,,b''")]
    [InlineData("It is ,,red boat at sea.\n\nAn inch ''")]
    [InlineData("x << red or boat or sea; y >> 2")]
    [InlineData("cat <<END of the red boat >>file")]
    [InlineData("cat >>file of the boat <<END")]
    [InlineData("(1 << 2 and 3 or 4 >> 5)")]
    [InlineData("The tags `<q>` and `</q>` are marks.")]
    public void Data_are_no_quotations(string text) => Assert.Empty(s_verifier.Verify(text).Quotations);

    [Theory]
    [InlineData("He listed \"boats of the sea\": ferries, yachts.")]
    [InlineData("Names, \"boats of the sea\": 3")]
    [InlineData("Well {this, \"boats of the sea\": yes}")]
    [InlineData("He added --wrongly \"boats of the sea\" to it.")]
    [InlineData("[a \"boats of the sea\" link](x.html)")]
    [InlineData("a ](b \"boats of the sea\"), c")]
    [InlineData("We have 3 > 2, and <q> of \"boats of the sea\".")]
    [InlineData("He wrote \"\", \"\" and \"boats of the sea\" (\"\").")]
    [InlineData("a,,b,\"boats of the sea\"\n,,x y,z")]
    [InlineData("He wrote \"\" and \"boats of the sea\".")]
    public void What_only_looks_like_data_is_a_quotation(string text) =>
        Assert.Equal("boats of the sea", Assert.Single(s_verifier.Verify(text).Quotations).Text);

    [Fact]
    public void Each_item_of_a_list_is_a_quotation_of_its_own()
    {
        var found = s_verifier.Verify($"- > {Words}\n- > Our crew is ready to sail\n").Quotations;
        Assert.Equal([Words, "Our crew is ready to sail"], found.Select(quotation => quotation.Text));
        Assert.All(found, quotation => Assert.Equal(Verbatim, quotation.Verdict));
    }

    [Theory]
    [InlineData("- > ")]
    [InlineData("1. ")]
    [InlineData("{\"")]
    [InlineData("{\"a\": \"\\\"")]
    [InlineData(",\"\"")]
    [InlineData("<q>")]
    [InlineData("<q ")]
    [InlineData("![](a \"")]
    [InlineData("\\\\\\\"")]
    [InlineData(" -m \"")]
    [InlineData("```json\n")]
    [InlineData("````md\n```json\n\"a\n")]
    [InlineData(",,a ")]
    [InlineData("<<a b c ")]
    [InlineData("<<a b c>> ")]
    [InlineData(" >>a b c<< ")]
    [InlineData(">> ")]
    [InlineData("—a b -dijo c ")]
    [InlineData("- a, dit b, - c, dit-il ")]
    [InlineData("**« ")]
    [InlineData(":“ ")]
    [InlineData("*\" a")]
    [InlineData("» a\n")]
    public void Hostile_repetitions_take_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.All(
            s_verifier.Verify(text).Quotations,
            quotation => Assert.Equal(text.Substring(quotation.Span.Start, quotation.Span.Length), quotation.Text)
        );
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }
}
