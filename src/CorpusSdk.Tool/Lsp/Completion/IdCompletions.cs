using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Models;
using CorpusSdk.Tool.Lsp.Protocol;

namespace CorpusSdk.Tool.Lsp.Completion;

/// <summary>
/// The ids that a reference may name, found by id and by name. Those of people whom the article mentions come first.
/// </summary>
/// <param name="snapshot">The corpus.</param>
/// <param name="place">Where an id is typed.</param>
/// <param name="items">Receives the ids.</param>
internal sealed class IdCompletions(LspSnapshot snapshot, CursorPlace place, ItemFactory items)
{
    /// <summary>A longer list helps nobody; what is typed shortens it.</summary>
    private const int MaxListed = 200;

    /// <param name="target">The C# type of a collection's record, or the name of a built-in one.</param>
    /// <param name="first">The ids to list first, in their order.</param>
    public void Add(string target, IEnumerable<string> first)
    {
        TypedText typed = new(place.Typed);
        Dictionary<string, int> order = new(StringComparer.Ordinal);
        foreach (var id in first)
        {
            _ = order.TryAdd(id, order.Count);
        }

        var listed = place.Slot?.Owner is { IsMapping: false } list
            ? list
                .Slots.Where(slot => slot != place.Slot)
                .Select(slot => (slot.Value as LooseScalar)?.Value)
                .OfType<string>()
                .ToHashSet(StringComparer.Ordinal)
            : [];
        var fitting = EntriesOf(target)
            .Where(entry => !listed.Contains(entry.Id))
            .Select((entry, index) => (Entry: entry, Index: index, Match: Match(typed, entry)))
            .Where(found => found.Match.Fit != Fit.None)
            .OrderBy(found => found.Match.Fit == Fit.Letters ? 1 : 0)
            .ThenBy(found => order.GetValueOrDefault(found.Entry.Id, int.MaxValue))
            .ThenBy(found => found.Match.Fit)
            .ThenBy(found => found.Index)
            .Take(MaxListed);
        foreach (var (entry, _, match) in fitting)
        {
            if (PlaceText.Write(place, entry.Id, isToken: true) is { } text)
            {
                items.Add(
                    CompletionItemKind.Reference,
                    entry.Id,
                    text,
                    FilterOf(typed, entry, match.End),
                    entry.Name,
                    documentation: entry.Describe()
                );
            }
        }
    }

    /// <summary>
    /// Clients compare what is typed with the beginning of this text, or with its letters: it begins with what is
    /// typed, goes on as the id or name does, and has both.
    /// </summary>
    private string FilterOf(TypedText typed, Entry entry, int end) =>
        typed.IsEmpty
            ? PlaceText.OpeningMark(place) + entry.Searched
            : $"{place.Before}{entry.Searched[end..]} {entry.Searched}";

    private static (Fit Fit, int End) Match(TypedText typed, Entry entry)
    {
        var found = typed.In(entry.Searched);
        return found.Fit == Fit.None ? typed.InId(entry.Id) : found;
    }

    private IEnumerable<Entry> EntriesOf(string target)
    {
        var compilation = snapshot.Compilation;
        return target switch
        {
            "Person" => compilation.PeopleIndex.People.Select(person => new Entry(
                person.Id,
                person.FullName,
                person.Aliases.Count == 0 ? "" : " " + string.Join(' ', person.Aliases),
                () => Describe(person)
            )),
            "Article" => compilation.Articles.Select(article => new Entry(
                article.Model.Id,
                article.Model.Title,
                "",
                () => Describe(article.Model)
            )),
            "Delegation" => compilation.Articles.SelectMany(article =>
                article.Model.Delegations.Select(delegation => new Entry(
                    delegation.Id,
                    string.Join("; ", new[] { delegation.Party, delegation.Event }.OfType<string>()),
                    "",
                    () => article.Model.Title
                ))
            ),
            _ => (
                compilation.Collections.Collections.FirstOrDefault(collection => collection.Record.Type == target)
                    is { } known
                    ? (IEnumerable<Core.Declarations.BoundEntry>)known.Entries
                    : []
            ).Select(entry => new Entry(entry.Id, entry.Label, "", () => entry.Location.ToString())),
        };
    }

    private static string Describe(PersonModel person) =>
        Lines([person.FullName, person.Country, .. person.Roles.Select(role => role.Title)]);

    private static string Describe(ArticleModel article) =>
        Lines([article.Title, article.Publisher, article.Published?.ToString(), article.DisplayPath]);

    private static string Lines(IEnumerable<string?> lines) =>
        string.Join('\n', lines.Where(line => !string.IsNullOrWhiteSpace(line)));

    /// <param name="Names">Other names, each behind a space.</param>
    private sealed record Entry(string Id, string Name, string Names, Func<string> Describe)
    {
        /// <summary>What is searched, and what a client filters by.</summary>
        public string Searched { get; } = Name.Length == 0 ? Id + Names : $"{Id} {Name}{Names}";
    }
}
