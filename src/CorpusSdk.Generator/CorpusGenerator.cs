using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using CorpusSdk.CSharpHost;
using CorpusSdk.CSharpSchema;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Generator;

/// <summary>
/// The compiler's host of <see cref="CorpusCompilation"/>: brings it the project's files and the schema that the
/// program declares, and takes sources and diagnostics from it. Of the program's own code it looks at nothing but the
/// records that declare a schema: any other keystroke runs no step again.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed partial class CorpusGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var schema = ReadSchema(context);
        var corpus = CompileCorpus(context, schema);
        EmitSources(context, schema, corpus);
        ReportProblems(context, schema, corpus);
    }

    /// <summary>What the program declares in C#.</summary>
    /// <param name="Options">What the project says about its corpus.</param>
    /// <param name="Parts">The declarations, with their locations in the code.</param>
    /// <param name="Declared">
    /// The schema that they give, the same while they only move; that of an empty program after an internal error.
    /// </param>
    private sealed record SchemaSteps(
        IncrementalValueProvider<CorpusOptions> Options,
        IncrementalValueProvider<EquatableArray<SchemaPart>> Parts,
        IncrementalValueProvider<Outcome<CorpusSchema>> Declared
    );

    /// <summary>The compiled corpus, and whether code is emitted for it.</summary>
    private sealed record CorpusSteps(
        IncrementalValueProvider<CorpusCompilation> Compilation,
        IncrementalValueProvider<EmissionOptions> Emission
    );

    private static SchemaSteps ReadSchema(IncrementalGeneratorInitializationContext context)
    {
        var options = context
            .AnalyzerConfigOptionsProvider.Select((provider, _) => CorpusOptions.Read(provider))
            .WithTrackingName(GeneratorStepNames.ReadOptions);
        var parts = context
            .SyntaxProvider.CreateSyntaxProvider(
                SchemaReader.IsCandidate,
                (item, cancellationToken) => SchemaReader.Read(item.Node, item.SemanticModel, cancellationToken)
            )
            .Where(part => part is not null)
            .Select((part, _) => part!)
            .WithTrackingName(GeneratorStepNames.ReadSchema);
        // Locations are left behind at once: a line more above a record is not another schema.
        var declared = parts
            .Select((part, _) => part.Declared)
            .Collect()
            .Combine(options)
            .Select(
                (item, _) =>
                    Outcome.Of(
                        GeneratorStepNames.DeclareSchema,
                        () => SchemaDeclarations.Of(item.Left, Namespaces.Plain(item.Right.Namespace)),
                        () => CorpusSchema.Empty
                    )
            )
            .WithTrackingName(GeneratorStepNames.DeclareSchema);
        return new(options, parts.Collect().Select((all, _) => all.ToEquatableArray()), declared);
    }

    private static CorpusSteps CompileCorpus(IncrementalGeneratorInitializationContext context, SchemaSteps schema)
    {
        var compilation = context
            .AdditionalTextsProvider.Collect()
            .Combine(schema.Options.Combine(schema.Declared))
            .Select(
                (item, cancellationToken) =>
                {
                    var (texts, (options, declared)) = item;
                    return CorpusCompiler.Compile(texts, options, declared.Value!, cancellationToken);
                }
            )
            .WithTrackingName(GeneratorStepNames.CompileCorpus);
        var emission = compilation
            .Select((corpus, _) => (corpus.HasCorpus, corpus.Schema.Types, corpus.FactStorage))
            .Combine(
                schema.Options.Combine(context.ParseOptionsProvider.Combine(ReferencedFramework.IsTooOld(context)))
            )
            .Combine(ReferencedStore.IsThere(context))
            .Select(
                (item, _) =>
                {
                    var (((hasCorpus, types, facts), (options, (parse, isFrameworkTooOld))), hasStore) = item;
                    return new EmissionOptions(options, hasCorpus, ((CSharpParseOptions)parse).LanguageVersion)
                    {
                        Types = types,
                        Facts = facts,
                        HasStore = hasStore,
                        IsFrameworkTooOld = isFrameworkTooOld,
                    };
                }
            )
            .WithTrackingName(GeneratorStepNames.DecideEmission);
        return new(compilation, emission);
    }

    /// <summary>Apart from the sources, so that a line that moved writes no code again.</summary>
    private static void ReportProblems(
        IncrementalGeneratorInitializationContext context,
        SchemaSteps schema,
        CorpusSteps corpus
    )
    {
        var declarations = schema
            .Parts.Combine(schema.Options)
            .Select(
                (item, _) =>
                    new SchemaDeclarations(item.Left, Namespaces.Plain(item.Right.Namespace), item.Right.DisplayRoot)
                    {
                        CorpusNamespace = item.Right.CorpusNamespace,
                        HasFiles = item.Right.HasFiles,
                    }
            )
            .WithTrackingName(GeneratorStepNames.LocateSchema);
        var problems = corpus
            .Compilation.Combine(declarations.Combine(schema.Declared))
            .Select(
                (item, _) =>
                {
                    var (compilation, (located, declared)) = item;
                    var found = compilation.Diagnose(located);
                    return declared.Failure is null ? found : found.Append(declared.Failure).ToEquatableArray();
                }
            )
            .WithTrackingName(GeneratorStepNames.Report);
        context.RegisterSourceOutput(
            problems,
            (production, all) =>
            {
                foreach (var problem in all)
                {
                    production.ReportDiagnostic(ProblemReporter.ToDiagnostic(problem));
                }
            }
        );
        context.RegisterSourceOutput(corpus.Emission, ProjectSupport.Report);
    }
}
