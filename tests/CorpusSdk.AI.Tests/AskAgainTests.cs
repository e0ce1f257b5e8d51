using CorpusSdk.AI.Tests.Harness;
using Microsoft.Extensions.AI;

namespace CorpusSdk.AI.Tests;

public sealed class AskAgainTests
{
    private const string Wrong = $"They said: \"{Harbour.Invented}\"";
    private const string Right = $"She said: \"{Harbour.Safe}\"";

    private static readonly VerifiedQuotationsOptions s_askAgain = new() { AskAgain = true };

    [Fact]
    public async Task The_model_gets_its_answer_with_a_report()
    {
        var model = new ScriptedChatClient().Answer(Counted(Wrong)).Answer(Counted(Right));
        var response = await model.Verified(s_askAgain).GetResponseAsync("What about the ferry?");

        Assert.Equal(Right, response.Text);
        Assert.Equal(20, response.Usage!.TotalTokenCount);
        Assert.Equal(Harbour.Safe, Assert.Single(response.GetVerifiedQuotations()).Text);
        var messages = model.Requests[1].Messages;
        Assert.Equal(["user", "assistant", "user"], messages.Select(message => message.Role.Value));
        Assert.Equal(Wrong, messages[1].Text);
        Assert.Contains($"1. \"{Harbour.Invented}\": no article has these words.", messages[2].Text, default);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task After_the_last_round_the_answer_is_annotated_and_repaired(int rounds)
    {
        var model = new ScriptedChatClient();
        for (var round = 0; round <= rounds; round++)
        {
            _ = model.Answer(Counted(Wrong)).Stream(Counted(Wrong).ToChatResponseUpdates());
        }

        var options = s_askAgain with { MaxRounds = rounds, Repair = QuotationRepair.RemoveMarks };
        var response = await model.Verified(options).GetResponseAsync("?");
        Assert.Equal(rounds + 1, model.Requests.Count);
        Assert.Equal($"They said: {Harbour.Invented} [not a verbatim quotation]", response.Text);
        Assert.Equal(QuotationVerdict.NotFound, Assert.Single(response.GetVerifiedQuotations()).Verdict);
        Assert.Equal(2 * rounds + 1, model.Requests[^1].Messages.Count);

        var updates = await model.Verified(options).StreamAsync();
        Assert.Equal(response.Text, updates.ToChatResponse().Text);
        Assert.Equal(response.Usage!.TotalTokenCount, updates.ToChatResponse().Usage!.TotalTokenCount);
        Assert.Equal(2 * (rounds + 1), model.Requests.Count);
    }

    [Fact]
    public void At_least_one_round_is_asked_for() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new VerifiedQuotationsOptions { MaxRounds = 0 });

    /// <summary>What was shown cannot be taken back.</summary>
    [Fact]
    public async Task Streaming_shows_only_the_accepted_answer()
    {
        var model = new ScriptedChatClient()
            .Stream([.. Wrong.Select(c => Answers.Update(c.ToString())), UsageUpdate()])
            .Stream([.. Right.Select(c => Answers.Update(c.ToString())), UsageUpdate()]);
        var response = (await model.Verified(s_askAgain).StreamAsync()).ToChatResponse();
        Assert.Equal(Right, response.Text);
        Assert.Equal(Wrong, model.Requests[1].Messages[1].Text);
        Assert.Equal(20, response.Usage!.TotalTokenCount);
        Assert.Single(response.GetVerifiedQuotations());
    }

    [Fact]
    public async Task A_service_that_keeps_the_conversation_gets_only_the_report()
    {
        var stored = Counted(Wrong);
        stored.ConversationId = "c2";
        var model = new ScriptedChatClient().Answer(stored).Answer(Counted(Right));
        var asked = new ChatOptions { ConversationId = "c1", Temperature = 0.5f };
        _ = await model.Verified(s_askAgain).GetResponseAsync("?", asked);
        var (messages, options) = model.Requests[1];
        Assert.Equal(ChatRole.User, Assert.Single(messages).Role);
        Assert.Equal(("c2", 0.5f), (options!.ConversationId, options.Temperature));
        Assert.Equal("c1", asked.ConversationId);
    }

    [Fact]
    public async Task A_model_that_waits_for_a_function_is_not_asked_something_else()
    {
        var model = new ScriptedChatClient()
            .Answer(new TextContent(Wrong), new FunctionCallContent("1", "get_article"))
            .Stream(
                new ChatResponseUpdate(
                    ChatRole.Assistant,
                    [new TextContent(Wrong), new FunctionCallContent("1", "get_article")]
                )
            );
        var response = await model.Verified(s_askAgain).GetResponseAsync("?");
        Assert.Equal(QuotationVerdict.NotFound, Assert.Single(response.GetVerifiedQuotations()).Verdict);
        var streamed = (await model.Verified(s_askAgain).StreamAsync()).ToChatResponse();
        Assert.IsType<FunctionCallContent>(streamed.Messages[0].Contents[1]);
        Assert.Equal(2, model.Requests.Count);
    }

    [Fact]
    public async Task The_request_and_what_is_acceptable_can_be_chosen()
    {
        var model = new ScriptedChatClient().Answer(Counted(Wrong)).Answer(Counted(Right)).Answer(Counted(Wrong));
        var client = model.Verified(s_askAgain with { Request = quotations => $"{quotations.Count} wrong" });
        _ = await client.GetResponseAsync("?");
        Assert.Equal("1 wrong", model.Requests[1].Messages[^1].Text);

        var accepted = await model.Verified(s_askAgain with { IsAcceptable = _ => true }).GetResponseAsync("?");
        Assert.Equal(Wrong, accepted.Text);
        Assert.Equal(3, model.Requests.Count);
    }

    [Fact]
    public async Task The_report_says_what_the_articles_have()
    {
        var spring = Harbour.Spring.Replace('.', ',');
        var text =
            "\"A ticket costs 15 crowns, and children travel free,\" she said." + $"\n\n\"{spring}\" said Jane Doe.";
        var model = new ScriptedChatClient().Answer(Counted(text)).Answer(Counted(Right));
        _ = await model.Verified(s_askAgain).GetResponseAsync("?");
        var lines = model.Requests[1].Messages[^1].Text.Split('\n');
        Assert.StartsWith("1. \"A ticket costs 15 crowns, and children travel free,\": altered (", lines[2], default);
        Assert.EndsWith(
            "; the article ferry-fares has \"A ticket costs 12 crowns, and children travel free\".",
            lines[2],
            StringComparison.Ordinal
        );
        Assert.StartsWith($"2. \"{spring}\": attributed to the wrong source (", lines[3], default);
        Assert.EndsWith(
            "the words are in the article ferry-waits, said by Omar Aziz.",
            lines[3],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_request_has_a_limited_length()
    {
        var quotation = new VerifiedQuotation
        {
            Verdict = QuotationVerdict.NotFound,
            Text = new string('x', 100_000),
            Span = new(1, 100_000),
            WordsSpan = new(1, 100_000),
            OuterSpan = new(0, 100_002),
        };
        var request = RequestText.Of([.. Enumerable.Repeat(quotation, 1000)]);
        Assert.InRange(request.Length, 1000, 12_000);
        Assert.Contains("and 980 more.", request, StringComparison.Ordinal);
    }

    private static ChatResponse Counted(string text) =>
        new(new ChatMessage(ChatRole.Assistant, text)) { Usage = new() { TotalTokenCount = 10 } };

    private static ChatResponseUpdate UsageUpdate() =>
        new(ChatRole.Assistant, [new UsageContent(new() { TotalTokenCount = 10 })]);
}
