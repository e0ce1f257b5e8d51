using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>Whom a mention means, where it is a pronoun, or an office whose holder is named beside it.</summary>
internal sealed class PersonResolver(Scene scene)
{
    private const int MaxBack = 24;

    /// <param name="mention">The speaker's mention.</param>
    /// <param name="extent">The whole phrase.</param>
    /// <param name="previous">The person who was the last to speak, or -1.</param>
    /// <returns>The index of the person, or -1.</returns>
    public int Resolve(int mention, Extent extent, int previous)
    {
        var m = scene.Mentions[mention];
        if (m.Person >= 0)
        {
            return m.Person;
        }

        return m.Kind == MentionKind.Pronoun ? Antecedent(mention, previous) : Named(mention, extent);
    }

    /// <summary>"the bureau's director, James Comey": the name is the next mention, right behind a comma.</summary>
    private int Named(int mention, Extent extent)
    {
        var m = scene.Mentions[mention];
        if (m.Kind == MentionKind.Proper || mention + 1 >= scene.Mentions.Count)
        {
            return -1;
        }

        var next = scene.Mentions[mention + 1];
        if (next.Person >= 0 && IsOffice(m, next) && extent.End >= next.End)
        {
            return next.Person;
        }

        var isBeside =
            next.First == m.End + 1
            && scene.Narrative.SymbolAt(m.End, m.Paragraph) is Symbol.Comma
            && next.Paragraph == m.Paragraph;
        return isBeside && extent.End > next.First ? next.Person : -1;
    }

    /// <summary>
    /// "Minister of Unification Jeong Se-hyun": what stands between "of" and the name belongs to the office. But in "a
    /// friend of President Obama" the title belongs to another.
    /// </summary>
    private bool IsOffice(Mention m, Mention next)
    {
        var n = scene.Narrative;
        return next.First == m.End + 1
            && next.Paragraph == m.Paragraph
            && n.Word(m.End) is "of"
            && n.Token(m.End - 1).Is(WordClass.Office)
            && n.Token(next.First) is { IsCapital: true } first
            && !first.Is(WordClass.Title)
            && next.FirstToken != next.NameFirst;
    }

    /// <summary>
    /// The person whom he or she stands for: the nearest before who is a subject or has just spoken. Who is named as
    /// an object within the same sentence is passed over once.
    /// </summary>
    private int Antecedent(int mention, int previous)
    {
        var pronoun = scene.Mentions[mention];
        var word = scene.Narrative.Word(pronoun.First);
        if (
            !word.Equals("he", StringComparison.OrdinalIgnoreCase)
            && !word.Equals("she", StringComparison.OrdinalIgnoreCase)
        )
        {
            return -1;
        }

        var (best, top) = (-1, 0.0);
        for (var i = mention - 1; i >= 0 && mention - i <= MaxBack; i--)
        {
            var m = scene.Mentions[i];
            var paragraphs = pronoun.Paragraph - m.Paragraph;
            if (paragraphs > 3)
            {
                break;
            }

            if (m.Person < 0)
            {
                continue;
            }

            var (verb, _) = scene.VerbAfter(m);
            var sentences = pronoun.Sentence - m.Sentence;
            var score =
                (verb >= 0 ? 2.0 : 0.5)
                + (m.Person == previous ? 2.0 : 0)
                - (0.4 * Math.Min(sentences, 5))
                - (0.5 * paragraphs)
                - (0.05 * (mention - i))
                + (sentences == 0 && verb < 0 ? -0.5 : 0)
                + 3;
            if (score > top)
            {
                (best, top) = (m.Person, score);
            }
        }

        return best;
    }
}
