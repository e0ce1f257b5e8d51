using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusSdk.AI;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ProtocolTool = ModelContextProtocol.Protocol.Tool;

namespace CorpusSdk.Tool.Mcp;

/// <summary>The functions of <see cref="CorpusTools"/> as tools.</summary>
internal sealed class McpTools(IReadOnlyList<ModelFunction> functions)
{
    private static readonly JsonWriterOptions s_readable = new()
    {
        // The text is for a model, not for a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly List<ProtocolTool> _tools =
    [
        .. functions.Select(function => new ProtocolTool
        {
            Name = function.Name,
            Title = TitleOf(function.Name),
            Description = function.Description,
            InputSchema = function.JsonSchema,
            OutputSchema = function.ReturnJsonSchema,
            Annotations = new()
            {
                ReadOnlyHint = true,
                IdempotentHint = true,
                DestructiveHint = false,
                OpenWorldHint = false,
            },
        }),
    ];

    public ListToolsResult List() => new() { Tools = _tools };

    /// <exception cref="McpProtocolException">There is no such tool.</exception>
    public CallToolResult Call(CallToolRequestParams? request, CancellationToken cancellation)
    {
        var function =
            functions.FirstOrDefault(function => function.Name == request?.Name)
            ?? throw new McpProtocolException(
                $"unknown tool; the tools are {string.Join(", ", functions.Select(known => known.Name))}",
                McpErrorCode.InvalidParams
            );
        var arguments = request!.Arguments ?? new Dictionary<string, JsonElement>();
        var (result, isError) = function.Invoke(
            arguments.Select(argument => KeyValuePair.Create(argument.Key, (object?)argument.Value)),
            cancellation
        );
        return new()
        {
            Content = [new TextContentBlock { Text = TextOf(result) }],
            // An error does not have the shape of the output schema.
            StructuredContent = isError ? null : result,
            IsError = isError,
        };
    }

    private static string TextOf(JsonElement json)
    {
        using MemoryStream text = new();
        using (Utf8JsonWriter writer = new(text, s_readable))
        {
            json.WriteTo(writer);
        }

        return System.Text.Encoding.UTF8.GetString(text.GetBuffer().AsSpan(0, (int)text.Length));
    }

    /// <summary><c>get_article</c> is "Get article".</summary>
    private static string TitleOf(string name) => char.ToUpperInvariant(name[0]) + name[1..].Replace('_', ' ');
}
