using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Lsp.Symbols;

namespace CorpusSdk.Tool.Lsp;

/// <summary>
/// A corpus that an editor works on: the files on disk, and in their place the documents that are open. Every change
/// makes the next snapshot from the last one, which computes only what depends on the change.
/// </summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class LspCorpus(CorpusLocation location)
{
    private readonly object _gate = new();
    private readonly CorpusFileCache _cache = new();
    private readonly CSharpCode _code = new(location);
    private readonly Dictionary<string, CorpusFile> _open = new(StringComparer.Ordinal);
    private Dictionary<string, OpenDocument> _documents = new(StringComparer.Ordinal);
    private ProgramSchema? _schema;
    private IReadOnlyList<CorpusFile>? _disk;
    private LspSnapshot? _last;
    private bool _isChanged;

    public CorpusLocation Location { get; } = location;

    /// <summary>Whether a path is in the folder of the corpus.</summary>
    public bool Contains(string path) =>
        path.StartsWith(Location.Root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Whether a path is in the folder of the corpus's project.</summary>
    public bool HasInProject(string path) =>
        Location.Project is not null
        && path.StartsWith(
            Path.TrimEndingDirectorySeparator(Location.ProjectFolder) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );

    /// <summary>Puts a document in the place of the file on disk.</summary>
    public void Open(OpenDocument document)
    {
        lock (_gate)
        {
            _documents = new(_documents, StringComparer.Ordinal) { [document.Path] = document };
            if (Contains(document.Path))
            {
                _open[document.Path] = FileOf(document);
            }

            _isChanged = true;
        }
    }

    /// <summary>Goes back to the file on disk.</summary>
    public void Close(string path)
    {
        lock (_gate)
        {
            _documents = new(_documents, StringComparer.Ordinal);
            _ = _documents.Remove(path);
            _isChanged = true;

            // Disk and document may differ: the user may have discarded the changes.
            if (_open.Remove(path))
            {
                _disk = null;
            }
        }
    }

    /// <summary>Reads the files on disk again, those that have changed.</summary>
    public void Reload()
    {
        lock (_gate)
        {
            _disk = null;
        }
    }

    /// <summary>Reads the files on disk and what the program declares.</summary>
    public void ReloadSchema()
    {
        lock (_gate)
        {
            _schema = null;
            _disk = null;
        }
    }

    /// <summary>The corpus as it is now.</summary>
    /// <exception cref="ToolException">The folder, the project or one of its files cannot be read. The next call tries
    /// again.</exception>
    public LspSnapshot Snapshot(CancellationToken cancellation = default)
    {
        lock (_gate)
        {
            if (_last is not null && _disk is not null && !_isChanged)
            {
                return _last;
            }

            var schema = _schema ??= ProgramSchema.Load(Location, cancellation);
            _disk ??= CorpusFolder.Read(Location, schema.Files, _cache, cancellation);
            var files = WithDocuments(_disk, schema);
            var compilation =
                _last?.Compilation.Update(files, schema.Declared, cancellation)
                ?? CorpusCompilation.Create(files, schema.Declared, Location.Ids, Location.Pins, cancellation);
            _last = new(Location, schema, compilation, _documents, _code);
            _isChanged = false;
            return _last;
        }
    }

    private List<CorpusFile> WithDocuments(IReadOnlyList<CorpusFile> disk, ProgramSchema schema)
    {
        List<CorpusFile> files = [.. disk];
        foreach (var document in _open.Values)
        {
            var place = files.BinarySearch(document, s_byPath);
            if (place >= 0)
            {
                files[place] = files[place].File.Equals(document.File) ? files[place] : document;
            }
            else if (CorpusFile.IsCorpusFile(document.File.RelativePath, schema.Files))
            {
                files.Insert(~place, document);
            }
        }

        return files;
    }

    private CorpusFile FileOf(OpenDocument document)
    {
        var source = SourceFile.Create(
            document.Path,
            Location.RelativePath(document.Path),
            Location.DisplayPath(document.Path),
            document.Text
        );
        return new(
            source,
            FileFault.OfName(Path.GetFileName(document.Path))
                ?? (document.Text.Contains('\0', StringComparison.Ordinal) ? FileFault.NullCharacter : null)
        );
    }

    private static readonly Comparer<CorpusFile> s_byPath = Comparer<CorpusFile>.Create(
        (one, other) => string.CompareOrdinal(one.File.RelativePath, other.File.RelativePath)
    );
}
