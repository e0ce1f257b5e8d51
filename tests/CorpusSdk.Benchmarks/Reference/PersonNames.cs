namespace CorpusSdk.Benchmarks.Reference;

/// <summary>Names that are unique and differ from all places and words.</summary>
internal static class PersonNames
{
    private static readonly (string Written, string Id)[] s_given =
    [
        ("Anna", "anna"),
        ("José", "jose"),
        ("Miriam", "miriam"),
        ("Jürgen", "jurgen"),
        ("Thandi", "thandi"),
        ("Łukasz", "lukasz"),
        ("Grace", "grace"),
        ("Ivan", "ivan"),
        ("Zoë", "zoe"),
        ("Hassan", "hassan"),
        ("Linh", "linh"),
        ("Søren", "soren"),
        ("Ruth", "ruth"),
        ("Paulo", "paulo"),
        ("Aiko", "aiko"),
        ("Daniel", "daniel"),
        ("Çelik", "celik"),
        ("Vera", "vera"),
        ("Min-jun", "min-jun"),
    ];

    private static readonly string[] s_starts =
    [
        .. from first in "BDFGHKLMNPRSTV" from second in "aeiou" select $"{first}{second}",
    ];

    private static readonly string[] s_middles =
    [
        .. from first in "lmnrz" from second in "aeiou" select $"{first}{second}{(first == 'l' ? 'd' : 'k')}",
    ];

    private static readonly (string Written, string Id)[] s_ends =
    [
        ("sen", "sen"),
        ("ović", "ovic"),
        ("ova", "ova"),
        ("escu", "escu"),
        ("ini", "ini"),
        ("berg", "berg"),
        ("ides", "ides"),
        ("oğlu", "oglu"),
        ("quist", "quist"),
        ("poulos", "poulos"),
        ("strøm", "strom"),
        ("wicz", "wicz"),
        ("adze", "adze"),
        ("yan", "yan"),
        ("ez", "ez"),
        ("ault", "ault"),
        ("inen", "inen"),
        ("uk", "uk"),
        ("hoff", "hoff"),
        ("ström", "stromm"),
    ];

    private static readonly string[] s_titles = ["Mr.", "Ms.", "Dr.", "Professor"];

    public static int Count => s_starts.Length * s_middles.Length * s_ends.Length;

    /// <param name="number">Less than <see cref="Count"/>; each yields a different surname.</param>
    public static ReferencePerson Person(int number)
    {
        // A coprime stride visits every name once, and consecutive names differ.
        var name = (int)((long)number * 7919 % Count);
        var (start, middle, end) = (
            s_starts[name % s_starts.Length],
            s_middles[name / s_starts.Length % s_middles.Length],
            s_ends[name / s_starts.Length / s_middles.Length]
        );
        var given = s_given[number % s_given.Length];
        var surname = start + middle + end.Written;
        return new(
            $"{given.Id}-{start.ToLowerInvariant()}{middle}{end.Id}",
            $"{given.Written} {surname}",
            surname,
            $"{s_titles[number % s_titles.Length]} {surname}",
            Words.Countries[number % Words.Countries.Length],
            Words.Roles[number % Words.Roles.Length]
        );
    }
}
