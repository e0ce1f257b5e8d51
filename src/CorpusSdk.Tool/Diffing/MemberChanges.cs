using CorpusSdk.Core.Compilation;

namespace CorpusSdk.Tool.Diffing;

/// <summary>
/// Compares the members of two corpora. A change is major exactly if the old member is gone or has another type, since
/// code that used it then no longer compiles.
/// </summary>
internal sealed class MemberChanges
{
    private readonly DiffSide _old;
    private readonly DiffSide _new;
    private readonly EntryPairs _pairs;
    private readonly ILookup<string, CorpusMember> _sets;
    private readonly Dictionary<string, MemberChange> _byOldPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MemberChange> _byNewPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MemberChange> _firstOfType = new(StringComparer.Ordinal);

    private MemberChanges(DiffSide old, DiffSide @new, EntryPairs pairs) =>
        (_old, _new, _pairs, _sets) = (
            old,
            @new,
            pairs,
            old.Members.Values.Concat(@new.Members.Values)
                .Where(member => member is { Kind: CorpusMemberKind.Set, Owner.Length: > 0 })
                .ToLookup(set => set.Owner, StringComparer.Ordinal)
        );

    /// <summary>The changes, without those that are implied by another.</summary>
    public static IReadOnlyList<MemberChange> Of(DiffSide old, DiffSide @new, EntryPairs pairs) =>
        new MemberChanges(old, @new, pairs).Find();

    private List<MemberChange> Find()
    {
        List<MemberChange> changes = [];
        foreach (var member in _old.Members.Values)
        {
            if (ChangeOf(member) is { } change)
            {
                changes.Add(change);
                _byOldPath.Add(member.Path, change);
                if (change is { Kind: MemberChangeKind.Renamed, After: { } after })
                {
                    _byNewPath.Add(after.Member.Path, change);
                }
            }
        }

        foreach (var member in _new.Members.Values)
        {
            if (!_old.Members.ContainsKey(member.Path) && !_byNewPath.ContainsKey(member.Path))
            {
                MemberChange change = new(MemberChangeKind.Added, null, new(member, _new.PlaceOf(member)));
                changes.Add(change);
                _byNewPath.Add(member.Path, change);
            }
        }

        List<MemberChange> top = [];
        foreach (var change in changes)
        {
            if (CauseOf(change) is { } cause)
            {
                cause.Add(change);
            }
            else
            {
                top.Add(change);
            }
        }

        return top;
    }

    private MemberChange? ChangeOf(CorpusMember old)
    {
        MemberVersion before = new(old, _old.PlaceOf(old));
        if (_new.Members.TryGetValue(old.Path, out var same))
        {
            return same.Type == old.Type ? null : new(MemberChangeKind.Retyped, before, new(same, _new.PlaceOf(same)));
        }

        return _pairs.NewOf(old) is { } now && !_old.Members.ContainsKey(now.Path)
            ? new(MemberChangeKind.Renamed, before, new(now, _new.PlaceOf(now)))
            : new(MemberChangeKind.Removed, before, null);
    }

    /// <summary>The change that this one follows from; null if it is one of its own.</summary>
    private MemberChange? CauseOf(MemberChange change)
    {
        // The record of a collection has another type now, and so has every entry.
        if (change is { Kind: MemberChangeKind.Retyped, Member.Kind: CorpusMemberKind.Entry })
        {
            return _firstOfType.TryAdd(change.Member.Owner, change) ? null : _firstOfType[change.Member.Owner];
        }

        foreach (var path in CausesOf(change.Member))
        {
            var cause = (change.Before is null ? _byNewPath : _byOldPath).GetValueOrDefault(path);
            if (cause is not null && cause.Kind == change.Kind && Explains(cause, change))
            {
                return cause;
            }
        }

        return null;
    }

    /// <summary>The members whose change may be the cause, nearest first.</summary>
    private IEnumerable<string> CausesOf(CorpusMember member)
    {
        var parent = member.Path[..Math.Max(0, member.Path.LastIndexOf('.'))];
        switch (member.Kind)
        {
            case CorpusMemberKind.ArticleQuotes or CorpusMemberKind.QuoteFolder:
                yield return "Corpus.Articles" + member.Path["Corpus.Quotes".Length..];
                yield return parent;
                break;
            case CorpusMemberKind.Quote:
                yield return "Corpus.Articles" + parent["Corpus.Quotes".Length..];
                break;
            case CorpusMemberKind.Property when SetOf(parent) is { } set:
                yield return set.Path;
                break;
            default:
                yield return parent;
                break;
        }
    }

    /// <summary>The set of a collection; null if the record has none.</summary>
    private CorpusMember? SetOf(string record) => _sets[record].FirstOrDefault();

    /// <summary>
    /// An article that is added or removed has a line of its own, even if its folder is. A member that is renamed
    /// follows only if the rest of its path is the same.
    /// </summary>
    private static bool Explains(MemberChange cause, MemberChange change)
    {
        if (change.Kind != MemberChangeKind.Renamed)
        {
            return change.Kind != MemberChangeKind.Retyped && change.Member.Kind != CorpusMemberKind.Article;
        }

        return PathBelowSet(change.Before!) is var before
            && PathBelowSet(change.After!) is var after
            && before.StartsWith(PathBelowSet(cause.Before!), StringComparison.Ordinal)
            && after.StartsWith(PathBelowSet(cause.After!), StringComparison.Ordinal)
            && before[PathBelowSet(cause.Before!).Length..] == after[PathBelowSet(cause.After!).Length..];
    }

    /// <summary>The path without the built-in set, which is not the same for an article and its quotes.</summary>
    private static string PathBelowSet(MemberVersion version)
    {
        var path = version.Member.Path;
        return path.Split('.', 3) is ["Corpus", "Articles" or "Quotes", var below] ? below : path;
    }
}
