namespace CorpusSdk.Benchmarks.Reference;

/// <summary>A person of the reference corpus. No two share a surname, which is also an alias.</summary>
internal sealed record ReferencePerson(
    string Id,
    string Name,
    string Surname,
    string Address,
    string Country,
    string Role
)
{
    public IReadOnlyList<string> Aliases => [Surname, Address];
}

/// <summary>Words that occur once in the text of their article, in quotation marks.</summary>
internal sealed record ReferenceQuote(string Text, ReferencePerson Speaker, bool IsPartial, string Cue);

internal sealed record ReferenceDelegation(
    string Id,
    string Party,
    string Event,
    ReferencePerson Head,
    IReadOnlyList<ReferencePerson> Members
);

/// <param name="Folder">Relative to the corpus folder; empty for that folder itself.</param>
internal sealed record ReferenceArticle(
    string Id,
    string Folder,
    string Title,
    DateOnly Published,
    string Publisher,
    string Text,
    IReadOnlyList<ReferencePerson> People,
    IReadOnlyList<ReferenceQuote> Quotes,
    ReferenceDelegation? Delegation
)
{
    /// <summary>The file's path without its extension.</summary>
    public string Stem => Folder.Length == 0 ? Id : $"{Folder}/{Id}";

    /// <summary>The member of the article, after <c>Corpus.Articles.</c></summary>
    public string Member => string.Join('.', Stem.Split('/').Select(Name));

    /// <summary>The C# name for an id; ids here never begin with a digit.</summary>
    public static string Name(string id) =>
        string.Concat(id.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
