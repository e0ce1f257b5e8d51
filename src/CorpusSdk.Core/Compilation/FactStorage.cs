namespace CorpusSdk.Core.Compilation;

/// <summary>How the facts of a corpus are stored in the assembly.</summary>
internal enum FactStorage
{
    /// <summary>As strings of the code, which a program reads without any preparation; 16 MB at most.</summary>
    Strings,

    /// <summary>
    /// As constants in the metadata, of which an assembly can hold half a gigabyte. The first one that a process reads
    /// takes milliseconds.
    /// </summary>
    Constants,
}
