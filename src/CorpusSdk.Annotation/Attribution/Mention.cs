namespace CorpusSdk.Annotation.Attribution;

/// <summary>The kind of phrase that refers to a possible speaker.</summary>
internal enum MentionKind : byte
{
    /// <summary>A person's name, with or without a title.</summary>
    PersonName,

    /// <summary>A phrase that contains a person's name: the Clinton campaign, Trump's lawyer.</summary>
    ContainsPersonName,
    Pronoun,

    /// <summary>An office or another noun for people: the minister.</summary>
    PersonNoun,

    /// <summary>A noun for an organization or a document: the ministry, the report.</summary>
    BodyNoun,

    /// <summary>Capitalized words that are not a person's name.</summary>
    ProperNoun,
    Other,
}

/// <summary>A noun phrase or pronoun outside of the quotations, whose referent may be a speaker.</summary>
internal sealed class Mention
{
    public required MentionKind Kind { get; init; }

    /// <summary>The first unit of the narration.</summary>
    public required int First { get; init; }

    /// <summary>The unit after the last.</summary>
    public required int End { get; init; }
    public required int FirstToken { get; init; }
    public required int EndToken { get; init; }
    public required int Paragraph { get; init; }
    public required int Sentence { get; init; }

    /// <summary>The index of the person's name in the phrase, or -1.</summary>
    public int NameIndex { get; init; } = -1;

    /// <summary>The first token of that name, or -1.</summary>
    public int NameFirstToken { get; init; } = -1;

    /// <summary>The cached result of <see cref="AttributionContext.PredicateOf"/>.</summary>
    public (int Unit, bool AfterApposition)? Predicate { get; set; }

    /// <summary>The index of the person whose name this is, or -1.</summary>
    public int PersonIndex { get; set; } = -1;
}
