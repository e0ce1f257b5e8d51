using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CSharpSchema;

/// <summary>
/// Reads what the program declares under the names of generated types: the user's parts of them, and other types, which
/// are errors in the namespace of the generated code.
/// </summary>
internal static class ProgramTypeReader
{
    /// <summary>
    /// Whether a declaration is not nested and has the name of a generated type, or is of a namespace that has it.
    /// </summary>
    public static bool IsCandidate(SyntaxNode node) => HasName(node) && !DeclarationFile.Is(node.SyntaxTree);

    private static bool HasName(SyntaxNode node) =>
        node switch
        {
            TypeDeclarationSyntax { TypeParameterList: null } type => HasName(type, type.Identifier),
            EnumDeclarationSyntax type => HasName(type, type.Identifier),
            DelegateDeclarationSyntax { TypeParameterList: null } type => HasName(type, type.Identifier),
            BaseNamespaceDeclarationSyntax space => space.Name.ToString().Split('.').Any(BuiltInMembers.IsType),
            _ => false,
        };

    /// <summary>
    /// A namespace with the name of a generated type: <c>Summit.Corpus.Models</c> does not compile next to the class
    /// <c>Summit.Corpus</c>. Null if none of its parts has such a name.
    /// </summary>
    public static ProgramType? ReadNamespace(
        BaseNamespaceDeclarationSyntax declaration,
        INamespaceSymbol symbol,
        SchemaProblems problems
    )
    {
        while (!BuiltInMembers.IsType(symbol.Name) || symbol.ContainingNamespace is null)
        {
            if (symbol.ContainingNamespace is null)
            {
                return null;
            }

            symbol = symbol.ContainingNamespace;
        }

        problems.Add(
            declaration.Name.GetLocation(),
            Rules.NameOfGeneratedType,
            "namespace",
            symbol.Name,
            "rename it, or set <CorpusNamespace> in the project file, which moves the generated code"
        );
        return new(RecordReader.NamespaceOf(symbol), symbol.Name, EquatableArray<string>.Empty) { IsOther = true };
    }

    /// <summary>The user's part of a generated type.</summary>
    public static ProgramType ReadPart(INamedTypeSymbol type, SchemaProblems problems)
    {
        var primary = RecordReader.PrimaryConstructorOf(type);
        return new(RecordReader.NamespaceOf(type), type.Name, MembersOf(type))
        {
            HasBase = type.BaseType is { SpecialType: SpecialType.None },
            HasConstructor = type.InstanceConstructors.Any(constructor => !constructor.IsImplicitlyDeclared),
            Initializer = primary is not null ? Call("this", primary) : BaseCall(type, problems),
        };
    }

    /// <summary>
    /// A type that cannot be a part of the generated one. Generated code then uses another name for its own, so that
    /// this error is the only one.
    /// </summary>
    public static ProgramType ReadOther(MemberDeclarationSyntax declaration, ISymbol symbol, SchemaProblems problems)
    {
        var name = symbol.Name;
        var location = symbol.Locations.FirstOrDefault(place =>
            place.SourceTree == declaration.SyntaxTree && declaration.Span.Contains(place.SourceSpan)
        );
        if (FindErrorInPart(declaration) is { } error)
        {
            problems.Add(location, Rules.InvalidSchemaRecord, name, error);
        }
        else
        {
            problems.Add(
                location,
                Rules.NameOfGeneratedType,
                KindOf(declaration),
                name,
                (
                    BuiltInRecords.RoleOf(name) is not null
                        ? $"to add members to the generated record, write 'public sealed partial record {name}'; to "
                            + "keep both, rename this one"
                        : "rename it"
                ) + ", or set <CorpusNamespace> in the project file, which moves the generated code"
            );
        }

        return new(RecordReader.NamespaceOf(symbol), name, EquatableArray<string>.Empty) { IsOther = true };
    }

    /// <summary>Whether a declaration can be a part of the generated type of its name.</summary>
    public static bool IsPart(MemberDeclarationSyntax declaration) =>
        IsPartial(declaration) && FindErrorInPart(declaration) is null;

