using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CSharpSchema;

/// <summary>Reads <c>[assembly: CorpusKeys(…)]</c>, which changes the built-in keys of articles.</summary>
internal static class KeysReader
{
    private const string ClassName = ArticleKeys.Attribute + "Attribute";

    /// <summary>Whether a node is an attribute of the assembly; there are few of them.</summary>
    public static bool IsCandidate(SyntaxNode node) =>
        node is AttributeSyntax { Parent: AttributeListSyntax { Target.Identifier.ValueText: "assembly" } };

    /// <summary>Reads a candidate; null if it is another attribute.</summary>
    public static SchemaPart? Read(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellation)
    {
        if (!IsKeys(attribute, model, cancellation))
        {
            return null;
        }

        var problems = new SchemaProblems();
        var keys = Read(attribute, model, problems);
        var place = SchemaProblems.LocationOf(attribute.GetLocation());
        return new(
            new("", "", RecordRole.Article, EquatableArray<SchemaField>.Empty),
            EquatableArray<SchemaRecord>.Empty,
            new("", place, EquatableArray<FileLocation>.Empty, EquatableArray<FileLocation>.Empty, problems.All),
            EquatableArray<Core.Schema.JsonSchema.FieldDocumentation>.Empty
        )
        {
            Keys = keys,
        };
    }

    /// <summary>Recognized by its name, because the <c>global using</c> that resolves it may be generated.</summary>
    private static bool IsKeys(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellation)
    {
        var name = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return name is ArticleKeys.Attribute or ClassName
            ? model.GetSymbolInfo(attribute, cancellation).Symbol is not { } known || IsOurs(known.ContainingType)
            : attribute.Name is IdentifierNameSyntax alias
                && model.GetAliasInfo(alias, cancellation)?.Target is INamedTypeSymbol target
                && (target.TypeKind == TypeKind.Error ? target.Name == ClassName : IsOurs(target));
    }

    private static bool IsOurs(INamedTypeSymbol attribute) => attribute.ToDisplayString() == "CorpusSdk." + ClassName;

    /// <summary>
    /// The keys as declared. After an error, keys without a valid name are off, and other keys are allowed: what the
    /// data contain is not a second mistake.
    /// </summary>
    private static ArticleKeys Read(AttributeSyntax attribute, SemanticModel model, SchemaProblems problems)
    {
        var names = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        var places = new Dictionary<string, Location>(StringComparer.Ordinal);
        var allowsOthers = false;
        foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
        {
            var value = model.GetConstantValue(argument.Expression);
            var property = argument.NameEquals?.Name.Identifier.ValueText;
            if (property == "AllowOtherKeys")
            {
                allowsOthers = value is { HasValue: true, Value: true };
            }
            else if (
                value.HasValue
                && value.Value is string or null
                && ArticleKeys.BuiltIn.FirstOrDefault(key => ArticleKeys.PropertyOf(key) == property) is { } key
            )
            {
                var place = argument.Expression.GetLocation();
                if (FindError((string?)value.Value) is { } error)
                {
                    problems.Add(place, Rules.InvalidArticleKeys, property!, error);
                    names[key] = null;
                    continue;
                }

                names[key] = (string?)value.Value;
                places[key] = place;
            }
        }

        var keys = KeysOf(names, allowsOthers);
        foreach (
            var (key, place) in places
                .OrderByDescending(entry => entry.Value.SourceSpan.Start)
                .Select(e => (e.Key, e.Value))
        )
        {
            if (
                names[key] is { } name
                && ArticleKeys.BuiltIn.FirstOrDefault(other => other != key && keys.NameOf(other) == name) is { } other
            )
            {
                problems.Add(
                    place,
                    Rules.InvalidArticleKeys,
                    ArticleKeys.PropertyOf(key),
                    $"'{name}' is already the key of {ArticleKeys.PropertyOf(other)}; "
                        + "choose another name, or change that one too"
                );
                names[key] = null;
                if (names.ContainsKey(other))
                {
                    names[other] = null;
                }

                keys = KeysOf(names, allowsOthers);
            }
        }

        return problems.Any ? keys with { AllowsOthers = true } : keys;
    }

    private static ArticleKeys KeysOf(IEnumerable<KeyValuePair<string, string?>> names, bool allowsOthers) =>
        new(
            names.Where(name => name.Key != name.Value).Select(name => (name.Key, name.Value)).ToEquatableArray(),
            allowsOthers
        );

    private static string? FindError(string? name) =>
        name is null ? null
        : name.Trim().Length == 0 ? "the name is empty; write the key that the data use, or null to switch the key off"
        : name.Trim().Length < name.Length ? $"the name '{name}' has white space at an end; remove it"
        : name.Any(char.IsControl) ? "the name has a control character or line break; remove it"
        : null;
}
