using CorpusSdk.Annotation.Learning;
using CorpusSdk.Annotation.Quotations;
using CorpusSdk.Annotation.Text;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>
/// What is looked at to tell a quotation from a term: from a scare quote, a title of a work, a word that is spoken of.
/// </summary>
internal sealed class SpeechFeatures(Scene scene)
{
    /// <summary>Fragments and titles have no more words than this.</summary>
    private const int MaxShort = 4;

    private readonly ScopeFeatures _scope = new(scene.Narrative);

    /// <summary>Of ten quotations of the article, how many are short.</summary>
    private readonly int _short = ShareOfShort(scene.Narrative);

    /// <param name="features">Is added to.</param>
    /// <param name="quote">The quotation.</param>
    /// <param name="choice">Its speaker, if it is speech.</param>
    /// <param name="wasSpeech">Whether the quotation before was taken for speech; null if there is none.</param>
    public void Add(Features features, int quote, Choice choice, bool? wasSpeech)
    {
        var n = scene.Narrative;
        var unit = n.QuoteUnits[quote];
        var place = n[unit];
        var passage = n.Quotations[quote];
        var tokens = n.Text.Tokens;
        var left = n.SymbolAt(unit - 1, place.Paragraph);
        var right = n.SymbolAt(unit + 1, place.Paragraph);
        var length = Math.Min(passage.EndToken - passage.First, 12);
        var last = tokens[passage.EndToken - 1];
        var ending =
            last.Kind != TokenKind.Mark ? 0
            : last.Character is ',' ? 1
            : last.Character is '.' or '…' ? 2
            : last.Character is '?' or '!' ? 3
            : 4;
        var form = Form(n, passage);
        var confidence = (int)(choice.Probability * 5);
        var kind = choice.Mention < 0 ? 20 : (int)scene.Mentions[choice.Mention].Kind;
        var cueBefore = scene.CueBefore(unit);
        var cueAfter = scene.CueAfter(unit);
        var cues =
            (cueBefore >= 0 ? Math.Min(3, 1 + ((unit - cueBefore) / 4)) : 0)
            + (4 * (cueAfter >= 0 ? Math.Min(3, 1 + ((cueAfter - unit) / 4)) : 0));

        features.Add("bias");
        features.Add("length", length, ending);
        features.Add("form", form, Math.Min(length, 6));
        features.Add("form.frame", form, (int)left, (int)right);
        features.Add("frame", (int)left, (int)right, Math.Min(length, 5));
        features.Add("left", (int)n.SymbolAt(unit - 2, place.Paragraph), (int)left, Math.Min(length, 5));
        features.Add("right", (int)right, (int)n.SymbolAt(unit + 2, place.Paragraph), Math.Min(length, 5));
        features.Add("ending", ending, (int)right, form);
        features.Add("form.left", form, (int)left, Math.Min(length, 4));
        features.Add("form.right", form, (int)right, Math.Min(length, 4));
        features.Add("around", (int)left, (int)right, ending);
        features.Add("form.ending", form, ending, Math.Min(length, 8));
        features.Add("choice", kind, confidence, Math.Min(length, 5));
        features.Add("cues", cues, Math.Min(length, 5), form);
        features.Add(
            "before",
            wasSpeech is null ? 0
                : wasSpeech.Value ? 1
                : 2,
            quote > 0 ? Math.Min(3, unit - n.QuoteUnits[quote - 1]) : 4,
            Math.Min(length, 5)
        );
        if (length <= 4)
        {
            for (var i = passage.First; i < passage.EndToken; i++)
            {
                if (tokens[i].IsWord && !tokens[i].Is(WordClass.Function))
                {
                    features.AddWord("holds", n.Text.Word(i), tokens[i].Hash);
                }
            }
        }

        features.Add("single", passage.IsSingle ? 1 : 0, Math.Min(length, 5));
        AddWords(features, n, unit, place.Paragraph, Math.Min(length, 4));
        var hints = Hints(n, unit, place);
        features.Add("hints", hints, form, Math.Min(length, 5));
        features.Add("hints.frame", hints, (int)left, (int)right);
        if (cueBefore >= 0)
        {
            features.AddWord(
                "cue-before",
                Math.Min(3, (unit - cueBefore) / 3),
                n.Word(cueBefore),
                n.Token(cueBefore).Hash
            );
        }

        if (cueAfter >= 0)
        {
            features.AddWord("cue-after", Math.Min(3, (cueAfter - unit) / 3), n.Word(cueAfter), n.Token(cueAfter).Hash);
        }

        if (length <= 5)
        {
            features.AddWord("first", n.Text.Word(passage.First), tokens[passage.First].Hash);
            features.AddWord("last", n.Text.Word(passage.EndToken - 1), last.Hash);
        }

        _scope.Add(features, quote, form, Math.Min(length, 5));
        AddPlace(features, passage, place.Paragraph, form, length);
        if (choice.Mention >= 0)
        {
            AddSpeaker(features, choice, place, unit, Math.Min(length, 5));
        }
    }

