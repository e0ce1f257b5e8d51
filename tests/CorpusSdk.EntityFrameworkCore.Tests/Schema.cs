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

[Flags]
public enum Cargo
{
    None = 0,
    Coal = 1,
    Fish = 2,
    Mail = 4,
}

public sealed record Watch(string Officer, TimeOnly Begins, Port? From, ImmutableArray<int> Depths);

/// <summary>A property of each type that the data may have.</summary>
[CorpusCollection("voyages.yaml")]
public sealed partial record Voyage
{
    public required string Id { get; init; }

    public bool IsOver { get; init; }

    public byte Class { get; init; }

    public long Distance { get; init; }

    public ulong Number { get; init; }

    public float Draught { get; init; }

    public double? Speed { get; init; }

    public decimal Fare { get; init; }

    public char Grade { get; init; }

    public Guid Key { get; init; }

    public Uri? Log { get; init; }

    public Version? Chart { get; init; }

    public DateOnly Begins { get; init; }

    public TimeOnly At { get; init; }

    public DateTime Docked { get; init; }

    public DateTimeOffset? Reported { get; init; }

    public TimeSpan Delay { get; init; }

    public Cargo Cargo { get; init; }

    public ImmutableArray<Desk> Desks { get; init; }

    public ImmutableArray<DateOnly> Stops { get; init; }

    public ImmutableArray<double> Tides { get; init; }

    public ImmutableArray<ulong> Seals { get; init; }

    public ImmutableArray<bool> Lights { get; init; }

    public ImmutableArray<Watch> Watches { get; init; }

    public ImmutableDictionary<string, decimal>? Costs { get; init; }

    public required Port From { get; init; }

    public Port? To { get; init; }
}
