using System.Collections.Immutable;
using CorpusSdk.Core.Editing;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Model;
using CorpusSdk.Core.Schema;
using CorpusSdk.Generator.Emission;
using CorpusSdk.Generator.Emission.Schema;
using CorpusSdk.Generator.Pipeline;
using CorpusSdk.Generator.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Generator;

/// <summary>
/// The part of the way that begins in the program's own code: records are read as a schema, and the files of
/// collections as entries of it.
/// </summary>
public sealed partial class CorpusGenerator
{
    private sealed record SchemaSteps(
        IncrementalValueProvider<EquatableArray<SchemaPart>> Parts,
        IncrementalValueProvider<CorpusSchema> Declared,
        IncrementalValueProvider<EquatableArray<Problem>> Failure
    );

    /// <summary>What C# says. Places are left behind at once: a line more above a record is no other schema.</summary>
    private static SchemaSteps ReadSchema(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<CorpusOptions> options
    )
    {
        var parts = context
            .SyntaxProvider.CreateSyntaxProvider(
                SchemaReader.IsCandidate,
                (item, cancellation) =>
                    SchemaReader.Read((TypeDeclarationSyntax)item.Node, item.SemanticModel, cancellation)
            )
            .Where(part => part is not null)
            .Select((part, _) => part!)
            .WithTrackingName(StepNames.ReadSchema);
        var declared = Once(
            parts
                .Select((part, _) => new Pair<SchemaRecord, EquatableArray<SchemaRecord>>(part.Record, part.Values))
                .Collected()
                .And(options),
            StepNames.DeclareSchema,
            (item, _) =>
                DeclaredSchema.Of(
                    item.Left.Select(part => (part.Left, part.Right)),
                    Namespaces.Plain(item.Right.Namespace)
                ),
            () => CorpusSchema.Empty
        );
        return new(parts.Collected(), declared.Value, declared.Failure);
    }

    private static (
        IncrementalValueProvider<CollectionIndex> Value,
        IncrementalValueProvider<EquatableArray<Problem>> Failure
    ) IndexCollections(
        IncrementalValuesProvider<ParsedData> data,
        IncrementalValueProvider<CorpusSchema> schema,
        IncrementalValueProvider<CollectionFiles> files,
        IncrementalValueProvider<CorpusOptions> options
    )
    {
        var bound = data.Combine(schema.And(files.And(options)))
            .Select(
                (item, cancellation) =>
                    Outcome.Of(
                        item.Left.File,
                        () =>
                            EntryBinder.Bind(
                                item.Left,
                                item.Right.Left,
                                item.Right.Right.Left,
                                item.Right.Right.Right.Ids,
                                cancellation
                            )
                    )
            )
            .Select(
                (outcome, _) =>
                    outcome.Value
                    ?? new("", "", "", EquatableArray<BoundEntry>.Empty, EquatableArray.Of(outcome.Failure!))
            )
            .WithTrackingName(StepNames.BindData);
        return Once(
            bound.Collected().And(schema),
            StepNames.IndexCollections,
            (item, cancellation) => CollectionIndex.Build(item.Left, item.Right, cancellation),
            () => CollectionIndex.Empty
        );
    }

    private static IncrementalValueProvider<EquatableArray<Problem>> CheckReferences(
        IncrementalValueProvider<EquatableArray<EmittedArticle>> articles,
        IncrementalValueProvider<CorpusSchema> schema,
        IncrementalValueProvider<AcceptedArticles> accepted,
        IncrementalValueProvider<PeopleIndex> people,
        IncrementalValueProvider<CollectionIndex> collections
    ) =>
        articles
            .Combine(schema)
            // Most programs declare nothing, and then no article is asked.
            .Select(
                (item, _) =>
                    item.Right.Records.Count == 0
                        ? EquatableArray<FieldReference>.Empty
                        : item.Left.SelectMany(article => article.References).ToEquatableArray()
            )
            .And(accepted)
            .Combine(people.And(collections))
            .Select(
                (item, cancellation) =>
                    ReferenceTargets.Check(
                        item.Left.Left,
                        item.Left.Right,
                        item.Right.Left,
                        item.Right.Right,
                        cancellation
                    )
            )
            .WithTrackingName(StepNames.CheckReferences);

