namespace CorpusSdk.Core.Naming;

/// <summary>What the id of an article is derived from if its annotations declare none.</summary>
public enum DefaultId
{
    /// <summary>The file's name; for an index file, the folder's name.</summary>
    Name,

    /// <summary>The whole path below the corpus folder.</summary>
    Path,
}
