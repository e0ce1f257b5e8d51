using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace CorpusSdk.Generated;

/// <summary>
/// The facts of an article; for generated code, not for use in your own. Those that its text and its quotes need are
/// read immediately, <see cref="Details"/> on first access.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage(
    "Design",
    "CA1051",
    Justification = "Compiling property getters would delay the first quote of a program."
)]
public sealed class ArticleFacts
{
    /// <summary>See <see cref="IArticle.Id"/>.</summary>
    public readonly string Id;

    /// <summary>The key of the text file in <see cref="CorpusTexts"/>.</summary>
    public readonly ulong TextKey;

    /// <summary>The checksum of the text file; see <see cref="CorpusTexts.Get"/>.</summary>
    public readonly uint TextChecksum;

    /// <summary>The offset of the text in its file, after the front matter, in bytes.</summary>
    public readonly int TextStart;

    /// <summary>See <see cref="IArticle.Quotes"/>.</summary>
    public readonly QuoteFacts[] Quotes;

    /// <summary>A reader at the values of user-defined properties.</summary>
    public readonly FactReader Fields;

    private readonly FactReader _rest;
    private ArticleDetails? _details;

    /// <summary>The facts of an object that does not come from the corpus: no id, no text, no list has items.</summary>
    public static ArticleFacts Empty
    {
        get
        {
            var none = FactReader.Zeros;
            return new(ref none);
        }
    }

    private ArticleFacts(ref FactReader facts)
    {
        Id = facts.Text();
        TextKey = facts.Key();
        TextChecksum = facts.UInt32();
        TextStart = facts.Number();
        Quotes = facts.NewArray<QuoteFacts>();
        for (var i = 0; i < Quotes.Length; i++)
        {
            Quotes[i] = new(ref facts);
        }

        Fields = facts.Fields();
        _rest = facts;
    }

    /// <summary>The other facts.</summary>
    public ArticleDetails Details => LazyField.Get(ref _details, _rest, static rest => new ArticleDetails(rest));

    /// <summary>Reads the facts of an article.</summary>
    /// <param name="facts">A reader at the facts.</param>
    public static ArticleFacts Read(FactReader facts) => new(ref facts);
}
