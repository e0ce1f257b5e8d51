using System.Text.Json.Serialization;

namespace CorpusSdk.Tool.Lsp.Protocol;

// The types of the Language Server Protocol 3.17, https://microsoft.github.io/language-server-protocol, as far as this
// server uses them. Names are those of the specification; the prefix keeps them apart from the types of the tool.

/// <param name="Line">From 0.</param>
/// <param name="Character">In UTF-16 code units, from 0.</param>
internal readonly record struct LspPosition(int Line, int Character) : IComparable<LspPosition>
{
    public int CompareTo(LspPosition other) =>
        Line != other.Line ? Line.CompareTo(other.Line) : Character.CompareTo(other.Character);
}

/// <param name="End">Exclusive.</param>
internal readonly record struct LspRange(LspPosition Start, LspPosition End)
{
    /// <summary>Whether the ranges overlap or touch.</summary>
    public bool Touches(LspRange other) => Start.CompareTo(other.End) <= 0 && other.Start.CompareTo(End) <= 0;
}

internal sealed record LspLocation(string Uri, LspRange Range);

internal sealed record LspTextEdit(LspRange Range, string NewText);

internal sealed record TextDocumentIdentifier(string Uri);

internal sealed record VersionedTextDocumentIdentifier(string Uri, int Version);

/// <param name="Version">Null, and written as null, for a document that is not open.</param>
internal sealed record OptionalVersionedTextDocumentIdentifier(
    string Uri,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version
);

internal sealed record TextDocumentPositionParams(TextDocumentIdentifier TextDocument, LspPosition Position);

internal sealed record TextDocumentParams(TextDocumentIdentifier TextDocument);

/// <summary>Parameters of requests about a visible part of a document.</summary>
internal sealed record TextDocumentRangeParams(TextDocumentIdentifier TextDocument, LspRange Range);
