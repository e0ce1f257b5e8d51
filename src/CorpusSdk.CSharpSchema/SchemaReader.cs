using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CSharpSchema;

/// <summary>
/// Finds the records that declare the schema: those with <c>[CorpusCollection]</c>, and the user's parts of built-in
/// records. The attribute is recognized by its name, because the <c>global using</c> that resolves it is generated.
/// </summary>
internal static class SchemaReader
{
    private const string Attribute = "CorpusCollection";

    /// <summary>Decides by syntax alone, because it runs for every node that changes.</summary>
    public static bool IsCandidate(SyntaxNode node, CancellationToken cancellation) =>
        node is TypeDeclarationSyntax type
        && (
            type.AttributeLists.Any(list => list.Attributes.Any(IsCollection))
            || (
                type is RecordDeclarationSyntax record
                && BuiltInRecords.RoleOf(record.Identifier.ValueText) is not null
                && record.TypeParameterList is null
                && record.Modifiers.Any(SyntaxKind.PartialKeyword)
                && (record.ParameterList is not null || record.Members.Any(SyntaxKind.PropertyDeclaration))
            )
        );

    /// <summary>Reads a candidate; null if it does not declare a schema.</summary>
    public static SchemaPart? Read(
        TypeDeclarationSyntax declaration,
        SemanticModel model,
        CancellationToken cancellation
    )
    {
        if (model.GetDeclaredSymbol(declaration, cancellation) is not INamedTypeSymbol type)
        {
            return null;
        }

        var problems = new SchemaProblems();
        var collection = declaration.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(IsCollection);
        if (collection is null)
        {
            // A nested type is not a part of the built-in record, whatever its name.
            return type.ContainingType is not null
                ? null
                : ReadPart(BuiltInRecords.RoleOf(type.Name)!.Value, null, [], declaration, type, model, problems);
        }

        if (
            model.GetSymbolInfo(collection, cancellation).Symbol is { } known
            && known.ContainingNamespace?.ToDisplayString() != "CorpusSdk"
        )
        {
            return null;
        }

        var name = type.Name;
        if (FindError(type, declaration) is { } error)
        {
            problems.Add(declaration.Identifier.GetLocation(), Rules.InvalidSchemaRecord, name, error);
        }

        var arguments = AttributeArguments.Read(collection, model);
        var patterns = new List<(string Pattern, Location Location)>();
        foreach (var (pattern, location) in arguments.Texts)
        {
            if (Glob.FindError(pattern) is { } patternError)
            {
                problems.Add(location, Rules.InvalidPattern, pattern, name, "is not valid: " + patternError);
            }
            else
            {
                patterns.Add((pattern, location));
            }
        }

        if (patterns.Count == 0 && !problems.Any)
        {
            problems.Add(
                collection.GetLocation(),
                Rules.InvalidSchemaRecord,
                name,
                "[CorpusCollection] names no files; give a pattern such as \"events/*.yaml\""
            );
        }

        var setName = arguments.Named("Name") as string ?? Nouns.Pluralize(name);
        if (!SyntaxFacts.IsValidIdentifier(setName))
        {
            problems.Add(
                collection.GetLocation(),
                Rules.InvalidSchemaRecord,
                name,
                $"'{setName}' is not a valid C# name"
            );
            setName = Nouns.Pluralize(name);
        }

        var schema = new CollectionSchema(
            setName,
            patterns.Select(pattern => pattern.Pattern).ToEquatableArray(),
            arguments.Named("AllowOtherKeys") is true
        )
        {
            AsArticles = arguments.Named("AsArticles") is true,
        };
        return ReadPart(
            RecordRole.Collection,
            schema,
            patterns.Select(pattern => pattern.Location),
            declaration,
            type,
            model,
            problems
        );
    }

    private static SchemaPart ReadPart(
        RecordRole role,
        CollectionSchema? collection,
        IEnumerable<Location> patterns,
        TypeDeclarationSyntax declaration,
        INamedTypeSymbol type,
        SemanticModel model,
        SchemaProblems problems
    )
    {
        var isInvalid = problems.Any;
        var reader = new RecordReader(model.Compilation, problems);
        var record = reader.Read(type, role) with { Collection = collection, IsInvalid = isInvalid };
        return new(
            record,
            reader.Values.ToEquatableArray(),
            new(
                record.Type,
                SchemaProblems.LocationOf(declaration.Identifier.GetLocation()),
                patterns.Select(SchemaProblems.LocationOf).ToEquatableArray(),
                problems.All
            ),
            reader.Documentation.ToEquatableArray()
        );
    }

    private static string? FindError(INamedTypeSymbol type, TypeDeclarationSyntax declaration) =>
        !type.IsRecord || type.TypeKind != TypeKind.Class ? "it must be a record; write 'partial record'"
        : !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
            ? "it must be partial so that code can be generated for it; write 'partial record'"
        : type.ContainingType is not null ? $"it is nested in '{type.ContainingType.Name}'; move it out of that type"
        : type.IsGenericType ? "it has type parameters"
        : type.IsAbstract ? "it is abstract"
        : declaration.Modifiers.Any(modifier => modifier.ValueText == "file") ? "it is file-local; remove 'file'"
        : BuiltInRecords.RoleOf(type.Name) is not null ? "the corpus already has a record of that name; choose another"
        : null;

    private static bool IsCollection(AttributeSyntax attribute)
    {
        var name = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return name is Attribute or Attribute + "Attribute";
    }
}
