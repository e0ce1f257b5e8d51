using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.JsonSchema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CSharpSchema;

/// <summary>Reads the documentation and the default value of a property, for editors of the data.</summary>
internal static class DocumentationReader
{
    public static FieldDocumentation Read(
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
            constant.HasValue ? field.Type.Kind.DefaultValue(field.Type, constant.Value) : null
        );
    }

    public static FieldDocumentation Read(string type, SchemaField field, IParameterSymbol parameter)
    {
        var record = parameter
            .DeclaringSyntaxReferences.FirstOrDefault()
            ?.GetSyntax()
            .FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return new(
            type,
            field.Property,
            SummaryOf(record, parameter.Name),
            parameter.HasExplicitDefaultValue
                ? field.Type.Kind.DefaultValue(field.Type, parameter.ExplicitDefaultValue)
                : null
        );
    }

    /// <summary>
    /// The <c>summary</c> above a declaration, or the <c>param</c> of a parameter. Read from the comment itself,
    /// because the compiler only parses comments in projects with a documentation file.
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
