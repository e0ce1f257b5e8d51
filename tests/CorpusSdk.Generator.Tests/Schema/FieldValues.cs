namespace CorpusSdk.Generator.Tests.Schema;

/// <param name="Key">A key of the record in <see cref="FieldValues.Declarations"/>.</param>
/// <param name="IsValid">Whether the build accepts the value.</param>
internal sealed record FieldValue(string Key, string Yaml, bool IsValid);

/// <summary>Values of every type that a property may have, as people write them in YAML.</summary>
internal static class FieldValues
{
    public const string Declarations = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        namespace Summit;
        public enum Desk { World, HomeAffairs, [CorpusKey("op-ed")] Opinion, [CorpusKey("2024")] Year }
        [Flags] public enum Rights { None = 0, Print = 1, Web = 2 }
        public sealed record Place(string Town, string? Country = null, Place? In = null);
        [CorpusCollection("values.yaml")]
        public sealed partial record Value
        {
            public string? Text { get; init; }
            [StringLength(4, MinimumLength = 2)] public string? Short { get; init; }
            [RegularExpression(@"[\w-]+(?:\.\d{2,})?")] public string? Pattern { get; init; }
            [Url] public string? Site { get; init; }
            public bool Flag { get; init; }
            public int Whole { get; init; }
            [Range(1, 5)] public ulong Ranged { get; init; }
            public long Long { get; init; }
            public double Real { get; init; }
            public decimal Price { get; init; }
            public Guid Guid { get; init; }
            public Uri? Link { get; init; }
            public EdtfDate? Held { get; init; }
            public DateOnly Day { get; init; }
            public TimeOnly Time { get; init; }
            public DateTimeOffset Stamp { get; init; }
            public TimeSpan Length { get; init; }
            public DateTime Local { get; init; }
            public char Grade { get; init; }
            public Version? Since { get; init; }
            public Desk Desk { get; init; }
            public Rights Rights { get; init; }
            public Person? Person { get; init; }
            public Place? Place { get; init; }
            [MinLength(1), MaxLength(2)] public ImmutableArray<string> Topics { get; init; } = [];
            public IReadOnlyList<Desk> Desks { get; init; } = [];
            public ImmutableDictionary<string, int> Votes { get; init; } = ImmutableDictionary<string, int>.Empty;
        }
        """;

    public static IReadOnlyList<FieldValue> All { get; } =
    [
        .. Valid("text", "a", "2024", "1.5", "true", "no", "2024-06-19", "~", "'#'", "\"\\u202e\""),
        .. Invalid("text", "''", "[a]", "{ a: b }"),
        .. Valid("short", "ab", "abcd"),
        .. Invalid("short", "a", "abcde"),
        .. Valid("pattern", "a-b", "Müller", "a.12", "٣"),
        .. Invalid("pattern", "a b", "a.1"),
        .. Valid("site", "https://example.org", "HTTP://example.org/a?b#c"),
        .. Invalid("site", "example.org", "ftp://example.org", "https://a b"),
        .. Valid("flag", "true", "False", "TRUE", "'true'", "tRUE"),
        .. Invalid("flag", "yes", "1", "on", "[true]"),
        .. Valid("whole", "1", "-1", "'12'", "+3", "1e3", "12.0", "007"),
        .. Invalid("whole", "1.5", "1_000", "2147483648", "one", "0x10"),
        .. Valid("ranged", "1", "5"),
        .. Invalid("ranged", "0", "6"),
        .. Valid("long", "9223372036854775807", "-9223372036854775808"),
        .. Invalid("long", "1e30"),
        .. Valid("real", "1", "-1.5e-3", ".inf", "-.INF", ".nan", "'2.5'"),
        .. Invalid("real", "a", "1,5"),
        .. Valid("price", "12.50", "1", "'3'"),
        .. Invalid("price", "12 €", ".nan"),
        .. Valid(
            "guid",
            "0f8fad5b-d9cb-469f-a165-70867728950e",
            "'{0F8FAD5B-D9CB-469F-A165-70867728950E}'",
            "0f8fad5bd9cb469fa16570867728950e",
            "01234567890123456789012345678901"
        ),
        .. Invalid("guid", "0f8fad5b", "x"),
        .. Valid("link", "../other", "https://example.org", "mailto:a@example.org", "2024"),
        .. Invalid("link", "a b"),
        .. Valid(
            "held",
            "2024",
            "2024-06",
            "2024-06-19",
            "2024-06~",
            "2024?",
            "2024-06-19T10:00:00+09:00",
            "2024-06-19T10:00:00Z",
            "'2024'",
            "2024-12-31",
            "2024-02-29",
            "2024-10",
            "2024-04-30",
            "202X",
            "2024-XX-31",
            "2024-21",
            "2024-41~",
            "?2024-~06-19",
            "2004-06~-11%",
            "1964/2008",
            "2024-06-19/..",
            "../2024",
            "/2024-06",
            "2024-06-XX/",
            "2024-06-19T10:00",
            "2024-06-19T10:00:00.123Z",
            "2024-06-19 10:00:00 +0900",
            "2024-06-19 1:00 UTC",
            "2024-06-19t10:00:00,5 -5"
        ),
        .. Invalid(
            "held",
            "24-06-19",
            "June",
            "2024-6",
            "2024-02-30",
            "2024-06-31",
            "2023-02-29",
            "0000-01",
            "2024-42",
            "2024-2X",
            "2024-21-01",
            "2024-06-4X",
            "2024-02-3X",
            "?2024?",
            "-0044",
            "Y17000",
            "'/'",
            "../..",
            "2024/2025/2026",
            "2024/2025-06-31",
            "06/07/2024",
            "2024-06-19T10:00~",
            "2024-06-19T24:00",
            "2024-06-19 10"
        ),
        .. Valid("day", "2024-06-19"),
        .. Invalid("day", "2024", "2024-06", "2024-06-19T10:00:00", "2024-02-30", "2024-06-31", "2023-02-29"),
        .. Valid("time", "14:30", "14:30:15", "14:30:15.25"),
        .. Invalid("time", "2 pm", "25:00"),
        .. Valid(
            "stamp",
            "2024-06-19",
            "2024-06-19T14:30:00+09:00",
            "2024-06-19 14:30:00 +09:00",
            "2024-06-19T14:30Z",
            "2024-06-19 4:30:00.5"
        ),
        .. Invalid("stamp", "2024", "noon", "2024-06-19 25:00"),
        .. Valid("local", "2024-06-19", "2024-06-19T14:30:00", "2024-06-19 14:30:00 +09:00", "2024-06-19T14:30Z"),
        .. Invalid("local", "2024", "noon", "2024-06-19 25:00", "[2024-06-19]"),
        .. Valid("grade", "a", "7", "'#'", "é"),
        .. Invalid("grade", "ab", "''", "12", "😀"),
        .. Valid("since", "1.2", "1.10", "'1.2.3'", "1.2.3.4"),
        .. Invalid("since", "v1.2", "1.2.3.4.5", "1.2-beta"),
        .. Valid("length", "01:30:00", "PT1H30M", "1.02:03:04", "-P1D"),
        .. Invalid("length", "90", "1h"),
        .. Valid(
            "desk",
            "world",
            "World",
            "WORLD",
            "home-affairs",
            "HomeAffairs",
            "homeAffairs",
            "home_affairs",
            "Op-Ed",
            "2024",
            "'2024'"
        ),
        .. Invalid("desk", "sports", "Opinion", "0"),
        .. Valid("rights", "[print, web]", "Print", "[]"),
        .. Invalid("rights", "[prnt]"),
        .. Valid("person", "kim", "007", "'007'"),
        .. Invalid("person", "kimm", "[kim]"),
        .. Valid("place", "{ town: Oslo }", "{ town: Oslo, in: { town: Viken, country: Norway } }"),
        .. Invalid("place", "Oslo", "{ country: Norway }", "{ town: Oslo, twon: x }", "{ town: Oslo, in: {} }"),
        .. Valid("topics", "[a]", "[a, 2]"),
        .. Invalid("topics", "a", "[]", "[a, b, c]", "[[a]]"),
        .. Valid("desks", "[world, op-ed]"),
        .. Invalid("desks", "[world, sports]"),
        .. Valid("votes", "{ yes: 3, no: '4' }", "{}"),
        .. Invalid("votes", "{ yes: many }", "[3]"),
        .. Invalid("unknown", "x"),
    ];

    private static IEnumerable<FieldValue> Valid(string key, params string[] values) =>
        values.Select(value => new FieldValue(key, value, true));

    private static IEnumerable<FieldValue> Invalid(string key, params string[] values) =>
        values.Select(value => new FieldValue(key, value, false));
}
