extern alias runtime;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Facts;
using CorpusSdk.Tool.Loading;
using runtime::CorpusSdk.Generated;

namespace CorpusSdk.Tool.Corpora;

/// <summary>The facts of a corpus in the form in which generated code has them.</summary>
/// <param name="Packed">All facts: two bytes in each character, the low one first.</param>
/// <param name="ArticleStarts">
/// Where in <paramref name="Packed"/> the facts of each article begin, in characters, in the order of the program's
/// list.
/// </param>
/// <param name="PersonStarts">Likewise for the people, in ordinal order of their ids.</param>
/// <param name="TextPaths">The file of each article's text, relative to the corpus folder.</param>
internal sealed record CorpusFacts(string Packed, int[] ArticleStarts, int[] PersonStarts, string[] TextPaths)
{
    public static CorpusFacts Of(CorpusView corpus)
    {
        List<PackedFacts> all =
        [
            .. corpus.Articles.Select(article => ArticleFactPacker.Of(article.Model)),
            .. corpus.People.Select(PersonFactPacker.Of),
        ];
        var starts = new int[all.Count + 1];
        for (var i = 0; i < all.Count; i++)
        {
            starts[i + 1] = checked(starts[i] + ((all[i].Length + 1) / 2));
        }

        return new(
            string.Create(
                starts[^1],
                (all, starts),
                static (packed, state) =>
                {
                    for (var i = 0; i < state.all.Count; i++)
                    {
                        var bytes = new byte[state.all[i].Length];
                        state.all[i].CopyTo(bytes, 0);
                        Pack(bytes, packed[state.starts[i]..]);
                    }
                }
            ),
            starts[..corpus.Articles.Count],
            starts[corpus.Articles.Count..^1],
            [.. corpus.Articles.Select(article => article.Model.TextPath)]
        );
    }

    /// <summary>The bytes as a string: two in each character, the low one first.</summary>
    public static string Pack(IReadOnlyList<byte> facts) =>
        string.Create((facts.Count + 1) / 2, facts, static (packed, bytes) => Pack(bytes, packed));

    public FactReader Article(int index) => new(Packed, 2 * ArticleStarts[index]);

    public FactReader Person(int index) => new(Packed, 2 * PersonStarts[index]);

    private static void Pack(IReadOnlyList<byte> bytes, Span<char> packed)
    {
        for (var i = 0; i < bytes.Count; i++)
        {
            packed[i / 2] = (char)(i % 2 == 0 ? bytes[i] : packed[i / 2] | (bytes[i] << 8));
        }
    }
}
