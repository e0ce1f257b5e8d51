using CorpusSdk.Annotation.Learning;
using CorpusSdk.Annotation.Text;
using CorpusSdk.Core.Compilation;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>The features that decide which mention, if any, is the speaker of a quotation.</summary>
/// <remarks>The names and numbers are keys of the learned weights: do not change them.</remarks>
internal sealed class SpeakerFeatureExtractor(AttributionContext context)
{
    private readonly Narration _narration = context.Narration;

    // The current quotation.
    private int _quote,
        _unit,
        _previous,
        _cueBefore,
        _cueAfter;
    private NarrationUnit _quotation;
    private UnitKind _left,
        _left2,
        _right,
        _right2;
    private int _form,
        _ending,
        _length,
        _leftCode,
        _previousDistance;

    /// <summary>Sets the quotation whose speaker is sought.</summary>
    /// <param name="quote">The index of the quotation.</param>
    /// <param name="previous">The mention that was selected for the previous quotation, or -1.</param>
    public void SetQuotation(int quote, int previous)
    {
        (_quote, _previous) = (quote, previous);
        _unit = _narration.QuotationUnits[quote];
        _quotation = _narration[_unit];
        _left = _narration.KindAt(_unit - 1, _quotation.Paragraph);
        _left2 = _narration.KindAt(_unit - 2, _quotation.Paragraph);
        _right = _narration.KindAt(_unit + 1, _quotation.Paragraph);
        _right2 = _narration.KindAt(_unit + 2, _quotation.Paragraph);
        _cueBefore = context.CueBefore(_unit);
        _cueAfter = context.CueAfter(_unit);
        var passage = _narration.Quotations[quote];
        var tokens = _narration.Text.Tokens;
        var last = tokens[passage.EndToken - 1];
        _ending =
            last.Kind != TextTokenKind.Mark ? 0
            : last.Character is ',' ? 1
            : last.Character is '.' or '…' ? 2
            : last.Character is '?' or '!' ? 3
            : 4;
        if (_ending == 0 && _right == UnitKind.Comma && context.Narration.Text.TouchesPrevious(passage.OuterEndToken))
        {
            // "So", he said: a comma after the mark counts like one before it.
            (_ending, _right, _right2) = (1, _right2, _narration.KindAt(_unit + 3, _quotation.Paragraph));
        }

        _length =
            passage.EndToken - passage.FirstToken is var length && length <= 2 ? 0
            : length <= 5 ? 1
            : length <= 10 ? 2
            : 3;
        _form =
            (tokens[passage.FirstToken].IsCapitalized ? 1 : 0)
            | (_length > 1 ? 2 : 0)
            | (passage.ContinuesPreviousParagraph ? 4 : 0);
        _leftCode = LeftCodeOf(_left);
        _previousDistance =
            quote == 0
                ? 3
                : Math.Min(3, _quotation.Paragraph - _narration[_narration.QuotationUnits[quote - 1]].Paragraph);
    }

    private static int LeftCodeOf(UnitKind unitKind) =>
        unitKind switch
        {
            UnitKind.ParagraphEdge => 0,
            UnitKind.SentenceEnd => 1,
            UnitKind.Comma => 2,
            UnitKind.Colon => 3,
            UnitKind.That => 4,
            UnitKind.SpeechVerb or UnitKind.SpeechGerund or UnitKind.ThoughtVerb => 5,
            UnitKind.Quotation => 6,
            UnitKind.Determiner => 7,
            UnitKind.Preposition => 8,
            _ => 9,
        };

    /// <summary>Adds the features of the alternative that no mention is the speaker.</summary>
    public void AddNoSpeaker(FeatureVector features)
    {
        features.Add("nobody");
        features.Add("nobody.frame", _leftCode, (int)_right);
        features.Add("nobody.form", _form, _ending, _length);
        features.Add("nobody.cue", _cueBefore >= 0 ? 1 : 0, _cueAfter >= 0 ? 1 : 0, _previousDistance);
        features.Add("nobody.previous", _previous >= 0 ? 1 : 0, _previousDistance, _leftCode);
    }

