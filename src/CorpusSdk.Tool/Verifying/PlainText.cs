namespace CorpusSdk.Tool.Verifying;

/// <summary>Maps a text whose line ends are folded to <c>\n</c>, as articles have them.</summary>
internal static class PlainText
{
    /// <param name="file">The characters of the file.</param>
    /// <param name="shown">What is to be read, with each character at its offset in the file.</param>
    public static MappedText Of(string file, string shown)
    {
        if (!file.Contains('\r'))
        {
            return MappedText.Of(shown);
        }

        MappedText.Builder text = new(shown);
        for (var at = 0; at < file.Length; )
        {
            var end = file.IndexOf('\r', at);
            end = end < 0 ? file.Length : end;
            text.AddCopy(at, end);
            at = end;
            if (end < file.Length)
            {
                at += end + 1 < file.Length && file[end + 1] == '\n' ? 2 : 1;
                text.Add("\n", end, at);
            }
        }

        return text.Build();
    }
}
