using CorpusSdk.Annotation.Text;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>
/// Finds the medium that reports a quotation: <c>told CNN</c>, <c>said in an interview with CBS Radio</c>,
/// <c>said on KBS Radio</c>.
/// </summary>
internal static class ViaFinder
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

    /// <param name="context">The article.</param>
    /// <param name="quote">The index of the quotation.</param>
    /// <param name="speaker">The index of the speaker's mention.</param>
    /// <returns>The name of the medium as in the text, or null.</returns>
    public static string? Find(AttributionContext context, int quote, int speaker)
    {
        var narration = context.Narration;
        var unit = narration.QuotationUnits[quote];
        var sentence = narration[unit].Sentence;
        var from = context.FirstMentionFrom(Math.Max(0, unit - 40));
        for (var i = from; i < context.Mentions.Count && context.Mentions[i].First < unit + 30; i++)
        {
            var mention = context.Mentions[i];
            if (
                i == speaker
                || mention.Sentence != sentence
                || mention.Kind is MentionKind.Pronoun or MentionKind.PersonName or MentionKind.PersonNoun
                || mention.First == 0
            )
            {
                continue;
            }

            var before = narration.KindAt(mention.First - 1, mention.Paragraph);
            if (before is not (UnitKind.SpeechVerb or UnitKind.Preposition) || !IsMedium(narration, mention))
            {
                continue;
            }

            var word = narration.Word(mention.First - 1);
            if (
                word is "told" or "tells" or "on" or "with" or "to" or "by"
                && IsAfterReportingWord(narration, mention, word)
            )
            {
                var last = FindEnd(narration, mention) - 1;
                var end =
                    narration[last].QuotationIndex >= 0
                        ? narration
                            .Text
                            .Tokens[narration.Quotations[narration[last].QuotationIndex].OuterEndToken - 1]
                            .End
                        : narration.Token(last).End;
                return narration.Text.Slice(narration.Token(mention.First).Start, end);
            }
        }

        return null;
    }

    // "an interview with", "as quoted by", "said on", but not "a meeting with".
    private static bool IsAfterReportingWord(Narration narration, Mention mention, ReadOnlySpan<char> word)
    {
        if (word is "told" or "tells")
        {
            return true;
        }

        for (var i = mention.First - 2; i >= Math.Max(0, mention.First - 5); i--)
        {
            if (
                narration[i].Paragraph == mention.Paragraph
                && narration[i].QuotationIndex < 0
                && (
                    narration.Word(i) is "interview" or "appearance" or "quoted" or "cited" or "carried"
                    || narration.Token(i).Is(WordClass.Speech)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMedium(Narration narration, Mention mention)
    {
        for (var i = mention.First; i < mention.End; i++)
        {
            if (narration.Token(i).IsCapitalized && s_media.Contains(narration.Word(i).ToString()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Includes the title of a program in single marks after the name of the station.</summary>
    private static int FindEnd(Narration narration, Mention mention)
    {
        var end = mention.End;
        var limit = Math.Min(narration.Count, end + 14);
        var at = end < limit && narration[end].Kind == UnitKind.Possessive ? end + 1 : end;
        if (
            at < limit
            && narration[at].QuotationIndex < 0
            && narration.Token(at) is { Character: '\'' or '‘' } and var open
            && open.Kind == TextTokenKind.Mark
        )
        {
            for (
                var i = at + 1;
                i < limit && narration[i].Paragraph == mention.Paragraph && narration[i].QuotationIndex < 0;
                i++
            )
            {
                if (narration.Token(i) is { Kind: TextTokenKind.Mark, Character: '\'' or '’' })
                {
                    return i + 1;
                }
            }
        }
        else if (
            at < limit
            && narration[at].QuotationIndex >= 0
            && narration.Quotations[narration[at].QuotationIndex].IsSingle
        )
        {
            return at + 1;
        }

        return end;
    }
}
