using CorpusSdk.Matching;

namespace CorpusSdk.Annotation;

/// <summary>A person whose name is in the text.</summary>
public sealed record PersonProposal : Proposal
{
    /// <summary>The id of a known person who has one of these names, or a new id derived from the name.</summary>
    public required string Id { get; init; }

    /// <summary>The fullest name in the text, without titles.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Other names that the text uses, with and without a title: <c>Putin</c>, <c>President Putin</c>.
    /// </summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>The person's roles according to the text: <c>Foreign Minister</c>, <c>Kremlin aide</c>.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>The person's names in the text without titles, in UTF-16 code units, half-open, in order.</summary>
    public required IReadOnlyList<TextRange> Mentions { get; init; }

    /// <summary>Whether the person is one of the known people that were passed to the annotator.</summary>
    public bool IsKnown { get; init; }
}
