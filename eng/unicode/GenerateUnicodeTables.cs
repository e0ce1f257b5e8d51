// Generates src/CorpusSdk/Search/Unicode/UnicodeTables.cs from the Unicode Character Database:
//   dotnet run eng/unicode/GenerateUnicodeTables.cs -- /usr/share/unicode
// The argument is the folder of the database, which contains auxiliary/ and emoji/ (Debian: package unicode-data).
// Commit the output. The committed tables are those of Unicode 15.0.0, the version of Debian 12.
#:property PublishAot=false
#:property ImplicitUsings=enable
#:property TreatWarningsAsErrors=false
#:property RunAnalyzers=false

using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

const int CodePoints = 0x110000;
var folder = args[0];

string[] wordBreaks =
[
    "Other",
    "CR",
    "LF",
    "Newline",
    "Extend",
    "ZWJ",
    "Format",
    "Katakana",
    "Hebrew_Letter",
    "ALetter",
    "Single_Quote",
    "Double_Quote",
    "MidNumLet",
    "MidLetter",
    "MidNum",
    "Numeric",
    "ExtendNumLet",
    "Regional_Indicator",
    "WSegSpace",
];

// The data of each code point.
var category = new string[CodePoints];
var canonical = new int[CodePoints][];
var compatible = new int[CodePoints][];
var isRange = 0;
foreach (var line in File.ReadLines(Path.Combine(folder, "UnicodeData.txt")))
{
    var fields = line.Split(';');
    var code = Hex(fields[0]);
    for (var c = fields[1].EndsWith("Last>", StringComparison.Ordinal) ? isRange : code; c <= code; c++)
    {
        category[c] = fields[2];
    }

    isRange = code;
    var decomposition = fields[5].Split(' ', StringSplitOptions.RemoveEmptyEntries);
    if (decomposition.Length > 0 && decomposition[0][0] != '<')
    {
        canonical[code] = [.. decomposition.Select(Hex)];
    }
    else if (
        decomposition.Length > 0
        && decomposition[0]
            is "<wide>"
                or "<narrow>"
                or "<font>"
                or "<compat>"
                or "<initial>"
                or "<medial>"
                or "<final>"
                or "<isolated>"
                or "<super>"
                or "<sub>"
    )
    {
        compatible[code] = [.. decomposition.Skip(1).Select(Hex)];
    }
}

var caseFolding = new Dictionary<int, int[]>();
foreach (var (code, fields) in Entries("CaseFolding.txt", 3).Where(entry => entry.Fields[1] is "C" or "F"))
{
    caseFolding[code] = [.. fields[2].Split(' ').Select(Hex)];
}

var ignorable = Ranges("DerivedCoreProperties.txt", "Default_Ignorable_Code_Point").ToHashSet();
var chinese = new[] { "Han", "Hiragana", "Katakana", "Hangul" }
    .SelectMany(script => Ranges("Scripts.txt", script))
    .ToHashSet();
var pictures = Ranges("emoji/emoji-data.txt", "Extended_Pictographic").ToHashSet();

// Words: the Word_Break property of UAX #29 and three flags, as runs of equal values.
var properties = new byte[CodePoints];
for (var i = 1; i < wordBreaks.Length; i++)
{
    foreach (var code in Ranges("auxiliary/WordBreakProperty.txt", wordBreaks[i]))
    {
        properties[code] = (byte)i;
    }
}

for (var code = 0; code < CodePoints; code++)
{
    var isLetter = category[code] is { } name && name[0] is 'L' or 'N';
    var isKatakana = wordBreaks[properties[code]] == "Katakana";
    properties[code] |= (byte)(
        (pictures.Contains(code) ? 0x20 : 0)
        | ((isLetter && chinese.Contains(code)) || isKatakana ? 0x40 : 0)
        | (
            isLetter || wordBreaks[properties[code]] is "ALetter" or "Numeric" or "Katakana" or "Hebrew_Letter"
                ? 0x80
                : 0
        )
    );
}

