namespace CorpusSdk.Tool.Corpora;

/// <summary>Packed facts in the form in which generated code has them.</summary>
internal static class PackedText
{
    /// <summary>The bytes as a string: two in each character, the low one first.</summary>
    public static string Of(IReadOnlyList<byte> facts)
    {
        var packed = new char[(facts.Count + 1) / 2];
        for (var i = 0; i < facts.Count; i++)
        {
            packed[i / 2] |= (char)(facts[i] << (8 * (i % 2)));
        }

        return new(packed);
    }
}
