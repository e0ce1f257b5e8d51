using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Completion.Tests.Harness;

/// <summary>Completion by Roslyn's own service, which asks the providers of the project too.</summary>
internal static class EditorCompletion
{
    public static async Task<IReadOnlyList<CompletionItem>> ListAsync(
        Document document,
        int position,
        CompletionTrigger trigger
    ) => (await ServiceOf(document).GetCompletionsAsync(document, position, trigger)).ItemsList;

    public static async Task<string> DescribeAsync(Document document, CompletionItem item) =>
        (await ServiceOf(document).GetDescriptionAsync(document, item))!.Text;

    public static async Task<TextChange> ChangeOfAsync(Document document, CompletionItem item) =>
        (await ServiceOf(document).GetChangeAsync(document, item)).TextChange;

    private static CompletionService ServiceOf(Document document) => CompletionService.GetService(document)!;
}
