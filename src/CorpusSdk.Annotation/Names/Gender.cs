namespace CorpusSdk.Annotation.Names;

/// <summary>Whether a person is referred to as <c>she</c> or <c>he</c>.</summary>
internal enum Gender : byte
{
    Unknown,
    Feminine,
    Masculine,
}
