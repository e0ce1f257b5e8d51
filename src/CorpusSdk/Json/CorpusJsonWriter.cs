using System.Text.Json;

namespace CorpusSdk.Json;

/// <summary>
/// Writes the members of records as JSON, each under a fixed name. A member that is null is left out. References are
/// ids, or objects to the depth of <see cref="NestedReferences"/>.
/// </summary>
public sealed partial class CorpusJsonWriter
{
    private readonly Utf8JsonWriter _json;
    private readonly List<ICorpusRecord> _open = [];
    private int _depth;

    internal CorpusJsonWriter(Utf8JsonWriter json, JsonSerializerOptions options)
    {
        _json = json;
        _depth = NestedReferences.DepthIn(options);
    }

    /// <summary>Writes a record that the current one contains.</summary>
    internal void WriteRecord(ICorpusRecord record)
    {
        _json.WriteStartObject();
        _open.Add(record);
        record.WriteJson(this);
        _open.RemoveAt(_open.Count - 1);
        _json.WriteEndObject();
    }

    /// <summary>Writes a reference: the id, or the record itself if references are nested.</summary>
    /// <param name="record">The record; null is written as it is.</param>
    public void WriteReference(ICorpusRecord? record)
    {
        if (record is null)
        {
            _json.WriteNullValue();
        }
        else if (_depth == 0 || _open.Contains(record))
        {
            // A record that is being written would contain itself.
            _json.WriteStringValue(record.Id);
        }
        else
        {
            _depth--;
            WriteRecord(record);
            _depth++;
        }
    }

    /// <summary>Writes a reference as a member, unless it is null.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="record">The record.</param>
    public void WriteReference(string name, ICorpusRecord? record)
    {
        if (record is not null)
        {
            _json.WritePropertyName(name);
            WriteReference(record);
        }
    }

    /// <summary>Writes references as a member, which is a list.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="records">The records.</param>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    public void WriteReferences(string name, IEnumerable<ICorpusRecord?> records) =>
        WriteList(name, records, static (json, record) => json.WriteReference(record));

    /// <summary>Writes a list as a member.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="name">The name of the member.</param>
    /// <param name="items">The items.</param>
    /// <param name="write">Writes an item.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="items"/> or <paramref name="write"/> is null.
    /// </exception>
    public void WriteList<T>(string name, IEnumerable<T> items, Action<CorpusJsonWriter, T> write)
    {
        _json.WritePropertyName(name);
        WriteList(items, write);
    }

    /// <summary>Writes a list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="write">Writes an item.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="items"/> or <paramref name="write"/> is null.
    /// </exception>
    public void WriteList<T>(IEnumerable<T> items, Action<CorpusJsonWriter, T> write)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(write);
        _json.WriteStartArray();
        foreach (var item in items)
        {
            write(this, item);
        }

        _json.WriteEndArray();
    }

    /// <summary>Writes a dictionary, in ordinal order of its keys.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="items">The entries.</param>
    /// <param name="write">Writes a value.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="items"/> or <paramref name="write"/> is null.
    /// </exception>
    public void WriteDictionary<T>(IEnumerable<KeyValuePair<string, T>> items, Action<CorpusJsonWriter, T> write)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(write);
        _json.WriteStartObject();
        foreach (var (key, value) in items.OrderBy(item => item.Key, StringComparer.Ordinal))
        {
            _json.WritePropertyName(key);
            write(this, value);
        }

        _json.WriteEndObject();
    }

    /// <summary>Writes an object.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">What the object describes.</param>
    /// <param name="writeMembers">Writes its members.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writeMembers"/> is null.</exception>
    public void WriteObject<T>(T value, Action<CorpusJsonWriter, T> writeMembers)
    {
        ArgumentNullException.ThrowIfNull(writeMembers);
        _json.WriteStartObject();
        writeMembers(this, value);
        _json.WriteEndObject();
    }

    /// <summary>Writes the name of a member; its value must follow.</summary>
    /// <param name="name">The name of the member.</param>
    public void WriteName(string name) => _json.WritePropertyName(name);
}
