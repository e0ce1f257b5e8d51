namespace CorpusSdk.Core.Storage;

#pragma warning disable CA1720 // The kinds are called as the types in all languages.

/// <summary>What a column of the store holds, and so its type in each engine.</summary>
public enum StoreKind
{
    /// <summary>A text, compared ordinally: <c>TEXT</c> in SQLite, <c>text COLLATE "C"</c> in PostgreSQL.</summary>
    Text,

    /// <summary>A number of 32 bits: <c>INTEGER</c>, <c>integer</c>.</summary>
    Integer,

    /// <summary>A number of 64 bits: <c>INTEGER</c>, <c>bigint</c>.</summary>
    Long,

    /// <summary>
    /// An unsigned number of 64 bits: <c>INTEGER</c> with the same bits (as EF Core stores it), <c>numeric(20)</c>.
    /// </summary>
    UnsignedLong,

    /// <summary>A floating-point number: <c>REAL</c>, <c>double precision</c>.</summary>
    Double,

    /// <summary>A decimal number: <c>TEXT</c> (as EF Core stores it), <c>numeric</c>.</summary>
    Decimal,

    /// <summary>True or false: <c>INTEGER</c> 0 or 1, <c>boolean</c>.</summary>
    Boolean,

    /// <summary>A day: <c>TEXT</c> as <c>yyyy-MM-dd</c>, <c>date</c>.</summary>
    Date,

    /// <summary>A list of texts: <c>TEXT</c> with a JSON array, <c>text[]</c>.</summary>
    Strings,

    /// <summary>A list of numbers of 32 bits: <c>TEXT</c> with a JSON array, <c>integer[]</c>.</summary>
    Integers,

    /// <summary>A list of numbers of 64 bits: <c>TEXT</c> with a JSON array, <c>bigint[]</c>.</summary>
    Longs,

    /// <summary>A list of floating-point numbers: <c>TEXT</c> with a JSON array, <c>double precision[]</c>.</summary>
    Doubles,

    /// <summary>
    /// JSON as text in both engines: nested records, dictionaries, and lists that no other kind holds.
    /// </summary>
    Json,
}
