namespace CorpusSdk.Benchmarks.Verification;

/// <summary>
/// Sentences around a quotation. <c>{q}</c> is the quotation in marks, <c>{q,}</c> with a comma in the place of its
/// full stop, <c>{b}</c> the words alone, <c>{s}</c> the speaker, and <c>{id}</c>, <c>{url}</c>, <c>{title}</c>,
/// <c>{year}</c> are those of an article. <c>{n}</c> is the number of a note whose text is behind the tab.
/// </summary>
internal static class TextTemplates
{
    public static readonly Dictionary<string, string[]> Marks = new(StringComparer.Ordinal)
    {
        ["en"] = ["“”", "\"\"", "“”", "\"\"", "‘’", "«»"],
        ["de"] = ["„“", "»«", "\"\""],
        ["fr"] = ["«»", "“”", "\"\""],
        ["es"] = ["«»", "“”", "\"\""],
        ["ru"] = ["«»", "„“", "\"\""],
    };

    /// <summary>They name nobody.</summary>
    public static readonly Dictionary<string, string[]> Plain = new(StringComparer.Ordinal)
    {
        ["en"] =
        [
            "The article puts it like this: {q}",
            "One line stands out. {q}",
            "{q}",
            "- {q}",
            "1. **{q}**",
            "> {b}",
            "> {q}",
            "{q,} she said.",
            "They were told that {q}",
            "The key passage reads {q} and goes on from there.",
            "| Quote | Comment |\n|---|---|\n| {q} | It says a lot. |",
            "As the mayor's spokesman put it, {q}",
            "**Key quote:** {q}",
            "A resident said: {q}",
        ],
        ["de"] = ["Im Artikel steht: {q}", "{q}", "- {q}", "> {b}", "{q}, sagte sie.", "**Zitat:** {q}"],
        ["fr"] = ["L'article le dit ainsi : {q}", "{q}", "- {q}", "> {b}", "{q}, a-t-elle dit."],
        ["es"] = ["El artículo lo dice así: {q}", "{q}", "- {q}", "> {b}", "{q}, dijo ella."],
        ["ru"] = ["В статье сказано: {q}", "{q}", "- {q}", "> {b}", "{q}, — сказала она."],
    };

    /// <summary>They name the speaker with a verb of speaking.</summary>
    public static readonly Dictionary<string, string[]> Speech = new(StringComparer.Ordinal)
    {
        ["en"] =
        [
            "{q,} said {s}.",
            "{q,} {s} said.",
            "{q,} {s} told reporters.",
            "{q,} {s} told a crowd on Tuesday.",
            "{q,} added {s}, who looked tired.",
            "{s} said: {q}",
            "{s} said, {q}",
            "{s} told reporters: {q}",
            "On Monday, {s} said: {q}",
            "Asked about it, {s} replied: {q}",
            "In an interview, {s} explained: {q}",
            "{s} insisted, {q}",
            "As {s} put it, {q}",
            "{s} said:\n\n> {b}",
            "**{s}** said: {q}",
        ],
        ["de"] =
        [
            "{q}, sagte {s}.",
            "{q}, erklärte {s} am Montag.",
            "{s} sagte: {q}",
            "Am Montag sagte {s}: {q}",
            "Wie {s} sagte: {q}",
            "{s} betonte: {q}",
        ],
        ["fr"] =
        [
            "{q}, a déclaré {s}.",
            "{q}, a dit {s} lundi.",
            "{s} a déclaré : {q}",
            "Comme l'a dit {s}, {q}",
            "{q}, explique {s}.",
        ],
        ["es"] = ["{q}, dijo {s}.", "{q}, declaró {s} el lunes.", "{s} dijo: {q}", "Como dijo {s}, {q}"],
        ["ru"] = ["{q}, — сказал {s}.", "{q}, — заявил {s}.", "{s} сказал: {q}", "Как сказал {s}, {q}"],
    };

    /// <summary>They name the speaker otherwise.</summary>
    public static readonly Dictionary<string, string[]> Credits = new(StringComparer.Ordinal)
    {
        ["en"] =
        [
            "{s}: {q}",
            "**{s}:** {q}",
            "- **{s}**: {q}",
            "- {s}: {q}",
            "According to {s}, {q}",
            "{q,} according to {s}.",
            "In the words of {s}, {q}",
            "{q} — {s}",
            "- {q} — {s}",
            "> {b}\n> — {s}",
            "> {q}\n>\n> — {s}",
            "{q}\n— {s}",
            "{q} ({s}, {year})",
            "{q} ({s})",
            "| Speaker | Words |\n|---|---|\n| {s} | {q} |",
            "### {s}\n\n{q}",
        ],
        ["de"] =
        [
            "{s}: {q}",
            "**{s}:** {q}",
            "Laut {s}: {q}",
            "{q}, so {s}.",
            "{q} — {s}",
            "> {b}\n> — {s}",
            "{q} ({s}, {year})",
        ],
        ["fr"] = ["{s} : {q}", "**{s} :** {q}", "Selon {s}, {q}", "{q} — {s}", "> {b}\n> — {s}", "{q} ({s}, {year})"],
        ["es"] = ["{s}: {q}", "**{s}:** {q}", "Según {s}, {q}", "{q} — {s}", "> {b}\n> — {s}", "{q} ({s}, {year})"],
        ["ru"] = ["{s}: {q}", "**{s}:** {q}", "{q} — {s}", "> {b}\n> — {s}", "{q} ({s}, {year})"],
    };

    /// <summary>They name the article; the languages share them.</summary>
    public static readonly string[] Articles =
    [
        "{q} ({id})",
        "{q} [{id}]",
        "{q} ([source]({url}))",
        "{q} [1]({url})",
        "{q} ({url})",
        "[{q}]({url})",
        "{q} (“{title}”)",
        "{q}[^{n}]\t{url}",
        "{q}[^{n}]\t{title}",
        "> {b}\n\n[Source]({url})",
    ];

    public static string[] InventedNamesIn(string language) => language == "ru" ? s_russianNames : s_inventedNames;

    private static readonly string[] s_russianNames = ["Пётр Смолов", "Прохор Гусев", "Назар Дымов", "Эдуард Шубин"];

    private static readonly string[] s_inventedNames =
    [
        "Theodora Quill",
        "Barnaby Thistlewood",
        "Ottoline Fenwick",
        "Casimir Brandt",
        "Philippa Harcastle",
        "Lucius Vanterpool",
        "Ignatius Merriweather",
        "Rosalind Achterberg",
    ];
}
