using System.Collections.Immutable;
using System.Globalization;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.JsonSchema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CSharpSchema;

/// <summary>Reads the properties of records as the keys of a schema, and those of the records within them.</summary>
internal sealed class RecordReader(Compilation compilation, SchemaProblems problems)
{
    private static readonly SymbolDisplayFormat s_name = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
    );

    private readonly Dictionary<string, SchemaRecord?> _values = new(StringComparer.Ordinal);

    /// <summary>The records that have been met as values.</summary>
    public IEnumerable<SchemaRecord> Values => _values.Values.Where(value => value is not null).Select(value => value!);

    /// <summary>What is said of the properties of all of them.</summary>
    public List<FieldDocumentation> Notes { get; } = [];

    public static string NameOf(ITypeSymbol type) => type.ToDisplayString(s_name);

    public SchemaRecord Read(INamedTypeSymbol type, RecordRole role)
    {
        var constructor = PrimaryConstructorOf(type);
        if (constructor is not null && role is not (RecordRole.Collection or RecordRole.Value))
        {
            problems.Add(
                type.Locations.FirstOrDefault(),
                Rules.InvalidSchemaRecord,
                type.Name,
                "the corpus record already has a constructor; declare the parameters as properties"
            );
            constructor = null;
        }

        var fields = new List<SchemaField>();
        var keys = BuiltInKeys
            .Of(role)
            .ToDictionary(key => key, _ => $"the built-in {Nouns.Of(type.Name)} record", StringComparer.Ordinal);
        var properties = PropertiesOf(type).ToList();
        foreach (var parameter in constructor?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
        {
            var property = properties.FirstOrDefault(candidate => candidate.Name == parameter.Name);
            if (Add(FieldOf(parameter, property)) is { } field)
            {
                Notes.Add(DocumentationReader.Of(NameOf(type), field, parameter));
            }
        }

        foreach (var property in properties.Where(property => fields.All(field => field.Property != property.Name)))
        {
            if (Add(FieldOf(property)) is { } field)
            {
                Notes.Add(DocumentationReader.Of(NameOf(type), field, property, compilation));
            }
        }

        return new(
            NameOf(type),
            (SyntaxFacts.GetKeywordKind(type.Name) == SyntaxKind.None ? "" : "@") + type.Name,
            role,
            fields.ToEquatableArray()
        )
        {
            Form = FormOf(type),
            IsInternal = !IsPublic(type),
        };

        SchemaField? Add((SchemaField Field, Location? Place) read)
        {
            var (field, place) = read;
            if (keys.TryGetValue(field.Key, out var other))
            {
                problems.Add(place, Rules.SameKey, field.Property, field.Key, other);
                return null;
            }

            keys.Add(field.Key, $"'{field.Property}'");
            fields.Add(field);
            return field;
        }
    }

    /// <summary>The schema of a record that is a value; null where it is being read, or cannot be one.</summary>
    public void ReadValue(INamedTypeSymbol type)
    {
        var name = NameOf(type);
        if (_values.ContainsKey(name))
        {
            return;
        }

        _values.Add(name, null);
        _values[name] = Read(type, RecordRole.Value);
    }

    /// <summary>What can be set: of the type itself first, then of those that it derives from.</summary>
    public static IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (
                    property
                        is {
                            IsStatic: false,
                            IsIndexer: false,
                            SetMethod: not null,
                            ExplicitInterfaceImplementations.Length: 0
                        }
                    && IsSeen(property.DeclaredAccessibility)
                    && IsSeen(property.SetMethod.DeclaredAccessibility)
                    && seen.Add(property.Name)
                )
                {
                    yield return property;
                }
            }
        }
    }

    public static IMethodSymbol? PrimaryConstructorOf(INamedTypeSymbol type) =>
        type.InstanceConstructors.FirstOrDefault(constructor =>
            constructor.Parameters.Length > 0
            && constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax)
        );

    private (SchemaField Field, Location? Place) FieldOf(IPropertySymbol property)
    {
        var place = property.Locations.FirstOrDefault();
        var type = new TypeReader(compilation, problems, this).Read(property.Type, property.Name, place);
        var hasInitializer = property.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: not null }
        );
        var isNullable = IsNullable(property.Type, property.NullableAnnotation);
        return (
            new(property.Name, KeyOf(property.Name, property), type)
            {
                IsRequired =
                    !isNullable
                    && type.Kind != FieldKind.Broken
                    && (
                        property.IsRequired
                        || (
                            !hasInitializer
                            && IsAutomatic(property)
                            && MustBeGiven(property.Type, property.NullableAnnotation, type)
                        )
                    ),
                IsNullable = isNullable,
                IsRequiredMember = property.IsRequired,
                HasInitializer = hasInitializer,
                Inverse = InverseOf(property, place),
                Limits = ConstraintReader.Read(property, type, problems),
            },
            place
        );
    }

    private (SchemaField Field, Location? Place) FieldOf(IParameterSymbol parameter, IPropertySymbol? property)
    {
        var place = parameter.Locations.FirstOrDefault();
        var type = new TypeReader(compilation, problems, this).Read(parameter.Type, parameter.Name, place);
        var isNullable = IsNullable(parameter.Type, parameter.NullableAnnotation);
        ISymbol annotated = property is not null && property.GetAttributes().Length > 0 ? property : parameter;
        return (
            new(parameter.Name, KeyOf(parameter.Name, annotated), type)
            {
                IsParameter = true,
                IsNullable = isNullable,
                IsRequired =
                    !isNullable
                    && !parameter.HasExplicitDefaultValue
                    && type.Kind
                        is not (
                            FieldKind.Broken
                            or FieldKind.ImmutableArray
                            or FieldKind.ReadOnlyList
                            or FieldKind.Dictionary
                        ),
                Default = parameter.HasExplicitDefaultValue ? LiteralOf(parameter) : null,
                Inverse = InverseOf(annotated, place),
                Limits = ConstraintReader.Read(annotated, type, problems),
            },
            place
        );
    }

    private string? InverseOf(ISymbol symbol, Location? place)
    {
        var name = AttributeValues.TextOf(symbol, "CorpusInverse", compilation);
        if (
            name is null
            || (SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None)
        )
        {
            return name;
        }

        problems.Add(place, Rules.InvalidConstraint, "CorpusInverse", symbol.Name, $"'{name}' is not a valid C# name");
        return null;
    }

    private string KeyOf(string name, ISymbol symbol) =>
        AttributeValues.TextOf(symbol, "CorpusKey", compilation) ?? CamelCase(name);

    /// <summary>
    /// <c>PublishedOn</c> gives <c>publishedOn</c>, <c>URLPath</c> gives <c>urlPath</c>: as System.Text.Json does.
    /// </summary>
    public static string CamelCase(string name)
    {
        var letters = name.ToCharArray();
        for (var i = 0; i < letters.Length && char.IsUpper(letters[i]); i++)
        {
            if (i > 0 && i + 1 < letters.Length && !char.IsUpper(letters[i + 1]))
            {
                break;
            }

            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new(letters);
    }

    private static bool IsNullable(ITypeSymbol type, NullableAnnotation annotation) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        || annotation == NullableAnnotation.Annotated;

    /// <summary>Accessors that the user has written may well give a value that was never set.</summary>
    private static bool IsAutomatic(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.All(reference =>
            reference.GetSyntax() is not PropertyDeclarationSyntax { AccessorList: { } accessors }
            || accessors.Accessors.All(accessor => accessor.Body is null && accessor.ExpressionBody is null)
        );

    /// <summary>
    /// A reference that may not be null and that nothing else sets. Lists are empty then, and numbers 0.
    /// </summary>
    private static bool MustBeGiven(ITypeSymbol type, NullableAnnotation annotation, FieldType field) =>
        annotation == NullableAnnotation.NotAnnotated
        && !type.IsValueType
        && field.Kind is not (FieldKind.ImmutableArray or FieldKind.ReadOnlyList or FieldKind.Dictionary);

    private static string LiteralOf(IParameterSymbol parameter) =>
        parameter.ExplicitDefaultValue switch
        {
            null => "default",
            var value when parameter.Type.TypeKind == TypeKind.Enum =>
                $"(({parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})({Convert.ToString(value, CultureInfo.InvariantCulture)}))",
            var value =>
                $"({(parameter.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? ((INamedTypeSymbol)parameter.Type).TypeArguments[0] : parameter.Type).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})({SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false)})",
        };

    private static RecordForm FormOf(INamedTypeSymbol type)
    {
        var form =
            (type.IsSealed ? RecordForm.Sealed : 0)
            | (type.IsRecord ? 0 : RecordForm.Plain)
            | (type.IsValueType ? RecordForm.Struct : 0);
        foreach (var member in type.GetMembers().Where(member => !member.IsImplicitlyDeclared))
        {
            form |= member switch
            {
                IMethodSymbol { Name: "ToString", Parameters.Length: 0 } => RecordForm.HasToString,
                IMethodSymbol { Name: "GetHashCode", Parameters.Length: 0 } => RecordForm.HasHashCode,
                IMethodSymbol { Name: "Equals", Parameters.Length: 1 } equals
                    when SymbolEqualityComparer.Default.Equals(equals.Parameters[0].Type, type) => RecordForm.HasEquals,
                { Name: "Location" } => RecordForm.HasLocation,
                { Name: "Text" } => RecordForm.HasText,
                _ => 0,
            };
        }

        return form;
    }

    private static bool IsSeen(Accessibility accessibility) =>
        accessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;

    private static bool IsPublic(INamedTypeSymbol type)
    {
        for (ISymbol? current = type; current is INamedTypeSymbol; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility != Accessibility.Public)
            {
                return false;
            }
        }

        return true;
    }
}
