using System.Reflection;

namespace CorpusSdk.Annotation.Delegations;

/// <summary>From the adjective of a country to the country, by the embedded list.</summary>
internal static class Countries
{
    private static readonly Dictionary<string, string> s_byAdjective = Read();

    /// <summary>The country of one word or two; null if the words are no adjective of one.</summary>
    public static string? Of(string adjective) => s_byAdjective.GetValueOrDefault(adjective);

    private static Dictionary<string, string> Read()
    {
        Dictionary<string, string> map = new(StringComparer.OrdinalIgnoreCase);
        using var reader = new StreamReader(
            Assembly.GetExecutingAssembly().GetManifestResourceStream("countries.map")!
        );
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.IndexOf('=', StringComparison.Ordinal) is > 0 and var at)
            {
                map.Add(line[..at], line[(at + 1)..]);
            }
        }

        return map;
    }
}
