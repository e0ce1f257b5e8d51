using System.Collections.Immutable;
using System.Globalization;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.JsonSchema;
using CorpusSdk.Core.Schema.Kinds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CSharpSchema;

/// <summary>Reads the properties of a record, and of the records that it contains, as the keys of a schema.</summary>
internal sealed class RecordReader(Compilation compilation, SchemaProblems problems)
{
    private static readonly SymbolDisplayFormat s_name = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
    );

    private readonly Dictionary<string, SchemaRecord?> _values = new(StringComparer.Ordinal);

    /// <summary>The records without an id that have been found as values.</summary>
    public IEnumerable<SchemaRecord> Values => _values.Values.Where(value => value is not null).Select(value => value!);

    /// <summary>The locations of the properties, in the order of the fields.</summary>
    public List<FileLocation> Locations { get; private set; } = [];

    /// <summary>The documentation of the properties of all records.</summary>
    public List<FieldDocumentation> Documentation { get; } = [];

    /// <summary>The full name of a type, without type arguments.</summary>
    public static string NameOf(ITypeSymbol type) => type.ToDisplayString(s_name);

    public SchemaRecord Read(INamedTypeSymbol type, RecordRole role)
    {
        var constructor = PrimaryConstructorOf(type);
        IReadOnlyList<string> unread = role is RecordRole.Collection or RecordRole.Value
            ? []
            : BuiltInMembers.Of(type.Name);
        unread = [.. unread, .. ProgramTypeReader.ReportRecordMembers(type, problems)];
        if (constructor is not null && role is not (RecordRole.Collection or RecordRole.Value))
        {
            problems.Add(
                type.Locations.FirstOrDefault(),
                Rules.InvalidSchemaRecord,
                type.Name,
                "the corpus record already has a constructor; declare the parameters as properties"
            );
            unread = [.. unread, .. constructor.Parameters.Select(parameter => parameter.Name)];
            constructor = null;
        }

        var fields = new List<SchemaField>();
        var locations = new List<FileLocation>();

        // The program may change the keys of articles, so these are compared when all declarations are known.
        var keys = (role == RecordRole.Article ? [] : BuiltInKeys.Of(role)).ToDictionary(
            key => key,
            _ => $"the built-in {Nouns.FromTypeName(type.Name)} record",
            StringComparer.Ordinal
        );
        var properties = PropertiesOf(type).ToList();
        foreach (var parameter in constructor?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
        {
            var property = properties.FirstOrDefault(candidate => candidate.Name == parameter.Name);
            if (Add(FieldOf(parameter, property)) is { } field)
            {
                Documentation.Add(DocumentationReader.Read(NameOf(type), field, parameter));
            }
        }

        foreach (var property in properties.Where(property => fields.All(field => field.Property != property.Name)))
        {
            var read = unread.Contains(property.Name) ? UnreadFieldOf(property) : FieldOf(property, type);
            if (Add(read) is { } field)
            {
                Documentation.Add(DocumentationReader.Read(NameOf(type), field, property, compilation));
            }
        }

        // Records within this one have been read before.
        Locations = locations;
        return new(
            NameOf(type),
            (SyntaxFacts.GetKeywordKind(type.Name) == SyntaxKind.None ? "" : "@") + type.Name,
            role,
            fields.ToEquatableArray()
        )
        {
            Traits =
                TraitsOf(type)
                | (properties.Any(property => property.GetAttributes().Any(IsObsolete)) ? RecordTraits.HasObsolete : 0),
            Members = ProgramTypeReader.MembersOf(type),
            IsInternal = !IsPublic(type),
        };

        SchemaField? Add((SchemaField Field, Location? Location) read)
        {
            var (field, location) = read;
            if (keys.TryGetValue(field.Key, out var other))
            {
                if (unread.Contains(field.Property))
                {
                    // The error has been reported.
                    return null;
                }

                problems.Add(location, Rules.SameKey, field.Property, field.Key, other, "");
                return null;
            }

            keys.Add(field.Key, $"'{field.Property}'");
            fields.Add(field);
            locations.Add(SchemaProblems.LocationOf(location));
            return field;
        }
    }

    /// <summary>Adds the schema of a record without an id, unless it has been added or is being read.</summary>
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

    /// <summary>The properties that can be set: those of the type itself first, then those of its base types.</summary>
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
                    && IsAccessible(property.DeclaredAccessibility)
                    && IsAccessible(property.SetMethod.DeclaredAccessibility)
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

    /// <summary>Whether a built-in record has a key; null if the type is not one of these records.</summary>
    public static bool? IsBuiltInKey(string type, string key) =>
        BuiltInRecords.RoleOf(type) is { } role ? BuiltInKeys.Of(role).Contains(key) : null;

    /// <summary>A property with an error in its declaration. Its key is known, but its data are not read.</summary>
    private (SchemaField Field, Location? Location) UnreadFieldOf(IPropertySymbol property) =>
        (
            new(property.Name, KeyOf(property.Name, property), new(FieldKinds.Unsupported, ""))
            {
                IsNullable = IsNullable(property.Type, property.NullableAnnotation),
                IsRequiredMember = property.IsRequired,
            },
            property.Locations.FirstOrDefault()
        );

    private (SchemaField Field, Location? Location) FieldOf(IPropertySymbol property, INamedTypeSymbol record)
    {
        var location = property.Locations.FirstOrDefault();
        var type = new TypeReader(compilation, problems, this).Read(property.Type, property.Name, location);
        var hasInitializer = property.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: not null }
        );
        var isNullable = IsNullable(property.Type, property.NullableAnnotation);
        return (
            new(property.Name, KeyOf(property.Name, property), type)
            {
                IsRequired =
                    !isNullable
                    && type.IsSupported
                    && (
                        property.IsRequired
                        || (
                            !hasInitializer
                            && IsAutoImplemented(property)
                            && WouldBeNull(property.Type, property.NullableAnnotation, type)
                        )
                    ),
                IsNullable = isNullable,
                IsRequiredMember = property.IsRequired,
                HasInitializer = hasInitializer,
                HasTypeDefault = TypeDefaults.AppliesTo(property, record),
                Inverse = InverseOf(property, location),
                JsonName = JsonNames.Of(property.Name, property, compilation),
                Constraints = ConstraintReader.Read(property, type, problems),
            },
            location
        );
    }

    private (SchemaField Field, Location? Location) FieldOf(IParameterSymbol parameter, IPropertySymbol? property)
    {
        var location = parameter.Locations.FirstOrDefault();
        var type = new TypeReader(compilation, problems, this).Read(parameter.Type, parameter.Name, location);
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
                    && type is { IsSupported: true, Kind.IsCollection: false },
                Default = parameter.HasExplicitDefaultValue ? LiteralOf(parameter) : null,
                HasTypeDefault = TypeDefaults.AppliesTo(parameter, property),
                Inverse = InverseOf(annotated, location),
                JsonName = JsonNames.Of(parameter.Name, annotated, compilation),
                Constraints = ConstraintReader.Read(annotated, type, problems),
            },
            location
        );
    }

    private string? InverseOf(ISymbol symbol, Location? location)
    {
        var name = AttributeArguments.TextOf(symbol, "CorpusInverse", compilation);
        if (
            name is null
            || (SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None)
        )
        {
            return name;
        }

        problems.Add(
            location,
            Rules.InvalidConstraint,
            "CorpusInverse",
            symbol.Name,
            $"'{name}' is not a valid C# name"
        );
        return null;
    }

    private string KeyOf(string name, ISymbol symbol) =>
        AttributeArguments.OwnKeyOf(symbol, symbol.Locations.FirstOrDefault(), compilation, problems)
        ?? CamelCase(name);

    /// <summary>
    /// <c>PublishedOn</c> becomes <c>publishedOn</c>, <c>URLPath</c> becomes <c>urlPath</c>, as in System.Text.Json.
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

    public static bool IsNullable(ITypeSymbol type, NullableAnnotation annotation) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        || annotation == NullableAnnotation.Annotated;

    /// <summary>
    /// Whether the property is auto-implemented. Other accessors may return a value that was never set.
    /// </summary>
    public static bool IsAutoImplemented(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.All(reference =>
            reference.GetSyntax() is not PropertyDeclarationSyntax { AccessorList: { } accessors }
            || accessors.Accessors.All(accessor => accessor.Body is null && accessor.ExpressionBody is null)
        );

    /// <summary>
    /// Whether a property that nothing else sets would be null against its type. Collections would be empty, numbers 0.
    /// Dates are values also if the runtime library is not known.
    /// </summary>
    private static bool WouldBeNull(ITypeSymbol type, NullableAnnotation annotation, FieldType field) =>
        annotation == NullableAnnotation.NotAnnotated
        && !type.IsValueType
        && !field.Kind.IsCollection
        && field.Kind != FieldKinds.EdtfDate;

    private static string LiteralOf(IParameterSymbol parameter)
    {
        var value = parameter.ExplicitDefaultValue;
        if (value is null)
        {
            return "default";
        }

        if (parameter.Type.TypeKind == TypeKind.Enum)
        {
            return $"(({FullName(parameter.Type)})({Convert.ToString(value, CultureInfo.InvariantCulture)}))";
        }

        var type =
            parameter.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
                ? ((INamedTypeSymbol)parameter.Type).TypeArguments[0]
                : parameter.Type;
        var literal = SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false);
        return $"({FullName(type)})({literal})";

        static string FullName(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
    }

    private static RecordTraits TraitsOf(INamedTypeSymbol type)
    {
        var traits =
            (type.IsSealed ? RecordTraits.Sealed : 0)
            | (type.IsRecord ? 0 : RecordTraits.NotRecord)
            | (type.IsValueType ? RecordTraits.Struct : 0);
        foreach (var member in type.GetMembers().Where(member => !member.IsImplicitlyDeclared))
        {
            traits |= member switch
            {
                IMethodSymbol { Name: "ToString", Parameters.Length: 0 } => RecordTraits.DeclaresToString,
                IMethodSymbol { Name: "GetHashCode", Parameters.Length: 0 } => RecordTraits.DeclaresGetHashCode,
                IMethodSymbol { Name: "Equals", Parameters.Length: 1 } equals
                    when SymbolEqualityComparer.Default.Equals(equals.Parameters[0].Type, type) =>
                    RecordTraits.DeclaresEquals,

                // An error that has been reported. A generated method next to it would be another.
                not IMethodSymbol and { Name: "ToString" } => RecordTraits.DeclaresToString,
                not IMethodSymbol and { Name: "GetHashCode" } => RecordTraits.DeclaresGetHashCode,
                not IMethodSymbol and { Name: "Equals" } => RecordTraits.DeclaresEquals,
                not IMethodSymbol and { Name: "EqualityContract" } and not IPropertySymbol { Type.Name: "Type" } =>
                    RecordTraits.DeclaresEquals,
                _ => 0,
            };
        }

        return traits;
    }

    /// <summary>Whether an attribute makes each use an error, also in generated code.</summary>
    private static bool IsObsolete(AttributeData attribute) =>
        attribute.AttributeClass?.ToDisplayString() == "System.ObsoleteAttribute";

    /// <summary>The namespace of a symbol, without <c>@</c> before keywords; empty for the global one.</summary>
    public static string NamespaceOf(ISymbol symbol) =>
        symbol.ContainingNamespace is { IsGlobalNamespace: false } space
            ? space.ToDisplayString().Replace("@", "")
            : "";

    private static bool IsAccessible(Accessibility accessibility) =>
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
