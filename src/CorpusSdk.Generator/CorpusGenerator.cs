using System.Collections.Immutable;
using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Model;
using CorpusSdk.Core.Reading;
using CorpusSdk.Core.Schema;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Generator.Emission;
using CorpusSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator;

/// <summary>
/// The way of a corpus into C#: files are read, parsed, paired, checked against their texts, linked with the
/// persons, and emitted. Of the program's own code it looks at the records alone that declare a schema: any other
/// keystroke runs no step again.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed partial class CorpusGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context
            .AnalyzerConfigOptionsProvider.Select((provider, _) => CorpusOptions.Read(provider))
            .WithTrackingName(StepNames.ReadOptions);

        // Read: each file once, by itself. Every step over all files costs an editor half a millisecond for ten
        // thousand of them at each edit, so what can be one step is one.
        var schema = ReadSchema(context, options);
        var keys = schema.Declared.Select((declared, _) => SchemaKeys.Of(declared));
        var collectionFiles = schema.Declared.Select((declared, _) => CollectionFiles.Of(declared));
        var files = context
            .AdditionalTextsProvider.Combine(options.And(collectionFiles.And(keys)))
            .SelectMany(
                (item, cancellation) =>
                    FileReading
                        .Read(item.Left, item.Right.Left, item.Right.Right.Left, cancellation)
                        .Select(file => new Pair<CorpusFile, SchemaKeys>(file, item.Right.Right.Right))
            )
            .WithTrackingName(StepNames.ReadFile);
        var sidecars = Parse(
            files,
            CorpusFileKind.Sidecar,
            StepNames.ParseSidecar,
            (file, schemaKeys) => new Held<ParsedSidecar>(FileParsing.Sidecar(file, schemaKeys))
        );
        var texts = Parse(files, CorpusFileKind.Text, StepNames.ParseText, FileParsing.Text);
        var others = files.Where(file => file.Left.Kind is CorpusFileKind.People or CorpusFileKind.Data);
        var data = Parse(others, CorpusFileKind.Data, StepNames.ParseData, FileParsing.Data);
        var people = Parse(others, CorpusFileKind.People, StepNames.ParsePeople, FileParsing.People).Collected();

        // Check: each article against its own text.
        var sidecarTable = Once(
            sidecars.Collect(),
            StepNames.TabulateSidecars,
            (all, _) => SidecarTable.Of(all.Select(held => held.Value)),
            () => SidecarTable.Empty
        );
        var checkedArticles = texts
            .Combine(sidecarTable.Value.And(options.And(schema.Declared)))
            .Select((item, _) => item.Right.Left.Pair(item.Left, item.Right.Right.Left.Ids, item.Right.Right.Right))
            .WithTrackingName(StepNames.PairArticle)
            .Select((article, cancellation) => CheckedOutcome.Of(article, cancellation))
            .WithTrackingName(StepNames.CheckArticle);

        // Link: each article with those persons alone that it may be about.
        var peopleIndex = Once(
            people.And(schema.Declared),
            StepNames.IndexPeople,
            (item, cancellation) => PeopleIndex.Build(item.Left, item.Right, cancellation),
            () => PeopleIndex.Build(EquatableArray<ParsedPeople>.Empty)
        );
        var linked = checkedArticles
            .Combine(peopleIndex.Value)
            .Select(
                (item, _) =>
                    (
                        Article: item.Left,
                        People: item.Left.Outcome.Value is { } article ? item.Right.ViewFor(article) : PeopleView.Empty
                    )
            )
            .WithTrackingName(StepNames.ViewPeople)
            .Select(
                (item, cancellation) =>
                    new Held<LinkedOutcome>(LinkedOutcome.Of(item.Article, item.People, cancellation))
            )
            .WithTrackingName(StepNames.LinkArticle)
            .Collect()
            .Select((all, _) => new LinkedArticles(all));

        // Index: what crosses the files. Steps that see all articles see no more of them than they need, so that most
        // edits end here.
        var articles = linked.Select((all, _) => all.Articles);
        var articleKeys = linked.Select((all, _) => all.UnplacedKeys).WithTrackingName(StepNames.CollectKeys);
        var faces = linked.Select((all, _) => all.Faces).WithTrackingName(StepNames.CollectFaces);
        var index = Once(
            articleKeys,
            StepNames.IndexCorpus,
            CorpusIndex.Build,
            () => new CorpusIndex(EquatableArray<ArticleEntry>.Empty, EquatableArray<Problem>.Empty)
        );
        // Where lines moved, the index is what it was; only what is wrong with it has its place looked up anew.
        var ofIndex = index
            .Value.Combine(linked)
            .Select(
                (item, cancellation) =>
                    item.Left.Problems.Count == 0
                        ? item.Left.Problems
                        : CorpusIndex.Build(item.Right.Keys, cancellation).Problems
            )
            .WithTrackingName(StepNames.PlaceProblems);
        var budget = linked
            .Select((all, _) => LiteralBudget.Of(all.Articles, all.FactBytes))
            .WithTrackingName(StepNames.BudgetLiterals);
        var accepted = Once(
            faces.And(index.Value.Select((value, _) => value.Articles)),
            StepNames.AcceptArticles,
            (item, _) => AcceptedArticles.Of(item.Left, item.Right),
            () => new(EquatableArray<ArticleFace>.Empty)
        );
        var layout = Once(
            accepted.Value.And(peopleIndex.Value),
            StepNames.LayOut,
            (item, _) => CorpusLayout.Of(item.Left.Faces, item.Right.People),
            () => CorpusLayout.Empty
        );
        var persons = Once(
            accepted.Value.And(peopleIndex.Value).And(layout.Value),
            StepNames.RelatePeople,
            (item, _) => PersonLinks.Relate(item.Left.Right.People, item.Left.Left.Faces, item.Right),
            () => EquatableArray<PersonEntry>.Empty
        );

        // What is asked of all files is asked of the steps that have collected them: each step that collects compares
        // every item with what it was, at every keystroke in the program.
        var names = sidecarTable
            .Value.Combine(linked)
            .Select((item, _) => item.Left.Names.Concat(item.Right.Files).ToEquatableArray())
            .WithTrackingName(StepNames.CollectFiles);
        var target = names
            .And(people)
            .And(options.And(schema.Declared))
            .Combine(context.ParseOptionsProvider)
            .Select(
                (item, _) =>
                    new CodeTarget(
                        item.Left.Right.Left,
                        item.Left.Left.Left.Count > 0
                            || item.Left.Left.Right.Count > 0
                            || item.Left.Right.Right.Collections.Any(),
                        ((CSharpParseOptions)item.Right).LanguageVersion
                    )
            );

        // Emit: records and sets for the whole, and files of entries.
        var emitted = articles.Combine(accepted.Value).Select((item, _) => item.Right.Among(item.Left));
        var indexed = IndexCollections(data, schema.Declared, collectionFiles, options);
        var collections = indexed
            .Value.Combine(linked)
            .Select((item, _) => item.Left.Within(LiteralBudget.LeftBy(item.Right.FactBytes)));
        EmitSchema(context, schema.Declared, collections, target);
        context.RegisterSourceOutput(
            layout.Value.And(schema.Declared).Combine(target),
            (production, item) =>
                Emit(
                    production,
                    item.Right,
                    "Corpus",
                    options => CorpusEmitter.Emit(item.Left.Left, item.Left.Right, options)
                )
        );
        EmitJsonSchemas(context, schema, peopleIndex.Value, accepted.Value, collections, target);
        context.RegisterSourceOutput(
            emitted
                .Select((all, _) => all.Map(article => article.Names))
                .WithTrackingName(StepNames.CollectNames)
                .SelectMany((all, _) => NameFile.Fill(all))
                .WithTrackingName(StepNames.FillArticleNames)
                .Combine(target),
            (production, item) =>
                Emit(
                    production,
                    item.Right,
                    Names.File("Articles", item.Left.Index),
                    options => ArticleNamesEmitter.Emit(item.Left, options)
                )
        );
        context.RegisterSourceOutput(
            emitted
                .Combine(budget)
                .SelectMany((item, _) => Buckets.Fill(item.Right.FactsOf(item.Left)))
                .WithTrackingName(StepNames.FillArticleFacts)
                .Combine(target),
            (production, item) =>
                Emit(
                    production,
                    item.Right,
                    Names.File("ArticleFacts", item.Left.Index),
                    options => ArticleFactsEmitter.Emit(item.Left, options)
                )
        );
        context.RegisterSourceOutput(
            persons
                .Value.SelectMany((all, _) => Buckets.Fill(all))
                .WithTrackingName(StepNames.FillPeople)
                .Combine(target),
            (production, item) =>
                Emit(
                    production,
                    item.Right,
                    Names.File("People", item.Left.Index),
                    options => PersonEmitter.Emit(item.Left, options)
                )
        );

        // Report: apart from the sources, so that a line that moved writes no code anew.
        var pairing = Once(
            names,
            StepNames.CheckPairing,
            (all, cancellation) => Pairing.Check(all, cancellation),
            () => EquatableArray<Problem>.Empty
        );
        var failures = All(
            sidecarTable.Failure,
            peopleIndex.Failure,
            index.Failure,
            accepted.Failure,
            layout.Failure,
            persons.Failure,
            pairing.Failure,
            schema.Failure,
            indexed.Failure
        );
        var ofArticles = linked.Select((all, _) => all.Problems);
        var ofFiles = All(
            people.Select((all, _) => all.SelectMany(file => file.Problems).ToEquatableArray()),
            sidecarTable.Value.Select((table, _) => table.Problems.ToEquatableArray()),
            pairing.Value
        );
        var ofCorpus = All(
            peopleIndex.Value.Select((value, _) => value.Problems),
            ofIndex,
            budget.Select((value, _) => value.Problems),
            failures,
            collections.Select((value, _) => value.Problems),
            CheckReferences(articles, schema.Declared, accepted.Value, peopleIndex.Value, collections),
            CheckSchema(schema.Parts, schema.Declared, data, options)
        );
        var allProblems = All(ofArticles, ofFiles, ofCorpus)
            .Select((all, _) => all.InOrder())
            .WithTrackingName(StepNames.Report);
        context.RegisterSourceOutput(allProblems, Report);

        // Advise: here and not in an analyzer, which would read every file a second time to know what is known here.
        // Reported apart, so that it re-runs nothing; and only where no error may be why a person is missing.
        context.RegisterSourceOutput(
            persons
                .Value.And(peopleIndex.Value)
                .Combine(layout.Value.And(allProblems))
                .Select(
                    (item, _) =>
                        PeopleAdvice.IsDue(item.Right.Left, item.Right.Right)
                            ? PeopleAdvice.Of(item.Left.Left, item.Left.Right)
                            : EquatableArray<Problem>.Empty
                )
                .WithTrackingName(StepNames.AdviseOnPeople),
            Report
        );
        context.RegisterSourceOutput(target, LanguageSupport.Report);
    }

    /// <summary>
    /// A step that is run for the whole corpus, so that a fault of ours in it is an error of ours as well.
    /// </summary>
    private static (
        IncrementalValueProvider<TTo> Value,
        IncrementalValueProvider<EquatableArray<Problem>> Failure
    ) Once<TFrom, TTo>(
        IncrementalValueProvider<TFrom> from,
        string name,
        Func<TFrom, CancellationToken, TTo> step,
        Func<TTo> fallback
    )
        where TTo : class
    {
        var outcome = from.Select((item, cancellation) => Outcome.Of(name, () => step(item, cancellation), fallback))
            .WithTrackingName(name);
        return (
            outcome.Select((made, _) => made.Value!),
            outcome.Select(
                (made, _) => made.Failure is null ? EquatableArray<Problem>.Empty : EquatableArray.Of(made.Failure)
            )
        );
    }

    private static IncrementalValueProvider<EquatableArray<Problem>> All(
        params IncrementalValueProvider<EquatableArray<Problem>>[] problems
    )
    {
        var all = problems[0];
        foreach (var more in problems.Skip(1))
        {
            all = all.Combine(more).Select((item, _) => item.Left.Concat(item.Right).ToEquatableArray());
        }

        return all;
    }

    private static IncrementalValuesProvider<T> Parse<T>(
        IncrementalValuesProvider<Pair<CorpusFile, SchemaKeys>> files,
        CorpusFileKind kind,
        string name,
        Func<CorpusFile, SchemaKeys, T> parse
    ) =>
        files
            .SelectMany(
                (item, _) =>
                    item.Left.Kind == kind
                        ? ImmutableArray.Create(parse(item.Left, item.Right))
                        : ImmutableArray<T>.Empty
            )
            .WithTrackingName(name);

    private static void Emit(
        SourceProductionContext production,
        CodeTarget target,
        string name,
        Func<CorpusOptions, string> emit
    )
    {
        if (!target.IsWanted)
        {
            return;
        }

        var file = name + ".g.cs";
        var source = Outcome.Of(SourceFile.Create("", file, file, ""), () => emit(target.Options));
        if (source.Value is not null)
        {
            production.AddSource(file, source.Value);
        }
        else
        {
            production.ReportDiagnostic(ProblemReporter.ToDiagnostic(source.Failure!));
        }
    }

    private static void Report(SourceProductionContext production, EquatableArray<Problem> problems)
    {
        foreach (var problem in problems)
        {
            production.ReportDiagnostic(ProblemReporter.ToDiagnostic(problem));
        }
    }
}
