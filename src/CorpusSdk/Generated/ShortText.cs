using System.Text;

namespace CorpusSdk.Generated;

/// <summary>
/// Decodes short stretches of UTF-8. For a sentence the loop is as fast as the library's vectorized decoder, whose
/// first use costs a program three milliseconds: more than all else that its first quote needs.
/// </summary>
internal static class ShortText
{
    private const int LongestDecodedHere = 512;

    /// <param name="utf8">Well-formed UTF-8.</param>
    public static string Decode(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestDecodedHere)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        // Not on the stack: the compiler would take its time over such a method.
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
