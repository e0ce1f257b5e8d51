

using CorpusSdk.Matching;

namespace CorpusSdk.Annotation;

/// <summary>A person that the text names.</summary>
public sealed record PersonProposal : Proposal
{
    /// <summary>
    /// The id: the one of the person known before who has one of these names, or one made of the name.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>The fullest name in the text, without titles.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The other names that the text uses, with and without title: <c>Putin</c>, <c>President Putin</c>.
    /// </summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>What the text says that the person is: <c>Foreign Minister</c>, <c>Kremlin aide</c>.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>Where the text names the person, titles left out: UTF-16 code units, half-open, in order.</summary>
    public required IReadOnlyList<TextRange> Mentions { get; init; }

    /// <summary>Whether the person was among those known before.</summary>
    public bool IsKnown { get; init; }
}
