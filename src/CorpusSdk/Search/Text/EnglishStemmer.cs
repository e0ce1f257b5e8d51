namespace CorpusSdk;

/// <summary>
/// Reduces the inflected forms of an English word to a stem: plural, possessive, -ed and -ing. Implements the steps 0,
/// 1 and 5 of the Porter2 stemmer (https://snowballstem.org/algorithms/english/stemmer.html) and its exceptions, but
/// not the steps 2 to 4, which remove derivational suffixes: <c>launches</c> matches <c>launching</c>, but <c>organ</c>
/// does not match <c>organization</c>. Words are not reduced to one letter.
/// </summary>
internal static class EnglishStemmer
{
    /// <summary>The maximum difference in length between form and stem: a doubled letter, -ingly and 's.</summary>
    public const int MaxGrowth = 8;

    /// <summary>Longer words are not stemmed.</summary>
    private const int MaxLength = 40;

    /// <summary>
    /// Computes the stem of a word. Short words, and words with characters other than lowercase ASCII letters and
    /// apostrophes, are their own stems.
    /// </summary>
    /// <param name="word">The folded word.</param>
    /// <param name="buffer">Receives the stem; must be one byte longer than the word.</param>
    /// <returns>The length of the stem.</returns>
    public static int Stem(ReadOnlySpan<byte> word, Span<byte> buffer)
    {
        word.CopyTo(buffer);
        if (word.Length <= 2 || word.Length > MaxLength || !IsPlain(word))
        {
            return word.Length;
        }

        var stem = new Word(buffer, word.Length);
        if (stem.Ends("'s"u8))
        {
            stem.Length -= 2;
        }

        if (TryException(buffer[..stem.Length], out var exception))
        {
            exception.CopyTo(buffer);
            return exception.Length;
        }

        if (stem.Length <= 2)
        {
            return stem.Length;
        }

        stem.MarkConsonants();
        stem.RemovePlural();
        if (!IsInvariant(buffer[..stem.Length]))
        {
            stem.RemovePast();
            stem.ReplaceY();
            stem.RemoveEnd();
        }

        stem.UnmarkConsonants();
        return stem.Length;
    }

    /// <summary>The common prefix of all forms, except <see cref="FormsOfExceptions"/>.</summary>
    public static ReadOnlySpan<byte> CommonPrefix(ReadOnlySpan<byte> stem) =>
        stem.Length > 2 && stem[^1] is (byte)'e' or (byte)'i' ? stem[..^1] : stem;

    /// <summary>
    /// The form of a stem that does not start with <see cref="CommonPrefix"/>; empty if there is none.
    /// </summary>
    public static ReadOnlySpan<byte> FormsOfExceptions(ReadOnlySpan<byte> stem) =>
        stem.SequenceEqual("die"u8) ? "dying"u8
        : stem.SequenceEqual("lie"u8) ? "lying"u8
        : stem.SequenceEqual("tie"u8) ? "tying"u8
        : stem.SequenceEqual("sky"u8) ? "skies"u8
        : default;

