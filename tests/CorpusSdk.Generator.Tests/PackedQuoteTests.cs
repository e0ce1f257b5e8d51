using System.Runtime.InteropServices;
using System.Text;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Text;
using CorpusSdk.Generated;
using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Matching;

namespace CorpusSdk.Generator.Tests;

/// <summary>What the compiler packs of a quote is what the runtime library reads.</summary>
public sealed class PackedQuoteTests
{
    private const string Text =
        "Die Fähre\n\n„Sie kommt spät.\n\n„Ötzi 𝒜 wußte es.\n> „Wir – nicht“, sagte Jane Doe.\n";

    [Theory]
    [InlineData(AttributionKind.Unstated, -1, 0, "Unstated")]
    [InlineData(AttributionKind.Confirmed, -1, 0, "Confirmed")]
    [InlineData(AttributionKind.Stated, 2, 14, "Stated [64..78)")]
    [InlineData(AttributionKind.Stated, 0, 1, "Stated [62..63)")]
    [InlineData(AttributionKind.Stated, -62, 9, "Stated [0..9)")]
    [InlineData(AttributionKind.Confirmed, 2, 14, "Confirmed [64..78)")]
    public void The_attribution_is_read_back(AttributionKind kind, int distance, int length, string expected)
    {
        var end = Text.IndexOf("“, sagte", StringComparison.Ordinal);
        var quote = Quote("Sie", "nicht") with
        {
            Attribution = new(
                (Core.Text.AttributionKind)kind,
                length == 0 ? null : new TextRange(end + distance, length)
            ),
        };
        foreach (var packed in new[] { quote, Excluding(quote, "„") })
        {
            var facts = Read(packed);
            Assert.Equal(expected, facts.Attribution.ToString());
            Assert.Equal((packed.Range.Start, packed.Range.Length), (facts.Start, facts.Length));
            Assert.Equal("Omar Aziz", facts.Source);
            Assert.Equal(packed.TextIn(Text), facts.TextIn(Encoding.UTF8.GetBytes(Text)));
        }
    }

    [Fact]
    public void The_words_leave_out_the_excluded_ranges()
    {
        var quote = Excluding(Quote("Sie", "nicht"), "„", "> „");
        Assert.Equal("Sie kommt spät.\n\nÖtzi 𝒜 wußte es.\nWir – nicht", Words(quote));
        Assert.Equal(
            "Sie kommt spät.\n\n„Ötzi 𝒜 wußte es.\n> „Wir – nicht",
            Words(quote with { Excluded = EquatableArray<TextRange>.Empty })
        );
    }

    [Fact]
    public void Any_excluded_ranges_are_left_out_of_any_quote()
    {
        var random = new Random(1);
        for (var round = 0; round < 200; round++)
        {
            // Surrogate pairs are not split; the text is longer than the library decodes with its own loop.
            var text = string.Concat(Enumerable.Repeat(Text, random.Next(1, 12)));
            int[] places =
            [
                .. Enumerable
                    .Range(0, text.Length + 1)
                    .Where(i => i == 0 || i == text.Length || !char.IsSurrogatePair(text, i - 1))
                    .OrderBy(_ => random.Next())
                    .Take(2 * random.Next(1, 8))
                    .Order(),
            ];
            var quote = Quote("Sie", "nicht") with
            {
                Range = TextRange.FromBounds(places[0], places[^1]),
                Excluded = places[1..^1]
                    .Chunk(2)
                    .Select(part => TextRange.FromBounds(part[0], part[1]))
                    .ToEquatableArray(),
            };
            var words = new StringBuilder(text[..quote.Range.End]);
            foreach (var part in quote.Excluded.Reverse())
            {
                _ = words.Remove(part.Start, part.Length);
            }

            Assert.Equal(words.ToString(quote.Range.Start, words.Length - quote.Range.Start), Words(quote, text));
        }
    }

