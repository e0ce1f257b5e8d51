namespace CorpusSdk.Matching;

/// <summary>
/// Pairs the quotation marks of one kind while a text is read: decides which open, which close, and which are not
/// quotation marks. An unclosed mark is dropped when another of its kind must be an opening one.
/// </summary>
internal abstract class QuotationMarks
{
    /// <summary>
    /// Processes the mark at the offset; returns the passage that it closes, including the marks, if it closes one.
    /// </summary>
    public abstract TextRange? Read(string text, int at);

    /// <summary>Drops open marks: no quotation continues here.</summary>
    public abstract void Reset();

    /// <summary>Marks that look the same at both ends: only one can be open at a time.</summary>
    public sealed class Straight(Func<string, int, bool> opens, Func<string, int, bool> closes) : QuotationMarks
    {
        private int _open = -1;

        /// <summary>
        /// Between spaces and between letters, a double mark may be either, for example if quotations follow each other
        /// without a space (<c>."Name"Next</c>). It then closes if one is open, and opens otherwise.
        /// </summary>
        public static Straight Double() =>
            new(
                (text, at) => Neighbours.AllowOpening(text, at) || !Neighbours.AllowClosing(text, at),
                (text, at) => !Neighbours.AllowOpening(text, at) || Neighbours.AllowClosing(text, at)
            );

        /// <summary>A single mark is more often an apostrophe, so it must be at the start or end of a word.</summary>
        public static Straight Single() => new(Neighbours.BeginsWord, Neighbours.EndsWord);

        public override TextRange? Read(string text, int at)
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

        public override void Reset() => _open = -1;
    }

    /// <summary>
    /// A left and a right mark, which can be nested. Some languages reverse them (»so«), or start with a low mark and
    /// end with the left one („so“).
    /// </summary>
    public sealed class Paired(char left, char right, char low = '\0', bool isApostrophe = false) : QuotationMarks
    {
        /// <summary>Deeper nesting means that marks were left open by mistake.</summary>
        private const int MaxDepth = 8;

        private readonly List<int> _open = [];

        public override TextRange? Read(string text, int at)
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

        public override void Reset() => _open.Clear();
    }

    /// <summary>Decides from the neighbouring characters whether a mark can open or close.</summary>
    private static class Neighbours
    {
        private const string BeforeOpening = "([{<‘“«„‚‹'—–-/";
        private const string AfterClosing = ")]}>’”»›'\".,;:!?…—–-/。，、！？；：）」』";

        /// <summary>Words that are written with an apostrophe in place of their first letters.</summary>
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
        /// A letter may follow in scripts without spaces, and in languages that attach particles to what is quoted.
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
