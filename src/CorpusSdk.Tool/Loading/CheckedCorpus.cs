using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Model;
using CorpusSdk.Core.Reading;
using CorpusSdk.Core.Schema;
using CorpusSdk.Generator.Emission;
using CorpusSdk.Generator.Pipeline;

namespace CorpusSdk.Tool.Loading;

/// <summary>
/// A corpus that has gone the generator's way: the same steps in the same order, once, and nothing emitted. A test
/// holds the two against each other.
/// </summary>
internal sealed record CheckedCorpus
{
    public required CorpusLocation Location { get; init; }

    /// <summary>What the program declares.</summary>
    public required ProgramSchema Schema { get; init; }

    /// <summary>All files, in ordinal order of their paths below the corpus folder.</summary>
    public required IReadOnlyList<CorpusFile> Files { get; init; }

    /// <summary>The people files as they were read.</summary>
    public required IReadOnlyList<ParsedPeople> PeopleFiles { get; init; }

    /// <summary>
    /// Every article that could be checked, whether it is accepted or not, in ordinal order of the text files.
    /// </summary>
    public required IReadOnlyList<CorpusArticle> Articles { get; init; }

    /// <summary>
    /// The articles that have an id and a name to themselves, as the program would have them, in its order.
    /// </summary>
    public required IReadOnlyList<CorpusArticle> Accepted { get; init; }

    public required PeopleIndex PeopleIndex { get; init; }

    /// <summary>The persons with what the articles have of them, in ordinal order of their ids.</summary>
    public required IReadOnlyList<PersonEntry> People { get; init; }

    /// <summary>What a build reports, file by file and line by line.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }

    public int ErrorCount => Problems.Count(problem => problem.Rule.Severity == Severity.Error);

