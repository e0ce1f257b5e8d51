using System.ComponentModel;

namespace CorpusSdk.Json;

/// <summary>
/// What a corpus has entries of: an article, person, quote or delegation, or an entry of a collection. Implemented by
/// generated code.
/// </summary>
public interface ICorpusRecord
{
    /// <summary>The id of the entry, unique in its set.</summary>
    string Id { get; }

    /// <summary>Writes the members of the record, without the braces around them.</summary>
    /// <param name="json">The writer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    void WriteJson(CorpusJsonWriter json);

    /// <summary>Writes the properties that the program has added to a built-in record.</summary>
    /// <param name="json">The writer.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    void WriteOwnJson(CorpusJsonWriter json) { }
}

/// <summary>A record that is found by its id, in the corpus of the program.</summary>
/// <typeparam name="TSelf">The type of the record.</typeparam>
public interface ICorpusRecord<TSelf> : ICorpusRecord, IParsable<TSelf>
    where TSelf : class, ICorpusRecord<TSelf>
{
    /// <summary>The set of all entries.</summary>
    static abstract CorpusSet<TSelf> All { get; }

    /// <summary>
    /// The properties that the program has added to a built-in record, or all members of the record of a collection: a
    /// JSON object with <c>properties</c> and <c>required</c> as in a JSON Schema.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static virtual string OwnJsonSchema => """{"properties":{},"required":[]}""";
}
