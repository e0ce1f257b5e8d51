using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Core.Schema;

/// <summary>What a record that the program declares says of the data. Holds no symbol and no syntax.</summary>
/// <param name="Record">The record.</param>
/// <param name="Values">The records that its values are, without an id.</param>
/// <param name="Locations">Where they stand in C#: moves at every edit above, and is therefore kept apart from the
/// schema.</param>
/// <param name="Documentation">What C# says of the properties to people: binds no data, and is therefore kept apart as
/// well.</param>
public sealed record SchemaPart(
    SchemaRecord Record,
    EquatableArray<SchemaRecord> Values,
    SchemaLocations Locations,
    EquatableArray<FieldDocumentation> Documentation
);

/// <param name="Name">The name of the record.</param>
/// <param name="Patterns">Those of a collection, in their order.</param>
/// <param name="Problems">What is wrong with the declaration by itself.</param>
public sealed record SchemaLocations(
    string Type,
    FileLocation Name,
    EquatableArray<FileLocation> Patterns,
    EquatableArray<Problem> Problems
);
