namespace CorpusSdk.Annotation.Attribution;

/// <summary>What a possible speaker is called by.</summary>
internal enum MentionKind : byte
{
    /// <summary>A person's name, with or without a title.</summary>
    Name,

    /// <summary>Something that has a person's name within: the Clinton campaign, Trump's lawyer.</summary>
    WithName,
    Pronoun,

    /// <summary>An office or other noun of people: the minister.</summary>
    Human,

    /// <summary>A noun of a body or a text: the ministry, the report.</summary>
    Body,

    /// <summary>Capitalised words that are no person's name.</summary>
    Proper,
    Other,
}

/// <summary>A possible speaker: a noun phrase or pronoun outside of the quotations.</summary>
internal sealed class Mention
{
    public required MentionKind Kind { get; init; }

    /// <summary>Its units in the narration.</summary>
    public required int First { get; init; }
    public required int End { get; init; }
    public required int FirstToken { get; init; }
    public required int EndToken { get; init; }
    public required int Paragraph { get; init; }
    public required int Sentence { get; init; }

    /// <summary>The index of the person's name within, or -1.</summary>
    public int Name { get; init; } = -1;

    /// <summary>The first token of that name.</summary>
    public int NameFirst { get; init; } = -1;

    /// <summary>What <see cref="Scene.VerbAfter"/> found: asked for at every quotation around.</summary>
    public (int Unit, bool AfterApposition)? Verb { get; set; }

    /// <summary>Whom it names, if anybody: the index of the person, or -1.</summary>
    public int Person { get; set; } = -1;
}
