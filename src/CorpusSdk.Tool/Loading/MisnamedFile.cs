using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Tool.Loading;

/// <summary>Recognizes files of data that nobody reads, and whose names are nearly those that are read.</summary>
internal static class MisnamedFile
{
    /// <summary>Extensions of data, whether a corpus reads them or not.</summary>
    private static readonly string[] s_data =
    [
        ".yaml",
        ".yml",
        ".json",
        ".csv",
        ".toml",
        ".xml",
        ".tsv",
        ".jsonl",
        ".ndjson",
        ".jsonc",
        ".json5",
        ".xlsx",
        ".ods",
    ];

    /// <summary>The extensions that files of collections may have.</summary>
    private static readonly string[] s_read = [".yaml", ".yml", ".json", ".csv"];

    /// <summary>What is read instead of a file, for messages; null if the file is read, or is not nearly so.</summary>
    /// <param name="relativePath">The path below the corpus folder.</param>
    /// <param name="texts">The paths of the texts by their <see cref="CorpusPath.PairKey"/>.</param>
    /// <param name="collections">The files of the collections that the program declares.</param>
    public static string? ExpectedFor(
        string relativePath,
        IReadOnlyDictionary<string, string> texts,
        CollectionFiles collections
    )
    {
        var name = CorpusPath.FileName(relativePath);
        var extension = Path.GetExtension(name);
        if (
            CorpusPath.IsIgnored(relativePath)
            || !s_data.Contains(extension, StringComparer.OrdinalIgnoreCase)
            || CorpusFile.IsCorpusFile(relativePath, collections)
        )
        {
            return null;
        }

        var stem = CorpusPath.WithoutExtension(relativePath);
        if (
            CorpusPath.IsNearlyPeople(CorpusPath.Stem(name))
            || CorpusPath.KindOf(stem + ".yaml") == CorpusFileKind.People
        )
        {
            return CorpusPath.KindOf(stem + ".yaml") == CorpusFileKind.People
                ? $"people are read from '{CorpusPath.FileName(stem)}.yaml'"
                : "people are read from 'people.yaml'";
        }

        if (s_read.FirstOrDefault(other => collections.OwnerOf(stem + other) is not null) is { } expected)
        {
            return $"the collection '{Nouns.SimpleName(collections.OwnerOf(stem + expected)!)}' reads "
                + $"'{CorpusPath.FileName(stem)}{expected}'";
        }

        return texts.TryGetValue(CorpusPath.PairKey(relativePath), out var text)
            ? $"the annotations of '{CorpusPath.FileName(text)}' are read from '{CorpusPath.FileName(stem)}.yaml'"
            : null;
    }
}
