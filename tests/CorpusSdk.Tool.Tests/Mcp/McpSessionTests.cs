using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace CorpusSdk.Tool.Tests.Mcp;

/// <summary>What a client sees, the same over streams and over HTTP.</summary>
public sealed class McpSessionTests(McpFixture server) : IClassFixture<McpFixture>
{
    private const string Said =
        "We appreciate North Korea's consistent and firm support for Russia, including its policy on Ukraine.";

    private static readonly string[] s_tools =
    [
        "search_articles",
        "get_article",
        "get_person",
        "get_quotations_of_person",
        "verify_quotations",
    ];

    public static TheoryData<bool> Transports => [false, true];

    private McpClient Client(bool isHttp) => isHttp ? server.Http : server.Streams;

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task Tools_are_listed_with_schemas(bool isHttp)
    {
        var tools = await Client(isHttp).ListToolsAsync();
        Assert.Equal(s_tools, tools.Select(tool => tool.Name));
        Assert.All(
            tools.Select(tool => tool.ProtocolTool),
            tool =>
            {
                Assert.Equal("object", tool.InputSchema.GetProperty("type").GetString());
                Assert.Equal("object", tool.OutputSchema!.Value.GetProperty("type").GetString());
                Assert.True(tool.Annotations!.ReadOnlyHint);
                Assert.False(tool.Annotations.OpenWorldHint);
                Assert.NotEmpty(tool.Title!);
            }
        );
        Assert.Equal("dotnet-corpus", Client(isHttp).ServerInfo!.Name);
        Assert.Contains("verify_quotations", Client(isHttp).ServerInstructions!, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string> Calls =>
        new()
        {
            { "search_articles", """{"query":"harbour","count":3}""", "98" },
            { "get_article", """{"id":"putins-possible-gift","length":500}""", "putins-possible-gift" },
            { "get_person", """{"person":"Vladimir Putin"}""", "vladimir-putin" },
            { "get_person", """{"person":"putin"}""", "vladimir-putin" },
            { "get_quotations_of_person", """{"person":"vladimir-putin","containing":"appreciate"}""", Said },
            { "verify_quotations", $$"""{"text":"\"{{Said}}\" Vladimir Putin said."}""", "Verbatim" },
        };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_tool_has_structured_output_as_its_schema_says(string name, string arguments, string expected)
    {
        foreach (var isHttp in new[] { false, true })
        {
            await CheckAsync(isHttp, name, arguments, expected);
        }
    }

    private async Task CheckAsync(bool isHttp, string name, string arguments, string expected)
    {
        var tool = (await Client(isHttp).ListToolsAsync()).Single(tool => tool.Name == name);
        var result = await CallAsync(isHttp, name, arguments);
        Assert.NotEqual(true, result.IsError);
        var text = Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(text), JsonObject.Create(result.StructuredContent!.Value)));

        var schema = JsonSchema.FromText(tool.ProtocolTool.OutputSchema!.Value.GetRawText());
        Assert.True(schema.Evaluate(result.StructuredContent.Value).IsValid, text);
        Assert.False(schema.Evaluate(JsonDocument.Parse("[]").RootElement).IsValid);
    }

