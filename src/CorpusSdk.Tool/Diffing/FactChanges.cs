using System.Globalization;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Schema;
using CorpusSdk.Tool.Versions;

namespace CorpusSdk.Tool.Diffing;

/// <summary>Compares the facts of the entries that are in both corpora.</summary>
internal sealed class FactChanges
{
    /// <summary>How much of a line is shown before and after the first difference, in UTF-16 code units.</summary>
    private const int ShownBefore = 30;
    private const int ShownAfter = 40;

    private readonly DiffSide _old;
    private readonly DiffSide _new;
    private readonly EntryPairs _pairs;
    private readonly bool _isSameSchema;
    private readonly List<FactChange> _changes = [];

    private FactChanges(DiffSide old, DiffSide @new, EntryPairs pairs)
    {
        (_old, _new, _pairs) = (old, @new, pairs);
        _isSameSchema = old.Corpus.Compilation.Schema.Equals(@new.Corpus.Compilation.Schema);
    }

    public static IReadOnlyList<FactChange> Of(DiffSide old, DiffSide @new, EntryPairs pairs)
    {
        FactChanges changes = new(old, @new, pairs);
        foreach (var (before, after) in pairs.All)
        {
            changes.Compare(before, after);
        }

        return changes._changes;
    }

    private void Compare(CorpusMember old, CorpusMember now)
    {
        FactComparison facts = new(new(old, _old.PlaceOf(old)), new(now, _new.PlaceOf(now)), _changes);
        switch (old.Kind)
        {
            case CorpusMemberKind.Article:
                CompareArticles(facts, old, now);
                break;
            case CorpusMemberKind.Quote:
                CompareQuotes(facts, _old.QuoteOf(old), _new.QuoteOf(now));
                break;
            case CorpusMemberKind.Person:
                ComparePeople(facts, _old.PersonOf(old), _new.PersonOf(now));
                break;
            case CorpusMemberKind.Delegation:
                CompareDelegations(facts, _old.DelegationOf(old).Model, _new.DelegationOf(now).Model);
                break;
            case CorpusMemberKind.Entry:
                CompareEntries(facts, old, now);
                break;
            default:
                break;
        }
    }

    private void CompareArticles(FactComparison facts, CorpusMember old, CorpusMember now)
    {
        var (before, after) = (_old.ArticleOf(old).Model, _new.ArticleOf(now).Model);
        CompareId(facts, before.Id, after.Id);
        facts.Compare("title", before.Title, after.Title);
        facts.Compare("decks", before.Decks, after.Decks);
        facts.Compare("published", before.Published?.ToString(), after.Published?.ToString());
        facts.Compare("publisher", before.Publisher, after.Publisher);
        facts.Compare("url", before.Url, after.Url);
        facts.Compare("language", before.Language, after.Language);
        facts.Compare("dateline", before.Dateline, after.Dateline);
        facts.Compare("captions", before.Captions, after.Captions);
        facts.Compare("people", PeopleIn(before, _pairs.NewIdOf), PeopleIn(after, id => id));
        CompareOwn(facts, before.Fields, after.Fields);
        CompareTexts(facts, old, now);
    }

    /// <summary>Reports where the texts differ first, with the lines.</summary>
    private void CompareTexts(FactComparison facts, CorpusMember old, CorpusMember now)
    {
        var (before, after) = (_old.ArticleOf(old), _new.ArticleOf(now));
        var (oldText, newText) = (before.Text.Text, after.Text.Text);
        if (oldText == newText)
        {
            if (!before.Model.Paragraphs.Equals(after.Model.Paragraphs))
            {
                facts.Add("omit", null, null);
            }

            return;
        }

        var start = oldText.AsSpan().CommonPrefixLength(newText);
        var line = newText.AsSpan(0, start).Count('\n');
        var place = _new.PlaceOf(after.Text.File.Path, after.Model.TextLine + line);
        facts.At(place).Add("text", LineAt(oldText, start), LineAt(newText, start));
    }

    private void CompareQuotes(FactComparison facts, DiffQuote old, DiffQuote now)
    {
        var (before, after) = (old.Model, now.Model);
        CompareId(facts, before.Id, after.Id);
        facts.Compare("cue", before.Cue, after.Cue);
        facts.Compare("via", before.Via, after.Via);
        CompareOwn(facts, before.Fields, after.Fields);
        CompareNeighbours(facts, old, now);
    }

