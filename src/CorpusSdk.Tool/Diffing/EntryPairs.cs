using CorpusSdk.Core.Compilation;

namespace CorpusSdk.Tool.Diffing;

/// <summary>
/// Which member of the new corpus is the same entry as a member of the old one: the member of the same name or, if
/// there is none, the entry that was renamed.
/// </summary>
internal sealed class EntryPairs
{
    private readonly DiffSide _old;
    private readonly DiffSide _new;
    private readonly Dictionary<CorpusMember, CorpusMember> _newOf = [];
    private readonly HashSet<CorpusMember> _paired = [];
    private readonly Dictionary<string, string> _newPeople = new(StringComparer.Ordinal);

    private EntryPairs(DiffSide old, DiffSide @new) => (_old, _new) = (old, @new);

    /// <summary>Old and new members of the same entries, in the order of the old corpus.</summary>
    public IEnumerable<(CorpusMember Old, CorpusMember New)> All =>
        _old.Members.Values.Where(_newOf.ContainsKey).Select(member => (member, _newOf[member]));

    public static EntryPairs Of(DiffSide old, DiffSide @new)
    {
        EntryPairs pairs = new(old, @new);
        foreach (var member in old.Members.Values)
        {
            if (@new.Members.TryGetValue(member.Path, out var same) && same.Kind == member.Kind)
            {
                pairs.Pair(member, same);
            }
        }

        pairs.PairRenamed();
        foreach (var (person, now) in pairs.All.Where(pair => pair.Old.Kind == CorpusMemberKind.Person))
        {
            pairs._newPeople.Add(person.Id, now.Id);
        }

        return pairs;
    }

    /// <summary>The new member of the same entry; null if the entry is gone.</summary>
    public CorpusMember? NewOf(CorpusMember old) => _newOf.GetValueOrDefault(old);

    /// <summary>The id of a person in the new corpus; the same if the person was not renamed or is gone.</summary>
    public string? NewIdOf(string? oldPerson) =>
        oldPerson is not null && _newPeople.TryGetValue(oldPerson, out var renamed) ? renamed : oldPerson;

    private void PairRenamed()
    {
        PairBy(CorpusMemberKind.Set, member => member.Owner, member => member.Owner);
        PairBy(CorpusMemberKind.Property, KeyOf, KeyOf);
        PairBy(
            CorpusMemberKind.Article,
            member => _old.ArticleOf(member).Text.Text,
            member => _new.ArticleOf(member).Text.Text
        );
        PairBy(CorpusMemberKind.Article, member => member.Id, member => member.Id);
        PairBy(
            CorpusMemberKind.Article,
            member => _old.ArticleOf(member).Model.TextPath,
            member => _new.ArticleOf(member).Model.TextPath
        );
        PairBy(
            CorpusMemberKind.Person,
            member => _old.PersonOf(member).FullName,
            member => _new.PersonOf(member).FullName
        );
        PairBy(
            CorpusMemberKind.Delegation,
            member => SubjectOf(_old.DelegationOf(member).Model),
            member => SubjectOf(_new.DelegationOf(member).Model)
        );
        PairBy(CorpusMemberKind.Entry, IdOf, IdOf);
        PairBy(CorpusMemberKind.Entry, member => ContentOf(_old, member), member => ContentOf(_new, member));
        PairBy(CorpusMemberKind.Entry, member => LabelOf(_old, member), member => LabelOf(_new, member));
        PairQuotes();
        FolderPairs.Of(All).PairInto(this, _old, _new);
    }

    /// <summary>Pairs members that have the same key, if it is not empty and nothing else has it.</summary>
    private void PairBy(CorpusMemberKind kind, Func<CorpusMember, string> oldKey, Func<CorpusMember, string> newKey)
    {
        var candidates = UnpairedNew(kind).ToLookup(newKey, StringComparer.Ordinal);
        foreach (var group in UnpairedOld(kind).GroupBy(oldKey, StringComparer.Ordinal).ToList())
        {
            if (group.Key.Length > 0 && group.Take(2).Count() == 1 && candidates[group.Key].Take(2).Count() == 1)
            {
                Pair(group.First(), candidates[group.Key].First());
            }
        }
    }

    /// <summary>The quotes of each pair of articles, and the members that contain them.</summary>
    private void PairQuotes()
    {
        var oldQuotes = UnpairedOld(CorpusMemberKind.Quote).ToLookup(quote => quote.Owner, StringComparer.Ordinal);
        var newQuotes = UnpairedNew(CorpusMemberKind.Quote).ToLookup(quote => quote.Owner, StringComparer.Ordinal);
        var containers = UnpairedNew(CorpusMemberKind.ArticleQuotes)
            .ToDictionary(quotes => quotes.Id, StringComparer.Ordinal);
        var oldContainers = UnpairedOld(CorpusMemberKind.ArticleQuotes)
            .ToDictionary(quotes => quotes.Id, StringComparer.Ordinal);
        foreach (var (old, now) in All.Where(pair => pair.Old.Kind == CorpusMemberKind.Article).ToList())
        {
            if (
                oldContainers.TryGetValue(old.Id, out var quotes) && containers.TryGetValue(now.Id, out var newQuotesOf)
            )
            {
                Pair(quotes, newQuotesOf);
            }

            foreach (
                var (quote, renamed) in QuotePairs.Of(
                    [.. oldQuotes[old.Id].Select(quote => (quote, _old.QuoteOf(quote)))],
                    [.. newQuotes[now.Id].Select(quote => (quote, _new.QuoteOf(quote)))]
                )
            )
            {
                Pair(quote, renamed);
            }
        }
    }

    public IEnumerable<CorpusMember> UnpairedOld(CorpusMemberKind kind) =>
        _old.Members.Values.Where(member => member.Kind == kind && !_newOf.ContainsKey(member));

    public IEnumerable<CorpusMember> UnpairedNew(CorpusMemberKind kind) =>
        _new.Members.Values.Where(member => member.Kind == kind && !_paired.Contains(member));

    public void Pair(CorpusMember old, CorpusMember now)
    {
        _newOf.Add(old, now);
        _ = _paired.Add(now);
    }

    /// <summary>A property that was renamed in C# may keep its key in the data.</summary>
    private static string KeyOf(CorpusMember property) =>
        property.Id.Length == 0 ? "" : property.Path[..property.Path.LastIndexOf('.')] + ":" + property.Id;

    /// <summary>The id of an entry whose collection has another name now.</summary>
    private static string IdOf(CorpusMember entry) => entry.Owner + ":" + entry.Id;

    private static string SubjectOf(Core.Models.DelegationModel delegation) =>
        delegation.Party is null && delegation.Event is null ? "" : delegation.Party + "\n" + delegation.Event;

    private static string ContentOf(DiffSide side, CorpusMember member) =>
        side.EntryOf(member).Fields.Facts is { Count: > 0 } facts
            ? member.Owner + ":" + Convert.ToBase64String([.. facts])
            : "";

    private static string LabelOf(DiffSide side, CorpusMember member) =>
        side.EntryOf(member).Label is { Length: > 0 } label ? member.Owner + ":" + label : "";
}
