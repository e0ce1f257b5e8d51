using CorpusSdk.Core.Declarations;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Versions;

namespace CorpusSdk.Tool.Rebasing;

/// <summary>
/// Where the old texts come from: the folder or revision that the user names; otherwise the text that has the pin, or
/// that of the last commit if there is no pin.
/// </summary>
internal sealed class RebaseSource : IDisposable
{
    private readonly CorpusLocation _location;
    private readonly GitHistory _git;
    private readonly string? _folder;
    private readonly string? _commit;
    private readonly Lazy<string?> _head;

    /// <param name="location">The corpus.</param>
    /// <param name="from">A folder or a revision; null for neither.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ToolException">There is no such folder or revision.</exception>
    public RebaseSource(CorpusLocation location, string? from, CancellationToken cancellation)
    {
        _location = location;
        _git = new(location.Root, cancellation);
        _head = new(() => _git.CommitOf("HEAD"));
        if (from is null)
        {
            return;
        }

        if (Directory.Exists(from))
        {
            _folder = Path.GetFullPath(from);
            return;
        }

        _commit = from.Length == 0 ? null : _git.CommitOf(from);
        if (_commit is null)
        {
            _git.Dispose();
            throw new ToolException(
                $"--from is '{from}', which is neither a folder nor a revision of the corpus's git repository; "
                    + "pass the folder with the old texts, or a commit, branch or tag"
            );
        }
    }

    /// <summary>The old text of an article; null if there is none.</summary>
    /// <param name="text">The text as it is.</param>
    /// <param name="pin">The article's pin; null if it has none.</param>
    public FormerText? Of(ParsedText text, string? pin)
    {
        if (_folder is not null)
        {
            var path = Path.Combine(_folder, text.File.RelativePath);
            return File.Exists(path) ? FormerText.Decode(File.ReadAllBytes(path), text, _location, $"'{path}'") : null;
        }

        if (_commit is null && pin is not null)
        {
            return FormerText.WithPin(_git, text, pin, _location);
        }

        return (_commit ?? _head.Value) is { } commit && _git.PathOf(text.File.Path) is { } inRepository
            ? FormerText.Read(_git, new(commit, inRepository), text, _location)
            : null;
    }

    public void Dispose() => _git.Dispose();
}
