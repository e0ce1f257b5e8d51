using System.Text.Encodings.Web;
using System.Text.Json;

namespace CorpusSdk.Tool.Terminal;

/// <summary>
/// JSON as all commands write it: letters of every language as they are, control characters escaped, <c>\n</c> at the
/// ends of lines.
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
        // The writer of .NET 8 ends its lines as the system does.
        return Environment.NewLine == "\n" ? json : [.. json.Where(b => b != (byte)'\r')];
    }
}
