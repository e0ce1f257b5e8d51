namespace CorpusSdk.Tool.Annotating;

/// <summary>The options of <c>dotnet corpus annotate</c>.</summary>
internal sealed record AnnotateOptions
{
    /// <summary>
    /// The default of <see cref="MinConfidence"/>: 93 % of the proposals above it were right when measured.
    /// </summary>
    public const double DefaultConfidence = 0.5;

    /// <summary>The texts or folders to annotate; empty for the whole corpus.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>A path that <see cref="Loading.CorpusLocation.Find"/> accepts.</summary>
    public string? Corpus { get; init; }

    /// <summary>The confidence below which proposals are skipped; null for the default of the mode.</summary>
    public double? MinConfidence { get; init; }

    public bool IsReview { get; init; }

    public bool IsDryRun { get; init; }

    /// <summary>How many articles are read in parallel; the result does not depend on it.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// <see cref="MinConfidence"/> or its default: 0 in a review, otherwise <see cref="DefaultConfidence"/>.
    /// </summary>
    public double EffectiveMinConfidence => MinConfidence ?? (IsReview ? 0 : DefaultConfidence);
}
