using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>
/// Properties that the user declares are keys of the data, and have the values that the data contain.
/// </summary>
public class FieldTests
{
    private const string Text = "Mr Kim said: \"We will win.\"\n";

    private const string People = "- id: kim\n  name: Kim\n";

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        namespace Summit;

        """;

    [Fact]
    public void Values_of_every_supported_type_are_read_as_they_were_written()
    {
        var build = Project(
                """
                public enum Desk { World, HomeAffairs, [CorpusKey("op-ed")] Opinion }
                [Flags] public enum Rights { None = 0, Print = 1, Web = 2 }
                public sealed partial record Article
                {
                    public required Desk Desk { get; init; }
                    public string Slug { get; init; } = "none";
                    public bool IsDraft { get; init; }
                    public int Words { get; init; } = 7;
                    public ulong Big { get; init; }
                    public sbyte? Small { get; init; }
                    public double Score { get; init; }
                    public float Weight { get; init; }
                    public decimal Price { get; init; }
                    public Guid Guid { get; init; }
                    public Uri? Link { get; init; }
                    public EdtfDate? Held { get; init; }
                    public DateOnly Day { get; init; }
                    public TimeOnly Time { get; init; }
                    public DateTimeOffset Stamp { get; init; }
                    public TimeSpan Length { get; init; }
                    public Rights Rights { get; init; }
                    public ImmutableArray<string> Topics { get; init; } = [];
                    public ImmutableArray<int> Empty { get; init; }
                    public IReadOnlyList<Desk> Others { get; init; } = [];
                    public ImmutableDictionary<string, int> Votes { get; init; } =
                        ImmutableDictionary<string, int>.Empty;
                    public string Shouted => Slug.ToUpperInvariant();
                }
                """,
                """
                public static string All()
                {
                    var a = Corpus.Articles.A;
                    FormattableString[] all =
                    [
                        $"{a.Desk} {a.Slug} {a.IsDraft} {a.Words} {a.Big} {a.Small} {a.Score} {a.Weight} {a.Price}",
                        $"{a.Guid} {a.Link} {a.Held} {a.Day:O} {a.Time:O} {a.Stamp:O} {a.Length} {a.Rights}",
                        $"{string.Join("+", a.Topics)} {a.Empty.Length} {string.Join("+", a.Others)}",
                        $"{a.Votes["yes"]} {a.Shouted}",
                    ];
                    return string.Join(' ', Array.ConvertAll(all, FormattableString.Invariant));
                }
                """
            )
            .With(
                "a.yaml",
                """
                desk: op-ed
                slug: war-and-peace
                isDraft: true
                big: 18446744073709551615
                small: -128
                score: 0.1
                weight: 1.5
                price: 12.50
                guid: 0f8fad5b-d9cb-469f-a165-70867728950e
                link: ../other
                held: 2024-06
                day: 2024-06-19
                time: 14:30
                stamp: 2024-06-19 14:30:00 +09:00
                length: PT1H30M
                rights: [print, web]
                topics: [a, b]
                others: [world, home-affairs, HomeAffairs]
                votes: { yes: 3, no: 4 }
                terms: [We will win.]
                """
            )
            .Build();

        Assert.Empty(build.Problems);
        Assert.Empty(build.CompilerErrors);
        Assert.Equal(
            "Opinion war-and-peace True 7 18446744073709551615 -128 0.1 1.5 12.50 "
                + "0f8fad5b-d9cb-469f-a165-70867728950e ../other 2024-06 2024-06-19 "
                + "14:30:00.0000000 2024-06-19T14:30:00.0000000+09:00 01:30:00 Print, Web a+b 0 "
                + "World+HomeAffairs+HomeAffairs 3 WAR-AND-PEACE",
            build.Run<string>("Summit.Test", "All")
        );
    }

    [Fact]
    public void Persons_quotes_and_delegations_have_properties_too()
    {
        var build = Project(
                """
                public sealed partial record Person
                {
                    public required int Born { get; init; }
                    public Party? Party { get; init; }
                }
                public sealed partial record Quote
                {
                    public string Tone { get; init; } = "flat";
                    public Person? Addressee { get; init; }
                }
                public sealed partial record Delegation
                {
                    public ImmutableArray<string> Planes { get; init; } = [];
                    public Delegation? Host { get; init; }
                }
                [CorpusCollection("parties.yaml")]
                public sealed partial record Party { public required string Name { get; init; } }
                """,
                """
                public static string All()
                {
                    var quote = Corpus.Quotes.A[0];
                    return Corpus.People.Kim.Born + Corpus.People.Kim.Party!.Name + quote.Tone + quote.Addressee!.Name +
                        string.Join("+", Corpus.Delegations.One.Planes) + Corpus.Delegations.One.Host!.Id +
                        Corpus.Delegations.One.Host.Host!.Id + Corpus.Articles.A.Delegations[0].Planes.Length +
                        ReferenceEquals(Corpus.Articles.A.Delegations[0], Corpus.Delegations.One);
                }
                """
            )
            .With("people.yaml", People + "  born: 1984\n  party: workers-party\n")
            .With("parties.yaml", "- id: workers-party\n  name: Workers' Party\n")
            .With(
                "a.yaml",
                """
                quotes:
                  - text: We will win.
                    speaker: kim
                    tone: firm
                    addressee: kim
                delegations:
                  - id: one
                    planes: [Il-62, An-124]
                    host: two
                  - id: two
                    host: one
                """
            )
            .Build();

        Assert.Empty(build.Problems);
        Assert.Empty(build.CompilerErrors);
        Assert.Equal("1984Workers' PartyfirmKimIl-62+An-124twoone2True", build.Run<string>("Summit.Test", "All"));
    }

    private static CorpusProject Project(string declarations, string code) =>
        new CorpusProject()
            .With("a.txt", Text)
            .With("people.yaml", People)
            .WithCode(Usings + declarations + "\npublic static class Test\n{\n" + code + "\n}\n");
}
