using Microsoft.CodeAnalysis;

namespace CorpusSdk.CSharpSchema;

/// <summary>
/// The source file in which the build declares the records of the corpus for other source generators. What it declares
/// is not the user's.
/// </summary>
internal static class DeclarationFile
{
    /// <summary>The name of the file. The package's targets have it too.</summary>
    private const string Name = "CorpusRecords.g.cs";

    public static bool Is(SyntaxTree? tree) =>
        tree is not null
        && tree.FilePath.EndsWith(Name, StringComparison.Ordinal)
        && Path.GetFileName(tree.FilePath) == Name;

    /// <summary>Whether a symbol is declared in the file.</summary>
    public static bool Declares(ISymbol symbol) => symbol.Locations.Any(location => Is(location.SourceTree));
}
