using System.Globalization;

namespace CorpusSdk.Tasks.Sources;

/// <summary>The characters of C# names.</summary>
internal static class Identifiers
{
    public static bool IsValid(string name) => name.Length > 0 && IsStart(name[0]) && name.All(IsPart);

    public static bool IsStart(char c) =>
        c == '_' || char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber;

    public static bool IsPart(char c) =>
        IsStart(c)
        || char.GetUnicodeCategory(c)
            is UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.ConnectorPunctuation
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.Format;

    /// <summary>
    /// The namespace of the generated code, as the class <c>Namespaces</c> of the generator computes it. Every part has
    /// an <c>@</c>, also one that needs none.
    /// </summary>
    public static string Namespace(string name) =>
        string.Join(".", name.Trim().Split('.').Select(Part).Where(part => part.Length > 0));

    private static string Part(string part)
    {
        var name = string.Concat(part.Trim().TrimStart('@').Select(c => IsPart(c) ? c : '_'));
        return name.Length == 0 ? ""
            : IsStart(name[0]) ? "@" + name
            : "_" + name;
    }
}
