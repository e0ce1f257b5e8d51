using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Linking;

/// <summary>The ids and names of a corpus. If an id or name is used twice, the first one keeps it.</summary>
/// <param name="Articles">
/// In ordinal order of their ids, each with those of its delegations that have a unique id and name.
/// </param>
/// <param name="Problems">Duplicate ids and names (CORP2001, CORP2003), and folders without a name (CORP2002).</param>
public sealed record CorpusIndex(EquatableArray<ArticleEntry> Articles, EquatableArray<Problem> Problems)
{
    public static readonly CorpusIndex Empty = new(EquatableArray<ArticleEntry>.Empty, EquatableArray<Problem>.Empty);

    /// <param name="articles">
    /// In any order. Of two with the same id, the one with the ordinally first path keeps it. Articles with errors come
    /// after all others, so that a name they have by mistake is not taken from another article.
    /// </param>
    /// <param name="hasMembers">Whether the entries get members in the generated code.</param>
    public static CorpusIndex Build(
        EquatableArray<ArticleKey> articles,
        bool hasMembers = true,
        CancellationToken cancellationToken = default
    )
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

        var idKey = byPath.Count > 0 ? byPath[0].IdKey : "id";
        var ids = new NameRegistry("article", idKey);
        var names = new NameRegistry("article", idKey);
        var texts = new NameRegistry("text");
        var inFolder = new MemberLimit(
            "articles in one folder",
            "move this one and those after it into subfolders, or set CorpusMembers to 'none' in the project file",
            hasMembers
        );
        var accepted = byPath
            .OrderBy(a => a.IdConfidence)
            .Where(a => TryAccept(a, a.IdConfidence == IdConfidence.Inferred ? [] : problems))
            .ToList();
        cancellationToken.ThrowIfCancellationRequested();

        var delegationIds = new NameRegistry("delegation");
        var delegationNames = new NameRegistry("delegation");
        var delegations = new MemberLimit(
            "delegations in a corpus",
            "split the corpus in two, or set CorpusMembers to 'none' in the project file",
            hasMembers
        );
        var entries = accepted
            .Select(a =>
                a.Entry with
                {
                    Delegations = a
                        .Entry.Delegations.Where(
                            (d, i) =>
                                delegationIds.TryRegisterId(d.Id, a.DelegationLocations[i], problems)
                                && delegationNames.TryRegisterName(
                                    d.Name,
                                    d.Id,
                                    d.Name,
                                    a.DelegationLocations[i],
                                    problems
                                )
                                && delegations.TryAdd("", a.DelegationLocations[i], problems)
                        )
                        .ToEquatableArray(),
                }
            )
            .OrderBy(a => a.Id, StringComparer.Ordinal)
            .ToEquatableArray();
        return new(entries, problems.ToEquatableArray());

        // An inferred id that is already used is not a second mistake. An article that cannot stay where it is
        // registers no id: of 'space.md' and 'space/index.md' only the first is reported.
        bool TryAccept(ArticleKey a, List<Problem> reported) =>
            folders.IsAllowed(a, reported)
            && ids.TryRegisterId(a.Entry.Id, a.IdLocation, reported, a.IdByPath)
            && texts.TryRegisterId(a.Entry.TextPath, a.FileStart, reported)
            && names.TryRegisterName(
                Qualified(a.Entry),
                a.Entry.Id,
                a.Entry.Name,
                a.IdLocation,
                folders.IsInSharedFolderName(a) ? [] : reported
            )
            && inFolder.TryAdd(string.Join("/", a.Entry.Folders), a.FileStart, problems);
    }

    private static string Qualified(ArticleEntry article) => string.Join(".", article.Folders.Append(article.Name));
}
