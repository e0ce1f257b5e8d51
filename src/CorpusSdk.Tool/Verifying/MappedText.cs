extern alias runtime;
using System.Text;
using runtime::CorpusSdk;

namespace CorpusSdk.Tool.Verifying;

/// <summary>
/// The text that a reader sees of a file, and where each of its characters is in the file. Offsets are UTF-16 code
/// units; ranges are half-open.
/// </summary>
internal sealed class MappedText
{
    private readonly Piece[] _pieces;
    private readonly int[] _starts;

    // The offsets in the text at which the file has markup that the text does not show, in order.
    private readonly int[] _markup;

    private MappedText(string text, Piece[] pieces, int[] starts, int[] markup) =>
        (Text, _pieces, _starts, _markup) = (text, pieces, starts, markup);

    public string Text { get; }

    /// <summary>A file whose characters are all text.</summary>
    public static MappedText Of(string text) => new(text, [new(0, text.Length, IsCopy: true)], [0], []);

    /// <summary>The range in the file: from the first character of a range to the last.</summary>
    public TextSpan ToFile(TextSpan span)
    {
        if (_pieces.Length == 0)
        {
            return default;
        }

        if (span.Length == 0)
        {
            var place = span.Start < Text.Length ? StartOf(span.Start) : EndOf(Text.Length - 1);
            return new(place, 0);
        }

        // The characters of a link come from one place.
        var start = StartOf(span.Start);
        return TextSpan.FromBounds(start, Math.Max(start, EndOf(span.End - 1)));
    }

    /// <summary>
    /// Whether the file has nothing but characters of the text within a range, so that they can be replaced.
    /// </summary>
    public bool IsReplaceable(TextSpan span)
    {
        var index = Array.BinarySearch(_markup, span.Start + 1);
        index = index >= 0 ? index : ~index;
        return index == _markup.Length || _markup[index] >= span.End;
    }

    private int StartOf(int offset)
    {
        var index = IndexOf(offset);
        var piece = _pieces[index];
        return piece.IsCopy ? piece.Start + offset - _starts[index] : piece.Start;
    }

    private int EndOf(int offset)
    {
        var index = IndexOf(offset);
        var piece = _pieces[index];
        return piece.IsCopy ? piece.Start + offset - _starts[index] + 1 : piece.End;
    }

    private int IndexOf(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        return index >= 0 ? index : ~index - 1;
    }

    private readonly record struct Piece(int Start, int End, bool IsCopy);

    /// <summary>Collects the pieces of a text in the order of the file.</summary>
    public sealed class Builder(string file)
    {
        private readonly List<(string? Text, Piece Piece, bool IsMarkup)> _all = [];

        /// <summary>The last character of the text; a line end if there is none.</summary>
        public char Last { get; private set; } = '\n';

        /// <summary>Whether the text is empty or ends with a blank line.</summary>
        public bool EndsWithBlankLine { get; private set; } = true;

        /// <summary>Adds characters of the file as they are.</summary>
        public void AddCopy(int start, int end)
        {
            if (end > start)
            {
                _all.Add((null, new(start, end, IsCopy: true), false));
                SetLast(file.AsSpan(start, end - start));
            }
        }

        /// <summary>Adds text that stands for a range of the file, such as an entity.</summary>
        public void Add(string text, int start, int end)
        {
            _all.Add((text, new(start, end, IsCopy: false), false));
            SetLast(text);
        }

        /// <summary>Adds markup, and the text that takes its place.</summary>
        /// <returns>The number of the piece, for <see cref="Fill"/>.</returns>
        public int AddMarkup(int start, int end, string text = "")
        {
            _all.Add((text, new(start, end, IsCopy: false), true));
            SetLast(text);
            return _all.Count - 1;
        }

        /// <summary>Sets the text of an earlier piece.</summary>
        public void Fill(int number, string text) => _all[number] = _all[number] with { Text = text };

        /// <summary>Whether there are line ends or brackets in what was added behind a piece.</summary>
        public bool HasLinesOrBrackets(int number, int maxLength)
        {
            var length = 0;
            for (var i = number + 1; i < _all.Count; i++)
            {
                var (text, piece, _) = _all[i];
                var added = text is null ? file.AsSpan(piece.Start, piece.End - piece.Start) : text;
                length += Math.Max(1, added.Length);
                if (length > maxLength || added.IndexOfAny('\n', '[', ']') >= 0)
                {
                    return true;
                }
            }

            return length == 0;
        }

        public MappedText Build()
        {
            StringBuilder text = new(file.Length);
            List<Piece> pieces = new(_all.Count);
            List<int> starts = new(_all.Count);
            List<int> markup = [];
            foreach (var (added, piece, isMarkup) in _all)
            {
                if (isMarkup && (markup.Count == 0 || markup[^1] != text.Length))
                {
                    markup.Add(text.Length);
                }

                if (added is { Length: 0 })
                {
                    continue;
                }

                starts.Add(text.Length);
                pieces.Add(piece);
                _ = added is null ? text.Append(file, piece.Start, piece.End - piece.Start) : text.Append(added);
            }

            return new(text.ToString(), [.. pieces], [.. starts], [.. markup]);
        }

        private void SetLast(ReadOnlySpan<char> added)
        {
            if (added.Length > 0)
            {
                EndsWithBlankLine =
                    added.EndsWith("\n\n")
                    || added.EndsWith(">\n")
                    || (added is "\n" && (Last == '\n' || EndsWithBlankLine));
                Last = added[^1];
            }
        }
    }
}
