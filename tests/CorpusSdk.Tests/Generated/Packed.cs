using CorpusSdk.Core.Facts;

namespace CorpusSdk.Tests;

/// <summary>Packs bytes as in the constants of generated code: two per character, the low one first.</summary>
internal static class Packed
{
    public static string Of(FactWriter facts)
    {
        var bytes = facts.ToArray();
        return string.Create(
            (bytes.Length + 1) / 2,
            bytes,
            (text, source) =>
            {
                for (var i = 0; i < text.Length; i++)
                {
                    text[i] = (char)(source[2 * i] | (((2 * i) + 1 < source.Length ? source[(2 * i) + 1] : 0) << 8));
                }
            }
        );
    }
}
