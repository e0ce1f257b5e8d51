using CorpusSdk.Annotation.Names;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>The person that a speaker phrase refers to.</summary>
/// <param name="Person">The index of the person; -1 if it is nobody whom the text names.</param>
/// <param name="Probability">The probability that this is right.</param>
internal readonly record struct ResolvedSpeaker(int Person, double Probability);

/// <summary>
/// Finds the person that a speaker phrase refers to: by name, by pronoun, or by an office with a name next to it.
/// </summary>
/// <param name="context">The article.</param>
/// <param name="genders">The genders of its people.</param>
internal sealed class SpeakerResolver(AttributionContext context, Gender[] genders)
{
    private const int MaxMentionsBack = 24;

    // Fitted with the command "pronouns" of the benchmarks, so that the probability of an antecedent is the share that
    // is right: the scale of its score, the score of somebody without a name in the text, and the bonus for a person
    // of the right gender.
    private const double Steepness = 0.6;
    private const double NobodyNamed = -4;
    private const double KnownGender = 1;

    /// <param name="mentionIndex">The index of the speaker's mention.</param>
    /// <param name="span">The whole phrase that names the speaker.</param>
    /// <param name="previous">The index of the person who spoke last, or -1.</param>
    public ResolvedSpeaker Resolve(int mentionIndex, SpeakerSpan span, int previous)
    {
        var mention = context.Mentions[mentionIndex];
        if (mention.PersonIndex >= 0)
        {
            return new(mention.PersonIndex, 1);
        }

        if (mention.Kind != MentionKind.Pronoun)
        {
            return new(FindNextName(mentionIndex, span), 1);
        }

        var gender = PersonGenders.OfPronoun(context.Narration.Word(mention.First));
        return gender == Gender.Unknown ? new(-1, 1) : FindAntecedent(mentionIndex, gender, previous);
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
        return isBeside && span.End > next.First ? next.PersonIndex : FindNameAtEnd(mentionIndex, span);
    }

    /// <summary>"a mother of three, Anne-Marie Brown": the name is the last in the phrase, behind a comma.</summary>
    private int FindNameAtEnd(int mentionIndex, SpeakerSpan span)
    {
        var paragraph = context.Mentions[mentionIndex].Paragraph;
        for (var i = mentionIndex + 1; i < context.Mentions.Count && context.Mentions[i].First < span.End; i++)
        {
            var name = context.Mentions[i];
            if (
                name.End == span.End
                && name.Kind == MentionKind.PersonName
                && name.Paragraph == paragraph
                && context.Narration.KindAt(name.First - 1, paragraph) is UnitKind.Comma
            )
            {
                return name.PersonIndex;
            }
        }

        return -1;
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
    /// Finds the person that a pronoun at the place of a mention refers to: preferably a recent subject or the previous
    /// speaker. Objects of the same sentence rank lower.
    /// </summary>
    /// <param name="mentionIndex">The index of the mention.</param>
    /// <param name="gender">The gender of the pronoun.</param>
    /// <param name="previous">The index of the person who spoke last, or -1.</param>
    public ResolvedSpeaker FindAntecedent(int mentionIndex, Gender gender, int previous)
    {
        var pronoun = context.Mentions[mentionIndex];
        Dictionary<int, double> scores = [];
        for (var i = mentionIndex - 1; i >= 0 && mentionIndex - i <= MaxMentionsBack; i--)
        {
            var mention = context.Mentions[i];
            var paragraphs = pronoun.Paragraph - mention.Paragraph;
            if (paragraphs > 3)
            {
                break;
            }

            if (mention.PersonIndex < 0 || IsOther(genders[mention.PersonIndex], gender))
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
                + (genders[mention.PersonIndex] == Gender.Unknown ? 0 : KnownGender);
            if (!(scores.TryGetValue(mention.PersonIndex, out var other) && other >= score))
            {
                scores[mention.PersonIndex] = score;
            }
        }

        var best = new ResolvedSpeaker(-1, 1);
        var sum = Math.Exp(Steepness * NobodyNamed);
        var top = double.NegativeInfinity;
        foreach (var (person, score) in scores)
        {
            sum += Math.Exp(Steepness * score);
            if (score > top)
            {
                (best, top) = (new(person, 0), score);
            }
        }

        return best.Person < 0 ? best : best with { Probability = Math.Exp(Steepness * top) / sum };
    }

    private static bool IsOther(Gender person, Gender pronoun) =>
        person != Gender.Unknown && pronoun != Gender.Unknown && person != pronoun;
}
