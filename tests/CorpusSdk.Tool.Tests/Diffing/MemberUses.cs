using System.Globalization;
using System.Text;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Tool.Tests.Diffing;

/// <summary>The members that compiled code really has, and programs that use all of them.</summary>
internal static class MemberUses
{
    /// <summary>Paths below <c>Corpus</c> with their types, as the compiler sees them.</summary>
    public static IReadOnlyDictionary<string, string> Of(CorpusBuild build)
    {
        Dictionary<string, string> members = new(StringComparer.Ordinal);
        if (build.Compilation.GetTypeByMetadataName(build.Project.RootNamespace + ".Corpus") is { } corpus)
        {
            members.Add("Corpus", Show(corpus));
            Walk(corpus, "Corpus");
        }

        return members;

        void Walk(INamedTypeSymbol type, string path)
        {
            foreach (var member in type.GetMembers().Where(member => !member.IsImplicitlyDeclared))
            {
                var (value, isOverride) = member switch
                {
                    IPropertySymbol property => (property.Type, property.IsOverride),
                    IFieldSymbol field => (field.Type, false),
                    _ => (null, false),
                };
                if (
                    value is INamedTypeSymbol named
                    && !isOverride
                    && member.DeclaredAccessibility == Accessibility.Public
                    && named.Name is not ("SearchIndex" or "QuotationVerifier")
                )
                {
                    members.Add(path + "." + member.Name, Show(named));
                    if (named.ContainingType?.Name is "CorpusSets" or "ArticleFolders" or "QuoteFolders" or "QuotesOf")
                    {
                        Walk(named, path + "." + member.Name);
                    }
                }
            }
        }
    }

    /// <summary>The types of the listed members, as the compiler shows them.</summary>
    public static string FullType(CorpusMember member, string corpusNamespace) =>
        member.Type.StartsWith("global::", StringComparison.Ordinal) || member.Type is "string" or "int" or "long"
            ? member.Type
            : $"global::{corpusNamespace}.{member.Type}";

    /// <summary>A program that uses every member below <c>Corpus</c> and every property of the records.</summary>
    /// <param name="build">The build whose members are used.</param>
    public static string Program(CorpusBuild build)
    {
        StringBuilder code = new("#nullable disable\nnamespace Program;\nstatic class Uses\n{\n");
        foreach (var (path, type) in Of(build).Where(member => member.Key != "Corpus"))
        {
            _ = code.Append(
                CultureInfo.InvariantCulture,
                $"    static {type} Use{code.Length} => global::{build.Project.RootNamespace}.{path};\n"
            );
        }

        foreach (
            var member in CorpusMembers
                .Of(build.Corpus, build.Project.RootNamespace)
                .Where(member => member.Kind == CorpusMemberKind.Property)
        )
        {
            var end = member.Path.IndexOf(".ReferencedBy.", StringComparison.Ordinal);
            end = end < 0 ? member.Path.LastIndexOf('.') : end;
            var record = member.Path[..end];
            record = record.Contains('.', StringComparison.Ordinal)
                ? record
                : build.Project.RootNamespace + "." + record;
            _ = code.Append(
                CultureInfo.InvariantCulture,
                $"    static {FullType(member, build.Project.RootNamespace)} Use{code.Length}(global::{record} it) => "
                    + $"it{member.Path[end..]};\n"
            );
        }

        return code.Append("}\n").ToString();
    }

    private static string Show(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
