using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CorpusSdk.Generator.Emission;

/// <summary>
/// Makes generated code fit what the program itself declares under the names of generated types. Methods that the user
/// has written are left out. Other members that the user has written, and types that cannot be extended, get names of
/// their own: the program either works then, or has only the error that has been reported for the name.
/// </summary>
internal sealed class GeneratedTypeRewriter : CSharpSyntaxRewriter
{
    private const string Facts = "global::CorpusSdk.Generated.";

    private readonly EquatableArray<ProgramType> _types;
    private readonly string _namespace;
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private ProgramType? _type;

    private GeneratedTypeRewriter(EquatableArray<ProgramType> types, string corpusNamespace) =>
        (_types, _namespace) = (types, corpusNamespace);

    /// <summary>The code as it must be next to the types of the program; mostly it is unchanged.</summary>
    /// <param name="source">The generated code.</param>
    /// <param name="file">The name of the generated file, without its ending.</param>
    /// <param name="types">The types of the program.</param>
    /// <param name="corpusNamespace">The namespace of the generated code.</param>
    public static string Rewrite(string source, string file, EquatableArray<ProgramType> types, string corpusNamespace)
    {
        // Members are only used in the files of the records and in that of the sets. Types are used everywhere.
        var isNeeded = types.Any(type =>
            type.IsOther
            || (
                (BuiltInMembers.IsType(file) || file == "Search")
                && (type.Members.Count > 0 || type.HasConstructor || type.HasBase || type.Initializer is not null)
            )
        );
        return isNeeded
            ? new GeneratedTypeRewriter(types, corpusNamespace)
                .Visit(
                    ParseSyntaxTree(source, new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.None))
                        .GetRoot()
                )
                .ToFullString()
            : source;
    }

    public override SyntaxNode? VisitRecordDeclaration(RecordDeclarationSyntax node) =>
        VisitType(node, () => (TypeDeclarationSyntax)base.VisitRecordDeclaration(node)!);

    public override SyntaxNode? VisitClassDeclaration(ClassDeclarationSyntax node) =>
        VisitType(node, () => (TypeDeclarationSyntax)base.VisitClassDeclaration(node)!);

    /// <summary>Leaves out attributes of a type that the user has written too: most may be written only once.</summary>
    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) =>
        node.Parent is TypeDeclarationSyntax
        && node.Attributes.Any(attribute => _type?.Members.Contains($"[{SimpleName(attribute.Name)}]") == true)
            ? null
            : base.VisitAttributeList(node);

    public override SyntaxNode? VisitConstructorDeclaration(ConstructorDeclarationSyntax node)
    {
        var visited = (ConstructorDeclarationSyntax)base.VisitConstructorDeclaration(node)!;
        if (IsOther(node.Identifier.Text))
        {
            visited = visited.WithIdentifier(Renamed(visited.Identifier));
        }

        if (_type?.Name is "Mention" or "DelegationMember")
        {
            // The attribute stops the compiler from checking the user's required members.
            var indentation = visited.GetLeadingTrivia();
            visited = visited
                .WithoutLeadingTrivia()
                .AddAttributeLists(
                    AttributeList(
                        SingletonSeparatedList(
                            Attribute(ParseName("global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers"))
                        )
                    )
                )
                .WithLeadingTrivia(indentation);
        }

        return _type?.Initializer is { } initializer
            ? visited
                .WithParameterList(visited.ParameterList.WithTrailingTrivia(Space))
                .WithInitializer(
                    (
                        (ConstructorDeclarationSyntax)ParseMemberDeclaration($"X() : {initializer} {{ }}")!
                    ).Initializer!.WithTrailingTrivia(LineFeed)
                )
            : visited;
    }

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        var visited = (MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!;
        if (_type is null || node.ExplicitInterfaceSpecifier is not null || node.Parent is not RecordDeclarationSyntax)
        {
            return _type is not null && IsRenamed(node.Identifier.Text, _type)
                ? visited.WithIdentifier(Renamed(visited.Identifier))
                : visited;
        }

        if (IsReplaceable(node.Identifier.Text))
        {
            var types = node.ParameterList.Parameters.Select(parameter => SimpleName(parameter.Type!));
            return _type.Members.Contains(node.Identifier.Text)
                || _type.Members.Contains($"{node.Identifier.Text}({string.Join(",", types)})")
                    ? null
                : _type.HasBase && node.Identifier.Text == "PrintMembers"
                    ? visited.WithModifiers(
                        TokenList(
                            Token(SyntaxKind.ProtectedKeyword).WithLeadingTrivia(visited.GetLeadingTrivia()),
                            Token(SyntaxKind.OverrideKeyword).WithLeadingTrivia(Space).WithTrailingTrivia(Space)
                        )
                    )
                : visited;
        }

        return IsRenamed(node.Identifier.Text, _type) ? visited.WithIdentifier(Renamed(visited.Identifier)) : visited;
    }

    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node)
    {
        var visited = (PropertyDeclarationSyntax)base.VisitPropertyDeclaration(node)!;
        if (_type is null || node.ExplicitInterfaceSpecifier is not null)
        {
            return visited;
        }

        if (
            _type.HasConstructor
            && node is { Initializer: null, AccessorList: { } accessors }
            && accessors.Accessors.All(accessor => accessor.Body is null && accessor.ExpressionBody is null)
            && EmptyValue(node.Type) is { } empty
        )
        {
            visited = visited.WithInitializer(empty).WithSemicolonToken(Token(SyntaxKind.SemicolonToken));
        }

        return IsRenamed(node.Identifier.Text, _type) ? visited.WithIdentifier(Renamed(visited.Identifier)) : visited;
    }

    public override SyntaxNode? VisitVariableDeclarator(VariableDeclaratorSyntax node)
    {
        var visited = (VariableDeclaratorSyntax)base.VisitVariableDeclarator(node)!;
        if (
            _type is null
            || node.Parent!.Parent is not FieldDeclarationSyntax { Parent: RecordDeclarationSyntax } field
        )
        {
            return visited;
        }

        if (_type.HasConstructor && node.Initializer is null && EmptyValue(field.Declaration.Type) is { } empty)
        {
            visited = visited.WithInitializer(empty);
        }

        return IsRenamed(node.Identifier.Text, _type) ? visited.WithIdentifier(Renamed(visited.Identifier)) : visited;
    }

    public override SyntaxNode? VisitIdentifierName(IdentifierNameSyntax node)
    {
        var name = node.Identifier.Text;
        if (IsOther(name) && IsTypeName(node))
        {
            return node.WithIdentifier(Renamed(node.Identifier));
        }

        return !SyntaxFacts.IsInTypeOnlyContext(node) && OwnerOf(node) is { } owner && IsRenamed(name, owner)
            ? node.WithIdentifier(Renamed(node.Identifier))
            : node;
    }

    private TypeDeclarationSyntax VisitType(TypeDeclarationSyntax node, Func<TypeDeclarationSyntax> visit)
    {
        var name = node.Identifier.Text;
        if (
            node.Parent is not (BaseNamespaceDeclarationSyntax or CompilationUnitSyntax)
            || !BuiltInMembers.IsType(name)
        )
        {
            return visit();
        }

        _type = TypeNamed(name) is { IsOther: false } own ? own : null;
        _declared.Clear();
        _declared.UnionWith(node.Members.SelectMany(NamesOf));
        var visited = visit();
        if (_type is not null)
        {
            var implementations = node.Members.OfType<PropertyDeclarationSyntax>().Select(Implement);
            visited = visited.AddMembers([.. implementations.OfType<MemberDeclarationSyntax>()]);
        }

        _type = null;
        return IsOther(name) ? visited.WithIdentifier(Renamed(visited.Identifier)) : visited;
    }

    /// <summary>The implementation of the library's interface by a property that has lost its name.</summary>
    private MemberDeclarationSyntax? Implement(PropertyDeclarationSyntax property)
    {
        var name = property.Identifier.Text;
        return
            property.ExplicitInterfaceSpecifier is null
            && property.Modifiers.Any(SyntaxKind.PublicKeyword)
            && property.Parent is RecordDeclarationSyntax record
            && IsRenamed(name, _type!)
            && !record
                .Members.OfType<PropertyDeclarationSyntax>()
                .Any(other => other.ExplicitInterfaceSpecifier is not null && other.Identifier.Text == name)
            ? ParseMemberDeclaration(
                $"    {Visit(property.Type)!.ToString()} global::CorpusSdk.I{_type!.Name}.{name} => {name}_;\n"
            )
            : null;
    }

    private static IEnumerable<string> NamesOf(MemberDeclarationSyntax member) =>
        member switch
        {
            PropertyDeclarationSyntax property => [property.Identifier.Text],
            MethodDeclarationSyntax method => [method.Identifier.Text],
            FieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.Text),
            _ => [],
        };

    private ProgramType? TypeNamed(string name) => _types.FirstOrDefault(type => type.Name == name);

    private bool IsOther(string name) => TypeNamed(name) is { IsOther: true };

    /// <summary>Whether a member that is generated for a type has another name because the user declares it.</summary>
    private bool IsRenamed(string name, ProgramType type) =>
        !IsReplaceable(name)
        && type.Declares(name)
        && (BuiltInMembers.Of(type.Name).Contains(name) || (type == _type && _declared.Contains(name)));

    private static bool IsReplaceable(string method) =>
        method is "ToString" or "Equals" or "GetHashCode" or "PrintMembers" or "Deconstruct";

    /// <summary>Whether a name means the type: a record has properties with the names of other records.</summary>
    private bool IsTypeName(IdentifierNameSyntax node)
    {
        var isStatic = node.Identifier.Text is BuiltInMembers.Corpus or "CorpusSets";
        return node.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == node => access.Expression.ToString()
                == "global::" + _namespace,
            MemberAccessExpressionSyntax or QualifiedNameSyntax when isStatic => true,
            QualifiedNameSyntax qualified when qualified.Right == node => qualified.Left.ToString()
                == "global::" + _namespace
                || (_namespace.Length == 0 && qualified.Left.ToString() == "global"),
            AliasQualifiedNameSyntax => _namespace.Length == 0,
            ExplicitInterfaceSpecifierSyntax => false,
            _ => SyntaxFacts.IsInTypeOnlyContext(node),
        };
    }

    /// <summary>The type whose member an expression names; null for all types that are not generated.</summary>
    private ProgramType? OwnerOf(IdentifierNameSyntax node) =>
        node.Parent is MemberAccessExpressionSyntax access && access.Name == node
            ? TypeOf(access.Expression) is { } type && TypeNamed(type) is { IsOther: false } owner
                ? owner
                : null
            : node.Parent is NameColonSyntax or NameEqualsSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax
                ? null
                : _type;

    /// <summary>
    /// The generated type of an expression. Generated code names its variables after their types; the names of
    /// parameters with a type come first.
    /// </summary>
    private string? TypeOf(ExpressionSyntax expression) =>
        expression switch
        {
            ThisExpressionSyntax => _type?.Name,
            IdentifierNameSyntax { Identifier.Text: var name } => expression
                .Ancestors()
                .OfType<BaseMethodDeclarationSyntax>()
                .SelectMany(method => method.ParameterList.Parameters)
                .Where(parameter => parameter.Identifier.Text == name)
                .Select(parameter => SimpleName(parameter.Type!))
                .FirstOrDefault()
                ?? ByName(name),
            MemberAccessExpressionSyntax access => ByName(access.Name.Identifier.Text),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var set } } =>
                set.ToString() switch
                {
                    Names.AllArticles => "Article",
                    var name when name.EndsWith("Corpus.Articles", StringComparison.Ordinal) => "Article",
                    var name when name.EndsWith("Corpus.People", StringComparison.Ordinal) => "Person",
                    _ => null,
                },
            _ => null,
        };

    private static string? ByName(string name) =>
        name switch
        {
            "article" or "Article" => "Article",
            "person" or "Person" or "Speaker" or "Head" or "self" => "Person",
            "quote" => "Quote",
            "delegation" => "Delegation",
            "mention" => "Mention",
            BuiltInMembers.Corpus => BuiltInMembers.Corpus,
            _ => null,
        };

    private static string SimpleName(TypeSyntax type) =>
        type switch
        {
            NullableTypeSyntax nullable => SimpleName(nullable.ElementType),
            QualifiedNameSyntax qualified => SimpleName(qualified.Right),
            AliasQualifiedNameSyntax qualified => SimpleName(qualified.Name),
            SimpleNameSyntax simple => simple.Identifier.Text,
            _ => type.ToString(),
        };

    /// <summary>The value in an object that the user's own constructor creates; null if it needs none.</summary>
    private static EqualsValueClauseSyntax? EmptyValue(TypeSyntax type)
    {
        var value = SimpleName(type) switch
        {
            _ when type is NullableTypeSyntax => null,
            "ArticleFacts" => Facts + "ArticleFacts.Empty",
            "PersonFacts" => Facts + "PersonFacts.Empty",
            "QuoteFacts" => Facts + "QuoteFacts.Empty",
            "Article" => $"new({Facts}ArticleFacts.Empty)",
            "Person" => $"new({Facts}PersonFacts.Empty)",
            _ => null,
        };
        return value is null ? null : EqualsValueClause(ParseExpression(value)).WithLeadingTrivia(Space);
    }

    private static SyntaxToken Renamed(SyntaxToken name) =>
        Identifier(name.LeadingTrivia, name.Text + "_", name.TrailingTrivia);
}
