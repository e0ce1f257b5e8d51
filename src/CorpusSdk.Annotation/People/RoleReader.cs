using CorpusSdk.Annotation.Names;
using CorpusSdk.Annotation.Text;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.People;

/// <summary>
/// Reads what the text calls a person beside the name: the title before it (<c>Deputy Prime Minister Novak</c>) and
/// the apposition after it (<c>Yuri Ushakov, a Kremlin aide,</c>).
/// </summary>
internal sealed class RoleReader
{
    private const int MaxBefore = 20,
        MaxAfter = 24;

    private readonly ArticleText _text;
    private readonly bool[] _isName;

    public RoleReader(ArticleText text, IReadOnlyList<NameSpan> names)
    {
        _text = text;
        _isName = new bool[text.Tokens.Length];
        foreach (var name in names)
        {
            Array.Fill(_isName, true, name.First, name.End - name.First);
        }
    }

    /// <summary>The title before a name: the range of its tokens, empty if there is none.</summary>
    public (int First, int End) TitleBefore(NameSpan name)
    {
        var tokens = _text.Tokens;
        var first = name.First;
        var hasTitle = false;
        while (first > 0 && name.First - first < MaxBefore && !_isName[first - 1])
        {
            var token = tokens[first - 1];
            var joins = token.Kind switch
            {
                TokenKind.Possessive => true,
                TokenKind.Word => token.IsCapital
                    || token.Is(WordClass.Office | WordClass.Rank | WordClass.Honorific)
                    || IsLink(first - 1),
                TokenKind.Mark => token.Character is ')' && OpeningBefore(first - 1) is > 0,
                _ => false,
            };
            if (!joins || (first < tokens.Length && BreaksLine(first)))
            {
                break;
            }

            hasTitle |= token.Is(WordClass.Office | WordClass.Rank | WordClass.Honorific);
            first = token.Kind == TokenKind.Mark ? OpeningBefore(first - 1) : first - 1;
        }

        // The words at the front that begin no title: "Also", "the", "of".
        while (
            first < name.First
            && (
                tokens[first].Is(WordClass.Function | WordClass.Adverb | WordClass.Gerund)
                || tokens[first].Kind != TokenKind.Word
                || (_text.Word(first).EndsWith("ing") && !tokens[first].Is(WordClass.Title))
            )
        )
        {
            first++;
        }

        return hasTitle && first < name.First ? (first, name.First) : (name.First, name.First);
    }

    /// <summary>
    /// The apposition after a name, without its article: the range of its tokens, empty if there is none.
    /// </summary>
    public (int First, int End) AppositionAfter(NameSpan name, int paragraphEnd)
    {
        var tokens = _text.Tokens;
        var none = (name.End, name.End);
        if (name.End + 1 >= paragraphEnd || !tokens[name.End].IsMark(','))
        {
            return none;
        }

        var first = name.End + 1;
        if (tokens[first].Is(WordClass.Determiner))
        {
            first++;
        }

        var hasTitle = false;
        var end = first;
        for (; end < paragraphEnd && end - first < MaxAfter; end++)
        {
            var token = tokens[end];
            var isLower = !token.IsCapital;
            if (token.Kind == TokenKind.Mark && !(token.Character is '(' or ')' or '-'))
            {
                break;
            }

            if (
                isLower
                && token.IsWord
                && !hasTitle
                && token.Is(WordClass.Cue | WordClass.Auxiliary | WordClass.Pronoun)
            )
            {
                return none;
            }

            if (
                isLower
                && token.Is(WordClass.Auxiliary | WordClass.Pronoun | WordClass.Speech)
                && !token.Is(WordClass.Human | WordClass.Office)
            )
            {
                break;
            }

            hasTitle |= token.Is(WordClass.Office | WordClass.Rank | WordClass.Human) && !token.Is(WordClass.Demonym);

            // Another name stands for itself, as in an enumeration, unless it owns what follows: Trump's lawyer.
            if (
                _isName[end]
                && (end + 1 >= paragraphEnd || (!_isName[end + 1] && tokens[end + 1].Kind != TokenKind.Possessive))
            )
            {
                return none;
            }
        }

        return hasTitle && end > first && !tokens[first].Is(WordClass.Conjunction) ? (first, end) : none;
    }

    // "of" within a title: Minister of Natural Resources, head of state; "for" likewise, and "and".
    private bool IsLink(int token) =>
        _text.Word(token) is "of" or "for" or "and" or "to" or "the" or "in"
        && token > 0
        && (
            _text.Tokens[token - 1].IsCapital
            || (_text.Tokens[token - 1].Is(WordClass.Preposition) && token > 1 && _text.Tokens[token - 2].IsCapital)
        );

    private int OpeningBefore(int closing)
    {
        for (var i = closing - 1; i > 0 && closing - i < 8; i--)
        {
            if (_text.Tokens[i].IsMark('('))
            {
                return i;
            }
        }

        return -1;
    }

    private bool BreaksLine(int token) =>
        _text
            .Text.AsSpan(_text.Tokens[token - 1].End, _text.Tokens[token].Start - _text.Tokens[token - 1].End)
            .Contains('\n');
}
