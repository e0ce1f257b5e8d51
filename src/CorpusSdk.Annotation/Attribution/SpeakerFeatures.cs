using CorpusSdk.Annotation.Learning;
using CorpusSdk.Annotation.Text;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>What is looked at to tell how well a mention, or nobody, fits as the speaker of a quotation.</summary>
internal sealed class SpeakerFeatures(Scene scene)
{
    private readonly Narrative _narrative = scene.Narrative;

    // Of the quotation at hand.
    private int _quote,
        _unit,
        _previous,
        _cueBefore,
        _cueAfter;
    private Unit _place;
    private Symbol _left,
        _left2,
        _right,
        _right2;
    private int _form,
        _ending,
        _length,
        _leftCode,
        _previousDistance;

    /// <summary>Turns to a quotation.</summary>
    /// <param name="quote">Its index.</param>
    /// <param name="previous">The mention that was taken as the speaker of the quotation before, or -1.</param>
    public void Turn(int quote, int previous)
    {
        (_quote, _previous) = (quote, previous);
        _unit = _narrative.QuoteUnits[quote];
        _place = _narrative[_unit];
        _left = _narrative.SymbolAt(_unit - 1, _place.Paragraph);
        _left2 = _narrative.SymbolAt(_unit - 2, _place.Paragraph);
        _right = _narrative.SymbolAt(_unit + 1, _place.Paragraph);
        _right2 = _narrative.SymbolAt(_unit + 2, _place.Paragraph);
        _cueBefore = scene.CueBefore(_unit);
        _cueAfter = scene.CueAfter(_unit);
        var passage = _narrative.Quotations[quote];
        var tokens = _narrative.Text.Tokens;
        var last = tokens[passage.EndToken - 1];
        _ending =
            last.Kind != TokenKind.Mark ? 0
            : last.Character is ',' ? 1
            : last.Character is '.' or '…' ? 2
            : last.Character is '?' or '!' ? 3
            : 4;
        if (_ending == 0 && _right == Symbol.Comma && scene.Narrative.Text.Touches(passage.OuterEnd))
        {
            // "So", he said: the comma behind the mark is as one before it.
            (_ending, _right, _right2) = (1, _right2, _narrative.SymbolAt(_unit + 3, _place.Paragraph));
        }

        _length =
            passage.EndToken - passage.First is var length && length <= 2 ? 0
            : length <= 5 ? 1
            : length <= 10 ? 2
            : 3;
        _form = (tokens[passage.First].IsCapital ? 1 : 0) | (_length > 1 ? 2 : 0) | (passage.ComesOver ? 4 : 0);
        _leftCode = LeftCode(_left);
        _previousDistance =
            quote == 0 ? 3 : Math.Min(3, _place.Paragraph - _narrative[_narrative.QuoteUnits[quote - 1]].Paragraph);
    }

    private static int LeftCode(Symbol symbol) =>
        symbol switch
        {
            Symbol.Edge => 0,
            Symbol.Stop => 1,
            Symbol.Comma => 2,
            Symbol.Colon => 3,
            Symbol.That => 4,
            Symbol.Speech or Symbol.SpeechGerund or Symbol.Thought => 5,
            Symbol.Quote => 6,
            Symbol.Determiner => 7,
            Symbol.Preposition => 8,
            _ => 9,
        };

    /// <summary>The features of nobody.</summary>
    public void AddNobody(Features features)
    {
        features.Add("nobody");
        features.Add("nobody.frame", _leftCode, (int)_right);
        features.Add("nobody.form", _form, _ending, _length);
        features.Add("nobody.cue", _cueBefore >= 0 ? 1 : 0, _cueAfter >= 0 ? 1 : 0, _previousDistance);
        features.Add("nobody.previous", _previous >= 0 ? 1 : 0, _previousDistance, _leftCode);
    }