var words = new List<byte>();
for (var start = 0; start < CodePoints; )
{
    var end = start + 1;
    while (end < CodePoints && properties[end] == properties[start])
    {
        end++;
    }

    Write(words, end - start);
    words.Add(properties[start]);
    start = end;
}

// Folding: runs with the same offset, code points that are removed, and those that become a sequence.
var foldings = Enumerable
    .Range(0, CodePoints)
    .Select(code => (Code: code, To: category[code] is null or "Cs" or "Co" ? [code] : Fold(code)))
    .Where(item => item.To is not [var same] || same != item.Code)
    .ToList();
var folds = new List<byte>();
var last = 0;
for (var i = 0; i < foldings.Count; )
{
    var (code, to) = foldings[i];
    var length = 1;
    var isRemoved = to.Length == 0;
    while (
        to.Length < 2
        && i + length < foldings.Count
        && foldings[i + length] is var (next, nextTo)
        && next == code + length
        && (isRemoved ? nextTo.Length == 0 : nextTo is [var single] && single - next == to[0] - code)
    )
    {
        length++;
    }

    Write(folds, code - last);
    Write(folds, (length << 2) | Math.Min(to.Length, 2));
    if (to.Length == 1)
    {
        Write(folds, ZigZag(to[0] - code));
    }
    else if (to.Length > 1)
    {
        Write(folds, to.Length);
        to.ToList().ForEach(part => Write(folds, part));
    }

    last = code + length;
    i += length;
}

var version = File.ReadLines(Path.Combine(folder, "auxiliary/WordBreakProperty.txt"))
    .First()
    .Split('-')[1]
    .Replace(".txt", "", StringComparison.Ordinal);
File.WriteAllText(
    Path.Combine(Path.GetDirectoryName(Here())!, "../../src/CorpusSdk/Search/Unicode/UnicodeTables.cs"),
    $$"""
    // <auto-generated>
    // Generated by eng/unicode/GenerateUnicodeTables.cs from the Unicode Character Database {{version}}, whose license
    // is in THIRD-PARTY-NOTICES.txt. Do not edit.
    // </auto-generated>
    namespace CorpusSdk;

    /// <summary>Tables that <see cref="WordProperties"/> and <see cref="Folding"/> unpack on first use.</summary>
    internal static class UnicodeTables
    {
        /// <summary>Runs of code points, from 0: the length of a run, and its value.</summary>
        public static ReadOnlySpan<byte> Words =>
        [
    {{Lines(words)}}
        ];

        /// <summary>Runs of code points: the distance from the last run; length and kind; the target.</summary>
        public static ReadOnlySpan<byte> Folds =>
        [
    {{Lines(folds)}}
        ];
    }

    """.ReplaceLineEndings("\n")
);
Console.WriteLine(
    $"Unicode {version}: words {words.Count} bytes, folds {folds.Count} bytes for {foldings.Count} code points"
);

int[] Fold(int code)
{
    // Hangul syllables are not decomposed.
    if (code is >= 0xAC00 and <= 0xD7A3)
    {
        return [code];
    }

    if (code is 0x2018 or 0x2019 or 0x02BC or 0xFF07)
    {
        return ['\''];
    }

    int[] folded =
    [
        .. Decompose(code)
            .SelectMany(CaseFold)
            .SelectMany(Decompose)
            .SelectMany(CaseFold)
            .SelectMany(Plain)
            .Where(part => !IsDropped(part)),
    ];
    folded = [.. Compose(folded)];
    return folded.All(part =>
        category[part] is { } name && name[0] is 'L' or 'N' or 'M' && part is < 0x1100 or > 0x11FF
    )
        ? folded
        : [code];
}

