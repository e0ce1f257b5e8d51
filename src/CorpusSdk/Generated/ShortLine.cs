using System.ComponentModel;
using System.Text;

namespace CorpusSdk.Generated;

/// <summary>Shortens a text to one line for <c>ToString</c>; for generated code, not for use in your own.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ShortLine
{
    private const int MaxLength = 120;

    /// <summary>
    /// Replaces each run of white space and control characters by one space, and truncates the text to 120 UTF-16 code
    /// units, the last of which is then <c>…</c>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The line.</returns>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = new StringBuilder();
        var isAfterBlank = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                isAfterBlank = line.Length > 0;
                continue;
            }

            _ = isAfterBlank ? line.Append(' ').Append(c) : line.Append(c);
            isAfterBlank = false;
            if (line.Length > MaxLength)
            {
                line.Length = char.IsHighSurrogate(line[MaxLength - 2]) ? MaxLength - 2 : MaxLength - 1;
                return line.Append('…').ToString();
            }
        }

        return line.ToString();
    }
}
