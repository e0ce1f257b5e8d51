using System.Globalization;
using System.Text.RegularExpressions;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.CSharpSchema;

/// <summary>Reads the attributes of System.ComponentModel.DataAnnotations at a property.</summary>
internal static class ConstraintReader
{
    private const string Annotations = "System.ComponentModel.DataAnnotations";

    public static FieldConstraints Read(ISymbol property, FieldType type, SchemaProblems problems)
    {
        var limits = FieldConstraints.None;
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
                    Demand(type, [FieldKind.WholeNumber, FieldKind.RealNumber, FieldKind.ExactNumber], "numbers");
                    limits = limits with
                    {
                        Least = Number(arguments[arguments.Length - 2]),
                        Most = Number(arguments[arguments.Length - 1]),
                    };
                    break;
                case "StringLengthAttribute" when arguments.Length == 1:
                    Demand(type, [FieldKind.Text], "text");
                    limits = limits with
                    {
                        Longest = arguments[0].Value as int?,
                        Shortest =
                            attribute.NamedArguments.FirstOrDefault(named => named.Key == "MinimumLength").Value.Value
                            as int?,
                    };
                    break;
                case "MinLengthAttribute" when arguments.Length == 1:
                    limits = limits with { Shortest = arguments[0].Value as int? };
                    break;
                case "MaxLengthAttribute" when arguments.Length == 1:
                    limits = limits with { Longest = arguments[0].Value as int? };
                    break;
                case "LengthAttribute" when arguments.Length == 2:
                    limits = limits with
                    {
                        Shortest = arguments[0].Value as int?,
                        Longest = arguments[1].Value as int?,
                    };
                    break;
                case "RegularExpressionAttribute" when arguments.Length == 1 && arguments[0].Value is string pattern:
                    Demand(type, [FieldKind.Text], "text");
                    limits = IsPattern(pattern)
                        ? limits with
                        {
                            Pattern = pattern,
                        }
                        : Report("the pattern is not a valid regular expression", limits);
                    break;
                case "UrlAttribute":
                    Demand(type, [FieldKind.Text, FieldKind.Uri], "text and URIs");
                    limits = limits with { IsUrl = true };
                    break;
            }

            FieldConstraints Report(string reason, FieldConstraints kept)
            {
                problems.Add(
                    attribute.ApplicationSyntaxReference is { } syntax
                        ? syntax.SyntaxTree.GetLocation(syntax.Span)
                        : null,
                    Rules.InvalidConstraint,
                    known.Name.Substring(0, known.Name.Length - "Attribute".Length),
                    property.Name,
                    reason
                );
                return kept;
            }

            void Demand(FieldType of, FieldKind[] kinds, string what)
            {
                var single = of.Kind is FieldKind.ImmutableArray or FieldKind.ReadOnlyList or FieldKind.Dictionary
                    ? of.Item!
                    : of;
                if (single.Kind != FieldKind.Broken && !kinds.Contains(single.Kind))
                {
                    _ = Report($"it applies only to {what}; remove it, or change the type of the property", limits);
                }
            }
        }

        return limits;
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
