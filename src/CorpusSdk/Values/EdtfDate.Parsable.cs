#if NET8_0_OR_GREATER
using System.Text.Json.Serialization;
using CorpusSdk.Json;

namespace CorpusSdk;

// What the target framework of the corpus compiler does not have: spans, and the generic interfaces for parsing and
// formatting. As in Boolean and Rune, members with a format provider are explicit, because EDTF does not depend on a
// culture: without them in sight, Parse(text) needs no provider and raises no CA1305.
[JsonConverter(typeof(EdtfDateJsonConverter))]
public readonly partial record struct EdtfDate : ISpanParsable<EdtfDate>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>Parses a date in EDTF.</summary>
    /// <param name="text">The text, for example <c>2024-06-19</c> or <c>2023-09~</c>.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a date; the message says why.</exception>
    public static EdtfDate Parse(ReadOnlySpan<char> text) =>
        TryRead(text, out var date, out _) ? date : Parse(text.ToString());

    /// <summary>Tries to parse a date in EDTF, without allocating.</summary>
    /// <param name="text">The text, for example <c>2024-06-19</c> or <c>2023-09~</c>.</param>
    /// <param name="date">The date; the default value on failure.</param>
    /// <returns>True if <paramref name="text"/> is a date.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfDate date)
    {
        var isRead = TryRead(text, out date, out _);
        date = isRead ? date : default;
        return isRead;
    }

    /// <summary>Writes the date in EDTF, without allocating.</summary>
    /// <param name="destination">The buffer to write to; 33 characters are always enough.</param>
    /// <param name="charsWritten">The number of characters written; 0 if the buffer is too short.</param>
    /// <returns>False if the buffer is too short.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        Span<char> text = stackalloc char[MaxTextLength];
        text = text[..Write(text)];
        var isWritten = text.TryCopyTo(destination);
        charsWritten = isWritten ? text.Length : 0;
        return isWritten;
    }

    /// <summary>Writes the date in EDTF as UTF-8, without allocating.</summary>
    /// <param name="utf8Destination">The buffer to write to; 33 bytes are always enough.</param>
    /// <param name="bytesWritten">The number of bytes written; 0 if the buffer is too short.</param>
    /// <returns>False if the buffer is too short.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten)
    {
        Span<char> text = stackalloc char[MaxTextLength];
        text = text[..Write(text)];
        bytesWritten = 0;
        if (text.Length > utf8Destination.Length)
        {
            return false;
        }

        // EDTF is ASCII.
        foreach (var c in text)
        {
            utf8Destination[bytesWritten++] = (byte)c;
        }

        return true;
    }

    static EdtfDate IParsable<EdtfDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EdtfDate>.TryParse(string? s, IFormatProvider? provider, out EdtfDate result) =>
        TryParse(s.AsSpan(), out result);

    static EdtfDate ISpanParsable<EdtfDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<EdtfDate>.TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        out EdtfDate result
    ) => TryParse(s, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        ThrowIfUnsupported(format);
        return ToString();
    }

    bool ISpanFormattable.TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    )
    {
        ThrowIfUnsupported(format);
        return TryFormat(destination, out charsWritten);
    }

    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    )
    {
        ThrowIfUnsupported(format);
        return TryFormat(utf8Destination, out bytesWritten);
    }

    private static void ThrowIfUnsupported(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G" or "g"))
        {
            throw new FormatException(
                $"'{format}' is not a format of {nameof(EdtfDate)}; use no format or 'G', which both mean EDTF"
            );
        }
    }
}
#endif
