namespace CorpusSdk.Tasks;

/// <summary>The bytes of a text as the rest of CorpusSdk measures them.</summary>
internal static class TextNormalizer
{
    /// <summary>Drops a UTF-8 byte order mark, and makes <c>\n</c> of every CRLF and CR.</summary>
    public static byte[] Normalize(byte[] bytes)
    {
        var start = bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;
        if (start == 0 && Array.IndexOf(bytes, (byte)'\r') < 0)
        {
            return bytes;
        }

        var folded = new byte[bytes.Length - start];
        var length = 0;
        for (var i = start; i < bytes.Length; i++)
        {
            if (bytes[i] == '\r')
            {
                folded[length++] = (byte)'\n';
                i += i + 1 < bytes.Length && bytes[i + 1] == '\n' ? 1 : 0;
            }
            else
            {
                folded[length++] = bytes[i];
            }
        }

        Array.Resize(ref folded, length);
        return folded;
    }
}
