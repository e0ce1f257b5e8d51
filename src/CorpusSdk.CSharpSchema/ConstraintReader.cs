using System.Globalization;
using System.Text.RegularExpressions;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.Kinds;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.CSharpSchema;

/// <summary>Reads the attributes of System.ComponentModel.DataAnnotations on a property.</summary>
internal sealed class ConstraintReader
{
    private const string Annotations = "System.ComponentModel.DataAnnotations";
    private const string Suffix = "Attribute";

    private readonly ISymbol _property;
    private readonly FieldType _type;
    private readonly SchemaProblems _problems;

    private ConstraintReader(ISymbol property, FieldType type, SchemaProblems problems) =>
        (_property, _type, _problems) = (property, type, problems);

    public static FieldConstraints Read(ISymbol property, FieldType type, SchemaProblems problems)
    {
        var reader = new ConstraintReader(property, type, problems);
        return property
            .GetAttributes()
            .Where(attribute => attribute.AttributeClass?.ContainingNamespace?.ToDisplayString() == Annotations)
            .Aggregate(FieldConstraints.None, reader.Add);
    }

    private FieldConstraints Add(FieldConstraints constraints, AttributeData attribute)
    {
        var arguments = attribute.ConstructorArguments;
        switch (attribute.AttributeClass!.Name)
        {
            case "RangeAttribute" when arguments.Length >= 2:
                CheckTarget(attribute, ConstraintAttributes.Range, "numbers");
                return constraints with
                {
                    Minimum = Number(arguments[arguments.Length - 2]),
                    Maximum = Number(arguments[arguments.Length - 1]),
                };
            case "StringLengthAttribute" when arguments.Length == 1:
                CheckTarget(attribute, ConstraintAttributes.StringLength, "text");
                return constraints with
                {
                    MaxLength = arguments[0].Value as int?,
                    MinLength =
                        attribute.NamedArguments.FirstOrDefault(named => named.Key == "MinimumLength").Value.Value
                        as int?,
                };
            case "MinLengthAttribute" when arguments.Length == 1:
                return constraints with { MinLength = arguments[0].Value as int? };
            case "MaxLengthAttribute" when arguments.Length == 1:
                return constraints with { MaxLength = arguments[0].Value as int? };
            case "LengthAttribute" when arguments.Length == 2:
                return constraints with
                {
                    MinLength = arguments[0].Value as int?,
                    MaxLength = arguments[1].Value as int?,
                };
            case "RegularExpressionAttribute" when arguments.Length == 1 && arguments[0].Value is string pattern:
                CheckTarget(attribute, ConstraintAttributes.RegularExpression, "text");
                if (IsPattern(pattern))
                {
                    return constraints with { Pattern = pattern };
                }

                Report(attribute, "the pattern is not a valid regular expression");
                return constraints;
            case "UrlAttribute":
                CheckTarget(attribute, ConstraintAttributes.Url, "text and URIs");
                return constraints with { IsUrl = true };
            default:
                return constraints;
        }
    }

    /// <summary>Reports an attribute that the type cannot have. On a collection it applies to the items.</summary>
    private void CheckTarget(AttributeData attribute, ConstraintAttributes required, string supported)
    {
        var target = _type.Kind.IsCollection ? _type.Item! : _type;
        if (target.IsSupported && !target.Kind.Constraints.HasFlag(required))
        {
            Report(attribute, $"it applies only to {supported}; remove it, or change the type of the property");
        }
    }

    private void Report(AttributeData attribute, string reason)
    {
        var name = attribute.AttributeClass!.Name;
        _problems.Add(
            attribute.ApplicationSyntaxReference is { } syntax ? syntax.SyntaxTree.GetLocation(syntax.Span) : null,
            Rules.InvalidConstraint,
            name.Substring(0, name.Length - Suffix.Length),
            _property.Name,
            reason
        );
    }

    private static decimal? Number(TypedConstant argument)
    {
        var text = Convert.ToString(argument.Value, CultureInfo.InvariantCulture);
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static bool IsPattern(string pattern)
    {
        try
        {
            _ = new Regex(pattern);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
