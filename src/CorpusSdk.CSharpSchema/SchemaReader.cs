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

    private static readonly string[] s_attributes = [Attribute, Attribute + "Attribute"];

    /// <summary>Decides by syntax alone, because it runs for every node that changes.</summary>
    public static bool IsCandidate(SyntaxNode node, CancellationToken cancellation) =>
        ProgramTypeReader.IsCandidate(node)
        || KeysReader.IsCandidate(node)
        || (
            node is TypeDeclarationSyntax type
            && !DeclarationFile.Is(node.SyntaxTree)
            && type.AttributeLists.Any(list =>
                list.Attributes.Any(attribute =>
                    // An alias of the attribute may be declared in any file. Only records are asked for it.
                    type is RecordDeclarationSyntax
                    || IsCollection(attribute)
                )
            )
        );

    /// <summary>Reads a candidate; null if it does not declare a schema.</summary>
    public static SchemaPart? Read(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        if (node is AttributeSyntax keys)
        {
            return KeysReader.Read(keys, model, cancellation);
        }

        var declaration = (MemberDeclarationSyntax)node;
        if (declaration is BaseNamespaceDeclarationSyntax space)
        {
            return ReadNamespace(space, model, cancellation);
        }

        if (model.GetDeclaredSymbol(declaration, cancellation) is not INamedTypeSymbol type)
        {
            return null;
        }

        var problems = new SchemaProblems();
        if (FindCollection(declaration, model, cancellation) is { } collection)
        {
            return ReadCollection((TypeDeclarationSyntax)declaration, type, collection, model, problems);
        }

        return !ProgramTypeReader.IsCandidate(declaration) ? null
            : ProgramTypeReader.IsPart(declaration)
                ? ReadPart((TypeDeclarationSyntax)declaration, type, model, problems)
            : PartOf(
                EmptyRecord(type),
                null,
                declaration,
                problems,
                ProgramTypeReader.ReadOther(declaration, type, problems)
            );
    }

    private static SchemaPart? ReadNamespace(
        BaseNamespaceDeclarationSyntax declaration,
        SemanticModel model,
        CancellationToken cancellation
    )
    {
        var problems = new SchemaProblems();
        if (
            model.GetDeclaredSymbol(declaration, cancellation) is not { } symbol
            || ProgramTypeReader.ReadNamespace(declaration, (INamespaceSymbol)symbol, problems) is not { } type
        )
        {
            return null;
        }

        var name = type.Namespace.Length == 0 ? type.Name : type.Namespace + "." + type.Name;
        return PartOf(
            new(name, type.Name, RecordRole.Article, EquatableArray<SchemaField>.Empty),
            null,
            declaration,
            problems,
            type
        );
    }

    private static SchemaPart ReadPart(
        TypeDeclarationSyntax declaration,
        INamedTypeSymbol type,
        SemanticModel model,
        SchemaProblems problems
    )
    {
        var part = ProgramTypeReader.ReadPart(type, problems);
        ProgramTypeReader.ReportGeneratedMembers(type, model.Compilation, problems);
        if (BuiltInRecords.RoleOf(type.Name) is not { } role)
        {
            _ = ProgramTypeReader.ReportRecordMembers(type, problems);
            return PartOf(EmptyRecord(type), null, declaration, problems, part);
        }

        var reader = new RecordReader(model.Compilation, problems);
        return PartOf(reader.Read(type, role), reader, declaration, problems, part);
    }

    /// <summary>Stands for a type that has no keys, so that it has a place among the declarations.</summary>
    private static SchemaRecord EmptyRecord(INamedTypeSymbol type) =>
        new(RecordReader.NameOf(type), type.Name, RecordRole.Article, EquatableArray<SchemaField>.Empty);

    private static SchemaPart PartOf(
        SchemaRecord record,
        RecordReader? reader,
        MemberDeclarationSyntax declaration,
        SchemaProblems problems,
        ProgramType? type,
        IEnumerable<Location>? patterns = null
    ) =>
        new(
            record,
            (reader?.Values ?? []).ToEquatableArray(),
            new(
                record.Type,
                SchemaProblems.LocationOf(NameOf(declaration)),
                (reader?.Locations ?? []).ToEquatableArray(),
                (patterns ?? []).Select(SchemaProblems.LocationOf).ToEquatableArray(),
                problems.All
            ),
            (reader?.Documentation ?? []).ToEquatableArray()
        )
        {
            Type = type,
        };

    private static Location NameOf(MemberDeclarationSyntax declaration) =>
        declaration switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.GetLocation(),
            DelegateDeclarationSyntax type => type.Identifier.GetLocation(),
            BaseNamespaceDeclarationSyntax space => space.Name.GetLocation(),
            _ => declaration.GetLocation(),
        };

    private static AttributeSyntax? FindCollection(
        MemberDeclarationSyntax declaration,
        SemanticModel model,
        CancellationToken cancellation
    ) =>
        declaration is not TypeDeclarationSyntax
            ? null
            : declaration
                .AttributeLists.SelectMany(list => list.Attributes)
                .FirstOrDefault(attribute =>
                    IsCollection(attribute)
                        ? model.GetSymbolInfo(attribute, cancellation).Symbol is not { } known
                            || IsOurs(known.ContainingType)
                        : attribute.Name is IdentifierNameSyntax alias
                            && model.GetAliasInfo(alias, cancellation)?.Target is INamedTypeSymbol target
                            && (target.TypeKind == TypeKind.Error ? s_attributes.Contains(target.Name) : IsOurs(target))
                );

    private static bool IsOurs(INamedTypeSymbol attribute) =>
        attribute.ToDisplayString() == "CorpusSdk." + Attribute + "Attribute";

    private static SchemaPart ReadCollection(
        TypeDeclarationSyntax declaration,
        INamedTypeSymbol type,
        AttributeSyntax collection,
        SemanticModel model,
        SchemaProblems problems
    )
    {
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

        var setName = arguments.Named("Name") as string ?? SetNames.Of(name);
        if (!SyntaxFacts.IsValidIdentifier(setName))
        {
            problems.Add(
                collection.GetLocation(),
                Rules.InvalidSchemaRecord,
                name,
                $"'{setName}' is not a valid C# name"
            );
            setName = SetNames.Of(name);
        }

        var schema = new CollectionSchema(
            setName,
            patterns.Select(pattern => pattern.Pattern).ToEquatableArray(),
            arguments.Named("AllowOtherKeys") is true
        )
        {
            AsArticles = arguments.Named("AsArticles") is true,
        };
        var isInvalid = problems.Any || ProgramTypeReader.HasRefusedMember(type);
        var reader = new RecordReader(model.Compilation, problems);
        return PartOf(
            reader.Read(type, RecordRole.Collection) with
            {
                Collection = schema,
                IsInvalid = isInvalid,
            },
            reader,
            declaration,
            problems,
            ProgramTypeReader.IsCandidate(declaration) ? ProgramTypeReader.ReadPart(type, problems) : null,
            patterns.Select(pattern => pattern.Location)
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
