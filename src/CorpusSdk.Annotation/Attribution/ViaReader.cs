using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>
/// Reads who relays a quotation: <c>told CNN</c>, <c>said in an interview with CBS Radio</c>, <c>said on KBS Radio</c>.
/// </summary>
internal static class ViaReader
{
    private static readonly HashSet<string> s_media = new(
        [
            "radio",
            "tv",
            "television",
            "news",
            "newspaper",
            "times",
            "post",
            "journal",
            "agency",
            "magazine",
            "daily",
            "herald",
            "tribune",
            "guardian",
            "telegraph",
            "cnn",
            "bbc",
            "abc",
            "nbc",
            "cbs",
            "msnbc",
            "fox",
            "npr",
            "pbs",
            "kbs",
            "afp",
            "ap",
            "reuters",
            "politico",
            "bloomberg",
            "twitter",
            "facebook",
            "youtube",
            "podcast",
            "today",
            "press",
            "yonhap",
            "tass",
            "interfax",
            "xinhua",
            "sputnik",
            "tribune",
            "gazette",
            "mirror",
            "al-jazeera",
            "jazeera",
            "nhk",
            "rfi",
            "der",
            "monde",
            "figaro",
            "spiegel",
            "network",
            "show",
            "breitbart",
            "axios",
            "c-span",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    public static string? Read(Scene scene, int quote, int speaker)
    {
        var n = scene.Narrative;
        var unit = n.QuoteUnits[quote];
        var sentence = n[unit].Sentence;
        var from = scene.MentionFrom(Math.Max(0, unit - 40));
        for (var i = from; i < scene.Mentions.Count && scene.Mentions[i].First < unit + 30; i++)
        {
            var m = scene.Mentions[i];
            if (
                i == speaker
                || m.Sentence != sentence
                || m.Kind is MentionKind.Pronoun or MentionKind.Name or MentionKind.Human
                || m.First == 0
            )
            {
                continue;
            }

            var before = n.SymbolAt(m.First - 1, m.Paragraph);
            if (before is not (Symbol.Speech or Symbol.Preposition) || !IsMedium(n, m))
            {
                continue;
            }

            var word = n.Word(m.First - 1);
            if (word is "told" or "tells" or "on" or "with" or "to" or "by" && IsNearVerb(n, m, word))
            {
                var last = EndOf(n, m) - 1;
                var end =
                    n[last].Quote >= 0
                        ? n.Text.Tokens[n.Quotations[n[last].Quote].OuterEnd - 1].End
                        : n.Token(last).End;
                return n.Text.Slice(n.Token(m.First).Start, end);
            }
        }

        return null;
    }

    // "an interview with", "as quoted by", "said on": never "a meeting with".
    private static bool IsNearVerb(Narrative n, Mention m, ReadOnlySpan<char> word)
    {
        if (word is "told" or "tells")
        {
            return true;
        }

        for (var i = m.First - 2; i >= Math.Max(0, m.First - 5); i--)
        {
            if (
                n[i].Paragraph == m.Paragraph
                && n[i].Quote < 0
                && (
                    n.Word(i) is "interview" or "appearance" or "quoted" or "cited" or "carried"
                    || n.Token(i).Is(WordClass.Speech)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMedium(Narrative n, Mention m)
    {
        for (var i = m.First; i < m.End; i++)
        {
            if (n.Token(i).IsCapital && s_media.Contains(n.Word(i).ToString()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name of a broadcast in single marks belongs to its station.</summary>
    private static int EndOf(Narrative n, Mention m)
    {
        var end = m.End;
        var limit = Math.Min(n.Count, end + 14);
        var at = end < limit && n[end].Symbol == Symbol.Possessive ? end + 1 : end;
        if (
            at < limit
            && n[at].Quote < 0
            && n.Token(at) is { Character: '\'' or '‘' } and var open
            && open.Kind == Text.TokenKind.Mark
        )
        {
            for (var i = at + 1; i < limit && n[i].Paragraph == m.Paragraph && n[i].Quote < 0; i++)
            {
                if (n.Token(i) is { Kind: Text.TokenKind.Mark, Character: '\'' or '’' })
                {
                    return i + 1;
                }
            }
        }
        else if (at < limit && n[at].Quote >= 0 && n.Quotations[n[at].Quote].IsSingle)
        {
            return at + 1;
        }

        return end;
    }
}
