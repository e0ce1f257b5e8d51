

using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Linking;

/// <summary>Ids or names of one kind of thing, and who took them first.</summary>
/// <param name="kind">What they are of, in one word: <c>article</c>.</param>
internal sealed class NameRegistry(string kind)
{
    private readonly Dictionary<string, (string Id, FileLocation Place, string? ByPath)> _taken = new(
        StringComparer.Ordinal
    );
    private readonly Dictionary<ulong, string> _keys = [];

    /// <summary>
    /// An id: nobody else may have it, nor one of the same hash, which is what the program looks it up by.
    /// </summary>
    /// <param name="byPath">The id that a path would give; null where the id is declared.</param>
    public bool TryTakeId(string id, FileLocation place, List<Problem> problems, string? byPath = null)
    {
        if (_taken.TryGetValue(id, out var first))
        {
            problems.Add(
                place.Problem(Rules.DuplicateId, kind, id, first.Place.ToString(), Remedy(first.ByPath, byPath))
            );
            return false;
        }

        var key = StableHash.Of(id);
        if (_keys.TryGetValue(key, out var other))
        {
            problems.Add(place.Problem(Rules.SameHash, kind, id, other, _taken[other].Place.ToString()));
            return false;
        }

        _taken.Add(id, (id, place, byPath));
        _keys.Add(key, id);
        return true;
    }

    /// <param name="qualified">The name with the folders that it stands in.</param>
    public bool TryTakeName(string qualified, string id, string name, FileLocation place, List<Problem> problems)
    {
        if (!_taken.TryGetValue(qualified, out var first))
        {
            _taken.Add(qualified, (id, place, null));
            return true;
        }

        problems.Add(
            place.Problem(
                Rules.SameName,
                kind + "s",
                id,
                first.Id,
                first.Place.ToString(),
                name,
                "give one of them a different 'id'"
            )
        );
        return false;
    }

    private static string Remedy(string? first, string? second) =>
        first is null || second is null || first == second
            ? "give one of them a different 'id'"
            : "give one of them an 'id', or set <CorpusIds>path</CorpusIds> in the project file to derive ids from whole paths";
}
