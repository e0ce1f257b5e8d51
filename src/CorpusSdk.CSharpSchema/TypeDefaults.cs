using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CSharpSchema;

/// <summary>
/// Finds out whether a value that data leave out is the default of its type. If C# code may set another one, only the
/// running program knows it.
/// </summary>
internal static class TypeDefaults
{
    /// <summary>Whether a property has the default of its type if nothing sets it.</summary>
    /// <param name="type">The record; the property can be from one of its base types.</param>
    public static bool AppliesTo(IPropertySymbol property, INamedTypeSymbol type) =>
        property.DeclaringSyntaxReferences.Length > 0
        && property.DeclaringSyntaxReferences.All(reference =>
            reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: null } declaration
            && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
        )
        && RecordReader.IsAutoImplemented(property)
        && !HasConstructor(type);

    /// <summary>Whether the property of a parameter has the default of its type if no argument is given.</summary>
    /// <param name="property">The property; null if the parameter has none.</param>
    public static bool AppliesTo(IParameterSymbol parameter, IPropertySymbol? property) =>
        (!parameter.HasExplicitDefaultValue || IsDefault(parameter))
        && property?.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is PropertyDeclarationSyntax)
            != true;

    private static bool IsDefault(IParameterSymbol parameter) =>
        parameter.ExplicitDefaultValue is not { } value
        || (
            value is ValueType
            && value.Equals(Activator.CreateInstance(value.GetType()))
            && !RecordReader.IsNullable(parameter.Type, parameter.NullableAnnotation)
        );

    /// <summary>Whether the type or a base type has a constructor of its own, which can set properties.</summary>
    private static bool HasConstructor(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.InstanceConstructors.Any(own => !own.IsImplicitlyDeclared && own.Parameters.Length == 0))
            {
                return true;
            }
        }

        return false;
    }
}