// Compatibility decompositions apply only if the result consists of letters: not to fractions or leader dots.
IEnumerable<int> Decompose(int code) =>
    canonical[code] is { } parts ? parts.SelectMany(Decompose)
    : compatible[code] is { } others && others.SelectMany(Decompose).All(part => category[part][0] is 'L' or 'N' or 'M')
        ? others.SelectMany(Decompose)
    : [code];

IEnumerable<int> CaseFold(int code) => caseFolding.TryGetValue(code, out var folded) ? folded : [code];

// Letters that are commonly replaced by ASCII letters although Unicode does not decompose them.
IEnumerable<int> Plain(int code) =>
    code switch
    {
        0xE6 => [0x61, 0x65],
        0x153 => [0x6F, 0x65],
        0xF8 => [0x6F],
        0x142 => [0x6C],
        0x111 or 0xF0 => [0x64],
        0x127 => [0x68],
        0x167 => [0x74],
        0x131 => [0x69],
        0xFE => [0x74, 0x68],
        _ => [code],
    };

// Latin, Greek and Cyrillic marks, Hebrew points, Arabic vowels and the tatweel. Other marks are significant.
bool IsDropped(int code) =>
    ignorable.Contains(code)
    || (
        code
            is (>= 0x300 and <= 0x36F)
                or (>= 0x1AB0 and <= 0x1AFF)
                or (>= 0x1DC0 and <= 0x1DFF)
                or (>= 0x20D0 and <= 0x20FF)
                or (>= 0xFE20 and <= 0xFE2F)
                or (>= 0x483 and <= 0x487)
                or (>= 0x591 and <= 0x5C7)
                or (>= 0x610 and <= 0x61A)
                or (>= 0x64B and <= 0x65F)
                or 0x670
                or (>= 0x6D6 and <= 0x6ED)
        && category[code][0] == 'M'
    )
    || code == 0x640;

// Composes kana only: half-width katakana and decomposed sound marks.
IEnumerable<int> Compose(int[] codes)
{
    for (var i = 0; i < codes.Length; i++)
    {
        yield return i + 1 < codes.Length
        && codes[i + 1] is 0x3099 or 0x309A
        && Array.FindIndex(
            canonical,
            pair => pair is [var first, var second] && first == codes[i] && second == codes[i + 1]
        )
            is > 0
                and var whole
            ? i++ >= 0
                ? whole
                : 0
            : codes[i];
    }
}

IEnumerable<(int Code, string[] Fields)> Entries(string file, int count) =>
    from line in File.ReadLines(Path.Combine(folder, file))
    let fields = line.Split('#')[0].Split(';').Select(field => field.Trim()).ToArray()
    where fields.Length >= count
    let bounds = fields[0].Split("..")
    let start = Hex(bounds[0])
    from code in Enumerable.Range(start, Hex(bounds[^1]) - start + 1)
    select (code, fields);

IEnumerable<int> Ranges(string file, string value) =>
    Entries(file, 2).Where(entry => entry.Fields[1] == value).Select(entry => entry.Code);

static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

static int ZigZag(int value) => (value << 1) ^ (value >> 31);

static void Write(List<byte> bytes, int value)
{
    for (; value >= 0x80; value >>= 7)
    {
        bytes.Add((byte)(value | 0x80));
    }

    bytes.Add((byte)value);
}

// Lines of at most 120 columns.
static string Lines(List<byte> bytes)
{
    const string indent = "        ";
    var text = new StringBuilder(indent);
    var column = indent.Length;
    for (var i = 0; i < bytes.Count; i++)
    {
        var item = bytes[i].ToString(CultureInfo.InvariantCulture) + (i + 1 < bytes.Count ? "," : "");
        if (column + item.Length > 120)
        {
            _ = text.Append('\n').Append(indent);
            column = indent.Length;
        }

        _ = text.Append(item);
        column += item.Length;
    }

    return text.ToString();
}

static string Here([CallerFilePath] string path = "") => path;
