using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.JsonSchema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CSharpSchema;

/// <summary>
/// Reads what C# says of a property to people: its documentation, and what it is where nothing is given.
/// </summary>
internal static class DocumentationReader
{
    public static FieldDocumentation Of(
        string type,
        SchemaField field,
        IPropertySymbol property,
        Compilation compilation
    )
    {
        var syntax = property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        var initializer = (syntax as PropertyDeclarationSyntax)?.Initializer?.Value;
        var constant = initializer is null
            ? default
            : compilation.GetSemanticModel(initializer.SyntaxTree).GetConstantValue(initializer);
        return new(
            type,
            field.Property,
            SummaryOf(syntax, null),
            constant.HasValue ? Shown(field.Type, constant.Value) : null
        );
    }

    public static FieldDocumentation Of(string type, SchemaField field, IParameterSymbol parameter)
    {
        var record = parameter
            .DeclaringSyntaxReferences.FirstOrDefault()
            ?.GetSyntax()
            .FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return new(
            type,
            field.Property,
            SummaryOf(record, parameter.Name),
            parameter.HasExplicitDefaultValue ? Shown(field.Type, parameter.ExplicitDefaultValue) : null
        );
    }

    /// <summary>A constant as data would write it; null where they would rather write nothing.</summary>
    private static object? Shown(FieldType type, object? constant) =>
        (type.Kind, constant) switch
        {
            (FieldKind.Text, string { Length: > 0 } text) => text,
            (FieldKind.Boolean, bool)
            or (
                FieldKind.WholeNumber
                    or FieldKind.ExactNumber,
                sbyte
                    or byte
                    or short
                    or ushort
                    or int
                    or uint
                    or long
                    or ulong
                    or decimal
            ) => constant,
            (FieldKind.RealNumber, double or float or int)
                when Convert.ToDouble(constant, System.Globalization.CultureInfo.InvariantCulture) is var real
                    && !double.IsNaN(real)
                    && !double.IsInfinity(real) => constant,
            (FieldKind.Word, not (null or string or ulong)) => type
                .Words.FirstOrDefault(word =>
                    word.Value == Convert.ToInt64(constant, System.Globalization.CultureInfo.InvariantCulture)
                )
                ?.Spellings[0],
            _ => null,
        };

    /// <summary>
    /// The <c>summary</c> above a declaration, or what it says of a parameter. Read of the comment as it is written:
    /// the compiler itself reads comments where a documentation file is wanted, and else passes over them.
    /// </summary>
    private static string? SummaryOf(SyntaxNode? declaration, string? parameter)
    {
        var lines = (declaration?.GetLeadingTrivia().ToFullString() ?? "")
            .Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("///", StringComparison.Ordinal))
            .Select(line => line.Substring(3));
        try
        {
            var documentation = XElement.Parse($"<doc>{string.Join("\n", lines)}</doc>");
            var element = parameter is null
                ? documentation.Element("summary")
                : documentation.Elements("param").FirstOrDefault(param => param.Attribute("name")?.Value == parameter);
            var text = element is null
                ? ""
                : Regex.Replace(string.Concat(element.Nodes().Select(TextOf)), @"\s+", " ").Trim();
            return text.Length == 0 ? null : text;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string TextOf(XNode node) =>
        node switch
        {
            XText text => text.Value,
            XElement { IsEmpty: true } link => (
                link.Attribute("cref") ?? link.Attribute("langword") ?? link.Attribute("name") ?? link.Attribute("href")
            )?.Value
                ?? " ",
            XElement element => string.Concat(element.Nodes().Select(TextOf)),
            _ => "",
        };
}