    [Theory]
    [InlineData("get_article", """{"id":"putins-posible-gift"}""", "putins-possible-gift")]
    [InlineData("get_article", """{"id":"../../../etc/passwd"}""", "no article has the id")]
    [InlineData("get_article", """{"id":"seeds/people.yaml"}""", "no article has the id")]
    [InlineData(
        "get_article",
        """{"id":"putins-possible-gift","offset":1000000}""",
        "the text of the article ends at "
    )]
    [InlineData("get_person", """{"person":["x"]}""", "must be a string")]
    [InlineData("verify_quotations", "{}", "the argument 'text' is missing")]
    [InlineData("search_articles", """{"query":"x","limit":1}""", "its parameters are query, count, offset")]
    public async Task An_invalid_argument_is_an_error_of_the_tool(string name, string arguments, string expected)
    {
        foreach (var isHttp in new[] { false, true })
        {
            var result = await CallAsync(isHttp, name, arguments);
            Assert.True(result.IsError);
            Assert.Null(result.StructuredContent);
            Assert.Contains(expected, ((TextContentBlock)result.Content[0]).Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task An_unknown_tool_is_an_error_of_the_protocol(bool isHttp)
    {
        var exception = await Assert.ThrowsAsync<McpProtocolException>(() => CallAsync(isHttp, "read_file", "{}"));
        Assert.Equal(McpErrorCode.InvalidParams, exception.ErrorCode);
        Assert.Contains("unknown tool; the tools are search_articles", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("read_file", server.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("unhandled", server.Errors, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("tools/call", "{}", "must be an object with 'name', the name of the tool")]
    [InlineData("tools/call", """{"name":"get_article","arguments":[1]}""", "and 'arguments', an object")]
    [InlineData("tools/call", null, "must be an object with 'name'")]
    [InlineData("prompts/get", """{"arguments":{}}""", "must be an object with 'name', the name of the prompt")]
    [InlineData("resources/read", "{}", "must be an object with 'uri'")]
    public async Task Parameters_of_another_shape_are_an_error_that_helps(string method, string? json, string expected)
    {
        // Over HTTP, such a request already lacks a header.
        JsonRpcRequest request = new() { Method = method, Params = json is null ? null : JsonNode.Parse(json) };
        var exception = await Assert.ThrowsAsync<McpProtocolException>(() => server.Streams.SendRequestAsync(request));
        Assert.Equal(McpErrorCode.InvalidParams, exception.ErrorCode);
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", server.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task Articles_are_resources_on_several_pages(bool isHttp)
    {
        var first = await Client(isHttp).ListResourcesAsync(new ListResourcesRequestParams());
        Assert.Equal(100, first.Resources.Count);
        var second = await Client(isHttp)
            .ListResourcesAsync(new ListResourcesRequestParams { Cursor = first.NextCursor });
        Assert.Equal(3, second.Resources.Count);
        Assert.Null(second.NextCursor);

        var all = await Client(isHttp).ListResourcesAsync();
        Assert.Equal(103, all.Select(resource => resource.Uri).Distinct().Count());
        var gift = all.Single(resource => resource.Uri == "corpus://articles/putins-possible-gift");
        Assert.Equal("text/plain", gift.MimeType);
        Assert.Equal("The Asia Business Daily, 2024-06-19", gift.Description);
        Assert.Equal("text/markdown", all.Single(resource => resource.Name == "note-07").MimeType);

        var read = (await Client(isHttp).ReadResourceAsync(gift.Uri)).Contents;
        var text = Assert.IsType<TextResourceContents>(Assert.Single(read));
        Assert.Contains(Said, text.Text, StringComparison.Ordinal);
        Assert.Equal((gift.Uri, gift.MimeType), (text.Uri, text.MimeType));
    }

    [Theory]
    [InlineData("corpus://articles/")]
    [InlineData("corpus://articles/unknown")]
    [InlineData("corpus://articles/..%2F..%2Fetc%2Fpasswd")]
    [InlineData("corpus://articles/../people.yaml")]
    [InlineData("corpus://people/vladimir-putin")]
    [InlineData("file:///etc/passwd")]
    [InlineData("putins-possible-gift")]
    public async Task Nothing_else_is_read(string uri)
    {
        foreach (var isHttp in new[] { false, true })
        {
            var exception = await Assert.ThrowsAsync<McpProtocolException>(async () =>
                await Client(isHttp).ReadResourceAsync(uri)
            );
            Assert.True(exception.ErrorCode is McpErrorCode.ResourceNotFound or McpErrorCode.InvalidParams);
            Assert.DoesNotContain("root:", exception.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("x")]
    [InlineData("OTk5OTk5")]
    [InlineData("LTE=")]
    [InlineData("99999999999999999999999999999999999999999999999999")]
    public async Task A_cursor_is_one_of_the_server(string cursor)
    {
        var exception = await Assert.ThrowsAsync<McpProtocolException>(async () =>
            await server.Streams.ListResourcesAsync(new ListResourcesRequestParams { Cursor = cursor })
        );
        Assert.Equal(McpErrorCode.InvalidParams, exception.ErrorCode);
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task Ids_are_completed(bool isHttp)
    {
        var template = Assert.Single(await Client(isHttp).ListResourceTemplatesAsync());
        Assert.Equal("corpus://articles/{+id}", template.UriTemplate);
        ResourceTemplateReference reference = new() { Uri = template.UriTemplate };
        var completion = (await Client(isHttp).CompleteAsync(reference, "id", "note-1")).Completion;
        Assert.Equal(10, completion.Values.Count);
        Assert.Equal("note-10", completion.Values[0]);
        var all = (await Client(isHttp).CompleteAsync(reference, "id", "")).Completion;
        Assert.Equal((100, 103, true), (all.Values.Count, all.Total, all.HasMore));
        Assert.Empty((await Client(isHttp).CompleteAsync(reference, "other", "")).Completion.Values);
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task The_prompt_asks_for_verified_quotations(bool isHttp)
    {
        var prompt = Assert.Single(await Client(isHttp).ListPromptsAsync());
        Assert.Equal(["topic", "form"], prompt.ProtocolPrompt.Arguments!.Select(argument => argument.Name));
        var messages = (
            await prompt.GetAsync(new Dictionary<string, object?> { ["topic"] = "The ferry", ["form"] = "a note" })
        ).Messages;
        var text = ((TextContentBlock)Assert.Single(messages).Content).Text;
        Assert.StartsWith("Write a note about the following topic", text, StringComparison.Ordinal);
        Assert.All(s_tools.Where(tool => tool != "get_person"), tool => Assert.Contains(tool, text, default));

        var client = Client(isHttp);
        _ = await Assert.ThrowsAsync<McpProtocolException>(async () => await client.GetPromptAsync(prompt.Name));
        _ = await Assert.ThrowsAsync<McpProtocolException>(async () => await client.GetPromptAsync("other"));
        var tooLong = new Dictionary<string, object?> { ["topic"] = new string('x', 10_000) };
        _ = await Assert.ThrowsAsync<McpProtocolException>(async () =>
            await client.GetPromptAsync(prompt.Name, tooLong)
        );
    }

    /// <summary>Nothing that a client has sent is written to a terminal as it is.</summary>
    [Fact]
    public async Task Errors_are_visible_text()
    {
        _ = await Assert.ThrowsAsync<McpProtocolException>(() => CallAsync(false, "\u001b[2Jtool", "{}"));
        Assert.DoesNotContain('\u001b', server.Errors);
    }

    private async Task<CallToolResult> CallAsync(bool isHttp, string name, string arguments) =>
        await Client(isHttp)
            .CallToolAsync(
                new CallToolRequestParams
                {
                    Name = name,
                    Arguments = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(arguments),
                }
            );
}
