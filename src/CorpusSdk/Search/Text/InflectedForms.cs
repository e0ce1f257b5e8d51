namespace CorpusSdk;

/// <summary>
/// The terms of an index that are forms of one English word. The index has the words as they stand, so that a query may
/// choose whether to stem; a word's forms are neighbours in it, and a handful is looked at.
/// </summary>
internal static class InflectedForms
{
    /// <summary>The numbers of all terms that have the same stem as a word, the word's own among them if it is there.</summary>
    public static void Find(TextIndex index, ReadOnlySpan<byte> word, List<int> found)
    {
        Span<byte> buffer = stackalloc byte[word.Length + 1];
        var stem = buffer[..EnglishStemmer.Stem(word, buffer)];
        Span<byte> other = stackalloc byte[stem.Length + EnglishStemmer.MaxGrowth + 2];
        var (start, end) = stem.Length > 1 ? index.StartingWith(EnglishStemmer.CommonPrefix(stem)) : Letter(index, stem);
        for (var number = start; number < end; number++)
        {
            var term = index.Term(number);
            if (term.Length <= stem.Length + EnglishStemmer.MaxGrowth && MayBeForm(term[^1], stem) &&
                other[..EnglishStemmer.Stem(term, other)].SequenceEqual(stem))
            {
                found.Add(number);
            }
        }

        foreach (var suffix in (ReadOnlySpan<string>)["", "'s"])
        {
            if (EnglishStemmer.FormsOfExceptions(stem) is { Length: > 0 } form &&
                index.Find([.. form, .. suffix.Select(letter => (byte)letter)]) is >= 0 and var number)
            {
                found.Add(number);
            }
        }
    }

    /// <summary>A single letter has no form but itself, and a twentieth of all terms as neighbours.</summary>
    private static (int Start, int End) Letter(TextIndex index, ReadOnlySpan<byte> letter) =>
        index.Find(letter) is >= 0 and var number ? (number, number + 1) : default;

    /// <summary>Whether the last letter is that of an inflection or of the stem: most neighbours are told by it.</summary>
    private static bool MayBeForm(byte last, ReadOnlySpan<byte> stem) =>
        last is (byte)'s' or (byte)'d' or (byte)'g' or (byte)'e' or (byte)'y' || (stem.Length > 0 && last == stem[^1]);
}
