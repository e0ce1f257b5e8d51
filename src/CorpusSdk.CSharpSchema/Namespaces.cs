using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.CSharpSchema;

/// <summary>The namespace that the generated code goes into.</summary>
internal static class Namespaces
{
    /// <param name="wanted">The property <c>CorpusNamespace</c>; counts when given.</param>
    /// <param name="root">The project's root namespace.</param>
    /// <returns>A namespace that C# accepts, whatever the project is called; empty for none.</returns>
    public static string Of(string wanted, string root) =>
        string.Join(
            ".",
            (wanted.Length > 0 ? wanted : root).Split('.').Select(Identifier).Where(part => part.Length > 0)
        );

    /// <summary>As symbols have it: without the signs that make a name of a keyword.</summary>
    public static string Plain(string name) => name.Replace("@", "");

    private static string Identifier(string part)
    {
        var name = new StringBuilder(part.Length + 1);
        foreach (var c in part.Trim().TrimStart('@'))
        {
            _ = name.Append(SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_');
        }

        if (name.Length > 0 && !SyntaxFacts.IsIdentifierStartCharacter(name[0]))
        {
            _ = name.Insert(0, '_');
        }

        var identifier = name.ToString();
        return SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None ? identifier : "@" + identifier;
    }
}
