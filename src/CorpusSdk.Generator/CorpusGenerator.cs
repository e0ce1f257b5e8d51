using System.Collections.Immutable;
using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Model;
using CorpusSdk.Core.Reading;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Generator.Emission;
using CorpusSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator;

/// <summary>
/// The way of a corpus into C#: files are read, parsed, paired, checked against their texts, linked with the
/// persons, and emitted. Nothing here looks at the program's own code: a keystroke in it runs no step again.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Select((provider, _) => CorpusOptions.Read(provider))
            .WithTrackingName(StepNames.ReadOptions);

        // Read: each file once, by itself.
        var files = context.AdditionalTextsProvider
            .Combine(options)
            .Where(item => FileReading.KindOf(item.Left, item.Right) != CorpusFileKind.None)
            .Select((item, cancellation) => FileReading.Read(item.Left, item.Right, cancellation))
            .WithTrackingName(StepNames.ReadFile);
        var people = Parse(files, CorpusFileKind.People, StepNames.ParsePeople, FileParsing.People);
        var sidecars = Parse(files, CorpusFileKind.Sidecar, StepNames.ParseSidecar, FileParsing.Sidecar);
        var texts = Parse(files, CorpusFileKind.Text, StepNames.ParseText, FileParsing.Text);

        // Check: each article against its own text.
        var sidecarTable = sidecars.Collect()
            .Select((all, _) => SidecarTable.Of(all))
            .WithTrackingName(StepNames.TabulateSidecars);
        var checkedArticles = texts
            .Combine(sidecarTable)
            .Select((item, _) => item.Right.Pair(item.Left))
            .WithTrackingName(StepNames.PairArticle)
            .Select((article, cancellation) => Outcome.Of(
                article.Text.File, () => ArticleChecker.Check(article.Text, article.Sidecar, cancellation)))
            .WithTrackingName(StepNames.CheckArticle);

        // Link: each article with those persons alone that it may be about.
        var peopleIndex = people.Collect()
            .Select((all, cancellation) => PeopleIndex.Build(all.ToEquatableArray(), cancellation))
            .WithTrackingName(StepNames.IndexPeople);
        var linkedArticles = checkedArticles
            .Where(article => article.Value is not null)
            .Combine(peopleIndex)
            .Select((item, _) => (Article: item.Left.Value!, People: item.Right.ViewFor(item.Left.Value!)))
            .WithTrackingName(StepNames.ViewPeople)
            .Select((item, cancellation) => Outcome.Of(
                item.Article.Text.File, () => ArticleLinker.Link(item.Article, item.People, cancellation)))
            .WithTrackingName(StepNames.LinkArticle);

        // Index: what crosses the files.
        var index = linkedArticles
            .Where(article => article.Value is not null)
            .Select((article, _) => article.Value!.Key)
            .Collect()
            .Combine(peopleIndex)
            .Select((item, cancellation) => CorpusIndex.Build(item.Left.ToEquatableArray(), item.Right.People, cancellation))
            .WithTrackingName(StepNames.IndexCorpus);
        var budget = linkedArticles
            .Where(article => article.Value is not null)
            .Select((article, _) => (article.Value!.Key, Emitted: EmittedArticle.Of(article.Value!)))
            .Select((article, _) => new LiteralWeight(article.Key.FilePlace, article.Emitted.Model.TextPath, article.Emitted.Facts.Length))
            .Collect()
            .Select((all, _) => LiteralBudget.Of(all))
            .WithTrackingName(StepNames.BudgetLiterals);
        var articles = linkedArticles
            .Where(article => article.Value is not null)
            .Select((article, _) => EmittedArticle.Of(article.Value!))
            .Collect()
            .Combine(index.Combine(budget))
            .Select((item, _) => AcceptedArticles.Of(item.Left, item.Right.Left, item.Right.Right))
            .WithTrackingName(StepNames.AcceptArticles);
        var layout = articles
            .Combine(peopleIndex)
            .Select((item, _) => CorpusLayout.Of(item.Left, item.Right.People))
            .WithTrackingName(StepNames.LayOut);
        var persons = articles
            .Combine(peopleIndex)
            .Combine(layout)
            .Select((item, _) => PersonLinks.Relate(item.Left.Right.People, item.Left.Left, item.Right))
            .WithTrackingName(StepNames.RelatePeople);

        var isEmitted = files.Collect()
            .Select((all, _) => all.Length > 0)
            .Combine(context.ParseOptionsProvider.Select((parse, _) => LanguageSupport.IsNewEnough(parse)))
            .Select((item, _) => item.Left && item.Right);
        var emission = options.Combine(isEmitted);

        // Emit: records and sets for the whole, and buckets of entries.
        context.RegisterSourceOutput(emission, EmitRecords);
        context.RegisterSourceOutput(layout.Combine(emission), EmitCorpus);
        context.RegisterSourceOutput(
            articles
                .SelectMany((all, _) => Buckets.Fill(all))
                .WithTrackingName(StepNames.FillArticleBucket)
                .Combine(emission),
            (production, item) => Emit(production, item.Right, Names.Bucket("Article", item.Left.Index), options => ArticleEmitter.Emit(item.Left, options)));
        context.RegisterSourceOutput(
            persons
                .SelectMany((all, _) => Buckets.Fill(all))
                .WithTrackingName(StepNames.FillPersonBucket)
                .Combine(emission),
            (production, item) => Emit(production, item.Right, Names.Bucket("Person", item.Left.Index), options => PersonEmitter.Emit(item.Left, options)));

        // Report: apart from the sources, so that a line that moved writes no code anew.
        var problems = Gather(
            people.Select((file, _) => file.Problems),
            sidecars.Select((file, _) => file.Problems),
            texts.Select((file, _) => file.Problems),
            checkedArticles.Select((article, _) => ProblemsOf(article, value => value.Problems)),
            linkedArticles.Select((article, _) => ProblemsOf(article, value => value.Problems)));
        var pairingProblems = files
            .Select((file, _) => new PairedFile(file.File.Path, file.File.RelativePath, file.File.DisplayPath))
            .Collect()
            .Select((all, cancellation) => Pairing.Check(all, cancellation));
        var indexProblems = peopleIndex.Combine(index).Combine(pairingProblems.Combine(budget))
            .Select((item, _) => item.Left.Left.Problems.Concat(item.Left.Right.Problems)
                .Concat(item.Right.Left).Concat(item.Right.Right.Problems).ToEquatableArray());
        var allProblems = problems.Combine(indexProblems)
            .Select((item, _) => InOrder(item.Left.Concat(item.Right)))
            .WithTrackingName(StepNames.Report);
        context.RegisterSourceOutput(allProblems, Report);

        // Advise: here and not in an analyzer, which would read every file a second time to know what is known here.
        // Reported apart, so that it re-runs nothing; and only where no error may be why a person is missing.
        context.RegisterSourceOutput(
            persons.Combine(peopleIndex)
                .Combine(layout.Combine(allProblems).Select((item, _) => PeopleAdvice.IsDue(item.Left, item.Right)))
                .Select((item, _) => item.Right ? PeopleAdvice.Of(item.Left.Left, item.Left.Right) : EquatableArray<Problem>.Empty)
                .WithTrackingName(StepNames.AdviseOnPeople),
            Report);
        context.RegisterSourceOutput(
            context.ParseOptionsProvider.Combine(files.Collect().Select((all, _) => all.Length > 0)),
            LanguageSupport.Report);
    }

    private static IncrementalValuesProvider<T> Parse<T>(
        IncrementalValuesProvider<CorpusFile> files, CorpusFileKind kind, string name, Func<CorpusFile, T> parse) => files
        .Where(file => file.Kind == kind)
        .Select((file, _) => parse(file))
        .WithTrackingName(name);

    /// <summary>File by file and line by line, each once, whatever the order in which the host hands the files over.</summary>
    private static EquatableArray<Problem> InOrder(IEnumerable<Problem> problems) => problems
        .Distinct()
        .OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Range.Start)
        .ThenBy(problem => problem.Rule.Id, StringComparer.Ordinal).ThenBy(problem => problem.Message, StringComparer.Ordinal)
        .ToEquatableArray();

    private static EquatableArray<Problem> ProblemsOf<T>(Outcome<T> outcome, Func<T, EquatableArray<Problem>> problems)
        where T : class =>
        outcome.Failure is not null ? EquatableArray.Of(outcome.Failure) : problems(outcome.Value!);

    /// <summary>All problems as one value: files without one cost nothing further down.</summary>
    private static IncrementalValueProvider<EquatableArray<Problem>> Gather(
        IncrementalValuesProvider<EquatableArray<Problem>> first, params IncrementalValuesProvider<EquatableArray<Problem>>[] others)
    {
        var all = Flatten(first);
        foreach (var other in others)
        {
            all = all.Combine(Flatten(other)).Select((item, _) => item.Left.Concat(item.Right).ToEquatableArray());
        }

        return all;

        static IncrementalValueProvider<EquatableArray<Problem>> Flatten(IncrementalValuesProvider<EquatableArray<Problem>> problems) =>
            problems.Where(some => some.Count > 0).Collect().Select((some, _) => some.SelectMany(item => item).ToEquatableArray());
    }

    private static void EmitRecords(SourceProductionContext production, (CorpusOptions Options, bool IsEmitted) emission)
    {
        foreach (var template in RecordsEmitter.Templates)
        {
            Emit(production, emission, template, options => RecordsEmitter.Emit(template, options));
        }
    }

    private static void EmitCorpus(
        SourceProductionContext production, (CorpusLayout Layout, (CorpusOptions Options, bool IsEmitted) Emission) item) =>
        Emit(production, item.Emission, "Corpus", options => CorpusEmitter.Emit(item.Layout, options));

    private static void Emit(
        SourceProductionContext production, (CorpusOptions Options, bool IsEmitted) emission, string name, Func<CorpusOptions, string> emit)
    {
        if (!emission.IsEmitted)
        {
            return;
        }

        var file = name + ".g.cs";
        var source = Outcome.Of(SourceFile.Create("", file, file, ""), () => emit(emission.Options));
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
