using System.Globalization;
using System.Text.Json.Nodes;

namespace CorpusSdk.Json;

// The values of properties, as `dotnet corpus export` writes them too.
public sealed partial class CorpusJsonWriter
{
    /// <summary>Writes a text.</summary>
    /// <param name="value">The text; null is written as it is.</param>
    public void WriteValue(string? value) => _json.WriteStringValue(value);

    /// <summary>Writes a Boolean.</summary>
    /// <param name="value">The value.</param>
    public void WriteValue(bool value) => _json.WriteBooleanValue(value);

    /// <summary>Writes an integer.</summary>
    /// <param name="value">The value.</param>
    public void WriteValue(long value) => _json.WriteNumberValue(value);

    /// <summary>Writes an integer.</summary>
    /// <param name="value">The value.</param>
    public void WriteValue(ulong value) => _json.WriteNumberValue(value);

    /// <summary>Writes a number.</summary>
    /// <param name="value">The value.</param>
    public void WriteValue(decimal value) => _json.WriteNumberValue(value);

    /// <summary>Writes a number; JSON has none for infinity and NaN, which are texts.</summary>
    /// <param name="value">The value.</param>
    public void WriteValue(double value)
    {
        if (double.IsFinite(value))
        {
            _json.WriteNumberValue(value);
        }
        else
        {
            _json.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <inheritdoc cref="WriteValue(double)"/>
    public void WriteValue(float value)
    {
        if (float.IsFinite(value))
        {
            _json.WriteNumberValue(value);
        }
        else
        {
            _json.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Writes a character as a text.</summary>
    /// <param name="value">The value.</param>
    public void WriteValue(char value) => _json.WriteStringValue([value]);

    /// <summary>Writes a GUID as a text.</summary>
    /// <param name="value">The value.</param>
    public void WriteValue(Guid value) => _json.WriteStringValue(value);

    /// <summary>Writes a URI as the data have it.</summary>
    /// <param name="value">The value; null is written as it is.</param>
    public void WriteValue(Uri? value) => _json.WriteStringValue(value?.OriginalString);

    /// <summary>Writes a version as a text.</summary>
    /// <param name="value">The value; null is written as it is.</param>
    public void WriteValue(Version? value) => _json.WriteStringValue(value?.ToString());

    /// <summary>Writes a date as EDTF.</summary>
    /// <param name="value">The value.</param>
    public void WriteValue(EdtfDate value) => _json.WriteStringValue(value.ToString());

    /// <summary>Writes a day: <c>2024-06-19</c>.</summary>
    /// <param name="value">The value.</param>
    public void WriteValue(DateOnly value) => WriteFormatted(value, "yyyy-MM-dd");

    /// <summary>Writes a time: <c>14:30:00</c>.</summary>
    /// <param name="value">The value.</param>
    public void WriteValue(TimeOnly value) => WriteFormatted(value, "HH:mm:ss.FFFFFFF");

    /// <summary>Writes a day and a time: <c>2024-06-19T14:30:00</c>.</summary>
    /// <param name="value">The value.</param>
    public void WriteValue(DateTime value) => WriteFormatted(value, "yyyy-MM-ddTHH:mm:ss.FFFFFFFK");

    /// <summary>Writes a point in time: <c>2024-06-19T14:30:00+09:00</c>.</summary>
    /// <param name="value">The value.</param>
    public void WriteValue(DateTimeOffset value) => WriteFormatted(value, "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz");

    /// <summary>Writes a duration: <c>01:30:00</c>.</summary>
    /// <param name="value">The value.</param>
    public void WriteValue(TimeSpan value) => WriteFormatted(value, "c");

    /// <summary>Writes a member of an enumeration as a word; an unknown one as a number.</summary>
    /// <param name="value">The value.</param>
    /// <param name="members">The words of the members with their values.</param>
    /// <exception cref="ArgumentNullException"><paramref name="members"/> is null.</exception>
    public void WriteEnum(long value, params (string Word, long Value)[] members)
    {
        ArgumentNullException.ThrowIfNull(members);
        foreach (var member in members)
        {
            if (member.Value == value)
            {
                _json.WriteStringValue(member.Word);
                return;
            }
        }

        _json.WriteNumberValue(value);
    }

    /// <summary>Writes the members of an enumeration with <c>[Flags]</c> as a list of words.</summary>
    /// <param name="bits">The value.</param>
    /// <param name="members">The words of the members with their values.</param>
    /// <exception cref="ArgumentNullException"><paramref name="members"/> is null.</exception>
    public void WriteFlags(long bits, params (string Word, long Value)[] members) =>
        WriteList(
            members.Where(member => member.Value != 0 && (member.Value & bits) == member.Value),
            static (json, member) => json.WriteValue(member.Word)
        );

    /// <summary>Writes a null.</summary>
    public void WriteNull() => _json.WriteNullValue();

    private void WriteFormatted<T>(T value, string format)
        where T : IFormattable => _json.WriteStringValue(value.ToString(format, CultureInfo.InvariantCulture));

    // The members of built-in records.

    internal void Write(string name, string? value)
    {
        if (value is not null)
        {
            _json.WriteString(name, value);
        }
    }

    internal void Write(string name, ReadOnlySpan<byte> utf8) => _json.WriteString(name, utf8);

    internal void Write(string name, int value) => _json.WriteNumber(name, value);

    internal void Write(string name, double value) => _json.WriteNumber(name, value);

    internal void Write(string name, EdtfDate? date) => Write(name, date?.ToString());

    internal void Write(string name, SourceLocation location) => Write(name, location.ToString());

    internal void Write(string name, TextSpan span)
    {
        _json.WritePropertyName(name);
        Write(span);
    }

    internal void Write(TextSpan span)
    {
        _json.WriteStartObject();
        _json.WriteNumber("start", span.Start);
        _json.WriteNumber("end", span.End);
        _json.WriteEndObject();
    }

    internal void Write(string name, IReadOnlyList<string> texts) =>
        WriteList(name, texts, static (json, text) => json.WriteValue(text));

    /// <summary>Writes members whose types are not known at compile time, without the braces around them.</summary>
    internal void WriteMembers(JsonObject members)
    {
        foreach (var (name, value) in members)
        {
            _json.WritePropertyName(name);
            if (value is null)
            {
                _json.WriteNullValue();
            }
            else
            {
                value.WriteTo(_json);
            }
        }
    }

    internal void WriteStart(string name) => _json.WriteStartObject(name);

    internal void WriteEnd() => _json.WriteEndObject();
}
