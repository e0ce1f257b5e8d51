using System.Globalization;
using CorpusSdk.Core.Facts;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary><c>decimal</c></summary>
internal sealed class DecimalFieldKind() : NumberFieldKind("Decimal")
{
    internal override IReadOnlyList<string> CSharpTypes => ["System.Decimal"];

    private protected override bool TryWrite(
        string text,
        FieldType type,
        FieldConstraints constraints,
        FactWriter facts
    )
    {
        if (Parse(text, type, constraints) is not { } number)
        {
            return false;
        }

        // As a text, because the digits behind the point are part of the value: 12.50.
        _ = facts.Text(number.ToString(CultureInfo.InvariantCulture));
        return true;
    }

    internal override string ReadExpression(FieldType type, string reader, GeneratedNames names) =>
        reader + ".ReadDecimal()";

    internal override string DescribeJson(FieldType type, CorpusSchema schema, IReadOnlyList<string> open) =>
        """{"type":"number"}""";
}
