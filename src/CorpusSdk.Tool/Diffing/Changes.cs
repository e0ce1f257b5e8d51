using CorpusSdk.Core.Compilation;

namespace CorpusSdk.Tool.Diffing;

/// <summary>How much a change matters to programs that use the corpus, as in semantic versioning.</summary>
internal enum ChangeLevel
{
    None,

    /// <summary>Facts or words that no quote contains have changed.</summary>
    Patch,

    /// <summary>Code compiles, but there is more of it to use, or a quote says something else.</summary>
    Minor,

    /// <summary>Code that used the old corpus no longer compiles.</summary>
    Major,
}

/// <summary>What happened to a member of the generated code.</summary>
internal enum MemberChangeKind
{
    Removed,

    /// <summary>Its entry has another name now.</summary>
    Renamed,

    /// <summary>The member exists, but its type is another one.</summary>
    Retyped,
    Added,
}

/// <summary>A member of the old or new code, with the place of its entry in the data.</summary>
internal sealed record MemberVersion(CorpusMember Member, DiffPlace? Place);

/// <summary>A change of the members of the generated code.</summary>
/// <param name="Before">Null if it was added.</param>
/// <param name="After">Null if it was removed.</param>
internal sealed record MemberChange(MemberChangeKind Kind, MemberVersion? Before, MemberVersion? After)
{
    private readonly List<MemberChange> _implied = [];

    /// <summary>Changes that follow from this one, such as those of the quotes of a removed article.</summary>
    public IReadOnlyList<MemberChange> Implied => _implied;

    public ChangeLevel Level => Kind == MemberChangeKind.Added ? ChangeLevel.Minor : ChangeLevel.Major;

    public CorpusMember Member => (Before ?? After)!.Member;

    public void Add(MemberChange implied) => _implied.Add(implied);
}

/// <summary>A fact of an entry that changed while the entry stayed.</summary>
/// <param name="Before">The entry's member in the old code.</param>
/// <param name="After">The entry's member in the new code.</param>
/// <param name="Fact">The key of the fact in the data, or what else changed: <c>text</c>, <c>people</c>.</param>
/// <param name="From">The old value; null if there was none, or if it cannot be shown.</param>
/// <param name="To">The new value; null if there is none, or if it cannot be shown.</param>
internal sealed record FactChange(
    ChangeLevel Level,
    MemberVersion Before,
    MemberVersion After,
    string Fact,
    string? From,
    string? To
);

/// <summary>A quote that says something else than before, or that somebody else says.</summary>
/// <param name="Before">The quote's member in the old code.</param>
/// <param name="After">The quote's member in the new code.</param>
/// <param name="TextBefore">The words in the old corpus.</param>
/// <param name="TextAfter">The words in the new corpus.</param>
/// <param name="Attributions">Those of speaker, source and kind that changed.</param>
internal sealed record QuoteChange(
    MemberVersion Before,
    MemberVersion After,
    string TextBefore,
    string TextAfter,
    IReadOnlyList<(string Key, string? From, string? To)> Attributions
)
{
    /// <summary>
    /// Code still compiles if the member stays, so it is not major. But a program says something else than it did, or
    /// says it of somebody else, so whoever updates should look: it is more than a patch.
    /// </summary>
    public const ChangeLevel Level = ChangeLevel.Minor;

    /// <summary>Whether the words differ, and not only their white space.</summary>
    public bool HasOtherWords => FoldedWords.Of(TextBefore) != FoldedWords.Of(TextAfter);
}
