using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// The text that an article's annotations are checked against, with white space folded and omitted ranges marked.
/// Folded offsets refer to <see cref="Folded"/>, all others to the article's text.
/// </summary>
internal sealed class ArticleText(ParsedText source, FoldedText folded, RangeSet omitted)
{
    public ParsedText Source { get; } = source;

    public string Text => Source.Text;

    public string DisplayPath => Source.File.DisplayPath;

    public FoldedText Folded { get; } = folded;

    /// <summary>The ranges that are not part of the article, as folded offsets.</summary>
    public RangeSet Omitted { get; } = omitted;

    /// <summary>What the program calls the keys of articles.</summary>
    public ArticleKeys Keys { get; init; } = ArticleKeys.Default;

    /// <summary>The same article, folded for the comparison of names.</summary>
    public ArticleText ForNames()
    {
        var names = Folded.ForNames();
        return ReferenceEquals(names, Folded)
            ? this
            : new(Source, names, RangeSet.Of(Omitted.Ranges.Select(range => InNames(Folded.ToOriginal(range)))))
            {
                Keys = Keys,
            };

        TextRange InNames(TextRange range) =>
            TextRange.FromBounds(names.FromOriginal(range.Start), names.FromOriginal(range.End - 1) + 1);
    }

    /// <summary>The line in the text file (from 1) of a folded offset.</summary>
    public int LineOf(int folded) => PositionOf(Folded.ToOriginal(folded)).Line + 1;

    /// <summary>The line and column in the text file (from 0) of an offset in the article's text.</summary>
    public LinePosition PositionOf(int offset) => Source.File.PositionOf(Source.TextStart + offset);

    /// <summary>The article's own words in a folded range.</summary>
    public string WordsOf(TextRange folded) => Folded.Text.Substring(folded.Start, folded.Length);
}
