using System.Security.Cryptography;

namespace CorpusSdk.Core.Text;

/// <summary>
/// The pin of an article's text: a short hash that tells whether the text is still the one that was annotated. It
/// covers every character except how the text is laid out, which <see cref="PinnedText"/> defines.
/// </summary>
public static class TextPin
{
    /// <summary>Names the algorithm: SHA-256 of the folded text, shortened to 128 bits.</summary>
    public const string Tag = "c1-";

    /// <summary>A regular expression for the whole pin.</summary>
    public const string Pattern = "c1-[a-z2-7]{26}";

    private const int DigestLength = 26;
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>Whether the text has the form of a pin.</summary>
    public static bool IsValid(string pin) =>
        pin.Length == Tag.Length + DigestLength
        && pin.StartsWith(Tag, StringComparison.Ordinal)
        && pin.Skip(Tag.Length).All(c => c is (>= 'a' and <= 'z') or (>= '2' and <= '7'));

    /// <summary>The pin of a text.</summary>
    /// <param name="text">The article's text, without front matter and byte order mark.</param>
    public static string Of(string text)
    {
        var folded = PinnedText.Fold(text);

        // Code units, not UTF-8: the encoder would replace every lone surrogate by the same character.
        var bytes = new byte[2 * folded.Length];
        for (var i = 0; i < folded.Length; i++)
        {
            bytes[2 * i] = (byte)folded[i];
            bytes[(2 * i) + 1] = (byte)(folded[i] >> 8);
        }

        using var sha = SHA256.Create();
        return Tag + Base32(sha.ComputeHash(bytes));
    }

    private static string Base32(byte[] hash)
    {
        var digits = new char[DigestLength];
        for (var i = 0; i < digits.Length; i++)
        {
            var bit = 5 * i;
            var pair = (hash[bit / 8] << 8) | hash[(bit / 8) + 1];
            digits[i] = Alphabet[(pair >> (11 - (bit % 8))) & 31];
        }

        return new(digits);
    }
}
