using CorpusSdk.Matching;
using YamlDotNet.Core;

namespace CorpusSdk.Core.Syntax.Yaml;

/// <summary>Where and why the parser failed, in terms of the file's author.</summary>
/// <param name="Range">The offending range, as offsets in the parser's input.</param>
/// <param name="Reason">Follows "not valid YAML:".</param>
/// <param name="Position">Where the parser failed, possibly far behind the cause.</param>
internal sealed record YamlFailure(TextRange Range, string Reason, long Position)
{
    /// <summary>
    /// The value on one line that needs quotes, as offsets in the parser's input; null if the cause is another.
    /// </summary>
    public TextRange? ValueToQuote { get; private init; }

    private const string ColonInValue = "a ': ' within a value";

    private enum ErrorStart
    {
        /// <summary>The start of the token that cannot be read.</summary>
        Token,

        /// <summary>The character within the token that cannot be read.</summary>
        Character,
    }

    /// <summary>Parts of the parser's messages, and what they mean. The first match applies.</summary>
    private static readonly (string ParserText, ErrorStart ErrorStart, string Explanation)[] s_reasons =
    [
        (
            "invalid mapping",
            ErrorStart.Token,
            ColonInValue + "; put the value in quotes if it is a text, or fix the indentation if it is a key"
        ),
        (
            "Mapping values are not allowed",
            ErrorStart.Token,
            "a ': ' without a key; put the text in quotes if the colon is part of it"
        ),
        (
            "quoted scalar, found unexpected end of stream",
            ErrorStart.Token,
            "the quotation mark that opens here is never closed"
        ),
        (
            "quoted scalar, found unexpected document indicator",
            ErrorStart.Token,
            "the quotation mark that opens here is not closed before the end of the document"
        ),
        (
            "double-quoted scalar, found wrong indentation",
            ErrorStart.Token,
            "the quoted text that starts here is not closed, or continues on a line that is not indented"
        ),
        (
            "unknown escape character",
            ErrorStart.Character,
            @"'\' starts an escape sequence that YAML does not know; write '\\' for a backslash, or use single quotes"
        ),
        (
            "expected hexadecimal number",
            ErrorStart.Character,
            @"an escape needs its digits: \xNN, \uNNNN or \UNNNNNNNN"
        ),
        ("Unicode surrogates", ErrorStart.Character, "an unpaired surrogate"),
        ("invalid Unicode character escape code", ErrorStart.Character, "there is no such character"),
        ("could not find expected ':'", ErrorStart.Token, "expected 'key: value', but there is no ':' after the key"),
        (
            "did not find expected key",
            ErrorStart.Token,
            "expected a key here; does the indentation match the lines above?"
        ),
        (
            "did not find expected '-' indicator",
            ErrorStart.Token,
            "expected '- ' as in the entries above; does the indentation match?"
        ),
        (
            "Block sequence entries are not allowed",
            ErrorStart.Token,
            "a list entry '- ' cannot start here; put it on its own line"
        ),
        (" tab ", ErrorStart.Character, YamlTabs.Reason),
        ("did not find expected ',' or ']'", ErrorStart.Token, "expected ',' or ']'"),
        ("did not find expected ',' or '}'", ErrorStart.Token, "expected ',' or '}'"),
        (
            "find expected <document",
            ErrorStart.Token,
            "expected the end of the document; does the indentation match the lines above?"
        ),
        ("anchor or alias", ErrorStart.Token, "'&' and '*' start a YAML anchor or alias; put the text in quotes"),
        ("undefined tag handle", ErrorStart.Token, "'!' starts a YAML tag; put the text in quotes"),
        ("scanning a tag", ErrorStart.Token, "'!' starts a YAML tag; put the text in quotes"),
        (
            "block scalar, did not find expected comment or line break",
            ErrorStart.Token,
            "'|' or '>' must be alone on its line, followed by indented text; otherwise put the text in quotes"
        ),
        (
            "expected node content",
            ErrorStart.Token,
            "expected a value here; put text that starts with a YAML special character in quotes"
        ),
        (
            "extra spaces in first line",
            ErrorStart.Token,
            "the first lines of this text are indented more than the rest"
        ),
        (
            "more spaces in lines above first content line",
            ErrorStart.Token,
            "the first lines of this text are indented more than the rest"
        ),
    ];

    /// <param name="exception">The parser's exception.</param>
    /// <param name="position">How far the parser had read.</param>
    /// <param name="input">The parser's input.</param>
    /// <param name="openBracket">The offset of the innermost open <c>[</c> or <c>{</c> in the input.</param>
    public static YamlFailure Of(Exception exception, Mark position, string input, int? openBracket)
    {
        // The parser's own bugs surface as other exceptions, and some of its messages have no position.
        var (start, end) = exception is YamlException placed ? (placed.Start, placed.End) : (Mark.Empty, Mark.Empty);
        (start, end) = start == Mark.Empty && end == Mark.Empty ? (position, position) : (start, end);
        var (range, reason) = OtherSpaces.InIndentation(input, (int)Math.Min(start.Index, input.Length)) is { } other
            ? (other, OtherSpaces.Reason(input[other.Start]))
            : Explain(exception, start, end, input, openBracket);
        return new(range, reason, start.Index)
        {
            ValueToQuote = reason.StartsWith(ColonInValue, StringComparison.Ordinal)
                ? ValueBefore(range.Start, input)
                : null,
        };
    }

