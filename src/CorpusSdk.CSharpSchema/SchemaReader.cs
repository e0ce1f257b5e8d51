using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CSharpSchema;

/// <summary>
/// Finds the records that declare the schema: those with <c>[CorpusCollection]</c>, and the user's parts of the
/// built-in ones. The attribute is known by its name: the <c>global using</c> that gives it a meaning is generated.
/// </summary>
internal static class SchemaReader
{
    private const string Attribute = "CorpusCollection";

    /// <summary>Looks at syntax alone: asked of every node that was typed.</summary>
    public static bool IsCandidate(SyntaxNode node, CancellationToken cancellation) =>
        node is TypeDeclarationSyntax type
        && (
            type.AttributeLists.Any(list => list.Attributes.Any(IsCollection))
            || (
                type is RecordDeclarationSyntax record
                && BuiltIn.RoleOf(record.Identifier.ValueText) is not null
                && record.TypeParameterList is null
                && record.Modifiers.Any(SyntaxKind.PartialKeyword)
                && (record.ParameterList is not null || record.Members.Any(SyntaxKind.PropertyDeclaration))
            )
        );

    /// <summary>Null where the node turns out to be something else.</summary>
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
            // Within another type it is a type of its own, whatever its name.
            return type.ContainingType is not null
                ? null
                : Part(BuiltIn.RoleOf(type.Name)!.Value, null, [], declaration, type, model, problems);
        }

        if (
            model.GetSymbolInfo(collection, cancellation).Symbol is { } known
            && known.ContainingNamespace?.ToDisplayString() != "CorpusSdk"
        )
        {
            return null;
        }

        var name = type.Name;
        if (FaultOf(type, declaration) is { } fault)
        {
            problems.Add(declaration.Identifier.GetLocation(), Rules.InvalidSchemaRecord, name, fault);
        }

        var arguments = AttributeValues.Of(collection, model);
        var patterns = new List<(string Pattern, Location Place)>();
        foreach (var (pattern, place) in arguments.Texts)
        {
            if (Glob.FaultOf(pattern) is { } wrong)
            {
                problems.Add(place, Rules.InvalidPattern, pattern, name, "is not valid: " + wrong);
            }
            else
            {
                patterns.Add((pattern, place));
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

        var setName = arguments.Named("Name") as string ?? Nouns.Plural(name);
        if (!SyntaxFacts.IsValidIdentifier(setName))
        {
            problems.Add(
                collection.GetLocation(),
                Rules.InvalidSchemaRecord,
                name,
                $"'{setName}' is not a valid C# name"
            );
            setName = Nouns.Plural(name);
        }

        var schema = new CollectionSchema(
            setName,
            patterns.Select(pattern => pattern.Pattern).ToEquatableArray(),
            arguments.Named("AllowOtherKeys") is true
        )
        {
            AsArticles = arguments.Named("AsArticles") is true,
        };
        return Part(
            RecordRole.Collection,
            schema,
            patterns.Select(pattern => pattern.Place),
            declaration,
            type,
            model,
            problems
        );
    }

    private static SchemaPart Part(
        RecordRole role,
        CollectionSchema? collection,
        IEnumerable<Location> patterns,
        TypeDeclarationSyntax declaration,
        INamedTypeSymbol type,
        SemanticModel model,
        SchemaProblems problems
    )
    {
        var isBroken = problems.Any;
        var reader = new RecordReader(model.Compilation, problems);
        var record = reader.Read(type, role) with { Collection = collection, IsBroken = isBroken };
        return new(
            record,
            reader.Values.ToEquatableArray(),
            new(
                record.Type,
                SchemaProblems.PlaceOf(declaration.Identifier.GetLocation()),
                patterns.Select(SchemaProblems.PlaceOf).ToEquatableArray(),
                problems.All
            ),
            reader.Notes.ToEquatableArray()
        );
    }

    private static string? FaultOf(INamedTypeSymbol type, TypeDeclarationSyntax declaration) =>
        !type.IsRecord || type.TypeKind != TypeKind.Class ? "it must be a record; write 'partial record'"
        : !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
            ? "it must be partial so that code can be generated for it; write 'partial record'"
        : type.ContainingType is not null ? $"it is nested in '{type.ContainingType.Name}'; move it out of that type"
        : type.IsGenericType ? "it has type parameters"
        : type.IsAbstract ? "it is abstract"
        : declaration.Modifiers.Any(modifier => modifier.ValueText == "file") ? "it is file-local; remove 'file'"
        : BuiltIn.RoleOf(type.Name) is not null ? "the corpus already has a record of that name; choose another"
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

/// <summary>The records that every corpus has.</summary>
internal static class BuiltIn
{
    public static RecordRole? RoleOf(string name) =>
        name switch
        {
            "Article" => RecordRole.Article,
            "Person" => RecordRole.Person,
            "Quote" => RecordRole.Quote,
            "Delegation" => RecordRole.Delegation,
            _ => null,
        };
}
