using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>What the compiler knows of a delegation; for generated code, not for use in your own.</summary>
/// <param name="id">See <see cref="IDelegation.Id"/>.</param>
/// <param name="party">See <see cref="IDelegation.Party"/>.</param>
/// <param name="event">See <see cref="IDelegation.Event"/>.</param>
/// <param name="head">Index into the article's <see cref="ArticleFacts.People"/>; -1 for none.</param>
/// <param name="statedCount">See <see cref="IDelegation.StatedCount"/>; -1 for none.</param>
/// <param name="members">See <see cref="IDelegation.Members"/>.</param>
/// <param name="path">The file that declares the delegation.</param>
/// <param name="line">Line in that file, from 1.</param>
/// <param name="column">Column in that file, from 1.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DelegationFacts(
    string id,
    string? party,
    string? @event,
    int head,
    int statedCount,
    MemberFacts[] members,
    string path,
    int line,
    int column)
{
    /// <summary>See <see cref="IDelegation.Id"/>.</summary>
    public string Id { get; } = id;

    /// <summary>See <see cref="IDelegation.Party"/>.</summary>
    public string? Party { get; } = party;

    /// <summary>See <see cref="IDelegation.Event"/>.</summary>
    public string? Event { get; } = @event;

    /// <summary>Index into the article's <see cref="ArticleFacts.People"/>; -1 for none.</summary>
    public int Head { get; } = head;

    /// <summary>See <see cref="IDelegation.StatedCount"/>; -1 for none.</summary>
    public int StatedCount { get; } = statedCount;

    /// <summary>See <see cref="IDelegation.Members"/>.</summary>
    public MemberFacts[] Members { get; } = members;

    /// <summary>The file that declares the delegation.</summary>
    public string Path { get; } = path;

    /// <summary>Line in that file, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Column in that file, from 1.</summary>
    public int Column { get; } = column;
}