    /// <summary>Other words next to a quote can attribute it to somebody else, so they are more than a patch.</summary>
    private static void CompareNeighbours(FactComparison facts, DiffQuote old, DiffQuote now)
    {
        // A quote with other words, or one that was not found, is reported as such.
        if (
            old.Article.Text.Text == now.Article.Text.Text
            || FoldedWords.Of(old.Text) != FoldedWords.Of(now.Text)
            || now.Text.Length == 0
        )
        {
            return;
        }

        var (from, to) = (WordsNextTo(old), WordsNextTo(now));
        facts.Compare("words next to it", from, to, ChangeLevel.Minor);

        static string WordsNextTo(DiffQuote quote)
        {
            var text = quote.Article.Text.Text;
            return FoldedWords.Of(QuoteNeighbours.Of(text, quote.Model.Range).WordsIn(text));
        }
    }

    private void ComparePeople(FactComparison facts, PersonModel before, PersonModel after)
    {
        CompareId(facts, before.Id, after.Id);
        facts.Compare("name", before.FullName, after.FullName);
        facts.Compare("aliases", before.Aliases, after.Aliases);
        facts.Compare("country", before.Country, after.Country);
        facts.Compare("roles", before.Roles.Map(Show), after.Roles.Map(Show));
        CompareOwn(facts, before.Fields, after.Fields);
    }

    private void CompareDelegations(FactComparison facts, DelegationModel before, DelegationModel after)
    {
        CompareId(facts, before.Id, after.Id);
        facts.Compare("party", before.Party, after.Party);
        facts.Compare("event", before.Event, after.Event);
        facts.Compare(
            "head",
            before.Heads.Map(head => _pairs.NewIdOf(head.Person)!),
            after.Heads.Map(head => head.Person)
        );
        facts.Compare("count", Show(before.StatedCount), Show(after.StatedCount));
        facts.Compare("unnamed", Show(before.UnnamedCount), Show(after.UnnamedCount));
        facts.Compare(
            "members",
            before.Members.Map(member => Show(member, _pairs.NewIdOf)),
            after.Members.Map(member => Show(member, id => id))
        );
        CompareOwn(facts, before.Fields, after.Fields);
    }

    private void CompareEntries(FactComparison facts, CorpusMember old, CorpusMember now)
    {
        var (before, after) = (_old.EntryOf(old), _new.EntryOf(now));
        CompareId(facts, before.Id, after.Id);
        CompareOwn(facts, before.Fields, after.Fields);
        // The text of an entry that is also an article is compared there.
        if (!_new.IsArticle(now) && _old.TextOf(before) != _new.TextOf(after))
        {
            facts.Add("text", null, null);
        }
    }

    /// <summary>
    /// A lookup by id compiles with every id, but fails if there is no such entry, so it is more than a patch. If the
    /// member was renamed, that says it already.
    /// </summary>
    private static void CompareId(FactComparison facts, string before, string after)
    {
        if (!facts.IsRenamed)
        {
            facts.Compare("id", before, after, ChangeLevel.Minor);
        }
    }

    /// <summary>
    /// The values of the user's own properties. Only values of the same schema can be compared; the changes of the
    /// schema itself are changes of members.
    /// </summary>
    private void CompareOwn(FactComparison facts, BoundFields before, BoundFields after)
    {
        if (_isSameSchema && !before.Facts.Equals(after.Facts))
        {
            facts.Add("properties", null, null);
        }
    }

    private static IReadOnlyList<string> PeopleIn(ArticleModel article, Func<string, string?> idOf) =>
        [.. article.Mentions.Select(mention => idOf(mention.Person)!).Distinct().Order(StringComparer.Ordinal)];

    private static string Show(RoleModel role) =>
        role.From is null && role.To is null ? role.Title : $"{role.Title} ({role.From} to {role.To})";

    private static string Show(MemberModel member, Func<string, string?> idOf) =>
        member.Role is null ? idOf(member.Person)! : $"{idOf(member.Person)} ({member.Role})";

    private static string? Show(int? count) => count?.ToString(CultureInfo.InvariantCulture);

    /// <summary>The line at an offset; the part around the offset if the line is long.</summary>
    private static string LineAt(string text, int offset)
    {
        var start = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        var end = text.IndexOf('\n', offset);
        end = end < 0 ? text.Length : end;
        var shownStart = Cut(text, Math.Max(start, offset - ShownBefore));
        var shownEnd = Cut(text, Math.Min(end, offset + ShownAfter));
        return (shownStart > start ? "…" : "") + text[shownStart..shownEnd] + (shownEnd < end ? "…" : "");
    }

    /// <summary>The offset, moved back by one if it would split a surrogate pair.</summary>
    private static int Cut(string text, int offset) =>
        offset < text.Length && char.IsLowSurrogate(text[offset]) ? offset - 1 : offset;
}
