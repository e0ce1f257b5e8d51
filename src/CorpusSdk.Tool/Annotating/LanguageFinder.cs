using System.Text;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Annotating;

/// <summary>
/// Finds the language of an article that is not in English, by its script or by its most common words. English is the
/// default, and is not proposed.
/// </summary>
internal static class LanguageFinder
{
    private const int MinWords = 20;

    /// <summary>About a quarter of the words of a text are among the most common ones of its language.</summary>
    private const double MinShare = 0.12;

    private static readonly (string Language, HashSet<string> Words)[] s_common = new[]
    {
        ("de", "der die und das ist nicht ein eine zu den mit von für auf im dem des sich auch wird"),
        ("fr", "le la les et des est une du dans que qui pour pas sur au avec sont ce il par"),
        ("es", "el la los las y de que en una por con para del se no es su al como más"),
        ("it", "il di che la e un per non una sono con del della gli le nel più si anche ha"),
        ("pt", "o de que e do da em um para não uma os com no na por mais as dos foi"),
        ("nl", "de het een en van is dat niet op te zijn met voor er aan door ook bij om werd"),
        ("sv", "och att det som en på är av för med den till inte har ett om i var de sig"),
        ("da", "og at det som en på er af for med den til ikke har et om i var de blev"),
        ("nb", "og at det som en på er av for med den til ikke har et om i var de ble"),
        ("fi", "ja on ei se että oli hän mutta ovat kuin myös joka kun sen mukaan ole vain niin tai jo"),
        ("pl", "i w na z się nie do że to jest o jak po za od przez są ale dla był"),
        ("cs", "a v na se je že s z do o ve pro za by jsem jsou od ale jako byl"),
        ("hu", "a az és hogy nem egy is meg ez de volt csak már el még ki azt mint lesz van"),
        ("tr", "ve bir bu da de için ile olarak olan çok daha kadar gibi ise sonra ne var en değil olduğu"),
    }
        .Select(pair => (pair.Item1, pair.Item2.Split(' ').ToHashSet(StringComparer.Ordinal)))
        .ToArray();

    public static MetadataCandidate? Find(CorpusArticle article)
    {
        var text = article.Checked.TextWithoutOmitted;
        var script = OfScript(text);
        if (script is null && ArticleLanguage.IsEnglish(article))
        {
            return null;
        }

        var found = script ?? OfWords(text);
        return found is not var (language, confidence, rule)
            ? null
            : new()
            {
                Property = MetadataCandidate.Language,
                Value = language,
                Confidence = confidence,
                Rule = rule,
                Span = default,
            };
    }

    /// <summary>The language of a script that only it uses, or that it uses most; null for Latin letters.</summary>
    private static (string, double, string)? OfScript(string text)
    {
        Dictionary<string, int> letters = [];
        var (all, east, ukrainian, russian) = (0, 0, 0, 0);
        foreach (var rune in text.EnumerateRunes().Where(Rune.IsLetter))
        {
            all++;
            if (ScriptOf(rune.Value) is { } script)
            {
                letters[script] = letters.GetValueOrDefault(script) + 1;
            }

            east += rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x4E00 and <= 0x9FFF) ? 1 : 0;
            ukrainian += "іїєґІЇЄҐ".Contains((char)Math.Min(rune.Value, 0xFFFF)) ? 1 : 0;
            russian += "ыэёъЫЭЁЪ".Contains((char)Math.Min(rune.Value, 0xFFFF)) ? 1 : 0;
        }

        if (all < MinWords)
        {
            return null;
        }

        // Japanese has about as many Chinese characters as its own ones.
        if (east * 2 > all)
        {
            return letters.GetValueOrDefault("ja") * 10 > east ? ("ja", 0.95, "script") : ("zh", 0.9, "script");
        }

        var (most, count) = letters.OrderByDescending(one => one.Value).FirstOrDefault();
        return count * 2 <= all ? null
            : most == "ru" ? (russian >= ukrainian ? ("ru", russian > 0 ? 0.9 : 0.6, "script") : ("uk", 0.9, "script"))
            : (most, most is "ar" or "hi" ? 0.6 : 0.95, "script");
    }

    private static string? ScriptOf(int rune) =>
        rune switch
        {
            >= 0x0370 and <= 0x03FF => "el",
            >= 0x0400 and <= 0x04FF => "ru",
            >= 0x0530 and <= 0x058F => "hy",
            >= 0x0590 and <= 0x05FF => "he",
            >= 0x0600 and <= 0x06FF => "ar",
            >= 0x0900 and <= 0x097F => "hi",
            >= 0x0E00 and <= 0x0E7F => "th",
            >= 0x10A0 and <= 0x10FF => "ka",
            >= 0x3040 and <= 0x30FF => "ja",
            >= 0x1100 and <= 0x11FF or >= 0xAC00 and <= 0xD7A3 => "ko",
            _ => null,
        };

    private static (string, double, string)? OfWords(string text)
    {
        var words = text.ToLowerInvariant()
            .Split(text.Where(c => !char.IsLetter(c)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < MinWords)
        {
            return null;
        }

        var ranked = s_common
            .Select(one => (one.Language, Count: words.Count(one.Words.Contains)))
            .OrderByDescending(one => one.Count)
            .ToList();
        return ranked[0].Count < words.Length * MinShare
            ? null
            : (ranked[0].Language, ranked[1].Count * 3 > ranked[0].Count * 2 ? 0.6 : 0.9, "common-words");
    }
}
