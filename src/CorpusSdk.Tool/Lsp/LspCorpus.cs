using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Lsp.Symbols;

namespace CorpusSdk.Tool.Lsp;

/// <summary>
/// A corpus that an editor works on: the files on disk, and in their place the documents that are open. Every change
/// makes the next snapshot from the last one, which computes only what depends on the change.
/// </summary>
/// <remarks>Thread-safe. A change never waits for a compilation.</remarks>
internal sealed class LspCorpus(CorpusLocation location)
{
    /// <summary>A corpus with fewer files is compiled before anybody waits for it.</summary>
    private const int LargeCorpus = 2_000;

    private readonly CorpusFileCache _cache = new();
    private readonly CSharpCode _code = new(location);

    // What is to be compiled. Guarded by the first lock.
    private readonly object _changing = new();
    private readonly Dictionary<string, CorpusFile> _open = new(StringComparer.Ordinal);
    private Dictionary<string, OpenDocument> _documents = new(StringComparer.Ordinal);
    private bool _isChanged = true;
    private bool _isDiskChanged = true;
    private bool _isSchemaChanged;

    // What was compiled last. Guarded by the second lock.
    private readonly object _compiling = new();
    private readonly TaskCompletionSource _compiled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private IReadOnlyList<CorpusFile>? _disk;
    private LspSnapshot? _last;

    // What the program declares. Guarded by the third lock.
    private readonly object _declaring = new();
    private ProgramSchema? _schema;

    // What was compiled of a large corpus before the whole, and of what. Used by one thread.
    private CorpusCompilation? _preview;
    private IReadOnlyDictionary<string, OpenDocument>? _previewed;
    private IReadOnlyList<string>? _paths;

    /// <summary>Where the corpus is. The settings of its project can change.</summary>
    public CorpusLocation Location { get; private set; } = location;

    /// <summary>Ends when the corpus was compiled for the first time, or could not be compiled.</summary>
    public Task Compiled => _compiled.Task;

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
        lock (_changing)
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
        lock (_changing)
        {
            _documents = new(_documents, StringComparer.Ordinal);
            _ = _documents.Remove(path);
            _isChanged = true;

            // Disk and document may differ: the user may have discarded the changes.
            _isDiskChanged |= _open.Remove(path);
        }
    }

    /// <summary>Reads the files on disk again, those that have changed.</summary>
    public void Reload()
    {
        lock (_changing)
        {
            (_isChanged, _isDiskChanged) = (true, true);
        }
    }

    /// <summary>Reads the files on disk again, and what the program declares.</summary>
    public void ReloadSchema()
    {
        lock (_changing)
        {
            (_isChanged, _isDiskChanged, _isSchemaChanged) = (true, true, true);
        }
    }

    /// <summary>The corpus as it is now.</summary>
    /// <exception cref="ToolException">The folder, the project or one of its files cannot be read. The next call tries
    /// again.</exception>
    public LspSnapshot Snapshot(CancellationToken cancellation = default)
    {
        lock (_compiling)
        {
            var change = TakeChange();
            if (_last is not null && change is null)
            {
                return _last;
            }

            try
            {
                var schema = Read(change!, cancellation);
                var files = WithDocuments(_disk!, change!.Open, schema);
                var compilation =
                    _last?.Compilation.Update(files, schema.Declared, cancellation)
                    ?? CorpusCompilation.Create(files, schema.Declared, Location.Settings, cancellation);
                return _last = new(Location, schema, compilation, change.Documents, _code);
            }
            catch
            {
                ReloadSchema();
                throw;
            }
            finally
            {
                _ = _compiled.TrySetResult();
            }
        }
    }

    /// <summary>
    /// The people, and the articles that are open, of a large corpus that was not compiled yet: what can be said about
    /// them at once. Null for any other corpus, and if no document has changed since the last call.
    /// </summary>
    /// <exception cref="ToolException">The folder or the project cannot be read.</exception>
    /// <remarks>For one thread at a time; another may compile the whole.</remarks>
    public LspSnapshot? Preview(CancellationToken cancellation)
    {
        var (documents, files) = OpenNow();
        if (Compiled.IsCompleted || files.Count == 0 || ReferenceEquals(documents, _previewed))
        {
            return null;
        }

        _previewed = documents;
        var schema = Declared(isChanged: false, cancellation);
        _paths ??= CorpusFolder.ListFiles(Location, schema.Files);
        if (_paths.Count < LargeCorpus)
        {
            return null;
        }

        var open = files.Select(file => file.File.PairKey).ToHashSet(StringComparer.Ordinal);
        var disk = _paths
            .Where(path =>
                Location.RelativePath(path) is var relative
                && (CorpusPath.KindOf(relative) == CorpusFileKind.People || open.Contains(CorpusPath.PairKey(relative)))
            )
            .Select(path => _cache.Read(path, Location))
            .ToList();
        var all = WithDocuments(disk, files, schema);
        _preview =
            _preview?.Update(all, schema.Declared, cancellation)
            ?? CorpusCompilation.Create(all, schema.Declared, Location.Settings, cancellation);
        return new(Location, schema, _preview, documents, _code);
    }

    /// <summary>The documents that are open, and the corpus files among them.</summary>
    private (IReadOnlyDictionary<string, OpenDocument> Documents, IReadOnlyList<CorpusFile> Files) OpenNow()
    {
        lock (_changing)
        {
            return (_documents, [.. _open.Values]);
        }
    }

    /// <summary>What has changed since the last call; null for nothing.</summary>
    private Change? TakeChange()
    {
        lock (_changing)
        {
            if (!_isChanged)
            {
                return null;
            }

            Change change = new([.. _open.Values], _documents, _isDiskChanged, _isSchemaChanged);
            (_isChanged, _isDiskChanged, _isSchemaChanged) = (false, false, false);
            return change;
        }
    }

    private ProgramSchema Read(Change change, CancellationToken cancellation)
    {
        if (change.IsSchemaChanged)
        {
            ReadSettings();
        }

        var schema = Declared(change.IsSchemaChanged, cancellation);
        if (_disk is null || change.IsDiskChanged)
        {
            _disk = CorpusFolder.Read(Location, schema.Files, _cache, cancellation);
        }

        return schema;
    }

    private ProgramSchema Declared(bool isChanged, CancellationToken cancellation)
    {
        lock (_declaring)
        {
            return _schema = _schema is null || isChanged ? ProgramSchema.Load(Location, cancellation) : _schema;
        }
    }

    /// <summary>Reads what the project says about its corpus.</summary>
    private void ReadSettings()
    {
        if (Location.Project is not { } project || !File.Exists(project))
        {
            return;
        }

        var now = CorpusLocation.Find(project);
        if (now.Root != Location.Root)
        {
            throw new ToolException(
                $"'{Path.GetFileName(project)}' has its corpus in '{now.Root}' now; restart the language server"
            );
        }

        // With other settings, nothing of the last snapshot holds.
        (_last, Location) = now == Location ? (_last, Location) : (null, now);
    }

    private static List<CorpusFile> WithDocuments(
        IReadOnlyList<CorpusFile> disk,
        IEnumerable<CorpusFile> open,
        ProgramSchema schema
    )
    {
        List<CorpusFile> files = [.. disk];
        foreach (var document in open)
        {
            var place = FileOrder.Find(files, document.File.RelativePath);
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

    private sealed record Change(
        IReadOnlyList<CorpusFile> Open,
        IReadOnlyDictionary<string, OpenDocument> Documents,
        bool IsDiskChanged,
        bool IsSchemaChanged
    );
}
