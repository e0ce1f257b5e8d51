using System.Buffers;
using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>An article as it is compared with quotations. Each view of its text is made when it is needed.</summary>
internal sealed class PreparedArticle(IArticle article)
{
    private static readonly SearchValues<char> s_paragraphOrMark = SearchValues.Create("\"“”„«»「」『』\n");

    private CanonicalText? _plain;
    private CanonicalText? _spoken;
    private CanonicalText? _spokenWithoutCommas;
    private CanonicalText? _spokenWithPunctuation;
    private QuotationSet? _quotations;
    private QuoteAnalyzer? _analyzer;
    private WordSequence? _words;
    private RangeSet? _skipped;

    public IArticle Article => article;

    public string Text { get; } = article.Text;

    public string Language { get; } = LanguageTag.PrimaryOf(article.Language);

    /// <summary>The whole text.</summary>
    public CanonicalText Plain => _plain ??= CanonicalText.Of(Text);

    /// <summary>
    /// The text without what interrupts quotations: their own attributions, and marks that each paragraph repeats.
    /// </summary>
    public CanonicalText Spoken => _spoken ??= CanonicalText.Of(Text, new(0, Text.Length), Skipped.Ranges);

    /// <summary>The same without the comma before an attribution.</summary>
    public CanonicalText SpokenWithoutCommas =>
        _spokenWithoutCommas ??= CanonicalText.Of(
            Text,
            new(0, Text.Length),
            [
                .. Skipped.Ranges.Select(range =>
                    range.Start > 0 && Text[range.Start - 1] is ',' or '，'
                        ? TextRange.FromBounds(range.Start - 1, range.End)
                        : range
                ),
            ]
        );

    /// <summary>
    /// The same, with the punctuation behind the attribution in place of the comma before it: <c>"We tried," he said.
    /// "We failed."</c> is <c>We tried. We failed.</c>
    /// </summary>
    public CanonicalText SpokenWithPunctuation => _spokenWithPunctuation ??= PunctuateSpoken();

    private CanonicalText PunctuateSpoken()
    {
        var text = Text.ToCharArray();
        List<TextRange> skipped = [];
        foreach (var range in Skipped.Ranges)
        {
            skipped.Add(range);
            if (MarkBehind(range) is not { } mark)
            {
                continue;
            }

            var word = range.Start;
            while (word > 0 && char.IsWhiteSpace(Text[word - 1]))
            {
                word--;
            }

            if (word > 0 && Text[word - 1] == ',')
            {
                text[word - 1] = mark;
            }
            else
            {
                text[word] = mark;
                skipped[^1] = TextRange.FromBounds(Math.Max(range.Start, word + 1), range.End);
            }
        }

        return CanonicalText.Of(new(text), new(0, text.Length), skipped);
    }

    /// <summary>The punctuation at the end of an attribution, if what follows begins accordingly.</summary>
    private char? MarkBehind(TextRange attribution)
    {
        var next = attribution.End;
        while (next < Text.Length && !char.IsLetterOrDigit(Text[next]))
        {
            next++;
        }

        for (var at = next - 1; at > attribution.Start && next < Text.Length; at--)
        {
            if (Text[at] is ',' or ';' || (Text[at] == '.' && char.IsUpper(Text[next])))
            {
                return Text[at];
            }

            if (char.IsLetterOrDigit(Text[at]))
            {
                return null;
            }
        }

        return null;
    }

    public bool HasInterruptions => Skipped.Ranges.Count > 0;

    public QuotationSet Quotations => _quotations ??= QuotationFinder.Find(Text, article.Language);

    public QuoteAnalyzer Analyzer => _analyzer ??= new(Text, Quotations, Language);

    /// <summary>The words of <see cref="Plain"/>.</summary>
    public WordSequence Words => _words ??= WordSequence.Of(Plain.Text);

    /// <summary>
    /// The words of a range, if it is in one quotation, or if no quotation begins or ends in it.
    /// </summary>
    public TextRange? Quotable(TextRange range)
    {
        if (QuotedWords.Core(Text, range) is not { } core)
        {
            return null;
        }

        var words = WithBrackets(core);
        return
            Analyzer.IsInOneQuotation(words) || Text.AsSpan(words.Start, words.Length).IndexOfAny(s_paragraphOrMark) < 0
            ? words
            : null;
    }

    /// <summary>
    /// A range with the bracket next to it whose other one it has: <c>[Russia] never violates</c>, although the words
    /// begin with <c>Russia</c>.
    /// </summary>
    public TextRange WithBrackets(TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        var words = Text.AsSpan(start, end - start);
        var (open, close) = (words.IndexOf('['), words.IndexOf(']'));
        if (start > 0 && Text[start - 1] == '[' && close >= 0 && (open < 0 || close < open))
        {
            start--;
        }

        (open, close) = (words.LastIndexOf('['), words.LastIndexOf(']'));
        if (end < Text.Length && Text[end] == ']' && open > close)
        {
            end++;
        }

        return TextRange.FromBounds(start, end);
    }

    /// <summary>The parts of a range of the text that are between skipped ranges.</summary>
    public List<TextRange> SpokenParts(TextRange range)
    {
        List<TextRange> parts = [];
        var start = range.Start;
        foreach (var skipped in Skipped.Overlapping(range))
        {
            if (skipped.Start > start)
            {
                parts.Add(TextRange.FromBounds(start, skipped.Start));
            }

            start = skipped.End;
        }

        if (start < range.End)
        {
            parts.Add(TextRange.FromBounds(start, range.End));
        }

        return parts;
    }

    private RangeSet Skipped => _skipped ??= RangeSet.Of(FindSkipped().Where(range => range.Length > 0));

    private IEnumerable<TextRange> FindSkipped()
    {
        foreach (var repeated in Quotations.Repeated)
        {
            yield return repeated;
        }

        Dictionary<Quotation, Quotation> last = [];
        Quotation? lastOutermost = null;
        foreach (var quotation in Quotations.All)
        {
            foreach (var interruption in quotation.Interruptions)
            {
                yield return interruption;
            }

            for (var part = 1; part < quotation.Parts.Count && quotation.Form == QuotationForm.Dash; part++)
            {
                yield return TextRange.FromBounds(quotation.Parts[part - 1].End, quotation.Parts[part].Start);
            }

            var before = quotation.Enclosing is { } enclosing ? last.GetValueOrDefault(enclosing) : lastOutermost;
            if (
                before is { Form: QuotationForm.Marks }
                && quotation.Form == QuotationForm.Marks
                && AttributionClause.Interrupts(Text, before, quotation, Language)
            )
            {
                yield return TextRange.FromBounds(before.Inner.End, quotation.Inner.Start);
            }

            if (quotation.Enclosing is { } within)
            {
                last[within] = quotation;
            }
            else
            {
                lastOutermost = quotation;
            }
        }
    }
}
