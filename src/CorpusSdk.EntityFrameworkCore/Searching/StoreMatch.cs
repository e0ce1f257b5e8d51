using Microsoft.EntityFrameworkCore;

namespace CorpusSdk.EntityFrameworkCore.Searching;

/// <summary>A row of the engine's full-text search; no table has it.</summary>
internal sealed class StoreMatch : StoredRecord
{
    internal StoreMatch(StoreContext context)
        : base(context) { }

    /// <summary>The id of the article.</summary>
    internal string ArticleId { get; private set; } = "";

    /// <summary>The engine's rank; more is better.</summary>
    internal double Score { get; private set; }

    /// <summary>The text of the article with marks around the matches, if the query asks for it.</summary>
    internal string? Marked { get; private set; }

    public static void Map(ModelBuilder modelBuilder)
    {
        var match = modelBuilder.Entity<StoreMatch>().HasNoKey().ToView(null);
        _ = match.Property(row => row.ArticleId).HasColumnName("article_id");
        _ = match.Property(row => row.Score).HasColumnName("score");
        _ = match.Property(row => row.Marked).HasColumnName("marked");
    }
}