    private static bool IsPlain(ReadOnlySpan<byte> word)
    {
        foreach (var letter in word)
        {
            if (letter is not ((>= (byte)'a' and <= (byte)'z') or (byte)'\''))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryException(ReadOnlySpan<byte> word, out ReadOnlySpan<byte> stem)
    {
        stem =
            word.Length > 6 ? default
            : word.SequenceEqual("skis"u8) ? "ski"u8
            : word.SequenceEqual("skies"u8) ? "sky"u8
            : word.SequenceEqual("dying"u8) ? "die"u8
            : word.SequenceEqual("lying"u8) ? "lie"u8
            : word.SequenceEqual("tying"u8) ? "tie"u8
            : word.SequenceEqual("sky"u8) ? "sky"u8
            : word.SequenceEqual("news"u8) ? "news"u8
            : word.SequenceEqual("atlas"u8) ? "atlas"u8
            : word.SequenceEqual("cosmos"u8) ? "cosmos"u8
            : word.SequenceEqual("bias"u8) ? "bias"u8
            : word.SequenceEqual("andes"u8) ? "andes"u8
            : default;
        return stem.Length > 0;
    }

    /// <summary>Whether a word without plural ending looks inflected but is not.</summary>
    private static bool IsInvariant(ReadOnlySpan<byte> word) =>
        word.SequenceEqual("inning"u8)
        || word.SequenceEqual("outing"u8)
        || word.SequenceEqual("canning"u8)
        || word.SequenceEqual("herring"u8)
        || word.SequenceEqual("earring"u8)
        || word.SequenceEqual("proceed"u8)
        || word.SequenceEqual("exceed"u8)
        || word.SequenceEqual("succeed"u8);

    /// <summary>A word that is being stemmed. A consonant <c>y</c> is temporarily written <c>Y</c>.</summary>
    private ref struct Word(Span<byte> letters, int length)
    {
        private readonly Span<byte> _letters = letters;
        private int _region1;
        private int _region2;

        public int Length { get; set; } = length;

        public readonly bool Ends(ReadOnlySpan<byte> suffix) => _letters[..Length].EndsWith(suffix);

        public void MarkConsonants()
        {
            for (var i = 0; i < Length; i++)
            {
                if (_letters[i] == (byte)'y' && (i == 0 || IsVowel(i - 1)))
                {
                    _letters[i] = (byte)'Y';
                }
            }

            var word = _letters[..Length];
            _region1 =
                word.StartsWith("gener"u8) || word.StartsWith("arsen"u8) ? 5
                : word.StartsWith("commun"u8) ? 6
                : RegionAfter(0);
            _region2 = RegionAfter(_region1);
        }

        public readonly void UnmarkConsonants() => _letters[..Length].Replace((byte)'Y', (byte)'y');

        /// <summary>Step 1a.</summary>
        public void RemovePlural()
        {
            if (Ends("sses"u8))
            {
                Length -= 2;
            }
            else if (Ends("ied"u8) || Ends("ies"u8))
            {
                Length -= Length > 4 ? 2 : 1;
            }
            else if (Ends("s"u8) && !Ends("us"u8) && !Ends("ss"u8) && HasVowel(Length - 2))
            {
                Length--;
            }
        }

        /// <summary>Step 1b.</summary>
        public void RemovePast()
        {
            if (Ends("eed"u8) || Ends("eedly"u8))
            {
                var stem = Length - (Ends("ly"u8) ? 5 : 3);
                Length = stem >= _region1 ? stem + 2 : Length;
                return;
            }

            var suffix =
                Ends("ingly"u8) ? 5
                : Ends("edly"u8) ? 4
                : Ends("ing"u8) ? 3
                : Ends("ed"u8) ? 2
                : 0;
            if (suffix == 0 || Length - suffix < 2 || !HasVowel(Length - suffix))
            {
                return;
            }

            Length -= suffix;
            if (Ends("at"u8) || Ends("bl"u8) || Ends("iz"u8))
            {
                _letters[Length++] = (byte)'e';
            }
            else if (
                Length > 1
                && _letters[Length - 1] == _letters[Length - 2]
                && _letters[Length - 1]
                    is (byte)'b'
                        or (byte)'d'
                        or (byte)'f'
                        or (byte)'g'
                        or (byte)'m'
                        or (byte)'n'
                        or (byte)'p'
                        or (byte)'r'
                        or (byte)'t'
            )
            {
                Length--;
            }
            else if (_region1 >= Length && EndsInShortSyllable(Length))
            {
                _letters[Length++] = (byte)'e';
            }
        }

        /// <summary>Step 1c.</summary>
        public readonly void ReplaceY()
        {
            if (Length > 2 && _letters[Length - 1] is (byte)'y' or (byte)'Y' && !IsVowel(Length - 2))
            {
                _letters[Length - 1] = (byte)'i';
            }
        }

        /// <summary>Step 5.</summary>
        public void RemoveEnd()
        {
            var last = Length - 1;
            if (
                _letters[last] == (byte)'e'
                    ? last >= _region2 || (last >= _region1 && !EndsInShortSyllable(last))
                    : _letters[last] == (byte)'l' && last >= _region2 && _letters[last - 1] == (byte)'l'
            )
            {
                Length--;
            }
        }

        /// <summary>The start of the region after the first consonant that follows a vowel.</summary>
        private readonly int RegionAfter(int start)
        {
            for (var i = start + 1; i < Length; i++)
            {
                if (!IsVowel(i) && IsVowel(i - 1))
                {
                    return i + 1;
                }
            }

            return Length;
        }

        private readonly bool HasVowel(int end)
        {
            for (var i = 0; i < end; i++)
            {
                if (IsVowel(i))
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>
        /// Whether the word ends in a consonant, a vowel, and a consonant other than w, x and Y; or consists of a vowel
        /// and a consonant.
        /// </summary>
        private readonly bool EndsInShortSyllable(int end) =>
            end == 2
                ? IsVowel(0) && !IsVowel(1)
                : end > 2
                    && !IsVowel(end - 1)
                    && _letters[end - 1] is not ((byte)'w' or (byte)'x' or (byte)'Y')
                    && IsVowel(end - 2)
                    && !IsVowel(end - 3);

        private readonly bool IsVowel(int i) =>
            _letters[i] is (byte)'a' or (byte)'e' or (byte)'i' or (byte)'o' or (byte)'u' or (byte)'y';
    }
}
