using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax.Csv;
using CorpusSdk.Core.Syntax.Json;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Syntax;

/// <summary>
/// A file of a collection as written; values are bound later. Two instances are equal if they have the same file and
/// collection, because the result depends on nothing else.
/// </summary>
public sealed class ParsedData : IEquatable<ParsedData>
{
    internal ParsedData(
        SourceFile file,
        string collection,
        YamlNode? root,
        int textStart,
        EquatableArray<Problem> problems,
        bool isComplete
    ) =>
        (File, Collection, Root, TextStart, Problems, IsComplete) = (
            file,
            collection,
            root,
            textStart,
            problems,
            isComplete
        );

    public SourceFile File { get; }

    /// <summary>The C# type of the collection's record.</summary>
    public string Collection { get; }

    internal YamlNode? Root { get; }

    /// <summary>The start of the text, as an offset in the file's folded text; -1 if the file has no text.</summary>
    public int TextStart { get; }

    /// <summary>The problems of the file's form.</summary>
    public EquatableArray<Problem> Problems { get; }

    /// <summary>Whether the first row has the keys of all entries.</summary>
    internal bool IsTable => DataReader.IsTable(File.RelativePath);

    /// <summary>False if something could not be read, so that what is missing may have been meant.</summary>
    public bool IsComplete { get; }

    public bool Equals(ParsedData? other) =>
        other is not null
        && File.Equals(other.File)
        && Collection == other.Collection
        && Problems.Equals(other.Problems);

    public override bool Equals(object? obj) => Equals(obj as ParsedData);

    public override int GetHashCode() => File.GetHashCode();
}

/// <summary>Reads the files of collections: YAML, JSON, CSV, and texts with or without front matter.</summary>
public static class DataReader
{
    /// <summary>Whether a collection may contain the file, judging by its name.</summary>
    public static bool IsData(string relativePath) => FormatOf(relativePath) is not Format.None;

    internal static bool IsTable(string relativePath) => FormatOf(relativePath) is Format.Csv;

    public static bool HasText(string relativePath) => FormatOf(relativePath) is Format.Markdown or Format.Text;

    /// <param name="file">The file.</param>
    /// <param name="collection">The C# type of the collection that it belongs to.</param>
    public static ParsedData Read(SourceFile file, string collection)
    {
        var problems = new List<Problem>();
        var format = FormatOf(file.RelativePath);
        if (format is Format.Json or Format.Csv && MergeConflict.Find(file, 0, file.Text.Length) is { } conflict)
        {
            problems.Add(
                Problem.At(
                    file,
                    conflict,
                    format == Format.Json ? Rules.InvalidJson : Rules.InvalidCsv,
                    MergeConflict.Reason
                )
            );
            return Result(new(null, IsComplete: false), -1);
        }

        switch (format)
        {
            case Format.Json:
                return Result(JsonReader.Read(file, problems), -1);
            case Format.Csv:
                return Result(CsvReader.Read(file, problems), -1);
            case Format.Yaml:
                return Result(YamlReader.Read(file, 0, file.Text.Length, problems), -1);
            case Format.Markdown when FrontMatter.Find(file.Text) is { } matter:
                var (document, start) = matter.Read(file, problems);
                return Result(document, start);
            default:
                return Result(new(null, IsComplete: true), 0);
        }

        ParsedData Result(YamlDocument document, int textStart) =>
            new(
                file,
                collection,
                document.Root,
                textStart,
                problems.ToEquatableArray(),
                document.IsComplete && problems.Count == 0
            );
    }

    /// <summary>A file that could not be decoded.</summary>
    public static ParsedData Unreadable(SourceFile file, string collection, EquatableArray<Problem> problems) =>
        new(file, collection, null, -1, problems, isComplete: false);

    private enum Format
    {
        None,
        Yaml,
        Json,
        Csv,
        Markdown,
        Text,
    }

    private static Format FormatOf(string relativePath)
    {
        var name = CorpusPath.FileName(relativePath);
        var dot = name.LastIndexOf('.');
        return (dot < 0 ? "" : name.Substring(dot).ToLowerInvariant()) switch
        {
            ".yaml" or ".yml" => Format.Yaml,
            ".json" => Format.Json,
            ".csv" => Format.Csv,
            ".md" or ".markdown" or ".mdx" => Format.Markdown,
            ".txt" => Format.Text,
            _ => Format.None,
        };
    }
}
