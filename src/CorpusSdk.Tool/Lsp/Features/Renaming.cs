using System.Text;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Lsp.Protocol;
using CorpusSdk.Tool.Lsp.Symbols;

namespace CorpusSdk.Tool.Lsp.Features;

/// <summary>
/// Gives something another id: where it is declared, wherever the data refer to it, and in the code of the project. The
/// corpus is compiled with the new id before anything is offered, so that a rename never breaks it.
/// </summary>
internal sealed class Renaming(LspSnapshot snapshot, WorkspaceEdits edits, CancellationToken cancellation)
{
    private readonly SymbolFinder _finder = new(snapshot, cancellation);

    /// <returns>Null if there is no id at the place.</returns>
    public PrepareRenameResult? Prepare(string path, LspPosition position) =>
        Find(path, position) is { } found
            ? new(LspDiagnostics.RangeOf(found.Place.Start, found.Place.End), found.Symbol.Id)
            : null;

    /// <returns>Null if there is no id at the place.</returns>
    /// <exception cref="ToolException">The new id is none, is taken, or would break the corpus.</exception>
    public LspWorkspaceEdit? Rename(string path, LspPosition position, string newName)
    {
        if (Find(path, position) is not { } found)
        {
            return null;
        }

        var symbol = found.Symbol;
        var id = found.Kind == OccurrenceKind.Member ? IdFromName(newName, symbol.Id) : newName;
        if (id.Length > CorpusId.MaxLength)
        {
            throw new ToolException(
                $"'{VisibleText.Of(newName, 20)}' is longer than an id may be: {CorpusId.MaxLength} characters"
            );
        }

        if (!CorpusId.IsValid(id))
        {
            throw new ToolException(
                $"'{VisibleText.Of(newName, 100)}' is not an id; it consists of letters and digits, "
                    + "with single hyphens between them, such as 'vladimir-putin'"
            );
        }

        if (id == symbol.Id)
        {
            return edits.Of(snapshot, [], []);
        }

        var renamed = symbol with { Id = id };
        var places = _finder.References(symbol, hasDeclaration: true).Where(IsWritten).ToList();
        EnsureFree(renamed);
        var data = DataEdits(places, id);
        List<(string From, string To)> files = [];
        if (!places.Exists(IsDeclaration))
        {
            switch (symbol.Record)
            {
                case CorpusSymbol.ArticleRecord:
                    files = RenamedFiles(symbol.Id, id);
                    break;
                case CorpusSymbol.QuoteRecord:
                    data.Add(WithId(symbol, id));
                    break;
                case CorpusSymbol.PersonRecord or CorpusSymbol.DelegationRecord:
                    throw new ToolException($"the corpus has no '{symbol.Id}'; correct the reference first");
                default:
                    throw new ToolException(
                        $"no file declares the id '{symbol.Id}': it comes from the name of the file of the entry; "
                            + $"rename the file, or declare 'id: {id}' in it"
                    );
            }
        }

        var compilation = Compile(data, files);
        EnsureNoNewError(id, compilation);
        var name = NameIn(compilation, renamed);
        return edits.Of(snapshot, data.Concat(CodeEdits(places, id, name)), files);
    }

    private Occurrence? Find(string path, LspPosition position) =>
        _finder.At(path, position) is { } found && (IsWritten(found) || IsNamedByWords(found)) ? found : null;

    /// <summary>Whether the words of a quote are there, which stand for the id that it has from them.</summary>
    private static bool IsNamedByWords(Occurrence occurrence) =>
        occurrence.Kind is OccurrenceKind.Words && occurrence.Symbol.Record == CorpusSymbol.QuoteRecord;

    /// <summary>
    /// Whether the id, or the name that comes from it, is written there. The place of an entry whose id comes from the
    /// name of its file is that of its first key, and an alias of YAML stands for the place of its anchor.
    /// </summary>
    private bool IsWritten(Occurrence occurrence) =>
        occurrence.Kind is OccurrenceKind.Member or OccurrenceKind.Literal
        || (
            occurrence.Place.Range.Length > 0
            && occurrence.Kind is OccurrenceKind.Declaration or OccurrenceKind.Reference
            && Written(occurrence) is { } written
            && (written == occurrence.Symbol.Id || written.Contains('\\', StringComparison.Ordinal))
        );

