using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Models;

namespace CorpusSdk.Tool.Loading;

/// <summary>A corpus that was read from the disk and compiled, as the commands see it.</summary>
internal sealed class CheckedCorpus
{
    private CheckedCorpus(CorpusLocation location, ProgramSchema schema, CorpusCompilation compilation)
    {
        (Location, Schema, Compilation) = (location, schema, compilation);
        Problems = compilation.Diagnose(schema.DeclarationsAt(location));
        Articles =
        [
            .. compilation
                .Snapshots.Where(article => article is { Checked: not null, Linked: not null })
                .Select(ArticleOf),
        ];
        Accepted = InOrder(compilation, Articles);
    }

    public CorpusLocation Location { get; }

    /// <summary>What the program declares.</summary>
    public ProgramSchema Schema { get; }

    public CorpusCompilation Compilation { get; }

    /// <summary>All files, in ordinal order of their paths below the corpus folder.</summary>
    public IReadOnlyList<CorpusFile> Files => Compilation.Files;

    /// <summary>The people files as they were read.</summary>
    public IReadOnlyList<ParsedPeople> PeopleFiles => Compilation.PeopleFiles;

    /// <summary>
    /// Every article that could be checked, whether it is accepted or not, in ordinal order of the text files.
    /// </summary>
    public IReadOnlyList<CorpusArticle> Articles { get; }

    /// <summary>The articles whose id and name are their own, in the order of the program's list.</summary>
    public IReadOnlyList<CorpusArticle> Accepted { get; }

    public PeopleIndex PeopleIndex => Compilation.PeopleIndex;

    /// <summary>The people with what the articles have of them, in ordinal order of their ids.</summary>
    public IReadOnlyList<PersonEntry> People => Compilation.People;

    /// <summary>What a build reports, file by file and line by line.</summary>
    public EquatableArray<Problem> Problems { get; }

    public int ErrorCount => Problems.Count(problem => problem.Rule.Severity == Severity.Error);

    /// <param name="location">Where the corpus is.</param>
    /// <param name="files">In ordinal order of their paths. Those that have not changed are the same objects.</param>
    /// <param name="schema">What the program declares.</param>
    /// <param name="former">The corpus before its files changed; what they did not touch is kept.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static CheckedCorpus Of(
        CorpusLocation location,
        IReadOnlyList<CorpusFile> files,
        ProgramSchema schema,
        CheckedCorpus? former = null,
        CancellationToken cancellationToken = default
    ) =>
        new(
            location,
            schema,
            former?.Compilation.Update(files, schema.Declared, cancellationToken)
                ?? CorpusCompilation.Create(files, schema.Declared, location.Ids, cancellationToken)
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

/// <summary>An article of a corpus with all that is known of it.</summary>
/// <param name="Text">Its text file.</param>
/// <param name="Sidecar">Its annotations; null if it has none, or if they are the text's front matter.</param>
/// <param name="Checked">Its annotations with their places.</param>
/// <param name="Model">What is true of its text.</param>
internal sealed record CorpusArticle(
    ParsedText Text,
    ParsedSidecar? Sidecar,
    CheckedArticle Checked,
    ArticleModel Model
);
