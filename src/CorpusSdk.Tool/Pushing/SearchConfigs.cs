namespace CorpusSdk.Tool.Pushing;

/// <summary>The configurations of PostgreSQL's full-text search by language.</summary>
internal static class SearchConfigs
{
    /// <summary>Splits words and folds their case, for any language.</summary>
    public const string Simple = "simple";

    private static readonly Dictionary<string, string> s_byLanguage = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ar"] = "arabic",
        ["ca"] = "catalan",
        ["da"] = "danish",
        ["de"] = "german",
        ["el"] = "greek",
        ["en"] = "english",
        ["es"] = "spanish",
        ["eu"] = "basque",
        ["fi"] = "finnish",
        ["fr"] = "french",
        ["ga"] = "irish",
        ["hi"] = "hindi",
        ["hu"] = "hungarian",
        ["hy"] = "armenian",
        ["id"] = "indonesian",
        ["it"] = "italian",
        ["lt"] = "lithuanian",
        ["nb"] = "norwegian",
        ["ne"] = "nepali",
        ["nl"] = "dutch",
        ["nn"] = "norwegian",
        ["no"] = "norwegian",
        ["pt"] = "portuguese",
        ["ro"] = "romanian",
        ["ru"] = "russian",
        ["sr"] = "serbian",
        ["sv"] = "swedish",
        ["ta"] = "tamil",
        ["tr"] = "turkish",
        ["yi"] = "yiddish",
    };

    /// <param name="language">A language tag, such as <c>en-GB</c>.</param>
    public static string Of(string language) => s_byLanguage.GetValueOrDefault(language.Split('-', '_')[0], Simple);
}
