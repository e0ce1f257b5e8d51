extern alias runtime;
using System.Text;
using runtime::CorpusSdk;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Schema;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Corpora.Storing;

/// <summary>
/// The file in which a compiled corpus and its search index are stored. It is read by the same build of the tool only,
/// and may be damaged or made by anybody: whatever is not as it must be makes it useless, and it is written again.
/// </summary>
internal static class CorpusFileFormat
{
    /// <summary>The number of this format; the assemblies have the numbers of all others.</summary>
    private const int Number = 1;

    private static readonly Guid[] s_builds =
    [
        .. new[] { typeof(CorpusFileFormat), typeof(IArticle), typeof(CorpusSchema), typeof(NearestWord) }.Select(
            type => type.Module.ModuleVersionId
        ),
    ];

    public static void Write(Stream stream, CorpusLocation location, StoredCorpus corpus)
    {
        using MemoryStream head = new();
        using (BinaryWriter writer = new(head, Encoding.UTF8, leaveOpen: true))
        {
            WriteHead(writer, location, corpus);
        }

        Section.Write<byte>(stream, head.GetBuffer().AsSpan(0, (int)head.Length));
        Section.Write<char>(stream, corpus.Facts.Packed);
        Section.Write<int>(stream, corpus.Facts.ArticleStarts);
        Section.Write<int>(stream, corpus.Facts.PersonStarts);
        var index = corpus.Index;
        Section.Write<byte>(stream, index.Terms);
        Section.Write<int>(stream, index.TermStarts);
        Section.Write<byte>(stream, index.Postings);
        Section.Write<int>(stream, index.PostingStarts);
        Section.Write<int>(stream, index.TextLengths);
        Section.Write<int>(stream, index.TitleStarts);
        Section.Write<int>(stream, index.TitleEnds);
        Section.Write<byte>(stream, index.AreEnglish);
    }

    /// <summary>Reads a corpus if its files have not changed.</summary>
    /// <returns>Null if the file is of another build, is damaged, or does not fit the files of the corpus.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static StoredCorpus? Read(Stream stream, CorpusLocation location)
    {
        if (Section.Read<byte>(stream) is not { } head || ReadHead(head, location) is not { } known)
        {
            return null;
        }

        if (known.Files.Recognize(location) is not { } files)
        {
            return null;
        }

        if (
            Section.ReadString(stream) is not { } packed
            || Section.Read<int>(stream) is not { } articleStarts
            || Section.Read<int>(stream) is not { } personStarts
            || Section.Read<byte>(stream) is not { } terms
            || Section.Read<int>(stream) is not { } termStarts
            || Section.Read<byte>(stream) is not { } postings
            || Section.Read<int>(stream) is not { } postingStarts
            || Section.Read<int>(stream) is not { } textLengths
            || Section.Read<int>(stream) is not { } titleStarts
            || Section.Read<int>(stream) is not { } titleEnds
            || Section.Read<byte>(stream) is not { } areEnglish
        )
        {
            return null;
        }

        TextIndexParts index = new(
            terms,
            termStarts,
            postings,
            postingStarts,
            textLengths,
            titleStarts,
            titleEnds,
            areEnglish
        );
        var isConsistent =
            index.IsConsistent
            && textLengths.Length == articleStarts.Length
            && articleStarts.Length == known.TextPaths.Length
            && articleStarts.Concat(personStarts).All(start => start >= 0 && start < packed.Length);
        return isConsistent
            ? new(files, new(packed, articleStarts, personStarts, known.TextPaths), index, known.Errors)
            {
                HasNewStamps = !ReferenceEquals(files, known.Files),
            }
            : null;
    }

    private static void WriteHead(BinaryWriter writer, CorpusLocation location, StoredCorpus corpus)
    {
        writer.Write(Number);
        foreach (var build in s_builds)
        {
            writer.Write(build.ToByteArray());
        }

        writer.Write(SettingsOf(location));
        writer.Write(corpus.Errors);
        var collections = corpus.Files.Collections.Collections;
        writer.Write(collections.Count);
        foreach (var (type, patterns, asArticles) in collections)
        {
            writer.Write(type);
            writer.Write(asArticles);
            writer.Write(patterns.Count);
            foreach (var pattern in patterns)
            {
                writer.Write(pattern);
            }
        }

        writer.Write(corpus.Files.Stamps.Count);
        foreach (var (path, stamp) in corpus.Files.Stamps)
        {
            writer.Write(path);
            writer.Write(stamp.Length);
            writer.Write(stamp.Changed);
            writer.Write(stamp.Read);
            writer.Write(stamp.Low);
            writer.Write(stamp.High);
        }

        writer.Write(corpus.Facts.TextPaths.Length);
        foreach (var path in corpus.Facts.TextPaths)
        {
            writer.Write(path);
        }
    }

    /// <returns>Null if the file is of another build, or of a corpus with other settings, or is damaged.</returns>
    private static (StoredFiles Files, string[] TextPaths, int Errors)? ReadHead(byte[] head, CorpusLocation location)
    {
        using BinaryReader reader = new(new MemoryStream(head), Encoding.UTF8);
        try
        {
            if (
                reader.ReadInt32() != Number
                || s_builds.Any(build => !reader.ReadBytes(16).AsSpan().SequenceEqual(build.ToByteArray()))
                || reader.ReadString() != SettingsOf(location)
            )
            {
                return null;
            }

            var errors = reader.ReadInt32();
            var collections = ReadList(
                reader,
                () =>
                {
                    var (type, asArticles) = (reader.ReadString(), reader.ReadBoolean());
                    return (type, ReadList(reader, reader.ReadString).ToEquatableArray(), asArticles);
                }
            );
            var stamps = ReadList(
                reader,
                () =>
                    (
                        reader.ReadString(),
                        new FileStamp(
                            reader.ReadInt64(),
                            reader.ReadInt64(),
                            reader.ReadInt64(),
                            reader.ReadUInt64(),
                            reader.ReadUInt64()
                        )
                    )
            );
            var textPaths = ReadList(reader, reader.ReadString);
            return (new(new(collections.ToEquatableArray()), stamps), [.. textPaths], errors);
        }
        catch (Exception e) when (e is IOException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static List<T> ReadList<T>(BinaryReader reader, Func<T> read)
    {
        // The count may be wrong, so that room is not made for it.
        List<T> items = [];
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            items.Add(read());
        }

        return items;
    }

    /// <summary>What the records depend on besides the files.</summary>
    private static string SettingsOf(CorpusLocation location) =>
        string.Join(
            '\n',
            location.RelativePath(location.ProjectFolder),
            location.Project is null ? "" : location.RelativePath(location.Project),
            location.Settings.Ids.ToString(),
            location.Settings.Pins.ToString()
        );
}
