namespace CorpusSdk;

/// <summary>Those who take part in an event for one side, as an article lists them.</summary>
public interface IDelegation
{
    /// <summary>
    /// The delegation's id, unlike that of every other delegation of the corpus: <c>russia-at-pyongyang-2024</c>.
    /// </summary>
    string Id { get; }

    /// <summary>The country or organisation that they stand for; null if not given.</summary>
    string? Party { get; }

    /// <summary>The event that they take part in; null if not given.</summary>
#pragma warning disable CA1716 // A keyword of Visual Basic: nobody but the generator's C# implements this.
    string? Event { get; }
#pragma warning restore CA1716

    /// <summary>Who leads them, and is none of the <see cref="Members"/>; null if not given.</summary>
    IPerson? Head { get; }

    /// <summary>The members, in the order of the annotations, without the <see cref="Head"/>.</summary>
    IReadOnlyList<IDelegationMember> Members { get; }

    /// <summary>The number of members that the article states; null if it states none.</summary>
    int? StatedCount { get; }

    /// <summary>The article that lists them.</summary>
    IArticle Article { get; }

    /// <summary>Where the delegation is declared.</summary>
    SourceLocation Location { get; }
}
