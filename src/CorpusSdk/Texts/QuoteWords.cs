using System.Text;

namespace CorpusSdk;

/// <summary>
/// The id that a quote has by its first words, where they are plain ASCII: what every version of Unicode says of them
/// is the same. The compiler and the running program both make it of the text, and so it need not stand in the
/// assembly, where ids were a third of all facts.
/// </summary>
internal static class QuoteWords
{
    /// <summary>How many words of a quote make its id.</summary>
    public const int Most = 7;

    /// <summary>
    /// How many characters of a quote make its id at most: scripts without spaces have one long word.
    /// </summary>
    public const int MostCharacters = 80;

    /// <summary>The id; null where a character that counts for it is not ASCII, or where there is no word.</summary>
    public static string? PlainId(string text)
    {
        var id = new StringBuilder();
        var words = 0;
        var inWord = false;
        foreach (var c in text)
        {
            if (c >= 128)
            {
                return null;
            }

            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            {
                if (!inWord && words++ == Most)
                {
                    break;
                }

                _ = !inWord && id.Length > 0 ? id.Append('-') : id;
                inWord = true;
                if (id.Length == MostCharacters)
                {
                    break;
                }

                _ = id.Append(c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c);
            }
            else if (!(inWord && c == '\''))
            {
                inWord = false;
            }
        }

        return id.Length == 0 ? null : id.ToString().TrimEnd('-');
    }
}
