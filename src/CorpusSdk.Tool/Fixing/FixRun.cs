using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Tool.Editing;
using CorpusSdk.Tool.Loading;
using Spectre.Console;

namespace CorpusSdk.Tool.Fixing;

/// <summary>
/// <c>dotnet corpus fix</c>: makes the fixes that the checks suggest, checks again, and goes on until nothing
/// mechanical is left. A fix shows what else is wrong: who fixes an id may then learn that its person is not named.
/// </summary>
/// <param name="asks">Whether somebody is asked; if not, every fix is made that needs no choice.</param>
internal sealed class FixRun(CorpusLocation location, IAnsiConsole console, bool asks, bool isDryRun)
{
    private const int MaxRounds = 20;

    private readonly FixPrompt _prompt = new(console, asks);
    private readonly Dictionary<string, DataFile> _files = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string, string, int)> _declined = [];

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="ToolException">There is no corpus, or a file cannot be read or written.</exception>
    public int Execute(CancellationToken cancellation)
    {
        var schema = ProgramSchema.Of(location, cancellation);
        var files = CorpusFolder.Read(location, schema.Files, cancellation);
        var checkedCorpus = CheckedCorpus.Of(location, files, schema, cancellationToken: cancellation);
        var made = 0;
        for (var round = 0; round < MaxRounds && !_prompt.HasQuit; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (changed, renamed, count) = ApplyFixes(checkedCorpus, files);
            if (count == 0)
            {
                break;
            }

            made += count;
            files = Write(files, changed, renamed);
            checkedCorpus = CheckedCorpus.Of(location, files, schema, checkedCorpus, cancellation);
        }

        var errors = checkedCorpus.ErrorCount;
        var warnings = checkedCorpus.Problems.Count(problem => problem.Rule.Severity == Severity.Warning);
        console.WriteLine(
            FormattableString.Invariant(
                $"{(made == 0 ? "nothing to fix" : isDryRun ? $"{Fixes(made)} would be made" : $"{Fixes(made)} made")}; {(made > 0 && isDryRun ? "then " : "")}{errors} error{(errors == 1 ? "" : "s")}, {warnings} warning{(warnings == 1 ? "" : "s")} left"
            )
        );
        return errors > 0 ? ExitCode.Errors : ExitCode.Clean;

        static string Fixes(int count) => FormattableString.Invariant($"{count} fix{(count == 1 ? "" : "s")}");
    }

    private (List<DataFile> Changed, List<(CorpusFile File, DataFile To)> Renamed, int Count) ApplyFixes(
        CheckedCorpus corpus,
        IReadOnlyList<CorpusFile> files
    )
    {
        var byPath = files
            .DistinctBy(file => file.File.Path, StringComparer.Ordinal)
            .ToDictionary(file => file.File.Path, StringComparer.Ordinal);
        List<DataFile> changed = [];
        List<(CorpusFile, DataFile)> renamed = [];
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
            Dictionary<(string, string), int> same = [];
            foreach (var problem in inFile)
            {
                // Places move as a file is corrected: of problems in the same words it is told by its number which was
                // declined.
                var number = same[(problem.Rule.Id, problem.Message)] =
                    same.GetValueOrDefault((problem.Rule.Id, problem.Message)) + 1;
                var key = (problem.Rule.Id, problem.Path, problem.Message, number);
                if (_prompt.HasQuit || _declined.Contains(key))
                {
                    continue;
                }

                if (problem.Fixes[0] is { Kind: SuggestedFixKind.Rename } rename)
                {
                    if (Renamed(problem, file, rename) is { } moved)
                    {
                        renamed.Add((known, moved));
                        count++;
                        continue;
                    }
                }
                else if (Choose(problem, file) is { } fix)
                {
                    accepted.Add(fix);
                    continue;
                }

                _ = _declined.Add(key);
            }

            var (corrected, made) = FixWriter.Make(file, accepted);
            if (made > 0)
            {
                count += made;
                changed.Add(corrected);
            }
        }

        return (changed, renamed, count);
    }

    private SuggestedFix? Choose(Problem problem, DataFile file)
    {
        var possible = problem
            .Fixes.Select(fix => (SuggestedFix: fix, File: FixWriter.Make(file, [fix]).File))
            .Where(made => made.File.Content != file.Content)
            .ToList();
        return
            possible.Count == 0 || _prompt.Ask(problem, file, possible.ConvertAll(made => made.File)) is not { } choice
            ? null
            : possible[choice].SuggestedFix;
    }

    private DataFile? Renamed(Problem problem, DataFile file, SuggestedFix rename)
    {
        var relative = rename.Text + Path.GetExtension(file.Source.RelativePath);
        var path = Path.Combine(location.Root, relative);
        return
            File.Exists(path)
            || !_prompt.Ask(problem, $"rename '{file.Source.DisplayPath}' to '{location.DisplayPath(path)}'")
            ? null
            : DataFile.Of(path, relative, location.DisplayPath(path), file.Content);
    }

    /// <summary>The file as it was checked; null where it is another on the disk by now.</summary>
    private DataFile? FileOf(CorpusFile known)
    {
        if (known.Fault is not null)
        {
            return null;
        }

        if (!_files.TryGetValue(known.File.Path, out var file))
        {
            file = DataFile.Read(known.File);
        }

        return file.Source.Text == known.File.Text ? file : null;
    }

    private List<CorpusFile> Write(
        IReadOnlyList<CorpusFile> files,
        List<DataFile> changed,
        List<(CorpusFile File, DataFile To)> renamed
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

        var gone = changed
            .Select(file => file.Source.Path)
            .Concat(renamed.Select(file => file.File.File.Path))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. files
                .Where(file => !gone.Contains(file.File.Path))
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
            throw new ToolException($"'{from}' cannot be renamed: {e.Message}");
        }
    }
}
