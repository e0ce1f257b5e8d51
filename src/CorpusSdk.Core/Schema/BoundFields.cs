using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Schema;

/// <summary>What the data give for the user's own properties, read as what they must be.</summary>
/// <param name="Facts">As <c>FieldReader</c> reads them; empty where the record has no properties of the
/// user's.</param>
/// <param name="References">What they refer to: whether it is there is not known yet.</param>
public sealed record BoundFields(EquatableArray<byte> Facts, EquatableArray<FieldReference> References)
{
    public static readonly BoundFields None = new(EquatableArray<byte>.Empty, EquatableArray<FieldReference>.Empty);
}

/// <param name="Target">The C# type of a collection's record; of the built-in ones the name alone.</param>
/// <param name="Place">Where it is written.</param>
public sealed record FieldReference(string Target, string Id, FileLocation Place);
