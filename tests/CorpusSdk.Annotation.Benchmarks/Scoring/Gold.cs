using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusSdk.Annotation.Benchmarks.Scoring;

/// <summary>A quote of the gold data. Offsets are UTF-16 code units, half-open, within the marks.</summary>
internal sealed record GoldQuote(
    int Start,
    int End,
    string Text,
    string? Kind,
    string? Speaker,
    int? SpeakerStart,
    int? SpeakerEnd,
    int[][]? SpeakerSpans,
    string? SpeakerKind
);

/// <summary>A stretch of the text.</summary>
internal sealed record GoldSpan(int Start, int End);

/// <summary>
/// An article with the quotes that people marked in it, and the quoted stretches that are nobody's speech.
/// </summary>
internal sealed record GoldArticle(string Id, string Text, GoldQuote[] Quotes, GoldSpan[]? Unattributed);

/// <summary>An article with the names of persons that people marked in it.</summary>
internal sealed record GoldNames(string Id, string Text, GoldSpan[] Entities);

/// <summary>An article alone.</summary>
internal sealed record GoldText(string Id, string Text);

/// <summary>A quote as it is proposed, in the form that the scorers take.</summary>
internal sealed record PredictedQuote(
    int Start,
    int End,
    string? Speaker,
    int? SpeakerStart,
    int? SpeakerEnd,
    [property: JsonIgnore] double Confidence = 0,
    [property: JsonIgnore] bool IsDirect = true
);

internal static class Gold
{
    public static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static List<T> Read<T>(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path) && !File.Exists(path + ".gz"))
        {
            throw new FileNotFoundException($"There is no {file} or {file}.gz in {Path.GetFullPath(folder)}.");
        }

        using Stream raw = File.OpenRead(File.Exists(path) ? path : path + ".gz");
        using var reader = new StreamReader(File.Exists(path) ? raw : new GZipStream(raw, CompressionMode.Decompress));
        List<T> all = [];
        while (reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                all.Add(JsonSerializer.Deserialize<T>(line, Json)!);
            }
        }

        return all;
    }

    /// <summary>
    /// The part that an article belongs to, by a hash of its id, so that no order of the file decides.
    /// </summary>
    public static int PartOf(string id, int parts) =>
        (int)((Words.WordHash.Of(id) * 0x9E3779B97F4A7C15UL >> 40) % (ulong)parts);
}
