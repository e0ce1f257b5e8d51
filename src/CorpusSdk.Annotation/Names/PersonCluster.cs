namespace CorpusSdk.Annotation.Names;

/// <summary>All names in an article that denote the same person.</summary>
internal sealed class PersonCluster
{
    /// <summary>The indexes of the names, in the order of the text.</summary>
    public List<int> Names { get; } = [];

    /// <summary>The index of the fullest name.</summary>
    public int Fullest { get; set; }
}
