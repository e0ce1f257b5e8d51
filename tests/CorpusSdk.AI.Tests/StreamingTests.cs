using System.Runtime.CompilerServices;
using CorpusSdk.AI.Tests.Harness;
using Microsoft.Extensions.AI;

namespace CorpusSdk.AI.Tests;

public sealed class StreamingTests
{
    private const string Text =
        $"# Ferries\n\nThey wait 🚢. \"{Harbour.Safe}\" said Jane Doe.\n\nSomebody added: \"{Harbour.Invented}\"\n\n"
        + $"> {Harbour.Spring}\n\nThat is all.";

    public static TheoryData<QuotationRepair?> Repairs =>
        [null, QuotationRepair.Annotate, QuotationRepair.RemoveMarks, QuotationRepair.UseArticleWords];

    [Theory]
    [MemberData(nameof(Repairs))]
    public async Task Every_split_of_an_answer_gives_the_same(QuotationRepair? repair)
    {
        var options = new VerifiedQuotationsOptions { Repair = repair };
        var whole = await new ScriptedChatClient()
            .Answer(new TextContent(Text))
            .Verified(options)
            .GetResponseAsync("?");
        var expected = whole.Messages[0].Contents.Annotated();
        Assert.InRange(expected.Count, 2, 3);
        for (var at = 0; at <= Text.Length; at++)
        {
            await Check([Text[..at], Text[at..]]);
        }

        await Check([.. Text.Select(c => c.ToString())]);
        await Check([.. Text.Chunk(7).Select(piece => new string(piece))]);

        async Task Check(string[] pieces)
        {
            var model = new ScriptedChatClient().Stream([.. pieces.Select(Answers.Update)]);
            var updates = await model.Verified(options).StreamAsync();
            Assert.Equal(whole.Text, string.Concat(updates));
            Assert.Equal(expected, updates.SelectMany(update => update.Contents).Annotated());

            // Joining updates keeps the annotations at their words.
            Assert.Equal(expected, updates.ToChatResponse().Messages.Single().Contents.Annotated());
        }
    }

    [Fact]
    public async Task Other_contents_pass_in_order()
    {
        var call = new FunctionCallContent("1", "get_article");
        var result = new FunctionResultContent("1", $"\"{Harbour.Invented}\"");
        var model = new ScriptedChatClient().Stream(
            new(ChatRole.Assistant, [new TextReasoningContent($"Perhaps \"{Harbour.Invented}\"")]),
            Answers.Update("I look: \""),
            Answers.Update($"{Harbour.Invented}\". "),
            new(ChatRole.Assistant, [new TextContent("Now. "), call, new TextContent("After. ")]),
            new(ChatRole.Tool, [result, new TextContent($"\"{Harbour.Invented}\"")]),
            Answers.Update($"\"{Harbour.Safe}"),
            new(ChatRole.Assistant, [new UsageContent(new() { TotalTokenCount = 7 })]),
            Answers.Update("\" she said."),
            new() { FinishReason = ChatFinishReason.Stop }
        );
        var updates = await model.Verified(new() { Repair = QuotationRepair.RemoveMarks }).StreamAsync();
        Assert.Equal(
            [
                $"reasoning Perhaps \"{Harbour.Invented}\"",
                $"text I look: {Harbour.Invented} [not a verbatim quotation]. Now. ",
                "call",
                "text After. ",
                "result",
                $"text \"{Harbour.Invented}\"",
                $"text \"{Harbour.Safe}\" she said.",
                "usage",
            ],
            Merged(updates.SelectMany(update => update.Contents))
        );
        var response = updates.ToChatResponse();
        Assert.Equal(7, response.Usage!.TotalTokenCount);
        Assert.Equal(ChatFinishReason.Stop, updates[^1].FinishReason);
        Assert.Equal(2, response.GetVerifiedQuotations().Count());
        Assert.Same(call, updates.SelectMany(update => update.Contents).OfType<FunctionCallContent>().Single());
    }

    [Fact]
    public async Task Messages_are_verified_apart()
    {
        static ChatResponseUpdate Of(string id, string text) =>
            new(ChatRole.Assistant, text) { MessageId = id, ResponseId = "r" };

        var model = new ScriptedChatClient().Stream(
            Of("1", $"\"{Harbour.Safe}"),
            Of("1", "\" she said."),
            Of("2", "A mark \" that"),
            Of("2", " closes nothing."),
            Of("3", "\"The end.")
        );
        var response = (await model.Verified().StreamAsync()).ToChatResponse();
        Assert.Equal(["1", "2", "3"], response.Messages.Select(message => message.MessageId));
        Assert.Equal(
            [$"\"{Harbour.Safe}\" she said.", "A mark \" that closes nothing.", "\"The end."],
            response.Messages.Select(message => message.Text)
        );
        Assert.Equal([Harbour.Safe], response.Messages[0].Contents.Annotated().Select(item => item.Words));
    }

