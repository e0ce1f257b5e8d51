using CorpusSdk.Annotation.Words;
using CorpusSdk.Matching;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk.Annotation.Text;

/// <summary>Splits a text into words, numbers and marks.</summary>
internal static class TextTokenizer
{
    public static List<TextToken> Tokenize(string text)
    {
        var tokens = new List<TextToken>((text.Length / 5) + 8);
        var isSingleMarkOpen = false;
        for (var at = 0; at < text.Length; )
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                isSingleMarkOpen &= c != '\n';
                at++;
                continue;
            }

            var token =
                IsWordCharacter(text, at) ? ReadWord(text, at)
                : IsPossessive(text, at, tokens, isSingleMarkOpen)
                    ? CreateToken(
                        text,
                        at,
                        at + (at + 1 < text.Length && text[at + 1] is 's' or 'S' ? 2 : 1),
                        TextTokenKind.Possessive
                    )
                : ReadMark(text, at);
            if (token.IsMark('\''))
            {
                // "The workers' party" is a possessive unless a quotation in single marks may end there.
                isSingleMarkOpen = token.End < text.Length && IsWordCharacter(text, token.End);
            }

            tokens.Add(token);
            at = token.End;
        }

        return tokens;
    }

    private static TextToken ReadMark(string text, int at)
    {
        // Newswire and some archives write a double mark as two single ones.
        var isPair = QuotationMark.PairAt(text, at) is not null;
        var isSurrogate = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        var token = CreateToken(text, at, at + (isPair || isSurrogate ? 2 : 1), TextTokenKind.Mark);
        token.Character = isPair ? '"' : text[at];
        return token;
    }

    private static TextToken CreateToken(string text, int start, int end, TextTokenKind kind) =>
        new()
        {
            Start = start,
            End = end,
            Kind = kind,
            Character = text[start],
            Hash = WordHash.Of(text.AsSpan(start, end - start)),
        };

    private static TextToken ReadWord(string text, int start)
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

            if (!IsInsideWord(text, start, end))
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
        return new TextToken
        {
            Start = start,
            End = end,
            Hash = hash,
            Character = first,
            Kind = char.IsDigit(first) ? TextTokenKind.Number : TextTokenKind.Word,
            Classes = Lexicon.Shared.Find(hash),
            Casing = !char.IsUpper(first)
                ? HasArabicArticle(text, start, end)
                    ? Casing.Capitalized
                    : Casing.Lower
                : initials
                    ? Casing.Initial
                    : letters == capitals && letters > 1
                        ? Casing.AllCapitals
                        : Casing.Capitalized,
        };
    }

    /// <summary>Whether a hyphen, period, comma or apostrophe is part of the word around it.</summary>
    private static bool IsInsideWord(string text, int start, int end)
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
                // O'Malley, don't. The possessive 's is a separate token.
                var isPossessive =
                    text[end + 1] is 's' or 'S' && (end + 2 >= text.Length || !IsWordCharacter(text, end + 2));
                return !isPossessive;
            default:
                return false;
        }
    }

    /// <summary>Whether a word is one capital letter, or letters with periods between.</summary>
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
    /// At the end of a line the period of an abbreviation also ends the sentence; it is then a separate token.
    /// </summary>
    private static bool EndsSentenceAfter(string text, int at) => at >= text.Length || text[at] == '\n';

    /// <summary>Whether a word is an Arabic name with its article: al-Assad, el-Sisi.</summary>
    private static bool HasArabicArticle(string text, int start, int end) =>
        end - start > 5
        && text[start] is 'a' or 'e'
        && text[start + 2] == '-'
        && text[start + 1] is 'l' or 's' or 'n' or 'r'
        && char.IsUpper(text[start + 3]);

    private static bool IsPossessive(string text, int at, List<TextToken> tokens, bool isSingleMarkOpen) =>
        text[at] is '\'' or '’'
        && tokens.Count > 0
        && tokens[^1].End == at
        && tokens[^1].Kind is TextTokenKind.Word or TextTokenKind.Number
        && (
            (
                at + 1 < text.Length
                && text[at + 1] is 's' or 'S'
                && (at + 2 >= text.Length || !IsWordCharacter(text, at + 2))
            )
            || (
                text[at - 1] is 's' or 'z' or 'x'
                && (text[at] == '’' || !isSingleMarkOpen)
                && at + 2 < text.Length
                && text[at + 1] == ' '
                && char.IsLetter(text[at + 2])
            )
        );

    private static bool IsWordCharacter(string text, int index) =>
        text[index] is >= 'a' and <= 'z' || WordBoundary.IsWord(text, index);
}
