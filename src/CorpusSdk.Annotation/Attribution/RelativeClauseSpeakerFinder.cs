using CorpusSdk.Core.Compilation;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>
/// Finds the speaker of a quotation in a relative clause: <c>Jane Doe told Omar Aziz, who answered: "…"</c>. The
/// weights prefer the subject of the main clause, because such clauses are rare in the articles that they were learned
/// from.
/// </summary>
internal static class RelativeClauseSpeakerFinder
{
    private const int MaxClause = 24;

    private const double ClearProbability = 0.95;

    /// <summary>Below the confidence from which a proposal needs no check.</summary>
    private const double AmbiguousProbability = 0.6;

    /// <summary>What somebody says: <c>whose answer was: "…"</c>.</summary>
    private static readonly HashSet<string> s_utterances = new(StringComparer.Ordinal)
    {
        "advice",
        "answer",
        "comment",
        "comments",
        "conclusion",
        "explanation",
        "message",
        "motto",
        "reaction",
        "remark",
        "reply",
        "response",
        "retort",
        "statement",
        "verdict",
        "words",
    };

    /// <summary>Returns the mention that the relative pronoun refers to; null if the model must decide.</summary>
    public static SpeakerChoice? Find(AttributionContext context, int quote)
    {
        var unit = context.Narration.QuotationUnits[quote];
        var pronoun = FindPronoun(context.Narration, unit);
        return
            pronoun >= 0
            && SpeechProbability(context, pronoun, unit) is { } probability
            && FindAntecedent(context, pronoun, unit) is { } antecedent
            ? antecedent with
            {
                Probability = Math.Min(antecedent.Probability, probability),
            }
            : null;
    }

    /// <summary>Returns the nearest "who" or "whose" of the same clause before a quotation, or -1.</summary>
    private static int FindPronoun(Narration narration, int unit)
    {
        var quotation = narration[unit];
        for (var i = unit - 1; i >= 0 && unit - i <= MaxClause; i--)
        {
            if (
                narration[i].Sentence != quotation.Sentence
                || narration[i].Kind is UnitKind.SentenceEnd or UnitKind.Quotation or UnitKind.ClosingBracket
            )
            {
                return -1;
            }

            if (narration.Word(i) is "who" or "whose" or "whom")
            {
                return narration.Word(i) is "whom" ? -1 : i;
            }
        }

        return -1;
    }

    /// <summary>
    /// Returns the probability that the quotation is spoken by the person whom the pronoun refers to; null if the
    /// clause does not say so.
    /// </summary>
    private static double? SpeechProbability(AttributionContext context, int pronoun, int unit)
    {
        var narration = context.Narration;
        if (narration.Word(pronoun) is "whose")
        {
            return
                pronoun + 2 < unit
                && s_utterances.Contains(narration.Word(pronoun + 1).ToString())
                && Narration.IsVerb(narration[pronoun + 2].Kind)
                && FindVerb(narration, pronoun + 3, unit) < 0
                ? ClearProbability
                : null;
        }

        var cue = FindVerb(narration, pronoun + 1, unit);
        if (
            cue < 0
            || narration[pronoun + 1].Kind is UnitKind.Pronoun or UnitKind.CapitalizedWord
            || ContinuesMainClause(narration, cue + 1, unit)
        )
        {
            return null;
        }

        var first = SkipAdverbials(narration, pronoun + 1, cue);
        if (first == cue || IsSameSubject(context, pronoun + 1, first, cue))
        {
            return ClearProbability;
        }

        // "who said Ann Lee had called it": either of them. But "who told Ann Lee to wait, said" is the main clause.
        return narration[first].Kind == UnitKind.SpeechVerb && !HasComma(narration, first, cue)
            ? AmbiguousProbability
            : null;
    }