    /// <summary>Adds the features of a mention.</summary>
    /// <param name="features">The vector to add to.</param>
    /// <param name="index">The index of the mention.</param>
    /// <param name="rank">The number of mentions between it and the quotation.</param>
    public void AddTo(FeatureVector features, int index, int rank)
    {
        var mention = context.Mentions[index];
        var narration = _narration;
        var isAfter = mention.First > _unit;
        var sentences = Math.Min(2, Math.Abs(mention.Sentence - _quotation.Sentence));
        var paragraphs = Math.Min(2, Math.Abs(mention.Paragraph - _quotation.Paragraph));
        var side = (isAfter ? 1 : 0) + (2 * (paragraphs > 0 ? 2 + paragraphs : sentences)); // 0..9
        var kind = (int)mention.Kind;
        var r = Math.Min(rank, 5);
        var gap = isAfter ? mention.First - _unit - 1 : _unit - mention.End;
        var near =
            gap < 4 ? gap
            : gap < 8 ? 4
            : gap < 16 ? 5
            : 6;
        var quotationsBetween = CountQuotationsBetween(mention, isAfter);

        features.Add("side", side, kind);
        features.Add("rank", side, r);
        features.Add("rank.kind", side, r, kind);
        features.Add("gap", side, near, Math.Min(quotationsBetween, 2));
        features.Add("frame", side, _leftCode, (int)_right);
        features.Add("frame.rank", (side * 6) + r, _leftCode, _ending);
        features.Add("form", side, _form, _ending);
        features.Add("frame2", side, (int)_left2, (int)_left);
        features.Add("frame3", side, (int)_right, (int)_right2);

        var before = narration.KindAt(mention.First - 1, mention.Paragraph);
        var after = narration.KindAt(mention.End, mention.Paragraph);
        features.Add("before", side, (int)before);
        features.Add("after", side, (int)after);
        features.Add("around", (int)before, (int)after, isAfter ? 1 : 0);
        features.Add("before.kind", (int)before, kind);
        if (before != UnitKind.ParagraphEdge && before != UnitKind.Quotation)
        {
            features.AddWord(
                "word-before",
                side,
                narration.Word(mention.First - 1),
                narration.Token(mention.First - 1).Hash
            );
            features.AddWord(
                "word-before.all",
                narration.Word(mention.First - 1),
                narration.Token(mention.First - 1).Hash
            );
        }

        if (after != UnitKind.ParagraphEdge && after != UnitKind.Quotation)
        {
            features.AddWord("word-after", side, narration.Word(mention.End), narration.Token(mention.End).Hash);
            features.AddWord("word-after.all", narration.Word(mention.End), narration.Token(mention.End).Hash);
        }

        var head = narration.Token(mention.End - 1);
        if (mention.Kind != MentionKind.PersonName)
        {
            features.AddWord("head", narration.Word(mention.End - 1), head.Hash);
            features.AddWord("head.side", isAfter ? 1 : 0, narration.Word(mention.End - 1), head.Hash);
            features.AddWord("first", narration.Word(mention.First), narration.Token(mention.First).Hash);
        }

        // The verb whose subject it may be, and the position of the quotation relative to that verb.
        var (verb, isApart) = context.PredicateOf(mention);
        if (verb >= 0)
        {
            var main = context.MainVerbFrom(verb, mention.Paragraph);
            var unitKind = narration[main].Kind;
            var toQuote = _unit - main;
            var distance =
                toQuote < 0 ? 7
                : toQuote <= 3 ? toQuote
                : toQuote <= 6 ? 4
                : toQuote <= 14 ? 5
                : 6;
            features.Add("subject", side, (int)unitKind, isApart ? 1 : 0);
            features.Add("subject.rank", (side * 6) + r, (int)unitKind, distance);
            features.Add("subject.quote", (int)unitKind, distance, _leftCode);
            features.Add("subject.kind", kind, (int)unitKind, side);
            features.AddWord("verb", side, narration.Word(main), narration.Token(main).Hash);
            features.AddWord("verb.near", distance, narration.Word(main), narration.Token(main).Hash);
            features.Add(
                "subject.of-cue",
                side,
                main == _cueBefore ? 1
                    : main == _cueAfter ? 2
                    : 0
            );
        }
        else
        {
            features.Add("no-subject", side, r, kind);
            features.Add("no-subject.after", side, (int)after, isApart ? 1 : 0);
        }

        // Inverted: said Smith.
        if (
            before
            is UnitKind.SpeechVerb
                or UnitKind.ThoughtVerb
                or UnitKind.SpeechGerund
                or UnitKind.EdForm
                or UnitKind.OtherVerb
        )
        {
            features.Add("inverted", side, Math.Min(Math.Abs(_unit - (mention.First - 1)), 4), (int)before);
            features.Add(
                "inverted.before",
                (int)narration.KindAt(mention.First - 2, mention.Paragraph),
                (int)before,
                side
            );
            features.Add(
                "inverted.frame",
                side,
                verb >= 0 ? 1 : 0,
                (int)narration.KindAt(mention.First - 2, mention.Paragraph)
            );
        }

        if (context.FollowsAccordingTo(mention))
        {
            features.Add("according-to", side, r);
        }

        // Its position relative to the speech verb nearest to the quotation.
        AddRelationToCue(
            features,
            mention,
            _cueBefore,
            side,
            "cue-before",
            "cue-before.frame",
            "cue-before.gap",
            "cue-before.verb"
        );
        AddRelationToCue(
            features,
            mention,
            _cueAfter,
            side,
            "cue-after",
            "cue-after.frame",
            "cue-after.gap",
            "cue-after.verb"
        );
        if (gap is > 0 and <= 4 && quotationsBetween == 0)
        {
            var start = isAfter ? _unit + 1 : mention.End;
            var path = 0;
            for (var i = 0; i < gap; i++)
            {
                path = (path * 32) + (int)narration.KindAt(start + i, _quotation.Paragraph) + 1;
            }

            features.Add("path", isAfter ? 1 : 0, path);
            features.Add("path.kind", isAfter ? 1 : 0, path, kind);
            features.Add("path.follow", path, (int)(isAfter ? after : before), isAfter ? 1 : 0);
        }

        AddContinuity(features, index, mention, side, sentences, quotationsBetween);
    }

