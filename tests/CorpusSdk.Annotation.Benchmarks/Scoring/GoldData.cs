using System.IO.Compression;
using System.Text.Json;

namespace CorpusSdk.Annotation.Benchmarks.Scoring;

/// <summary>A quote of the gold data without its marks. Offsets are UTF-16 code units, half-open.</summary>
/// <param name="SpeakerKind">name, proper, nominal, pronoun or none.</param>
/// <param name="SpeakerNames">Names in the speaker's phrase: start, end and text of each.</param>
internal sealed record GoldQuote(
    int Start,
    int End,
    string Text,
    string? Kind,
    string? Speaker,
    int? SpeakerStart,
    int? SpeakerEnd,
    int[][]? SpeakerSpans,
    string? SpeakerKind = null,
    JsonElement[][]? SpeakerNames = null
);

/// <summary>A range of the text. Offsets are UTF-16 code units, half-open.</summary>
internal sealed record GoldSpan(int Start, int End);

/// <summary>An article with manually annotated quotes.</summary>
internal sealed record GoldArticle(string Id, string Text, GoldQuote[] Quotes);

/// <summary>An article with manually annotated names of persons.</summary>
internal sealed record GoldNames(string Id, string Text, GoldSpan[] Entities);

/// <summary>An article without annotations.</summary>
internal sealed record GoldText(string Id, string Text);

/// <summary>A proposed quote in the form of the gold data.</summary>
internal sealed record PredictedQuote(
    int Start,
    int End,
    string? Speaker,
    int? SpeakerStart,
    int? SpeakerEnd,
    double Confidence = 0,
    bool IsDirect = true
);

/// <summary>Reads the gold data.</summary>
internal static class GoldData
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
    /// Returns the part that an article belongs to: a hash of its id, so that the order of the file does not matter.
    /// </summary>
    public static int PartOf(string id, int parts) =>
        (int)((Words.WordHash.Of(id) * 0x9E3779B97F4A7C15UL >> 40) % (ulong)parts);
}
