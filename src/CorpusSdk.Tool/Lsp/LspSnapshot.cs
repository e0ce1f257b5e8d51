using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Tool.Editing;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Lsp.Symbols;

namespace CorpusSdk.Tool.Lsp;

/// <summary>A corpus with the unsaved buffers of an editor, compiled. Immutable: every request reads one.</summary>
internal sealed class LspSnapshot
{
    private readonly Lazy<EquatableArray<Problem>> _all;
    private readonly Lazy<ILookup<string, Problem>> _problems;
    private readonly Lazy<CSharpMembers> _members;

    /// <param name="location">Where the corpus is.</param>
    /// <param name="schema">What the program declares.</param>
    /// <param name="compilation">The compiled corpus.</param>
    /// <param name="documents">The open documents by their paths.</param>
    /// <param name="code">The code of the program.</param>
    public LspSnapshot(
        CorpusLocation location,
        ProgramSchema schema,
        CorpusCompilation compilation,
        IReadOnlyDictionary<string, OpenDocument> documents,
        CSharpCode code
    )
    {
        (Location, Schema, Compilation, Documents, Code) = (location, schema, compilation, documents, code);
        _all = new(() => compilation.DiagnoseAll(schema.DeclarationsAt(location)));
        _problems = new(() => Problems.ToLookup(problem => problem.Path, StringComparer.Ordinal));
        _members = new(() => new(compilation, schema.Namespace));
    }

    public CorpusLocation Location { get; }

    public ProgramSchema Schema { get; }

    public CorpusCompilation Compilation { get; }

    public IReadOnlyDictionary<string, OpenDocument> Documents { get; }

    /// <summary>The code of the program.</summary>
    public CSharpCode Code { get; }

    /// <summary>The names by which code reaches the entries of the corpus.</summary>
    public CSharpMembers Members => _members.Value;

    /// <summary>The problems that <c>dotnet corpus check</c> reports, in their order.</summary>
    public EquatableArray<Problem> Problems => _all.Value;

    /// <summary>The problems of each file, by its path, in order.</summary>
    public ILookup<string, Problem> ProblemsByPath => _problems.Value;

    /// <summary>A file of the corpus; null if the path is not one.</summary>
    public CorpusFile? FileAt(string path) =>
        FileOrder.Find(Compilation.Files, Location.RelativePath(path)) is >= 0 and var place
            ? Compilation.Files[place]
            : null;

    /// <summary>
    /// A file as an edit changes it: the characters of the editor, or of the disk, with their line ends. Null if it is
    /// no file of the corpus, or cannot be read.
    /// </summary>
    public EditableFile? EditableAt(string path)
    {
        if (FileAt(path) is not { Fault: null } file)
        {
            return null;
        }

        try
        {
            var editable = Documents.TryGetValue(path, out var document)
                ? EditableFile.Of(path, file.File.RelativePath, file.File.DisplayPath, document.Text)
                : FileEditing.Read(file.File);

            // The disk may have changed since the file was read.
            return editable.Source.Text == file.File.Text ? editable : null;
        }
        catch (ToolException)
        {
            return null;
        }
    }

    /// <summary>The address by which the editor knows a file.</summary>
    public string UriOf(string path) =>
        Documents.TryGetValue(path, out var document) ? document.Uri : DocumentUri.Of(path);
}
