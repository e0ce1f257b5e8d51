namespace CorpusSdk.Tasks;

/// <summary>Converts text files to the form that offsets refer to.</summary>
internal static class TextNormalizer
{
    /// <summary>Removes a UTF-8 byte order mark, and replaces every CRLF and CR with <c>\n</c>.</summary>
    public static byte[] Normalize(byte[] bytes)
    {
        var start = bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;
        if (start == 0 && Array.IndexOf(bytes, (byte)'\r') < 0)
        {
            return bytes;
        }

        var normalized = new byte[bytes.Length - start];
        var length = 0;
        for (var i = start; i < bytes.Length; i++)
        {
            if (bytes[i] == '\r')
            {
                normalized[length++] = (byte)'\n';
                i += i + 1 < bytes.Length && bytes[i + 1] == '\n' ? 1 : 0;
            }
            else
            {
                normalized[length++] = bytes[i];
            }
        }

        Array.Resize(ref normalized, length);
        return normalized;
    }
}
