using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.CSharpSchema;

/// <summary>The namespace that the generated code goes into.</summary>
internal static class Namespaces
{
    /// <param name="corpusNamespace">The property <c>CorpusNamespace</c>; empty if it is not set.</param>
    /// <param name="root">The project's root namespace, which is used then.</param>
    /// <returns>A namespace that C# accepts, whatever the project is called; empty for the global one.</returns>
    public static string Of(string corpusNamespace, string root) =>
        string.Join(
            ".",
            (corpusNamespace.Length > 0 ? corpusNamespace : root)
                .Split('.')
                .Select(Identifier)
                .Where(part => part.Length > 0)
        );

    /// <summary>The namespace as symbols have it: without the <c>@</c> before keywords.</summary>
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
