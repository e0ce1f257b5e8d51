namespace CorpusSdk.Core.Schema;

/// <summary>
/// A pattern of paths: <c>*</c> matches any part of a name, <c>**</c> any folders, <c>?</c> one character, and
/// <c>{a,b}</c> either. Case is ignored, as on the file systems of most users.
/// </summary>
public sealed class Glob
{
    private const int MaxDepth = 20;

    private readonly GlobProgram _program;

    private Glob(GlobProgram program, string folder) => (_program, Folder) = (program, folder);

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
        : DepthOf(pattern) > MaxDepth ? $"braces may be nested at most {MaxDepth} deep"
        : pattern.IndexOfAny(['[', ']', '!']) >= 0 ? "only '*', '**', '?' and '{a,b}' are wildcards"
        : null;

    /// <param name="pattern">A pattern that <see cref="FindError"/> accepts.</param>
    public static Glob Parse(string pattern)
    {
        pattern = pattern.StartsWith("./", StringComparison.Ordinal) ? pattern.Substring(2) : pattern;
        return new(new GlobProgram(pattern), FolderOf(pattern));
    }

    /// <summary>Whether the pattern matches; takes time proportional to both lengths, whatever they contain.</summary>
    public bool IsMatch(string relativePath) => _program.IsMatch(relativePath);

    private static int DepthOf(string pattern)
    {
        var (depth, deepest) = (0, 0);
        foreach (var c in pattern)
        {
            depth +=
                c == '{' ? 1
                : c == '}' ? -1
                : 0;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }

    private static string FolderOf(string pattern)
    {
        var special = pattern.IndexOfAny(['*', '?', '{']);
        return pattern.Substring(0, (special < 0 ? pattern : pattern.Substring(0, special)).LastIndexOf('/') + 1);
    }
}
