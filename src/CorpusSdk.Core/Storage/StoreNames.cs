using System.Globalization;
using System.Text;

namespace CorpusSdk.Core.Storage;

/// <summary>Names in snake case, each once.</summary>
internal sealed class StoreNames
{
    /// <summary>
    /// PostgreSQL cuts names after 63 bytes, without an error. Names of rows and indexes get a suffix, so that the
    /// names of tables are shorter.
    /// </summary>
    private const int MaxBytes = 40;

    private readonly HashSet<string> _taken;

    public StoreNames(IEnumerable<string> taken) => _taken = new(taken, StringComparer.Ordinal);

    /// <summary>A name that no other column or table has: a number is added to one that is taken.</summary>
    /// <param name="prefix">What it begins with, such as <c>own_</c>.</param>
    /// <param name="key">A key of the data or a name of C#: any text.</param>
    /// <param name="endings">Endings with which the name must be free as well.</param>
    public string Add(string prefix, string key, params string[] endings)
    {
        var name = Fit(prefix + SnakeCase(key), MaxBytes);
        for (var number = 2; !IsFree(name, endings); number++)
        {
            var suffix = "_" + number.ToString(CultureInfo.InvariantCulture);
            name = Fit(prefix + SnakeCase(key), MaxBytes - suffix.Length) + suffix;
        }

        _ = _taken.Add(name);
        _taken.UnionWith(endings.Select(ending => name + ending));
        return name;
    }

    /// <summary>
    /// <c>publishedBy</c>, <c>PublishedBy</c> and <c>published-by</c> are <c>published_by</c>.
    /// </summary>
    internal static string SnakeCase(string key)
    {
        var name = new StringBuilder(key.Length + 4);
        for (var i = 0; i < key.Length; i++)
        {
            if (!char.IsLetterOrDigit(key[i]))
            {
                _ = name.Length > 0 && name[name.Length - 1] != '_' ? name.Append('_') : name;
                continue;
            }

            var startsWord =
                char.IsUpper(key[i])
                && i > 0
                && (char.IsLower(key[i - 1]) || char.IsDigit(key[i - 1]) || IsLowerAt(key, i + 1));
            if (startsWord && name.Length > 0 && name[name.Length - 1] != '_')
            {
                _ = name.Append('_');
            }

            _ = name.Append(char.ToLowerInvariant(key[i]));
        }

        return name.ToString().TrimEnd('_');
    }

    private static bool IsLowerAt(string key, int index) => index < key.Length && char.IsLower(key[index]);

    private bool IsFree(string name, string[] endings) =>
        !_taken.Contains(name) && !endings.Any(ending => _taken.Contains(name + ending));

    private static string Fit(string name, int maxBytes)
    {
        while (Encoding.UTF8.GetByteCount(name) > maxBytes)
        {
            name = name.Substring(0, name.Length - 1);
        }

        return name;
    }
}
