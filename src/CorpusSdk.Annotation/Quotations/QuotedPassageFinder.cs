using CorpusSdk.Annotation.Text;
using CorpusSdk.Core.Checking;

namespace CorpusSdk.Annotation.Quotations;

/// <summary>
/// Pairs the quotation marks of a text, paragraph by paragraph: straight, curly, single, low, angle and corner marks,
/// mixed pairs, opening marks that each paragraph of a long quotation repeats, and marks without a counterpart.
/// </summary>
internal sealed class QuotedPassageFinder
{
    private const string DoubleMarks = "\"“”„‟«»「」『』＂";
    private const string Openers = "“„‟«「『",
        Closers = "”»」』";
    private const string SingleMarks = "'‘’‚‛‹›`";
    private const int MaxDepth = 4;

    private readonly TokenizedText _text;
    private readonly List<QuotedPassage> _passages = [];
    private readonly List<int> _open = [];

    private QuotedPassageFinder(TokenizedText text) => _text = text;

    /// <summary>Finds the passages in the order of the text, each before those that are nested in it.</summary>
    public static List<QuotedPassage> Find(TokenizedText text)
    {
        var finder = new QuotedPassageFinder(text);
        for (var i = 0; i < text.Paragraphs.Count; i++)
        {
            finder.PairDoubleMarks(i);
        }

        for (var i = 0; i < text.Paragraphs.Count; i++)
        {
            finder.PairSingleMarks(i);
        }

        return Nest(finder._passages);
    }

    private static List<QuotedPassage> Nest(List<QuotedPassage> passages)
    {
        passages.Sort(
            (a, b) =>
                a.OuterFirstToken != b.OuterFirstToken
                    ? a.OuterFirstToken.CompareTo(b.OuterFirstToken)
                    : b.OuterEndToken.CompareTo(a.OuterEndToken)
        );
        List<QuotedPassage> nested = new(passages.Count);
        Stack<QuotedPassage> enclosing = new();
        foreach (var passage in passages)
        {
            while (enclosing.Count > 0 && enclosing.Peek().OuterEndToken <= passage.OuterFirstToken)
            {
                enclosing.Pop();
            }

            if (enclosing.Count > 0)
            {
                // A passage that overlaps the end of another was paired with a stray mark.
                if (enclosing.Peek().OuterEndToken < passage.OuterEndToken || enclosing.Count > MaxDepth)
                {
                    continue;
                }

                passage.Enclosing = enclosing.Peek();
            }

            nested.Add(passage);
            enclosing.Push(passage);
        }

        return nested;
    }

    private void PairDoubleMarks(int paragraph)
    {
        var (first, end) = _text.Paragraphs[paragraph];
        _open.Clear();
        var continued =
            paragraph > 0
            && _passages.Count > 0
            && _passages[^1] is { IsUnbalanced: true } before
            && before.Paragraph == paragraph - 1
                ? before
                : null;
        for (var i = first; i < end; i++)
        {
            var token = _text.Tokens[i];
            if (token.Kind != TextTokenKind.Mark || !DoubleMarks.Contains(token.Character))
            {
                continue;
            }

            if (EndsAttributeValue(i, end) || IsClosingMark(i, first, end))
            {
                if (_open.Count > 0)
                {
                    var opener = _open[^1];
                    _open.RemoveAt(_open.Count - 1);
                    Add(opener, i, paragraph);
                }
                else if (continued is not null && !EndsAttributeValue(i, end))
                {
                    // Closes a quotation of the previous paragraph; this paragraph does not repeat the opening mark.
                    Add(first - 1, i, paragraph, unbalanced: true);
                }

                continued = null;
            }
            else
            {
                if (_open.Count > 0 && (AreStraight(_open[^1], i) || _open.Count == MaxDepth))
                {
                    _open.RemoveAt(_open.Count - 1);
                }

                _open.Add(i);
                continued = null;
            }
        }

        if (_open.Count > 0)
        {
            Add(_open[0], end, paragraph, unbalanced: true);
        }
    }

    /// <summary>
    /// Whether a mark ends the value of a markup attribute, even after white space: <c>date="…⏎"&gt;</c>.
    /// </summary>
    private bool EndsAttributeValue(int i, int end) =>
        _text.Tokens[i].Character == '"'
        && i + 1 < end
        && _text.TouchesPrevious(i + 1)
        && _text.Tokens[i + 1].IsMark('>');

    /// <summary>
    /// Whether both marks are straight. Straight marks do not nest: of two opening ones, the first has no closing mark.
    /// </summary>
    private bool AreStraight(int opener, int mark) =>
        _text.Tokens[opener].Character == '"' && _text.Tokens[mark].Character == '"';

