using CorpusSdk.Annotation.Text;

namespace CorpusSdk.Annotation.Quotations;

/// <summary>
/// Pairs the quotation marks of a text, paragraph by paragraph: straight, curly, single, low, angle and corner marks,
/// mixed ones, those that are repeated at each paragraph of a longer quotation, and those whose fellow is missing.
/// </summary>
internal sealed class PassageFinder
{
    private const string DoubleMarks = "\"“”„‟«»「」『』＂";
    private const string Openers = "“„‟«「『",
        Closers = "”»」』";
    private const string SingleMarks = "'‘’‚‛‹›`";
    private const int MaxDepth = 4;

    private readonly ArticleText _text;
    private readonly List<Passage> _passages = [];
    private readonly List<int> _open = [];

    private PassageFinder(ArticleText text) => _text = text;

    /// <summary>The passages in order of their beginning, an outer one before those within it.</summary>
    public static List<Passage> Find(ArticleText text)
    {
        var finder = new PassageFinder(text);
        for (var i = 0; i < text.Paragraphs.Count; i++)
        {
            finder.Doubles(i);
        }

        var doubles = finder._passages.Count;
        for (var i = 0; i < text.Paragraphs.Count; i++)
        {
            finder.Singles(i);
        }

        return Nest(finder._passages, doubles);
    }

    private static List<Passage> Nest(List<Passage> passages, int doubles)
    {
        if (doubles < passages.Count || passages.Count > 1)
        {
            passages.Sort(
                (a, b) =>
                    a.OuterFirst != b.OuterFirst
                        ? a.OuterFirst.CompareTo(b.OuterFirst)
                        : b.OuterEnd.CompareTo(a.OuterEnd)
            );
        }

        List<Passage> nested = new(passages.Count);
        Stack<Passage> around = new();
        foreach (var passage in passages)
        {
            while (around.Count > 0 && around.Peek().OuterEnd <= passage.OuterFirst)
            {
                around.Pop();
            }

            if (around.Count > 0)
            {
                // A passage that crosses another's end has caught a stray mark.
                if (around.Peek().OuterEnd < passage.OuterEnd || around.Count > MaxDepth)
                {
                    continue;
                }

                passage.Within = around.Peek();
            }

            nested.Add(passage);
            around.Push(passage);
        }

        return nested;
    }

    private void Doubles(int paragraph)
    {
        var (first, end, _) = _text.Paragraphs[paragraph];
        _open.Clear();
        var comesOver =
            paragraph > 0
            && _passages.Count > 0
            && _passages[^1] is { IsUnbalanced: true } before
            && before.Paragraph == paragraph - 1
                ? before
                : null;
        for (var i = first; i < end; i++)
        {
            var token = _text.Tokens[i];
            if (token.Kind != TokenKind.Mark || !DoubleMarks.Contains(token.Character))
            {
                continue;
            }

            if (EndsMarkup(i, end) || Closes(i, first, end))
            {
                if (_open.Count > 0)
                {
                    var opener = _open[^1];
                    _open.RemoveAt(_open.Count - 1);
                    Add(opener, i, paragraph);
                }
                else if (comesOver is not null && !EndsMarkup(i, end))
                {
                    // The closing mark of a quotation that was opened in the paragraph before, its opening mark not
                    // repeated.
                    Add(first - 1, i, paragraph, unbalanced: true);
                }

                comesOver = null;
            }
            else
            {
                if (_open.Count > 0 && (Same(_open[^1], i) || _open.Count == MaxDepth))
                {
                    _open.RemoveAt(_open.Count - 1);
                }

                _open.Add(i);
                comesOver = null;
            }
        }

        if (_open.Count > 0)
        {
            Add(_open[0], end, paragraph, unbalanced: true);
        }
    }

    /// <summary>
    /// The end of a value of markup, which opens nothing even after white space: <c>date="…⏎"&gt;</c>.
    /// </summary>
    private bool EndsMarkup(int i, int end) =>
        _text.Tokens[i].Character == '"' && i + 1 < end && _text.Touches(i + 1) && _text.Tokens[i + 1].IsMark('>');

    /// <summary>Straight marks do not nest: a second opening one means that the first was never closed.</summary>
    private bool Same(int opener, int mark) =>
        _text.Tokens[opener].Character == '"' && _text.Tokens[mark].Character == '"';