    private static bool HasComma(Narration narration, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (narration[i].Kind == UnitKind.Comma)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Returns the first unit from a position that is not part of "then", "in May", or ", after a pause,".
    /// </summary>
    private static int SkipAdverbials(Narration narration, int at, int end)
    {
        while (
            at < end
            && narration[at].Kind
                is UnitKind.Adverb
                    or UnitKind.Time
                    or UnitKind.Conjunction
                    or UnitKind.Preposition
                    or UnitKind.Comma
                    or UnitKind.Determiner
                    or UnitKind.Number
                    or UnitKind.OtherWord
        )
        {
            at++;
        }

        return at;
    }

    /// <summary>
    /// Whether the speech verb belongs to the verb after the pronoun: "had said", "shook his head and said". After a
    /// comma, it is the main clause's: "Jane Doe, who had met Omar Aziz, said".
    /// </summary>
    private static bool IsSameSubject(AttributionContext context, int start, int first, int cue)
    {
        var narration = context.Narration;
        if (Narration.IsVerb(narration[first].Kind) && context.MainVerbFrom(first, narration[first].Paragraph) == cue)
        {
            return true;
        }

        var before = cue - 1;
        while (before > start && narration[before].Kind is UnitKind.Adverb or UnitKind.Auxiliary)
        {
            before--;
        }

        return before > start
            && narration.Word(before) is "and" or "but" or "then"
            && narration[before - 1].Kind != UnitKind.Comma;
    }

    /// <summary>"Jane Doe told Omar Aziz, who had asked, that …"</summary>
    private static bool ContinuesMainClause(Narration narration, int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (narration[i].Kind == UnitKind.Comma && narration[i + 1].Kind == UnitKind.That)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Returns the last verb of speaking in a range, or -1. After a determiner or a preposition other than "to", it is
    /// a noun: "with a shout", "by post".
    /// </summary>
    private static int FindVerb(Narration narration, int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (
                narration[i].Kind is UnitKind.SpeechVerb
                && (
                    narration[i - 1].Kind is not (UnitKind.Determiner or UnitKind.Possessive or UnitKind.Preposition)
                    || narration.Word(i - 1) is "to"
                )
            )
            {
                return i;
            }
        }

        return -1;
    }

    private static SpeakerChoice? FindAntecedent(AttributionContext context, int pronoun, int unit)
    {
        var narration = context.Narration;
        var (paragraph, sentence) = (narration[pronoun].Paragraph, narration[pronoun].Sentence);
        var end = IsSeparator(narration.KindAt(pronoun - 1, paragraph)) ? pronoun - 1 : pronoun;
        var last = MentionEndingAt(context, end, paragraph, sentence);
        if (last < 0)
        {
            return null;
        }

        // "Omar Aziz of the harbour board", "the mayor of Porto"
        var head = last;
        while (
            narration.KindAt(context.Mentions[head].First - 1, paragraph) == UnitKind.Preposition
            && MentionEndingAt(context, context.Mentions[head].First - 1, paragraph, sentence) is >= 0 and var next
        )
        {
            head = next;
        }

        if (IsName(last))
        {
            // "a friend of Omar Aziz, who said", "Ann Lee and Omar Aziz, who said": only the sense tells.
            var before = context.Mentions[head].First - 1;
            var isOneOfTwo =
                (head != last && context.Mentions[head].Kind is MentionKind.PersonNoun or MentionKind.PersonName)
                || (before >= 0 && narration.Word(before) is "and" or "or");
            return new(last, isOneOfTwo ? AmbiguousProbability : ClearProbability);
        }

        if (IsName(head))
        {
            return new(head, ClearProbability);
        }

        // "Omar Aziz, the mayor of Porto, who"
        var start = context.Mentions[head].First;
        if (
            IsSeparator(narration.KindAt(start - 1, paragraph))
            && MentionEndingAt(context, start - 1, paragraph, sentence) is >= 0 and var name
            && IsName(name)
        )
        {
            return new(name, ClearProbability);
        }

        if (context.Mentions[head].Kind != MentionKind.PersonNoun)
        {
            return null;
        }

        // Without a comma, the clause often only says who is meant: "Jane Doe told voters who asked that …".
        return end < pronoun ? new(head, ClearProbability)
            : IsIntroduced(narration, unit) ? new(head, AmbiguousProbability)
            : null;

        bool IsName(int mention) => context.Mentions[mention].Kind == MentionKind.PersonName;
    }

    /// <summary>Whether a verb of speaking is directly before a quotation, or before its comma or colon.</summary>
    private static bool IsIntroduced(Narration narration, int unit) =>
        FindVerb(narration, unit - 1, unit) >= 0
        || (
            narration[unit - 1].Kind is UnitKind.Comma or UnitKind.Colon && FindVerb(narration, unit - 2, unit - 1) >= 0
        );

    private static bool IsSeparator(UnitKind kind) =>
        kind is UnitKind.Comma or UnitKind.Dash or UnitKind.OpeningBracket;

    private static int MentionEndingAt(AttributionContext context, int end, int paragraph, int sentence)
    {
        var index = context.FirstMentionFrom(end) - 1;
        return
            index >= 0
            && context.Mentions[index] is var mention
            && mention.End == end
            && mention.Paragraph == paragraph
            && mention.Sentence == sentence
            ? index
            : -1;
    }
}
