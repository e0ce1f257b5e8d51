using System.Globalization;
using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary>A kind of number: within the range of its type and of <c>[Range]</c>.</summary>
internal abstract class NumberFieldKind(string name) : ScalarFieldKind(name)
{
    /// <summary>A regular expression for a number that is written as a text.</summary>
    private protected const string NumberPattern = @"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?";

    internal override ConstraintAttributes Constraints => ConstraintAttributes.Range;

    /// <summary>What one number is called in messages.</summary>
    private protected virtual string Noun => "a number";

    /// <summary>The type of JSON.</summary>
    private protected virtual string JsonType => "number";

    /// <summary>A regular expression for all numbers of the kind that are written as a text.</summary>
    private protected virtual string JsonPattern => NumberPattern;

    internal override string Expectation(FieldType type, FieldConstraints constraints)
    {
        var (minimum, maximum) = RangeOf(type, constraints);
        return Noun
            + (minimum, maximum) switch
            {
                (null, null) => "",
                ({ } n, null) => FormattableString.Invariant($" of at least {n}"),
                (null, { } n) => FormattableString.Invariant($" of at most {n}"),
                ({ } n, { } m) => FormattableString.Invariant($" from {n} to {m}"),
            };
    }

    internal override JsonObject Describe(FieldType type, FieldConstraints constraints, JsonSchemaBuilder builder)
    {
        var (minimum, maximum) = RangeOf(type, constraints);
        return new()
        {
            { "type", new[] { JsonType, "string" } },
            { "minimum", minimum },
            { "maximum", maximum },
            { "pattern", EcmaPattern.Whole(JsonPattern) },
            { "errorMessage", "must be " + Expectation(type, constraints) },
        };
    }

    internal override object? DefaultValue(FieldType type, object? constant) =>
        constant is sbyte or byte or short or ushort or int or uint or long or ulong or decimal ? constant : null;

    /// <summary>The range of the C# type, as far as it restricts the data.</summary>
    private protected virtual (decimal? Minimum, decimal? Maximum) RangeOf(FieldType type) => (null, null);

    /// <summary>A number within the range of the type and of the constraints; null if the text is not one.</summary>
    private protected decimal? Parse(string text, FieldType type, FieldConstraints constraints)
    {
        var (minimum, maximum) = RangeOf(type);
        return
            decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number >= (minimum ?? number)
            && number <= (maximum ?? number)
            && number >= (constraints.Minimum ?? number)
            && number <= (constraints.Maximum ?? number)
            ? number
            : null;
    }

    private (decimal? Minimum, decimal? Maximum) RangeOf(FieldType type, FieldConstraints constraints)
    {
        var (minimum, maximum) = RangeOf(type);
        return (constraints.Minimum ?? minimum, constraints.Maximum ?? maximum);
    }
}
