
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// The text that an article's annotations are held against: folded, with its omitted stretches marked.
/// Offsets called folded count in <see cref="Folded"/>, all others in the article's text.
/// </summary>
internal sealed class ArticleText(ParsedText source, FoldedText folded, RangeSet omitted)
{
    public ParsedText Source { get; } = source;

    public string Text => Source.Text;

    public string DisplayPath => Source.File.DisplayPath;

    public FoldedText Folded { get; } = folded;

    /// <summary>What is no article text, as folded offsets.</summary>
    public RangeSet Omitted { get; } = omitted;

    /// <summary>The line of the text file, from 1, that a folded offset stands in.</summary>
    public int LineOf(int folded) => PositionOf(Folded.ToOriginal(folded)).Line + 1;

    /// <summary>Line and column in the text file, from 0, of an offset of the article's text.</summary>
    public LinePosition PositionOf(int offset) => Source.File.PositionOf(Source.TextStart + offset);

    /// <summary>The article's own words for a folded stretch.</summary>
    public string WordsOf(TextRange folded) => Folded.Text.Substring(folded.Start, folded.Length);
}
