using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Editing;
using CorpusSdk.Tool.Initialization;
using CorpusSdk.Tool.Loading;
using Spectre.Console;

namespace CorpusSdk.Tool.Pinning;

/// <summary>
/// <c>dotnet corpus pin</c>: adds or updates the pin in the annotations of every article. An article whose annotations
/// have errors is left out: a pin says that they were made for this text.
/// </summary>
/// <param name="location">The corpus.</param>
/// <param name="console">Where the changes are listed.</param>
/// <param name="isDryRun">Whether to leave the files as they are.</param>
internal sealed class PinRun(CorpusLocation location, IAnsiConsole console, bool isDryRun)
{
    private int _added;
    private int _updated;
    private int _unchanged;
    private int _unannotated;
    private int _skipped;

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="ToolException">There is no corpus, or a file cannot be read or written.</exception>
    public int Execute(CancellationToken cancellation)
    {
        var corpus = CorpusFolder.Load(location, cancellation).EnsureHasFiles();
        var errors = corpus
            .Problems.Where(problem => problem.Rule.Severity == Severity.Error && !PinFile.IsAboutPin(problem))
            .ToLookup(problem => problem.Path, StringComparer.Ordinal);
        foreach (var lost in corpus.Problems.Where(problem => problem.Rule == Rules.MissingArticle))
        {
            _skipped++;
            console.WriteLine("skipped  " + VisibleText.Of(lost.Message));
        }

        foreach (var article in corpus.Compilation.Snapshots.Where(article => article.Checked is not null))
        {
            cancellation.ThrowIfCancellationRequested();
            Pin(article.Checked!, errors);
        }

        console.WriteLine(Summary());
        return _skipped > 0 ? ExitCode.Errors : ExitCode.Success;
    }

    private void Pin(CheckedArticle article, ILookup<string, Problem> errors)
    {
        var (text, file) = (article.Text.File, article.AnnotationFile);
        if (article.Declaration.Pin?.Value == TextPin.Of(article.Text.Text))
        {
            _unchanged++;
            return;
        }

        var isAnnotated = !ReferenceEquals(text, file) || article.Text.FrontMatter is not null;
        if (!isAnnotated && location.Settings.Pins != PinPolicy.Require)
        {
            _unannotated++;
            return;
        }

        // A new pin replaces one that is not valid.
        var invalid = errors[file.Path].Any() ? PinFile.InvalidPinOf(article) : null;
        var count = errors[file.Path].Count(problem => problem.Start != invalid);
        count += ReferenceEquals(text, file) ? 0 : errors[text.Path].Count();
        if (count > 0)
        {
            Skip(
                file,
                count == 1
                    ? "it has an error; run 'dotnet corpus check'"
                    : $"it has {count} errors; run 'dotnet corpus check'"
            );
            return;
        }

        try
        {
            var pinned = isAnnotated ? PinFile.Pinned(article) : PinFile.Create(article, location);
            if (isDryRun)
            {
                DiffText.Write(console, pinned);
            }
            else
            {
                AtomicFile.Write(pinned.Source.Path, pinned.ToBytes());
            }

            Count(article, pinned, isReplaced: invalid is not null);
        }
        catch (ToolException e)
        {
            Skip(file, e.Message);
        }
    }

    private void Count(CheckedArticle article, EditableFile pinned, bool isReplaced)
    {
        var path = VisibleText.Of(pinned.Source.DisplayPath);
        if (isReplaced)
        {
            _updated++;
            console.WriteLine($"updated  {path}: its pin was not valid");
        }
        else if (article.Declaration.Pin is null)
        {
            _added++;
            console.WriteLine($"pinned   {path}");
        }
        else
        {
            _updated++;
            console.WriteLine($"updated  {path}: the text had changed since it was pinned");
        }
    }

    private void Skip(SourceFile file, string reason)
    {
        _skipped++;
        console.WriteLine($"skipped  {VisibleText.Of(file.DisplayPath)}: {VisibleText.Of(reason)}");
    }

    private string Summary()
    {
        List<string> parts =
        [
            $"{Articles(_added)} {(isDryRun ? "would be pinned" : "pinned")}",
            FormattableString.Invariant($"{_updated} updated"),
            FormattableString.Invariant($"{_unchanged} unchanged"),
        ];
        if (_skipped > 0)
        {
            parts.Add(FormattableString.Invariant($"{_skipped} skipped"));
        }

        if (_unannotated > 0)
        {
            parts.Add(FormattableString.Invariant($"{_unannotated} without annotations"));
        }

        return string.Join(", ", parts);
    }

    private static string Articles(int count) =>
        count == 1 ? "1 article" : FormattableString.Invariant($"{count} articles");
}
