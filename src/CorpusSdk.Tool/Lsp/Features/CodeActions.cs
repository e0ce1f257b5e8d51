using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Tool.Editing;
using CorpusSdk.Tool.Fixing;
using CorpusSdk.Tool.Lsp.Protocol;

namespace CorpusSdk.Tool.Lsp.Features;

/// <summary>The fixes of <c>dotnet corpus fix</c>, one at a time, and those of a file that need no decision.</summary>
/// <param name="snapshot">The corpus.</param>
/// <param name="edits">Makes the edits that the client understands.</param>
internal sealed class CodeActions(LspSnapshot snapshot, WorkspaceEdits edits)
{
    /// <summary>As many as <see cref="FixRun"/> needs at most; each fix can reveal another problem.</summary>
    private const int MaxRounds = 20;

    public IReadOnlyList<LspCodeAction> In(
        string path,
        LspRange range,
        IReadOnlyList<string>? only,
        CancellationToken cancellation
    )
    {
        if (snapshot.EditableAt(path) is not { } editable)
        {
            return [];
        }

        List<LspCodeAction> actions = [];
        if (IsWanted(CodeActionKind.QuickFix, only))
        {
            foreach (
                var problem in snapshot
                    .ProblemsByPath[path]
                    .Where(problem => LspDiagnostics.RangeOf(problem).Touches(range))
            )
            {
                actions.AddRange(problem.Fixes.Select(fix => ActionOf(problem, fix, editable)).OfType<LspCodeAction>());
            }
        }

        if (IsWanted(CodeActionKind.FixAll, only) && FixAll(editable, cancellation) is { } all)
        {
            actions.Add(all);
        }

        return actions;
    }

    /// <summary>Whether a kind is asked for: <c>source</c> asks for all kinds that begin with it.</summary>
    private static bool IsWanted(string kind, IReadOnlyList<string>? only) =>
        only is null
        || only.Any(asked =>
            kind == asked || asked.Length == 0 || kind.StartsWith(asked + ".", StringComparison.Ordinal)
        );

    private LspCodeAction? ActionOf(Problem problem, SuggestedFix fix, EditableFile file)
    {
        LspWorkspaceEdit? edit;
        if (fix.Kind == SuggestedFixKind.Rename)
        {
            var target = Path.Combine(snapshot.Location.Root, fix.Text + Path.GetExtension(file.Source.RelativePath));
            edit = File.Exists(target) ? null : edits.Rename(snapshot, file.Source.Path, target);
        }
        else
        {
            var corrected = FixWriter.Apply(file, [fix]).File;
            edit = corrected.Content == file.Content ? null : edits.Of(snapshot, [(file, corrected)]);
        }

        return edit is null
            ? null
            : new(
                FixTitle.Of(fix, file.Source),
                CodeActionKind.QuickFix,
                [LspDiagnostics.Of(problem, snapshot)],
                problem.Fixes.Count == 1 && !fix.NeedsDecision ? true : null,
                edit
            );
    }

    /// <summary>Applies what needs no decision, and checks again, until nothing more can be fixed.</summary>
    private LspCodeAction? FixAll(EditableFile original, CancellationToken cancellation)
    {
        var path = original.Source.Path;
        var (compilation, fixedFile, count) = (snapshot.Compilation, original, 0);
        IEnumerable<Problem> problems = snapshot.ProblemsByPath[path];
        for (var round = 0; round < MaxRounds; round++)
        {
            var (next, applied) = FixWriter.Apply(
                fixedFile,
                [
                    .. problems
                        .Where(problem => problem.Fixes.Count == 1)
                        .Select(problem => problem.Fixes[0])
                        .Where(fix => !fix.NeedsDecision && fix.Kind != SuggestedFixKind.Rename),
                ]
            );
            if (applied == 0)
            {
                break;
            }

            count += applied;
            CorpusFile changed = new(next.Source);
            compilation = compilation.Update(
                [.. compilation.Files.Select(other => other.File.Path == path ? changed : other)],
                snapshot.Schema.Declared,
                cancellation
            );
            problems = compilation
                .DiagnoseAll(snapshot.Schema.DeclarationsAt(snapshot.Location))
                .Where(problem => problem.Path == path);
            fixedFile = next;
        }

        return count == 0
            ? null
            : new(
                count == 1
                    ? "Fix the problem of this file that needs no decision"
                    : FormattableString.Invariant($"Fix the {count} problems of this file that need no decision"),
                CodeActionKind.FixAll,
                null,
                null,
                edits.Of(snapshot, [(original, fixedFile)])
            );
    }
}
