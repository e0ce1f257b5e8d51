
using CorpusSdk.Core.Collections;

namespace CorpusSdk.Core.Linking;

/// <summary>
/// What one article needs to know of the corpus' persons, and no more: while this is the same, the article
/// need not be linked again, whatever else changes in a people file.
/// </summary>
/// <param name="Names">The names and aliases that the article's text may hold, in ordinal order.</param>
/// <param name="Referred">The persons that the article's annotations refer to, in ordinal order of their ids.</param>
public sealed record PeopleView(EquatableArray<NameForm> Names, EquatableArray<PersonReference> Referred)
{
    public static readonly PeopleView Empty = new(
        EquatableArray<NameForm>.Empty,
        EquatableArray<PersonReference>.Empty
    );
}

/// <summary>A name or alias, white space folded, and whose it is.</summary>
/// <param name="People">The ids of the persons, in ordinal order; several if they share it.</param>
public sealed record NameForm(string Form, EquatableArray<string> People);

/// <summary>A person as an article refers to it.</summary>
/// <param name="Name">The full name; null if the corpus has no such person.</param>
/// <param name="Nearest">Of an unknown person, the known id that was probably meant.</param>
/// <param name="IsDoubtful">
/// The person's own entry is in error, so that nothing can be held against those who refer to it.
/// </param>
/// <param name="LookedFor">The names under which the text was searched, for the message that it holds none.</param>
public sealed record PersonReference(
    string Id,
    string? Name,
    string? Nearest,
    bool IsDoubtful,
    EquatableArray<string> LookedFor
);