    private static IncrementalValueProvider<EquatableArray<Problem>> CheckSchema(
        IncrementalValueProvider<EquatableArray<SchemaPart>> parts,
        IncrementalValueProvider<CorpusSchema> schema,
        IncrementalValuesProvider<ParsedData> data,
        IncrementalValueProvider<CorpusOptions> options
    ) =>
        parts
            .And(schema)
            .Combine(
                data.Collect()
                    .Select((all, _) => all.Select(file => file.File.RelativePath).ToEquatableArray())
                    .And(options)
            )
            .Select(
                (item, _) =>
                    item.Left.Left.Count == 0
                        ? EquatableArray<Problem>.Empty
                        : DeclaredSchema.Check(
                            item.Left.Right,
                            item.Left.Left.Select(part => (part.Record, part.Places)),
                            Namespaces.Plain(item.Right.Right.Namespace),
                            item.Right.Right.Root.Length > 0
                                ? item.Right.Right.DisplayPath(item.Right.Right.Root).TrimEnd('/')
                                : "",
                            item.Right.Left
                        )
            )
            .WithTrackingName(StepNames.CheckSchema);

    /// <summary>For the build alone: what an editor knows of the code does not change by it.</summary>
    private static void EmitJsonSchemas(
        IncrementalGeneratorInitializationContext context,
        SchemaSteps schema,
        IncrementalValueProvider<PeopleIndex> people,
        IncrementalValueProvider<AcceptedArticles> articles,
        IncrementalValueProvider<CollectionIndex> collections,
        IncrementalValueProvider<CodeTarget> target
    )
    {
        var ids = articles
            .And(people)
            .Combine(collections.And(schema.Declared.And(target)))
            .Select(
                (item, _) =>
                    item.Right.Right.Right.Options.HasJsonSchemas
                        ? ReferenceTargets.Known(
                            item.Right.Right.Left,
                            item.Left.Left,
                            item.Left.Right,
                            item.Right.Left
                        )
                        : KnownIds.None
            )
            .WithTrackingName(StepNames.CollectIds);
        var notes = schema
            .Parts.Select((parts, _) => parts.SelectMany(part => part.Notes).Distinct().ToEquatableArray())
            .WithTrackingName(StepNames.DescribeSchema);
        context.RegisterImplementationSourceOutput(
            ids.And(notes).Combine(schema.Declared.And(target)),
            (production, item) =>
            {
                if (item.Right.Right.Options.HasJsonSchemas)
                {
                    Emit(
                        production,
                        item.Right.Right,
                        "JsonSchemas",
                        _ => JsonSchemaEmitter.Emit(item.Right.Left, item.Left.Left, item.Left.Right)
                    );
                }
            }
        );
    }

    private static void EmitSchema(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<CorpusSchema> schema,
        IncrementalValueProvider<CollectionIndex> collections,
        IncrementalValueProvider<CodeTarget> target
    )
    {
        context.RegisterSourceOutput(
            schema.Combine(target),
            (production, item) =>
            {
                foreach (var template in RecordsEmitter.Templates)
                {
                    Emit(
                        production,
                        item.Right,
                        template,
                        options => RecordsEmitter.Emit(template, item.Left, options)
                    );
                }

                foreach (var record in item.Left.Collections.Where(record => !record.IsBroken))
                {
                    Emit(
                        production,
                        item.Right,
                        Names.File("Record", record),
                        options => CollectionEmitter.EmitRecord(record, item.Left, options)
                    );
                }

                if (item.Left.Records.Any(record => record.Role == RecordRole.Value))
                {
                    Emit(production, item.Right, "Values", options => ValuesEmitter.Emit(item.Left, options));
                }

                if (InverseEmitter.IsNeeded(item.Left))
                {
                    Emit(production, item.Right, "References", options => InverseEmitter.Emit(item.Left, options));
                }
            }
        );
        context.RegisterSourceOutput(
            collections
                .SelectMany((index, _) => index.Collections.Where(collection => !collection.Record.IsBroken))
                .Combine(schema.And(target)),
            (production, item) =>
                Emit(
                    production,
                    item.Right.Right,
                    Names.File("Collection", item.Left.Record),
                    options => CollectionEmitter.EmitSet(item.Left, item.Right.Left, options)
                )
        );
    }
}
