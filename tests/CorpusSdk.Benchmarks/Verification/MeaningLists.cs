namespace CorpusSdk.Benchmarks.Verification;

/// <summary>
/// The words of a language that an alteration needs. They are the judge's own, not those of the verifier.
/// </summary>
internal sealed class MeaningLists
{
    /// <summary>Words that a quotation can lose so that it says the opposite.</summary>
    public required string[] Negations { get; init; }

    /// <summary>Words behind which a negation can be added.</summary>
    public required string[] Auxiliaries { get; init; }

    /// <summary>The negation that is added.</summary>
    public required string Negation { get; init; }

    /// <summary>Words that turn or limit the meaning; a safe omission has none near it.</summary>
    public required string[] Limits { get; init; }

    /// <summary>Number words, each with another one in its place.</summary>
    public required string[] Numbers { get; init; }

    public static MeaningLists? Of(string language) => s_lists.GetValueOrDefault(language);

    public bool IsNegation(string word) =>
        Negations.Contains(word.ToLowerInvariant())
        || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase)
        || word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase);

    public bool TurnsMeaning(string word) => IsNegation(word) || Limits.Contains(word.ToLowerInvariant());

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static readonly Dictionary<string, MeaningLists> s_lists = new(StringComparer.Ordinal)
    {
        ["en"] = new()
        {
            Negations = Split("not never no"),
            Auxiliaries = Split("is are was were will would can could should must has have had does do did may might"),
            Negation = "not",
            Limits = Split(
                """
                nor neither none nobody nothing nowhere cannot without hardly scarcely barely rarely seldom only unless
                except if but however although though until before almost nearly little few less least lack lacks
                avoid avoids avoided prevent prevents prevented
                refuse refuses refused fail fails failed deny denies denied stop stops stopped against instead rather
                than just some most maybe perhaps allegedly supposedly could would should might may than whether when
                while because so yet even too unable hope hopes hoped wish former
                """
            ),
            Numbers = Split(
                "two three four five six seven eight nine ten twelve twenty thirty hundred thousand million"
            ),
        },
        ["de"] = new()
        {
            Negations = Split("nicht nie niemals kein keine keinen keinem"),
            Auxiliaries = Split("ist sind war waren wird werden kann können muss müssen soll sollen hat haben"),
            Negation = "nicht",
            Limits = Split(
                "nur kaum ohne außer wenn falls aber doch obwohl bis selten fast weniger niemand nichts als ob"
            ),
            Numbers = Split("zwei drei vier fünf sechs sieben acht neun zehn zwölf zwanzig hundert tausend"),
        },
        ["fr"] = new()
        {
            Negations = Split("pas jamais"),
            Auxiliaries = [],
            Negation = "",
            Limits = Split(
                "ne n'a n'est ni sans sauf si mais seulement que aucun aucune rien personne presque peu moins"
            ),
            Numbers = Split("deux trois quatre cinq six sept huit neuf dix douze vingt cent mille"),
        },
        ["es"] = new()
        {
            Negations = Split("no nunca jamás"),
            Auxiliaries = [],
            Negation = "",
            Limits = Split("ni sin salvo si pero solo sólo que nada nadie ninguno ninguna casi poco menos apenas"),
            Numbers = Split("dos tres cuatro cinco seis siete ocho nueve diez doce veinte cien mil"),
        },
        ["ru"] = new()
        {
            Negations = Split("не никогда"),
            Auxiliaries = [],
            Negation = "",
            Limits = Split("ни без кроме если но только лишь едва почти ничего никто нет мало меньше чем бы"),
            Numbers = Split("два три четыре пять шесть семь восемь девять десять двенадцать двадцать сто"),
        },
    };
}
