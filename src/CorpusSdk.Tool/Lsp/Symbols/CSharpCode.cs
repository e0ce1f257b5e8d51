using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Loading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Tool.Lsp.Symbols;

/// <summary>The C# files of a project, parsed when they are needed and kept until they change.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class CSharpCode(CorpusLocation location)
{
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.Latest, DocumentationMode.Parse);

    private readonly object _gate = new();
    private readonly Dictionary<string, ParsedCode> _parsed = new(StringComparer.Ordinal);

    /// <summary>All places of the project's code that name an entry of the corpus, in no order.</summary>
    public IReadOnlyList<Occurrence> Occurrences(LspSnapshot snapshot, CancellationToken cancellation)
    {
        var paths = ProgramSchema.SourcesOf(location).Where(LspWorkspace.IsCode).ToList();
        return
        [
            .. paths.SelectMany(path =>
            {
                cancellation.ThrowIfCancellationRequested();
                return In(snapshot, path, cancellation);
            }),
        ];
    }

    /// <summary>The places of a file.</summary>
    public IReadOnlyList<Occurrence> In(LspSnapshot snapshot, string path, CancellationToken cancellation) =>
        CodeAt(snapshot, path) is { } code && MayUse(code.File.Text)
            ? CSharpOccurrences.In(snapshot.Members, code.File, code.Tree(cancellation), cancellation)
            : [];

    /// <summary>Code that names neither the class nor the attribute, and compares no id, does not use it.</summary>
    private static bool MayUse(string text) =>
        text.Contains("Corpus", StringComparison.Ordinal)
        || text.Contains("Quotation", StringComparison.Ordinal)
        || text.Contains(".Id", StringComparison.Ordinal)
        || text.Contains("Id:", StringComparison.Ordinal);

    private ParsedCode? CodeAt(LspSnapshot snapshot, string path)
    {
        var text = snapshot.Documents.GetValueOrDefault(path)?.Text;
        var changed = text is null ? File.GetLastWriteTimeUtc(path) : default;
        lock (_gate)
        {
            if (
                _parsed.TryGetValue(path, out var known)
                && (text is null ? known.Changed == changed : ReferenceEquals(known.Text, text))
            )
            {
                return known;
            }

            try
            {
                text ??= File.ReadAllText(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return null;
            }

            return _parsed[path] = new(SourceFile.Create(path, path, location.DisplayPath(path), text), text, changed);
        }
    }

    private sealed record ParsedCode(SourceFile File, string Text, DateTime Changed)
    {
        private SyntaxTree? _tree;

        public SyntaxTree Tree(CancellationToken cancellation) =>
            _tree ??= CSharpSyntaxTree.ParseText(File.Text, s_options, File.Path, cancellationToken: cancellation);
    }
}
