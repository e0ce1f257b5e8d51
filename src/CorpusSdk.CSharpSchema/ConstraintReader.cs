using System.Globalization;
using System.Text.RegularExpressions;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.Kinds;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.CSharpSchema;

/// <summary>Reads the attributes of System.ComponentModel.DataAnnotations on a property.</summary>
internal static class ConstraintReader
{
    private const string Annotations = "System.ComponentModel.DataAnnotations";

    public static FieldConstraints Read(ISymbol property, FieldType type, SchemaProblems problems)
    {
        var constraints = FieldConstraints.None;
        foreach (var attribute in property.GetAttributes())
        {
            if (
                attribute.AttributeClass is not { } known
                || known.ContainingNamespace?.ToDisplayString() != Annotations
            )
            {
                continue;
            }

            var arguments = attribute.ConstructorArguments;
            switch (known.Name)
            {
                case "RangeAttribute" when arguments.Length >= 2:
                    CheckTarget(ConstraintAttributes.Range, "a number");
                    constraints = constraints with
                    {
                        Minimum = Number(arguments[arguments.Length - 2]),
                        Maximum = Number(arguments[arguments.Length - 1]),
                    };
                    break;
                case "StringLengthAttribute" when arguments.Length == 1:
                    CheckTarget(ConstraintAttributes.StringLength, "a text");
                    constraints = constraints with
                    {
                        MaxLength = arguments[0].Value as int?,
                        MinLength =
                            attribute.NamedArguments.FirstOrDefault(named => named.Key == "MinimumLength").Value.Value
                            as int?,
                    };
                    break;
                case "MinLengthAttribute" when arguments.Length == 1:
                    constraints = constraints with { MinLength = arguments[0].Value as int? };
                    break;
                case "MaxLengthAttribute" when arguments.Length == 1:
                    constraints = constraints with { MaxLength = arguments[0].Value as int? };
                    break;
                case "LengthAttribute" when arguments.Length == 2:
                    constraints = constraints with
                    {
                        MinLength = arguments[0].Value as int?,
                        MaxLength = arguments[1].Value as int?,
                    };
                    break;
                case "RegularExpressionAttribute" when arguments.Length == 1 && arguments[0].Value is string pattern:
                    CheckTarget(ConstraintAttributes.RegularExpression, "a text");
                    if (IsPattern(pattern))
                    {
                        constraints = constraints with { Pattern = pattern };
                    }
                    else
                    {
                        Report("the pattern is no regular expression");
                    }

                    break;
                case "UrlAttribute":
                    CheckTarget(ConstraintAttributes.Url, "a text or an address");
                    constraints = constraints with { IsUrl = true };
                    break;
            }

            void Report(string reason)
            {
                problems.Add(
                    attribute.ApplicationSyntaxReference is { } syntax
                        ? syntax.SyntaxTree.GetLocation(syntax.Span)
                        : null,
                    Rules.WrongLimit,
                    known.Name.Substring(0, known.Name.Length - "Attribute".Length),
                    property.Name,
                    reason
                );
            }

            // Attributes on a collection apply to its items.
            void CheckTarget(ConstraintAttributes required, string supported)
            {
                var target = type.Kind.IsCollection ? type.Item! : type;
                if (target.IsSupported && !target.Kind.Constraints.HasFlag(required))
                {
                    Report($"it can be kept by {supported} alone; take it away, or change the type");
                }
            }
        }

        return constraints;
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
