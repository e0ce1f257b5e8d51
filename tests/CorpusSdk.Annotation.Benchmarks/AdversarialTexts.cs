namespace CorpusSdk.Annotation.Benchmarks;

/// <summary>Texts that are likely to cause errors or slow analysis: each repeats a short piece.</summary>
public static class AdversarialTexts
{
    /// <summary>Creates the texts.</summary>
    /// <param name="length">The approximate number of characters of each.</param>
    public static IEnumerable<(string Name, string Text)> Create(int length)
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
