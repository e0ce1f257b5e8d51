namespace CorpusSdk.Tool.Annotating;

/// <summary>What the command line says.</summary>
internal sealed record AnnotateOptions
{
    /// <summary>What is written without a person's look is right in 93 of a hundred cases from here on.</summary>
    public const double DefaultConfidence = 0.5;

    /// <summary>Texts or folders; all of the corpus where none is given.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>As <see cref="Loading.CorpusLocation.Find"/> takes it.</summary>
    public string? Corpus { get; init; }

    /// <summary>Null: <see cref="DefaultConfidence"/>; in a review everything.</summary>
    public double? MinConfidence { get; init; }

    public bool IsReview { get; init; }

    public bool IsDryRun { get; init; }

    /// <summary>How many articles are read at once; what is proposed does not depend on it.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    public double Least => MinConfidence ?? (IsReview ? 0 : DefaultConfidence);
}
