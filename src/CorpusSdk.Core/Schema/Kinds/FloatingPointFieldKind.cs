using System.Globalization;
using CorpusSdk.Core.Facts;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary><c>float</c> and <c>double</c>.</summary>
internal sealed class FloatingPointFieldKind() : NumberFieldKind("FloatingPoint")
{
    internal override IReadOnlyList<string> CSharpTypes => ["System.Single", "System.Double"];

    private protected override string JsonPattern => NumberPattern + @"|[+-]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)";

    private protected override bool TryWrite(
        string text,
        FieldType type,
        FieldConstraints constraints,
        FactWriter facts
    ) => Read(text, type, constraints) is { } number && WriteInt64(facts, BitConverter.DoubleToInt64Bits(number));

    internal override string ReadExpression(FieldType type, string reader, GeneratedNames names) =>
        $"({type.CSharp}){reader}.ReadDouble()";

    internal override object? DefaultValue(FieldType type, object? constant) =>
        constant is double or float or int
        && Convert.ToDouble(constant, CultureInfo.InvariantCulture) is var number
        && !double.IsNaN(number)
        && !double.IsInfinity(number)
            ? constant
            : null;

    private static double? Read(string text, FieldType type, FieldConstraints constraints)
    {
        if (ReadSpecial(text) is { } special)
        {
            return constraints is { Minimum: null, Maximum: null } ? special : null;
        }

        if (
            !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || double.IsInfinity(number)
            || double.IsNaN(number)
            || (constraints.Minimum is { } minimum && number < (double)minimum)
            || (constraints.Maximum is { } maximum && number > (double)maximum)
        )
        {
            return null;
        }

        return type.CSharp != "float" ? number
            : float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var single)
            && !float.IsInfinity(single)
                ? single
            : null;
    }

    /// <summary>Not a number and the infinities, as YAML writes them.</summary>
    private static double? ReadSpecial(string text) =>
        text is ".nan" or ".NaN" or ".NAN" ? double.NaN
        : text.TrimStart('-', '+') is not (".inf" or ".Inf" or ".INF") ? null
        : text[0] == '-' ? double.NegativeInfinity
        : double.PositiveInfinity;

    /// <summary>Infinity and NaN are texts.</summary>
    internal override string DescribeJson(FieldType type, CorpusSchema schema, IReadOnlyList<string> open) =>
        """{"type":["number","string"]}""";
}
