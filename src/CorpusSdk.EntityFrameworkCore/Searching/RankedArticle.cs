namespace CorpusSdk.EntityFrameworkCore.Searching;

/// <summary>An article that the engine found.</summary>
/// <typeparam name="TArticle">Its type.</typeparam>
internal sealed class RankedArticle<TArticle>
{
    public required TArticle Article { get; init; }

    public required double Score { get; init; }
}