    /// <summary>The characters at a place of the data, without quotation marks.</summary>
    private string? Written(Occurrence occurrence) =>
        snapshot.EditableAt(occurrence.Place.Path)?.Content is { } content
        && occurrence.Place.Range is var range
        && range.End <= content.Length
            ? content.Substring(range.Start, range.Length).Trim('"', '\'')
            : null;

    private static bool IsDeclaration(Occurrence occurrence) => occurrence.Kind == OccurrenceKind.Declaration;

    /// <summary>In code, a person may type a C# name: <c>PutinVladimir</c> is <c>putin-vladimir</c> then.</summary>
    private static string IdFromName(string name, string former)
    {
        if (name.Contains('-', StringComparison.Ordinal) || former.Any(char.IsUpper) || !name.Any(char.IsUpper))
        {
            return name;
        }

        StringBuilder id = new();
        foreach (var c in name)
        {
            _ = char.IsUpper(c) && id.Length > 0 ? id.Append('-') : id;
            _ = id.Append(char.ToLowerInvariant(c));
        }

        return id.ToString();
    }

    private void EnsureFree(CorpusSymbol renamed)
    {
        if (
            DataOccurrences
                .Of(snapshot.Compilation)
                .FirstOrDefault(other => other.Symbol == renamed && IsDeclaration(other)) is
            { } taken
        )
        {
            throw new ToolException($"the id '{renamed.Id}' is taken: {taken.Place}; choose another one");
        }
    }

    private List<(string Path, IReadOnlyList<LspTextEdit> Edits)> DataEdits(List<Occurrence> places, string id) =>
        [
            .. places
                .Where(place => place.Kind is OccurrenceKind.Declaration or OccurrenceKind.Reference)
                .DistinctBy(place => (place.Place.Path, place.Place.Range))
                .GroupBy(place => place.Place.Path, StringComparer.Ordinal)
                .Select(file => (file.Key, (IReadOnlyList<LspTextEdit>)[.. file.Select(place => EditOf(place, id))])),
        ];

    private LspTextEdit EditOf(Occurrence place, string id)
    {
        var (path, range) = (place.Place.Path, place.Place.Range);
        var content =
            snapshot.EditableAt(path)?.Content
            ?? throw new ToolException($"'{place.Place.DisplayPath}' has changed on disk; try again");
        var first = content[range.Start];
        var isPlain = first is not ('"' or '\'');
        var isTable = path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
        return new(
            LspDiagnostics.RangeOf(place.Place.Start, place.Place.End),
            !isPlain ? $"{first}{id}{first}"
                : isTable ? id
                : ScalarText.Write(id, Quoting.Plain, isFlow: true)
        );
    }

    /// <summary>Declares the id of a quote, which has been that of its words.</summary>
    private (string Path, IReadOnlyList<LspTextEdit> Edits) WithId(CorpusSymbol quote, string id)
    {
        var article = snapshot.Compilation.Snapshots.FirstOrDefault(article => article.Checked?.Id == quote.Article);
        var declared = article?.Checked?.Quotes.FirstOrDefault(other => other.Model.Id == quote.Id)?.Declaration;
        if (
            declared is not null
            && snapshot.EditableAt(article!.Checked!.AnnotationFile.Path) is { } file
            && FixWriter.Apply(file, [new(SuggestedFixKind.Add, declared.Range, $"id: {id}")]) is { Applied: > 0 } added
        )
        {
            return (file.Source.Path, WorkspaceEdits.EditsOf(file, added.File.Content));
        }

        throw new ToolException(
            $"the id '{quote.Id}' comes from the words of the quote; declare 'id: {id}' in its annotation"
        );
    }

    /// <summary>The files of an article whose name is its id.</summary>
    private List<(string From, string To)> RenamedFiles(string former, string id)
    {
        var article = snapshot.Compilation.Snapshots.FirstOrDefault(article => article.Checked?.Id == former);
        var text = article?.Text.File.Path;
        if (text is null || !edits.CanRename || CorpusId.FromStem(CorpusPath.Stem(Path.GetFileName(text))) != former)
        {
            throw new ToolException(
                $"the id '{former}' comes from the path of the article; declare 'id: {id}' in its annotations"
            );
        }

        string[] paths = article!.Sidecar is { } sidecar ? [text, sidecar.File.Path] : [text];
        var renamed = paths.Select(path => (path, To(path))).ToList();
        return renamed.Find(file => File.Exists(file.Item2)) is { Item2: { } existing }
            ? throw new ToolException($"there is a file '{snapshot.Location.DisplayPath(existing)}'; choose another id")
            : renamed;

        string To(string path)
        {
            var name = Path.GetFileName(path);
            return Path.Combine(Path.GetDirectoryName(path)!, id + name[CorpusPath.Stem(name).Length..]);
        }
    }

