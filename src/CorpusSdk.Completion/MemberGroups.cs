using Microsoft.CodeAnalysis;

namespace CorpusSdk.Completion;

/// <summary>What a member behind a set is, in the order of the list.</summary>
internal enum MemberGroup
{
    /// <summary>An entry, a folder, or the quotes of an article.</summary>
    Entry,

    /// <summary>A query operator of the library.</summary>
    Query,

    /// <summary>A member of the set, such as its number of entries.</summary>
    Set,

    /// <summary>LINQ, or an extension of the program.</summary>
    Extension,

    /// <summary>What every object has.</summary>
    Object,
}

internal static class MemberGroups
{
    private const string Library = "CorpusSdk";

    public static bool IsSet(ITypeSymbol type) =>
        type is { MetadataName: "CorpusSet`1", ContainingNamespace: { Name: Library } space }
        && space.ContainingNamespace.IsGlobalNamespace;

    public static MemberGroup Of(ISymbol member) =>
        member switch
        {
            IMethodSymbol { MethodKind: MethodKind.ReducedExtension } => IsOfLibrary(member)
                ? MemberGroup.Query
                : MemberGroup.Extension,
            IPropertySymbol { IsOverride: false } or IFieldSymbol when !IsOfLibrary(member) => MemberGroup.Entry,
            _ when IsOfObject(member) => MemberGroup.Object,
            _ => MemberGroup.Set,
        };

    private static bool IsOfLibrary(ISymbol member) => member.ContainingAssembly?.Name == Library;

    private static bool IsOfObject(ISymbol member)
    {
        while (member is IMethodSymbol { OverriddenMethod: { } overridden })
        {
            member = overridden;
        }

        return member.ContainingType.SpecialType == SpecialType.System_Object;
    }
}
