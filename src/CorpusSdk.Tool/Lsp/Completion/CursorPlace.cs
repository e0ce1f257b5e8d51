using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Lsp.Completion;

/// <summary>How a file writes its data.</summary>
internal enum DataFormat
{
    Yaml,
    Json,
    Toml,
    Csv,
}

/// <summary>How a scalar is written.</summary>
internal enum ScalarStyle
{
    /// <summary>Without marks around it; also if there is nothing yet.</summary>
    Plain,
    Single,
    Double,

    /// <summary>As lines of its own behind <c>|</c> or <c>&gt;</c>.</summary>
    Block,
}

/// <summary>A step of a path: the key of a mapping, or the index of a list.</summary>
/// <param name="Key">Null for an index.</param>
internal readonly record struct PathStep(string? Key, int Index = -1)
{
    public override string ToString() => Key ?? Index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>What is being typed at the cursor, and where in the data that is.</summary>
/// <param name="Format">How the file writes its data.</param>
/// <param name="Path">
/// To the mapping that a key is typed in, or to the value that is typed; the same if it may become either.
/// </param>
/// <param name="Range">What is typed already, with its quotation marks, up to its end; within one line.</param>
/// <param name="Before">The characters from the start of the range to the cursor, as written.</param>
/// <param name="Style">How it is written.</param>
internal sealed record CursorPlace(
    DataFormat Format,
    IReadOnlyList<PathStep> Path,
    TextRange Range,
    string Before,
    ScalarStyle Style
)
{
    /// <summary>Whether a key may stand here.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether a value may stand here; both are possible at the start of an item of a list.</summary>
    public bool IsValue { get; init; }

    /// <summary>Whether brackets or braces are around it.</summary>
    public bool IsFlow { get; init; }

    /// <summary>Whether it is the only content of its line, so that a list may begin there.</summary>
    public bool IsOwnLine { get; init; }

    /// <summary>Whether a colon follows the key already.</summary>
    public bool HasColon { get; init; }

    /// <summary>What must be written before the text: the space after a colon, or the dash of a new item.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The column of the key, or that which the first key of the mapping would have.</summary>
    public int Column { get; init; }

    /// <summary>The other keys of the mapping.</summary>
    public IReadOnlyCollection<string> Keys { get; init; } = [];

    /// <summary>The scalars of the mapping that the value belongs to, by their keys.</summary>
    public IReadOnlyDictionary<string, string> Neighbours { get; init; } = s_none;

    /// <summary>The whole file as far as it could be made out; null in a table.</summary>
    public LooseSlot? Root { get; init; }

    /// <summary>The slot of the value; null for a key, and in a table.</summary>
    public LooseSlot? Slot { get; init; }

    /// <summary>The character between the cells of a table.</summary>
    public char Separator { get; init; } = ',';

    /// <summary>Whether it is an item of a list that is written in one cell.</summary>
    public bool IsPartOfCell { get; init; }

    /// <summary>What has been typed, without quotation marks and escapes.</summary>
    public string Typed =>
        IsPartOfCell ? Before.Replace("\"\"", "\"")
        : Format == DataFormat.Csv ? CsvCursor.Decode(Before)
        : LooseText.Decode(Before, Style);

    private static readonly Dictionary<string, string> s_none = [];
}
