using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Model;

namespace CorpusSdk.Core.Linking;

/// <summary>All that a corpus names: what is in it was there first; what takes an id or a name again is not.</summary>
/// <param name="Articles">In ordinal order of their ids, each with those of its delegations that have their own id and name.</param>
/// <param name="People">In ordinal order of their ids.</param>
/// <param name="Problems">Ids and names used twice (CORP2001, CORP2003), folders without a name (CORP2002).</param>
public sealed record CorpusIndex(
    EquatableArray<ArticleEntry> Articles, EquatableArray<PersonModel> People, EquatableArray<Problem> Problems)
{
    /// <param name="articles">In any order; of two, the ordinally first path comes first.</param>
    /// <param name="people">The persons of <see cref="PeopleIndex.People"/>.</param>
    public static CorpusIndex Build(
        EquatableArray<ArticleKey> articles, EquatableArray<PersonModel> people, CancellationToken cancellationToken = default)
    {
        List<Problem> problems = [];
        var inOrder = articles.OrderBy(a => a.Entry.TextPath, StringComparer.Ordinal).ToList();
        var folders = FolderNames.Check(inOrder, problems);
        cancellationToken.ThrowIfCancellationRequested();

        var ids = new Claims("article", problems);
        var names = new Claims("article", problems);
        var accepted = inOrder
            .Where(a => ids.TakeId(a.Entry.Id, a.IdPlace)
                && names.TakeName(Qualified(a.Entry), a.Entry.Id, a.Entry.Name, a.IdPlace)
                && folders.Allow(a, problems))
            .ToList();
        cancellationToken.ThrowIfCancellationRequested();

        var delegationIds = new Claims("delegation", problems);
        var delegationNames = new Claims("delegation", problems);
        var entries = accepted
            .Select(a => a.Entry with
            {
                Delegations = a.Entry.Delegations
                    .Where((d, i) => delegationIds.TakeId(d.Id, a.DelegationPlaces[i])
                        && delegationNames.TakeName(d.Name, d.Id, d.Name, a.DelegationPlaces[i]))
                    .ToEquatableArray(),
            })
            .OrderBy(a => a.Id, StringComparer.Ordinal).ToEquatableArray();
        return new(entries, people, problems.ToEquatableArray());
    }

    private static string Qualified(ArticleEntry article) => string.Join(".", article.Folders.Append(article.Name));

    /// <summary>Ids or names of one kind of thing, and who took them first.</summary>
    private sealed class Claims(string kind, List<Problem> problems)
    {
        private readonly Dictionary<string, (string Id, Place Place)> _taken = new(StringComparer.Ordinal);

        public bool TakeId(string id, Place place)
        {
            if (!_taken.TryGetValue(id, out var first))
            {
                _taken.Add(id, (id, place));
                return true;
            }

            problems.Add(place.Problem(Rules.DuplicateId, kind, id, first.Place.ToString()));
            return false;
        }

        public bool TakeName(string qualified, string id, string name, Place place)
        {
            if (!_taken.TryGetValue(qualified, out var first))
            {
                _taken.Add(qualified, (id, place));
                return true;
            }

            problems.Add(place.Problem(
                Rules.SameName, kind + "s", id, first.Id, first.Place.ToString(), name, "change one of the two ids"));
            return false;
        }
    }
}