    private bool IsClosingMark(int i, int first, int end)
    {
        var c = _text.Tokens[i].Character;
        var opener = _open.Count > 0 ? _text.Tokens[_open[^1]].Character : '\0';
        var canOpen =
            i + 1 < end
            && !HasSpaceAfter(i, end)
            && (i == first || HasSpaceBefore(i) || IsAnyOf(i - 1, "([{—–-‘'/“\"«…："));
        var canClose =
            i > first
            && !HasSpaceBefore(i)
            && (
                HasSpaceAfter(i, end)
                || IsAnyOf(i + 1, ")]},.;:!?—–-’'/”\"»…|")
                || _text.Tokens[i + 1].Kind == TextTokenKind.Possessive
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

    private void PairSingleMarks(int paragraph)
    {
        var (first, end) = _text.Paragraphs[paragraph];
        int open = -1,
            possessive = -1;
        for (var i = first; i <= end; i++)
        {
            var token = i < end ? _text.Tokens[i] : default;
            if (i == end || (token.Kind == TextTokenKind.Mark && DoubleMarks.Contains(token.Character)))
            {
                if (open >= 0 && possessive > open + 1)
                {
                    Add(open, possessive, paragraph, single: true);
                }

                // A quotation in single marks does not extend across a double mark.
                open = possessive = -1;
                continue;
            }

            if (token.Kind == TextTokenKind.Possessive && token.Length == 1)
            {
                possessive = i;
            }
            else if (token.Kind == TextTokenKind.Mark && SingleMarks.Contains(token.Character))
            {
                if (
                    open >= 0
                    && token.Character is not ('‘' or '‚')
                    && i > first
                    && _text.TouchesPrevious(i)
                    && (i + 1 >= end || !_text.TouchesPrevious(i + 1) || !_text.Tokens[i + 1].IsWord)
                )
                {
                    Add(open, i, paragraph, single: true);
                    open = possessive = -1;
                }
                else if (
                    token.Character is not '›'
                    && i + 1 < end
                    && _text.TouchesPrevious(i + 1)
                    && _text.Tokens[i + 1].Kind != TextTokenKind.Mark
                    && (i == first || !_text.TouchesPrevious(i) || !_text.Tokens[i - 1].IsWord)
                    && !IsElision(i + 1)
                )
                {
                    open = i;
                    possessive = -1;
                }
            }
        }
    }

    /// <summary>Whether the apostrophe before a token replaces letters: 'em, 'til, '90s.</summary>
    private bool IsElision(int token)
    {
        var word = _text.Word(token);
        return _text.Tokens[token].Kind == TextTokenKind.Number
            ? word.Length == 3 && word[2] == 's'
            : word is "em" or "til" or "till" or "cause" or "bout" or "tis" or "twas" or "n" or "round" or "cos";
    }

    private void Add(int opener, int closer, int paragraph, bool unbalanced = false, bool single = false)
    {
        var (first, end) = _text.Paragraphs[paragraph];
        // The value of a markup attribute: <a href="...">.
        if (
            closer <= opener + 1
            || (opener > first && _text.TouchesPrevious(opener) && _text.Tokens[opener - 1].IsMark('='))
        )
        {
            return;
        }

        var continues =
            closer == end
            && paragraph + 1 < _text.Paragraphs.Count
            && IsOpeningMark(_text.Paragraphs[paragraph + 1].First);
        var passage = new QuotedPassage
        {
            Start = _text.Tokens[opener + 1].Start,
            End = _text.Tokens[closer - 1].End,
            FirstToken = opener + 1,
            EndToken = closer,
            OuterFirstToken = Math.Max(opener, first),
            OuterEndToken = Math.Min(closer + 1, end),
            Paragraph = paragraph,
            IsSingle = single,
            IsUnbalanced = unbalanced,
            ContinuesInNextParagraph = continues,
            ContinuesPreviousParagraph =
                !single
                && (
                    opener < first
                    || (
                        opener == first
                        && _passages.Count > 0
                        && _passages[^1] is { ContinuesInNextParagraph: true } before
                        && before.Paragraph == paragraph - 1
                    )
                ),
        };
        if (ContainsWord(passage))
        {
            _passages.Add(passage);
        }
    }

    private bool IsOpeningMark(int token) =>
        _text.Tokens[token] is { Kind: TextTokenKind.Mark, Character: '"' or '“' or '„' or '«' or '»' or '「' };

    private bool ContainsWord(QuotedPassage passage)
    {
        for (var i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (
                _text.Tokens[i].Kind is TextTokenKind.Word or TextTokenKind.Number
                && char.IsLetterOrDigit(_text.Text, _text.Tokens[i].Start)
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool HasSpaceBefore(int i) => i == 0 || !_text.TouchesPrevious(i);

    private bool HasSpaceAfter(int i, int end) => i + 1 >= end || !_text.TouchesPrevious(i + 1);

    private bool IsAnyOf(int i, string characters) =>
        i >= 0
        && i < _text.Tokens.Length
        && _text.Tokens[i].Kind == TextTokenKind.Mark
        && characters.Contains(_text.Tokens[i].Character);
}
