namespace CorpusSdk.Tests.Texts;

public class StableHashTests
{
    // Compiled assemblies contain these numbers.
    [Theory]
    [InlineData("", 14695981039346656037UL)]
    [InlineData("putin-visit", 0xDACA5C69A2BB14FFUL)]
    [InlineData("김정은", 0x2F358D1609E552E7UL)]
    public void The_hash_of_a_text_never_changes(string text, ulong hash) => Assert.Equal(hash, StableHash.Of(text));
}
