using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// The text that an article's annotations are checked against, without its omitted lines, and with white space folded.
/// Folded offsets refer to <see cref="Folded"/>, all others to the article's text.
/// </summary>
/// <param name="source">The text.</param>
/// <param name="omitted">The ranges of the text that are not part of the article.</param>
/// <param name="text">See <see cref="Text"/>.</param>
/// <param name="folded">The same text, folded.</param>
internal sealed class ArticleText(ParsedText source, RangeSet omitted, string text, FoldedText folded)
{
    private FoldedText? _complete;
    private NearestPassage? _nearestInComplete;

    public ParsedText Source { get; } = source;

    /// <summary>The text with spaces in place of its omitted lines.</summary>
    public string Text { get; } = text;

    public string DisplayPath => Source.File.DisplayPath;

    public FoldedText Folded { get; } = folded;

    /// <summary>The ranges of the text that are not part of the article.</summary>
    public RangeSet Omitted { get; } = omitted;

    /// <summary>What the program calls the keys of articles.</summary>
    public ArticleKeys Keys { get; init; } = ArticleKeys.Default;

    /// <summary>The same article, folded for the comparison of names.</summary>
    public ArticleText ForNames()
    {
        var names = Folded.ForNames();
        return ReferenceEquals(names, Folded) ? this : new(Source, Omitted, Text, names) { Keys = Keys };
    }

    /// <summary>
    /// The line in the text file (from 1) that has a passage, if the passage is in omitted lines, wholly or in part;
    /// otherwise null.
    /// </summary>
    /// <param name="passage">A passage that the text does not have without them, with white space folded.</param>
    public int? LineWithOmitted(string passage)
    {
        if (Omitted.Ranges.Count == 0)
        {
            return null;
        }

        var all = _complete ??= FoldedText.Of(Source.Text);
        _nearestInComplete ??= new(all);
        return
            _nearestInComplete.Find(passage) is { } start
            && string.CompareOrdinal(all.Text, start, passage, 0, passage.Length) == 0
            && Omitted.Overlaps(all.ToOriginal(new TextRange(start, passage.Length)))
            ? PositionOf(all.ToOriginal(start)).Line + 1
            : null;
    }

    /// <summary>The line in the text file (from 1) of a folded offset.</summary>
    public int LineOf(int folded) => PositionOf(Folded.ToOriginal(folded)).Line + 1;

    /// <summary>The line and column in the text file (from 0) of an offset in the article's text.</summary>
    public LinePosition PositionOf(int offset) => Source.File.PositionOf(Source.TextStart + offset);

    /// <summary>A place of the text that a problem is about.</summary>
    /// <param name="range">Offsets in the article's text.</param>
    /// <param name="message">What is there, in a few words.</param>
    public RelatedPlace Place(TextRange range, string message) =>
        new(FileLocation.Of(Source.File, new(Source.TextStart + range.Start, range.Length)), message);

    /// <summary>The article's own words in a folded range.</summary>
    public string WordsOf(TextRange folded) => Folded.Text.Substring(folded.Start, folded.Length);
}
