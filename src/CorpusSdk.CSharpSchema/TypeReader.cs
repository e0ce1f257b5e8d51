using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Text;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.CSharpSchema;

/// <summary>Reads C# types as what a value of the data must be.</summary>
internal sealed class TypeReader(Compilation compilation, SchemaProblems problems, RecordReader records)
{
    private static readonly FieldType s_broken = new(FieldKind.Broken, "");

    /// <returns>A type of the kind <see cref="FieldKind.Broken"/> where no data can give it; that has been reported
    /// then, be it by C#.</returns>
    public FieldType Read(ITypeSymbol type, string property, Location? place)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Read(nullable.TypeArguments[0], property, place);
        }

        if (SimpleKindOf(type) is { } kind)
        {
            return new(kind, CSharp(type));
        }

        if (type is not INamedTypeSymbol named)
        {
            return Refuse(type, property, place);
        }

        if (named.TypeKind == TypeKind.Error)
        {
            return named.Arity > 0 ? s_broken : Unresolved(named);
        }

        if (named.TypeKind == TypeKind.Enum)
        {
            var isFlags = named
                .GetAttributes()
                .Any(attribute => attribute.AttributeClass?.ToDisplayString() == "System.FlagsAttribute");
            return new(isFlags ? FieldKind.Words : FieldKind.Word, CSharp(type)) { Words = WordsOf(named) };
        }

        if (ListOf(named) is var (list, itemType) && list is not null)
        {
            var item = Read(itemType!, property, place);
            return item.Kind == FieldKind.Broken ? s_broken : new(list.Value, CSharp(type)) { Item = item };
        }

        return Record(named, property, place);
    }

    private FieldType Record(INamedTypeSymbol type, string property, Location? place)
    {
        if (
            type.GetAttributes()
                .Any(attribute => attribute.AttributeClass?.Name is "CorpusCollection" or "CorpusCollectionAttribute")
        )
        {
            return new(FieldKind.Reference, CSharp(type)) { Record = RecordReader.NameOf(type) };
        }

        // The user's part of a built-in record; one of that name elsewhere is a value like others.
        if (
            BuiltIn.RoleOf(type.Name) is not null
            && type.IsRecord
            && type.DeclaringSyntaxReferences.Any(reference => SchemaReader.IsCandidate(reference.GetSyntax(), default))
        )
        {
            return Unresolved(type);
        }

        if (
            type.TypeKind is not (TypeKind.Class or TypeKind.Struct)
            || type.IsGenericType
            || type.IsAbstract
            || type.DeclaringSyntaxReferences.Length == 0
        )
        {
            return Refuse(type, property, place);
        }

        var properties = RecordReader.PropertiesOf(type).ToList();
        var primary = RecordReader.PrimaryConstructorOf(type);
        if (properties.Count == 0 && primary is null)
        {
            return Refuse(type, property, place, $"give '{type.Name}' properties with 'init' to be used as keys");
        }

        if (
            !type.IsRecord
            && type.TypeKind == TypeKind.Class
            && properties.FirstOrDefault(candidate => candidate is { SetMethod.IsInitOnly: true, IsRequired: false })
                is { } initOnly
        )
        {
            return Refuse(
                type,
                property,
                place,
                $"make '{type.Name}' a record, or make '{type.Name}.{initOnly.Name}' required: "
                    + "an optional 'init' property of a class cannot be set later"
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
            return Refuse(type, property, place, $"'{type.Name}' has no parameterless constructor");
        }

        records.ReadValue(type);
        return new(FieldKind.Record, CSharp(type)) { Record = RecordReader.NameOf(type) };
    }

    /// <summary>
    /// What the generator itself will declare is not there yet; what nobody declares is an error of C#.
    /// </summary>
    private static FieldType Unresolved(INamedTypeSymbol type) =>
        type.Name switch
        {
            "EdtfDate" => new(FieldKind.Date, "global::CorpusSdk.EdtfDate"),
            "Article" or "Person" or "Delegation" => new(FieldKind.Reference, type.Name) { Record = type.Name },
            _ => s_broken,
        };

    private static FieldKind? SimpleKindOf(ITypeSymbol type) =>
        type.SpecialType switch
        {
            SpecialType.System_String => FieldKind.Text,
            SpecialType.System_Boolean => FieldKind.Boolean,
            SpecialType.System_SByte
            or SpecialType.System_Byte
            or SpecialType.System_Int16
            or SpecialType.System_UInt16
            or SpecialType.System_Int32
            or SpecialType.System_UInt32
            or SpecialType.System_Int64
            or SpecialType.System_UInt64 => FieldKind.WholeNumber,
            SpecialType.System_Single or SpecialType.System_Double => FieldKind.RealNumber,
            SpecialType.System_Decimal => FieldKind.ExactNumber,
            _ => RecordReader.NameOf(type) switch
            {
                "System.Guid" => FieldKind.Unique,
                "System.Uri" => FieldKind.Uri,
                "CorpusSdk.EdtfDate" => FieldKind.Date,
                "System.DateOnly" => FieldKind.Day,
                "System.TimeOnly" => FieldKind.Time,
                "System.DateTimeOffset" => FieldKind.Instant,
                "System.TimeSpan" => FieldKind.Duration,
                _ => null,
            },
        };

    private static (FieldKind? Kind, ITypeSymbol? Item) ListOf(INamedTypeSymbol type)
    {
        var arguments = type.TypeArguments;
        return RecordReader.NameOf(type.OriginalDefinition) switch
        {
            "System.Collections.Immutable.ImmutableArray" when arguments.Length == 1 => (
                FieldKind.ImmutableArray,
                arguments[0]
            ),
            "System.Collections.Generic.IReadOnlyList"
            or "System.Collections.Generic.IReadOnlyCollection"
            or "System.Collections.Generic.IEnumerable" when arguments.Length == 1 => (
                FieldKind.ReadOnlyList,
                arguments[0]
            ),
            "System.Collections.Immutable.ImmutableDictionary"
            or "System.Collections.Generic.IReadOnlyDictionary"
            or "System.Collections.Immutable.IImmutableDictionary"
                when arguments.Length == 2 && arguments[0].SpecialType == SpecialType.System_String => (
                FieldKind.Dictionary,
                arguments[1]
            ),
            _ => (null, null),
        };
    }

    /// <summary>
    /// A member's name, in camelCase, and with hyphens or underscores between its words; or the word of
    /// <c>[CorpusKey]</c> alone.
    /// </summary>
    private EquatableArray<EnumWord> WordsOf(INamedTypeSymbol type)
    {
        var words = new List<EnumWord>();
        foreach (var member in type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue))
        {
            var bits = member.ConstantValue is ulong wide
                ? unchecked((long)wide)
                : Convert.ToInt64(member.ConstantValue, System.Globalization.CultureInfo.InvariantCulture);
            var kebab = Nouns.Of(member.Name).Replace(' ', '-');
            words.Add(
                new(
                    AttributeValues.TextOf(member, "CorpusKey", compilation) is { } own
                        ? EquatableArray.Of(own)
                        : new[]
                        {
                            kebab,
                            RecordReader.CamelCase(member.Name),
                            kebab.Replace('-', '_'),
                            kebab.Replace("-", ""),
                        }
                            .Distinct(StringComparer.OrdinalIgnoreCase)
                            .ToEquatableArray(),
                    bits
                )
            );
        }

        return words.ToEquatableArray();
    }

    private FieldType Refuse(ITypeSymbol type, string property, Location? place, string? fix = null)
    {
        problems.Add(
            place,
            Rules.UnsupportedPropertyType,
            property,
            type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
            fix ?? SuggestionFor(type)
        );
        return s_broken;
    }

    private static string SuggestionFor(ITypeSymbol type)
    {
        var item =
            type is IArrayTypeSymbol array ? array.ElementType
            : type is INamedTypeSymbol { TypeArguments.Length: > 0 } generic
                ? generic.TypeArguments[generic.TypeArguments.Length - 1]
            : null;
        var itemName = item?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        return type.Name switch
        {
            "DateTime" => "use DateTimeOffset, DateOnly, or EdtfDate for dates of limited precision",
            "Char" => "use string",
            "Object" => "use the actual type of its values",
            "Quote" => "a quote is part of its article; refer to the article",
            _ when item is null => "use text, a number, a date, an enumeration, a record, or a list of those",
            _ when type.Name.IndexOf("Dictionary", StringComparison.Ordinal) >= 0 =>
                $"use ImmutableDictionary<string, {itemName}>",
            _ => $"use ImmutableArray<{itemName}>",
        };
    }

    private static string CSharp(ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
