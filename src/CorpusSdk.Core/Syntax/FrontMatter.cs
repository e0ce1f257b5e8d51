namespace CorpusSdk.Core.Syntax;

/// <summary>
/// The annotations at the start of a text: from a first line <c>---</c> to the next line <c>---</c> or <c>...</c>.
/// Offsets refer to the file's folded text.
/// </summary>
/// <param name="Start">After the opening line.</param>
/// <param name="End">Before the closing line.</param>
/// <param name="TextStart">After the closing line.</param>
/// <param name="IsClosed">
/// False if there is no closing line; it is unclear then where the text starts.
/// </param>
internal sealed record FrontMatter(int Start, int End, int TextStart, bool IsClosed)
{
    public const string Marker = "---";

    /// <summary>The marker of front matter in TOML.</summary>
    public const string TomlMarker = "+++";

    /// <summary>
    /// Whether it is TOML, which is not supported. Other texts may contain <c>+++</c>, but not as the first line and
    /// again.
    /// </summary>
    public bool IsToml { get; init; }

    /// <summary>Why it cannot be read; null if it can.</summary>
    public string? GetError() =>
        !IsClosed ? "front matter is not closed; put a line '---' between it and the text"
        : IsToml ? "front matter between lines '+++' is TOML; write it in YAML, between lines '---'"
        : null;

    /// <summary>Null if the text does not start with front matter.</summary>
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

    /// <summary>A line without trailing white space, if it may be a marker, and the start of the next line.</summary>
    private static (string? Line, int Next) LineAt(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        end = end < 0 ? text.Length : end;
        var mayBeMarker = start < end && text[start] is '-' or '.' or '+';
        var line = mayBeMarker ? text.Substring(start, end - start).TrimEnd(' ', '\t') : null;
        return (line, Math.Min(end + 1, text.Length));
    }
}
