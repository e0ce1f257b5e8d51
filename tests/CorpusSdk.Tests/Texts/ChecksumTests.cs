namespace CorpusSdk.Tests.Texts;

public class ChecksumTests
{
    [Fact]
    public void Texts_that_differ_in_one_character_have_different_checksums()
    {
        const string text = "The harbour is open again, said Jane Doe.";
        var checksums = Enumerable
            .Range(0, text.Length)
            .SelectMany(i => (string[])[text.Remove(i, 1), text.Insert(i, " "), text[..i] + '\u0416' + text[(i + 1)..]])
            .Append(text)
            .Distinct()
            .ToLookup(Checksum.Of);

        Assert.All(checksums, same => Assert.Single(same));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("\0\0\0\0")]
    public void Nothing_and_null_characters_are_told_apart(string text) =>
        Assert.NotEqual(Checksum.Of(text), Checksum.Of(text + "\0"));

    [Fact]
    public void Facts_that_differ_in_one_byte_have_different_checksums()
    {
        var facts = Enumerable.Range(0, 64).Select(i => (byte)i).ToArray();
        var checksums = facts.Select(i => Checksum.Of([.. facts[..i], 0xFF, .. facts[(i + 1)..]]));

        Assert.Equal(64, checksums.Append(Checksum.Of(facts)).Distinct().Count() - 1);
    }
}
