namespace CorpusSdk.Core.Reading;

/// <summary>
/// The annotations at the head of a text: from a first line <c>---</c> to the next line <c>---</c> or <c>...</c>.
/// All offsets count in the file's folded text.
/// </summary>
/// <param name="Start">After the line that opens it.</param>
/// <param name="End">Before the line that closes it.</param>
/// <param name="TextStart">After that line.</param>
/// <param name="IsClosed">False where no line closes it; there is no text to tell from it then.</param>
internal sealed record FrontMatter(int Start, int End, int TextStart, bool IsClosed)
{
    public const string Marker = "---";

    /// <summary>Null where the first line opens none.</summary>
    public static FrontMatter? Find(string text)
    {
        var (line, next) = LineAt(text, 0);
        if (line != Marker)
        {
            return null;
        }

        for (var start = next; start < text.Length;)
        {
            var at = start;
            (line, start) = LineAt(text, at);
            if (line is Marker or "...")
            {
                return new(next, at, start, IsClosed: true);
            }
        }

        return new(next, text.Length, 0, IsClosed: false);
    }

    /// <summary>A line without white space at its end, if it may be a marker, and where the next one begins.</summary>
    private static (string? Line, int Next) LineAt(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        end = end < 0 ? text.Length : end;
        var mayBeMarker = start < end && text[start] is '-' or '.';
        var line = mayBeMarker ? text.Substring(start, end - start).TrimEnd(' ', '\t') : null;
        return (line, Math.Min(end + 1, text.Length));
    }
}
