using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Linking;

/// <summary>Ids or names of one kind, and what they were first used for.</summary>
/// <param name="kind">The kind, in one word: <c>article</c>.</param>
/// <param name="idKey">The key of the id.</param>
internal sealed class NameRegistry(string kind, string idKey = "id")
{
    private readonly Dictionary<string, (string Id, FileLocation Location, string? ByPath)> _registered = new(
        StringComparer.Ordinal
    );
    private readonly Dictionary<ulong, string> _keys = [];

    /// <summary>Registers an id. It must be unique, and so must its hash, which the program uses for lookups.</summary>
    /// <param name="byPath">The id that the path would result in; null if the id is declared.</param>
    public bool TryRegisterId(string id, FileLocation location, List<Problem> problems, string? byPath = null)
    {
        if (_registered.TryGetValue(id, out var first))
        {
            problems.Add(
                location.Problem(
                    Rules.DuplicateId,
                    kind,
                    id,
                    first.Location.ToString(),
                    Remedy(first.ByPath, byPath)
                ) with
                {
                    Related = EquatableArray.Of(new RelatedPlace(first.Location, $"'{id}' is used here first")),
                }
            );
            return false;
        }

        var key = StableHash.Of(id);
        if (_keys.TryGetValue(key, out var other))
        {
            problems.Add(location.Problem(Rules.SameHash, kind, id, other, _registered[other].Location.ToString()));
            return false;
        }

        _registered.Add(id, (id, location, byPath));
        _keys.Add(key, id);
        return true;
    }

    /// <param name="qualified">The name, qualified by its folders.</param>
    public bool TryRegisterName(string qualified, string id, string name, FileLocation location, List<Problem> problems)
    {
        if (!_registered.TryGetValue(qualified, out var first))
        {
            _registered.Add(qualified, (id, location, null));
            return true;
        }

        problems.Add(
            location.Problem(
                Rules.SameName,
                kind == "person" ? "people" : kind + "s",
                id,
                first.Id,
                first.Location.ToString(),
                name,
                $"give one of them a different '{idKey}'"
            ) with
            {
                Related = EquatableArray.Of(new RelatedPlace(first.Location, $"'{first.Id}' is here")),
            }
        );
        return false;
    }

    private string Remedy(string? first, string? second) =>
        first is null || second is null || first == second
            ? $"give one of them a different '{idKey}'"
            : $"give one of them an '{idKey}', or set <CorpusIds>path</CorpusIds> in the project file "
                + "to derive ids from whole paths";
}
