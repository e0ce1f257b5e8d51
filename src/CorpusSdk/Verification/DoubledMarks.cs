using CorpusSdk.Matching;

namespace CorpusSdk;

/// <summary>
/// Quotation marks that are doubled because a field of CSV, or a string of code, is in such marks:
/// <c>1,"She said ""so"" and left"</c>.
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
        foreach (var field in Fields(text))
        {
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
    }

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
