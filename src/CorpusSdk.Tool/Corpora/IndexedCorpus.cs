extern alias runtime;
using System.Text;
using runtime::CorpusSdk;
using CorpusSdk.Core.Schema;
using CorpusSdk.Tool.Corpora.Storing;
using CorpusSdk.Tool.Loading;
using runtime::CorpusSdk.Generated;

namespace CorpusSdk.Tool.Corpora;

/// <summary>
/// The records of a corpus with their search index, which are kept in <c>.corpus/cache</c> of the corpus folder: as
/// long as no file has changed, the corpus is neither compiled nor indexed again.
/// </summary>
/// <param name="Corpus">The records.</param>
/// <param name="Index">The index of all articles.</param>
/// <param name="Errors">The number of errors that <c>check</c> reports.</param>
/// <param name="IsStored">
/// Whether it was read from the cache. Texts are then read when they are needed, and a damaged cache can show only
/// then: by any exception.
/// </param>
internal sealed record IndexedCorpus(LoadedCorpus Corpus, SearchIndex<IArticle> Index, int Errors, bool IsStored)
{
    private const string FileName = "corpus-index.bin";

    public static string FolderOf(CorpusLocation location) => Path.Combine(location.Root, ".corpus", "cache");

    public static string PathOf(CorpusLocation location) => Path.Combine(FolderOf(location), FileName);

    /// <summary>Reads the corpus from the cache, or else compiles it and writes the cache.</summary>
    /// <exception cref="ToolException">The corpus cannot be read.</exception>
    public static IndexedCorpus Load(CorpusLocation location, CancellationToken cancellation) =>
        Read(location) ?? Compile(location, cancellation);

    /// <summary>Compiles the corpus and writes the cache.</summary>
    /// <exception cref="ToolException">The corpus cannot be read.</exception>
    public static IndexedCorpus Compile(CorpusLocation location, CancellationToken cancellation)
    {
        // The stamps must be those of before the files are read.
        var files = StoredFiles.Now(location.EnsureExists(), CollectionFiles.None);
        var schema = ProgramSchema.Load(location, cancellation);
        files = schema.Files.Collections.Count == 0 ? files : StoredFiles.Now(location, schema.Files).Or(files);
        var compiled = CorpusFolder.Load(location, schema, cancellation).EnsureHasFiles();
        CorpusView view = new(compiled);
        var facts = CorpusFacts.Of(view);
        var corpus = LoadedCorpus.Of(view, facts);
        SearchIndex<IArticle> index = new(corpus.Articles);
        var parts = index.GetIndex(cancellation).ToParts();
        TryWrite(location, new(files.Hashed(location, compiled.Files), facts, parts, compiled.ErrorCount));
        return new(corpus, index, compiled.ErrorCount, IsStored: false);
    }

    private static IndexedCorpus? Read(CorpusLocation location)
    {
        StoredCorpus? stored;
        try
        {
            using FileStream stream = new(
                PathOf(location),
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete,
                bufferSize: 1 << 16
            );
            stored = CorpusFileFormat.Read(stream, location);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ToolException)
        {
            return null;
        }

        if (stored is null)
        {
            return null;
        }

        if (stored.HasNewStamps)
        {
            TryWrite(location, stored);
        }

        try
        {
            var facts = stored.Facts;
            LoadedCorpus corpus = new(facts, (i, article) => ReadText(location, facts.TextPaths[i], article), null);
            var index = TextIndex.FromParts(stored.Index);
            return new(corpus, new(corpus.Articles, _ => index), stored.Errors, IsStored: true);
        }
        catch (Exception e) when (e is IndexOutOfRangeException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    /// <exception cref="InvalidDataException">The text has changed.</exception>
    private static string ReadText(CorpusLocation location, string path, ArticleFacts article)
    {
        var file = CorpusFileReader.Read(Path.Combine(location.Root, path), location);
        if (file.Fault is not null || file.File.Checksum != article.TextChecksum)
        {
            throw new InvalidDataException($"'{path}' has changed since it was indexed");
        }

        var text = file.File.Text;
        return article.TextStart == 0
            ? text
            : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text).AsSpan(article.TextStart));
    }

    /// <summary>Writes the cache. Without it, everything works, only more slowly.</summary>
    private static void TryWrite(CorpusLocation location, StoredCorpus corpus)
    {
        try
        {
            var folder = FolderOf(location);
            _ = Directory.CreateDirectory(folder);
            var ignore = Path.Combine(folder, ".gitignore");
            if (!File.Exists(ignore))
            {
                File.WriteAllText(ignore, "*\n");
            }

            // Several processes, and several threads of one, may write at the same time.
            var temporary = Path.Combine(folder, Guid.NewGuid().ToString("N") + ".tmp");
            try
            {
                using (FileStream stream = new(temporary, FileMode.CreateNew, FileAccess.Write))
                {
                    CorpusFileFormat.Write(stream, location, corpus);
                }

                File.Move(temporary, PathOf(location), overwrite: true);
            }
            finally
            {
                File.Delete(temporary);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The folder is read-only, or another process is writing.
        }
    }
}
