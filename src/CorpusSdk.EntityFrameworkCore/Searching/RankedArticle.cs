namespace CorpusSdk.EntityFrameworkCore.Searching;

/// <summary>An article that the engine found.</summary>
/// <typeparam name="TArticle">Its type.</typeparam>
internal sealed class RankedArticle<TArticle>
{
    public required TArticle Article { get; init; }

    public required double Score { get; init; }
}

/// <summary>The id of an article that the engine found.</summary>
internal sealed class RankedId
{
    public required string Id { get; init; }

    public required double Score { get; init; }
}
