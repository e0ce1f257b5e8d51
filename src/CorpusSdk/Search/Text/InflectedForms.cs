namespace CorpusSdk;

/// <summary>
/// The terms of an index that are forms of one English word. The index has the words as they stand, so that a query may
/// choose whether to stem; a word's forms are neighbours in it, and a handful is looked at.
/// </summary>
internal static class InflectedForms
{
    /// <summary>
    /// The numbers of all terms that have the same stem as a word, the word's own among them if it is there.
    /// </summary>
    public static void Find(TextIndex index, ReadOnlySpan<byte> word, List<int> found)
    {
        Span<byte> buffer = stackalloc byte[word.Length + 1];
        var stem = buffer[..EnglishStemmer.Stem(word, buffer)];
        Span<byte> other = stackalloc byte[stem.Length + EnglishStemmer.MaxGrowth + 2];

        // A letter alone has no form but the possessive, and a twentieth of all terms as neighbours.
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
    /// Whether the last letter is that of an inflection or of the stem: most neighbours are told by it.
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
