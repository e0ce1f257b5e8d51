using System.Globalization;
using System.Text;
using CorpusSdk.Matching.Unicode;

namespace CorpusSdk.Matching;

/// <summary>
/// Characters that look alike: quotation marks, dashes, and letters of other scripts in a Latin word. A message
/// must name them, because showing them would show the same thing twice.
/// </summary>
internal static class Confusables
{
    private static readonly Dictionary<char, (char Like, string Name)> s_table = Build();

    /// <summary>Whether the two look the same, or one of them is invisible.</summary>
    public static bool LookAlike(string a, string b) => IsUnseen(a) || IsUnseen(b) || SkeletonOf(a) == SkeletonOf(b);

    /// <summary><c>U+2019 RIGHT SINGLE QUOTATION MARK (’)</c>; the name is included if it is known.</summary>
    public static string NameOf(string character)
    {
        var name = CodePoints(character);
        return IsUnseen(character) || character.All(char.IsWhiteSpace) ? name : $"{name} ({character})";
    }

    /// <summary><c>U+200D ZERO WIDTH JOINER</c>, <c>U+1F44D U+1F3FD</c>; without the characters themselves.</summary>
    public static string CodePoints(string characters)
    {
        var name = new StringBuilder();
        for (var i = 0; i < characters.Length; i++)
        {
            var pair = i + 1 < characters.Length && char.IsSurrogatePair(characters[i], characters[i + 1]);
            _ = name.Append(i > 0 ? " U+" : "U+")
                .Append(
                    (pair ? char.ConvertToUtf32(characters, i) : characters[i]).ToString(
                        "X4",
                        CultureInfo.InvariantCulture
                    )
                );
            i += pair ? 1 : 0;
        }

        return characters.Length == 1 && UnicodeName(characters[0]) is { } known
            ? name.Append(' ').Append(known).ToString()
            : name.ToString();
    }

    private static bool IsUnseen(string character) =>
        CharUnicodeInfo.GetUnicodeCategory(character, 0)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.NonSpacingMark;

    private static string SkeletonOf(string character)
    {
        var c = character[0];
        if (!char.IsSurrogate(c))
        {
            // A letter and its marks look the same composed and decomposed; so does the ångström sign.
            character = CanonicalComposition.Of(character);
            c = character[0];
        }

        return character.Length > 1 ? character
            : s_table.TryGetValue(c, out var entry) ? entry.Like.ToString()
            : c is >= '\uFF01' and <= '\uFF5E' ? ((char)(c - 0xFEE0)).ToString()
            : character;
    }

    private static string? UnicodeName(char c) =>
        s_table.TryGetValue(c, out var entry) ? entry.Name
        : c is >= 'a' and <= 'z' ? "LATIN SMALL LETTER " + char.ToUpperInvariant(c)
        : c is >= 'A' and <= 'Z' ? "LATIN CAPITAL LETTER " + c
        : null;

    private static Dictionary<char, (char Like, string Name)> Build()
    {
        Dictionary<char, (char Like, string Name)> table = new()
        {
            ['\''] = ('\'', "APOSTROPHE"),
            ['\u2018'] = ('\'', "LEFT SINGLE QUOTATION MARK"),
            ['\u2019'] = ('\'', "RIGHT SINGLE QUOTATION MARK"),
            ['\u201A'] = ('\'', "SINGLE LOW-9 QUOTATION MARK"),
            ['\u201B'] = ('\'', "SINGLE HIGH-REVERSED-9 QUOTATION MARK"),
            ['\u2032'] = ('\'', "PRIME"),
            ['\u00B4'] = ('\'', "ACUTE ACCENT"),
            ['\u0060'] = ('\'', "GRAVE ACCENT"),
            ['\u02BC'] = ('\'', "MODIFIER LETTER APOSTROPHE"),
            ['"'] = ('"', "QUOTATION MARK"),
            ['\u201C'] = ('"', "LEFT DOUBLE QUOTATION MARK"),
            ['\u201D'] = ('"', "RIGHT DOUBLE QUOTATION MARK"),
            ['\u201E'] = ('"', "DOUBLE LOW-9 QUOTATION MARK"),
            ['\u201F'] = ('"', "DOUBLE HIGH-REVERSED-9 QUOTATION MARK"),
            ['\u2033'] = ('"', "DOUBLE PRIME"),
            ['\u00AB'] = ('"', "LEFT-POINTING DOUBLE ANGLE QUOTATION MARK"),
            ['\u00BB'] = ('"', "RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK"),
            ['-'] = ('-', "HYPHEN-MINUS"),
            ['\u2010'] = ('-', "HYPHEN"),
            ['\u2011'] = ('-', "NON-BREAKING HYPHEN"),
            ['\u2012'] = ('-', "FIGURE DASH"),
            ['\u2013'] = ('-', "EN DASH"),
            ['\u2014'] = ('-', "EM DASH"),
            ['\u2015'] = ('-', "HORIZONTAL BAR"),
            ['\u2212'] = ('-', "MINUS SIGN"),
            [' '] = (' ', "SPACE"),
            ['\u00AD'] = ('\u00AD', "SOFT HYPHEN"),
            ['\u200B'] = ('\u200B', "ZERO WIDTH SPACE"),
            ['\u200C'] = ('\u200C', "ZERO WIDTH NON-JOINER"),
            ['\u200D'] = ('\u200D', "ZERO WIDTH JOINER"),
            ['\u2060'] = ('\u2060', "WORD JOINER"),
            ['\uFEFF'] = ('\uFEFF', "ZERO WIDTH NO-BREAK SPACE"),
            ['\uFE0E'] = ('\uFE0E', "VARIATION SELECTOR-15"),
            ['\uFE0F'] = ('\uFE0F', "VARIATION SELECTOR-16"),
            ['.'] = ('.', "FULL STOP"),
            ['\u2026'] = ('.', "HORIZONTAL ELLIPSIS"),
            ['\u22EF'] = ('.', "MIDLINE HORIZONTAL ELLIPSIS"),
            ['\u0406'] = ('I', "CYRILLIC CAPITAL LETTER BYELORUSSIAN-UKRAINIAN I"),
            ['\u0456'] = ('i', "CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I"),
        };

        Add("CYRILLIC CAPITAL LETTER", "ABEKMHOPCTXSJ", "АВЕКМНОРСТХЅЈ", "A VE IE KA EM EN O ER ES TE HA DZE JE");
        Add("CYRILLIC SMALL LETTER", "aeopcyxsj", "аеорсухѕј", "A IE O ER ES U HA DZE JE");
        Add(
            "GREEK CAPITAL LETTER",
            "ABEZHIKMNOPTYX",
            "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
            "ALPHA BETA EPSILON ZETA ETA IOTA KAPPA MU NU OMICRON RHO TAU UPSILON CHI"
        );
        Add("GREEK SMALL LETTER", "ovu", "ονυ", "OMICRON NU UPSILON");
        return table;

        void Add(string kind, string latin, string others, string names)
        {
            var name = names.Split(' ');
            for (var i = 0; i < others.Length; i++)
            {
                table[others[i]] = (latin[i], kind + " " + name[i]);
            }
        }
    }
}
