using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Tool.Editing;
using CorpusSdk.Tool.Loading;
using Spectre.Console;

namespace CorpusSdk.Tool.Fixing;

/// <summary>
/// <c>dotnet corpus fix</c>: applies the suggested fixes and checks again, until no fixable problem is left. Several
/// rounds are needed because a fix can reveal another problem: once an id is right, its person may not be named.
/// </summary>
/// <param name="location">The corpus.</param>
/// <param name="console">Where the fixes are shown.</param>
/// <param name="isPrompting">Whether to ask. If not, fixes that need no decision are applied.</param>
/// <param name="isDryRun">Whether to leave the files as they are.</param>
internal sealed class FixRun(CorpusLocation location, IAnsiConsole console, bool isPrompting, bool isDryRun)
{
    private const int MaxRounds = 20;

    private readonly FixPrompt _prompt = new(console, isPrompting);
    private readonly Dictionary<string, EditableFile> _files = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string, string, int)> _declined = [];

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="ToolException">There is no corpus, or a file cannot be read or written.</exception>
    public int Execute(CancellationToken cancellation)
    {
        var schema = ProgramSchema.Load(location, cancellation);
        var files = CorpusFolder.Read(location, schema.Files, cancellation);
        var corpus = CheckedCorpus.Create(location, files, schema, cancellationToken: cancellation).EnsureHasFiles();
        var applied = 0;
        for (var round = 0; round < MaxRounds && !_prompt.HasQuit; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (changed, renamed, count) = ApplyFixes(corpus, files);
            if (count == 0)
            {
                break;
            }

            applied += count;
            files = Write(files, changed, renamed);
            corpus = CheckedCorpus.Create(location, files, schema, corpus, cancellation);
        }

        PrintSummary(corpus, applied);
        return corpus.ErrorCount > 0 ? ExitCode.Errors : ExitCode.Success;
    }

    private void PrintSummary(CheckedCorpus corpus, int applied)
    {
        var fixes = applied == 1 ? "1 fix" : FormattableString.Invariant($"{applied} fixes");
        var errors = corpus.ErrorCount;
        var warnings = corpus.Problems.Count(problem => problem.Rule.Severity == Severity.Warning);
        var done =
            applied == 0 ? (_prompt.HasOffered ? "nothing was fixed" : "nothing to fix")
            : isDryRun ? $"{fixes} would be applied"
            : $"{fixes} applied";
        console.WriteLine(
            FormattableString.Invariant($"{done}; {errors} error{(errors == 1 ? "" : "s")} and ")
                + FormattableString.Invariant($"{warnings} warning{(warnings == 1 ? "" : "s")} ")
                + (applied > 0 && isDryRun ? "would remain" : "remain")
        );
    }

    private (List<EditableFile> Changed, List<(CorpusFile File, EditableFile To)> Renamed, int Count) ApplyFixes(
        CheckedCorpus corpus,
        IReadOnlyList<CorpusFile> files
    )
    {
        var byPath = files
            .DistinctBy(file => file.File.Path, StringComparer.Ordinal)
            .ToDictionary(file => file.File.Path, StringComparer.Ordinal);
        List<EditableFile> changed = [];
        List<(CorpusFile, EditableFile)> renamed = [];
        var count = 0;
        foreach (
            var inFile in corpus
                .Problems.Where(problem => problem.Fixes.Count > 0)
                .GroupBy(problem => problem.Path, StringComparer.Ordinal)
        )
        {
            if (!byPath.TryGetValue(inFile.Key, out var known) || FileOf(known) is not { } file)
            {
                continue;
            }

            List<SuggestedFix> accepted = [];
            Dictionary<(string, string), int> identical = [];
            foreach (var problem in inFile)
            {
                // Positions shift as a file is fixed, so a declined problem is identified by its message, and among
                // identical messages by its number.
                var number = identical[(problem.Rule.Id, problem.Message)] =
                    identical.GetValueOrDefault((problem.Rule.Id, problem.Message)) + 1;
                var key = (problem.Rule.Id, problem.Path, problem.Message, number);
                if (_prompt.HasQuit || _declined.Contains(key))
                {
                    continue;
                }

                if (problem.Fixes[0] is { Kind: SuggestedFixKind.Rename } rename)
                {
                    if (ChooseRename(problem, file, rename) is { } moved)
                    {
                        renamed.Add((known, moved));
                        count++;
                        continue;
                    }
                }
                else if (ChooseFix(problem, file) is { } fix)
                {
                    accepted.Add(fix);
                    continue;
                }

                _ = _declined.Add(key);
            }

            var (corrected, applied) = FixWriter.Apply(file, accepted);
            if (applied > 0)
            {
                count += applied;
                changed.Add(corrected);
            }
        }

        return (changed, renamed, count);
    }

    private SuggestedFix? ChooseFix(Problem problem, EditableFile file)
    {
        var possible = problem
            .Fixes.Select(fix => (Fix: fix, File: FixWriter.Apply(file, [fix]).File))
            .Where(result => result.File.Content != file.Content)
            .ToList();
        if (possible.Count == 0)
        {
            return null;
        }

        var needsDecision = possible.Exists(result => result.Fix.NeedsDecision);
        return _prompt.Ask(problem, file, possible.ConvertAll(result => result.File), needsDecision) is { } choice
            ? possible[choice].Fix
            : null;
    }

    private EditableFile? ChooseRename(Problem problem, EditableFile file, SuggestedFix rename)
    {
        var relative = rename.Text + Path.GetExtension(file.Source.RelativePath);
        var path = Path.Combine(location.Root, relative);
        return
            File.Exists(path)
            || !_prompt.Ask(problem, $"rename '{file.Source.DisplayPath}' to '{location.DisplayPath(path)}'")
            ? null
            : EditableFile.Of(path, relative, location.DisplayPath(path), file.Content);
    }

    /// <summary>The file as it was checked; null if it has changed on disk since.</summary>
    private EditableFile? FileOf(CorpusFile known)
    {
        if (known.Fault is not null)
        {
            return null;
        }

        if (!_files.TryGetValue(known.File.Path, out var file))
        {
            file = FileEditing.Read(known.File);
        }

        return file.Source.Text == known.File.Text ? file : null;
    }

    private List<CorpusFile> Write(
        IReadOnlyList<CorpusFile> files,
        List<EditableFile> changed,
        List<(CorpusFile File, EditableFile To)> renamed
    )
    {
        foreach (var file in changed)
        {
            _files[file.Source.Path] = file;
            if (!isDryRun)
            {
                AtomicFile.Write(file.Source.Path, file.ToBytes());
            }
        }

        foreach (var (from, to) in renamed)
        {
            _files[to.Source.Path] = to;
            if (!isDryRun)
            {
                Move(from.File.Path, to.Source.Path);
            }
        }

        var replaced = changed
            .Select(file => file.Source.Path)
            .Concat(renamed.Select(file => file.File.File.Path))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. files
                .Where(file => !replaced.Contains(file.File.Path))
                .Concat(changed.Concat(renamed.Select(file => file.To)).Select(file => new CorpusFile(file.Source)))
                .OrderBy(file => file.File.RelativePath, StringComparer.Ordinal),
        ];
    }

    private static void Move(string from, string to)
    {
        try
        {
            File.Move(from, to);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"'{from}' cannot be renamed: {e.Message}; check the permissions of its folder");
        }
    }
}
