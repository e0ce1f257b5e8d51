using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;

namespace CorpusSdk.Core.Linking;

/// <summary>
/// What one article depends on of the people of the corpus. While this is the same, the article is not linked again,
/// whatever else changes in a people file.
/// </summary>
/// <param name="Names">The names and aliases that the article's text may contain, in ordinal order.</param>
/// <param name="Referred">The people that the article's annotations refer to, in ordinal order of their ids.</param>
public sealed record PeopleView(EquatableArray<NameForm> Names, EquatableArray<PersonReference> Referred)
{
    public static readonly PeopleView Empty = new(
        EquatableArray<NameForm>.Empty,
        EquatableArray<PersonReference>.Empty
    );

    /// <summary>Whether the corpus has a people file; if not, that is reported once for all references.</summary>
    public bool HasPeopleFile { get; init; } = true;
}

/// <summary>A name or alias, folded as a name, and the people who have it.</summary>
/// <param name="People">The ids of the people, in ordinal order; several if they share the name.</param>
/// <param name="Match">Where the name counts.</param>
public sealed record NameForm(string Form, EquatableArray<string> People, NameMatch Match = NameMatch.Default);

/// <summary>A person that an article refers to.</summary>
/// <param name="Name">The full name; null if there is no such person.</param>
/// <param name="Nearest">For an unknown person, the known id that was probably meant.</param>
/// <param name="IsUncertain">The person's own entry has an error, so references to the person are not reported.</param>
/// <param name="LookedFor">The names that were searched for, for the message that none was found.</param>
public sealed record PersonReference(
    string Id,
    string? Name,
    string? Nearest,
    bool IsUncertain,
    EquatableArray<string> LookedFor
)
{
    /// <summary>Whether <see cref="Nearest"/> is a guess, so that only the user knows who is meant.</summary>
    public bool IsNearestGuessed { get; init; }

    /// <summary>For an unknown person, the known ids that were written as one text: <c>ann-lee, bob-ray</c>.</summary>
    public EquatableArray<string> Several { get; init; } = EquatableArray<string>.Empty;
}
