

using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Linking;

/// <summary>All that a corpus names: what is in it was there first; what takes an id or a name again is not.</summary>
/// <param name="Articles">In ordinal order of their ids, each with those of its delegations that have their own id and
/// name.</param>
/// <param name="Problems">Ids and names used twice (CORP2001, CORP2003), folders without a name (CORP2002).</param>
public sealed record CorpusIndex(EquatableArray<ArticleEntry> Articles, EquatableArray<Problem> Problems)
{
    public static readonly CorpusIndex Empty = new(EquatableArray<ArticleEntry>.Empty, EquatableArray<Problem>.Empty);

    /// <param name="articles">
    /// In any order; of two, the ordinally first path comes first. One that is broken comes behind all that are not:
    /// what it is called by mistake takes nothing away from others.
    /// </param>
    public static CorpusIndex Build(EquatableArray<ArticleKey> articles, CancellationToken cancellationToken = default)
    {
        List<Problem> problems = [];
        var byPath = articles
            .GroupBy(a => a.Entry.Path, StringComparer.Ordinal)
            .Select(same => same.First())
            .OrderBy(a => a.Entry.TextPath, StringComparer.Ordinal)
            .ThenBy(a => a.Entry.Path, StringComparer.Ordinal)
            .ToList();
        var folders = FolderNames.Check(byPath, problems);
        cancellationToken.ThrowIfCancellationRequested();

        var ids = new NameRegistry("article");
        var names = new NameRegistry("article");
        var texts = new NameRegistry("text");
        var inFolder = new MemberLimit("articles in one folder", "move this one and those after it into subfolders");
        var accepted = byPath
            .OrderBy(a => a.IdConfidence)
            .Where(a => Take(a, a.IdConfidence == IdConfidence.Inferred ? [] : problems))
            .ToList();
        cancellationToken.ThrowIfCancellationRequested();

        var delegationIds = new NameRegistry("delegation");
        var delegationNames = new NameRegistry("delegation");
        var delegations = new MemberLimit("delegations in a corpus", "split the corpus in two");
        var entries = accepted
            .Select(a =>
                a.Entry with
                {
                    Delegations = a
                        .Entry.Delegations.Where(
                            (d, i) =>
                                delegationIds.TryTakeId(d.Id, a.DelegationLocations[i], problems)
                                && delegationNames.TryTakeName(d.Name, d.Id, d.Name, a.DelegationLocations[i], problems)
                                && delegations.Take("", a.DelegationLocations[i], problems)
                        )
                        .ToEquatableArray(),
                }
            )
            .OrderBy(a => a.Id, StringComparer.Ordinal)
            .ToEquatableArray();
        return new(entries, problems.ToEquatableArray());

        // A guess that somebody else has the name is no second mistake. What cannot stay where it is takes no id: of
        // 'space.md' and 'space/index.md' the first is wrong, and the second need not hear of it.
        bool Take(ArticleKey a, List<Problem> heard) =>
            folders.Allow(a, heard)
            && ids.TryTakeId(a.Entry.Id, a.IdLocation, heard, a.IdByPath)
            && texts.TryTakeId(a.Entry.TextPath, a.FileStart, heard)
            && names.TryTakeName(
                Qualified(a.Entry),
                a.Entry.Id,
                a.Entry.Name,
                a.IdLocation,
                folders.IsShared(a) ? [] : heard
            )
            && inFolder.Take(string.Join("/", a.Entry.Folders), a.FileStart, problems);
    }

    private static string Qualified(ArticleEntry article) => string.Join(".", article.Folders.Append(article.Name));
}
