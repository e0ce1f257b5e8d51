using System.Collections.Immutable;

namespace CorpusSdk.EntityFrameworkCore.Tests;

// What a user adds to the records: each kind of property that a store keeps in its own way.

public enum Desk
{
    Foreign,
    Home,
}

public sealed record Fee(decimal Amount, string Currency);

[CorpusCollection("ports/*.yaml")]
public sealed partial record Port
{
    public required string Name { get; init; }

    public Person? Master { get; init; }

    public ImmutableArray<Port> Near { get; init; } = [];
}

public sealed partial record Article
{
    public Desk? Desk { get; init; }

    public Person? Editor { get; init; }

    public ImmutableArray<Port> Ports { get; init; } = [];

    public ImmutableArray<string> Keywords { get; init; } = [];

    public EdtfDate? Embargo { get; init; }

    public Fee? Fee { get; init; }

    public int Rating { get; init; }
}
