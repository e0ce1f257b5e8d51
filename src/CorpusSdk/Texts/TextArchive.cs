namespace CorpusSdk;

/// <summary>
/// The format of the resource that contains the texts of a corpus. All numbers are little-endian.
/// <code>
/// offset  size  header
///      0     8  magic, "CORPTXT2" in ASCII
///      8     4  uint32  number of texts
///     12     4  uint32  0
///
///               followed by an entry for each text, by ascending key
///     +0     8  uint64  key: StableHash of the text file's path
///     +8     8  uint64  offset of the text from the start of the resource
///    +16     4  uint32  length of the text in bytes
///    +20     4  uint32  Checksum of the text
///
///               followed by the texts, in UTF-8, concatenated in the order of their paths
/// </code>
/// Entries have a fixed size, so that a text is found by binary search without reading anything else: the resource is
/// memory-mapped from the assembly file, and pages that are not accessed are not loaded.
/// </summary>
internal static class TextArchive
{
    /// <summary>The logical name of the resource.</summary>
    public const string ResourceName = "CorpusSdk.Texts";

    /// <summary>"CORPTXT2", read as a little-endian number.</summary>
    public const ulong Magic = 0x3254_5854_5052_4F43;

    public const int CountAt = 8;
    public const int HeaderSize = 16;

    public const int OffsetAt = 8;
    public const int LengthAt = 16;
    public const int ChecksumAt = 20;
    public const int EntrySize = 24;
}
