namespace CorpusSdk.Matching.Quotations;

/// <summary>How a line shows who speaks.</summary>
internal enum TurnForm
{
    /// <summary><c>Jane Doe: …</c>, and <c>Mr. DOE. …</c></summary>
    Inline,

    /// <summary><c>- Jane Doe: …</c></summary>
    ListItem,

    /// <summary><c>Jane Doe:</c> and the words below.</summary>
    OwnLine,

    /// <summary><c>[DOE] …</c></summary>
    Bracket,

    /// <summary><c>Doe — …</c></summary>
    Dash,

    /// <summary><c>&lt;v Jane Doe&gt;…&lt;/v&gt;</c> of WebVTT</summary>
    Voice,

    /// <summary><c>| Jane Doe | … |</c></summary>
    TableRow,
}

/// <summary>What may be the label of a speaker's turn.</summary>
/// <param name="Name">The speaker's name, without a time, a colon and other marks.</param>
/// <param name="Content">The offset of the words behind it; the end of the line if they are below.</param>
internal readonly record struct TurnLabel(TextRange Name, TurnForm Form, int Content)
{
    /// <summary>The offset at which the words in the label's line end, if that is not the end of the line.</summary>
    public int? ContentEnd { get; init; }
}
