namespace CorpusSdk.AI;

/// <summary>Where the characters of a text are after replacements.</summary>
internal sealed class OffsetMap
{
    private readonly List<(TextSpan Old, TextSpan New)> _edits = [];

    /// <param name="old">The replaced characters, behind those of the former replacement.</param>
    /// <param name="length">The number of characters that take their place.</param>
    /// <returns>The position of the replacement in the new text.</returns>
    public TextSpan Add(TextSpan old, int length)
    {
        var edit = (Old: old, New: new TextSpan(Start(old.Start), length));
        _edits.Add(edit);
        return edit.New;
    }

    /// <summary>The characters in the new text; those that were replaced become the whole replacement.</summary>
    public TextSpan Map(TextSpan span)
    {
        var start = Start(span.Start);
        var before = LastBefore(span.End);
        var end = before < 0 ? span.End : Math.Max(_edits[before].New.End, Shift(_edits[before], span.End));
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    private int Start(int offset)
    {
        var before = LastBefore(offset + 1);
        return before < 0 ? offset
            : offset < _edits[before].Old.End ? _edits[before].New.Start
            : Shift(_edits[before], offset);
    }

    private static int Shift((TextSpan Old, TextSpan New) edit, int offset) => offset - edit.Old.End + edit.New.End;

    /// <summary>The index of the last replacement that begins before an offset; -1 if none does.</summary>
    private int LastBefore(int offset)
    {
        var (low, high) = (0, _edits.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_edits[middle].Old.Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
