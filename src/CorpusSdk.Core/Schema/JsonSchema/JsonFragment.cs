using System.Globalization;

namespace CorpusSdk.Core.Schema.JsonSchema;

/// <summary>Writes JSON that is put into generated code.</summary>
internal static class JsonFragment
{
    public static string Quote(string text) =>
        "\""
        + string.Concat(
            text.Select(c =>
                c is '"' or '\\' || c < ' ' || c > '~'
                    ? "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture)
                    : c.ToString()
            )
        )
        + "\"";

    /// <param name="members">The names of the members, and their values in JSON.</param>
    public static string Object(params IEnumerable<(string Name, string Json)> members) =>
        "{" + string.Join(",", members.Select(member => Quote(member.Name) + ":" + member.Json)) + "}";
}