    private CorpusCompilation Compile(
        IEnumerable<(string Path, IReadOnlyList<LspTextEdit> Edits)> data,
        List<(string From, string To)> renamed
    )
    {
        var changed = data.ToDictionary(file => file.Path, file => file.Edits, StringComparer.Ordinal);
        var moved = renamed.ToDictionary(file => file.From, file => file.To, StringComparer.Ordinal);
        return snapshot.Compilation.Update(
            [
                .. snapshot
                    .Compilation.Files.Select(file =>
                    {
                        var path = file.File.Path;
                        var edited = changed.GetValueOrDefault(path);
                        var to = moved.GetValueOrDefault(path);
                        return edited is null && to is null ? file : After(file, edited ?? [], to ?? path);
                    })
                    .OrderBy(file => file.File.RelativePath, StringComparer.Ordinal),
            ],
            snapshot.Schema.Declared,
            cancellation
        );
    }

    private CorpusFile After(CorpusFile file, IReadOnlyList<LspTextEdit> changes, string path)
    {
        OpenDocument document = new("", file.File.Path, 0, file.File.Text);

        // From the end, so that the places of the others stay.
        var text = document
            .After(
                [
                    .. changes
                        .OrderByDescending(change => change.Range.Start)
                        .Select(change => new TextDocumentContentChangeEvent(change.NewText, change.Range)),
                ],
                0
            )
            .Text;
        return file with
        {
            File = SourceFile.Create(
                path,
                snapshot.Location.RelativePath(path),
                snapshot.Location.DisplayPath(path),
                text
            ),
        };
    }

    private void EnsureNoNewError(string id, CorpusCompilation compilation)
    {
        var declarations = snapshot.Schema.DeclarationsAt(snapshot.Location);
        var before = snapshot
            .Problems.Where(IsError)
            .GroupBy(problem => problem.Rule.Id)
            .ToDictionary(rule => rule.Key, rule => rule.Count(), StringComparer.Ordinal);
        foreach (var rule in compilation.DiagnoseAll(declarations).Where(IsError).GroupBy(problem => problem.Rule.Id))
        {
            if (rule.Count() > before.GetValueOrDefault(rule.Key))
            {
                var known = snapshot.Problems.Select(problem => problem.Message).ToHashSet(StringComparer.Ordinal);
                var first = rule.FirstOrDefault(problem => !known.Contains(problem.Message)) ?? rule.First();
                throw new ToolException(
                    $"the id '{id}' would be an error at {snapshot.Location.DisplayPath(first.Path)}:"
                        + FormattableString.Invariant($"{first.Start.Line + 1}, {rule.Key}: {first.Message}")
                );
            }
        }
    }

    private static bool IsError(Problem problem) => problem.Rule.Severity == Severity.Error;

    /// <summary>The C# name that something gets.</summary>
    private string NameIn(CorpusCompilation compilation, CorpusSymbol renamed) =>
        new CSharpMembers(compilation, snapshot.Schema.Namespace).NameOf(renamed) ?? CSharpName.FromId(renamed.Id);

    private static IEnumerable<(string Path, IReadOnlyList<LspTextEdit> Edits)> CodeEdits(
        List<Occurrence> places,
        string id,
        string name
    ) =>
        places
            .Where(place => place.Kind is OccurrenceKind.Member or OccurrenceKind.Literal)
            .GroupBy(place => place.Place.Path, StringComparer.Ordinal)
            .Select(file =>
                (
                    file.Key,
                    (IReadOnlyList<LspTextEdit>)
                        [
                            .. file.Select(place => new LspTextEdit(
                                LspDiagnostics.RangeOf(place.Place.Start, place.Place.End),
                                place.Kind == OccurrenceKind.Member ? name : id
                            )),
                        ]
                )
            );
}
