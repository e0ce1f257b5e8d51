using CorpusSdk.Core.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CSharpSchema;

/// <summary>
/// The constants that an attribute is given. Read from its syntax, because its class may not be resolved yet.
/// </summary>
internal sealed class AttributeArguments
{
    private readonly List<(string? Name, object? Value, Location Location)> _values = [];

    private AttributeArguments() { }

    /// <summary>The positional arguments that are strings.</summary>
    public IEnumerable<(string Text, Location Location)> Texts =>
        _values
            .Where(value => value.Name is null && value.Value is string)
            .Select(value => ((string)value.Value!, value.Location));

    public object? Named(string name) => _values.FirstOrDefault(value => value.Name == name).Value;

    public static AttributeArguments Read(AttributeSyntax attribute, SemanticModel model)
    {
        var values = new AttributeArguments();
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

    /// <summary>The first text of an attribute on a property or a member of an enumeration; null if it has none.
    /// </summary>
    public static string? TextOf(ISymbol symbol, string attribute, Compilation compilation) =>
        Find(symbol, attribute, compilation)?.Texts.Select(text => text.Text).FirstOrDefault();

    /// <summary>The arguments of an attribute; null if the symbol does not have it.</summary>
    /// <param name="symbol">A property, a parameter or a member of an enumeration.</param>
    /// <param name="attribute">The name of the attribute, without <c>Attribute</c> at its end.</param>
    /// <param name="compilation">The program.</param>
    public static AttributeArguments? Find(ISymbol symbol, string attribute, Compilation compilation)
    {
        foreach (var data in symbol.GetAttributes())
        {
            if (
                data.AttributeClass?.Name is { } name
                && (name == attribute || name == attribute + "Attribute")
                && data.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax syntax
            )
            {
                return Read(syntax, compilation.GetSemanticModel(syntax.SyntaxTree));
            }
        }

        return null;
    }

    /// <summary>
    /// The text of <c>[CorpusKey]</c>; null if there is none or it cannot be a key, which is reported.
    /// </summary>
    /// <param name="symbol">A property, a parameter or a member of an enumeration.</param>
    /// <param name="location">The location for the error.</param>
    /// <param name="compilation">The program.</param>
    /// <param name="problems">Receives the error.</param>
    public static string? OwnKeyOf(ISymbol symbol, Location? location, Compilation compilation, SchemaProblems problems)
    {
        if (TextOf(symbol, "CorpusKey", compilation) is not { } key)
        {
            return null;
        }

        if (key.Trim().Length > 0)
        {
            return key;
        }

        problems.Add(
            location,
            Rules.InvalidConstraint,
            "CorpusKey",
            symbol.Name,
            "the key is empty; write the key that the data use, or remove the attribute"
        );
        return null;
    }

    /// <summary>The expressions of an argument: a list of patterns may be written as an array.</summary>
    private static ExpressionSyntax[] Elements(ExpressionSyntax expression) =>
        expression switch
        {
            ArrayCreationExpressionSyntax { Initializer: { } items } => [.. items.Expressions],
            ImplicitArrayCreationExpressionSyntax array => [.. array.Initializer.Expressions],
            _ => [expression],
        };
}
