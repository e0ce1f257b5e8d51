namespace CorpusSdk.Annotation.Benchmarks;

/// <summary>Texts that are written to make a reader slow: each is a small piece over and over.</summary>
public static class Hostile
{
    /// <summary>The texts, with names.</summary>
    /// <param name="length">About how many characters each has.</param>
    public static IEnumerable<(string Name, string Text)> Texts(int length)
    {
        foreach (
            var (name, piece) in new[]
            {
                ("opening marks alone", "“"),
                ("straight marks alone", "\""),
                ("opening and closing", "“a” "),
                ("single marks", "'a "),
                ("two single marks", "''"),
                ("brackets", "("),
                ("capitals", "Ann Lee "),
                ("capitals without spaces", "Ann"),
                ("one word", "a"),
                ("commas", "Ann Lee, "),
                ("said", "said "),
                ("names that speak", "\"Yes,\" said Ann Lee. "),
                ("no sentence ends", "Ann Lee said \"yes\" and "),
                ("line ends", "\n"),
                ("short lines", "Ann\n"),
                ("open quotations", "\"Yes, and more.\n\n"),
                ("delegations", "The Russian delegation consisted of Ann Lee and Bob Ray. "),
                ("accompanied", "Ann Lee was accompanied by Bob Ray, "),
                ("pronouns", "he said \"no\" "),
                ("lone surrogates", "\ud800"),
                ("han", "他說「你好」"),
                ("zeros", "\0"),
                ("particles", "de la van "),
                ("titles", "President Minister of "),
                ("apostrophes", "s' "),
                ("hyphens", "a-"),
                ("points", "U.S."),
                ("signed", "\"Yes.\"Ann Lee"),
                ("nested", "“‘“‘a’”’”"),
                ("angles", "«»"),
            }
        )
        {
            yield return (name, string.Concat(Enumerable.Repeat(piece, Math.Max(1, length / piece.Length))));
        }
    }
}
