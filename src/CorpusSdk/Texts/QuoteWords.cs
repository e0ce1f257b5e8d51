using System.Text;

namespace CorpusSdk;

/// <summary>
/// Derives the id of a quote from its first words if they are ASCII, which every version of Unicode treats alike.
/// Compiler and library derive the same id, so that assemblies need not contain it; ids were a third of all facts.
/// </summary>
internal static class QuoteWords
{
    /// <summary>The maximum number of words in an id.</summary>
    public const int Most = 7;

    /// <summary>The maximum length of an id: in scripts without spaces a quote is one long word.</summary>
    public const int MostCharacters = 80;

    /// <summary>The id; null if a relevant character is not ASCII, or if there is no word.</summary>
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
