using CorpusSdk.Annotation.Names;
using CorpusSdk.Annotation.Text;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.People;

/// <summary>
/// Finds the roles next to a person's name: the title before it (<c>Deputy Prime Minister Novak</c>) and the apposition
/// after it (<c>Yuri Ushakov, a Kremlin aide,</c>).
/// </summary>
internal sealed class RoleFinder
{
    private const int MaxTitleTokens = 20,
        MaxAppositionTokens = 24;

    private readonly TokenizedText _text;
    private readonly bool[] _isName;

    public RoleFinder(TokenizedText text, IReadOnlyList<NameSpan> names)
    {
        _text = text;
        _isName = new bool[text.Tokens.Length];
        foreach (var name in names)
        {
            Array.Fill(_isName, true, name.First, name.End - name.First);
        }
    }

    /// <summary>Finds the title before a name.</summary>
    /// <returns>The range of its tokens, empty if there is none.</returns>
    public (int First, int End) FindTitleBefore(NameSpan name)
    {
        var tokens = _text.Tokens;
        var first = name.First;
        var hasTitle = false;
        while (first > 0 && name.First - first < MaxTitleTokens && !_isName[first - 1])
        {
            var token = tokens[first - 1];
            var joins = token.Kind switch
            {
                TextTokenKind.Possessive => true,
                TextTokenKind.Word => token.IsCapitalized
                    || token.Is(WordClass.Office | WordClass.Rank | WordClass.Honorific)
                    || IsLink(first - 1),
                TextTokenKind.Mark => token.Character is ')' && FindOpeningBracket(first - 1) is > 0,
                _ => false,
            };
            if (!joins || (first < tokens.Length && IsFirstInLine(first)))
            {
                break;
            }

            hasTitle |= token.Is(WordClass.Office | WordClass.Rank | WordClass.Honorific);
            first = token.Kind == TextTokenKind.Mark ? FindOpeningBracket(first - 1) : first - 1;
        }

        // Skip words that cannot begin a title: "Also", "the", "of".
        while (
            first < name.First
            && (
                tokens[first].Is(WordClass.Function | WordClass.Adverb | WordClass.Gerund)
                || tokens[first].Kind != TextTokenKind.Word
                || (_text.Word(first).EndsWith("ing") && !tokens[first].Is(WordClass.Title))
            )
        )
        {
            first++;
        }

        return hasTitle && first < name.First ? (first, name.First) : (name.First, name.First);
    }

    /// <summary>Finds the apposition after a name.</summary>
    /// <returns>The range of its tokens without a leading article, empty if there is none.</returns>
    public (int First, int End) FindAppositionAfter(NameSpan name, int paragraphEnd)
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
        for (; end < paragraphEnd && end - first < MaxAppositionTokens; end++)
        {
            var token = tokens[end];
            var isLower = !token.IsCapitalized;
            if (token.Kind == TextTokenKind.Mark && !(token.Character is '(' or ')' or '-'))
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

            // A name in the apposition means that this is a list of people, except for possessives: Trump's lawyer.
            if (
                _isName[end]
                && (end + 1 >= paragraphEnd || (!_isName[end + 1] && tokens[end + 1].Kind != TextTokenKind.Possessive))
            )
            {
                return none;
            }
        }

        return hasTitle && end > first && !tokens[first].Is(WordClass.Conjunction) ? (first, end) : none;
    }

    // "of" in a title: Minister of Natural Resources, head of state.
    private bool IsLink(int token) =>
        _text.Word(token) is "of" or "for" or "and" or "to" or "the" or "in"
        && token > 0
        && (
            _text.Tokens[token - 1].IsCapitalized
            || (_text.Tokens[token - 1].Is(WordClass.Preposition) && token > 1 && _text.Tokens[token - 2].IsCapitalized)
        );

    private int FindOpeningBracket(int closing)
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

    private bool IsFirstInLine(int token) =>
        _text
            .Text.AsSpan(_text.Tokens[token - 1].End, _text.Tokens[token].Start - _text.Tokens[token - 1].End)
            .Contains('\n');
}
