using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Tool.Lsp.Symbols;

/// <summary>Something that has an id.</summary>
/// <param name="Record">
/// <c>Article</c>, <c>Person</c>, <c>Quote</c>, <c>Delegation</c>, or the C# type of a collection's record: what
/// references name as their target.
/// </param>
/// <param name="Id">The id.</param>
/// <param name="Article">The id of the article that a quote belongs to; empty for all others.</param>
internal readonly record struct CorpusSymbol(string Record, string Id, string Article = "")
{
    public const string ArticleRecord = CorpusIds.Article;
    public const string PersonRecord = CorpusIds.Person;
    public const string QuoteRecord = CorpusIds.Quote;
    public const string DelegationRecord = CorpusIds.Delegation;

    public static CorpusSymbol OfPerson(string id) => new(PersonRecord, id);

    public static CorpusSymbol OfArticle(string id) => new(ArticleRecord, id);
}

/// <summary>A place that names something, or that is its words.</summary>
internal sealed record Occurrence(CorpusSymbol Symbol, OccurrenceKind Kind, FileLocation Place);

internal enum OccurrenceKind
{
    /// <summary>The id where it is declared; an empty range at the start of the file if the file's name is the
    /// id.</summary>
    Declaration,

    /// <summary>The id where something refers to it.</summary>
    Reference,

    /// <summary>The words of a quote in its annotation.</summary>
    Words,

    /// <summary>The words of a quote in the article's text.</summary>
    Passage,

    /// <summary>A name of a person in an article's text.</summary>
    Mention,

    /// <summary>A generated member in C#.</summary>
    Member,

    /// <summary>An id in a string in C#.</summary>
    Literal,
}
