using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusSdk.Json;

/// <summary>Writes a report as <c>{"isClean":…,"quotations":[…]}</c>; see docs/manual/guides/verify.md.</summary>
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
public sealed class QuotationReportJsonConverter : JsonConverter<QuotationReport>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: a report is only written.</exception>
    public override QuotationReport Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => throw new NotSupportedException("a QuotationReport cannot be read from JSON; verify the text again");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, QuotationReport value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteBoolean("isClean", value.IsClean);
        writer.WriteStartArray("quotations");
        foreach (var quotation in value.Quotations)
        {
            VerifiedQuotationJsonConverter.Write(writer, quotation);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}

/// <summary>Writes a quotation as an object of a report; what is unknown is left out.</summary>
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
public sealed class VerifiedQuotationJsonConverter : JsonConverter<VerifiedQuotation>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: a quotation is only written.</exception>
    public override VerifiedQuotation Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => throw new NotSupportedException("a VerifiedQuotation cannot be read from JSON; verify the text again");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, VerifiedQuotation value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        Write(writer, value);
    }

    internal static void Write(Utf8JsonWriter writer, VerifiedQuotation quotation)
    {
        writer.WriteStartObject();
        writer.WriteString("verdict", quotation.Verdict.ToString());
        WriteSpan(writer, "start", "end", quotation.Span);
        writer.WriteString("text", quotation.Text);
        if (quotation.UndecidedReason is { } reason)
        {
            writer.WriteString("undecidedReason", reason.ToString());
        }

        if (quotation.Source is { } source)
        {
            WriteSource(writer, source);
        }

        if (quotation.Attribution is { } attribution)
        {
            WriteAttribution(writer, attribution);
        }

        if (quotation.Edits.Count > 0)
        {
            writer.WriteStartArray("edits");
            foreach (var edit in quotation.Edits)
            {
                writer.WriteStartObject();
                writer.WriteString("kind", edit.Kind.ToString());
                WriteSpan(writer, "start", "end", edit.Span);
                WriteSpan(writer, "articleStart", "articleEnd", edit.SourceSpan);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (quotation.Difference is { } difference)
        {
            writer.WriteString("difference", difference);
            writer.WriteStartArray("differences");
            foreach (var item in quotation.Differences)
            {
                writer.WriteStartObject();
                writer.WriteString("kind", item.Kind.ToString());
                WriteSpan(writer, "start", "end", item.Span);
                WriteSpan(writer, "articleStart", "articleEnd", item.SourceSpan);
                writer.WriteString("message", item.Message);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter writer, QuotationSource source)
    {
        writer.WriteString("article", source.Article.Id);
        WriteSpan(writer, "articleStart", "articleEnd", source.Span);
        writer.WriteString("articleText", source.Text);
        writer.WriteString("location", source.Location.ToString());
        if (source.Published is { } published)
        {
            writer.WriteString("published", published.ToString());
        }

        if (source.Quote is { } quote)
        {
            writer.WriteString("quote", quote.Id);
        }

        WriteIds(writer, "speakers", source.Speakers);
    }

    private static void WriteAttribution(Utf8JsonWriter writer, StatedAttribution attribution)
    {
        writer.WriteStartObject("attribution");
        WriteSpan(writer, "start", "end", attribution.Span);
        if (attribution.Name is { } name)
        {
            writer.WriteString("name", name);
        }

        WriteIds(writer, "people", attribution.People);
        if (attribution.Article is { } article)
        {
            writer.WriteString("article", article.Id);
        }

        if (attribution.Year is { } year)
        {
            writer.WriteNumber("year", year);
        }

        writer.WriteEndObject();
    }

    private static void WriteIds(Utf8JsonWriter writer, string name, IReadOnlyList<IPerson> people)
    {
        if (people.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var person in people)
        {
            writer.WriteStringValue(person.Id);
        }

        writer.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter writer, string start, string end, TextSpan span)
    {
        writer.WriteNumber(start, span.Start);
        writer.WriteNumber(end, span.End);
    }
}
