using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Editing;
using CorpusSdk.Core.Model;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Generator.Schema;

/// <summary>What a record that the program declares says of the data. Holds no symbol and no syntax.</summary>
/// <param name="Record">The record.</param>
/// <param name="Values">The records that its values are, without an id.</param>
/// <param name="Places">Where they stand in C#: moves at every edit above, and is therefore kept apart from the
/// schema.</param>
/// <param name="Notes">What C# says of the properties to people: binds no data, and is therefore kept apart as
/// well.</param>
internal sealed record SchemaPart(
    SchemaRecord Record,
    EquatableArray<SchemaRecord> Values,
    SchemaPlaces Places,
    EquatableArray<FieldNote> Notes
);

/// <param name="Name">The name of the record.</param>
/// <param name="Patterns">Those of a collection, in their order.</param>
/// <param name="Problems">What is wrong with the declaration by itself.</param>
internal sealed record SchemaPlaces(
    string Type,
    Place Name,
    EquatableArray<Place> Patterns,
    EquatableArray<Problem> Problems
);