    private bool Closes(int i, int first, int end)
    {
        var c = _text.Tokens[i].Character;
        var opener = _open.Count > 0 ? _text.Tokens[_open[^1]].Character : '\0';
        var canOpen =
            i + 1 < end && !SpaceAfter(i, end) && (i == first || SpaceBefore(i) || IsAnyOf(i - 1, "([{—–-‘'/“\"«…："));
        var canClose =
            i > first
            && !SpaceBefore(i)
            && (
                SpaceAfter(i, end)
                || IsAnyOf(i + 1, ")]},.;:!?—–-’'/”\"»…|")
                || _text.Tokens[i + 1].Kind == TokenKind.Possessive
            );
        if (opener is '„' or '‟')
        {
            return c is '“' or '”' or '"';
        }

        if (c is '«' or '»')
        {
            // «so» in French, »so« in German, »so» in Finnish.
            return opener is '«' or '»' && (opener != c || (canClose && !canOpen));
        }

        if (Openers.Contains(c))
        {
            return opener != '\0' && c == '“' && canClose && !canOpen;
        }

        if (Closers.Contains(c))
        {
            return opener != '\0' || !(canOpen && !canClose);
        }

        return canOpen == canClose ? opener != '\0' : canClose;
    }

    private void Singles(int paragraph)
    {
        var (first, end, _) = _text.Paragraphs[paragraph];
        int open = -1,
            possessive = -1;
        for (var i = first; i <= end; i++)
        {
            var token = i < end ? _text.Tokens[i] : default;
            if (i == end || (token.Kind == TokenKind.Mark && DoubleMarks.Contains(token.Character)))
            {
                if (open >= 0 && possessive > open + 1)
                {
                    Add(open, possessive, paragraph, single: true);
                }

                // No quotation between single marks goes on over a double mark.
                open = possessive = -1;
                continue;
            }

            if (token.Kind == TokenKind.Possessive && token.Length == 1)
            {
                possessive = i;
            }
            else if (token.Kind == TokenKind.Mark && SingleMarks.Contains(token.Character))
            {
                if (
                    open >= 0
                    && token.Character is not ('‘' or '‚')
                    && i > first
                    && _text.Touches(i)
                    && (i + 1 >= end || !_text.Touches(i + 1) || !_text.Tokens[i + 1].IsWord)
                )
                {
                    Add(open, i, paragraph, single: true);
                    open = possessive = -1;
                }
                else if (
                    token.Character is not '›'
                    && i + 1 < end
                    && _text.Touches(i + 1)
                    && _text.Tokens[i + 1].Kind != TokenKind.Mark
                    && (i == first || !_text.Touches(i) || !_text.Tokens[i - 1].IsWord)
                    && !IsElision(i + 1)
                )
                {
                    open = i;
                    possessive = -1;
                }
            }
        }
    }

    /// <summary>'em, 'til, '90s</summary>
    private bool IsElision(int token)
    {
        var word = _text.Word(token);
        return _text.Tokens[token].Kind == TokenKind.Number
            ? word.Length == 3 && word[2] == 's'
            : word is "em" or "til" or "till" or "cause" or "bout" or "tis" or "twas" or "n" or "round" or "cos";
    }

    private void Add(int opener, int closer, int paragraph, bool unbalanced = false, bool single = false)
    {
        var (first, end, _) = _text.Paragraphs[paragraph];
        // <a href="...">: a value of markup.
        if (closer <= opener + 1 || (opener > first && _text.Touches(opener) && _text.Tokens[opener - 1].IsMark('=')))
        {
            return;
        }

        var goesOn =
            closer == end && paragraph + 1 < _text.Paragraphs.Count && OpensWith(_text.Paragraphs[paragraph + 1].First);
        var passage = new Passage
        {
            Start = _text.Tokens[opener + 1].Start,
            End = _text.Tokens[closer - 1].End,
            First = opener + 1,
            EndToken = closer,
            OuterFirst = Math.Max(opener, first),
            OuterEnd = Math.Min(closer + 1, end),
            Paragraph = paragraph,
            IsSingle = single,
            IsUnbalanced = unbalanced,
            GoesOn = goesOn,
            ComesOver =
                !single
                && (
                    opener < first
                    || (
                        opener == first
                        && _passages.Count > 0
                        && _passages[^1] is { GoesOn: true } before
                        && before.Paragraph == paragraph - 1
                    )
                ),
        };
        if (HasWord(passage))
        {
            _passages.Add(passage);
        }
    }

    private bool OpensWith(int token) =>
        _text.Tokens[token] is { Kind: TokenKind.Mark, Character: '"' or '“' or '„' or '«' or '»' or '「' };

    private bool HasWord(Passage passage)
    {
        for (var i = passage.First; i < passage.EndToken; i++)
        {
            if (
                _text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number
                && char.IsLetterOrDigit(_text.Text, _text.Tokens[i].Start)
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool SpaceBefore(int i) => i == 0 || !_text.Touches(i);

    private bool SpaceAfter(int i, int end) => i + 1 >= end || !_text.Touches(i + 1);

    private bool IsAnyOf(int i, string characters) =>
        i >= 0
        && i < _text.Tokens.Length
        && _text.Tokens[i].Kind == TokenKind.Mark
        && characters.Contains(_text.Tokens[i].Character);
}
