using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Names;

/// <summary>The form in which names are compared.</summary>
internal static class PersonKey
{
    /// <summary>Only letters and digits, in lower case, because romanizations differ in hyphens and spaces.</summary>
    public static string Of(string name) => string.Concat(name.Where(char.IsLetterOrDigit).Select(WordHash.Fold));
}
