using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Schema;

/// <summary>The values of the user's own properties, checked against their types.</summary>
/// <param name="Facts">The packed values, in the format of <c>FieldReader</c>; empty if the user's part of the record
/// has no properties.</param>
/// <param name="References">The ids that the values refer to. Whether they exist has not been checked.</param>
public sealed record BoundFields(EquatableArray<byte> Facts, EquatableArray<FieldReference> References)
{
    public static readonly BoundFields None = new(EquatableArray<byte>.Empty, EquatableArray<FieldReference>.Empty);
}

/// <param name="Target">The C# type of a collection's record; of a built-in one the name alone.</param>
/// <param name="Place">The location of the id in the data.</param>
public sealed record FieldReference(string Target, string Id, FileLocation Place);
