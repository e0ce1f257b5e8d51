namespace CorpusSdk.Annotation.Attribution;

/// <summary>How a quotation hangs together with its speaker.</summary>
/// <param name="Unit">The unit of the cue verb, or -1.</param>
/// <param name="Rule">The name of the pattern.</param>
internal readonly record struct Cue(int Unit, string Rule);

/// <summary>Finds the verb that brings a quotation in, and names the pattern.</summary>
internal static class CueReader
{
    public static Cue Read(Scene scene, int quote, int mention)
    {
        var n = scene.Narrative;
        var unit = n.QuoteUnits[quote];
        var place = n[unit];
        var direct = DirectlyBefore(n, unit, place.Paragraph);
        if (mention < 0)
        {
            return new(direct >= 0 ? direct : -1, "no-speaker");
        }

        var m = scene.Mentions[mention];
        var distance = Math.Abs(m.Sentence - place.Sentence);
        var isAfter = m.First > unit;
        if (m.Paragraph != place.Paragraph)
        {
            return new(
                direct,
                n.Quotations[quote].ComesOver ? "continued-quotation"
                    : isAfter ? "next-paragraph"
                    : "previous-paragraph"
            );
        }

        if (scene.IsAccordingTo(m))
        {
            return new(direct >= 0 ? direct : m.First - 2, "according-to");
        }

        var own = OwnVerb(scene, m, out var isInverted);
        if (distance > 0)
        {
            return new(direct >= 0 ? direct : own, isAfter ? "next-sentence" : "previous-sentence");
        }

        if (isAfter)
        {
            return own >= 0
                ? new(own, isInverted ? "verb-speaker-after" : "speaker-verb-after")
                : new(scene.CueAfter(unit), "speaker-after");
        }

        var cue =
            direct >= 0 ? direct
            : own >= 0 && own < unit ? own
            : scene.CueBefore(unit);
        var between = quote > 0 && n.QuoteUnits[quote - 1] > m.First;
        return new(
            cue,
            between ? "continued"
                : isInverted ? "verb-speaker-before"
                : cue >= 0 ? "speaker-verb-before"
                : "speaker-before"
        );
    }

    /// <summary>A verb of speech right before the quotation: <c>said that "…"</c>, <c>adding, "…"</c>.</summary>
    private static int DirectlyBefore(Narrative n, int unit, int paragraph)
    {
        for (var i = unit - 1; i >= unit - 3; i--)
        {
            var symbol = n.SymbolAt(i, paragraph);
            if (symbol is Symbol.Speech or Symbol.SpeechGerund or Symbol.Thought or Symbol.EndsEd)
            {
                return i;
            }

            if (symbol is not (Symbol.Comma or Symbol.Colon or Symbol.That or Symbol.Adverb or Symbol.Time))
            {
                break;
            }
        }

        return -1;
    }

    private static int OwnVerb(Scene scene, Mention m, out bool isInverted)
    {
        isInverted = false;
        var (verb, _) = scene.VerbAfter(m);
        if (verb >= 0)
        {
            return scene.MainVerb(verb, m.Paragraph);
        }

        isInverted =
            scene.Narrative.SymbolAt(m.First - 1, m.Paragraph)
                is Symbol.Speech
                    or Symbol.Thought
                    or Symbol.EndsEd
                    or Symbol.Verb;
        return isInverted ? m.First - 1 : -1;
    }
}
