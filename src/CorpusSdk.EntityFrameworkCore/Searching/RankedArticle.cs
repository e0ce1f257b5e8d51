namespace CorpusSdk.EntityFrameworkCore.Searching;

/// <summary>An article that the engine found.</summary>
internal sealed class RankedArticle
{
    public required string Id { get; init; }

    public required double Score { get; init; }
}
