using System.Text;

namespace CorpusSdk.Generator.Tests.Hostile;

/// <summary>Fragments and names that have broken programs like this one: they are put where they hurt most.</summary>
internal static class NastyText
{
    public static IReadOnlyList<string> Fragments { get; } =
    [
        // Code and markup.
        "*/", "</summary>", "<include file='/etc/passwd' path='//*'/>", "\"\"\"", "\"", "\\", "\\u0022", "{0}", "{{", "}", "$(x)",
        "#if X", "\n#line 1 \"x\"\n", "\n#error x\n", "//", "<!--", "]]>", "&amp;", "&", "<b>", "@\"", "%s", "'",
        "\");System.Environment.Exit(1);//",
        // Line ends and what cannot be seen.
        "\u0085", "\u2028", "\u2029", "\r", "\r\n", "\n", "\n\n", "\f", "\v", "\t", "\u0000", "\u0001", "\u001B", "\u007F", "\u009B", "\uFEFF", "\uFFFE",
        "\uFFFF", "\uFFFD", "\u202E", "\u2066", "\u200B", "\u200D", "\u00AD", "\u00A0", "\u3000", "\U000E0041", "\U0001FFFE",
        // Letters.
        "\u0130", "\u0131", "\u00E9", "e\u0301", "\uFA6C", "\u212A", "\u1E9E", "\u00DF", "\U0001D4B3", "\U00020000", "\uD55C", "\u05D0", "\u0627", "\u0E01",
        "\U0001F469\u200D\U0001F469\u200D\U0001F467", "\uFB1D", "\u0958", "\u0661", "\u2160", "\u00AA",
        // YAML.
        "\n---\n", "\n...\n", "---\n", "&a ", "*a", "!!str ", "!<x> ", "!", "[", "]", "{", "}", "[[[[[[[[", ": ", ":", "- ", "? ", "| ", ">\n ", "%YAML 1.1\n",
        "@", "`", "# ", " #", "<<: *a", "~", "null", "\n- ", "\n  ", "\n\t", "\n    - text: ", "\nquotes:\n", "\nid: x\n", "\ntitle: x\n", "\nomit: [a]\n",
        "\nterms: [\"", "\naliases: { Lee: bob-lee }\n", "\npublished: 2024-02-30\n", "''", "\"\\x00\"", "\"\\uD800\"", "\"\\U0001F600\"",
        // What sites have in their front matter.
        "+++\n", "\n+++\n", "{{ .Title }}", "[Draft] x", "{% x %}", "{{< x >}}", "<% x %>", "2024-06-19 10:00:00 +0000", "2024-06-19T10:00:00Z", "/a/b",
        "\naliases: [/a]\n", "\nlanguage: en_US\n", "\nurl: /x\n", "\n# ", "\n#  \n", "\n# Rover\n", "\n***\n", "\n===\n",
        // The corpus' own.
        " \u2026 ", "\u2026", "\u201C", "\u201D", "\u2019", "Ann Lee", "Lee", "Corpus", "Clone", "EqualityContract", "occurrence: 99999999999",
        new('a', 1_200), string.Concat(Enumerable.Repeat("\u202E", 500)), string.Concat(Enumerable.Repeat("ab ", 700)),
    ];

    /// <summary>Stems of files: what C#, the compiler's host, and disks have a meaning of their own for.</summary>
    public static IReadOnlyList<string> Stems { get; } =
    [
        "Corpus", "corpus", "Article", "Person", "Quote", "System", "CorpusSdk", "Summit", "Articles", "CorpusSets", "quotes-of",
        "article-set", "quote-set", "person-set", "delegation-set", "article-bucket-000", "person-bucket-000", "article-folders", "quote-folders",
        "class", "record", "Clone", "equality-contract", "print-members", "Deconstruct", "Equals", "GetHashCode", "ToString", "Finalize",
        "Count", "Item", "Instance", "Keys", "con", "NUL", "aux", "com1", ".hidden", "..x", "-", "--", "a b", " a", "a'b", "a\"b", "a:b", "a?b", "a*b",
        "[x]", "a;b", "a%b", "a%20b", "a$(x)b", "@a", "a\\b", "a\nb", "a\u202Eb", "a\u2028b", "\U0001F600", "1", "1st", "\u0661", "\u00E9", "e\u0301", "\uFA6C",
        "\u0130", "i", "I", "\u0131", "\u212A", "K", "k", "a\u200Db", "a\u00ADb", "_", "__a", "a.b", "a.people", "people", "README", new('x', 240), new('\uD55C', 80),
        "deep/" + string.Concat(Enumerable.Repeat("deep/", 30)) + "x", "Corpus/x", "article-folders/x", "a/b/" + new string('y', 200) + "/" + new string('z', 200) + "/w",
        new string('\uD55C', 70) + "/" + new string('\uD55C', 70) + "/" + new string('\uD55C', 70) + "/" + new string('\uD55C', 70) + "/" + new string('\uD55C', 70) + "/x",
        "index", "space/index", "space/Index", "space/_index", "space/mars/index", "space/index/index", "space", "space/mars", "1.5/index", "15/index",
        "index/index", "\U0001F600/index", "space-mars-rover", "space/mars-rover", new string('p', 150) + "/" + new string('q', 150) + "/index",
        "\U0001F600/x", "1/2/3", "a'b/c\"d", "visit", "Visit", "visit/x", "../x", "x/../y", "./z", "//a",
    ];

    /// <summary>Bytes that are no UTF-8, or no text.</summary>
    public static IReadOnlyList<byte[]> Bytes { get; } =
    [
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x80], [0x80], [0x00, 0x00], [0xEF, 0xBB, 0xBF],
        [0xFE, 0xFF], [0xFF, 0xFE], [0xFF, 0xFE, 0x00, 0x00], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
    ];

    /// <summary>The same text in another encoding, with or without its mark.</summary>
    public static byte[] Encode(string text, int encoding) => encoding switch
    {
        0 => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
        1 => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text)],
        2 => [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(text)],
        3 => Encoding.Unicode.GetBytes(text),
        4 => Encoding.Latin1.GetBytes(text),
        5 => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
        6 => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
        7 => Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        8 => Encoding.UTF8.GetBytes(text.Replace('\n', '\r')),
        _ => Encoding.UTF8.GetBytes(WellFormed(text).Normalize(NormalizationForm.FormD)),
    };

    /// <summary>What <see cref="string.Normalize()"/> takes: no half of a pair, and no U+FFFE.</summary>
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\uFFFE', '?');

    public const int Encodings = 10;
}
