using CorpusSdk.Core.Binding;

namespace CorpusSdk.Core.Declarations;

/// <summary>The keys of the built-in records.</summary>
public static class BuiltInKeys
{
    public static IReadOnlyList<string> Of(RecordRole role) =>
        role switch
        {
            RecordRole.Article => ArticleReader.ArticleKeys,
            RecordRole.Quote => ArticleReader.QuoteKeys,
            RecordRole.Delegation => ArticleReader.DelegationKeys,
            RecordRole.Person => PeopleReader.PersonKeys,
            _ => [],
        };
}
