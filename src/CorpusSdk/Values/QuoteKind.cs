namespace CorpusSdk;

/// <summary>Whether a quotation is complete or a fragment.</summary>
public enum QuoteKind
{
    /// <summary>One or more complete sentences of the speaker.</summary>
    Direct,

    /// <summary>A fragment of the speaker's words within a sentence of the author.</summary>
    Partial,
}
