extern alias runtime;
using runtime::CorpusSdk;

namespace CorpusSdk.Tool.Verifying;

/// <summary>A string literal of C# that a comment marks as a quotation.</summary>
/// <param name="Words">The characters of the literal, and their places in the file.</param>
/// <param name="Literal">The literal with its quotation marks; the comment if there is no literal.</param>
/// <param name="Kind">How the literal has its characters; null if its parts differ, so that it is not edited.</param>
/// <param name="Id">The person or article that the comment names; null if it names none.</param>
/// <param name="IdSpan">The place of the id.</param>
/// <param name="Error">Why the words cannot be verified; null if they can.</param>
internal sealed record MarkedLiteral(
    MappedText Words,
    TextSpan Literal,
    LiteralKind? Kind,
    string? Id,
    TextSpan IdSpan,
    string? Error
);
