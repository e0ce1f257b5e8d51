using System.Text;
using System.Text.Json;
using NewsroomApi;

namespace CorpusSdk.AspNetCore.Tests;

/// <summary>JSON that arrives in pieces, as the body of a request does.</summary>
public sealed class JsonStreamTests
{
    internal sealed record Message(Person Person, TextSpan Span, string Text);

    [Fact]
    public async Task Records_are_read_back_from_a_stream()
    {
        var json = JsonSerializer.Serialize(Corpus.Articles);
        Assert.Equal(Corpus.Articles, await JsonSerializer.DeserializeAsync<List<Article>>(Slowly(json)));

        var read = new List<Article?>();
        await foreach (var article in JsonSerializer.DeserializeAsyncEnumerable<Article>(Slowly(json)))
        {
            read.Add(article);
        }

        Assert.Equal(Corpus.Articles, read);
    }

    [Fact]
    public async Task Values_that_are_not_read_can_be_of_any_size()
    {
        var other = $$"""{ "name": [{ "x": "{{new string('y', 50_000)}}" }] }""";
        var json = $$"""
            {
              "Person": { "other": {{other}}, "id": "vladimir-putin" },
              "Span": { "other": {{other}}, "start": 3, "end": 7 },
              "Text": "{{new string('z', 50_000)}}"
            }
            """;
        var message = await JsonSerializer.DeserializeAsync<Message>(Slowly(json));
        Assert.Same(Corpus.People.VladimirPutin, message!.Person);
        Assert.Equal(TextSpan.FromBounds(3, 7), message.Span);
    }

    /// <summary>A stream that has at most a thousand bytes at a time.</summary>
    private static SlowStream Slowly(string json) => new(Encoding.UTF8.GetBytes(json));

    private sealed class SlowStream(byte[] content) : MemoryStream(content)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 1_000)], cancellationToken);
    }
}
