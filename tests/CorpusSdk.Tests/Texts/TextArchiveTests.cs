using System.Buffers.Binary;

namespace CorpusSdk.Tests.Texts;

public class TextArchiveTests
{
    private static readonly (ulong Key, byte[] Text)[] Texts =
    [
        (ulong.MaxValue, "last"u8.ToArray()),
        (7, "seven"u8.ToArray()),
        (0, []),
        (8, "päŋ"u8.ToArray()),
    ];

    [Fact]
    public void Texts_are_read_as_they_were_written()
    {
        var archive = Open(Write(Texts));

        foreach (var (key, text) in Texts)
        {
            Assert.True(archive.TryGetText(key, out var found, out _));
            Assert.Equal(text, found.ToArray());
        }
    }

    [Theory]
    [InlineData(1UL)]
    [InlineData(9UL)]
    [InlineData(ulong.MaxValue - 1)]
    public void An_unknown_key_has_no_text(ulong key) => Assert.False(Open(Write(Texts)).TryGetText(key, out _, out _));

    [Fact]
    public void An_archive_may_be_empty()
    {
        var bytes = Write();

        Assert.Equal(TextArchive.HeaderSize, bytes.Length);
        Assert.False(Open(bytes).TryGetText(0, out _, out _));
    }

    [Fact]
    public void Texts_are_stored_in_the_given_order()
    {
        using var memory = new MappedBytes(Write(Texts));
        var archive = TextArchiveReader.Open(memory.OpenStream());

        var places = Texts
            .Where(text => text.Text.Length > 0)
            .Select(text => archive.TryGetText(text.Key, out var found, out _) ? memory.OffsetOf(found) : -1)
            .ToList();

        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void The_layout_is_the_documented_one() =>
        Assert.Equal(
            [
                .. "CORPTXT2"u8,
                2,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                7,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                66,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                5,
                0,
                0,
                0,
                0xEC,
                0x10,
                0x17,
                0xE4,
                8,
                1,
                0,
                0,
                0,
                0,
                0,
                0,
                64,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                2,
                0,
                0,
                0,
                0xA8,
                0x0A,
                0x45,
                0x38,
                .. "on"u8,
                .. "seven"u8,
            ],
            Write((0x108, "on"u8.ToArray()), (7, "seven"u8.ToArray()))
        );

    [Fact]
    public void Two_texts_cannot_have_the_same_key() =>
        Assert.Contains(
            "0x0000000000000007",
            Assert.Throws<ArgumentException>(() => Write((7, [1]), (8, []), (7, [2]))).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void The_writer_leaves_the_stream_open()
    {
        using var stream = new MemoryStream();
        TextArchiveWriter.Write(stream, 0, []);
        Assert.True(stream.CanWrite);
    }

    [Fact]
    public void Mapped_memory_is_read_in_place()
    {
        using var memory = new MappedBytes(Write(Texts));
        var archive = TextArchiveReader.Open(memory.OpenStream());

        Assert.True(archive.TryGetText(7, out var text, out _));
        Assert.True(memory.Contains(text));
        Assert.Equal("seven"u8.ToArray(), text.ToArray());
    }

    [Fact]
    public void Other_streams_are_copied_once()
    {
        var archive = Open(Write(Texts));

        Assert.True(archive.TryGetText(7, out var first, out _));
        Assert.True(archive.TryGetText(7, out var second, out _));
        Assert.True(first == second);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_truncation_is_an_error_or_loses_only_the_removed_texts(bool isMapped)
    {
        var whole = Write(Texts);
        for (var length = 0; length < whole.Length; length++)
        {
            AssertTextsOrDamage(whole[..length], isMapped, mayFindOthers: false);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_changed_byte_is_an_error_or_a_text_within_the_archive(bool isMapped)
    {
        var whole = Write(Texts);
        for (var at = 0; at < whole.Length; at++)
        {
            foreach (var value in (byte[])[0, 1, 0x7F, 0x80, 0xFF])
            {
                var changed = whole.ToArray();
                changed[at] = value;
                AssertTextsOrDamage(changed, isMapped, mayFindOthers: true);
            }
        }
    }

    [Theory]
    [InlineData(TextArchive.OffsetAt, ulong.MaxValue)]
    [InlineData(TextArchive.OffsetAt, ulong.MaxValue - 3)]
    [InlineData(TextArchive.OffsetAt, (ulong)long.MaxValue)]
    [InlineData(TextArchive.OffsetAt, 42UL)]
    [InlineData(TextArchive.LengthAt, uint.MaxValue)]
    [InlineData(TextArchive.LengthAt, 0x8000_0000UL)]
    [InlineData(TextArchive.LengthAt, 6UL)]
    public void An_entry_that_points_outside_the_archive_is_damage(int at, ulong value)
    {
        var bytes = Write((7, "seven"u8.ToArray()));
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(TextArchive.HeaderSize + at), value);

        _ = Assert.Throws<InvalidDataException>(() => Open(bytes).TryGetText(7, out _, out _));
    }

    [Fact]
    public void A_table_that_does_not_fit_is_damage()
    {
        var bytes = Write((7, "seven"u8.ToArray()));
        foreach (var count in (uint[])[2, 0x0AAA_AAAB, uint.MaxValue])
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(TextArchive.CountAt), count);
            Assert.Equal(
                "it is truncated within its table",
                Assert.Throws<InvalidDataException>(() => Open(bytes)).Message
            );
        }
    }

    internal static byte[] Write(params (ulong Key, byte[] Text)[] texts)
    {
        using var stream = new MemoryStream();
        TextArchiveWriter.Write(stream, texts.Length, texts.Select(text => new ArchivedText(text.Key, text.Text)));
        return stream.ToArray();
    }

    private static TextArchiveReader Open(byte[] bytes) => TextArchiveReader.Open(new MemoryStream(bytes));

    private static void AssertTextsOrDamage(byte[] bytes, bool isMapped, bool mayFindOthers)
    {
        using var memory = new MappedBytes(bytes);
        try
        {
            var archive = isMapped ? TextArchiveReader.Open(memory.OpenStream()) : Open(bytes);
            foreach (var (key, expected) in Texts)
            {
                if (archive.TryGetText(key, out var text, out _))
                {
                    Assert.True(mayFindOthers || text.SequenceEqual(expected));
                    Assert.True(!isMapped || memory.Contains(text));
                }
            }
        }
        catch (InvalidDataException damage)
        {
            Assert.StartsWith("it is ", damage.Message, StringComparison.Ordinal);
        }
    }
}
