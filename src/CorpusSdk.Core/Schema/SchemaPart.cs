using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Core.Schema;

/// <summary>A record that the program declares. Contains no symbols and no syntax.</summary>
/// <param name="Record">The record.</param>
/// <param name="Values">The records without an id that its properties contain.</param>
/// <param name="Locations">The locations in C#. They move with every edit above, so they are not part of the
/// schema.</param>
/// <param name="Documentation">The documentation of the properties. Reading the data does not depend on it, so it is
/// not part of the schema either.</param>
public sealed record SchemaPart(
    SchemaRecord Record,
    EquatableArray<SchemaRecord> Values,
    SchemaLocations Locations,
    EquatableArray<FieldDocumentation> Documentation
)
{
    /// <summary>What <c>[assembly: CorpusKeys]</c> declares; null if the part is a record.</summary>
    public ArticleKeys? Keys { get; init; }

    internal DeclaredPart Declared => new(Record, Values, Type, Keys);

    /// <summary>The type, if it has the name of a generated one; null for all others.</summary>
    public ProgramType? Type { get; init; }
}

/// <summary>A declaration without its locations.</summary>
internal sealed record DeclaredPart(
    SchemaRecord Record,
    EquatableArray<SchemaRecord> Values,
    ProgramType? Type,
    ArticleKeys? Keys
);

/// <param name="Name">The name of the record.</param>
/// <param name="Fields">The properties of the record, in the order of its fields.</param>
/// <param name="Patterns">The patterns of a collection, in their order.</param>
/// <param name="Problems">The errors in the declaration that can be found without the rest of the program.</param>
public sealed record SchemaLocations(
    string Type,
    FileLocation Name,
    EquatableArray<FileLocation> Fields,
    EquatableArray<FileLocation> Patterns,
    EquatableArray<Problem> Problems
);
