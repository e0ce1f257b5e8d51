using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace CorpusSdk.Generated;

/// <summary>
/// What the compiler knows of an article; for generated code, not for use in your own. What its text and its quotes
/// need is read at once, <see cref="Details"/> at first use. Offsets count in the article's text: UTF-16 code units,
/// half-open.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage(
    "Design",
    "CA1051",
    Justification = "A property's getter would have to be compiled for the first quote of a program."
)]
public sealed class ArticleFacts
{
    /// <summary>See <see cref="IArticle.Id"/>.</summary>
    public readonly string Id;

    /// <summary>The key of the text file in <see cref="CorpusTexts"/>.</summary>
    public readonly ulong TextKey;

    /// <summary>Where the article's text begins in its file, behind the front matter: bytes of UTF-8.</summary>
    public readonly int TextStart;

    /// <summary>See <see cref="IArticle.Quotes"/>.</summary>
    public readonly QuoteFacts[] Quotes;

    /// <summary>Where the values of the user's own properties begin.</summary>
    public readonly FactReader Fields;

    private readonly FactReader _rest;
    private ArticleDetails? _details;

    private ArticleFacts(ref FactReader facts)
    {
        Id = facts.Text();
        TextKey = facts.Key();
        TextStart = facts.Number();
        Quotes = facts.NewArray<QuoteFacts>();
        for (var i = 0; i < Quotes.Length; i++)
        {
            Quotes[i] = new(ref facts);
        }

        Fields = facts.Fields();
        _rest = facts;
    }

    /// <summary>All else.</summary>
    public ArticleDetails Details => LazyField.Get(ref _details, _rest, static rest => new ArticleDetails(rest));

    /// <summary>Reads the facts of an article.</summary>
    /// <param name="facts">Where they begin.</param>
    public static ArticleFacts Read(FactReader facts) => new(ref facts);
}
