namespace CorpusSdk.Matching;

/// <summary>
/// Pairs the quotation marks of one kind while a text is read: what opens, what closes, and what is none. A mark
/// that is left open is forgotten as soon as another of its kind must be an opening one.
/// </summary>
internal abstract class QuotationMarks
{
    /// <summary>
    /// Takes the mark at the offset; gives the passage that it closes, marks included, if it closes one.
    /// </summary>
    public abstract TextRange? Take(string text, int at);

    /// <summary>Forgets what is open: no quotation goes on here.</summary>
    public abstract void Break();

    /// <summary>Marks that look the same at both ends: one may be open at a time.</summary>
    public sealed class Straight(Func<string, int, bool> opens, Func<string, int, bool> closes) : QuotationMarks
    {
        private int _open = -1;

        /// <summary>
        /// Between spaces and between letters a double mark may be either, as where quotations run on without a
        /// space between them (<c>."Name"Next</c>): then it is whichever its turn is.
        /// </summary>
        public static Straight Double() =>
            new(
                (text, at) => Neighbours.AllowOpening(text, at) || !Neighbours.AllowClosing(text, at),
                (text, at) => !Neighbours.AllowOpening(text, at) || Neighbours.AllowClosing(text, at)
            );

        /// <summary>A single mark is more often an apostrophe, so it must have its place at a word's end.</summary>
        public static Straight Single() => new(Neighbours.BeginsWord, Neighbours.EndsWord);

        public override TextRange? Take(string text, int at)
        {
            if (_open >= 0 && closes(text, at))
            {
                var passage = TextRange.FromBounds(_open, at + 1);
                _open = -1;
                return passage;
            }

            _open = opens(text, at) ? at : _open;
            return null;
        }

        public override void Break() => _open = -1;
    }

    /// <summary>
    /// A left and a right mark, which may stand within each other. Some languages turn them round (»so«), or begin
    /// with a low mark and end with the left one („so“).
    /// </summary>
    public sealed class Paired(char left, char right, char low = '\0', bool isApostrophe = false) : QuotationMarks
    {
        /// <summary>Deeper ones are slips that were left open.</summary>
        private const int MaxDepth = 8;

        private readonly List<int> _open = [];

        public override TextRange? Take(string text, int at)
        {
            var opener = _open.Count == 0 ? '\0' : text[_open[_open.Count - 1]];
            var mark = text[at];
            var closes =
                mark == left
                    ? opener != '\0' && opener != left
                    : mark == right && opener != '\0' && !(isApostrophe && !Neighbours.EndsWord(text, at));
            if (closes)
            {
                var start = _open[_open.Count - 1];
                _open.RemoveAt(_open.Count - 1);
                return TextRange.FromBounds(start, at + 1);
            }

            if (mark == left || mark == low || (!isApostrophe && opener == '\0' && Neighbours.AllowOpening(text, at)))
            {
                if (_open.Count == MaxDepth)
                {
                    _open.RemoveAt(0);
                }

                _open.Add(at);
            }

            return null;
        }

        public override void Break() => _open.Clear();
    }

    /// <summary>What stands before and after a mark tells whether it can open or close.</summary>
    private static class Neighbours
    {
        private const string BeforeOpening = "([{<‘“«„‚‹'—–-/";
        private const string AfterClosing = ")]}>’”»›'\".,;:!?…—–-/。，、！？；：）」』";

        /// <summary>What speakers leave off at a word's beginning; the mark before it is an apostrophe.</summary>
        private static readonly HashSet<string> s_elisions = new(
            ["bout", "cause", "cos", "em", "n", "round", "til", "till", "tis", "twas"],
            StringComparer.OrdinalIgnoreCase
        );

        public static bool AllowOpening(string text, int at) =>
            !IsSpaceOrEnd(text, at + 1) && (IsSpaceOrEnd(text, at - 1) || BeforeOpening.IndexOf(text[at - 1]) >= 0);

        public static bool AllowClosing(string text, int at) =>
            !IsSpaceOrEnd(text, at - 1) && (IsSpaceOrEnd(text, at + 1) || AfterClosing.IndexOf(text[at + 1]) >= 0);

        public static bool BeginsWord(string text, int at) =>
            !IsLetterOrDigit(text, at - 1)
            && (IsLetterOrDigit(text, at + 1) || IsAnyOf(text, at + 1, "([{"))
            && !IsElision(text, at + 1);

        /// <summary>
        /// In scripts without spaces, and where particles are joined to what is quoted, a letter may follow.
        /// </summary>
        public static bool EndsWord(string text, int at) =>
            !IsSpaceOrEnd(text, at - 1) && (!IsLetterOrDigit(text, at + 1) || WordBoundary.IsSpaceless(text, at + 1));

        /// <summary><c>'em</c>, <c>'90s</c></summary>
        private static bool IsElision(string text, int start)
        {
            var end = start;
            while (IsLetterOrDigit(text, end))
            {
                end++;
            }

            var word = text.Substring(start, end - start);
            return s_elisions.Contains(word)
                || (word.Length == 3 && char.IsDigit(word[0]) && char.IsDigit(word[1]) && word[2] == 's');
        }

        private static bool IsSpaceOrEnd(string text, int index) =>
            index < 0 || index >= text.Length || char.IsWhiteSpace(text[index]);

        private static bool IsLetterOrDigit(string text, int index) =>
            index >= 0 && index < text.Length && char.IsLetterOrDigit(text[index]);

        private static bool IsAnyOf(string text, int index, string characters) =>
            index < text.Length && characters.IndexOf(text[index]) >= 0;
    }
}
