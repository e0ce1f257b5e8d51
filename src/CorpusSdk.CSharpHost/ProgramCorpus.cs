using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Schema;
using CorpusSdk.CSharpSchema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.CSharpHost;

/// <summary>
/// The corpus of a project for those who see the program with the generated code in it: analyzers and editors.
/// </summary>
/// <remarks>
/// The generator has nearly always compiled the same texts before, in the same process, and then nothing is computed:
/// its corpus is also the one that the generated code was made of. Otherwise the schema is read from the program
/// without the generated code, as the generator sees it.
/// </remarks>
internal static class ProgramCorpus
{
    private const string GeneratorName = "CorpusSdk.Generator";

    private static readonly ConditionalWeakTable<SyntaxTree, SyntaxNode[]> s_candidates = new();

    /// <summary>Null if the project has no corpus.</summary>
    public static CorpusCompilation? Of(
        Compilation program,
        ImmutableArray<AdditionalText> texts,
        CorpusOptions project,
        CancellationToken cancellationToken
    )
    {
        if (project.Root.Length == 0)
        {
            return null;
        }

        var corpus =
            CorpusCompiler.Find(texts, project)
            ?? CorpusCompiler.Read(
                texts,
                project,
                SchemaDeclarations.Of(
                    Declarations(program, cancellationToken).Select(part => part.Declared),
                    Namespaces.Plain(project.Namespace)
                ),
                cancellationToken
            );
        return corpus.HasCorpus ? corpus : null;
    }

    /// <summary>What the program declares, with its locations.</summary>
    public static IReadOnlyList<SchemaPart> Declarations(Compilation program, CancellationToken cancellationToken)
    {
        var own = program.RemoveSyntaxTrees(program.SyntaxTrees.Where(IsGenerated));
        return
        [
            .. own
                .SyntaxTrees.SelectMany(tree => CandidatesIn(tree, cancellationToken))
                .Select(node => SchemaReader.Read(node, own.GetSemanticModel(node.SyntaxTree), cancellationToken))
                .Where(part => part is not null)
                .Select(part => part!),
        ];
    }

    private static SyntaxNode[] CandidatesIn(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!s_candidates.TryGetValue(tree, out var candidates))
        {
            candidates =
            [
                .. tree.GetRoot(cancellationToken)
                    .DescendantNodesAndSelf()
                    .Where(node => SchemaReader.IsCandidate(node, cancellationToken)),
            ];
            candidates = s_candidates.GetValue(tree, _ => candidates);
        }

        return candidates;
    }

    private static bool IsGenerated(SyntaxTree tree) =>
        tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)
        && tree.FilePath.IndexOf(GeneratorName, StringComparison.Ordinal) >= 0;
}
