namespace CorpusSdk.Matching;

/// <summary>
/// Finds the passages of a text that are in quotation marks, whatever they are. The text is read once, and each kind of
/// mark is paired separately, so that a missing mark does not affect other kinds.
/// </summary>
internal static class QuotedPassages
{
    private const string Marks = "\"'“”„‟‘’‚‛«»‹›「」『』";

    /// <param name="omitted">The ranges that are not part of the article; no quotation continues across them.</param>
    /// <returns>
    /// Ranges of the text, including the marks, that contain a word; sorted by start, which is unique.
    /// </returns>
    public static List<TextRange> Find(string text, RangeSet omitted, CancellationToken cancellationToken)
    {
        var kinds = Kinds();
        List<TextRange> passages = [];
        foreach (var line in TextLines.Of(text))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (line.Length == 0 || omitted.Overlaps(line))
            {
                foreach (var kind in kinds)
                {
                    kind.Reset();
                }

                continue;
            }

            for (var at = line.Start; at < line.End; at++)
            {
                if (
                    Marks.IndexOf(text[at]) is var mark and >= 0
                    && kinds[mark].Read(text, at) is { } passage
                    && HasWord(text, passage)
                )
                {
                    passages.Add(passage);
                }
            }
        }

        return [.. passages.OrderBy(p => p.Start)];
    }

    /// <summary>The pairing for each of the <see cref="Marks"/>.</summary>
    private static QuotationMarks[] Kinds()
    {
        var doubles = QuotationMarks.Straight.Double();
        var singles = QuotationMarks.Straight.Single();
        var curly = new QuotationMarks.Paired('“', '”', '„');
        var curlySingle = new QuotationMarks.Paired('‘', '’', '‚', isApostrophe: true);
        var angle = new QuotationMarks.Paired('«', '»');
        var angleSingle = new QuotationMarks.Paired('‹', '›');
        var corner = new QuotationMarks.Paired('「', '」');
        var cornerDouble = new QuotationMarks.Paired('『', '』');
        return
        [
            doubles,
            singles,
            curly,
            curly,
            curly,
            curly,
            curlySingle,
            curlySingle,
            curlySingle,
            curlySingle,
            angle,
            angle,
            angleSingle,
            angleSingle,
            corner,
            corner,
            cornerDouble,
            cornerDouble,
        ];
    }

    private static bool HasWord(string text, TextRange passage)
    {
        for (var i = passage.Start; i < passage.End; i++)
        {
            if (char.IsLetterOrDigit(text, i))
            {
                return true;
            }
        }

        return false;
    }
}
