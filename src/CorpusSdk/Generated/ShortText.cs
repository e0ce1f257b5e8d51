using System.Text;

namespace CorpusSdk.Generated;

/// <summary>
/// Decodes short UTF-8 texts. For a sentence this loop is as fast as the vectorized decoder of .NET, whose first use
/// takes three milliseconds: more than everything else that the first quote of a program needs.
/// </summary>
internal static class ShortText
{
    private const int MaxLoopLength = 512;

    /// <param name="utf8">Well-formed UTF-8.</param>
    public static string Decode(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaxLoopLength)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        // No stackalloc: it makes the method slow to compile.
        var text = new char[utf8.Length];
        var length = 0;
        for (var i = 0; i < utf8.Length; i++)
        {
            int lead = utf8[i];
            var trailing =
                lead < 0x80 ? 0
                : lead < 0xE0 ? 1
                : lead < 0xF0 ? 2
                : 3;
            var scalar = trailing == 0 ? lead : lead & (0x3F >> trailing);
            for (; trailing > 0; trailing--)
            {
                scalar = (scalar << 6) | (utf8[++i] & 0x3F);
            }

            if (scalar > 0xFFFF)
            {
                text[length++] = (char)(0xD7C0 + (scalar >> 10));
                scalar = 0xDC00 | (scalar & 0x3FF);
            }

            text[length++] = (char)scalar;
        }

        return new string(text, 0, length);
    }
}