    /// <summary>How the passage lies in its paragraph and what the article's quotations are like.</summary>
    private void AddPlace(Features features, Passage passage, int paragraph, int form, int length)
    {
        var n = scene.Narrative;
        var (first, end, _) = n.Text.Paragraphs[paragraph];
        var whole = (passage.OuterFirst == first ? 1 : 0) | (passage.OuterEnd == end ? 2 : 0);
        var few = Math.Min(length, 5);
        features.Add("whole", whole, length, form);
        features.Add("whole.first", whole, paragraph == 0 ? 1 : 0, few);
        features.Add(
            "flags",
            (passage.GoesOn ? 1 : 0) | (passage.ComesOver ? 2 : 0) | (passage.IsUnbalanced ? 4 : 0),
            few
        );
        features.Add("article", _short, Math.Min(6, n.Quotations.Count / 4), few);
        features.Add("article.form", _short, form);
        features.Add("article.mark", n.Text.Tokens[passage.OuterFirst].Character, few);
    }

    private static int ShareOfShort(Narrative n)
    {
        var count = 0;
        foreach (var passage in n.Quotations)
        {
            var words = 0;
            for (var i = passage.First; i < passage.EndToken && words <= MaxShort; i++)
            {
                words += n.Text.Tokens[i].Kind == TokenKind.Mark ? 0 : 1;
            }

            count += words <= MaxShort ? 1 : 0;
        }

        return Math.Min(9, count * 10 / Math.Max(1, n.Quotations.Count));
    }

    private static void AddWords(Features features, Narrative n, int unit, int paragraph, int length)
    {
        for (var distance = 1; distance <= 3; distance++)
        {
            if (n.SymbolAt(unit - distance, paragraph) is not (Symbol.Edge or Symbol.Quote))
            {
                features.AddWord("left-word", distance, n.Word(unit - distance), n.Token(unit - distance).Hash);
                features.AddWord(
                    "left-word.length",
                    (distance * 5) + length,
                    n.Word(unit - distance),
                    n.Token(unit - distance).Hash
                );
            }
        }

        for (var distance = 1; distance <= 2; distance++)
        {
            if (n.SymbolAt(unit + distance, paragraph) is not (Symbol.Edge or Symbol.Quote))
            {
                features.AddWord("right-word", distance, n.Word(unit + distance), n.Token(unit + distance).Hash);
            }
        }
    }

    private void AddSpeaker(Features features, Choice choice, Unit place, int unit, int length)
    {
        var m = scene.Mentions[choice.Mention];
        var isAfter = m.First > unit;
        var side = (isAfter ? 1 : 0) + (2 * Math.Min(2, Math.Abs(m.Sentence - place.Sentence)));
        var (verb, _) = scene.VerbAfter(m);
        var main = verb < 0 ? -1 : scene.MainVerb(verb, m.Paragraph);
        var symbol = main < 0 ? 0 : (int)scene.Narrative[main].Symbol;
        features.Add("speaker", side, symbol, length);
        features.Add("speaker.kind", side, (int)m.Kind, (int)(choice.Probability * 5));
        features.Add("speaker.apart", side, symbol, main < 0 ? 7 : Math.Min(6, Math.Abs(unit - main)));
        if (main >= 0)
        {
            features.AddWord("speaker.verb", side, scene.Narrative.Word(main), scene.Narrative.Token(main).Hash);
        }
    }

    /// <summary>Whether a work or the giving of a name is spoken of near the passage.</summary>
    private static int Hints(Narrative n, int unit, Unit place)
    {
        var hints = 0;
        for (var i = Math.Max(0, unit - 6); i < Math.Min(n.Count, unit + 3); i++)
        {
            if (n[i].Quote < 0 && n[i].Sentence == place.Sentence)
            {
                var near = i >= unit - 2 ? 1 : 2;
                hints |= n.Token(i).Is(WordClass.Work) ? near : 0;
                hints |= n.Token(i).Is(WordClass.Naming) ? 4 * near : 0;
            }
        }

        return hints;
    }

    /// <summary>How the words within are cased and what they are.</summary>
    private static int Form(Narrative n, Passage passage)
    {
        int words = 0,
            capitals = 0,
            functions = 0,
            verbs = 0,
            persons = 0;
        var isFirstCapital = n.Text.Tokens[passage.First].IsCapital;
        for (var i = passage.First; i < Math.Min(passage.EndToken, passage.First + 40); i++)
        {
            var token = n.Text.Tokens[i];
            if (!token.IsWord)
            {
                continue;
            }

            words++;
            capitals += token.IsCapital ? 1 : 0;
            functions += token.Is(WordClass.Function) && !token.IsCapital ? 1 : 0;
            verbs += token.Is(WordClass.AnyVerb) ? 1 : 0;
            persons += token.Is(WordClass.Pronoun) ? 1 : 0;
        }

        var isTitle = words > 1 && capitals + functions == words;
        return (isFirstCapital ? 1 : 0) | (isTitle ? 2 : 0) | (verbs > 0 ? 4 : 0) | (persons > 0 ? 8 : 0);
    }
}
