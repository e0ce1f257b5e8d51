using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>
/// Finds the person that a speaker phrase refers to: by name, by pronoun, or by an office with a name next to it.
/// </summary>
internal sealed class SpeakerResolver(AttributionContext context)
{
    private const int MaxMentionsBack = 24;

    /// <param name="mentionIndex">The index of the speaker's mention.</param>
    /// <param name="span">The whole phrase that names the speaker.</param>
    /// <param name="previous">The index of the person who spoke last, or -1.</param>
    /// <returns>The index of the person, or -1.</returns>
    public int Resolve(int mentionIndex, SpeakerSpan span, int previous)
    {
        var mention = context.Mentions[mentionIndex];
        if (mention.PersonIndex >= 0)
        {
            return mention.PersonIndex;
        }

        return mention.Kind == MentionKind.Pronoun
            ? FindAntecedent(mentionIndex, previous)
            : FindNextName(mentionIndex, span);
    }

    /// <summary>"the bureau's director, James Comey": the name is the next mention, directly after a comma.</summary>
    private int FindNextName(int mentionIndex, SpeakerSpan span)
    {
        var mention = context.Mentions[mentionIndex];
        if (mention.Kind == MentionKind.ProperNoun || mentionIndex + 1 >= context.Mentions.Count)
        {
            return -1;
        }

        var next = context.Mentions[mentionIndex + 1];
        if (next.PersonIndex >= 0 && IsOfficeOf(mention, next) && span.End >= next.End)
        {
            return next.PersonIndex;
        }

        var isBeside =
            next.First == mention.End + 1
            && context.Narration.KindAt(mention.End, mention.Paragraph) is UnitKind.Comma
            && next.Paragraph == mention.Paragraph;
        return isBeside && span.End > next.First ? next.PersonIndex : -1;
    }

    /// <summary>
    /// "Minister of Unification Jeong Se-hyun": the words between "of" and the name are part of the office. But in "a
    /// friend of President Obama" the title is not the friend's.
    /// </summary>
    private bool IsOfficeOf(Mention mention, Mention next)
    {
        var narration = context.Narration;
        return next.First == mention.End + 1
            && next.Paragraph == mention.Paragraph
            && narration.Word(mention.End) is "of"
            && narration.Token(mention.End - 1).Is(WordClass.Office)
            && narration.Token(next.First) is { IsCapitalized: true } first
            && !first.Is(WordClass.Title)
            && next.FirstToken != next.NameFirstToken;
    }

    /// <summary>
    /// Finds the person that "he" or "she" refers to: preferably a recent subject or the previous speaker. Objects of
    /// the same sentence rank lower.
    /// </summary>
    private int FindAntecedent(int mentionIndex, int previous)
    {
        var pronoun = context.Mentions[mentionIndex];
        var word = context.Narration.Word(pronoun.First);
        if (
            !word.Equals("he", StringComparison.OrdinalIgnoreCase)
            && !word.Equals("she", StringComparison.OrdinalIgnoreCase)
        )
        {
            return -1;
        }

        var (best, top) = (-1, 0.0);
        for (var i = mentionIndex - 1; i >= 0 && mentionIndex - i <= MaxMentionsBack; i--)
        {
            var mention = context.Mentions[i];
            var paragraphs = pronoun.Paragraph - mention.Paragraph;
            if (paragraphs > 3)
            {
                break;
            }

            if (mention.PersonIndex < 0)
            {
                continue;
            }

            var (verb, _) = context.PredicateOf(mention);
            var sentences = pronoun.Sentence - mention.Sentence;
            var score =
                (verb >= 0 ? 2.0 : 0.5)
                + (mention.PersonIndex == previous ? 2.0 : 0)
                - (0.4 * Math.Min(sentences, 5))
                - (0.5 * paragraphs)
                - (0.05 * (mentionIndex - i))
                + (sentences == 0 && verb < 0 ? -0.5 : 0)
                + 3;
            if (score > top)
            {
                (best, top) = (mention.PersonIndex, score);
            }
        }

        return best;
    }
}
