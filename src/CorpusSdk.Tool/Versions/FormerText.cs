using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Versions;

/// <summary>The text of an article as it was before.</summary>
/// <param name="Text">The text, with the front matter that it had then.</param>
/// <param name="Source">Where it comes from, as messages show it: <c>commit 1a2b3c4</c>.</param>
internal sealed record FormerText(ParsedText Text, string Source)
{
    /// <summary>How many commits of a file are searched for the text that has a pin.</summary>
    private const int MaxVersions = 200;

    /// <summary>The newest version of a text that has the pin; null if the repository has none.</summary>
    public static FormerText? WithPin(GitHistory git, ParsedText current, string pin, CorpusLocation location) =>
        git.VersionsOf(current.File.Path, MaxVersions)
            .Select(version => Read(git, version, current, location))
            .FirstOrDefault(text => text is not null && TextPin.Of(text.Text.Text) == pin);

    /// <summary>A text as it was in a commit; null if it was not there, or cannot be read.</summary>
    public static FormerText? Read(GitHistory git, GitVersion version, ParsedText current, CorpusLocation location) =>
        git.Read(version) is { } content ? Decode(content, current, location, "commit " + version.ShortCommit) : null;

    /// <summary>Decodes the content of an earlier version; null if it is not text.</summary>
    public static FormerText? Decode(byte[] content, ParsedText current, CorpusLocation location, string source)
    {
        var file = CorpusFileReader.Decode(content, current.File.Path, location);
        return file.Fault is null ? new(ArticleReader.ReadText(file.File), source) : null;
    }
}
