using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.JsonSchema;
using CorpusSdk.Core.Text;
using CorpusSdk.CSharpHost;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Generator.Emission;
using CorpusSdk.Generator.Emission.Schema;
using CorpusSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator;

// Sources: each part of the compilation is selected first, so that one which did not change writes nothing.
public sealed partial class CorpusGenerator
{
    private static void EmitSources(
        IncrementalGeneratorInitializationContext context,
        SchemaSteps schema,
        CorpusSteps corpus
    )
    {
        var declared = schema.Declared.Select((declared, _) => declared.Value!);
        EmitSets(context, declared, corpus);
        EmitArticles(context, corpus);
        EmitPeople(context, corpus);
        EmitRecords(context, declared, corpus);
        EmitCollections(context, declared, corpus);
        EmitStore(context, declared, corpus);
        EmitJsonSchemas(context, schema, corpus);
    }

    private static void EmitSets(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<CorpusSchema> schema,
        CorpusSteps corpus
    ) =>
        context.RegisterSourceOutput(
            corpus
                .Compilation.Select((compilation, _) => compilation.Layout)
                .WithTrackingName(GeneratorStepNames.SelectLayout)
                .Combine(schema.Combine(corpus.Emission)),
            (production, item) =>
            {
                var (layout, (declared, emission)) = item;
                Emit(production, emission, "Corpus", () => CorpusEmitter.Emit(layout, declared, emission));
            }
        );

    private static void EmitArticles(IncrementalGeneratorInitializationContext context, CorpusSteps corpus)
    {
        var members = corpus
            .Compilation.Select((compilation, _) => compilation.Outlines)
            .WithTrackingName(GeneratorStepNames.SelectOutlines)
            .SelectMany((outlines, _) => MemberFile.Fill(outlines))
            .WithTrackingName(GeneratorStepNames.FillMembers);
        context.RegisterSourceOutput(
            members.Combine(corpus.Emission),
            (production, item) =>
                Emit(
                    production,
                    item.Right,
                    Names.File("Articles", item.Left.Index),
                    () => ArticleMembersEmitter.Emit(item.Left, item.Right.Project)
                )
        );
        var facts = corpus
            .Compilation.Select((compilation, _) => compilation.Facts)
            .WithTrackingName(GeneratorStepNames.SelectFacts)
            .SelectMany((entries, _) => Buckets.Fill(entries))
            .WithTrackingName(GeneratorStepNames.FillArticleFacts);
        context.RegisterSourceOutput(
            facts.Combine(corpus.Emission),
            (production, item) =>
                Emit(
                    production,
                    item.Right,
                    Names.File("ArticleFacts", item.Left.Index),
                    () => ArticleFactsEmitter.Emit(item.Left, item.Right)
                )
        );
    }

    private static void EmitPeople(IncrementalGeneratorInitializationContext context, CorpusSteps corpus) =>
        context.RegisterSourceOutput(
            corpus
                .Compilation.Select((compilation, _) => compilation.People)
                .WithTrackingName(GeneratorStepNames.SelectPeople)
                .SelectMany((people, _) => Buckets.Fill(people))
                .WithTrackingName(GeneratorStepNames.FillPeople)
                .Combine(corpus.Emission),
            (production, item) =>
                Emit(
                    production,
                    item.Right,
                    Names.File("People", item.Left.Index),
                    () => PersonEmitter.Emit(item.Left, item.Right)
                )
        );

    private static void EmitRecords(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<CorpusSchema> schema,
        CorpusSteps corpus
    ) =>
        context.RegisterSourceOutput(
            schema.Combine(corpus.Emission),
            (production, item) =>
            {
                var (declared, emission) = item;
                foreach (var (file, emit) in RecordsEmitter.FilesOf(declared))
                {
                    Emit(production, emission, file, () => emit(emission.Project));
                }
            }
        );

    private static void EmitCollections(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<CorpusSchema> schema,
        CorpusSteps corpus
    ) =>
        context.RegisterSourceOutput(
            corpus
                .Compilation.SelectMany((compilation, _) => compilation.Collections.Generated)
                .WithTrackingName(GeneratorStepNames.SelectCollections)
                .Combine(schema.Combine(corpus.Emission)),
            (production, item) =>
            {
                var (collection, (declared, emission)) = item;
                Emit(
                    production,
                    emission,
                    Names.File("Collection", collection.Record),
                    () => CollectionEmitter.EmitSet(collection, declared, emission)
                );
            }
        );

    /// <summary>Depends on the schema alone: a store may have articles that the project has not.</summary>
    private static void EmitStore(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<CorpusSchema> schema,
        CorpusSteps corpus
    ) =>
        context.RegisterSourceOutput(
            schema.Combine(corpus.Emission),
            (production, item) =>
            {
                var (declared, emission) = item;
                if (emission.HasStore)
                {
                    Emit(production, emission, "Store", () => StoreEmitter.Emit(declared, emission.Project));
                }
            }
        );

    /// <summary>For the build alone: what an editor knows of the code does not change by it.</summary>
    private static void EmitJsonSchemas(
        IncrementalGeneratorInitializationContext context,
        SchemaSteps schema,
        CorpusSteps corpus
    )
    {
        var ids = corpus
            .Compilation.Combine(schema.Options)
            .Select((item, _) => item.Right.HasJsonSchemas ? item.Left.KnownIds() : KnownIds.None)
            .WithTrackingName(GeneratorStepNames.CollectIds);
        var documentation = schema
            .Parts.Select((parts, _) => parts.SelectMany(part => part.Documentation).Distinct().ToEquatableArray())
            .WithTrackingName(GeneratorStepNames.DescribeSchema);
        context.RegisterImplementationSourceOutput(
            ids.Combine(documentation).Combine(schema.Declared.Combine(corpus.Emission)),
            (production, item) =>
            {
                var ((known, described), (declared, emission)) = item;
                if (emission.Project.HasJsonSchemas)
                {
                    Emit(
                        production,
                        emission,
                        "JsonSchemas",
                        () => JsonSchemaEmitter.Emit(declared.Value!, known, described)
                    );
                }
            }
        );
    }

    /// <summary>Adds a file, or reports the internal error that kept it from being written.</summary>
    private static void Emit(
        SourceProductionContext production,
        EmissionOptions emission,
        string name,
        Func<string> emit
    )
    {
        if (!emission.IsEmitting)
        {
            return;
        }

        var file = name + ".g.cs";
        var source = Outcome.Of(
            SourceFile.Create("", file, file, ""),
            () => GeneratedTypeRewriter.Rewrite(emit(), name, emission.Types, emission.Project.Namespace)
        );
        if (source.Value is not null)
        {
            production.AddSource(file, source.Value);
        }
        else
        {
            production.ReportDiagnostic(ProblemReporter.ToDiagnostic(source.Failure!));
        }
    }
}
