extern alias runtime;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using runtime::CorpusSdk;
using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Verifying;

/// <summary>Reads comments that mark a string literal as a quotation, and those that nearly do.</summary>
internal static partial class CSharpMarker
{
    private const string Word = "quotation";

    /// <summary>A longer comment is not a marker.</summary>
    private const int MaxLength = 500;

    /// <summary>What may be around the words of a comment.</summary>
    private const string Decoration = "/*!@#[]<>()-. \t\r\n";

    /// <summary>The most characters that may differ from <see cref="Word"/>.</summary>
    private const int MaxSlips = 2;

    /// <summary>
    /// The words that make a remark with <see cref="Word"/>, such as "quotation marks". Any other may be an id.
    /// </summary>
    private static readonly FrozenSet<string> s_remarks =
        "above begins below end ends follows here mark marks needed start starts"
            .Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The id that a marker names, and its place; null for a comment that is no marker.</summary>
    public static (string? Id, TextSpan Span)? In(string code, CSharpComment comment)
    {
        if (comment.End - comment.Start > MaxLength)
        {
            return null;
        }

        var match = Marker().Match(code[comment.Start..comment.End]);
        var id = match.Groups["id"];
        return !match.Success ? null
            : id.Success ? (id.Value, new(comment.Start + id.Index, id.Length))
            : (null, default);
    }

    /// <summary>What is wrong with a comment that was probably meant as a marker; null for any other.</summary>
    /// <param name="code">The file.</param>
    /// <param name="comment">A comment that is no marker.</param>
    /// <param name="hasLiteral">Whether there is a literal that it would mark.</param>
    /// <param name="isId">Whether a word is the id of a person or an article.</param>
    public static string? MistakeIn(string code, CSharpComment comment, bool hasLiteral, Func<string, bool> isId)
    {
        if (comment.End - comment.Start > MaxLength)
        {
            return null;
        }

        var body = code.AsSpan(comment.Start..comment.End).Trim(Decoration);
        var length = 0;
        while (length < body.Length && char.IsLetter(body[length]))
        {
            length++;
        }

        if (length == 0)
        {
            return null;
        }

        var word = body[..length].ToString().ToLowerInvariant();
        var rest = body[length..].Trim(Decoration).ToString();
        var isExact = word == Word;
        var isLike = isExact || IsNear(word) || word is "quote" or "quotes";
        var isMeant =
            rest.Length == 0 ? isExact || IsNear(word) || (isLike && hasLiteral)
            : rest[0] is ':' or '=' ? isExact || (isLike && IsOneWord(rest[1..]))
            : isLike && (isId(rest) || (isExact && hasLiteral && IsOneWord(rest) && !s_remarks.Contains(rest)));
        return isMeant
            ? $"'{code[comment.Start..comment.End].Trim()}' marks no literal; write '// {Word}', or '// {Word}: ' and "
                + "the id of a person or an article, and nothing else in the comment"
            : null;
    }

    private static bool IsOneWord(string words) => words.Trim() is { Length: > 0 } word && !word.Any(char.IsWhiteSpace);

    private static bool IsNear(string word) =>
        word[0] == Word[0]
        && Math.Abs(word.Length - Word.Length) <= MaxSlips
        && new EditDistance(Word.Length + MaxSlips).Between(word, Word, MaxSlips) <= MaxSlips;

    [GeneratedRegex(
        @"^/[/*]\s*quotation\s*(?::\s*(?<id>[^\s*]+)?)?\s*(?:\*/)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Marker();
}
