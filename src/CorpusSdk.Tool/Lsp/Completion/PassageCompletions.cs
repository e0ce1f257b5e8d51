using System.Buffers;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Lsp.Protocol;

namespace CorpusSdk.Tool.Lsp.Completion;

/// <summary>The article's own words where an annotation must have them.</summary>
/// <param name="snapshot">The corpus.</param>
/// <param name="target">The value that is typed.</param>
/// <param name="items">Receives the passages.</param>
internal sealed class PassageCompletions(LspSnapshot snapshot, CompletionTarget target, ItemFactory items)
{
    private const int MaxUncovered = 100;
    private const int MaxOthers = 50;

    /// <summary>Titles stand at the top.</summary>
    private const int MaxTitleLines = 10;

    /// <summary>A sentence with one of them is the author's, around what others said.</summary>
    private static readonly SearchValues<char> s_marks = SearchValues.Create("\"“”„‟«»「」『』＂");

    private readonly TypedText _typed = new(target.Place.Typed);
    private readonly HashSet<string> _listed = new(StringComparer.Ordinal);

    /// <returns>Whether the value is one that has words of the article.</returns>
    public bool Add(CancellationToken cancellation)
    {
        if (target.Article is not { } article)
        {
            return false;
        }

        switch (BuiltInPath)
        {
            case "quotes/*/text":
            case "terms/*":
                AddQuotations(new(article, cancellation), cancellation);
                return true;
            case "title":
                ArticlePassages top = new(article, cancellation);
                Add(top, BestFirst(top.Lines(withOmitted: false).Take(MaxTitleLines)), MaxOthers);
                return true;
            case "decks/*":
            case "captions/*":
            case "omit/*":
                ArticlePassages lines = new(article, cancellation);
                _listed.UnionWith(Others(target.Place.Slot?.Owner));
                Add(lines, BestFirst(lines.Lines(withOmitted: BuiltInPath == "omit/*")), MaxOthers);
                return true;
            case "delegations/*/members/*/role":
                AddRoles(new(article, cancellation));
                return false;
            default:
                return false;
        }
    }

    /// <summary>The path with the built-in name of its first key, whatever the program calls it.</summary>
    private string BuiltInPath =>
        string.Join(
            '/',
            target.Place.Path.Select(
                (step, i) =>
                    step.Key is not { } key ? "*"
                    : i == 0 ? snapshot.Compilation.Schema.ArticleKeys.KeyOf(key) ?? ""
                    : key
            )
        );

    private void AddQuotations(ArticlePassages passages, CancellationToken cancellation)
    {
        var keys = snapshot.Compilation.Schema.ArticleKeys;
        var root = target.Place.Root?.Value as LooseCollection;
        var quotes = Items(root, keys.NameOf("quotes"))
            .Select(quote => (quote as LooseCollection)?["text"])
            .Where(text => text is not null && text.Slot != target.Place.Slot)
            .OfType<LooseScalar>();
        var terms = Items(root, keys.NameOf("terms"))
            .Where(term => term is not null && term.Slot != target.Place.Slot)
            .OfType<LooseScalar>();
        Add(
            passages,
            passages.Uncovered(
                target.Place.Range.Start,
                [.. quotes.Select(quote => quote.Value)],
                terms.Select(term => term.Value),
                cancellation
            ),
            MaxUncovered
        );

        // What is typed may also be a part of a quotation that is covered, or words without marks. Words that another
        // quote has already would only be an error.
        if (!_typed.IsEmpty)
        {
            _listed.UnionWith(quotes.Select(quote => FoldedText.Needle(quote.Value)));
            Add(
                passages,
                BestFirst(
                    passages.Quotations.Concat(
                        passages.SentencesInOrder.Where(sentence => !sentence.Words.AsSpan().ContainsAny(s_marks))
                    )
                ),
                MaxOthers
            );
        }
    }

    /// <summary>The passages that fit what is typed, those that begin with it first.</summary>
    private IEnumerable<Passage> BestFirst(IEnumerable<Passage> passages) =>
        passages
            .Select(passage => (Passage: passage, _typed.In(passage.Words).Fit))
            .Where(found => found.Fit != Fit.None)
            .OrderBy(found => found.Fit)
            .Select(found => found.Passage);

    private static IEnumerable<LooseNode?> Items(LooseCollection? root, string? key) =>
        key is not null && root?[key] is LooseCollection { IsMapping: false } list
            ? list.Slots.Select(slot => slot.Value)
            : [];

    /// <summary>The other items of a list.</summary>
    private IEnumerable<string> Others(LooseCollection? list) =>
        list is null
            ? []
            : list
                .Slots.Where(slot => slot != target.Place.Slot)
                .Select(slot => slot.Value)
                .OfType<LooseScalar>()
                .Select(scalar => scalar.Value);

    private void Add(ArticlePassages passages, IEnumerable<Passage> found, int max)
    {
        foreach (var passage in found)
        {
            var (fit, end) = _typed.In(passage.Words);
            if (
                fit == Fit.None
                || PlaceText.Write(target.Place, passage.Words) is not { } text
                || !_listed.Add(passage.Words)
            )
            {
                continue;
            }

            var (count, number) = passages.OccurrencesOf(passage);
            items.Add(
                CompletionItemKind.Text,
                passage.Words,
                text + (count > 1 ? Occurrence(number) : ""),
                _typed.IsEmpty
                    ? PlaceText.OpeningMark(target.Place) + passage.Words
                    : target.Place.Before + passage.Words[end..],
                note: FormattableString.Invariant($"{passage.Form} in line {passages.LineOf(passage)}")
                    + (count > 1 ? FormattableString.Invariant($", {number} of {count}") : ""),
                documentation: passage.Words
            );
            if (--max == 0)
            {
                break;
            }
        }
    }

    /// <summary>The key that says which occurrence is meant, if it can be written in the next line.</summary>
    private string Occurrence(int number) =>
        BuiltInPath == "quotes/*/text"
        && target.Place is { IsFlow: false, Style: not ScalarStyle.Block, Slot.Owner: { Column: >= 0 } quote }
        && quote["occurrence"] is null
        && IsAtLineEnd
            ? FormattableString.Invariant($"\n{new string(' ', quote.Column)}occurrence: {number}")
            : "";

    private bool IsAtLineEnd =>
        target.Place.Range.End >= target.File.Text.Length || target.File.Text[target.Place.Range.End] == '\n';

    /// <summary>The roles of the member that the text names.</summary>
    private void AddRoles(ArticlePassages passages)
    {
        if (
            !target.Place.Neighbours.TryGetValue("person", out var id)
            || snapshot.Compilation.PeopleIndex.People.FirstOrDefault(person => person.Id == id) is not { } person
        )
        {
            return;
        }

        foreach (var role in person.Roles.Select(role => role.Title).Where(role => IsIn(passages, role)))
        {
            if (PlaceText.Write(target.Place, role) is { } text)
            {
                items.Add(
                    CompletionItemKind.Text,
                    role,
                    text,
                    PlaceText.OpeningMark(target.Place) + role,
                    VisibleText.Of(person.FullName)
                );
            }
        }
    }

    private static bool IsIn(ArticlePassages passages, string role) =>
        role.Length > 0 && WordBoundary.IndexOf(passages.Folded.Text, role, StringComparison.Ordinal) >= 0;
}
