namespace CorpusSdk.Core.Text;

/// <summary>File names that the command line of the compiler cannot carry.</summary>
internal static class LostFileName
{
    /// <summary>
    /// The first character of a file's name that gets lost: quotation marks delimit names there, control characters
    /// end them, a backslash becomes a slash, and U+FFFD replaces bytes that are not UTF-8. Null if there is none.
    /// </summary>
    public static char? CharacterIn(string name)
    {
        foreach (var c in name)
        {
            if (c is '"' or '\\' or '\uFFFD' or < ' ' or '\u007F')
            {
                return c;
            }
        }

        return null;
    }

    /// <summary>The message about a file with such a name.</summary>
    public static string Message(string name, char lost) =>
        FormattableString.Invariant(
            $"the name '{name}' contains U+{(int)lost:X4}, which does not reach the compiler; rename the file"
        );
}