    [Fact]
    public void A_quote_pays_only_for_what_it_has()
    {
        var quote = Quote("Sie", "nicht");
        var plain = Pack(quote, Text).Length;
        Assert.Equal(plain, Pack(quote with { Attribution = new(Core.Text.AttributionKind.Confirmed) }, Text).Length);
        Assert.Equal(
            plain + 2,
            Pack(
                quote with
                {
                    Attribution = new(Core.Text.AttributionKind.Stated, new(quote.Range.End + 2, 14)),
                },
                Text
            ).Length
        );
        Assert.Equal(plain + 3, Pack(Excluding(quote, "„"), Text).Length);

        // A person is a key of eight bytes, however many speakers a quote has.
        Assert.Equal(plain + 8, Pack(By(quote, "a"), Text).Length);
        Assert.Equal(plain + 16 + 3, Pack(By(quote, "a", "b"), Text).Length);
    }

    [Theory]
    [InlineData("", -1, new int[0])]
    [InlineData("a", 0, new[] { 0 })]
    [InlineData("a b", -1, new[] { 0, 1 })]
    [InlineData("c a b", -1, new[] { 0, 1, 2 })]
    public void The_speakers_are_read_back(string speakers, int only, int[] all)
    {
        var quote = By(Quote("Sie", "nicht"), speakers.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        foreach (var packed in new[] { quote, Excluding(quote, "„") })
        {
            var facts = Read(packed);
            Assert.Equal((only, "Omar Aziz"), (facts.Speaker, facts.Source));
            Assert.Equal(all, facts.GetSpeakers());
        }
    }

    [Fact]
    public void A_generated_quote_has_its_speakers()
    {
        var build = new CorpusProject()
            .With("people.yaml", "- { id: ann, name: Ann }\n- { id: bob, name: Bob }\n- { id: eve, name: Eve }\n")
            .With("a.txt", "Ferry\n\n\"We wait,\" said Bob and Ann.\n\n\"It is late,\" Eve said.\n\n\"No.\" Who?\n")
            .With(
                "a.yaml",
                """
                quotes:
                  - { text: "We wait,", speaker: [bob, ann] }
                  - { text: "It is late,", speaker: eve }
                  - { text: "No." }
                """
            )
            .WithCode(
                """
                using System.Linq;
                using CorpusSdk;
                using Summit;

                public static class Probe
                {
                    public static string[] Lines() => Corpus.Quotes
                        .Select(quote => $"{quote.Text} {quote.Speaker} / {string.Join(", ", quote.Speakers)}")
                        .Concat(Corpus.People.Select(person =>
                            $"{person}: {person.Quotes.Count} {Corpus.Quotes.By(person).Count()} "
                                + $"{Corpus.Articles.Quoting(person).Count()} {((IPerson)person).Quotes.Count}"))
                        .Append(string.Join(", ", ((IQuote)Corpus.Quotes.A.WeWait).Speakers.Select(by => by.Name)))
                        .ToArray();
                }
                """
            )
            .Build();
        Assert.Empty(build.Problems);
        Assert.Empty(build.CompilerErrors);
        Assert.Equal(
            [
                "We wait,  / Bob, Ann",
                "It is late, Eve / Eve",
                "No.  / ",
                "Ann: 1 1 1 1",
                "Bob: 1 1 1 1",
                "Eve: 1 1 1 1",
                "Bob, Ann",
            ],
            build.Run<string[]>("Probe", "Lines")
        );
    }

    [Fact]
    public void A_generated_quote_has_its_attribution()
    {
        var build = new CorpusProject()
            .With("people.yaml", "- { id: jane-doe, name: Jane Doe }\n")
            .With("a.txt", "Ferry\n\n\"We wait,\" said Jane Doe.\n\n\"It is late,\" she said.\n")
            .With(
                "a.yaml",
                """
                quotes:
                  - { text: "We wait,", speaker: jane-doe, attribution: confirmed }
                  - { text: "It is late,", speaker: jane-doe }
                """
            )
            .WithCode(
                """
                using System.Linq;
                using Summit;

                public static class Probe
                {
                    public static string[] Kinds() => Corpus.Quotes
                        .Select(quote => $"{quote.Attribution} {quote.Text}")
                        .ToArray();
                }
                """
            )
            .Build();
        Assert.Empty(build.Problems);
        Assert.Equal(["Confirmed [18..31) We wait,", "Unstated It is late,"], build.Run<string[]>("Probe", "Kinds"));
    }

    private static string Words(QuoteModel quote, string text = Text)
    {
        var words = Read(quote, text).TextIn(Encoding.UTF8.GetBytes(text));
        Assert.Equal(quote.TextIn(text), words);
        return words;
    }

    private static QuoteModel Quote(string first, string last)
    {
        var start = Text.IndexOf(first, StringComparison.Ordinal);
        var end = Text.IndexOf(last, StringComparison.Ordinal) + last.Length;
        return new(
            "sie-kommt",
            "SieKommt",
            "Sie kommt",
            TextRange.FromBounds(start, end),
            Core.Text.QuoteKind.Partial,
            EquatableArray<NamedPersonModel>.Empty,
            Source: "Omar Aziz",
            Cue: null,
            Via: null,
            Paragraph: 1,
            new LinePosition(2, 1)
        );
    }

    private static QuoteModel By(QuoteModel quote, params string[] speakers) =>
        quote with
        {
            Speakers = speakers.Select(person => new NamedPersonModel(person, person)).ToEquatableArray(),
        };

    /// <summary>Excludes the first occurrence of each mark after the one before.</summary>
    private static QuoteModel Excluding(QuoteModel quote, params string[] marks)
    {
        var from = quote.Range.Start;
        List<TextRange> excluded = [];
        foreach (var mark in marks)
        {
            excluded.Add(new(Text.IndexOf(mark, from, StringComparison.Ordinal), mark.Length));
            from = excluded[^1].End;
        }

        return quote with
        {
            Excluded = excluded.ToEquatableArray(),
        };
    }

    private static QuoteFacts Read(QuoteModel quote, string text = Text)
    {
        var facts = new OneArticle(Pack(quote, text)).Single().Quotes.Single();
        Assert.Equal((QuoteKind)quote.Kind, facts.Kind);
        Assert.Equal((quote.Position.Line + 1, quote.Position.Column + 1), (facts.Line, facts.Column));
        return facts;
    }

    private static PackedFacts Pack(QuoteModel quote, string text)
    {
        var utf8 = new Utf8Ranges(text);
        return ArticleFactPacker.Of(
            new()
            {
                Id = "a",
                Folders = EquatableArray<string>.Empty,
                Name = "A",
                TextPath = "a.txt",
                DisplayPath = "seeds/a.txt",
                AnnotationsPath = "seeds/a.yaml",
                TextLine = 1,
                TextChecksum = 0,
                TextByteStart = 0,
                Title = "A",
                Decks = EquatableArray<string>.Empty,
                Published = null,
                Publisher = null,
                Url = null,
                Language = "de",
                Dateline = null,
                Captions = EquatableArray<string>.Empty,
                Paragraphs = EquatableArray<TextRange>.Empty,
                Quotes = EquatableArray.Of(
                    quote with
                    {
                        Utf8Range = utf8.Of(quote.Range),
                        Utf8Excluded = quote.Excluded.Map(utf8.Of),
                    }
                ),
                Delegations = EquatableArray<DelegationModel>.Empty,
                Mentions = EquatableArray<MentionModel>.Empty,
            }
        );
    }

    /// <summary>A set with one table and one entry, as the generator emits it.</summary>
    private sealed class OneArticle(PackedFacts facts) : KeyedCorpusSet<ArticleFacts>(1, 1)
    {
        protected override string Kind => "article";

        protected override string PackedOrder => "\0";

        protected override string IdOf(ArticleFacts item) => item.Id;

        protected override ArticleFacts Create(FactReader reader) => ArticleFacts.Read(reader);

        protected override string PackedFacts(int table)
        {
            var bytes = new FactWriter().UInt32(1).UInt32(0).Key(0).UInt32(0).ToArray();
            var packed = new byte[bytes.Length + facts.Length + 1];
            bytes.CopyTo(packed, 0);
            facts.CopyTo(packed, bytes.Length);
            return new(MemoryMarshal.Cast<byte, char>(packed));
        }
    }
}
