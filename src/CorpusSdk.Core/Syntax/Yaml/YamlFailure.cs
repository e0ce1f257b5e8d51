using CorpusSdk.Matching;
using YamlDotNet.Core;

namespace CorpusSdk.Core.Syntax.Yaml;

/// <summary>Where the parser stumbled, and why, in the words of someone who writes the file.</summary>
/// <param name="Range">What is to blame, as offsets in the parser's input.</param>
/// <param name="Reason">Goes after "not valid YAML:".</param>
/// <param name="Position">Where the parser stumbled over it, possibly far behind.</param>
internal sealed record YamlFailure(TextRange Range, string Reason, long Position)
{
    /// <summary>
    /// The value of one line that wants quotes, as offsets in the parser's input; null where something else is wrong.
    /// </summary>
    public TextRange? Unquoted { get; private init; }

    private const string ColonInValue = "a ': ' within a value";

    private enum Place
    {
        /// <summary>Where the token begins that cannot be read.</summary>
        Token,

        /// <summary>The character within it that cannot be read.</summary>
        Character,
    }

    /// <summary>What stands in the parser's messages, and what it means. The first that fits counts.</summary>
    private static readonly (string Said, Place Place, string Meant)[] s_reasons =
    [
        (
            "invalid mapping",
            Place.Token,
            ColonInValue + "; put the value in quotes if it is a text, or fix the indentation if it is a key"
        ),
        (
            "Mapping values are not allowed",
            Place.Token,
            "a ': ' without a key; put the text in quotes if the colon is part of it"
        ),
        (
            "quoted scalar, found unexpected end of stream",
            Place.Token,
            "the quotation mark that opens here is never closed"
        ),
        (
            "quoted scalar, found unexpected document indicator",
            Place.Token,
            "the quotation mark that opens here is not closed before the end of the document"
        ),
        (
            "double-quoted scalar, found wrong indentation",
            Place.Token,
            "the quoted text that starts here is not closed, or continues on a line that is not indented"
        ),
        (
            "unknown escape character",
            Place.Character,
            @"'\' starts an escape sequence that YAML does not know; write '\\' for a backslash, or use single quotes"
        ),
        ("expected hexadecimal number", Place.Character, @"an escape needs its digits: \xNN, \uNNNN or \UNNNNNNNN"),
        ("Unicode surrogates", Place.Character, "an unpaired surrogate"),
        ("invalid Unicode character escape code", Place.Character, "there is no such character"),
        ("could not find expected ':'", Place.Token, "expected 'key: value', but there is no ':' after the key"),
        ("did not find expected key", Place.Token, "expected a key here; does the indentation match the lines above?"),
        (
            "did not find expected '-' indicator",
            Place.Token,
            "expected '- ' as in the entries above; does the indentation match?"
        ),
        (
            "Block sequence entries are not allowed",
            Place.Token,
            "a list entry '- ' cannot start here; put it on its own line"
        ),
        (" tab ", Place.Character, "tabs cannot be used for indentation; use spaces"),
        ("did not find expected ',' or ']'", Place.Token, "expected ',' or ']'"),
        ("did not find expected ',' or '}'", Place.Token, "expected ',' or '}'"),
        ("find expected <document", Place.Token, "expected the end of the document; does the indentation match the lines above?"),
        ("anchor or alias", Place.Token, "'&' and '*' start a YAML anchor or alias; put the text in quotes"),
        ("undefined tag handle", Place.Token, "'!' starts a YAML tag; put the text in quotes"),
        ("scanning a tag", Place.Token, "'!' starts a YAML tag; put the text in quotes"),
        (
            "block scalar, did not find expected comment or line break",
            Place.Token,
            "'|' or '>' must be alone on its line, followed by indented text; otherwise put the text in quotes"
        ),
        (
            "expected node content",
            Place.Token,
            "expected a value here; put text that starts with a YAML special character in quotes"
        ),
        ("extra spaces in first line", Place.Token, "the first lines of this text are indented more than the rest"),
        (
            "more spaces in lines above first content line",
            Place.Token,
            "the first lines of this text are indented more than the rest"
        ),
    ];

