using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>
/// Finds who a sentence says has spoken a quotation. Where several quotations share a sentence, the words between two
/// of them belong to only one: <c>"A," said Jane Doe, "B," said Omar Aziz.</c>
/// </summary>
/// <param name="text">The text.</param>
/// <param name="names">The names of people in the text: in order, not overlapping.</param>
/// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
internal sealed class SpeakerReader(string text, IReadOnlyList<NamedRange> names, string language)
{
    /// <summary>The verb of an attribution is among its first words.</summary>
    private const int MaxLead = 6;

    /// <summary>How far from a quotation the words of its sentence begin.</summary>
    private const int MaxGap = 8;

    private readonly AttributionFinder _finder = new(text, names, language);
    private readonly SourcePhrases _phrases = new(text, names, language);
    private readonly SpeakerDoubt _doubt = new(text, names, language);

    /// <summary>The speaker; null if nobody is named, or a reader could take the words in another way.</summary>
    public StatedSpeaker? Find(SpeechContext context) =>
        (_finder.Find(context) ?? _phrases.Find(context)) is { } found
        && Own(found, context) is { } own
        && !_doubt.IsIn(own, context)
            ? own
            : null;

    /// <summary>The speaker of this quotation rather than of the one before or behind it.</summary>
    private StatedSpeaker? Own(StatedSpeaker found, SpeechContext context)
    {
        var (before, after) = (context.Before, context.After);
        if (after.Length == 0)
        {
            return found;
        }

        var leadsOn = LeadsToQuotation(after.End);
        if (after.Contains(found.Words))
        {
            // The mayor said "A", Jane Doe said "B".
            var isLead = leadsOn && before.Length > 0 && !FollowsQuotation(before);
            return isLead && (HasVerb(before) || EndsWithVerb(found.Words)) ? null : found;
        }

        if (before.Contains(found.Words) && before.Length > 0)
        {
            var tail = TailOf(context);
            var isOther = tail is { } other && other.Person != found.Person;
            if (!isOther && !(HasVerb(after) && !leadsOn))
            {
                return found;
            }

            return (FollowsQuotation(before), leadsOn) switch
            {
                (false, true) => found,
                (true, false) => tail,
                _ => isOther ? null : found,
            };
        }

        // "A," said Jane Doe; "B," replied the farmer.
        return context.Between.Contains(found.Words) && HasOtherSubject(after) ? TailOf(context) : found;
    }

    private StatedSpeaker? TailOf(SpeechContext context) =>
        _finder.Find(context with { Before = default, Between = default, Introduction = default, Label = default })
            is { } tail
        && context.After.Contains(tail.Words)
            ? tail
            : null;

    private bool HasVerb(TextRange range) =>
        TextWords
            .In(text, range.Start, range.End)
            .Take(MaxLead)
            .Any(word => AttributionClause.IsVerb(text, word, language));

    private bool EndsWithVerb(TextRange words) =>
        TextWords.In(text, words.Start, words.End).LastOrDefault() is { Length: > 0 } last
        && AttributionClause.IsVerb(text, last, language);

    private bool HasOtherSubject(TextRange after) =>
        HasVerb(after)
        && !TextWords
            .In(text, after.Start, after.End)
            .Take(MaxLead)
            .Any(word => SecondSpeaker.IsPronoun(LastPart(TextWords.Text(text, word))));

    private static string LastPart(string word) => word[(word.LastIndexOf('-') + 1)..];

    /// <summary>Whether only punctuation is between a quotation and the words behind it.</summary>
    private bool FollowsQuotation(TextRange words)
    {
        for (var at = words.Start - 1; at >= 0 && at >= words.Start - MaxGap && text[at] != '\n'; at--)
        {
            if (char.IsLetterOrDigit(text[at]))
            {
                return false;
            }

            if (QuotationMark.FamilyOf(text[at]) != MarkFamily.None)
            {
                return true;
            }
        }

        return false;
    }

    private bool LeadsToQuotation(int offset)
    {
        for (var at = offset; at < text.Length && at < offset + MaxGap && text[at] != '\n'; at++)
        {
            if (QuotationMark.FamilyOf(text[at]) != MarkFamily.None)
            {
                return true;
            }

            if (char.IsLetterOrDigit(text[at]))
            {
                return false;
            }
        }

        return false;
    }
}
