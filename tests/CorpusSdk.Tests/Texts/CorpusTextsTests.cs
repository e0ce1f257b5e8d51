using System.Reflection;
using System.Text;
using CorpusSdk.Generated;

namespace CorpusSdk.Tests.Texts;

public class CorpusTextsTests
{
    // Texts/TwoTexts.bin is embedded in this assembly.
    private static readonly (ulong Key, byte[] Text)[] Embedded =
    [
        (StableHash.Of("essay.md"), "An essay.\n"u8.ToArray()),
        (StableHash.Of("putin-visit.txt"), "Spaß in Pyongyang.\n"u8.ToArray()),
    ];

    [Fact]
    public void The_embedded_archive_equals_the_output_of_the_writer()
    {
        using var resource = typeof(CorpusTextsTests).Assembly.GetManifestResourceStream(TextArchive.ResourceName)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);

        Assert.Equal(TextArchiveTests.Write(Embedded), bytes);
    }

    [Fact]
    public void Texts_of_an_assembly_are_found_by_key()
    {
        var texts = new CorpusTexts(typeof(CorpusTextsTests).Assembly);

        Assert.All(Embedded, text => Assert.Equal(text.Text, Get(texts, text).ToArray()));
    }

    [Fact]
    public unsafe void A_text_is_read_from_the_assembly_without_a_copy()
    {
        var text = Get(new(typeof(CorpusTextsTests).Assembly), Embedded[0]);
        using var resource = (UnmanagedMemoryStream)
            typeof(CorpusTextsTests).Assembly.GetManifestResourceStream(TextArchive.ResourceName)!;
        fixed (byte* start = text)
        {
            Assert.InRange(start - resource.PositionPointer, 0, resource.Length - text.Length);
        }
    }

    [Fact]
    public void An_assembly_without_texts_is_reported_with_the_cause()
    {
        var error = Assert.Throws<InvalidOperationException>(() =>
            new CorpusTexts(typeof(CorpusTexts).Assembly).Get(1, 0, "ferry")
        );

        Assert.Equal(
            "the assembly CorpusSdk contains no corpus texts (resource CorpusSdk.Texts): "
                + "it was built without the build targets of CorpusSdk",
            error.Message
        );
    }

    [Fact]
    public void A_text_that_is_missing_is_reported_as_from_another_build() =>
        AssertDifferentBuild(1, Checksum.Of("An essay.\n"));

    [Fact]
    public void A_text_that_has_changed_is_reported_as_from_another_build() =>
        AssertDifferentBuild(Embedded[0].Key, Checksum.Of("An essay!\n"));

    private static void AssertDifferentBuild(ulong key, uint checksum)
    {
        var error = Assert.Throws<InvalidOperationException>(() =>
            new CorpusTexts(typeof(CorpusTextsTests).Assembly).Get(key, checksum, "essay")
        );

        Assert.Equal(
            "the text of 'essay' in the assembly CorpusSdk.Tests is not the one that its annotations were checked "
                + "against: the corpus was changed after it was built into this program. Restart the program, so that "
                + "it does not mix two builds (in dotnet watch, press Ctrl+R); if it has just been started, "
                + "rebuild it.",
            error.Message
        );
    }

    [Fact]
    public void Damage_is_reported_on_every_access()
    {
        var texts = new CorpusTexts(new AssemblyWith(() => new MemoryStream([1, 2, 3])));
        for (var attempt = 0; attempt < 2; attempt++)
        {
            Assert.Equal(
                "the corpus texts of the assembly Damaged (resource CorpusSdk.Texts) cannot be read: "
                    + "it is not an archive of texts, or has another version",
                Assert.Throws<InvalidOperationException>(() => texts.Get(1, Checksum.Of("one"), "ferry")).Message
            );
        }
    }

    [Fact]
    public void A_damaged_entry_leaves_the_other_texts_readable()
    {
        var whole = TextArchiveTests.Write((1, "one"u8.ToArray()), (2, "two"u8.ToArray()));
        var texts = new CorpusTexts(new AssemblyWith(() => new MemoryStream(whole[..^1])));

        Assert.Equal("one"u8.ToArray(), texts.Get(1, Checksum.Of("one"), "ferry").ToArray());
        Assert.EndsWith(
            "it is truncated, or the offset of a text is wrong",
            Assert.Throws<InvalidOperationException>(() => texts.Get(2, Checksum.Of("two"), "ferry")).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_resource_is_opened_once_on_first_access()
    {
        var opened = 0;
        var texts = new CorpusTexts(
            new AssemblyWith(() =>
            {
                opened++;
                return new MemoryStream(TextArchiveTests.Write((1, "one"u8.ToArray())));
            })
        );

        Assert.Equal(0, opened);
        _ = texts.Get(1, Checksum.Of("one"), "ferry");
        _ = texts.Get(1, Checksum.Of("one"), "ferry");
        Assert.Equal(1, opened);
    }

    [Fact]
    public void Many_threads_can_read_at_the_same_time()
    {
        var texts = new CorpusTexts(typeof(CorpusTextsTests).Assembly);

        _ = Parallel.For(0, 1000, i => Assert.Equal(Embedded[i % 2].Text, Get(texts, Embedded[i % 2]).ToArray()));
    }

    [Fact]
    public void A_null_assembly_is_refused() => Assert.Throws<ArgumentNullException>(() => new CorpusTexts(null!));

    private static ReadOnlySpan<byte> Get(CorpusTexts texts, (ulong Key, byte[] Text) text) =>
        texts.Get(text.Key, Checksum.Of(Encoding.UTF8.GetString(text.Text)), "essay");

    private sealed class AssemblyWith(Func<Stream> open) : Assembly
    {
        public override AssemblyName GetName() => new("Damaged");

        public override Stream? GetManifestResourceStream(string name) =>
            name == TextArchive.ResourceName ? open() : null;
    }
}
