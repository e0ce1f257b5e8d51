using System.Collections.Immutable;
using System.Composition;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Text;
using CorpusSdk.CSharpHost;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Tags;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Completion;

/// <summary>
/// The completion list inside a string literal that is an id of the corpus, as in <c>Corpus.People["…"]</c>, or a
/// quotation, as in <c>[Quotation] const string Words = "…"</c>.
/// </summary>
[ExportCompletionProvider(nameof(LiteralCompletionProvider), LanguageNames.CSharp)]
[Shared]
public sealed class LiteralCompletionProvider : CompletionProvider
{
    /// <summary>Enough for the ids of most corpora; a longer list is of no use before more is typed.</summary>
    private const int MaxIds = 20_000;

    private const int MaxPassages = 200;
    private const int MaxShown = 100;
    private const string Insertion = "Insertion";
    private const string Details = "Details";

    /// <summary>What is typed within a text is part of it, and does not accept an item.</summary>
    private static readonly CompletionItemRules s_rules = CompletionItemRules
        .Default.WithCommitCharacterRules(
            ImmutableArray.Create(CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace))
        )
        .WithFilterCharacterRules(
            ImmutableArray.Create(
                CharacterSetModificationRule.Create(CharacterSetModificationKind.Add, '-', '/', '.', ',', ' ', '\'')
            )
        );

    /// <summary>At the opening mark, and while the text is typed.</summary>
    public override bool ShouldTriggerCompletion(
        SourceText text,
        int caretPosition,
        CompletionTrigger trigger,
        Microsoft.CodeAnalysis.Options.OptionSet options
    ) =>
        trigger.Kind == CompletionTriggerKind.Insertion
        && (trigger.Character is '"' or '/' || char.IsLetterOrDigit(trigger.Character));

    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        var (document, cancellationToken) = (context.Document, context.CancellationToken);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || LiteralAtCaret.Find(root, context.Position) is not { } literal)
        {
            return;
        }

        var options = CorpusOptions.Read(document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (options.Root.Length == 0 || model is null || CorpusSymbols.Find(model.Compilation) is not { } symbols)
        {
            return;
        }

        var texts = document.Project.AnalyzerOptions.AdditionalFiles;
        var code = new CorpusCode(model.Compilation, texts, options, symbols);
        var target = new LiteralTarget(code, model, cancellationToken);
        if (target.RecordOf(literal.Node) is { } record && code.Corpus(cancellationToken) is { } corpus)
        {
            AddIds(context, literal, CorpusIds.Of(corpus).List(record.Name, literal.Typed));
        }
        else if (target.QuotationOf(literal.Node) is { } wanted && code.Corpus(cancellationToken) is { } quoted)
        {
            AddPassages(
                context,
                literal,
                QuotablePassages.Find(quoted, literal.Typed, wanted, MaxPassages, cancellationToken)
            );
        }
    }

    public override Task<CompletionChange> GetChangeAsync(
        Document document,
        CompletionItem item,
        char? commitKey,
        CancellationToken cancellationToken
    ) =>
        Task.FromResult(
            CompletionChange.Create(
                new TextChange(
                    item.Span,
                    item.Properties.TryGetValue(Insertion, out var text) ? text : item.DisplayText
                )
            )
        );

    public override Task<CompletionDescription?> GetDescriptionAsync(
        Document document,
        CompletionItem item,
        CancellationToken cancellationToken
    ) =>
        Task.FromResult<CompletionDescription?>(
            item.Properties.TryGetValue(Details, out var text)
                ? CompletionDescription.FromText(text)
                : CompletionDescription.Empty
        );

    private static void AddIds(
        CompletionContext context,
        LiteralAtCaret literal,
        IEnumerable<(string Id, string Title)> ids
    )
    {
        context.CompletionListSpan = literal.Content;
        foreach (var (id, title) in ids.Take(MaxIds))
        {
            var shown = VisibleText.Of(title, MaxShown);
            context.AddItem(
                CompletionItem.Create(
                    id,
                    filterText: id,
                    sortText: id,
                    properties: Properties(literal.Escape(id), shown),
                    tags: ImmutableArray.Create(WellKnownTags.Constant),
                    rules: s_rules,
                    inlineDescription: shown
                )
            );
        }

        context.IsExclusive = true;
    }

    private static void AddPassages(
        CompletionContext context,
        LiteralAtCaret literal,
        IReadOnlyList<QuotablePassage> passages
    )
    {
        context.CompletionListSpan = literal.Content;
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            var by = passage.By switch
            {
                null => "not annotated",
                "" => "",
                var name => VisibleText.Of(name, MaxShown),
            };
            context.AddItem(
                CompletionItem.Create(
                    VisibleText.Of(passage.Words, MaxShown),
                    filterText: passage.Words,
                    // In the order of the articles.
                    sortText: i.ToString("D4", System.Globalization.CultureInfo.InvariantCulture),
                    properties: Properties(
                        literal.Escape(passage.Words),
                        $"{VisibleText.Of(passage.Words)}\n{by}{(by.Length > 0 ? ", " : "")}{passage.Place}"
                    ),
                    tags: ImmutableArray.Create(WellKnownTags.Snippet),
                    rules: s_rules,
                    inlineDescription: by
                )
            );
        }

        context.IsExclusive = passages.Count > 0;
    }

    private static ImmutableDictionary<string, string> Properties(string insertion, string details) =>
        ImmutableDictionary<string, string>.Empty.Add(Insertion, insertion).Add(Details, details);
}
