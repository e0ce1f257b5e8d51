using System.Text.Json.Serialization;

namespace Consumer;

internal static class Steps
{
    private static readonly Archive s_archive = Load();

    public static long First()
    {
        foreach (var article in s_archive.Articles)
        {
            if (article.Id == "ARTICLE")
            {
                return article.Quotes[0].Text.Length;
            }
        }

        return -1;
    }

    public static long All()
    {
        long length = 0;
        foreach (var article in s_archive.Articles)
        {
            foreach (var quote in article.Quotes)
            {
                length += quote.Text.Length;
            }
        }

        return length;
    }

    // Directly from the mapped file, which is the fastest way.
    private static unsafe Archive Load()
    {
        using var stream = (UnmanagedMemoryStream)typeof(Steps).Assembly.GetManifestResourceStream("corpus.json")!;
        return System.Text.Json.JsonSerializer.Deserialize(
            new ReadOnlySpan<byte>(stream.PositionPointer, checked((int)stream.Length)),
            ArchiveContext.Default.Archive
        )!;
    }
}

internal sealed record Archive(Person[] People, Article[] Articles);

internal sealed record Person(string Id, string Name, string[] Aliases, string Country, string Role);

internal sealed record Article(
    string Id,
    string Title,
    DateOnly Published,
    string Publisher,
    string Text,
    string[] People,
    Quote[] Quotes,
    Delegation? Delegation
);

internal sealed record Quote(string Text, string Speaker, string Kind, string Cue, int Start);

internal sealed record Delegation(string Id, string Party, string Event, string Head, int Count, Member[] Members);

internal sealed record Member(string Person, string Role);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Archive))]
internal sealed partial class ArchiveContext : JsonSerializerContext;
