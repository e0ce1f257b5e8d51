using CorpusSdk.Annotation.Words;
using CorpusSdk.Matching;

namespace CorpusSdk.Annotation.Text;

/// <summary>Splits a text into tokens, in one pass.</summary>
internal static class Tokenizer
{
    public static List<Token> Tokenize(string text)
    {
        var tokens = new List<Token>((text.Length / 5) + 8);
        var isOpen = false;
        for (var at = 0; at < text.Length; )
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                isOpen &= c != '\n';
                at++;
                continue;
            }

            var token =
                IsWordCharacter(text, at) ? Word(text, at)
                : IsPossessive(text, at, tokens, isOpen)
                    ? Make(
                        text,
                        at,
                        at + (at + 1 < text.Length && text[at + 1] is 's' or 'S' ? 2 : 1),
                        TokenKind.Possessive
                    )
                : Mark(text, at);
            if (token.IsMark('\''))
            {
                // The workers' party, unless a quotation between single marks may end here.
                isOpen = token.End < text.Length && IsWordCharacter(text, token.End);
            }

            tokens.Add(token);
            at = token.End;
        }

        return tokens;
    }

    private static Token Mark(string text, int at)
    {
        // Newswire and some archives write a double mark as two single ones.
        var isPair = text[at] is '\'' or '`' && at + 1 < text.Length && text[at + 1] == text[at];
        var isSurrogate = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        var token = Make(text, at, at + (isPair || isSurrogate ? 2 : 1), TokenKind.Mark);
        token.Character = isPair ? '"' : text[at];
        return token;
    }

    private static Token Make(string text, int start, int end, TokenKind kind) =>
        new()
        {
            Start = start,
            End = end,
            Kind = kind,
            Character = text[start],
            Hash = WordHash.Of(text.AsSpan(start, end - start)),
        };

    private static Token Word(string text, int start)
    {
        var end = start;
        int capitals = 0,
            letters = 0;
        var hash = WordHash.Seed;
        while (true)
        {
            while (end < text.Length && IsWordCharacter(text, end))
            {
                var c = text[end];
                if (c is >= 'a' and <= 'z')
                {
                    letters++;
                }
                else if (char.IsLetter(c))
                {
                    letters++;
                    capitals += char.IsUpper(c) ? 1 : 0;
                }

                hash = WordHash.Add(hash, WordHash.Fold(c));
                end++;
            }

            if (!Continues(text, start, end))
            {
                break;
            }

            hash = WordHash.Add(hash, WordHash.Fold(text[end]));
            end++;
        }

        var initials = letters > 0 && letters == capitals && IsInitials(text, start, end);
        if (end < text.Length && text[end] == '.' && (initials || IsAbbreviation(text, start, end, hash)))
        {
            hash = WordHash.Add(hash, '.');
            end++;
        }

        var first = text[start];
        return new Token
        {
            Start = start,
            End = end,
            Hash = hash,
            Character = first,
            Kind = char.IsDigit(first) ? TokenKind.Number : TokenKind.Word,
            Classes = Lexicon.Shared.Find(hash),
            Casing = !char.IsUpper(first)
                ? IsWithArticle(text, start, end)
                    ? Casing.Capital
                    : Casing.Lower
                : initials
                    ? Casing.Initial
                    : letters == capitals && letters > 1
                        ? Casing.AllCapital
                        : Casing.Capital,
        };
    }

    /// <summary>Whether a character that is no letter goes on within the word.</summary>
    private static bool Continues(string text, int start, int end)
    {
        if (end + 1 >= text.Length || !IsWordCharacter(text, end + 1))
        {
            return false;
        }

        switch (text[end])
        {
            case '-' or '\u2010' or '\u2011':
                return true;
            case '.' or ',':
                // 1,000.5 and U.S.
                return (char.IsDigit(text[end - 1]) && char.IsDigit(text[end + 1]))
                    || (
                        text[end] == '.'
                        && char.IsUpper(text[end - 1])
                        && (end - 1 == start || text[end - 2] == '.')
                        && char.IsUpper(text[end + 1])
                    );
            case '\'' or '’':
                // O'Malley, don't; the possessive 's is a token of its own.
                var isPossessive =
                    text[end + 1] is 's' or 'S' && (end + 2 >= text.Length || !IsWordCharacter(text, end + 2));
                return !isPossessive;
            default:
                return false;
        }
    }

    /// <summary>One letter, or letters parted by points.</summary>
    private static bool IsInitials(string text, int start, int end)
    {
        for (var i = start + 1; i < end; i += 2)
        {
            if (text[i] != '.')
            {
                return false;
            }
        }

        return (end - start) % 2 == 1 && char.IsUpper(text[start]);
    }

    private static bool IsAbbreviation(string text, int start, int end, ulong hash) =>
        end - start <= 6
        && !EndsSentenceAfter(text, end + 1)
        && (
            Lexicon.Shared.Find(WordHash.Add(hash, '.'))
            & (WordClass.Title | WordClass.Time | WordClass.Suffix | WordClass.Particle | WordClass.Abbreviation)
        ) != 0;

    /// <summary>
    /// An abbreviation before a paragraph's end closes the sentence as well; its point is then a mark.
    /// </summary>
    private static bool EndsSentenceAfter(string text, int at) => at >= text.Length || text[at] == '\n';

    /// <summary>al-Assad, el-Sisi</summary>
    private static bool IsWithArticle(string text, int start, int end) =>
        end - start > 5
        && text[start] is 'a' or 'e'
        && text[start + 2] == '-'
        && text[start + 1] is 'l' or 's' or 'n' or 'r'
        && char.IsUpper(text[start + 3]);

    private static bool IsPossessive(string text, int at, List<Token> tokens, bool isOpen) =>
        text[at] is '\'' or '’'
        && tokens.Count > 0
        && tokens[^1].End == at
        && tokens[^1].Kind is TokenKind.Word or TokenKind.Number
        && (
            (
                at + 1 < text.Length
                && text[at + 1] is 's' or 'S'
                && (at + 2 >= text.Length || !IsWordCharacter(text, at + 2))
            )
            || (
                text[at - 1] is 's' or 'z' or 'x'
                && (text[at] == '’' || !isOpen)
                && at + 2 < text.Length
                && text[at + 1] == ' '
                && char.IsLetter(text[at + 2])
            )
        );

    private static bool IsWordCharacter(string text, int index) =>
        text[index] is >= 'a' and <= 'z' || WordBoundary.IsWord(text, index);
}