    /// <summary>What a client says about an answer besides its text.</summary>
    [Fact]
    public async Task Metadata_of_joined_updates_is_kept()
    {
        var model = new ScriptedChatClient().Stream(
            new ChatResponseUpdate
            {
                Role = ChatRole.Assistant,
                ResponseId = "r",
                ModelId = "m",
            },
            new ChatResponseUpdate(null, "One ") { ResponseId = "r" },
            new ChatResponseUpdate(null, "two ") { AdditionalProperties = new() { ["seed"] = 3 } },
            new ChatResponseUpdate(null, "three.") { FinishReason = ChatFinishReason.Length, ConversationId = "c" },
            new ChatResponseUpdate(null, [new TextContent("") { Annotations = [new() { RawRepresentation = "a" }] }])
        );
        var updates = await model.Verified().StreamAsync();
        var response = updates.ToChatResponse();
        Assert.Equal("One two three.", Assert.Single(response.Messages).Text);
        Assert.Equal(("r", "m", "c"), (response.ResponseId, response.ModelId, response.ConversationId));
        Assert.Equal(ChatFinishReason.Length, response.FinishReason);
        Assert.Equal(3, response.AdditionalProperties!["seed"]);
        Assert.Contains(
            updates.SelectMany(update => update.Contents),
            content => content.Annotations?[0].RawRepresentation is "a"
        );
        Assert.Equal(1, updates.Count(update => update.FinishReason is not null));
    }

    [Fact]
    public async Task An_answer_in_one_update_is_passed_as_it_is()
    {
        var update = new ChatResponseUpdate(ChatRole.Assistant, "No quotation.") { FinishReason = new("stop") };
        var streamed = await new ScriptedChatClient().Stream(update).Verified().StreamAsync();
        Assert.Same(update, Assert.Single(streamed));
        Assert.Empty(await new ScriptedChatClient().Stream([]).Verified().StreamAsync());
    }

    [Fact]
    public async Task An_error_of_the_model_passes_and_text_that_was_not_verified_does_not()
    {
        static async IAsyncEnumerable<ChatResponseUpdate> Fail()
        {
            yield return Answers.Update($"\"{Harbour.Invented}");
            await Task.Yield();
            throw new InvalidOperationException("connection lost");
        }

        var client = new ScriptedChatClient().Stream(_ => Fail()).Verified();
        List<ChatResponseUpdate> updates = [];
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var update in client.GetStreamingResponseAsync("?"))
            {
                updates.Add(update);
            }
        });
        Assert.Equal("connection lost", exception.Message);
        Assert.Empty(updates);
    }

    [Fact]
    public async Task Cancellation_reaches_the_model()
    {
        using var source = new CancellationTokenSource();
        var isDisposed = false;
        async IAsyncEnumerable<ChatResponseUpdate> Endless([EnumeratorCancellation] CancellationToken token = default)
        {
            try
            {
                for (var count = 0; ; count++)
                {
                    token.ThrowIfCancellationRequested();
                    yield return Answers.Update("on and on ");
                    await Task.Yield();
                    if (count == 10)
                    {
                        await source.CancelAsync();
                    }
                }
            }
            finally
            {
                isDisposed = true;
            }
        }

        var client = new ScriptedChatClient().Stream(token => Endless(token)).Verified();
        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.StreamAsync(source.Token));
        Assert.True(isDisposed);
        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new ScriptedChatClient()
                .Answer(new TextContent("x"))
                .Verified()
                .GetResponseAsync("?", cancellationToken: source.Token)
        );
    }

    private static List<string> Merged(IEnumerable<AIContent> contents)
    {
        List<string> merged = [];
        foreach (var content in contents)
        {
            var shown = content switch
            {
                TextReasoningContent reasoning => $"reasoning {reasoning.Text}",
                TextContent text => $"text {text.Text}",
                FunctionCallContent => "call",
                FunctionResultContent => "result",
                _ => "usage",
            };
            merged.Add(shown);
        }

        return merged;
    }
}
