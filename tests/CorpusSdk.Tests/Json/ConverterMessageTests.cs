using System.Text.Json;

namespace CorpusSdk.Tests.Json;

/// <summary>The messages for JSON that cannot be read.</summary>
public class ConverterMessageTests
{
    [Theory]
    [InlineData(typeof(SearchHit), "SearchHit can be written as JSON, but not read; ")]
    [InlineData(typeof(SearchHit<FakeArticle>), "SearchHit can be written as JSON, but not read; ")]
    [InlineData(typeof(SearchSnippet), "SearchSnippet can be written as JSON, but not read; ")]
    [InlineData(typeof(Paragraph), "Paragraph can be written as JSON, but not read; ")]
    public void What_is_only_written_says_so(Type type, string message) =>
        Assert.StartsWith(
            message,
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", type)).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("null", "but found null")]
    [InlineData("7", "but found a number")]
    [InlineData("\"x\\u0007\"", "'x<U+0007>' is not a date: ")]
    public void What_is_not_a_date_is_described(string json, string message) =>
        Assert.Contains(
            message,
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EdtfDate>(json)).Message,
            StringComparison.Ordinal
        );
}
