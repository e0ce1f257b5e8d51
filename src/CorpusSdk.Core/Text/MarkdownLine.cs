using System.Text;

namespace CorpusSdk.Core.Text;

/// <summary>The words of a line of Markdown as a reader sees them: without heading marks, emphasis and links.</summary>
internal static class MarkdownLine
{
    private const string Escapable = "\\`*_{}[]()#+-.!|<>~\"'&:;,/?=$%^@";

    /// <param name="line">A line without white space around it.</param>
    public static string PlainText(string line)
    {
        var words = Inline(Heading(line)).Trim();
        return words.Length > 0 ? words : line;
    }

    /// <summary><c>## Title ##</c></summary>
    private static string Heading(string line)
    {
        var marks = 0;
        while (marks < line.Length && line[marks] == '#')
        {
            marks++;
        }

        if (marks is 0 or > 6 || marks == line.Length || line[marks] is not (' ' or '\t'))
        {
            return line;
        }

        var title = line.Substring(marks).Trim();
        var withoutClosing = title.TrimEnd('#');
        return withoutClosing.Length < title.Length && withoutClosing.EndsWith(" ", StringComparison.Ordinal)
            ? withoutClosing.TrimEnd()
            : title;
    }

    private static string Inline(string text)
    {
        var words = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; )
        {
            switch (text[i])
            {
                case '\\' when i + 1 < text.Length && Escapable.IndexOf(text[i + 1]) >= 0:
                    _ = words.Append(text[i + 1]);
                    i += 2;
                    break;
                case '`' or '*' or '_' or '~' when Emphasis(text, i) is { } closing:
                    var length = RunAt(text, i);
                    var inner = text.Substring(i + length, closing - i - length);
                    _ = words.Append(text[i] == '`' ? inner : Inline(inner));
                    i = closing + length;
                    break;
                case '!' when i + 1 < text.Length && text[i + 1] == '[' && Link(text, i + 1) is { } image:
                    _ = words.Append(Inline(text.Substring(i + 2, image.TextEnd - i - 2)));
                    i = image.End;
                    break;
                case '[' when Link(text, i) is { } link:
                    _ = words.Append(Inline(text.Substring(i + 1, link.TextEnd - i - 1)));
                    i = link.End;
                    break;
                default:
                    // A run of marks that is none is kept whole.
                    var run = text[i] is '`' or '*' or '_' or '~' ? RunAt(text, i) : 1;
                    _ = words.Append(text, i, run);
                    i += run;
                    break;
            }
        }

        return words.ToString();
    }

    private static int RunAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == text[at])
        {
            end++;
        }

        return end - at;
    }

    /// <summary>The offset of the run of marks that closes the one at an offset; null if it does not open.</summary>
    private static int? Emphasis(string text, int at)
    {
        var (mark, length) = (text[at], RunAt(text, at));
        var start = at + length;
        if (
            start == text.Length
            || (mark == '~' && length != 2)
            || (mark != '`' && (length > 3 || char.IsWhiteSpace(text[start])))
            || (mark == '_' && at > 0 && char.IsLetterOrDigit(text[at - 1]))
        )
        {
            return null;
        }

        for (var i = text.IndexOf(mark, start); i >= 0; i = text.IndexOf(mark, i))
        {
            var run = RunAt(text, i);
            var end = i + run;
            if (
                run == length
                && i > start
                && (mark == '`' || (!char.IsWhiteSpace(text[i - 1]) && text[i - 1] != '\\'))
                && (mark != '_' || end == text.Length || !char.IsLetterOrDigit(text[end]))
            )
            {
                return i;
            }

            i = end;
            if (i >= text.Length)
            {
                break;
            }
        }

        return null;
    }

    /// <summary>The ends of the text and of the whole of a link: <c>[text](address)</c>, <c>[text][name]</c>.</summary>
    private static (int TextEnd, int End)? Link(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth +=
                text[i] == '[' ? 1
                : text[i] == ']' ? -1
                : 0;
            if (depth > 0)
            {
                continue;
            }

            var close =
                i + 1 == text.Length ? -1
                : text[i + 1] == '(' ? text.IndexOf(')', i)
                : text[i + 1] == '[' ? text.IndexOf(']', i + 1)
                : -1;
            return close < 0 ? null : (i, close + 1);
        }

        return null;
    }
}
