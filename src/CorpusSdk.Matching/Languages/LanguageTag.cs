namespace CorpusSdk.Matching.Languages;

/// <summary>Language tags (BCP 47), of which only the language itself matters here.</summary>
internal static class LanguageTag
{
    /// <summary>The language of a tag in lower case: <c>pt</c> for <c>pt-BR</c>; English if there is no tag.</summary>
    public static string PrimaryOf(string? tag) =>
        string.IsNullOrEmpty(tag) ? "en" : tag!.Split('-', '_')[0].ToLowerInvariant();
}