    /// <summary>
    /// The members of a type that the user has written, in the format of <see cref="ProgramType.Members"/>.
    /// </summary>
    public static EquatableArray<string> MembersOf(INamedTypeSymbol type)
    {
        var members = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var member in type.GetMembers().Where(IsWritten))
        {
            _ = members.Add(member is IMethodSymbol method ? SignatureOf(method) : member.Name);
        }

        foreach (
            var attribute in type.GetAttributes()
                .Where(attribute => !DeclarationFile.Is(attribute.ApplicationSyntaxReference?.SyntaxTree))
        )
        {
            _ = members.Add($"[{Regex.Replace(attribute.AttributeClass?.Name ?? "", "Attribute$", "")}]");
        }

        // A generated override of these would not compile.
        for (var above = type.BaseType; above is { SpecialType: SpecialType.None }; above = above.BaseType)
        {
            foreach (
                var method in above
                    .GetMembers()
                    .OfType<IMethodSymbol>()
                    .Where(method =>
                        method is { IsSealed: true, Name: "ToString" or "GetHashCode", Parameters.Length: 0 }
                    )
            )
            {
                _ = members.Add(SignatureOf(method));
            }
        }

        return members.ToEquatableArray();
    }

    /// <summary>Reports members of the user's part that are also generated.</summary>
    public static void ReportGeneratedMembers(INamedTypeSymbol type, Compilation compilation, SchemaProblems problems)
    {
        var parameters = RecordReader.PrimaryConstructorOf(type)?.Parameters.Select(parameter => parameter.Name) ?? [];
        var generated = BuiltInMembers.Of(type.Name).Except(parameters).ToList();
        foreach (
            var member in type.GetMembers()
                .Where(IsWritten)
                .Concat(RecordReader.PropertiesOf(type))
                .Where(member => generated.Contains(member.Name))
                .GroupBy(member => member.Name)
                .Select(same => same.First())
        )
        {
            var key = RecordReader.CamelCase(member.Name);
            problems.Add(
                member.Locations.FirstOrDefault(),
                Rules.NameOfGeneratedMember,
                type.Name,
                member.Name,
                member is not IPropertySymbol { SetMethod: not null } ? ""
                    : RecordReader.IsBuiltInKey(type.Name, key) is false
                        ? $"; [CorpusKey(\"{key}\")] keeps the key '{key}'"
                    : type.Name == "Article" && AttributeArguments.TextOf(member, "CorpusKey", compilation) is { } own
                        ? $", or remove it: {ArticleKeys.Setting(key, $"\"{own}\"")} "
                            + $"reads the generated one from '{own}'"
                    : ""
            );
        }
    }

    /// <summary>Reports members with the names of methods that every record has.</summary>
    /// <returns>The names.</returns>
    public static List<string> ReportRecordMembers(INamedTypeSymbol type, SchemaProblems problems)
    {
        if (!type.IsRecord)
        {
            return [];
        }

        var parameters = RecordReader.PrimaryConstructorOf(type)?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty;
        var found = parameters
            .Where(parameter => parameter.Name == "Deconstruct" || IsOfEveryRecord(parameter.Name))
            .Concat<ISymbol>(
                type.GetMembers()
                    .Where(member =>
                        member is not IMethodSymbol
                        && IsWritten(member)
                        && IsOfEveryRecord(member.Name)
                        && member is not IPropertySymbol { Name: "EqualityContract", Type.Name: "Type" }
                    )
            )
            .GroupBy(member => member.Name)
            .Select(same => same.First())
            .ToList();
        foreach (var member in found)
        {
            var key = RecordReader.CamelCase(member.Name);
            problems.Add(
                member.Locations.FirstOrDefault(),
                Rules.NameOfRecordMember,
                type.Name,
                member.Name,
                member is IParameterSymbol or IPropertySymbol { SetMethod: not null, IsStatic: false }
                    ? $"; [CorpusKey(\"{key}\")] keeps the key '{key}'"
                    : ""
            );
        }

        return found.ConvertAll(member => member.Name);
    }

    /// <summary>
    /// Whether C# refuses the record because of such a name. A property may hide a method of <c>object</c> that no
    /// record overrides.
    /// </summary>
    public static bool HasRefusedMember(INamedTypeSymbol type) =>
        RecordReader.PrimaryConstructorOf(type)?.Parameters.Any(parameter => IsOfEveryRecord(parameter.Name)) == true
        || type.GetMembers()
            .Any(member =>
                member is not IMethodSymbol
                && IsWritten(member)
                && IsOfEveryRecord(member.Name)
                && member.Name is not ("GetType" or "MemberwiseClone" or "ReferenceEquals" or "EqualityContract")
            );

    private static bool IsOfEveryRecord(string name) => BuiltInMembers.OfEveryRecord.Contains(name);

    private static string? FindErrorInPart(MemberDeclarationSyntax declaration) =>
        !IsPartial(declaration) ? null
        : Has(declaration, SyntaxKind.AbstractKeyword) ? "it is abstract"
        : declaration.Modifiers.Any(modifier => modifier.ValueText == "file") ? "it is file-local; remove 'file'"
        : Has(declaration, SyntaxKind.InternalKeyword)
            ? "the generated part is public; remove 'internal' or write 'public'"
        : null;

    private static bool IsPartial(MemberDeclarationSyntax declaration) =>
        Has(declaration, SyntaxKind.PartialKeyword)
        && (
            declaration is RecordDeclarationSyntax record
                ? record.IsKind(SyntaxKind.RecordDeclaration) && !IsStaticClass(record.Identifier.ValueText)
                : declaration is ClassDeclarationSyntax type && IsStaticClass(type.Identifier.ValueText)
        );

    private static bool IsStaticClass(string name) => name is BuiltInMembers.Corpus or "CorpusSets";

    private static bool Has(MemberDeclarationSyntax declaration, SyntaxKind modifier) =>
        declaration.Modifiers.Any(modifier);

    private static bool HasName(MemberDeclarationSyntax declaration, SyntaxToken name) =>
        BuiltInMembers.IsType(name.ValueText)
        && declaration.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax
        && !declaration.Modifiers.Any(modifier =>
            modifier.ValueText == "file" && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
        );

    private static string KindOf(MemberDeclarationSyntax declaration) =>
        declaration switch
        {
            RecordDeclarationSyntax => "record",
            StructDeclarationSyntax => "struct",
            InterfaceDeclarationSyntax => "interface",
            EnumDeclarationSyntax => "enum",
            DelegateDeclarationSyntax => "delegate",
            _ => "class",
        };

    private static bool IsWritten(ISymbol member) =>
        !DeclarationFile.Declares(member)
        && member switch
        {
            IMethodSymbol method => !method.IsImplicitlyDeclared
                && method.MethodKind == MethodKind.Ordinary
                && method.ExplicitInterfaceImplementations.Length == 0,
            IPropertySymbol property => property.ExplicitInterfaceImplementations.Length == 0
                && property.DeclaringSyntaxReferences.Length > 0,
            IEventSymbol @event => @event.ExplicitInterfaceImplementations.Length == 0,
            _ => !member.IsImplicitlyDeclared,
        };

    private static string SignatureOf(IMethodSymbol method) =>
        $"{method.Name}({string.Join(",", method.Parameters.Select(parameter => parameter.Type.Name))})";

    private static string? BaseCall(INamedTypeSymbol type, SchemaProblems problems)
    {
        if (type.BaseType is not { SpecialType: SpecialType.None, TypeKind: TypeKind.Class } above)
        {
            return null;
        }

        var constructors = above
            .InstanceConstructors.Where(constructor =>
                constructor.DeclaredAccessibility != Accessibility.Private
                && !(
                    constructor.Parameters.Length == 1
                    && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, above)
                )
            )
            .ToList();
        if (
            constructors.Count == 0
            || constructors.Any(constructor =>
                constructor.Parameters.All(parameter => parameter.HasExplicitDefaultValue || parameter.IsParams)
            )
        )
        {
            return null;
        }

        problems.Add(
            type.Locations.FirstOrDefault(),
            Rules.InvalidSchemaRecord,
            type.Name,
            $"its base '{above.Name}' has no constructor without parameters, which generated code calls; add one"
        );
        return Call("base", constructors[0]);
    }

    private static string Call(string target, IMethodSymbol constructor) =>
        target
        + "("
        + string.Join(
            ", ",
            constructor.Parameters.Select(parameter =>
                $"default({parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})!"
            )
        )
        + ")";
}
