using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>
/// What the compiler knows of an article beside its text and its quotes; for generated code, not for use in your own.
/// Offsets count in the article's text: UTF-16 code units, half-open.
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

    /// <summary>Start and length of each paragraph in turn.</summary>
    public int[] Paragraphs { get; }

    /// <summary>See <see cref="IArticle.Delegations"/>.</summary>
    public DelegationFacts[] Delegations { get; }

    /// <summary>Keys of <see cref="IArticle.People"/>.</summary>
    public ulong[] People { get; }

    /// <summary>Index into <see cref="People"/>, start and length of each mention in turn.</summary>
    public int[] Mentions { get; }

    /// <summary>The article's text file; see <see cref="SourceLocation.Path"/>.</summary>
    public string Path { get; }

    /// <summary>The line of that file in which the text begins, from 1.</summary>
    public int Line { get; }
}
