using System.Globalization;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.Kinds;
using CorpusSdk.Core.Text;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.CSharpSchema;

/// <summary>Finds the kind of field for a C# type.</summary>
internal sealed class TypeReader(Compilation compilation, SchemaProblems problems, RecordReader records)
{
    private const string Library = "CorpusSdk";

    private static readonly FieldType s_unsupported = new(FieldKinds.Unsupported, "");

    /// <returns>A type of the kind <see cref="FieldKinds.Unsupported"/> if no data can fill it. The error has been
    /// reported here or by C#.</returns>
    public FieldType Read(ITypeSymbol type, string property, Location? location)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Read(nullable.TypeArguments[0], property, location);
        }

        if (type is not INamedTypeSymbol named)
        {
            return ReportUnsupported(type, property, location);
        }

        if (FieldKinds.OfCSharpType(MetadataNameOf(named)) is { } kind)
        {
            if (!kind.IsCollection)
            {
                return new(kind, FullNameOf(type));
            }

            if (named.TypeKind != TypeKind.Error && HasStringKeys(named))
            {
                var argument = named.TypeArguments[named.Arity - 1];
                var item = Read(argument, property, location);
                return item.IsSupported
                    ? new(kind, FullNameOf(type))
                    {
                        Item = item,
                        AllowsNullItems =
                            CollectionFieldKind.IsSimple(item)
                            && RecordReader.IsNullable(argument, argument.NullableAnnotation),
                    }
                    : s_unsupported;
            }
        }

        if (named.TypeKind == TypeKind.Error)
        {
            return named.Arity > 0 ? s_unsupported : ReadUnresolved(named);
        }

        if (named.TypeKind == TypeKind.Enum)
        {
            var isFlags = named
                .GetAttributes()
                .Any(attribute => attribute.AttributeClass?.ToDisplayString() == "System.FlagsAttribute");
            return new(isFlags ? FieldKinds.Flags : FieldKinds.Enum, FullNameOf(type))
            {
                Members = MembersOf(named, location),
            };
        }

        return ReadRecord(named, property, location);
    }

    private FieldType ReadRecord(INamedTypeSymbol type, string property, Location? location)
    {
        if (
            type.GetAttributes()
                .Any(attribute => attribute.AttributeClass?.Name is "CorpusCollection" or "CorpusCollectionAttribute")
        )
        {
            return new(FieldKinds.Reference, FullNameOf(type)) { Record = RecordReader.NameOf(type) };
        }

        // The user's part of a built-in record, or the build's. Any other type of that name is an ordinary value.
        if (
            BuiltInRecords.RoleOf(type.Name) is not null
            && type.IsRecord
            && (
                DeclarationFile.Declares(type)
                || type.DeclaringSyntaxReferences.Any(reference => ProgramTypeReader.IsCandidate(reference.GetSyntax()))
            )
        )
        {
            return ReadUnresolved(type);
        }

        if (
            type.TypeKind is not (TypeKind.Class or TypeKind.Struct)
            || type.IsGenericType
            || type.IsAbstract
            || type.DeclaringSyntaxReferences.Length == 0
        )
        {
            return ReportUnsupported(type, property, location);
        }

        var properties = RecordReader.PropertiesOf(type).ToList();
        var primary = RecordReader.PrimaryConstructorOf(type);
        if (properties.Count == 0 && primary is null)
        {
            return ReportUnsupported(
                type,
                property,
                location,
                $"give '{type.Name}' properties with 'init' to be used as keys"
            );
        }

        if (
            !type.IsRecord
            && type.TypeKind == TypeKind.Class
            && properties.FirstOrDefault(candidate => candidate is { SetMethod.IsInitOnly: true, IsRequired: false })
                is { } initOnly
        )
        {
            return ReportUnsupported(
                type,
                property,
                location,
                $"make '{type.Name}' a record, or '{type.Name}.{initOnly.Name}' required: "
                    + "it may be left out, and nobody could set it later"
            );
        }

        if (
            primary is null
            && !type.IsValueType
            && !type.InstanceConstructors.Any(constructor =>
                constructor.Parameters.Length == 0
                && constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal
            )
        )
        {
            return ReportUnsupported(type, property, location, $"'{type.Name}' has no parameterless constructor");
        }

        records.ReadValue(type);
        return new(FieldKinds.Record, FullNameOf(type)) { Record = RecordReader.NameOf(type) };
    }

    /// <summary>
    /// A type that only generated code will declare or import: a built-in record, or a type of the runtime library.
    /// Everything else is reported by C#.
    /// </summary>
    private static FieldType ReadUnresolved(INamedTypeSymbol type)
    {
        if (type.Name is "Article" or "Person" or "Delegation")
        {
            return new(FieldKinds.Reference, type.Name) { Record = type.Name };
        }

        var libraryType = Library + "." + type.Name;
        return FieldKinds.OfCSharpType(libraryType) is { } kind ? new(kind, "global::" + libraryType) : s_unsupported;
    }

    /// <summary>The name as metadata has it: <c>System.Collections.Generic.IReadOnlyList`1</c>.</summary>
    private static string MetadataNameOf(INamedTypeSymbol type)
    {
        var name = RecordReader.NameOf(type.OriginalDefinition);
        return type.Arity == 0 ? name : name + "`" + type.Arity.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Whether all type arguments but the last, that of the items, are <c>string</c>.</summary>
    private static bool HasStringKeys(INamedTypeSymbol type) =>
        type.TypeArguments.Take(type.Arity - 1).All(key => key.SpecialType == SpecialType.System_String);

    /// <summary>
    /// The members of an enumeration. Data write a name in camelCase, or with hyphens or underscores between its words;
    /// a member with <c>[CorpusKey]</c> has that spelling alone.
    /// </summary>
    private EquatableArray<EnumMember> MembersOf(INamedTypeSymbol type, Location? property)
    {
        var members = new List<EnumMember>();
        var owners = new Dictionary<string, (string Name, long Value)>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue))
        {
            var bits = member.ConstantValue is ulong wide
                ? unchecked((long)wide)
                : Convert.ToInt64(member.ConstantValue, CultureInfo.InvariantCulture);
            var location = member.Locations.FirstOrDefault(place => place.IsInSource) ?? property;
            var kebab = Nouns.FromTypeName(member.Name).Replace(' ', '-');
            var spellings = AttributeArguments.OwnKeyOf(member, location, compilation, problems) is { } own
                ? EquatableArray.Of(own)
                : new[] { kebab, RecordReader.CamelCase(member.Name), kebab.Replace('-', '_'), kebab.Replace("-", "") }
                    .Distinct(StringComparer.OrdinalIgnoreCase)
                    .ToEquatableArray();
            members.Add(new(spellings, bits));
            ReportSameKey(type, member, bits, spellings, owners, location);
        }

        return members.ToEquatableArray();
    }

    /// <summary>Reports a member that the data cannot tell from another one.</summary>
    private void ReportSameKey(
        INamedTypeSymbol type,
        IFieldSymbol member,
        long value,
        EquatableArray<string> spellings,
        Dictionary<string, (string Name, long Value)> owners,
        Location? location
    )
    {
        var same = spellings.FirstOrDefault(key => owners.TryGetValue(key, out var owner) && owner.Value != value);
        if (same is not null)
        {
            problems.Add(location, Rules.SameKeyInEnum, member.Name, type.Name, same, owners[same].Name);
        }

        foreach (var key in spellings.Where(key => !owners.ContainsKey(key)))
        {
            owners.Add(key, (member.Name, value));
        }
    }

    private FieldType ReportUnsupported(ITypeSymbol type, string property, Location? location, string? fix = null)
    {
        problems.Add(
            location,
            Rules.UnsupportedPropertyType,
            property,
            type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
            fix ?? SuggestionFor(type, property)
        );
        return s_unsupported;
    }

    private static string SuggestionFor(ITypeSymbol type, string property)
    {
        var item = ItemOf(type);
        var itemName = item?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        return type.Name switch
        {
            "Object" => "use the actual type of its values",
            "Quote" => "a quote is part of its article; refer to the article",
            _ when RecordFor(type, property) is { } record => $"declare a record, such as '{record}', and use its name",
            _ when item is null => "use text, a number, a date, an enumeration, a record, or a list of those",
            _ when RecordFor(item, property) is { } record =>
                $"declare a record, such as '{record}', and use an ImmutableArray of it",
            _ when type.Name.IndexOf("Dictionary", StringComparison.Ordinal) >= 0 =>
                $"use ImmutableDictionary<string, {itemName}>",
            _ => $"use ImmutableArray<{itemName}>",
        };
    }

    /// <summary>The type of the items of a list or dictionary; null for other types.</summary>
    private static ITypeSymbol? ItemOf(ITypeSymbol type) =>
        type is IArrayTypeSymbol array ? array.ElementType
        : type is INamedTypeSymbol { TypeArguments.Length: > 0 } generic
        && (
            generic.Name is "Memory" or "ReadOnlyMemory"
            || generic
                .AllInterfaces.Append(generic)
                .Any(list =>
                    list.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
                )
        )
            ? generic.TypeArguments[generic.TypeArguments.Length - 1]
        : null;

    /// <summary>A record with the values of a tuple; null for other types.</summary>
    private static string? RecordFor(ITypeSymbol type, string property) =>
        type is INamedTypeSymbol { IsTupleType: true } tuple
            ? $"public sealed record {property}Value("
                + string.Join(
                    ", ",
                    tuple.TupleElements.Select(element =>
                        element.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)
                        + " "
                        + char.ToUpperInvariant(element.Name[0])
                        + element.Name.Substring(1)
                    )
                )
                + ")"
            : null;

    private static string FullNameOf(ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