    private static (TextRange Range, string Reason) Explain(
        Exception exception,
        Mark start,
        Mark end,
        string input,
        int? openBracket
    )
    {
        if (exception is ArgumentOutOfRangeException)
        {
            return (RangeOnLine(start, end, input), "there is no such character");
        }

        // After an unclosed bracket, the parser reads on and fails at whatever comes next.
        if (exception is not YamlException)
        {
            var (place, what) = (openBracket ?? OpenBracketBefore(input, (int)Math.Min(start.Index, input.Length)))
                is { } open
                ? (new TextRange(open, 1), $"the '{input[open]}' that opens here")
                : (RangeOnLine(start, end, input), "a '[' or '{' before this");
            return (place, what + " is not closed, or continues on a line that is not indented");
        }

        if (openBracket is { } bracket && start.Index >= input.TrimEnd().Length)
        {
            return (new(bracket, 1), $"the '{input[bracket]}' that opens here is not closed");
        }

        if (FollowsQuotation(start, input))
        {
            return (
                RangeOnLine(start, end, input),
                "the quoted text ends before this; "
                    + @"write a quotation mark within it as '' (between double quotes \"")"
            );
        }

        if (
            FollowsBracket(start, input) is { } closing
            && exception.Message.IndexOf("expected key", StringComparison.Ordinal) >= 0
        )
        {
            return (
                RangeOnLine(start, end, input),
                $"this follows a '{closing}' and has no key; "
                    + "put the whole text in quotes if the brackets are part of it"
            );
        }

        foreach (var (parserText, place, explanation) in s_reasons)
        {
            if (exception.Message.IndexOf(parserText, StringComparison.Ordinal) >= 0)
            {
                return (RangeOnLine(place == ErrorStart.Token ? start : end, end, input), explanation);
            }
        }

        var range = RangeOnLine(start, end, input);
        return range.Length > 0 && exception.Message.IndexOf("cannot start any token", StringComparison.Ordinal) >= 0
            ? (range, $"text cannot start with '{input[range.Start]}'; put it in quotes")
            : (range, FormatParserMessage(exception.Message));
    }

    /// <summary>Whether the position directly follows a closing quotation mark: <c>'it's'</c>.</summary>
    private static bool FollowsQuotation(Mark place, string input) =>
        LastNonSpaceBefore(place, input) is '\'' or '"'
        && place.Index < input.Length
        && char.IsLetterOrDigit(input[(int)place.Index]);

    /// <summary>The closing bracket directly before the position, on the same line: <c>[Draft] A title</c>.</summary>
    private static char? FollowsBracket(Mark place, string input) =>
        LastNonSpaceBefore(place, input) is var last and (']' or '}') ? last : null;

    /// <summary>The last character before the position that is not a space; a space if there is none.</summary>
    private static char LastNonSpaceBefore(Mark place, string input)
    {
        var before = (int)Math.Min(place.Index, input.Length) - 1;
        while (before > 0 && input[before] == ' ')
        {
            before--;
        }

        return before > 0 ? input[before] : ' ';
    }

    /// <summary>The nearest unclosed bracket before the position, if the parser did not report it.</summary>
    private static int? OpenBracketBefore(string input, int place)
    {
        const int reach = 4_000;
        var closed = 0;
        for (var i = place - 1; i >= Math.Max(0, place - reach); i--)
        {
            closed += input[i] is ']' or '}' ? 1 : 0;
            if (input[i] is '[' or '{' && closed-- == 0)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>
    /// The value that contains a colon: from the first colon of its line to the end of the line. Null if it has quotes
    /// or brackets, or is followed by a comment, so that its end is unclear.
    /// </summary>
    private static TextRange? ValueBefore(int colon, string input)
    {
        var start = colon == 0 ? 0 : input.LastIndexOf('\n', colon - 1) + 1;
        var key = input.IndexOf(": ", start, colon - start, StringComparison.Ordinal);
        var end = input.IndexOf('\n', colon);
        end = end < 0 ? input.Length : end;
        if (key < 0 || input.IndexOf(" #", start, end - start, StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        var value = input.Substring(key + 1, end - key - 1);
        var text = value.Trim();
        return text.Length == 0 || text[0] is '\'' or '"' or '[' or '{' or '|' or '>' or '&' or '*' or '!'
            ? null
            : new TextRange(key + 1 + (value.Length - value.TrimStart().Length), text.Length);
    }

    /// <summary>A range on one line; not empty unless the line is.</summary>
    private static TextRange RangeOnLine(Mark start, Mark end, string input)
    {
        var from = (int)Math.Min(start.Index, input.Length);
        var lineEnd = input.IndexOf('\n', from);
        lineEnd = lineEnd < 0 ? input.Length : lineEnd;
        var to = (int)Math.Min(Math.Max(end.Index, from + 1), lineEnd);
        return TextRange.FromBounds(from, to);
    }

    /// <summary>The parser's own message as the second half of a sentence, on one line.</summary>
    private static string FormatParserMessage(string message)
    {
        var line = message.IndexOf('\n');
        var words = (line < 0 ? message : message.Substring(0, line)).Trim().TrimEnd('.').Replace("  ", " ");
        if (
            words.StartsWith("(", StringComparison.Ordinal)
            && words.IndexOf("): ", StringComparison.Ordinal) is > 0 and var place
        )
        {
            words = words.Substring(place + 3);
        }

        return words.Length == 0 ? "this cannot be read" : char.ToLowerInvariant(words[0]) + words.Substring(1);
    }
}
