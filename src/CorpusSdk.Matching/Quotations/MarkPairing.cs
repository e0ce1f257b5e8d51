namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Pairs the quotation marks of a text, block by block, each family of marks on its own, so that a missing mark does
/// not affect the others. A quotation that is left open continues in the next block if that repeats the opening mark
/// or closes the quotation; otherwise its closing mark is missing, and it ends with its block.
/// </summary>
internal sealed class MarkPairing(string text, List<Quotation> found, List<TextRange> repeatedMarks)
{
    /// <summary>Deeper nesting means that marks were left open by mistake.</summary>
    private const int MaxDepth = 8;

    /// <summary>The most blocks without any mark within a quotation that does not repeat its opening mark.</summary>
    private const int MaxSilentBlocks = 2;

    private readonly List<OpenQuotation>[] _open =
    [
        .. Enumerable.Range(0, QuotationMark.Families).Select(_ => new List<OpenQuotation>()),
    ];

    private readonly OpenQuotation?[] _pending = new OpenQuotation?[QuotationMark.Families];
    private readonly bool[] _hasMark = new bool[QuotationMark.Families];
    private Guillemets? _angles;
    private Guillemets? _singleAngles;
    private TextBlock _block = new([default], false);
    private int? _lastCurlyCloser;
    private int? _lastDouble;
    private int? _lastAngle;
    private int _afterLastQuotation;

    /// <summary>Reads the next block of the text.</summary>
    public void Read(TextBlock block)
    {
        _block = block;
        _lastCurlyCloser = _lastDouble = _lastAngle = null;
        _afterLastQuotation = block.Start;
        Array.Clear(_hasMark, 0, _hasMark.Length);
        foreach (var line in block.Lines)
        {
            for (
                var at = QuotationMark.Next(text, line.Start, line.End);
                at < line.End;
                at = QuotationMark.Next(text, at, line.End)
            )
            {
                at = ReadMark(line, at);
            }
        }

        for (var family = 0; family < QuotationMark.Families; family++)
        {
            EndBlock(family);
        }
    }

    /// <summary>Ends the quotations that are still open: none continues behind this point.</summary>
    public void End()
    {
        for (var family = 0; family < QuotationMark.Families; family++)
        {
            Abandon(family);
        }
    }

    /// <returns>The offset after the mark.</returns>
    private int ReadMark(TextRange line, int at)
    {
        var mark = text[at];
        var range = new TextRange(at, 1);
        if (QuotationMark.PairAt(text, at) is { } pair && !(pair == '”' && IsOnlySingleOpen))
        {
            (mark, range) = (pair, new(at, 2));
        }

        var family = QuotationMark.FamilyOf(mark);
        var open = _open[(int)family];
        var top = open.Count == 0 ? null : open[open.Count - 1];
        if (top is null && QuotationMark.EndsAttribute(text, range))
        {
            return range.End;
        }

        var isFirst = !_hasMark[(int)family];
        _hasMark[(int)family] = true;
        if (
            at == line.Start
            && IsRepeatable(mark, family, range, top)
            && RepeatsMark(family, top, isFirst) is { } continued
        )
        {
            repeatedMarks.Add(range);
            if (continued == top)
            {
                top.EndPart(text, _block, line.Start);
                top.ContentStart = range.End;
            }
            else
            {
                _pending[(int)family] = null;
                open.Add(new(continued.Mark, range, continued));
            }

            return range.End;
        }

        var closes = family == MarkFamily.Single ? ClosesSingle(mark, range, top) : Closes(mark, family, range, top);
        if (closes && (top ?? MixedTop(ref family, range)) is { } closed)
        {
            _open[(int)family].Remove(closed);
            Add(closed, range, family);
        }
        else if (closes)
        {
            CloseWithoutOpening(family, range, isFirst);
        }
        else if (
            family == MarkFamily.Single
                ? SingleMark.Opens(text, mark, range, top?.Mark, _block.End)
                : !IsInches(mark, range)
        )
        {
            Open(open, mark, range, family);
        }

        return range.End;
    }

    // Each is the offset of the last such mark of the block, or -1. Most blocks never need them.
    private int LastCurlyCloser => _lastCurlyCloser ??= text.LastIndexOf('”', _block.End - 1, _block.Length);

    private int LastDouble => _lastDouble ??= text.LastIndexOfAny(QuotationMark.Doubles, _block.End - 1, _block.Length);

