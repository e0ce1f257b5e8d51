using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Naming;

namespace CorpusSdk.Core.Compilation;

/// <summary>
/// What the sets need of their entries: only the ids in list order, so that edits of texts and annotations do not
/// change it.
/// </summary>
public sealed record CorpusLayout(
    EquatableArray<ArticleSlot> Articles,
    EquatableArray<string> People,
    EquatableArray<DelegationSlot> Delegations
)
{
    public static readonly CorpusLayout Empty = new(
        EquatableArray<ArticleSlot>.Empty,
        EquatableArray<string>.Empty,
        EquatableArray<DelegationSlot>.Empty
    );

    /// <summary>
    /// Articles by folder, then by id, compared ordinally. The articles of a folder are contiguous, and the order is
    /// the same on every machine.
    /// </summary>
    internal static CorpusLayout Of(IReadOnlyCollection<ArticleSummary> articles, IEnumerable<PersonModel> people)
    {
        var slots = articles
            .Select(article => new ArticleSlot(article.Entry.Id, article.Entry.Folders, article.QuoteCount))
            .OrderBy(slot => slot, Comparer<ArticleSlot>.Create(ArticleSlot.Compare));
        var delegations = articles
            .SelectMany(article =>
                article.Entry.Delegations.Select(
                    (delegation, index) =>
                        new DelegationSlot(delegation.Id, article.Entry.Id, index, article.FieldsOf(delegation.Id))
                )
            )
            .OrderBy(slot => slot.Id, StringComparer.Ordinal);
        return new(
            slots.ToEquatableArray(),
            people.Select(person => person.Id).OrderBy(id => id, StringComparer.Ordinal).ToEquatableArray(),
            delegations.ToEquatableArray()
        );
    }
}

public sealed record ArticleSlot(string Id, EquatableArray<string> Folders, int QuoteCount)
{
    internal static int Compare(ArticleSlot x, ArticleSlot y)
    {
        for (var i = 0; i < Math.Min(x.Folders.Count, y.Folders.Count); i++)
        {
            var order = string.CompareOrdinal(x.Folders[i], y.Folders[i]);
            if (order != 0)
            {
                return order;
            }
        }

        var depth = x.Folders.Count.CompareTo(y.Folders.Count);
        return depth != 0 ? depth : string.CompareOrdinal(x.Id, y.Id);
    }
}

/// <param name="Index">Which of the article's delegations it is, from 0.</param>
/// <param name="Fields">The values of the user's own properties.</param>
public sealed record DelegationSlot(string Id, string Article, int Index, EquatableArray<byte> Fields) : IKeyed
{
    public ulong Key { get; } = StableHash.Of(Id);
}
