using CorpusSdk.Core.Text;

namespace CorpusSdk.Tool.Verifying;

/// <summary>What a reader of a result must know besides the quotations.</summary>
/// <param name="Level">How grave it is.</param>
/// <param name="Message">The message, with the name of the file it is about.</param>
/// <param name="Path">The full path of that file; null for none, and for standard input.</param>
/// <param name="Position">The place in the file; null for the whole file.</param>
internal sealed record VerifyNotice(
    NoticeLevel Level,
    string Message,
    string? Path = null,
    LinePosition? Position = null
)
{
    /// <summary>A notice about a place of a file.</summary>
    public static VerifyNotice At(InputFile file, int offset, NoticeLevel level, string message)
    {
        var place = file.PositionOf(offset);
        return new(level, $"{file.Name}:{place.Line + 1}:{place.Column + 1}: {message}", file.Path, place);
    }

    /// <summary>The word for the level in all formats.</summary>
    public string LevelName => Level.ToString().ToLowerInvariant();

    public override string ToString() => $"{LevelName}: {VisibleText.Of(Message)}";
}

/// <summary>How grave a notice is.</summary>
internal enum NoticeLevel
{
    /// <summary>Something is not verified, as it should be.</summary>
    Note,

    /// <summary>Something is not verified that was probably meant to be.</summary>
    Warning,

    /// <summary>A file is not verified, or not fixed.</summary>
    Error,
}
