using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CSharpSchema;

/// <summary>The constants that an attribute is given, read of its syntax: its class may have no meaning yet.</summary>
internal sealed class AttributeValues
{
    private readonly List<(string? Name, object? Value, Location Place)> _values = [];

    private AttributeValues() { }

    /// <summary>The texts without a name.</summary>
    public IEnumerable<(string Text, Location Place)> Texts =>
        _values
            .Where(value => value.Name is null && value.Value is string)
            .Select(value => ((string)value.Value!, value.Place));

    public object? Named(string name) => _values.FirstOrDefault(value => value.Name == name).Value;

    public static AttributeValues Of(AttributeSyntax attribute, SemanticModel model)
    {
        var values = new AttributeValues();
        foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
        {
            foreach (var expression in Elements(argument.Expression))
            {
                var value = model.GetConstantValue(expression);
                values._values.Add(
                    (
                        argument.NameEquals?.Name.Identifier.ValueText,
                        value.HasValue ? value.Value : null,
                        expression.GetLocation()
                    )
                );
            }
        }

        return values;
    }

    /// <summary>
    /// The only text of an attribute of ours at a property or a member of an enumeration; null where it has none.
    /// </summary>
    public static string? TextOf(ISymbol symbol, string attribute, Compilation compilation)
    {
        foreach (var data in symbol.GetAttributes())
        {
            if (
                data.AttributeClass?.Name is { } name
                && (name == attribute || name == attribute + "Attribute")
                && data.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax syntax
            )
            {
                return Of(syntax, compilation.GetSemanticModel(syntax.SyntaxTree))
                    .Texts.Select(text => text.Text)
                    .FirstOrDefault();
            }
        }

        return null;
    }

    /// <summary>A list of patterns may be written as an array.</summary>
    private static ExpressionSyntax[] Elements(ExpressionSyntax expression) =>
        expression switch
        {
            ArrayCreationExpressionSyntax { Initializer: { } items } => [.. items.Expressions],
            ImplicitArrayCreationExpressionSyntax array => [.. array.Initializer.Expressions],
            _ => [expression],
        };
}
