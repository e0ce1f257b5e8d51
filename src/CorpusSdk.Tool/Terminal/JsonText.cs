using System.Text.Encodings.Web;
using System.Text.Json;

namespace CorpusSdk.Tool.Terminal;

/// <summary>
/// Writes JSON in the format of all commands: non-ASCII letters as they are, control characters escaped, and
/// <c>\n</c> line ends.
/// </summary>
internal static class JsonText
{
    public static byte[] Write(Action<Utf8JsonWriter> write, bool indented = true)
    {
        using MemoryStream stream = new();
        using (
            Utf8JsonWriter writer = new(
                stream,
                new() { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            )
        )
        {
            write(writer);
        }

        var json = stream.ToArray();
        // In .NET 8, Utf8JsonWriter always uses the line end of the operating system.
        return Environment.NewLine == "\n" ? json : [.. json.Where(b => b != (byte)'\r')];
    }
}
