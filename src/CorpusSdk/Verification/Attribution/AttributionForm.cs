namespace CorpusSdk;

/// <summary>How a text names the source of a quotation.</summary>
internal enum AttributionForm
{
    /// <summary>By a citation next to it, which may also name an author.</summary>
    Citation,

    /// <summary>As the speaker, without a verb of speaking: in a label, a credit line, <c>according to</c>.</summary>
    Speaker,

    /// <summary>As the speaker, with a verb of speaking.</summary>
    Speech,
}
