namespace CorpusSdk;

/// <summary>Extracts the part of a text that a <see cref="TextSpan"/> covers.</summary>
public static class TextSpanExtensions
{
    /// <summary>Returns the part of a text that a span covers, as a new string.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">A span of the text.</param>
    /// <returns>The covered text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="span"/> ends after the end of <paramref name="text"/>.
    /// </exception>
    public static string Substring(this string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(span.Start, span.Length);
    }

    /// <summary>Returns the part of a text that a span covers, without copying it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">A span of the text.</param>
    /// <returns>The covered code units.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="span"/> ends after the end of <paramref name="text"/>.
    /// </exception>
    public static ReadOnlySpan<char> AsSpan(this string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan(span.Start, span.Length);
    }
}
