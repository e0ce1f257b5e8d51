using CorpusSdk.Annotation.Learning;
using CorpusSdk.Annotation.Quotations;
using CorpusSdk.Annotation.Text;
using CorpusSdk.Annotation.Words;
using CorpusSdk.Core.Checking;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>
/// The features that distinguish speech from terms: scare quotes, titles of works and words that are discussed.
/// </summary>
/// <remarks>The names and numbers are keys of the learned weights: do not change them.</remarks>
internal sealed class SpeechFeatureExtractor(AttributionContext context)
{
    /// <summary>The maximum number of words of a typical fragment or title.</summary>
    private const int MaxShort = 4;

    private readonly ReportFeatureExtractor _report = new(context.Narration);

    /// <summary>The share of short quotations in the article, in tenths.</summary>
    private readonly int _shareOfShort = GetShareOfShort(context.Narration);

    /// <param name="features">The vector to add to.</param>
    /// <param name="quote">The index of the quotation.</param>
    /// <param name="choice">The speaker, provided that it is speech.</param>
    /// <param name="wasSpeech">Whether the previous quotation is speech; null if there is none.</param>
    public void AddTo(FeatureVector features, int quote, SpeakerChoice choice, bool? wasSpeech)
    {
        var narration = context.Narration;
        var unit = narration.QuotationUnits[quote];
        var quotation = narration[unit];
        var passage = narration.Quotations[quote];
        var tokens = narration.Text.Tokens;
        var left = narration.KindAt(unit - 1, quotation.Paragraph);
        var right = narration.KindAt(unit + 1, quotation.Paragraph);
        var length = Math.Min(passage.EndToken - passage.FirstToken, 12);
        var last = tokens[passage.EndToken - 1];
        var ending =
            last.Kind != TextTokenKind.Mark ? 0
            : last.Character is ',' ? 1
            : last.Character is '.' or '…' ? 2
            : last.Character is '?' or '!' ? 3
            : 4;
        var form = GetForm(narration, passage);
        var confidence = (int)(choice.Probability * 5);
        var kind = choice.MentionIndex < 0 ? 20 : (int)context.Mentions[choice.MentionIndex].Kind;
        var cueBefore = context.CueBefore(unit);
        var cueAfter = context.CueAfter(unit);
        var cues =
            (cueBefore >= 0 ? Math.Min(3, 1 + ((unit - cueBefore) / 4)) : 0)
            + (4 * (cueAfter >= 0 ? Math.Min(3, 1 + ((cueAfter - unit) / 4)) : 0));

        features.Add("bias");
        features.Add("length", length, ending);
        features.Add("form", form, Math.Min(length, 6));
        features.Add("form.frame", form, (int)left, (int)right);
        features.Add("frame", (int)left, (int)right, Math.Min(length, 5));
        features.Add("left", (int)narration.KindAt(unit - 2, quotation.Paragraph), (int)left, Math.Min(length, 5));
        features.Add("right", (int)right, (int)narration.KindAt(unit + 2, quotation.Paragraph), Math.Min(length, 5));
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
            quote > 0 ? Math.Min(3, unit - narration.QuotationUnits[quote - 1]) : 4,
            Math.Min(length, 5)
        );
        if (length <= 4)
        {
            for (var i = passage.FirstToken; i < passage.EndToken; i++)
            {
                if (tokens[i].IsWord && !tokens[i].Is(WordClass.Function))
                {
                    features.AddWord("holds", narration.Text.Word(i), tokens[i].Hash);
                }
            }
        }

        features.Add("single", passage.IsSingle ? 1 : 0, Math.Min(length, 5));
        AddWords(features, narration, unit, quotation.Paragraph, Math.Min(length, 4));
        var hints = FindHints(narration, unit, quotation);
        features.Add("hints", hints, form, Math.Min(length, 5));
        features.Add("hints.frame", hints, (int)left, (int)right);
        if (cueBefore >= 0)
        {
            features.AddWord(
                "cue-before",
                Math.Min(3, (unit - cueBefore) / 3),
                narration.Word(cueBefore),
                narration.Token(cueBefore).Hash
            );
        }

        if (cueAfter >= 0)
        {
            features.AddWord(
                "cue-after",
                Math.Min(3, (cueAfter - unit) / 3),
                narration.Word(cueAfter),
                narration.Token(cueAfter).Hash
            );
        }

        if (length <= 5)
        {
            features.AddWord("first", narration.Text.Word(passage.FirstToken), tokens[passage.FirstToken].Hash);
            features.AddWord("last", narration.Text.Word(passage.EndToken - 1), last.Hash);
        }

