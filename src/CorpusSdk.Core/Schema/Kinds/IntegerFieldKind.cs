using CorpusSdk.Core.Facts;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary><c>sbyte</c> to <c>ulong</c>.</summary>
internal sealed class IntegerFieldKind() : NumberFieldKind("Integer")
{
    internal override IReadOnlyList<string> CSharpTypes =>
        [
            "System.SByte",
            "System.Byte",
            "System.Int16",
            "System.UInt16",
            "System.Int32",
            "System.UInt32",
            "System.Int64",
            "System.UInt64",
        ];

    private protected override string Noun => "a whole number";

    private protected override string JsonType => "integer";

    private protected override (decimal? Minimum, decimal? Maximum) RangeOf(FieldType type) =>
        type.CSharp switch
        {
            "sbyte" => (sbyte.MinValue, sbyte.MaxValue),
            "byte" => (byte.MinValue, byte.MaxValue),
            "short" => (short.MinValue, short.MaxValue),
            "ushort" => (ushort.MinValue, ushort.MaxValue),
            "int" => (int.MinValue, int.MaxValue),
            "uint" => (uint.MinValue, uint.MaxValue),
            "long" => (long.MinValue, long.MaxValue),
            "ulong" => (ulong.MinValue, ulong.MaxValue),
            _ => (null, null),
        };

    private protected override bool TryWrite(
        string text,
        FieldType type,
        FieldConstraints constraints,
        FactWriter facts
    ) =>
        Parse(text, type, constraints) is { } number
        && number == decimal.Truncate(number)
        && WriteInt64(facts, number > long.MaxValue ? unchecked((long)(ulong)number) : (long)number);

    internal override string ReadExpression(FieldType type, string reader, GeneratedNames names) =>
        $"unchecked(({type.CSharp}){reader}.ReadInt64())";

    internal override string WriteStatement(
        FieldType type,
        string json,
        string value,
        GeneratedNames names,
        int depth
    ) => $"{json}.WriteValue(({(type.CSharp == "ulong" ? "ulong" : "long")}){value});";

    internal override string DescribeJson(FieldType type, CorpusSchema schema, IReadOnlyList<string> open) =>
        """{"type":"integer"}""";
}
