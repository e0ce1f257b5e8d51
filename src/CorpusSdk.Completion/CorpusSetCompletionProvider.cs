using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Recommendations;
using Microsoft.CodeAnalysis.Tags;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Completion;

/// <summary>
/// The completion list behind a set of a corpus: its entries first, then query operators and the members of the set,
/// and LINQ after them. LINQ works with every list, and the compiler offers no way to keep it out of the completion of
/// one. So the members are the same as without this provider, and only their order differs.
/// </summary>
[ExportCompletionProvider(nameof(CorpusSetCompletionProvider), LanguageNames.CSharp)]
[Shared]
public sealed class CorpusSetCompletionProvider : CompletionProvider
{
    /// <summary>As the provider of all other members: after a dot, and at the first letter behind it.</summary>
    public override bool ShouldTriggerCompletion(
        SourceText text,
        int caretPosition,
        CompletionTrigger trigger,
        Microsoft.CodeAnalysis.Options.OptionSet options
    ) =>
        trigger.Kind == CompletionTriggerKind.Insertion
        && (
            trigger.Character == '.'
            || (char.IsLetter(trigger.Character) && caretPosition > 1 && text[caretPosition - 2] == '.')
        );

    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        var document = context.Document;
        var cancellationToken = context.CancellationToken;
        var start = context.CompletionListSpan.Start;
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || !CorpusSetReceiver.IsBefore(start, model, cancellationToken))
        {
            return;
        }

        var symbols = await Recommender
            .GetRecommendedSymbolsAtPositionAsync(document, start, cancellationToken: cancellationToken)
            .ConfigureAwait(false);

        // Overloads are one item.
        foreach (var overloads in symbols.Where(symbol => symbol.CanBeReferencedByName).GroupBy(symbol => symbol.Name))
        {
            context.AddItem(ItemOf(overloads.Key, overloads.First()));
        }

        // Otherwise the list of all other providers would have each member once more.
        context.IsExclusive = true;
    }

    /// <summary>What an editor shows on hover when the member has been chosen.</summary>
    public override async Task<CompletionDescription?> GetDescriptionAsync(
        Document document,
        CompletionItem item,
        CancellationToken cancellationToken
    )
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var completed = document.WithText(text.WithChanges(new TextChange(item.Span, item.DisplayText)));
        var hover = QuickInfoService.GetService(completed) is { } service
            ? await service.GetQuickInfoAsync(completed, item.Span.Start, cancellationToken).ConfigureAwait(false)
            : null;
        if (hover is null)
        {
            return CompletionDescription.Empty;
        }

        var parts = ImmutableArray.CreateBuilder<TaggedText>();
        foreach (var section in hover.Sections.Where(IsDescription))
        {
            if (parts.Count > 0)
            {
                parts.Add(new(TextTags.LineBreak, "\n"));
            }

            parts.AddRange(section.TaggedParts);
        }

        return CompletionDescription.Create(parts.ToImmutable());
    }

    private static bool IsDescription(QuickInfoSection section) =>
        section.Kind is QuickInfoSectionKinds.Description or QuickInfoSectionKinds.DocumentationComments;

    private static CompletionItem ItemOf(string name, ISymbol symbol) =>
        CompletionItem.Create(
            name,
            filterText: name,
            sortText: MemberGroups.Of(symbol).ToString("D") + name,
            tags: [TagOf(symbol)]
        );

    private static string TagOf(ISymbol symbol) =>
        symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.ReducedExtension } => WellKnownTags.ExtensionMethod,
            IMethodSymbol => WellKnownTags.Method,
            IFieldSymbol => WellKnownTags.Field,
            _ => WellKnownTags.Property,
        };
}
