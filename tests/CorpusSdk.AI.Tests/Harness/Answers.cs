using Microsoft.Extensions.AI;

namespace CorpusSdk.AI.Tests.Harness;

internal static class Answers
{
    /// <summary>The annotated words of the contents with their verdicts, at their offset in the whole text.</summary>
    public static List<(int Start, string Words, QuotationVerdict Verdict)> Annotated(
        this IEnumerable<AIContent> contents
    )
    {
        List<(int, string, QuotationVerdict)> annotated = [];
        var offset = 0;
        foreach (var content in contents.OfType<TextContent>())
        {
            foreach (var annotation in content.Annotations ?? [])
            {
                if (annotation.GetVerifiedQuotation() is { } quotation)
                {
                    var (start, end) = annotation.Region();
                    annotated.Add((offset + start, content.Text[start..end], quotation.Verdict));
                }
            }

            offset += content.Text.Length;
        }

        return annotated;
    }

    public static (int Start, int End) Region(this AIAnnotation annotation)
    {
        var region = Assert.IsType<TextSpanAnnotatedRegion>(Assert.Single(annotation.AnnotatedRegions!));
        return (region.StartIndex!.Value, region.EndIndex!.Value);
    }

    public static Task<List<ChatResponseUpdate>> StreamAsync(
        this IChatClient client,
        CancellationToken cancellationToken = default
    ) => client.GetStreamingResponseAsync("What about the ferry?", null, cancellationToken).ListAsync();

    public static async Task<List<T>> ListAsync<T>(this IAsyncEnumerable<T> items)
    {
        List<T> list = [];
        await foreach (var item in items)
        {
            list.Add(item);
        }

        return list;
    }

    public static ChatResponseUpdate Update(string text) => new(ChatRole.Assistant, text);
}
