using System.Globalization;
using System.Text;
using CorpusSdk.Benchmarks.Reference;

namespace CorpusSdk.Benchmarks.Search;

/// <summary>
/// Articles with the vocabulary of a natural language, whose word frequencies follow Zipf's law. The reference corpus
/// has only about five hundred words, each in every other article. In one of twenty articles the words are not ASCII.
/// </summary>
internal static class ZipfCorpus
{
    private const int Vocabulary = 120_000;
    private const string Consonants = "bcdfghklmnprstvwz";
    private const string Vowels = "aeiou";
    private static readonly string[] s_endings = ["", "", "", "s", "ed", "ing", "'s", "ion", "er", "ly"];

    public static IEnumerable<ReferenceArticle> Articles(int count)
    {
        var words = Words();
        return Enumerable.Range(0, count).Select(number => Article(number, words));
    }

    private static ReferenceArticle Article(int number, string[] words)
    {
        var random = new Random(number);
        var title = string.Join(' ', Enumerable.Range(0, 8).Select(_ => Pick(random, words, number)));
        var text = new StringBuilder(title).Append("\n\n");
        while (text.Length < 5000)
        {
            var sentence = string.Join(
                ' ',
                Enumerable.Range(0, random.Next(6, 24)).Select(_ => Pick(random, words, number))
            );
            _ = text.Append(char.ToUpperInvariant(sentence[0]))
                .Append(sentence, 1, sentence.Length - 1)
                .Append(random.Next(5) == 0 ? ".\n\n" : ". ");
        }

        var id = $"zipf-{number.ToString("D6", CultureInfo.InvariantCulture)}";
        return new(id, "", title, new(2024, 1, 1), "Zipf", text.ToString(), [], [], null);
    }

    /// <summary>The probability of a rank is proportional to its inverse.</summary>
    private static string Pick(Random random, string[] words, int number)
    {
        var word = words[(int)Math.Exp(random.NextDouble() * Math.Log(words.Length)) - 1];
        return number % 20 == 0 ? word.Replace('a', 'ä').Replace('e', 'é') : word;
    }

    private static string[] Words()
    {
        var random = new Random(29);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < Vocabulary)
        {
            var word = new StringBuilder();
            for (
                var syllables = 1 + (words.Count > 40 ? 1 : 0) + random.Next(2 + (words.Count / 60_000));
                syllables > 0;
                syllables--
            )
            {
                _ = word.Append(Consonants[random.Next(Consonants.Length)]).Append(Vowels[random.Next(Vowels.Length)]);
            }

            _ = words.Add(
                word.Append(random.Next(3) == 0 ? Consonants[random.Next(Consonants.Length)] : "")
                    .Append(s_endings[random.Next(s_endings.Length)])
                    .ToString()
            );
        }

        return [.. words];
    }
}
