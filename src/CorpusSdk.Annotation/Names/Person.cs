namespace CorpusSdk.Annotation.Names;

/// <summary>A person of the article: all the names that mean one.</summary>
internal sealed class Person
{
    /// <summary>The indexes of the names, in order.</summary>
    public List<int> Names { get; } = [];

    /// <summary>The index of the fullest name.</summary>
    public int Fullest { get; set; }
}
