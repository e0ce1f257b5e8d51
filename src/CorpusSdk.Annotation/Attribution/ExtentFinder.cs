using CorpusSdk.Annotation.Learning;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>
/// The ends that a speaker's phrase may have, from the bare name to the name with title, apposition, place and
/// relative clause; and what tells which is meant.
/// </summary>
internal sealed class ExtentFinder(Scene scene)
{
    private const int MaxReach = 30,
        MaxEnds = 12,
        MaxStarts = 7;

    private readonly Narrative _narrative = scene.Narrative;

    public void Find(Mention mention, List<Extent> extents)
    {
        extents.Clear();
        if (mention.Kind == MentionKind.Pronoun)
        {
            extents.Add(new(mention.First, mention.End));
            return;
        }

        Span<int> ends = stackalloc int[MaxEnds];
        var count = Ends(mention, ends);
        for (var first = mention.First; first < Math.Min(mention.End, mention.First + MaxStarts); first++)
        {
            if (first > mention.First && _narrative[first].Symbol is Symbol.Possessive)
            {
                continue;
            }

            for (var e = 0; e < count; e++)
            {
                if (ends[e] > first)
                {
                    extents.Add(new(first, ends[e]));
                }
            }
        }
    }

    private int Ends(Mention mention, Span<int> ends)
    {
        var count = 0;
        // A name alone, and a phrase that has swallowed a verb at its end.
        for (var e = mention.End - 2; e < mention.End; e++)
        {
            if (e > mention.First && _narrative[e - 1].Symbol is not (Symbol.Possessive or Symbol.Determiner))
            {
                ends[count++] = e;
            }
        }

        ends[count++] = mention.End;
        var limit = Math.Min(_narrative.Count, mention.End + MaxReach);
        for (var i = mention.End + 1; i < limit && count < ends.Length; i++)
        {
            var unit = _narrative[i - 1];
            if (
                unit.Paragraph != mention.Paragraph
                || unit.Quote >= 0
                || unit.Sentence != mention.Sentence
                || unit.Symbol is Symbol.Stop or Symbol.Colon
            )
            {
                break;
            }

            var next = _narrative.SymbolAt(i, mention.Paragraph);
            var isEnd =
                unit.Symbol
                is Symbol.Word
                    or Symbol.Capital
                    or Symbol.Human
                    or Symbol.Title
                    or Symbol.Number
                    or Symbol.Close
                    or Symbol.Time
                    or Symbol.EndsEd
                    or Symbol.EndsIng
                    or Symbol.Verb
                    or Symbol.Speech;
            var isBefore =
                next
                    is Symbol.Comma
                        or Symbol.Stop
                        or Symbol.Edge
                        or Symbol.Quote
                        or Symbol.Preposition
                        or Symbol.Conjunction
                        or Symbol.Who
                        or Symbol.That
                        or Symbol.Pronoun
                        or Symbol.Adverb
                        or Symbol.Dash
                        or Symbol.Open
                        or Symbol.Close
                        or Symbol.Colon
                        or Symbol.Mark
                        or Symbol.Time
                        or Symbol.Determiner
                        or Symbol.SpeechGerund
                        or Symbol.EndsIng
                || Narrative.IsVerb(next);
            if (isEnd && isBefore)
            {
                ends[count++] = i;
            }
        }

        return count;
    }