    /// <param name="exception">What the parser threw.</param>
    /// <param name="position">How far it had read.</param>
    /// <param name="input">What it read.</param>
    /// <param name="openBracket">Where the innermost open <c>[</c> or <c>{</c> stands in the input.</param>
    public static YamlFailure Of(Exception exception, Mark position, string input, int? openBracket)
    {
        // The parser's own bugs come as other exceptions, and some of its complaints without a place.
        var (start, end) = exception is YamlException placed ? (placed.Start, placed.End) : (Mark.Empty, Mark.Empty);
        (start, end) = start == Mark.Empty && end == Mark.Empty ? (position, position) : (start, end);
        var (range, reason) = Explain(exception, start, end, input, openBracket);
        return new(range, reason, start.Index)
        {
            Unquoted = reason.StartsWith(ColonInValue, StringComparison.Ordinal)
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
            return (Within(start, end, input), "there is no such character");
        }

        // Behind a bracket that is not closed the parser reads on, and stumbles over whatever comes next.
        if (exception is not YamlException)
        {
            var (place, what) = (openBracket ?? OpenBracketBefore(input, (int)Math.Min(start.Index, input.Length)))
                is { } open
                ? (new TextRange(open, 1), $"the '{input[open]}' that opens here")
                : (Within(start, end, input), "a '[' or '{' before this");
            return (place, what + " is not closed, or continues on a line that is not indented");
        }

        if (openBracket is { } bracket && start.Index >= input.TrimEnd().Length)
        {
            return (new(bracket, 1), $"the '{input[bracket]}' that opens here is not closed");
        }

        if (FollowsQuotation(start, input))
        {
            return (
                Within(start, end, input),
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
                Within(start, end, input),
                $"this follows a '{closing}' and has no key; put the whole text in quotes if the brackets are part of it"
            );
        }

        foreach (var (said, place, meant) in s_reasons)
        {
            if (exception.Message.IndexOf(said, StringComparison.Ordinal) >= 0)
            {
                return (Within(place == Place.Token ? start : end, end, input), meant);
            }
        }

        var range = Within(start, end, input);
        return range.Length > 0 && exception.Message.IndexOf("cannot start any token", StringComparison.Ordinal) >= 0
            ? (range, $"text cannot start with '{input[range.Start]}'; put it in quotes")
            : (range, Clean(exception.Message));
    }

    /// <summary>Whether the place comes right after a closing quotation mark: <c>'it's'</c>.</summary>
    private static bool FollowsQuotation(Mark place, string input) =>
        Before(place, input) is '\'' or '"'
        && place.Index < input.Length
        && char.IsLetterOrDigit(input[(int)place.Index]);

    /// <summary>The bracket that is closed right before the place, in its line: <c>[Draft] A title</c>.</summary>
    private static char? FollowsBracket(Mark place, string input) =>
        Before(place, input) is var last and (']' or '}') ? last : null;

    /// <summary>The last character before the place that is no space; a space where there is none.</summary>
    private static char Before(Mark place, string input)
    {
        var before = (int)Math.Min(place.Index, input.Length) - 1;
        while (before > 0 && input[before] == ' ')
        {
            before--;
        }

        return before > 0 ? input[before] : ' ';
    }

    /// <summary>
    /// The nearest bracket before the place that is not closed before it; the parser had not come to tell of it.
    /// </summary>
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
    /// The value that a colon stands in: from behind the first colon of its line to the end of it. Null where it has
    /// quotes or brackets, or a comment behind it, so that where it ends is open.
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

    /// <summary>A stretch of one line, and something of it where there is anything.</summary>
    private static TextRange Within(Mark start, Mark end, string input)
    {
        var from = (int)Math.Min(start.Index, input.Length);
        var lineEnd = input.IndexOf('\n', from);
        lineEnd = lineEnd < 0 ? input.Length : lineEnd;
        var to = (int)Math.Min(Math.Max(end.Index, from + 1), lineEnd);
        return TextRange.FromBounds(from, to);
    }

    /// <summary>The parser's own words as the second half of a sentence, on one line.</summary>
    private static string Clean(string message)
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