        _report.AddTo(features, quote, form, Math.Min(length, 5));
        AddPosition(features, passage, quotation.Paragraph, form, length);
        if (choice.MentionIndex >= 0)
        {
            AddSpeaker(features, choice, quotation, unit, Math.Min(length, 5));
        }
    }

    /// <summary>Adds the position of the passage in its paragraph and statistics of all quotations.</summary>
    private void AddPosition(FeatureVector features, QuotedPassage passage, int paragraph, int form, int length)
    {
        var narration = context.Narration;
        var (first, end) = narration.Text.Paragraphs[paragraph];
        var whole = (passage.OuterFirstToken == first ? 1 : 0) | (passage.OuterEndToken == end ? 2 : 0);
        var shortLength = Math.Min(length, 5);
        features.Add("whole", whole, length, form);
        features.Add("whole.first", whole, paragraph == 0 ? 1 : 0, shortLength);
        features.Add(
            "flags",
            (passage.ContinuesInNextParagraph ? 1 : 0)
                | (passage.ContinuesPreviousParagraph ? 2 : 0)
                | (passage.IsUnbalanced ? 4 : 0),
            shortLength
        );
        features.Add("article", _shareOfShort, Math.Min(6, narration.Quotations.Count / 4), shortLength);
        features.Add("article.form", _shareOfShort, form);
        features.Add("article.mark", narration.Text.Tokens[passage.OuterFirstToken].Character, shortLength);
    }

    private static int GetShareOfShort(Narration narration)
    {
        var count = 0;
        foreach (var passage in narration.Quotations)
        {
            var words = 0;
            for (var i = passage.FirstToken; i < passage.EndToken && words <= MaxShort; i++)
            {
                words += narration.Text.Tokens[i].Kind == TextTokenKind.Mark ? 0 : 1;
            }

            count += words <= MaxShort ? 1 : 0;
        }

        return Math.Min(9, count * 10 / Math.Max(1, narration.Quotations.Count));
    }

    private static void AddWords(FeatureVector features, Narration narration, int unit, int paragraph, int length)
    {
        for (var distance = 1; distance <= 3; distance++)
        {
            if (narration.KindAt(unit - distance, paragraph) is not (UnitKind.ParagraphEdge or UnitKind.Quotation))
            {
                features.AddWord(
                    "left-word",
                    distance,
                    narration.Word(unit - distance),
                    narration.Token(unit - distance).Hash
                );
                features.AddWord(
                    "left-word.length",
                    (distance * 5) + length,
                    narration.Word(unit - distance),
                    narration.Token(unit - distance).Hash
                );
            }
        }

        for (var distance = 1; distance <= 2; distance++)
        {
            if (narration.KindAt(unit + distance, paragraph) is not (UnitKind.ParagraphEdge or UnitKind.Quotation))
            {
                features.AddWord(
                    "right-word",
                    distance,
                    narration.Word(unit + distance),
                    narration.Token(unit + distance).Hash
                );
            }
        }
    }

    private void AddSpeaker(FeatureVector features, SpeakerChoice choice, NarrationUnit quotation, int unit, int length)
    {
        var mention = context.Mentions[choice.MentionIndex];
        var isAfter = mention.First > unit;
        var side = (isAfter ? 1 : 0) + (2 * Math.Min(2, Math.Abs(mention.Sentence - quotation.Sentence)));
        var (verb, _) = context.PredicateOf(mention);
        var main = verb < 0 ? -1 : context.MainVerbFrom(verb, mention.Paragraph);
        var unitKind = main < 0 ? 0 : (int)context.Narration[main].Kind;
        features.Add("speaker", side, unitKind, length);
        features.Add("speaker.kind", side, (int)mention.Kind, (int)(choice.Probability * 5));
        features.Add("speaker.apart", side, unitKind, main < 0 ? 7 : Math.Min(6, Math.Abs(unit - main)));
        if (main >= 0)
        {
            features.AddWord("speaker.verb", side, context.Narration.Word(main), context.Narration.Token(main).Hash);
        }
    }

    /// <summary>Returns flags for words near the passage that suggest a title or a name.</summary>
    private static int FindHints(Narration narration, int unit, NarrationUnit quotation)
    {
        var hints = 0;
        for (var i = Math.Max(0, unit - 6); i < Math.Min(narration.Count, unit + 3); i++)
        {
            if (narration[i].QuotationIndex < 0 && narration[i].Sentence == quotation.Sentence)
            {
                var near = i >= unit - 2 ? 1 : 2;
                hints |= narration.Token(i).Is(WordClass.Work) ? near : 0;
                hints |= narration.Token(i).Is(WordClass.Naming) ? 4 * near : 0;
            }
        }

        return hints;
    }

    /// <summary>Returns flags for the capitalization and the classes of the words within.</summary>
    private static int GetForm(Narration narration, QuotedPassage passage)
    {
        int words = 0,
            capitals = 0,
            functions = 0,
            verbs = 0,
            persons = 0;
        var isFirstCapital = narration.Text.Tokens[passage.FirstToken].IsCapitalized;
        for (var i = passage.FirstToken; i < Math.Min(passage.EndToken, passage.FirstToken + 40); i++)
        {
            var token = narration.Text.Tokens[i];
            if (!token.IsWord)
            {
                continue;
            }

            words++;
            capitals += token.IsCapitalized ? 1 : 0;
            functions += token.Is(WordClass.Function) && !token.IsCapitalized ? 1 : 0;
            verbs += token.Is(WordClass.AnyVerb) ? 1 : 0;
            persons += token.Is(WordClass.Pronoun) ? 1 : 0;
        }

        var isTitle = words > 1 && capitals + functions == words;
        return (isFirstCapital ? 1 : 0) | (isTitle ? 2 : 0) | (verbs > 0 ? 4 : 0) | (persons > 0 ? 8 : 0);
    }
}
