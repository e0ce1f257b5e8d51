namespace CorpusSdk.Core.Naming;

/// <summary>What the id of an article is made of where its annotations give none.</summary>
public enum DefaultId
{
    /// <summary>The file's name; that of its folder where the file is an index.</summary>
    Name,

    /// <summary>The whole path below the corpus folder.</summary>
    Path,
}