    private int LastAngle => _lastAngle ??= text.LastIndexOfAny(QuotationMark.Angles, _block.End - 1, _block.Length);

    /// <summary>Two closing marks then close two quotations, or are an apostrophe and a closing mark.</summary>
    private bool IsOnlySingleOpen =>
        _open[(int)MarkFamily.Single].Count > 0 && _open[(int)MarkFamily.Double].Count == 0;

    /// <summary>
    /// The quotation that a mark of another family closes (<c>“So,»</c>): one without a mark of its own family behind.
    /// </summary>
    private OpenQuotation? MixedTop(ref MarkFamily family, TextRange range)
    {
        var other = family switch
        {
            MarkFamily.Double => MarkFamily.Angle,
            MarkFamily.Angle => MarkFamily.Double,
            _ => MarkFamily.None,
        };
        if (
            other == MarkFamily.None
            || _open[(int)other] is not { Count: > 0 } open
            || (other == MarkFamily.Angle ? LastAngle : LastDouble) > range.Start
        )
        {
            return null;
        }

        family = other;
        return open[open.Count - 1];
    }

    /// <summary>
    /// Whether a single mark closes a quotation. One between two double marks that were opened later does not: it would
    /// cross them.
    /// </summary>
    private bool ClosesSingle(char mark, TextRange range, OpenQuotation? top)
    {
        var doubles = _open[(int)MarkFamily.Double];
        var around = doubles.Count == 0 ? null : doubles[doubles.Count - 1];
        return top is not null
            && !(around is not null && around.Opened.Start > top.Opened.Start && LastDouble > range.Start)
            && SingleMark.Closes(text, mark, range, top.Mark, _block.End, isWithinDouble: around is not null);
    }

    private void Open(List<OpenQuotation> open, char mark, TextRange range, MarkFamily family)
    {
        if (family == MarkFamily.Single)
        {
            // Quotations in single marks do not nest: the mark before was an apostrophe.
            open.Clear();
        }
        else if (open.Count == MaxDepth)
        {
            open.RemoveAt(0);
        }

        if (open.Count == 0)
        {
            Abandon((int)family);
        }

        open.Add(new(mark, range, null));
    }

    /// <summary>The quotation that a mark at the start of a line repeats the opening mark of, if any.</summary>
    private OpenQuotation? RepeatsMark(MarkFamily family, OpenQuotation? top, bool isFirst) =>
        top is not null ? top
        : isFirst && _pending[(int)family] is { SilentBlocks: 0 } pending ? pending
        : null;

    private bool IsRepeatable(char mark, MarkFamily family, TextRange range, OpenQuotation? top) =>
        family switch
        {
            MarkFamily.Double => mark is '“' or '„' or '‟' or '〝' || QuotationMark.CanOpen(text, range),
            MarkFamily.Angle or MarkFamily.SingleAngle => Guillemets.IsRepeated(text, range, top, _block.End),
            MarkFamily.Single => mark == '‘' || (mark == '\'' && QuotationMark.BeginsWord(text, range.Start)),
            _ => mark is '「' or '『' or '﹁' or '﹃' or '｢',
        };

    private bool Closes(char mark, MarkFamily family, TextRange range, OpenQuotation? top)
    {
        var (canOpen, canClose) = (QuotationMark.CanOpen(text, range), QuotationMark.CanClose(text, range));
        var closesOnly = canClose && !canOpen;
        var opensOnly = canOpen && !canClose;
        switch (family)
        {
            case MarkFamily.Corner or MarkFamily.WhiteCorner:
                return mark is '」' or '』' or '﹂' or '﹄' or '｣';
            case MarkFamily.Angle:
                return (_angles ??= new(text, family)).Closes(range, top);
            case MarkFamily.SingleAngle:
                return (_singleAngles ??= new(text, family)).Closes(range, top);
        }

        if (mark is '„' or '‟' or '〝')
        {
            return false;
        }

        if (top is null)
        {
            return mark is '”' ? !opensOnly : closesOnly && !SpacedMarks.Opens(text, range, _block.End);
        }

        if (SpacedMarks.Closes(text, range, top))
        {
            return true;
        }

        if (top.Mark is '„' or '‟')
        {
            return !opensOnly;
        }

        if (QuotationMark.IsStraight(mark))
        {
            // 6" within curly marks is a measure.
            var isMeasure =
                top.Mark == '“' && LastCurlyCloser > range.Start && QuotationMark.IsMeasure(text, range.Start);
            return !isMeasure
                && (
                    canOpen == canClose
                    || canClose
                    || (QuotationMark.IsStraight(top.Mark) && QuotationMark.FollowsSpacelessClause(text, range))
                );
        }

        return mark is not '“' || closesOnly;
    }

