namespace CorpusSdk;

/// <summary>What a <see cref="TextSpan"/> covers of a text.</summary>
public static class TextSpanExtensions
{
    /// <summary>The stretch of <paramref name="text"/> as a string of its own.</summary>
    /// <param name="text">The text that <paramref name="span"/> counts in.</param>
    /// <param name="span">A stretch of it.</param>
    /// <returns>The words themselves.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="text"/> ends before <paramref name="span"/>
    /// does.</exception>
    public static string Substring(this string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(span.Start, span.Length);
    }

    /// <summary>The stretch of <paramref name="text"/>, without a copy.</summary>
    /// <param name="text">The text that <paramref name="span"/> counts in.</param>
    /// <param name="span">A stretch of it.</param>
    /// <returns>The code units of the stretch.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="text"/> ends before <paramref name="span"/>
    /// does.</exception>
    public static ReadOnlySpan<char> AsSpan(this string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan(span.Start, span.Length);
    }
}
