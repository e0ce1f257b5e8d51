using System.Reflection;

namespace CorpusSdk.Annotation.Delegations;

/// <summary>The adjectives of countries, from an embedded list.</summary>
internal static class CountryAdjectives
{
    private static readonly Dictionary<string, string> s_byAdjective = Read();

    /// <summary>Returns the country of an adjective of one or two words, or null if it is not in the list.</summary>
    public static string? FindCountry(string adjective) => s_byAdjective.GetValueOrDefault(adjective);

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
