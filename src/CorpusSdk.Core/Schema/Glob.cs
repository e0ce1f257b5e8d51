using System.Text;
using System.Text.RegularExpressions;

namespace CorpusSdk.Core.Schema;

/// <summary>
/// A pattern of paths: <c>*</c> matches any part of a name, <c>**</c> any folders, <c>?</c> one character, and
/// <c>{a,b}</c> either. Case is ignored, as on the file systems of most users.
/// </summary>
public sealed class Glob
{
    private readonly Regex _regex;

    private Glob(Regex regex, string folder) => (_regex, Folder) = (regex, folder);

    /// <summary>
    /// The folders that every matching path begins with, with <c>/</c> at the end; empty for none.
    /// </summary>
    public string Folder { get; }

    /// <summary>The error in a pattern, in the words of messages; null if it is valid.</summary>
    public static string? FindError(string pattern) =>
        pattern.Trim().Length == 0 ? "it is empty"
        : pattern.IndexOf('\\') >= 0 ? "write '/' between folders, not '\\'"
        : pattern.StartsWith("/", StringComparison.Ordinal)
        || pattern.Split('/').Contains("..")
        || pattern.IndexOf(':') >= 0
            ? "it must be a path below the corpus folder"
        : pattern.Count(c => c == '{') != pattern.Count(c => c == '}') ? "a '{' has no '}'"
        : pattern.IndexOfAny(['[', ']', '!']) >= 0 ? "only '*', '**', '?' and '{a,b}' are wildcards"
        : null;

    /// <param name="pattern">A pattern that <see cref="FindError"/> accepts.</param>
    public static Glob Parse(string pattern)
    {
        pattern = pattern.StartsWith("./", StringComparison.Ordinal) ? pattern.Substring(2) : pattern;
        var regex = new StringBuilder("^");
        var depth = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '*' when string.CompareOrdinal(pattern, i, "**/", 0, 3) == 0:
                    _ = regex.Append("(?:[^/]+/)*");
                    i += 2;
                    break;
                case '*' when string.CompareOrdinal(pattern, i, "**", 0, 2) == 0:
                    _ = regex.Append(".*");
                    i++;
                    break;
                case '*':
                    _ = regex.Append("[^/]*");
                    break;
                case '?':
                    _ = regex.Append("[^/]");
                    break;
                case '{':
                    depth++;
                    _ = regex.Append("(?:");
                    break;
                case '}' when depth > 0:
                    depth--;
                    _ = regex.Append(')');
                    break;
                case ',' when depth > 0:
                    _ = regex.Append('|');
                    break;
                default:
                    _ = regex.Append(Regex.Escape(pattern[i].ToString()));
                    break;
            }
        }

        while (depth-- > 0)
        {
            _ = regex.Append(')');
        }

        return new(
            new(
                regex.Append('$').ToString(),
                RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline,
                TimeSpan.FromSeconds(5)
            ),
            FolderOf(pattern)
        );
    }

    public bool IsMatch(string relativePath)
    {
        try
        {
            return _regex.IsMatch(relativePath);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static string FolderOf(string pattern)
    {
        var special = pattern.IndexOfAny(['*', '?', '{']);
        return pattern.Substring(0, (special < 0 ? pattern : pattern.Substring(0, special)).LastIndexOf('/') + 1);
    }
}
