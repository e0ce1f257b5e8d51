using System.Runtime.CompilerServices;
using System.Text;
using CorpusSdk.Matching.Unicode;

namespace CorpusSdk.Matching;

/// <summary>
/// A text with each run of white space (of every kind, no-break and ideographic spaces too) replaced by one space, and
/// the mapping to the original offsets. Ranges that are not part of the words may be replaced as well. Offsets are
/// UTF-16 code units.
/// </summary>
internal sealed class FoldedText
{
    private readonly string _original;
    private readonly IReadOnlyList<TextRange> _skipped;

    // The offsets differ only after a run that was shortened.
    private readonly OffsetShifts _offsets;

    private FoldedText(string original, string text, OffsetShifts offsets, IReadOnlyList<TextRange> skipped)
    {
        _original = original;
        _skipped = skipped;
        Text = text;
        _offsets = offsets;
    }

    public string Text { get; }

    /// <summary>Whether ranges of the original are not part of the text.</summary>
    public bool SkipsRanges => _skipped.Count > 0;

    public static FoldedText Of(string text) => Of(text, []);

    /// <param name="skipped">Ranges that count as white space; in order, not overlapping.</param>
    public static FoldedText Of(string text, IReadOnlyList<TextRange> skipped)
    {
        var folded = new char[text.Length];
        var length = 0;
        List<int> from = [],
            shifts = [];
        var next = 0;
        var nextSkipped = skipped.Count == 0 ? int.MaxValue : skipped[0].Start;
        for (var i = 0; ; length++)
        {
            var word = CopyWords(text, i, Math.Min(nextSkipped, text.Length), folded, length);
            i += word;
            length += word;
            if (i == text.Length)
            {
                break;
            }

            folded[length] = ' ';
            var run = i;
            while (i < text.Length && (WhiteSpace.Is(text[i]) || i >= nextSkipped))
            {
                i = i < nextSkipped ? i + 1 : skipped[next++].End;
                nextSkipped = next == skipped.Count ? int.MaxValue : Math.Max(i, skipped[next].Start);
            }

            if (i - run > 1)
            {
                from.Add(length + 1);
                shifts.Add(i - length - 1);
            }
        }

        return new(text, new string(folded, 0, length), new([.. from], [.. shifts]), skipped);
    }

    /// <summary>Folds a text that is to be searched for, and removes white space at either end.</summary>
    public static string Needle(string text) => Of(text).Text.Trim(' ');

    /// <summary>The same text in lower case, with the same offsets.</summary>
    public FoldedText ToLower() => new(_original, Text.ToLowerInvariant(), _offsets, _skipped);

    /// <summary>
    /// The same text for the comparison of names: letters and their marks composed, and one kind of apostrophe and
    /// hyphen. The offsets differ from those of this text.
    /// </summary>
    public FoldedText ForNames()
    {
        var text = NameCharacters.Unify(Text);
        var change = CanonicalComposition.NextChange(text, 0, text.Length);
        if (change == text.Length)
        {
            return ReferenceEquals(text, Text) ? this : new(_original, text, _offsets, _skipped);
        }

        var composed = new StringBuilder(text.Length);
        List<int> from = [],
            shifts = [];
        var next = 0;
        for (var i = 0; i < text.Length; )
        {
            CopyTo(change);
            if (change == text.Length)
            {
                break;
            }

            i = CanonicalComposition.EndOfSequence(text, change);
            var sequence = CanonicalComposition.Of(text.Substring(change, i - change));
            _ = composed.Append(sequence);
            if (sequence.Length != i - change)
            {
                AddShift(i);
            }

            change = CanonicalComposition.NextChange(text, i, text.Length);

            void CopyTo(int end)
            {
                for (; next < _offsets.From.Count && _offsets.From[next] <= end; next++)
                {
                    // A run of white space may be within the sequence before: a mark behind spaces.
                    if (_offsets.From[next] > i)
                    {
                        _ = composed.Append(text, i, _offsets.From[next] - i);
                        i = _offsets.From[next];
                    }

                    AddShift(i);
                }

                _ = composed.Append(text, i, end - i);
            }
        }

        return new(_original, composed.ToString(), new([.. from], [.. shifts]), _skipped);

        void AddShift(int folded)
        {
            from.Add(composed.Length);
            shifts.Add(ToOriginal(folded) - composed.Length);
        }
    }

    /// <summary>Folds a name for comparison with <see cref="ForNames"/>, without white space at either end.</summary>
    public static string Name(string name) => Of(name).ForNames().Text.Trim(' ');

    /// <summary>The original offset of a folded offset; for a space, the start of its run.</summary>
    public int ToOriginal(int folded) => _offsets.ToOriginal(folded);

    /// <param name="folded">Not empty. A space at its end stands for the first character of its run.</param>
    public TextRange ToOriginal(TextRange folded) =>
        TextRange.FromBounds(
            ToOriginal(folded.Start),
            Text[folded.End - 1] == ' ' ? ToOriginal(folded.End - 1) + 1 : ToOriginal(folded.End)
        );

    /// <summary>The folded offset of an original offset; of a run of white space, that of its space.</summary>
    public int FromOriginal(int original) => _offsets.FromOriginal(original);

    /// <summary>Whether the space at a folded offset, between two words, represents a blank line.</summary>
    public bool IsBlankLine(int folded)
    {
        var lineEnds = 0;
        for (
            var i = ToOriginal(folded);
            WhiteSpace.Is(_original[i]) || _skipped.Any(s => s.Start <= i && i < s.End);
            i++
        )
        {
            lineEnds += _original[i] == '\n' ? 1 : 0;
        }

        return lineEnds > 1;
    }

    /// <summary>Copies words, and the single spaces between them, up to white space that must be folded.</summary>
    /// <returns>The number of characters.</returns>
    [MethodImpl(Jit.Optimize)]
    private static int CopyWords(string text, int from, int end, char[] folded, int to)
    {
        var i = from;
        for (; i < end; i++)
        {
            var c = text[i];
            if (
                (c <= ' ' || c >= '\u0085')
                && WhiteSpace.Is(c)
                && (c != ' ' || i + 1 >= end || WhiteSpace.Is(text[i + 1]))
            )
            {
                break;
            }

            folded[to + i - from] = c;
        }

        return i - from;
    }
}
