using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>
/// The facts of an article other than its text and its quotes; for generated code, not for use in your own. Offsets
/// refer to the article's text, in UTF-16 code units.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleDetails
{
    internal ArticleDetails(FactReader facts)
    {
        Path = facts.Text();
        Line = facts.Number();
        Title = facts.Text();
        Language = facts.Text();
        Published = facts.Date();
        Publisher = facts.OptionalText();
        Url = facts.OptionalText();
        Dateline = facts.OptionalText();
        Decks = facts.Texts();
        Captions = facts.Texts();
        Paragraphs = facts.Numbers(2);
        People = facts.Keys();
        Mentions = facts.Numbers(3);
        Delegations = facts.NewArray<DelegationFacts>();
        for (var i = 0; i < Delegations.Length; i++)
        {
            Delegations[i] = new(ref facts);
        }
    }

    /// <summary>See <see cref="IArticle.Title"/>.</summary>
    public string Title { get; }

    /// <summary>See <see cref="IArticle.Decks"/>.</summary>
    public string[] Decks { get; }

    /// <summary>See <see cref="IArticle.Published"/>.</summary>
    public EdtfDate? Published { get; }

    /// <summary>See <see cref="IArticle.Publisher"/>.</summary>
    public string? Publisher { get; }

    /// <summary>See <see cref="IArticle.Url"/>.</summary>
    public string? Url { get; }

    /// <summary>See <see cref="IArticle.Language"/>.</summary>
    public string Language { get; }

    /// <summary>See <see cref="IArticle.Dateline"/>.</summary>
    public string? Dateline { get; }

    /// <summary>See <see cref="IArticle.Captions"/>.</summary>
    public string[] Captions { get; }

    /// <summary>For each paragraph its start and its length.</summary>
    public int[] Paragraphs { get; }

    /// <summary>See <see cref="IArticle.Delegations"/>.</summary>
    public DelegationFacts[] Delegations { get; }

    /// <summary>The keys of <see cref="IArticle.People"/>.</summary>
    public ulong[] People { get; }

    /// <summary>For each mention its index in <see cref="People"/>, its start and its length.</summary>
    public int[] Mentions { get; }

    /// <summary>The file of the article's text; see <see cref="SourceLocation.Path"/>.</summary>
    public string Path { get; }

    /// <summary>The one-based line of the file where the text begins.</summary>
    public int Line { get; }
}