    public static CheckedCorpus Of(
        CorpusLocation location,
        IReadOnlyList<CorpusFile> files,
        ProgramSchema schema,
        CancellationToken cancellation = default
    )
    {
        // Read, pair and check, each article against its own text.
        var people = Parse(CorpusFileKind.People, FileParsing.People);
        var sidecars = Parse(CorpusFileKind.Sidecar, FileParsing.Sidecar);
        var texts = Parse(CorpusFileKind.Text, FileParsing.Text);
        var data = Parse(CorpusFileKind.Data, FileParsing.Data);
        List<Problem> failures = [];
        var table = Once(StepNames.TabulateSidecars, () => SidecarTable.Of(sidecars), () => SidecarTable.Empty);
        var pairs = texts.ConvertAll(text => table.Pair(text, location.Ids, schema.Declared));
        var found = Each(pairs, pair => CheckedOutcome.Of(pair, cancellation));

        // Link, each with the persons that it may be about.
        var index = Once(
            StepNames.IndexPeople,
            () => PeopleIndex.Build(people.ToEquatableArray(), schema.Declared, cancellation),
            () => PeopleIndex.Build(EquatableArray<ParsedPeople>.Empty)
        );
        var linked = Each(
            found,
            article =>
                LinkedOutcome.Of(
                    article,
                    article.Outcome.Value is { } value ? index.ViewFor(value) : PeopleView.Empty,
                    cancellation
                )
        );

        // Index: what crosses the files.
        var articles = linked
            .Where(outcome => outcome.Article is not null)
            .Select(outcome => outcome.Article!)
            .ToEquatableArray();
        var corpus = Once(
            StepNames.IndexCorpus,
            () => CorpusIndex.Build(articles.Map(article => article.Key), cancellation),
            () => new CorpusIndex(EquatableArray<ArticleEntry>.Empty, EquatableArray<Problem>.Empty)
        );
        var bytes = articles.Sum(article => (long)article.Facts.Facts.Length);
        var budget = LiteralBudget.Of(articles, bytes);
        var accepted = Once(
            StepNames.AcceptArticles,
            () => AcceptedArticles.Of(articles.Map(article => article.Face), corpus.Articles),
            () => new(EquatableArray<ArticleFace>.Empty)
        );
        var layout = Once(
            StepNames.LayOut,
            () => CorpusLayout.Of(accepted.Faces, index.People),
            () => CorpusLayout.Empty
        );
        var persons = Once(
            StepNames.RelatePeople,
            () => PersonLinks.Relate(index.People, accepted.Faces, layout),
            () => EquatableArray<PersonEntry>.Empty
        );
        var pairing = Once(
            StepNames.CheckPairing,
            () => Pairing.Check(table.Names.Concat(linked.Select(article => article.Names)), cancellation),
            () => EquatableArray<Problem>.Empty
        );

        var bound = Each(
            data,
            file => EntryBinder.Bind(file, schema.Declared, schema.Files, location.Ids, cancellation)
        );
        var collections = Once(
                StepNames.IndexCollections,
                () => CollectionIndex.Build(bound, schema.Declared, cancellation),
                () => CollectionIndex.Empty
            )
            .Within(LiteralBudget.LeftBy(bytes));
        var references = ReferenceTargets.Check(
            articles.SelectMany(article => article.References).ToEquatableArray(),
            accepted,
            index,
            collections,
            cancellation
        );

        var problems = linked
            .SelectMany(outcome => outcome.Problems)
            .Concat(people.SelectMany(file => file.Problems))
            .Concat(table.Problems)
            .Concat(pairing)
            .Concat(index.Problems)
            .Concat(corpus.Problems)
            .Concat(budget.Problems)
            .Concat(collections.Problems)
            .Concat(references)
            .Concat(schema.Check(location, data))
            .Concat(failures)
            .InOrder();
        var advice = PeopleAdvice.IsDue(layout, problems)
            ? PeopleAdvice.Of(persons, index)
            : EquatableArray<Problem>.Empty;

        var all = Enumerable
            .Range(0, texts.Count)
            .Where(i => found[i].Outcome.Value is not null && linked[i].Article is not null)
            .Select(i => new CorpusArticle(
                pairs[i].Text,
                pairs[i].Sidecar,
                found[i].Outcome.Value!,
                linked[i].Article!.Model
            ))
            .ToList();
        var places = layout
            .Articles.Select((slot, place) => (slot.Id, place))
            .ToDictionary(slot => slot.Id, slot => slot.place, StringComparer.Ordinal);
        var byPath = all.ToDictionary(article => article.Text.File.Path, StringComparer.Ordinal);
        return new()
        {
            Location = location,
            Schema = schema,
            Files = files,
            PeopleFiles = people,
            Articles = all,
            Accepted =
            [
                .. accepted
                    .Among(articles)
                    .OrderBy(article => places[article.Model.Id])
                    .Select(article => byPath[article.Key.Entry.Path] with { Model = article.Model }),
            ],
            PeopleIndex = index,
            People = persons,
            Problems = problems.Concat(advice).InOrder(),
        };

        List<T> Parse<T>(CorpusFileKind kind, Func<CorpusFile, SchemaKeys, T> parse) =>
            Each([.. files.Where(file => file.Kind == kind)], file => parse(file, schema.Keys));

        List<TTo> Each<TFrom, TTo>(List<TFrom> items, Func<TFrom, TTo> step) =>
            [.. items.AsParallel().AsOrdered().WithCancellation(cancellation).Select(step)];

        T Once<T>(string name, Func<T> step, Func<T> fallback)
            where T : class
        {
            var outcome = Outcome.Of(name, step, fallback);
            if (outcome.Failure is not null)
            {
                failures.Add(outcome.Failure);
            }

            return outcome.Value!;
        }
    }
}

/// <summary>An article of a corpus with all that is known of it.</summary>
/// <param name="Text">Its text file.</param>
/// <param name="Sidecar">Its annotations; null where there are none, or where they are the text's front matter.</param>
/// <param name="Checked">Its annotations with their places.</param>
/// <param name="Model">What is true of its text.</param>
internal sealed record CorpusArticle(
    ParsedText Text,
    ParsedSidecar? Sidecar,
    CheckedArticle Checked,
    ArticleModel Model
);