    private void AddContinuity(
        FeatureVector features,
        int index,
        Mention mention,
        int side,
        int sentences,
        int quotationsBetween
    )
    {
        var isSame = index == _previous;
        var sameAs =
            isSame ? 2
            : _previous >= 0
            && mention.PersonIndex >= 0
            && context.Mentions[_previous].PersonIndex == mention.PersonIndex
                ? 1
            : 0;
        features.Add("previous", sameAs, _previousDistance, side);
        features.Add("previous.frame", sameAs, _leftCode, _previousDistance);
        features.Add("previous.form", sameAs, _form, _previousDistance);
        features.Add("previous.right", sameAs, (int)_right, _previousDistance);
        if (isSame)
        {
            features.Add("same", _leftCode, _ending, _form);
            features.Add("same.frame", (_previousDistance * 10) + _leftCode, (int)_right, (int)mention.Kind);
            features.Add("same.cues", _cueBefore >= 0 ? 1 : 0, _cueAfter >= 0 ? 1 : 0, _previousDistance);
        }

        features.Add("comes-over", _form >> 2, sameAs, sentences);
        features.Add("between", side, Math.Min(quotationsBetween, 2), sameAs);
        if (mention.PersonIndex >= 0)
        {
            features.Add("salience", Math.Min(6, context.PersonCounts.GetValueOrDefault(mention.PersonIndex)), side);
        }
    }

    private void AddRelationToCue(
        FeatureVector features,
        Mention mention,
        int cue,
        int side,
        string order,
        string frame,
        string gap,
        string verb
    )
    {
        if (cue < 0)
        {
            features.Add(order, 20, side);
            return;
        }

        var from =
            mention.End <= cue
                ? Math.Min(4, context.FirstMentionFrom(cue) - context.FirstMentionFrom(mention.First))
                : 5 + Math.Min(4, context.FirstMentionFrom(mention.First) - context.FirstMentionFrom(cue));
        features.Add(order, from, side, (int)mention.Kind);
        features.Add(frame, from, side, _leftCode);
        features.Add(gap, from, Math.Min(3, mention.End <= cue ? cue - mention.End : mention.First - cue - 1), side);
        features.AddWord(verb, from, _narration.Word(cue), _narration.Token(cue).Hash);
    }

    private int CountQuotationsBetween(Mention mention, bool isAfter)
    {
        var count = 0;
        if (isAfter)
        {
            for (
                var q = _quote + 1;
                q < _narration.QuotationUnits.Length && _narration.QuotationUnits[q] < mention.First && count < 3;
                q++
            )
            {
                count++;
            }
        }
        else
        {
            for (var q = _quote - 1; q >= 0 && _narration.QuotationUnits[q] > mention.First && count < 3; q--)
            {
                count++;
            }
        }

        return count;
    }
}
