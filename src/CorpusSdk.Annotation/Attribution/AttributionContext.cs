using CorpusSdk.Core.Compilation;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>The narration with its mentions, and the syntax around a mention or a quotation.</summary>
internal sealed class AttributionContext
{
    private const int MaxCandidatesBefore = 14,
        MaxCandidatesAfter = 8;

    private readonly int[] _mentionAt;

    public AttributionContext(Narration narration, List<Mention> mentions)
    {
        Narration = narration;
        Mentions = mentions;
        _mentionAt = new int[narration.Count + 1];
        for (int i = 0, m = 0; i <= narration.Count; i++)
        {
            while (m < mentions.Count && mentions[m].First < i)
            {
                m++;
            }

            _mentionAt[i] = m;
        }

        PersonCounts = [];
        foreach (var mention in mentions)
        {
            if (mention.PersonIndex >= 0)
            {
                PersonCounts[mention.PersonIndex] = PersonCounts.GetValueOrDefault(mention.PersonIndex) + 1;
            }
        }
    }

    public Narration Narration { get; }

    public List<Mention> Mentions { get; }

    /// <summary>The number of mentions of each person who has any.</summary>
    public Dictionary<int, int> PersonCounts { get; }

    /// <summary>Returns the index of the first mention that begins at a unit or after it.</summary>
    public int FirstMentionFrom(int unit) => _mentionAt[unit];

    /// <summary>Finds the possible speakers of a quotation: the nearest mentions before it and after it.</summary>
    /// <param name="quote">The index of the quotation.</param>
    /// <param name="previous">The mention that was selected for the previous quotation, or -1.</param>
    /// <param name="candidates">Receives the indexes of the mentions, in the order of the text.</param>
    public void FindCandidates(int quote, int previous, List<int> candidates)
    {
        candidates.Clear();
        var unit = Narration.QuotationUnits[quote];
        var quotation = Narration[unit];
        var next = FirstMentionFrom(unit);
        var first = next;
        while (
            first > 0 && next - first < MaxCandidatesBefore && quotation.Paragraph - Mentions[first - 1].Paragraph <= 2
        )
        {
            first--;
        }

        if (previous >= 0 && previous < first)
        {
            candidates.Add(previous);
        }

        for (var m = first; m < next; m++)
        {
            candidates.Add(m);
        }

        for (var m = next; m < Mentions.Count && m - next < MaxCandidatesAfter; m++)
        {
            var mention = Mentions[m];
            var isNear =
                mention.Paragraph == quotation.Paragraph
                    ? mention.Sentence - quotation.Sentence <= 2
                    : mention.Paragraph == quotation.Paragraph + 1 && mention.First - unit <= 12;
            if (!isNear)
            {
                break;
            }

            candidates.Add(m);
        }
    }

    /// <summary>
    /// Returns the verb whose subject a mention is, judged by its position: right after it, or after an apposition.
    /// </summary>
    public (int Unit, bool AfterApposition) PredicateOf(Mention mention) =>
        mention.Predicate ??= FindPredicate(mention);

    private (int Unit, bool AfterApposition) FindPredicate(Mention mention)
    {
        var narration = Narration;
        var paragraph = mention.Paragraph;
        var at = mention.End;
        var hasApposition = false;
        if (narration.KindAt(at, paragraph) is UnitKind.Comma or UnitKind.OpeningBracket or UnitKind.Dash)
        {
            var limit = Math.Min(narration.Count, at + 26);
            var found = -1;
            for (
                var i = at + 1;
                i < limit
                    && narration[i].Paragraph == paragraph
                    && narration[i].QuotationIndex < 0
                    && narration[i].Sentence == mention.Sentence;
                i++
            )
            {
                if (
                    narration[i].Kind is UnitKind.Comma or UnitKind.ClosingBracket or UnitKind.Dash
                    && IsFinite(SkipAdverbs(i + 1, paragraph), paragraph)
                )
                {
                    found = i;
                    break;
                }
            }

            if (found < 0)
            {
                return (-1, false);
            }

            at = found + 1;
            hasApposition = true;
        }
        else if (narration.KindAt(at, paragraph) is UnitKind.Preposition)
        {
            // "a spokesman for the ministry said"
            var limit = Math.Min(narration.Count, at + 14);
            while (
                at < limit
                && narration[at].Paragraph == paragraph
                && narration[at].QuotationIndex < 0
                && !IsFinite(at, paragraph)
                && narration[at].Kind
                    is not (
                        UnitKind.Comma
                        or UnitKind.SentenceEnd
                        or UnitKind.Colon
                        or UnitKind.That
                        or UnitKind.RelativePronoun
                        or UnitKind.Pronoun
                    )
            )
            {
                at++;
            }

            hasApposition = true;
        }

        at = SkipAdverbs(at, paragraph);
        return IsFinite(at, paragraph) ? (at, hasApposition) : (-1, hasApposition);
    }

    private int SkipAdverbs(int at, int paragraph)
    {
        for (var i = 0; i < 3 && Narration.KindAt(at, paragraph) is UnitKind.Adverb or UnitKind.Time; i++)
        {
            at++;
        }

        return at;
    }

    private bool IsFinite(int at, int paragraph) => Narration.IsVerb(Narration.KindAt(at, paragraph));

    /// <summary>Returns the speech verb of a verb group: "has said", "was quick to note".</summary>
    public int MainVerbFrom(int verb, int paragraph)
    {
        for (var i = verb; i < verb + 4 && Narration.KindAt(i, paragraph) is var unitKind; i++)
        {
            if (unitKind is UnitKind.SpeechVerb or UnitKind.SpeechGerund or UnitKind.ThoughtVerb)
            {
                return i;
            }

            if (
                unitKind
                is not (
                    UnitKind.Auxiliary
                    or UnitKind.Adverb
                    or UnitKind.OtherVerb
                    or UnitKind.Preposition
                    or UnitKind.EdForm
                    or UnitKind.IngForm
                    or UnitKind.OtherWord
                )
            )
            {
                break;
            }
        }

        return verb;
    }

    /// <summary>Returns the nearest speech verb before a quotation in its sentence, or -1.</summary>
    public int CueBefore(int unit)
    {
        var quotation = Narration[unit];
        for (var i = unit - 1; i >= 0 && unit - i <= 40 && Narration[i].Sentence == quotation.Sentence; i--)
        {
            if (Narration[i].Kind is UnitKind.SpeechVerb or UnitKind.SpeechGerund)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Returns the nearest speech verb after a quotation in its sentence, or -1.</summary>
    public int CueAfter(int unit)
    {
        var quotation = Narration[unit];
        for (
            var i = unit + 1;
            i < Narration.Count
                && i - unit <= 30
                && Narration[i].Sentence == quotation.Sentence
                && Narration[i].QuotationIndex < 0;
            i++
        )
        {
            if (Narration[i].Kind is UnitKind.SpeechVerb or UnitKind.SpeechGerund)
            {
                return i;
            }
        }

        return -1;
    }

    public bool FollowsAccordingTo(Mention mention) =>
        mention.First >= 2
        && Narration.KindAt(mention.First - 2, mention.Paragraph) == UnitKind.Preposition
        && Narration.Word(mention.First - 2) is "according" or "According";
}
