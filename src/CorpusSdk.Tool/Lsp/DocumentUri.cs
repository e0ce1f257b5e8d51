namespace CorpusSdk.Tool.Lsp;

/// <summary>The addresses by which the protocol names files.</summary>
internal static class DocumentUri
{
    private const string Scheme = "file://";

    /// <summary>The full path of a file; null if the address is none of a file, as of an unnamed document.</summary>
    public static string? ToPath(string uri)
    {
        if (!uri.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var rest = uri[Scheme.Length..];
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return null;
        }

        var path = Uri.UnescapeDataString(rest[slash..].Split('?', '#')[0]);
        if (path.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        var hasDrive = path.Length > 2 && path[2] == ':' && char.IsAsciiLetter(path[1]);
        var host = rest[..slash];
        return Path.GetFullPath(
            hasDrive && OperatingSystem.IsWindows() ? char.ToUpperInvariant(path[1]) + path[2..].Replace('/', '\\')
            : OperatingSystem.IsWindows() && host.Length > 0 ? $@"\\{host}{path.Replace('/', '\\')}"
            : path
        );
    }

    /// <summary>The address of a file.</summary>
    /// <param name="path">Its full path.</param>
    public static string Of(string path)
    {
        var parts = (OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path).Split('/');
        var escaped = string.Join('/', parts.Select(Uri.EscapeDataString));
        return escaped.StartsWith("//", StringComparison.Ordinal) ? "file:" + escaped
            : escaped.StartsWith('/') ? Scheme + escaped
            : Scheme + "/" + escaped;
    }
}
