using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Compilation;

/// <summary>
/// What an editor shows of an article: the names of its members and the facts for their documentation. Other edits do
/// not change it. The documentation is written only when it is emitted, so that it is not in memory twice.
/// </summary>
/// <param name="Name">The article's C# name within its folder.</param>
/// <param name="Path">The display path of its text.</param>
/// <param name="AnnotationsPath">The display path of the file with its annotations.</param>
/// <param name="PersonCount">The number of people whom the article names.</param>
/// <param name="Quotes">In the order of the text. A quote whose name another quote has, which is reported, has
/// none.</param>
public sealed record ArticleOutline(
    string Id,
    ulong Key,
    EquatableArray<string> Folders,
    string Name,
    string Title,
    string? Publisher,
    EdtfDate? Published,
    string? Dateline,
    string Path,
    string AnnotationsPath,
    int PersonCount,
    EquatableArray<QuoteOutline> Quotes,
    EquatableArray<DelegationOutline> Delegations
) : IKeyed
{
    /// <summary>The folders as one string, with <c>/</c>: the members of one folder are in one type.</summary>
    public string Folder { get; } = string.Join("/", Folders);

    /// <summary>Whether the set of quotes has a member for the article.</summary>
    public bool HasQuotes => Quotes.Count > 0;

    /// <summary>The stable hash of <see cref="Folder"/>.</summary>
    public ulong FolderKey { get; } = StableHash.Of(string.Join("/", Folders));

    /// <summary>The same for a corpus whose quotes have no members.</summary>
    internal ArticleOutline WithoutQuotes => this with { Quotes = EquatableArray<QuoteOutline>.Empty };

    internal static ArticleOutline Of(ArticleModel article) =>
        new(
            article.Id,
            StableHash.Of(article.Id),
            article.Folders,
            article.Name,
            article.Title,
            article.Publisher,
            article.Published,
            article.Dateline,
            article.DisplayPath,
            article.AnnotationsPath,
            article.Mentions.Select(mention => mention.Person).Distinct().Count(),
            article.Quotes.Map(quote => new QuoteOutline(
                quote.Name,
                quote.AttributedTo,
                quote.Cue,
                quote.Via,
                quote.Excerpt,
                quote.Position.Line + 1,
                quote.AnnotationLine
            )),
            article.Delegations.Map(delegation => new DelegationOutline(
                delegation.Id,
                StableHash.Of(delegation.Id),
                delegation.Name,
                delegation.Party,
                delegation.Event,
                delegation.HeadNames,
                delegation.Members.Map(member => member.PersonName),
                delegation.UnnamedCount,
                delegation.DisplayPath,
                delegation.Position.Line + 1
            ))
        );
}

/// <param name="By">The names of the speakers, or the source.</param>
/// <param name="Line">In the text's file, from 1.</param>
/// <param name="AnnotationLine">In the file of the annotations, from 1.</param>
public sealed record QuoteOutline(
    string Name,
    string? By,
    string? Cue,
    string? Via,
    string Excerpt,
    int Line,
    int AnnotationLine
)
{
    /// <summary>Whether its article has a member for it.</summary>
    public bool HasMember => Name.Length > 0;
}

/// <param name="Members">The names of its members.</param>
/// <param name="UnnamedCount">The number of further people, who are not named.</param>
/// <param name="Path">The display path of the file that declares it.</param>
/// <param name="Line">The line there, from 1.</param>
public sealed record DelegationOutline(
    string Id,
    ulong Key,
    string Name,
    string? Party,
    string? Event,
    string? HeadNames,
    EquatableArray<string> Members,
    int UnnamedCount,
    string Path,
    int Line
);
