namespace CorpusSdk;

/// <summary>
/// Finds the terms of an index that are forms of an English word. The index contains unstemmed words, so that each
/// query can choose whether to stem; the forms of a word are near each other, so that few terms are compared.
/// </summary>
internal static class InflectedForms
{
    /// <summary>
    /// Finds the numbers of all terms with the same stem as a word, including the word itself.
    /// </summary>
    public static void Find(TextIndex index, ReadOnlySpan<byte> word, List<int> found)
    {
        Span<byte> buffer = stackalloc byte[word.Length + 1];
        var stem = buffer[..EnglishStemmer.Stem(word, buffer)];
        Span<byte> other = stackalloc byte[stem.Length + EnglishStemmer.MaxGrowth + 2];

        // The only form of a single letter is the possessive; a twentieth of all terms start with the letter.
        var near = stem.Length > 1 ? EnglishStemmer.CommonPrefix(stem) : (byte[])[.. stem, (byte)'\''];
        var (start, end) = index.StartingWith(near);
        for (var number = start; number < end; number++)
        {
            var term = index.Term(number);
            if (
                term.Length <= stem.Length + EnglishStemmer.MaxGrowth
                && MayBeForm(term[^1], stem)
                && other[..EnglishStemmer.Stem(term, other)].SequenceEqual(stem)
            )
            {
                found.Add(number);
            }
        }

        if (stem.Length == 1)
        {
            Add(index, stem, found);
        }

        if (EnglishStemmer.FormsOfExceptions(stem) is { Length: > 0 } form)
        {
            Add(index, form, found);
            Add(index, [.. form, .. "'s"u8], found);
        }
    }

    /// <summary>
    /// A fast check that rejects most terms: the last letter must be that of an inflection or of the stem.
    /// </summary>
    private static bool MayBeForm(byte last, ReadOnlySpan<byte> stem) =>
        last is (byte)'s' or (byte)'d' or (byte)'g' or (byte)'e' or (byte)'y' || (stem.Length > 0 && last == stem[^1]);

    private static void Add(TextIndex index, ReadOnlySpan<byte> term, List<int> found)
    {
        if (index.Find(term) is >= 0 and var number)
        {
            found.Add(number);
        }
    }
}
