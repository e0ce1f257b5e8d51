using System.Text;
using CorpusSdk.Core.Text;
using CorpusSdk.Generator.Tests.Harness;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusSdk.Generator.Tests.Hostile;

/// <summary>
/// One thing that happens to a corpus: numbers choose what, where and with which fragment, so that a list of them
/// replays.
/// </summary>
internal sealed record Mutation(int Kind, int File, int At, int What)
{
    private const int Kinds = 16;

    public static Gen<Mutation> Any { get; } =
        from kind in Gen.Choose(0, Kinds - 1)
        from file in Gen.Choose(0, 1_000)
        from at in Gen.Choose(0, 1_000_000)
        from what in Gen.Choose(0, 1_000_000)
        select new Mutation(kind, file, at, what);

    private string Fragment => NastyText.Fragments[What % NastyText.Fragments.Count];

    public CorpusProject Apply(CorpusProject project)
    {
        if (project.Files.Count == 0)
        {
            return project;
        }

        var paths = project.Files.Keys.Order(StringComparer.Ordinal).ToList();
        var path = paths[File % paths.Count];
        var content = project.Files[path];
        var place = At % (content.Length + 1);
        var length = Math.Min(content.Length - place, 1 + (What % 60));
        switch (Kind)
        {
            case 0:
                return project.With(path, Splice(content, place, Math.Min(1, length), [(byte)What]));
            case 1:
                return project.With(path, Splice(content, place, length, []));
            case 2:
                return project.With(path, Splice(content, place, 0, content[place..(place + length)]));
            case 3:
                return project.With(path, Splice(content, place, 0, Encoding.UTF8.GetBytes(Fragment)));
            case 4:
                return project.With(path, content[..place]);
            case 5:
                return project
                    .With(path, project.Files[paths[What % paths.Count]])
                    .With(paths[What % paths.Count], content);
            case 6:
                return project.With(
                    path,
                    NastyText.Encode(Encoding.UTF8.GetString(content), What % NastyText.Encodings)
                );
            case 7:
                return Rename(project, path);
            case 8:
                return project.With(path, Splice(content, place, 0, NastyText.Bytes[What % NastyText.Bytes.Count]));
            case 9 or 10:
                return project.With(path, ReplaceValue(content));
            case 11 or 12:
                return ReplaceWord(project, content);
            case 13:
                return project.With(NastyText.Stems[What % NastyText.Stems.Count] + Path.GetExtension(path), content);
            case 14:
                return project.With(path, InsertLine(content));
            default:
                return project.Without(path);
        }
    }

    private static byte[] Splice(byte[] content, int at, int length, byte[] insert) =>
        [.. content[..at], .. insert, .. content[(at + length)..]];

    /// <summary>A text is renamed together with its sidecar, every other time.</summary>
    private CorpusProject Rename(CorpusProject project, string path)
    {
        var stem = NastyText.Stems[What % NastyText.Stems.Count];
        var key = CorpusPath.PairKey(path);
        foreach (
            var other in project
                .Files.Keys.Where(other => other == path || (At % 2 == 0 && CorpusPath.PairKey(other) == key))
                .ToList()
        )
        {
            project = project.Without(other).With(stem + Path.GetExtension(other), project.Files[other]);
        }

        return project;
    }

    /// <summary>The value of a key becomes a fragment, in quotes as YAML wants them, or plain.</summary>
    private byte[] ReplaceValue(byte[] content)
    {
        var lines = Encoding.UTF8.GetString(content).Split('\n');
        var line = At % lines.Length;
        var colon = lines[line].IndexOf(": ", StringComparison.Ordinal);
        if (colon >= 0)
        {
            lines[line] = lines[line][..(colon + 2)] + (Kind == 9 ? Quoted(Fragment) : Fragment);
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    private static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in value)
        {
            _ =
                c is >= ' ' and <= '~' and not '"' and not '\\' || char.IsSurrogate(c)
                    ? quoted.Append(c)
                    : quoted
                        .Append("\\u")
                        .Append(((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A word becomes a fragment in all files alike, so that quotes still stand in their texts.</summary>
    private CorpusProject ReplaceWord(CorpusProject project, byte[] content)
    {
        var words = Encoding
            .UTF8.GetString(content)
            .Split([' ', '\n', ',', '.', ':', '"', '\''], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return project;
        }

        var word = words[At % words.Length];
        return project.Files.Aggregate(
            project,
            (current, file) =>
                current.With(
                    file.Key,
                    Encoding.UTF8.GetBytes(
                        Encoding.UTF8.GetString(file.Value).Replace(word, Fragment, StringComparison.Ordinal)
                    )
                )
        );
    }

    private byte[] InsertLine(byte[] content)
    {
        var lines = Encoding.UTF8.GetString(content).Split('\n').ToList();
        lines.Insert(At % (lines.Count + 1), Fragment);
        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }
}
