using CorpusSdk.Core.Model;
using CorpusSdk.Generator.Pipeline;

namespace CorpusSdk.Generator.Emission;

/// <summary>
/// What the editor shows of an article: the names of its members and what their documentation is made of. The same
/// while nothing of that changes, whatever else does. No comments yet: those of ten thousand articles would be in
/// memory twice.
/// </summary>
/// <param name="Name">The article's C# name within its folder.</param>
/// <param name="Path">Of its text, as messages name it.</param>
/// <param name="PersonCount">How many persons it names.</param>
/// <param name="QuotesType">The type that names its quotes.</param>
/// <param name="Quotes">In the order of the text; without a name where another quote has it, which is reported.</param>
internal sealed record ArticleNames(
    string Id,
    ulong Key,
    EquatableArray<string> Folders,
    string Name,
    string Title,
    string? Publisher,
    EdtfDate? Published,
    string? Dateline,
    string Path,
    int PersonCount,
    string QuotesType,
    EquatableArray<QuoteName> Quotes,
    EquatableArray<DelegationName> Delegations
) : IKeyed
{
    /// <summary>The folder as one text: the members of one folder are in one type.</summary>
    public string Folder { get; } = string.Join("/", Folders);

    public ulong FolderKey { get; } = StableHash.Of(string.Join("/", Folders));

    public static ArticleNames Of(ArticleModel article) =>
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
            article.Mentions.Select(mention => mention.Person).Distinct().Count(),
            Names.QuotesType(article),
            article.Quotes.Map(quote => new QuoteName(
                quote.Name,
                quote.SpeakerName ?? quote.Source,
                quote.Cue,
                quote.Via,
                quote.Excerpt,
                quote.Position.Line + 1
            )),
            article.Delegations.Map(delegation => new DelegationName(
                StableHash.Of(delegation.Id),
                delegation.Name,
                Documentation.Of(delegation)
            ))
        );

    public string KeyLiteral => CSharpText.Key(Key);
}

/// <param name="By">The speaker's name, or the source.</param>
/// <param name="Line">In the text's file, from 1.</param>
internal sealed record QuoteName(string Name, string? By, string? Cue, string? Via, string Excerpt, int Line);

internal sealed record DelegationName(ulong Key, string Name, string Documentation);
