using CorpusSdk.Matching;

namespace CorpusSdk;

/// <summary>
/// Quotation marks that are doubled because a field of CSV, or a string of code, is in such marks:
/// <c>1,"She said ""so"" and left"</c>. They count without the field too.
/// </summary>
internal static class DoubledMarks
{
    private const string Doubled = "\"\"";

    /// <summary>The marks around the fields.</summary>
    public static IEnumerable<TextRange> Delimiters(string text) =>
        Fields(text).SelectMany(field => new TextRange[] { new(field.Start, 1), new(field.End - 1, 1) });

    /// <summary>The marks within the fields.</summary>
    public static IEnumerable<Replacement> Find(string text)
    {
        var next = 0;
        foreach (var field in Fields(text))
        {
            foreach (var mark in Pairs(text, next, field.Start))
            {
                yield return mark;
            }

            next = field.End;
            // Marks at an end of the field are next to those around it.
            for (var at = field.Start + 1; at + 2 < field.End; at++)
            {
                if (text[at] == '"')
                {
                    yield return new(new(at, 2), "\"");
                    at++;
                }
            }
        }

        foreach (var mark in Pairs(text, next, text.Length))
        {
            yield return mark;
        }
    }

    /// <summary>Marks that are doubled outside fields. An empty string is not next to a word on one side.</summary>
    private static IEnumerable<Replacement> Pairs(string text, int start, int end)
    {
        var opening = -1;
        for (var at = IndexOf(start); at >= 0; at = IndexOf(at + 2))
        {
            var (before, behind) = (CharAt(text, at - 1), CharAt(text, at + 2));
            if (!char.IsLetterOrDigit(before) && before != '"' && char.IsLetterOrDigit(behind))
            {
                opening = at;
            }
            else if (opening >= 0 && !char.IsWhiteSpace(before) && !char.IsLetterOrDigit(behind) && behind != '"')
            {
                yield return new(new(opening, 2), "\"");
                yield return new(new(at, 2), "\"");
                opening = -1;
            }
        }

        int IndexOf(int from) => from < end ? text.IndexOf(Doubled, from, end - from, StringComparison.Ordinal) : -1;
    }

    private static char CharAt(string text, int at) => at >= 0 && at < text.Length ? text[at] : ' ';

    private static IEnumerable<TextRange> Fields(string text)
    {
        if (!text.Contains(Doubled, StringComparison.Ordinal))
        {
            yield break;
        }

        for (var at = text.IndexOf('"'); at >= 0; at = at + 1 < text.Length ? text.IndexOf('"', at + 1) : -1)
        {
            if (at > 0 && text[at - 1] is not (',' or ';' or '\t' or '|' or '\n' or '@' or '(' or '='))
            {
                continue;
            }

            var (end, doubled) = EndOf(text, at);
            var isField = end == text.Length || text[end] is ',' or ';' or '\t' or '|' or '\r' or '\n' or ')';
            if (doubled > 1 && isField)
            {
                yield return TextRange.FromBounds(at, end);
                at = end - 1;
            }
        }
    }

    /// <summary>The offset behind a field, and how many marks in it are doubled.</summary>
    private static (int End, int Doubled) EndOf(string text, int start)
    {
        var doubled = 0;
        for (var at = start + 1; at < text.Length; at++)
        {
            if (text[at] != '"')
            {
                continue;
            }

            if (at + 1 == text.Length || text[at + 1] != '"')
            {
                return (at + 1, doubled);
            }

            doubled++;
            at++;
        }

        return (text.Length, 0);
    }
}