    /// <summary>The features of one mention.</summary>
    /// <param name="features">Is added to.</param>
    /// <param name="index">The mention.</param>
    /// <param name="rank">How many mentions stand between it and the quotation.</param>
    public void Add(Features features, int index, int rank)
    {
        var m = scene.Mentions[index];
        var n = _narrative;
        var isAfter = m.First > _unit;
        var sentences = Math.Min(2, Math.Abs(m.Sentence - _place.Sentence));
        var paragraphs = Math.Min(2, Math.Abs(m.Paragraph - _place.Paragraph));
        var side = (isAfter ? 1 : 0) + (2 * (paragraphs > 0 ? 2 + paragraphs : sentences)); // 0..9
        var kind = (int)m.Kind;
        var r = Math.Min(rank, 5);
        var gap = isAfter ? m.First - _unit - 1 : _unit - m.End;
        var near =
            gap < 4 ? gap
            : gap < 8 ? 4
            : gap < 16 ? 5
            : 6;
        var quotesBetween = QuotesBetween(m, isAfter);

        features.Add("side", side, kind);
        features.Add("rank", side, r);
        features.Add("rank.kind", side, r, kind);
        features.Add("gap", side, near, Math.Min(quotesBetween, 2));
        features.Add("frame", side, _leftCode, (int)_right);
        features.Add("frame.rank", (side * 6) + r, _leftCode, _ending);
        features.Add("form", side, _form, _ending);
        features.Add("frame2", side, (int)_left2, (int)_left);
        features.Add("frame3", side, (int)_right, (int)_right2);

        var before = n.SymbolAt(m.First - 1, m.Paragraph);
        var after = n.SymbolAt(m.End, m.Paragraph);
        features.Add("before", side, (int)before);
        features.Add("after", side, (int)after);
        features.Add("around", (int)before, (int)after, isAfter ? 1 : 0);
        features.Add("before.kind", (int)before, kind);
        if (before != Symbol.Edge && before != Symbol.Quote)
        {
            features.AddWord("word-before", side, n.Word(m.First - 1), n.Token(m.First - 1).Hash);
            features.AddWord("word-before.all", n.Word(m.First - 1), n.Token(m.First - 1).Hash);
        }

        if (after != Symbol.Edge && after != Symbol.Quote)
        {
            features.AddWord("word-after", side, n.Word(m.End), n.Token(m.End).Hash);
            features.AddWord("word-after.all", n.Word(m.End), n.Token(m.End).Hash);
        }

        var head = n.Token(m.End - 1);
        if (m.Kind != MentionKind.Name)
        {
            features.AddWord("head", n.Word(m.End - 1), head.Hash);
            features.AddWord("head.side", isAfter ? 1 : 0, n.Word(m.End - 1), head.Hash);
            features.AddWord("first", n.Word(m.First), n.Token(m.First).Hash);
        }

        // The verb whose subject it may be, and where the quotation stands to that verb.
        var (verb, isApart) = scene.VerbAfter(m);
        if (verb >= 0)
        {
            var main = scene.MainVerb(verb, m.Paragraph);
            var symbol = n[main].Symbol;
            var toQuote = _unit - main;
            var distance =
                toQuote < 0 ? 7
                : toQuote <= 3 ? toQuote
                : toQuote <= 6 ? 4
                : toQuote <= 14 ? 5
                : 6;
            features.Add("subject", side, (int)symbol, isApart ? 1 : 0);
            features.Add("subject.rank", (side * 6) + r, (int)symbol, distance);
            features.Add("subject.quote", (int)symbol, distance, _leftCode);
            features.Add("subject.kind", kind, (int)symbol, side);
            features.AddWord("verb", side, n.Word(main), n.Token(main).Hash);
            features.AddWord("verb.near", distance, n.Word(main), n.Token(main).Hash);
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
        if (before is Symbol.Speech or Symbol.Thought or Symbol.SpeechGerund or Symbol.EndsEd or Symbol.Verb)
        {
            features.Add("inverted", side, Math.Min(Math.Abs(_unit - (m.First - 1)), 4), (int)before);
            features.Add("inverted.before", (int)n.SymbolAt(m.First - 2, m.Paragraph), (int)before, side);
            features.Add("inverted.frame", side, verb >= 0 ? 1 : 0, (int)n.SymbolAt(m.First - 2, m.Paragraph));
        }

        if (scene.IsAccordingTo(m))
        {
            features.Add("according-to", side, r);
        }

        // By its place to the verb of speech nearest to the quotation.
        Relate(features, m, _cueBefore, side, "cue-before", "cue-before.frame", "cue-before.gap", "cue-before.verb");
        Relate(features, m, _cueAfter, side, "cue-after", "cue-after.frame", "cue-after.gap", "cue-after.verb");
        if (gap is > 0 and <= 4 && quotesBetween == 0)
        {
            var start = isAfter ? _unit + 1 : m.End;
            var path = 0;
            for (var i = 0; i < gap; i++)
            {
                path = (path * 32) + (int)n.SymbolAt(start + i, _place.Paragraph) + 1;
            }

            features.Add("path", isAfter ? 1 : 0, path);
            features.Add("path.kind", isAfter ? 1 : 0, path, kind);
            features.Add("path.follow", path, (int)(isAfter ? after : before), isAfter ? 1 : 0);
        }

        AddContinuity(features, index, m, side, sentences, quotesBetween);
    }

    private void AddContinuity(Features features, int index, Mention m, int side, int sentences, int quotesBetween)
    {
        var isSame = index == _previous;
        var sameAs =
            isSame ? 2
            : _previous >= 0 && m.Person >= 0 && scene.Mentions[_previous].Person == m.Person ? 1
            : 0;
        features.Add("previous", sameAs, _previousDistance, side);
        features.Add("previous.frame", sameAs, _leftCode, _previousDistance);
        features.Add("previous.form", sameAs, _form, _previousDistance);
        features.Add("previous.right", sameAs, (int)_right, _previousDistance);
        if (isSame)
        {
            features.Add("same", _leftCode, _ending, _form);
            features.Add("same.frame", (_previousDistance * 10) + _leftCode, (int)_right, (int)m.Kind);
            features.Add("same.cues", _cueBefore >= 0 ? 1 : 0, _cueAfter >= 0 ? 1 : 0, _previousDistance);
        }

        features.Add("comes-over", _form >> 2, sameAs, sentences);
        features.Add("between", side, Math.Min(quotesBetween, 2), sameAs);
        if (m.Person >= 0)
        {
            features.Add("salience", Math.Min(6, scene.PersonCounts.GetValueOrDefault(m.Person)), side);
        }
    }

    private void Relate(
        Features features,
        Mention m,
        int cue,
        int side,
        string place,
        string frame,
        string gap,
        string verb
    )
    {
        if (cue < 0)
        {
            features.Add(place, 20, side);
            return;
        }

        var from =
            m.End <= cue
                ? Math.Min(4, scene.MentionFrom(cue) - scene.MentionFrom(m.First))
                : 5 + Math.Min(4, scene.MentionFrom(m.First) - scene.MentionFrom(cue));
        features.Add(place, from, side, (int)m.Kind);
        features.Add(frame, from, side, _leftCode);
        features.Add(gap, from, Math.Min(3, m.End <= cue ? cue - m.End : m.First - cue - 1), side);
        features.AddWord(verb, from, _narrative.Word(cue), _narrative.Token(cue).Hash);
    }

    private int QuotesBetween(Mention m, bool isAfter)
    {
        var count = 0;
        if (isAfter)
        {
            for (
                var q = _quote + 1;
                q < _narrative.QuoteUnits.Length && _narrative.QuoteUnits[q] < m.First && count < 3;
                q++
            )
            {
                count++;
            }
        }
        else
        {
            for (var q = _quote - 1; q >= 0 && _narrative.QuoteUnits[q] > m.First && count < 3; q--)
            {
                count++;
            }
        }

        return count;
    }
}