    private bool IsInches(char mark, TextRange range) =>
        QuotationMark.IsStraight(mark)
        && QuotationMark.IsMeasure(text, range.Start)
        && !QuotationMark.CanOpen(text, range);

    /// <summary>
    /// A closing mark alone: it ends a quotation of a former block, or one whose opening mark is missing.
    /// </summary>
    private void CloseWithoutOpening(MarkFamily family, TextRange mark, bool isFirst)
    {
        if (QuotationMark.IsMeasure(text, mark.Start) || mark.Start == _block.Start)
        {
            return;
        }

        var endsSentence = ",.!?…。！？，".IndexOf(text[mark.Start - 1]) >= 0;
        if (isFirst && _pending[(int)family] is { } pending && (endsSentence || pending.SilentBlocks == 0))
        {
            _pending[(int)family] = null;
            pending.ContentStart = _block.Start;
            Add(pending, mark, family);
        }
        else if (endsSentence && isFirst && family != MarkFamily.Single && _afterLastQuotation == _block.Start)
        {
            Add(new(text[mark.Start], new(_block.Start, 0), null), mark, family, isClosed: false);
        }
    }

    private void EndBlock(int family)
    {
        var open = _open[family];
        var first = open.Count == 0 ? null : open[0];
        open.Clear();
        if (first is null)
        {
            if (_pending[family] is { } silent && (_hasMark[family] || ++silent.SilentBlocks > MaxSilentBlocks))
            {
                Abandon(family);
            }
            else
            {
                _pending[family]?.AddSilent(text, _block);
            }

            return;
        }

        Abandon(family);
        var nested = family == (int)MarkFamily.Double ? FirstNested(first) : null;
        var isPossible = first.Opened.Length == 2 || family != (int)MarkFamily.Double || IsOpening(first);
        if (
            !isPossible
            || (
                family == (int)MarkFamily.Single
                && !first.IsContinued
                && !SingleMark.OpensSpeech(text, first.Opened.Start, _block.Start)
            )
        )
        {
            return;
        }

        first.EndPart(text, _block, nested?.Outer.Start ?? _block.End);
        _pending[family] = first;
        if (nested is not null)
        {
            Abandon(family);
        }
    }

    /// <summary>
    /// The first quotation in straight marks within one that is not closed, behind the end of a clause: that one ends
    /// there.
    /// </summary>
    private Quotation? FirstNested(OpenQuotation open)
    {
        if (!QuotationMark.IsStraight(open.Mark))
        {
            return null;
        }

        for (var i = found.Count - 1; i >= 0 && found[i].Outer.End > open.ContentStart; i--)
        {
            if (
                found[i].Outer.Start >= open.ContentStart
                && QuotationMark.IsStraight(text[found[i].Outer.Start])
                && SingleMark.OpensSpeech(text, found[i].Outer.Start, _block.Start)
            )
            {
                return found[i];
            }
        }

        return null;
    }

    private bool IsOpening(OpenQuotation open) =>
        !QuotationMark.IsStraight(open.Mark)
        || (QuotationMark.CanOpen(text, open.Opened) && !QuotationMark.BeginsAttribute(text, open.Opened));

    /// <summary>A pending quotation is over; its closing mark is missing.</summary>
    private void Abandon(int family)
    {
        if (_pending[family] is { } pending)
        {
            _pending[family] = null;
            pending.DropSilent();
            if (family != (int)MarkFamily.Single || pending.IsContinued)
            {
                Add(pending, null, (MarkFamily)family, isClosed: false);
            }
        }
    }

    private void Add(OpenQuotation open, TextRange? closing, MarkFamily family, bool isClosed = true)
    {
        if (closing is { } mark)
        {
            open.EndPart(text, _block, mark.Start);
            _afterLastQuotation = mark.End;
        }

        if (open.Parts.Count == 0 || QuotationMark.BeginsAttribute(text, open.Opened))
        {
            return;
        }

        var end = closing?.End ?? open.Parts[open.Parts.Count - 1].End;
        found.Add(
            new(QuotationForm.Marks, open.Parts, TextRange.FromBounds(open.Opened.Start, end))
            {
                IsSingle = family == MarkFamily.Single,
                IsClosed = isClosed,
            }
        );
    }
}
