using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Schema;
using CorpusSdk.Tool.Checking;

namespace CorpusSdk.Tool.Loading;

/// <summary>A corpus that was read from disk and compiled, as the commands see it.</summary>
internal sealed class CheckedCorpus
{
    private CheckedCorpus(CorpusLocation location, ProgramSchema schema, CorpusCompilation compilation)
    {
        (Location, Schema, Compilation) = (location, schema, compilation);
        Problems = compilation.DiagnoseAll(schema.DeclarationsAt(location));
        Articles =
        [
            .. compilation
                .Snapshots.Where(article => article is { Checked: not null, Linked: not null })
                .Select(ArticleOf),
        ];
        Accepted = InOrder(compilation, Articles);
    }

    public CorpusLocation Location { get; }

    /// <summary>The schema that the program declares.</summary>
    public ProgramSchema Schema { get; }

    public CorpusCompilation Compilation { get; }

    /// <summary>All files, in ordinal order of their paths below the corpus folder.</summary>
    public IReadOnlyList<CorpusFile> Files => Compilation.Files;

    /// <summary>The people files as they were parsed.</summary>
    public IReadOnlyList<ParsedPeople> PeopleFiles => Compilation.PeopleFiles;

    /// <summary>
    /// Every article that could be checked, accepted or not, in ordinal order of the text files.
    /// </summary>
    public IReadOnlyList<CorpusArticle> Articles { get; }

    /// <summary>The articles with a unique id and name, in the order of the program's list.</summary>
    public IReadOnlyList<CorpusArticle> Accepted { get; }

    public PeopleIndex PeopleIndex => Compilation.PeopleIndex;

    /// <summary>The people with their quotes and mentions, in ordinal order of their ids.</summary>
    public IReadOnlyList<PersonEntry> People => Compilation.People;

    /// <summary>
    /// All problems, file by file and line by line. A build reports them as <see cref="ProblemOrder.Gather"/> does.
    /// </summary>
    public EquatableArray<Problem> Problems { get; }

    public int ErrorCount => Problems.Count(problem => problem.Rule.Severity == Severity.Error);

    /// <summary>Compiles a corpus.</summary>
    /// <param name="location">Where the corpus is.</param>
    /// <param name="files">In ordinal order of their paths. Unchanged files must be the same objects as before.</param>
    /// <param name="schema">The schema that the program declares.</param>
    /// <param name="previous">The corpus before the files changed; results that the change does not affect are
    /// reused.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static CheckedCorpus Create(
        CorpusLocation location,
        IReadOnlyList<CorpusFile> files,
        ProgramSchema schema,
        CheckedCorpus? previous = null,
        CancellationToken cancellationToken = default
    ) =>
        new(
            location,
            schema,
            previous?.Compilation.Update(files, schema.Declared, cancellationToken)
                ?? CorpusCompilation.Create(files, schema.Declared, location.Ids, location.Pins, cancellationToken)
        );

    /// <summary>The corpus itself, if there is anything in it: a wrong path must not look like a success.</summary>
    /// <exception cref="ToolException">The folder has no file of a corpus.</exception>
    public CheckedCorpus EnsureHasFiles() => Files.Count > 0 ? this : throw NoFiles(Location);

    /// <summary>Says that a folder has no file of a corpus.</summary>
    public static ToolException NoFiles(CorpusLocation location) =>
        new(
            $"there are no texts, annotations or people in '{location.Root}'; "
                + "add an article as a .txt or .md file, or pass another folder"
                + (CheckAdvice.OfUnread(location, CollectionFiles.None) is { } unread ? "; " + unread : "")
        );

    private static CorpusArticle ArticleOf(ArticleSnapshot article) =>
        new(article.Text, article.Sidecar, article.Checked!, article.Linked!.Model);

    private static List<CorpusArticle> InOrder(CorpusCompilation compilation, IEnumerable<CorpusArticle> articles)
    {
        var byPath = articles
            .DistinctBy(article => article.Text.File.Path, StringComparer.Ordinal)
            .ToDictionary(article => article.Text.File.Path, StringComparer.Ordinal);
        var places = compilation
            .Layout.Articles.Select((slot, place) => (slot.Id, place))
            .ToDictionary(slot => slot.Id, slot => slot.place, StringComparer.Ordinal);
        return
        [
            .. compilation
                .Articles.OrderBy(article => places[article.Model.Id])
                .Select(article => byPath[article.Key.Entry.Path] with { Model = article.Model }),
        ];
    }
}

/// <summary>An article of a corpus with the results of its compilation.</summary>
/// <param name="Text">Its parsed text file.</param>
/// <param name="Sidecar">Its annotation file; null if it has none, or if its annotations are front matter.</param>
/// <param name="Checked">Its annotations with their positions in the text.</param>
/// <param name="Model">The valid annotations, as the generated code has them.</param>
internal sealed record CorpusArticle(
    ParsedText Text,
    ParsedSidecar? Sidecar,
    CheckedArticle Checked,
    ArticleModel Model
);
