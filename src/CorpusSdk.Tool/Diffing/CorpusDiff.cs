using CorpusSdk.Core.Compilation;

namespace CorpusSdk.Tool.Diffing;

/// <summary>What a program that uses a corpus notices of the changes from one version to another.</summary>
internal sealed class CorpusDiff
{
    private CorpusDiff(DiffSide old, DiffSide @new)
    {
        (Old, New) = (old, @new);
        var pairs = EntryPairs.Of(old, @new);
        Members = MemberChanges.Of(old, @new, pairs);
        Quotes = QuoteChanges.Of(old, @new, pairs);
        Facts = FactChanges.Of(old, @new, pairs);
        Level = LevelsOf().DefaultIfEmpty(ChangeLevel.None).Max();
    }

    public DiffSide Old { get; }

    public DiffSide New { get; }

    /// <summary>Members that are gone, have another name or type, or are new.</summary>
    public IReadOnlyList<MemberChange> Members { get; }

    /// <summary>Quotes with other words, or of another speaker, source or kind.</summary>
    public IReadOnlyList<QuoteChange> Quotes { get; }

    /// <summary>Other facts that changed.</summary>
    public IReadOnlyList<FactChange> Facts { get; }

    /// <summary>
    /// The level of the most severe change. Major if the new corpus has errors: it does not build, and neither does a
    /// program that uses it.
    /// </summary>
    public ChangeLevel Level { get; }

    /// <summary>Whether the values of the user's own properties could be compared.</summary>
    public bool IsSameSchema => Old.Corpus.Compilation.Schema.Equals(New.Corpus.Compilation.Schema);

    public static CorpusDiff Of(DiffSide old, DiffSide @new) => new(old, @new);

    private IEnumerable<ChangeLevel> LevelsOf() =>
        Members
            .Select(change => change.Level)
            .Concat(Quotes.Select(_ => QuoteChange.Level))
            .Concat(Facts.Select(change => change.Level))
            .Concat(New.Corpus.ErrorCount > 0 ? [ChangeLevel.Major] : []);
}
