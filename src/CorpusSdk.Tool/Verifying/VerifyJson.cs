using System.Text;
using System.Text.Json;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Verifying;

/// <summary>Writes all quotations as JSON, each with the members that the library's own JSON has.</summary>
internal static class VerifyJson
{
    public static void Write(VerifyResult result, TextWriter output) =>
        output.WriteLine(
            Encoding.UTF8.GetString(
                JsonText.Write(json =>
                {
                    json.WriteStartObject();
                    json.WriteBoolean("isClean", result.IsClean);
                    json.WriteStartArray("quotations");
                    foreach (var quotation in result.Quotations)
                    {
                        Write(json, quotation);
                    }

                    json.WriteEndArray();
                    Write(json, "errors", result.Notices.Where(notice => notice.Level == NoticeLevel.Error));
                    Write(json, "notes", result.Notices.Where(notice => notice.Level != NoticeLevel.Error));
                    json.WriteEndObject();
                })
            )
        );

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<VerifyNotice> notices)
    {
        if (!notices.Any())
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var notice in notices)
        {
            json.WriteStartObject();
            json.WriteString("level", notice.LevelName);
            json.WriteString("message", notice.Message);
            if (notice.Path is { } path)
            {
                json.WriteString("file", DiskPath.ForDisplay(path).Replace('\\', '/'));
            }

            if (notice.Position is { } place)
            {
                json.WriteNumber("line", place.Line + 1);
                json.WriteNumber("column", place.Column + 1);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FileQuotation quotation)
    {
        var place = quotation.File.PositionOf(quotation.Verified.Span.Start);
        json.WriteStartObject();
        json.WriteString("file", quotation.File.Name.Replace('\\', '/'));
        json.WriteNumber("line", place.Line + 1);
        json.WriteNumber("column", place.Column + 1);
        foreach (var (name, value) in JsonSerializer.SerializeToNode(quotation.Verified)!.AsObject())
        {
            json.WritePropertyName(name);
            value!.WriteTo(json);
            if (name == "text" && quotation.Words != quotation.Verified.Text)
            {
                json.WriteString("words", quotation.Words);
            }
        }

        if (quotation.Remark is { } remark)
        {
            json.WriteString("remark", remark);
        }

        json.WriteEndObject();
    }
}