    public void AddFeatures(Features features, Mention mention, Extent extent, int quote)
    {
        var n = _narrative;
        var p = mention.Paragraph;
        var kind = (int)mention.Kind;
        var unit = n.QuoteUnits[quote];
        var isAfter = mention.First > unit;
        var place = (isAfter ? 1 : 0) + (n[unit].Sentence == mention.Sentence ? 2 : 0);
        var next = n.SymbolAt(extent.End, p);
        var next2 = n.SymbolAt(extent.End + 1, p);
        var lastSymbol = n[extent.End - 1].Symbol;
        var isInverted =
            n.SymbolAt(mention.First - 1, p)
            is Symbol.Speech
                or Symbol.Thought
                or Symbol.Verb
                or Symbol.EndsEd
                or Symbol.SpeechGerund;

        // The left end.
        features.Add("start", extent.First - mention.First, kind);
        if (extent.First > mention.First)
        {
            features.AddWord("left-out", n.Word(extent.First - 1), n.Token(extent.First - 1).Hash);
            features.Add("left-out", (int)n[extent.First - 1].Symbol, (int)n[extent.First].Symbol, kind);
            features.AddWord("left-out.first", n.Word(mention.First), n.Token(mention.First).Hash);
        }

        features.AddWord("first", kind, n.Word(extent.First), n.Token(extent.First).Hash);

        // The right end: what is taken in beyond the phrase, what is left out.
        var beyond = extent.End - mention.End;
        features.Add("end", beyond < 0 ? 20 - beyond : Math.Min(beyond, 12), kind);
        features.Add("next", (int)lastSymbol, (int)next, (int)next2);
        features.Add("next.place", (int)next, place, isInverted ? 1 : 0);
        features.Add("next.beyond", beyond <= 0 ? 0 : 1, (int)next, kind);
        if (next is not (Symbol.Edge or Symbol.Quote))
        {
            features.AddWord("next", beyond <= 0 ? 0 : 1, n.Word(extent.End), n.Token(extent.End).Hash);
            if (next2 is not (Symbol.Edge or Symbol.Quote))
            {
                features.AddWord("next2", (int)next, n.Word(extent.End + 1), n.Token(extent.End + 1).Hash);
            }
        }

        if (beyond < 0)
        {
            features.AddWord("cut", n.Word(extent.End), n.Token(extent.End).Hash);
            features.Add("cut", (int)lastSymbol, (int)next, kind);
        }
        else if (beyond > 0)
        {
            AddBeyond(features, mention, extent, kind, place, isInverted);
        }

        // What follows the name decides what follows the phrase: a comma and an article, a preposition.
        features.Add(
            "opening",
            (int)n.SymbolAt(mention.End, p),
            (int)n.SymbolAt(mention.End + 1, p),
            beyond <= 0 ? 0
                : next is Symbol.Comma or Symbol.Stop or Symbol.Quote or Symbol.Edge ? 1
                : 2
        );
        features.Add(
            "opening.kind",
            (int)n.SymbolAt(mention.End, p),
            (kind * 2) + (isInverted ? 1 : 0),
            beyond <= 0 ? 0
                : Narrative.IsVerb(next) ? 1
                : next is Symbol.Comma ? 2
                : 3
        );
    }

    private void AddBeyond(Features features, Mention mention, Extent extent, int kind, int place, bool isInverted)
    {
        var n = _narrative;
        int commas = 0,
            prepositions = 0,
            conjunctions = 0,
            verbs = 0,
            whos = 0,
            path = 0,
            steps = 0,
            times = 0;
        for (var i = mention.End; i < extent.End; i++)
        {
            var symbol = n[i].Symbol;
            commas += symbol == Symbol.Comma ? 1 : 0;
            prepositions += symbol == Symbol.Preposition ? 1 : 0;
            conjunctions += symbol == Symbol.Conjunction ? 1 : 0;
            whos += symbol is Symbol.Who or Symbol.That ? 1 : 0;
            verbs += Narrative.IsVerb(symbol) ? 1 : 0;
            times += symbol == Symbol.Time ? 1 : 0;
            if (
                symbol
                    is Symbol.Comma
                        or Symbol.Preposition
                        or Symbol.Conjunction
                        or Symbol.Who
                        or Symbol.Possessive
                        or Symbol.Open
                        or Symbol.Determiner
                        or Symbol.Number
                && steps < 5
            )
            {
                path = (path * 31) + (int)symbol;
                steps++;
            }
        }

        var next = n.SymbolAt(extent.End, mention.Paragraph);
        features.Add("crossed", Math.Min(commas, 3), Math.Min(prepositions, 3), Math.Min(conjunctions, 2));
        features.Add(
            "crossed.next",
            (Math.Min(commas, 2) * 4) + Math.Min(prepositions, 3),
            (int)next,
            isInverted ? 1 : 0
        );
        features.Add("crossed.verbs", Math.Min(verbs, 2), Math.Min(whos, 2), (int)next);
        features.Add("crossed.times", Math.Min(times, 2), Math.Min(commas, 2), Math.Min(verbs, 1));
        features.Add("path", path, kind);
        features.Add("path.next", path, (int)next, place);
        features.AddWord("opening", kind, n.Word(mention.End), n.Token(mention.End).Hash);
        if (mention.End + 1 < extent.End)
        {
            features.AddWord(
                "opening2",
                (int)n[mention.End].Symbol,
                n.Word(mention.End + 1),
                n.Token(mention.End + 1).Hash
            );
        }

        features.Add("reach", Math.Min(15, extent.End - mention.End), (int)next);
        var hasPerson = false;
        for (var i = mention.End; i < extent.End && !hasPerson; i++)
        {
            hasPerson = n.Token(i).Is(WordClass.Given);
        }

        features.Add("holds-name", hasPerson ? 1 : 0, kind, Math.Min(commas, 2));
    }
}
