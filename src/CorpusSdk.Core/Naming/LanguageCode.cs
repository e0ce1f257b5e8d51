using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Core.Naming;

/// <summary>Language tags (BCP 47), and the tags that were probably meant by others.</summary>
internal static class LanguageCode
{
    private const int MaxLength = 35;

    /// <summary>The codes of ISO 639-1, and those that it has withdrawn.</summary>
    private static readonly HashSet<string> s_codes = WordList.Of(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el
        en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu
        ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na
        nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so
        sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        in iw ji jw mo sh
        """
    );

    /// <summary>Names of languages, and codes of countries, with the tags that they stand for.</summary>
    private static readonly Dictionary<string, string> s_meant = Meant(
        """
        ar arabic العربية | bg bulgarian български | bn bengali বাংলা | ca catalan català | cs czech čeština cz
        da danish dansk dk | de german deutsch ger | el greek ελληνικά gr | en english eng us gb | es spanish español
        et estonian eesti | fa persian farsi فارسی | fi finnish suomi | fr french français francais fre
        he hebrew עברית
        hi hindi हिन्दी | hr croatian hrvatski | hu hungarian magyar | id indonesian | it italian italiano
        ja japanese 日本語 jp | ko korean 한국어 | lt lithuanian | lv latvian | nb norwegian norsk | nl dutch nederlands
        pl polish polski | pt portuguese português portugues | ro romanian română | ru russian русский
        sk slovak slovenčina | sl slovenian | sr serbian српски | sv swedish svenska | th thai ไทย
        tr turkish türkçe | uk ukrainian українська ua | ur urdu | vi vietnamese vn | zh chinese 中文 cn mandarin
        """
    );

    private static readonly HashSet<string> s_negations = new(["not", "non", "no"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the text is a language tag whose language exists.</summary>
    public static bool IsValid(string tag)
    {
        var parts = tag.Split('-');
        return tag.Length <= MaxLength
            && parts.All(part => part.Length is >= 1 and <= 8 && part.All(IsAsciiLetterOrDigit))
            && parts[0].All(c => !char.IsDigit(c))
            && parts[0].Length switch
            {
                1 => parts.Length > 1 && parts[0] is "x" or "X" or "i" or "I",
                2 => s_codes.Contains(parts[0]),
                _ => parts[0].Length == 3,
            };
    }

    /// <summary>
    /// Whether only <see cref="NearestTo"/> can be meant. Other words next to the name of a language may make it
    /// another one, such as <c>Old English</c>.
    /// </summary>
    public static bool IsClear(string tag) => IsValid(WithHyphens(tag)) || s_meant.ContainsKey(tag);

    /// <summary>The tag that was probably meant by an invalid one.</summary>
    public static string? NearestTo(string tag)
    {
        var corrected = WithHyphens(tag);
        if (IsValid(corrected))
        {
            return corrected;
        }

        var words = corrected.Split([' ', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return words.Any(word => s_negations.Contains(word))
            ? null
            : words
                .Select(word => s_meant.TryGetValue(word, out var meant) ? meant : null)
                .FirstOrDefault(meant => meant is not null);
    }

    private static string WithHyphens(string tag) =>
        string.Join("-", tag.Split(['_', '-'], StringSplitOptions.RemoveEmptyEntries));

    private static Dictionary<string, string> Meant(string languages)
    {
        var meant = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in languages.Split('|', '\n'))
        {
            var words = WordList.Split(line);
            foreach (var word in words.Skip(1))
            {
                meant.Add(word, words[0]);
            }
        }

        return meant;
    }

    private static bool IsAsciiLetterOrDigit(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
