using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Completion.Tests.Harness;

/// <summary>
/// Completion in Roslyn 4.14, whose service for C# is in no package: the provider is asked as that service asks it.
/// </summary>
internal static class EditorCompletion
{
    private static readonly LiteralCompletionProvider s_provider = new();

    /// <summary>Public only since Roslyn 5.</summary>
    private static readonly PropertyInfo s_items = typeof(CompletionContext).GetProperty(
        "Items",
        BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public
    )!;

    public static async Task<IReadOnlyList<CompletionItem>> ListAsync(
        Document document,
        int position,
        CompletionTrigger trigger
    )
    {
        var text = await document.GetTextAsync();
        var options = await document.GetOptionsAsync();
        if (
            trigger.Kind == CompletionTriggerKind.Insertion
            && !s_provider.ShouldTriggerCompletion(text, position, trigger, options)
        )
        {
            return [];
        }

        // The word around the caret.
        var (start, end) = (position, position);
        while (start > 0 && IsOfWord(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && IsOfWord(text[end]))
        {
            end++;
        }

        CompletionContext context = new(
            s_provider,
            document,
            position,
            Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(start, end),
            trigger,
            options,
            CancellationToken.None
        );
        await s_provider.ProvideCompletionsAsync(context);
        return [.. ((IEnumerable<CompletionItem>)s_items.GetValue(context)!).OrderBy(item => item.SortText)];
    }

    public static async Task<string> DescribeAsync(Document document, CompletionItem item) =>
        (await s_provider.GetDescriptionAsync(document, item, CancellationToken.None))!.Text;

    public static async Task<TextChange> ChangeOfAsync(Document document, CompletionItem item) =>
        (await s_provider.GetChangeAsync(document, item, commitKey: null, CancellationToken.None)).TextChange;

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character == '_';
}
