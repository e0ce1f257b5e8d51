using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace CorpusSdk.Generated;

/// <summary>
/// Finds records by ids that come from outside, as in a URL; for generated code, not for use in your own.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RecordId
{
    private const string EscapedSlash = "%2F";

    /// <summary>Finds the entry with an id.</summary>
    /// <typeparam name="T">The type of the record.</typeparam>
    /// <param name="set">The set of all entries.</param>
    /// <param name="id">The id.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="FormatException">No entry has this id; the message names the most similar id.</exception>
    public static T Parse<T>(CorpusSet<T> set, string id)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(id);
        return TryParse(set, id, out var entry) ? entry : throw new FormatException(set.Missing(id));
    }

    /// <summary>Finds the entry with an id, if there is one.</summary>
    /// <typeparam name="T">The type of the record.</typeparam>
    /// <param name="set">The set of all entries.</param>
    /// <param name="id">
    /// The id. A slash may be escaped: ASP.NET Core leaves <c>%2F</c> in route values as it is, and the ids of quotes
    /// contain a slash.
    /// </param>
    /// <param name="entry">The entry, or null if no entry has this id.</param>
    /// <returns>True if an entry has this id.</returns>
    public static bool TryParse<T>(CorpusSet<T> set, string? id, [NotNullWhen(true)] out T? entry)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(set);
        entry = null;
        return id is not null
            && (
                set.TryGetValue(id, out entry)
                || (
                    id.Contains(EscapedSlash, StringComparison.OrdinalIgnoreCase)
                    && set.TryGetValue(id.Replace(EscapedSlash, "/", StringComparison.OrdinalIgnoreCase), out entry)
                )
            );
    }
}
