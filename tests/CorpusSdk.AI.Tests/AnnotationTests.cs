using System.Text.Json;
using CorpusSdk.AI.Tests.Harness;
using Microsoft.Extensions.AI;

namespace CorpusSdk.AI.Tests;

public sealed class AnnotationTests
{
    private const string Text =
        $"Ferries wait. \"{Harbour.Safe}\" Jane Doe said. Somebody added: \"{Harbour.Invented}\" That is all.";

    [Fact]
    public async Task Quotations_are_annotations_with_the_position_of_the_words()
    {
        var original = new TextContent(Text);
        var response = await new ScriptedChatClient().Answer(original).Verified().GetResponseAsync("?");

        Assert.Equal(Text, response.Text);
        Assert.Equal(
            [
                (Text.IndexOf(Harbour.Safe, StringComparison.Ordinal), Harbour.Safe, QuotationVerdict.Verbatim),
                (Text.IndexOf(Harbour.Invented, StringComparison.Ordinal), Harbour.Invented, QuotationVerdict.NotFound),
            ],
            response.Messages[0].Contents.Annotated()
        );
        Assert.Equal(2, response.GetVerifiedQuotations().Count());
        Assert.Null(original.Annotations);
    }

    [Fact]
    public async Task A_clean_quotation_is_a_citation()
    {
        var response = await new ScriptedChatClient().Answer(new TextContent(Text)).Verified().GetResponseAsync("?");
        var annotations = Assert.Single(response.Messages[0].Contents).Annotations!;
        var citation = Assert.IsType<CitationAnnotation>(annotations[0]);
        Assert.Equal(Harbour.Ferry.Title, citation.Title);
        Assert.Equal(new Uri(Harbour.Ferry.Url!), citation.Url);
        Assert.Equal(Harbour.Safe.TrimEnd(','), citation.Snippet);
        Assert.Equal("ferry-waits", citation.AdditionalProperties!["article"]);
        Assert.IsType<AIAnnotation>(annotations[1]);
    }

    /// <summary>As a cache or a stored conversation does.</summary>
    [Fact]
    public async Task An_answer_can_be_serialized()
    {
        var response = await new ScriptedChatClient().Answer(new TextContent(Text)).Verified().GetResponseAsync("?");
        var json = JsonSerializer.Serialize(response, AIJsonUtilities.DefaultOptions);
        var read = JsonSerializer.Deserialize<ChatResponse>(json, AIJsonUtilities.DefaultOptions)!;
        var annotations = read.Messages[0].Contents[0].Annotations!;
        Assert.Equal("Verbatim", annotations[0].AdditionalProperties!["verdict"]!.ToString());
        Assert.Equal("NotFound", annotations[1].AdditionalProperties!["verdict"]!.ToString());
        Assert.Equal(Harbour.Invented.Length, annotations[1].Region().End - annotations[1].Region().Start);
        Assert.Null(annotations[0].GetVerifiedQuotation());
    }

    [Fact]
    public async Task Other_contents_and_messages_pass_unchanged()
    {
        var call = new FunctionCallContent("1", "search_articles");
        var result = new FunctionResultContent("1", $"\"{Harbour.Invented}\"");
        var reasoning = new TextReasoningContent($"Perhaps \"{Harbour.Invented}\"");
        var tool = new ChatMessage(ChatRole.Tool, [result, new TextContent($"\"{Harbour.Invented}\"")]);
        var response = new ChatResponse([
            new(ChatRole.Assistant, [reasoning, new TextContent("I look."), call]),
            tool,
            new(ChatRole.Assistant, Text) { MessageId = "m2", AuthorName = "model" },
        ])
        {
            ResponseId = "r",
            FinishReason = ChatFinishReason.Stop,
            Usage = new() { TotalTokenCount = 7 },
        };
        var verified = await new ScriptedChatClient()
            .Answer(response)
            .Verified(new() { Repair = QuotationRepair.RemoveMarks })
            .GetResponseAsync("?");

        Assert.Equal([reasoning, response.Messages[0].Contents[1], call], verified.Messages[0].Contents);
        Assert.Same(tool, verified.Messages[1]);
        Assert.Equal(("m2", "model"), (verified.Messages[2].MessageId, verified.Messages[2].AuthorName));
        Assert.Equal(2, verified.GetVerifiedQuotations().Count());
        Assert.Equal(("r", ChatFinishReason.Stop), (verified.ResponseId, verified.FinishReason));
        Assert.Equal(7, verified.Usage!.TotalTokenCount);
    }

    [Fact]
    public async Task Contents_are_joined_only_where_a_quotation_runs_on()
    {
        var middle = Text.IndexOf(Harbour.Invented, StringComparison.Ordinal) + 10;
        TextContent[] contents =
        [
            new("First. "),
            new(Text[..20]),
            new(Text[20..middle]),
            new(Text[middle..]),
            new(" Last."),
        ];
        var response = await new ScriptedChatClient().Answer(contents).Verified().GetResponseAsync("?");
        var verified = response.Messages[0].Contents;
        Assert.Equal(["First. ", Text, " Last."], verified.OfType<TextContent>().Select(content => content.Text));
        Assert.Same(contents[0], verified[0]);
        Assert.Equal([Harbour.Safe, Harbour.Invented], verified.Annotated().Select(item => item.Words));
    }

    [Fact]
    public async Task Annotations_of_the_client_keep_their_words()
    {
        static CitationAnnotation Cite(int start, int end) =>
            new()
            {
                Title = "a page",
                AnnotatedRegions = [new TextSpanAnnotatedRegion { StartIndex = start, EndIndex = end }],
            };

        var parts = new[] { $"It is said: \"{Harbour.Invented}", "\" That is all, they say." };
        TextContent[] contents =
        [
            new(parts[0]) { Annotations = [Cite(3, 5), new() { RawRepresentation = "no region" }] },
            new(parts[1]) { Annotations = [Cite(2, 6)] },
        ];
        var response = await new ScriptedChatClient()
            .Answer(contents)
            .Verified(new() { Repair = QuotationRepair.RemoveMarks })
            .GetResponseAsync("?");
        var content = (TextContent)Assert.Single(response.Messages[0].Contents);
        var citations = content.Annotations!.OfType<CitationAnnotation>().Select(citation => citation.Region());
        Assert.Equal(["is", "That"], citations.Select(region => content.Text[region.Start..region.End]));
        Assert.Single(content.Annotations!, annotation => annotation.RawRepresentation is "no region");

        // A client may return the same answer again.
        Assert.Equal((2, 6), contents[1].Annotations![0].Region());
    }

    [Fact]
    public async Task Answers_in_JSON_pass_unchanged()
    {
        var response = new ChatResponse(new ChatMessage(ChatRole.Assistant, $$"""{"quote":"{{Harbour.Invented}}"}"""));
        var client = new ScriptedChatClient()
            .Answer(response)
            .Stream(response.ToChatResponseUpdates())
            .Verified(new() { AskAgain = true, Repair = QuotationRepair.RemoveMarks });
        var options = new ChatOptions { ResponseFormat = ChatResponseFormat.Json };
        Assert.Same(response, await client.GetResponseAsync("?", options));
        var streamed = await client.GetStreamingResponseAsync("?", options).ListAsync();
        Assert.Equal(response.Text, Assert.Single(streamed).Text);
    }
}
