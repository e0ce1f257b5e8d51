using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>The narration with its mentions, and what the surroundings of a mention or a quotation are.</summary>
internal sealed class Scene
{
    private const int MaxBefore = 14,
        MaxAfter = 8;

    private readonly int[] _mentionAt;

    public Scene(Narrative narrative, List<Mention> mentions)
    {
        Narrative = narrative;
        Mentions = mentions;
        _mentionAt = new int[narrative.Count + 1];
        for (int i = 0, m = 0; i <= narrative.Count; i++)
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
            if (mention.Person >= 0)
            {
                PersonCounts[mention.Person] = PersonCounts.GetValueOrDefault(mention.Person) + 1;
            }
        }
    }

    public Narrative Narrative { get; }

    public List<Mention> Mentions { get; }

    public Dictionary<int, int> PersonCounts { get; }

    /// <summary>The first mention that begins at a unit or after it.</summary>
    public int MentionFrom(int unit) => _mentionAt[unit];

    /// <summary>The possible speakers of a quotation: the nearest mentions before it and after it.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="previous">The mention that was taken for the quotation before, or -1.</param>
    /// <param name="candidates">Is filled with indexes of mentions, in order.</param>
    public void Candidates(int quote, int previous, List<int> candidates)
    {
        candidates.Clear();
        var unit = Narrative.QuoteUnits[quote];
        var place = Narrative[unit];
        var next = MentionFrom(unit);
        var first = next;
        while (first > 0 && next - first < MaxBefore && place.Paragraph - Mentions[first - 1].Paragraph <= 2)
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

        for (var m = next; m < Mentions.Count && m - next < MaxAfter; m++)
        {
            var mention = Mentions[m];
            var isNear =
                mention.Paragraph == place.Paragraph
                    ? mention.Sentence - place.Sentence <= 2
                    : mention.Paragraph == place.Paragraph + 1 && mention.First - unit <= 12;
            if (!isNear)
            {
                break;
            }

            candidates.Add(m);
        }
    }

    /// <summary>
    /// The verb that a mention is the subject of by its place: right after it, or after an apposition.
    /// </summary>
    public (int Unit, bool AfterApposition) VerbAfter(Mention mention) => mention.Verb ??= FindVerbAfter(mention);

    private (int Unit, bool AfterApposition) FindVerbAfter(Mention mention)
    {
        var n = Narrative;
        var paragraph = mention.Paragraph;
        var at = mention.End;
        var apposition = false;
        if (n.SymbolAt(at, paragraph) is Symbol.Comma or Symbol.Open or Symbol.Dash)
        {
            var limit = Math.Min(n.Count, at + 26);
            var found = -1;
            for (
                var i = at + 1;
                i < limit && n[i].Paragraph == paragraph && n[i].Quote < 0 && n[i].Sentence == mention.Sentence;
                i++
            )
            {
                if (
                    n[i].Symbol is Symbol.Comma or Symbol.Close or Symbol.Dash
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
            apposition = true;
        }
        else if (n.SymbolAt(at, paragraph) is Symbol.Preposition)
        {
            // "a spokesman for the ministry said"
            var limit = Math.Min(n.Count, at + 14);
            while (
                at < limit
                && n[at].Paragraph == paragraph
                && n[at].Quote < 0
                && !IsFinite(at, paragraph)
                && n[at].Symbol
                    is not (Symbol.Comma or Symbol.Stop or Symbol.Colon or Symbol.That or Symbol.Who or Symbol.Pronoun)
            )
            {
                at++;
            }

            apposition = true;
        }

        at = SkipAdverbs(at, paragraph);
        return IsFinite(at, paragraph) ? (at, apposition) : (-1, apposition);
    }

    private int SkipAdverbs(int at, int paragraph)
    {
        for (var i = 0; i < 3 && Narrative.SymbolAt(at, paragraph) is Symbol.Adverb or Symbol.Time; i++)
        {
            at++;
        }

        return at;
    }

    private bool IsFinite(int at, int paragraph) => Narrative.IsVerb(Narrative.SymbolAt(at, paragraph));

    /// <summary>The verb of speech of a verb group: "has said", "was quick to note".</summary>
    public int MainVerb(int verb, int paragraph)
    {
        for (var i = verb; i < verb + 4 && Narrative.SymbolAt(i, paragraph) is var symbol; i++)
        {
            if (symbol is Symbol.Speech or Symbol.SpeechGerund or Symbol.Thought)
            {
                return i;
            }

            if (
                symbol
                is not (
                    Symbol.Auxiliary
                    or Symbol.Adverb
                    or Symbol.Verb
                    or Symbol.Preposition
                    or Symbol.EndsEd
                    or Symbol.EndsIng
                    or Symbol.Word
                )
            )
            {
                break;
            }
        }

        return verb;
    }

    /// <summary>The nearest verb of speech before a quotation in its sentence, or -1.</summary>
    public int CueBefore(int unit)
    {
        var place = Narrative[unit];
        for (var i = unit - 1; i >= 0 && unit - i <= 40 && Narrative[i].Sentence == place.Sentence; i--)
        {
            if (Narrative[i].Symbol is Symbol.Speech or Symbol.SpeechGerund)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The nearest verb of speech after a quotation in its sentence, or -1.</summary>
    public int CueAfter(int unit)
    {
        var place = Narrative[unit];
        for (
            var i = unit + 1;
            i < Narrative.Count && i - unit <= 30 && Narrative[i].Sentence == place.Sentence && Narrative[i].Quote < 0;
            i++
        )
        {
            if (Narrative[i].Symbol is Symbol.Speech or Symbol.SpeechGerund)
            {
                return i;
            }
        }

        return -1;
    }

    public bool IsAccordingTo(Mention mention) =>
        mention.First >= 2
        && Narrative.SymbolAt(mention.First - 2, mention.Paragraph) == Symbol.Preposition
        && Narrative.Word(mention.First - 2) is "according" or "According";
}
