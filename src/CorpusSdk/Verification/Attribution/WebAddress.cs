namespace CorpusSdk;

/// <summary>Addresses of pages, compared without what does not tell pages apart.</summary>
internal static class WebAddress
{
    private const StringComparison IgnoreCase = StringComparison.OrdinalIgnoreCase;

    /// <summary>
    /// The address without scheme, <c>www.</c>, trailing slash and fragment, with the host in lower case; null if it is
    /// not the address of a page on the web.
    /// </summary>
    /// <param name="url">An address, with or without a scheme.</param>
    /// <param name="keepsQuery">Whether the query is part of the result.</param>
    public static string? Normalize(string url, bool keepsQuery)
    {
        var rest = url.AsSpan().Trim();
        var scheme = rest.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0)
        {
            if (!rest[..scheme].Equals("http", IgnoreCase) && !rest[..scheme].Equals("https", IgnoreCase))
            {
                return null;
            }

            rest = rest[(scheme + 3)..];
        }

        rest = rest.StartsWith("www.", IgnoreCase) ? rest[4..] : rest;
        var end = rest.IndexOfAny(keepsQuery ? "#" : "#?");
        rest = (end < 0 ? rest : rest[..end]).TrimEnd('/');
        var slash = rest.IndexOf('/');
        var host = slash < 0 ? rest : rest[..slash];
        return host.Length == 0 || host.IndexOf('.') < 0 || rest.IndexOf(' ') >= 0
            ? null
            : string.Concat(host.ToString().ToLowerInvariant(), slash < 0 ? "" : rest[slash..]);
    }
}
