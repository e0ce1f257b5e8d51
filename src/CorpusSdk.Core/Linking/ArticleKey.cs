using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Naming;

namespace CorpusSdk.Core.Linking;

/// <summary>The part of an article that the rest of the corpus depends on. Does not keep the text.</summary>
/// <param name="Entry">The article's names and its delegations.</param>
/// <param name="IdLocation">The location of its id.</param>
/// <param name="IdByPath">The id derived from its path; null if the annotations declare one.</param>
/// <param name="FileStart">The start of its text file.</param>
/// <param name="DelegationLocations">The locations of the ids of the entry's delegations.</param>
/// <param name="IdConfidence">How certain these names are.</param>
public sealed record ArticleKey(
    ArticleEntry Entry,
    FileLocation IdLocation,
    string? IdByPath,
    FileLocation FileStart,
    EquatableArray<FileLocation> DelegationLocations,
    IdConfidence IdConfidence
)
{
    /// <summary>What the program calls the key <c>id</c>.</summary>
    public string IdKey { get; init; } = "id";

    public static ArticleKey Of(LinkedArticle article) => article.Key;

    /// <summary>The same without locations: does not change when lines move.</summary>
    public ArticleKey Unplaced() =>
        this with
        {
            IdLocation = FileLocation.None,
            FileStart = FileLocation.None,
            DelegationLocations = DelegationLocations.Map(_ => FileLocation.None),
        };

    internal static ArticleKey Of(CheckedArticle article)
    {
        var delegations = article.Declaration.Delegations;
        var file = article.Text.File;
        return new(
            new(
                article.Id,
                article.Folders,
                article.Name,
                file.Path,
                file.RelativePath,
                file.DisplayPath,
                delegations
                    .Select(d => new DelegationEntry(d.Id.Value, CSharpName.FromId(d.Id.Value)))
                    .ToEquatableArray()
            ),
            article.IdLocation,
            article.IdByPath,
            FileLocation.Of(file, default),
            delegations.Select(d => FileLocation.Of(article.AnnotationFile, d.Id.Range)).ToEquatableArray(),
            article.IdConfidence
        )
        {
            IdKey = article.Declaration.Keys.Display("id"),
        };
    }
}

/// <summary>The names of an article. Does not change when lines move.</summary>
/// <param name="Path">The text file, as the host names it.</param>
/// <param name="TextPath">The text file below the corpus folder.</param>
public sealed record ArticleEntry(
    string Id,
    EquatableArray<string> Folders,
    string Name,
    string Path,
    string TextPath,
    string DisplayPath,
    EquatableArray<DelegationEntry> Delegations
);

/// <param name="Name">The delegation's C# name.</param>
public sealed record DelegationEntry(string Id, string Name);
