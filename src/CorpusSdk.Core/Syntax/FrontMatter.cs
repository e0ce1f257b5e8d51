namespace CorpusSdk.Core.Syntax;

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

    /// <summary>Where other programs have front matter in TOML.</summary>
    public const string TomlMarker = "+++";

    /// <summary>
    /// Whether it is TOML, which is not read. A text may well have <c>+++</c> somewhere, but not as its first line and
    /// again.
    /// </summary>
    public bool IsToml { get; init; }

    /// <summary>Why it is not read; null where it is.</summary>
    public string? FaultOf() =>
        !IsClosed ? "front matter is not closed; put a line '---' between it and the text"
        : IsToml ? "front matter between lines '+++' is TOML; write it in YAML, between lines '---'"
        : null;

    /// <summary>Null where the first line opens none.</summary>
    public static FrontMatter? Find(string text)
    {
        var (opening, next) = LineAt(text, 0);
        if (opening is not (Marker or TomlMarker))
        {
            return null;
        }

        for (var start = next; start < text.Length; )
        {
            var at = start;
            (var line, start) = LineAt(text, at);
            if (line == opening || (opening == Marker && line == "..."))
            {
                return new(next, at, start, IsClosed: true) { IsToml = opening == TomlMarker };
            }
        }

        return opening == TomlMarker ? null : new(next, text.Length, 0, IsClosed: false);
    }

    /// <summary>A line without white space at its end, if it may be a marker, and where the next one begins.</summary>
    private static (string? Line, int Next) LineAt(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        end = end < 0 ? text.Length : end;
        var mayBeMarker = start < end && text[start] is '-' or '.' or '+';
        var line = mayBeMarker ? text.Substring(start, end - start).TrimEnd(' ', '\t') : null;
        return (line, Math.Min(end + 1, text.Length));
    }
}
