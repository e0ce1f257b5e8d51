using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Editing;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Pinning;
using CorpusSdk.Tool.Terminal;
using Spectre.Console;

namespace CorpusSdk.Tool.Rebasing;

/// <summary>
/// <c>dotnet corpus rebase</c>: after an edit of texts, moves their annotations to the new text. What is not certain is
/// asked, or left as it is.
/// </summary>
/// <param name="location">The corpus.</param>
/// <param name="console">Where the changes are listed.</param>
/// <param name="prompt">Asks about them.</param>
/// <param name="isDryRun">Whether to leave the files as they are.</param>
internal sealed class RebaseRun(CorpusLocation location, IAnsiConsole console, RebasePrompt prompt, bool isDryRun)
{
    private int _articles;
    private int _changes;
    private int _undecided;
    private int _pinned;
    private int _withoutOld;
    private int _failed;

    /// <param name="source">Where the old texts come from.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="ToolException">There is no corpus, or a file cannot be read or written.</exception>
    public int Execute(RebaseSource source, CancellationToken cancellation)
    {
        var corpus = CorpusFolder.Load(location, cancellation).EnsureHasFiles();
        foreach (var lost in corpus.Problems.Where(problem => problem.Rule == Rules.MissingArticle))
        {
            _failed++;
            console.WriteLine(VisibleText.Of(lost.Message));
        }

        foreach (var article in corpus.Compilation.Snapshots.Where(article => article.Checked is not null))
        {
            cancellation.ThrowIfCancellationRequested();
            if (prompt.HasQuit)
            {
                break;
            }

            try
            {
                Rebase(article, source, cancellation);
            }
            catch (ToolException e)
            {
                _failed++;
                console.WriteLine(VisibleText.Of(e.Message));
            }
        }

        PrintSummary();
        return _undecided + _withoutOld + _failed > 0 || prompt.HasQuit ? ExitCode.Errors : ExitCode.Success;
    }

    private void Rebase(ArticleSnapshot article, RebaseSource source, CancellationToken cancellation)
    {
        var found = article.Checked!;
        var (text, pin) = (article.Text, found.Declaration.Pin?.Value);
        var isAnnotated = article.Sidecar is not null || text.FrontMatter is not null;
        var now = TextPin.Of(text.Text);
        if (!isAnnotated || !found.IsReadable || pin == now)
        {
            return;
        }

        var problems = (article.Sidecar?.Problems ?? text.Problems).Count;
        if (pin is null && problems > 0 && PinFile.InvalidPinOf(found) is not null)
        {
            throw new ToolException(
                $"'{found.AnnotationFile.DisplayPath}' was not changed: its pin is not valid; if its text was not "
                    + "changed, run 'dotnet corpus pin', which replaces it; otherwise delete the line and run the "
                    + "command again"
            );
        }

        if (source.Of(text, pin) is not { } old)
        {
            if (pin is null && !article.Problems.Any(problem => problem.Rule.Severity == Severity.Error))
            {
                // A new article, whose annotations fit.
                return;
            }

            _withoutOld++;
            console.WriteLine(
                $"{VisibleText.Of(text.File.DisplayPath)}: there is no old text "
                    + (pin is null ? "in a commit or folder" : "with its pin in the git repository")
                    + "; pass it with --from <folder or revision>"
            );
            return;
        }

        if (TextPin.Of(old.Text.Text) == now)
        {
            return;
        }

        if (problems > 0)
        {
            throw new ToolException(
                $"'{found.AnnotationFile.DisplayPath}' was not changed: it cannot be read completely; "
                    + "run 'dotnet corpus check'"
            );
        }

        _articles++;
        console.WriteLine($"{VisibleText.Of(text.File.DisplayPath)}: changed since {VisibleText.Of(old.Source)}");
        var edits = Decide(
            ArticleRebase.Items(old.Text, text, found.Declaration, cancellation),
            old.Text,
            text,
            out var left
        );
        var known = found.AnnotationFile;
        var file = FileEditing.Read(known);
        if (file.Source.Text != known.Text)
        {
            throw new ToolException($"'{known.DisplayPath}' has changed in the meantime; run the command again");
        }

        var changed = RebaseWriter.Apply(file, edits);
        if (left == 0 && pin is not null && IsSound(article, changed, cancellation))
        {
            changed = PinFile.With(changed, now, found.Declaration.Keys);
            _pinned++;
        }

        if (changed.Content != file.Content)
        {
            if (isDryRun)
            {
                DiffText.Write(console, changed);
            }
            else
            {
                AtomicFile.Write(changed.Source.Path, changed.ToBytes());
            }
        }
    }

    private List<AnnotationEdit> Decide(
        IReadOnlyList<RebaseItem> items,
        ParsedText before,
        ParsedText after,
        out int left
    )
    {
        List<AnnotationEdit> edits = [];
        left = 0;
        foreach (var item in items)
        {
            if (prompt.Ask(item, before, after) is { } choice)
            {
                edits.AddRange(choice.Edits);
                _changes += choice.Edits.Count > 0 ? 1 : 0;
            }
            else
            {
                left++;
            }
        }

        _undecided += left;
        return edits;
    }

    /// <summary>Whether nothing but the pin is wrong with the annotations after the changes.</summary>
    private static bool IsSound(ArticleSnapshot article, EditableFile annotations, CancellationToken cancellation)
    {
        var isSidecar = article.Sidecar is not null;
        var text = isSidecar ? article.Text : ArticleReader.ReadText(annotations.Source);
        var sidecar = isSidecar ? ArticleReader.ReadSidecar(annotations.Source) : null;
        return ArticleChecker
            .Check(text, sidecar, cancellationToken: cancellation)
            .Problems.All(problem => problem.Rule.Severity != Severity.Error || PinFile.IsAboutPin(problem));
    }

    private void PrintSummary()
    {
        List<string> parts =
        [
            $"{Counted.Of(_articles, "changed text")}: {Counted.Of(_changes, "annotation")} "
                + (isDryRun ? "would be updated" : "updated"),
            FormattableString.Invariant($"{_undecided} undecided"),
            Counted.Of(_pinned, "pin") + (isDryRun ? " would be updated" : " updated"),
        ];
        if (_withoutOld > 0)
        {
            parts.Add(FormattableString.Invariant($"{_withoutOld} without an old text"));
        }

        if (_failed > 0)
        {
            parts.Add(FormattableString.Invariant($"{_failed} not changed"));
        }

        console.WriteLine(string.Join(", ", parts));
    }
}
