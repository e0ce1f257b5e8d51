namespace CorpusSdk.Core.Compilation;

/// <summary>
/// A member of the generated code that exists because of the corpus's data or schema. If one is missing or has another
/// type, code that used it no longer compiles.
/// </summary>
/// <param name="Path">How code writes it: <c>Corpus.Articles.Space.Launch</c>. For a member of a record, the record's
/// type and the member: <c>Article.Desk</c>.</param>
/// <param name="Type">Its C# type, relative to the namespace of the generated code or with <c>global::</c>.</param>
/// <param name="Id">The id of the entry; of a quote its C# name under the article, of a property its key in the data.
/// Empty for all others.</param>
/// <param name="Owner">The id of the article that a quote belongs to, or the C# type of the collection's record that an
/// entry belongs to; empty for all others.</param>
internal sealed record CorpusMember(CorpusMemberKind Kind, string Path, string Type, string Id = "", string Owner = "");

/// <summary>What a generated member is.</summary>
internal enum CorpusMemberKind
{
    /// <summary>The class <c>Corpus</c>, whose type includes the namespace.</summary>
    Corpus,

    /// <summary>A set: one of the four, or that of a collection.</summary>
    Set,
    ArticleFolder,
    QuoteFolder,
    Article,

    /// <summary>The quotes of one article.</summary>
    ArticleQuotes,
    Quote,
    Person,
    Delegation,

    /// <summary>An entry of a collection.</summary>
    Entry,

    /// <summary>A member of a record: a property that is a key, or one that is generated.</summary>
    Property,
}
