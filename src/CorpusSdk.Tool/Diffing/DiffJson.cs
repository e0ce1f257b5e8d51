using System.Text;
using System.Text.Json;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Diffing;

/// <summary>Writes the differences of two corpora as JSON, in the form that the README documents.</summary>
internal static class DiffJson
{
    public static void Write(CorpusDiff diff, TextWriter output) =>
        output.WriteLine(
            Encoding.UTF8.GetString(
                JsonText.Write(json =>
                {
                    json.WriteStartObject();
                    WriteSide(json, "old", diff.Old);
                    WriteSide(json, "new", diff.New);
                    json.WriteString("level", DiffReport.NameOf(diff.Level));
                    WriteList(json, "members", diff.Members, WriteMember);
                    WriteList(json, "quotes", diff.Quotes, WriteQuote);
                    WriteList(json, "facts", diff.Facts, WriteFact);
                    json.WriteEndObject();
                })
            )
        );

    private static void WriteSide(Utf8JsonWriter json, string name, DiffSide side)
    {
        json.WriteStartObject(name);
        json.WriteString("corpus", side.Label);
        json.WriteNumber("errors", side.Corpus.ErrorCount);
        json.WriteEndObject();
    }

    private static void WriteList<T>(
        Utf8JsonWriter json,
        string name,
        IEnumerable<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMember(Utf8JsonWriter json, MemberChange change)
    {
        json.WriteString("level", DiffReport.NameOf(change.Level));
        json.WriteString("change", change.Kind.ToString().ToLowerInvariant());
        WriteVersion(json, "before", change.Before);
        WriteVersion(json, "after", change.After);
        WriteList(json, "implied", change.Implied, WriteMember);
    }

    private static void WriteQuote(Utf8JsonWriter json, QuoteChange change)
    {
        json.WriteString("level", DiffReport.NameOf(QuoteChange.Level));
        WriteVersion(json, "before", change.Before);
        WriteVersion(json, "after", change.After);
        WriteValues(json, "text", change.TextBefore, change.TextAfter);
        WriteList(
            json,
            "words",
            change.HasOtherWords ? WordDiff.Of(change.TextBefore, change.TextAfter) : [],
            (list, run) =>
            {
                list.WriteString(
                    "in",
                    run.Kind switch
                    {
                        WordRunKind.Removed => "before",
                        WordRunKind.Added => "after",
                        _ => "both",
                    }
                );
                list.WriteString("text", run.Text);
            }
        );
        foreach (var (key, from, to) in change.Attributions)
        {
            WriteValues(json, key, from, to);
        }
    }

    private static void WriteFact(Utf8JsonWriter json, FactChange change)
    {
        json.WriteString("level", DiffReport.NameOf(change.Level));
        json.WriteString("fact", change.Fact);
        WriteVersion(json, "before", change.Before);
        WriteVersion(json, "after", change.After);
        WriteValues(json, "value", change.From, change.To);
    }

    private static void WriteValues(Utf8JsonWriter json, string name, string? before, string? after)
    {
        json.WriteStartObject(name);
        json.WriteString("before", before);
        json.WriteString("after", after);
        json.WriteEndObject();
    }

    private static void WriteVersion(Utf8JsonWriter json, string name, MemberVersion? version)
    {
        if (version is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("member", version.Member.Path);
        json.WriteString("kind", NameOf(version.Member.Kind));
        json.WriteString("type", version.Member.Type);
        if (version.Place is { } place)
        {
            json.WriteString("file", DiskPath.Short(place.Path).Replace('\\', '/'));
            json.WriteNumber("line", place.Line);
        }

        json.WriteEndObject();
    }

    private static string NameOf(CorpusMemberKind kind) =>
        kind switch
        {
            CorpusMemberKind.ArticleFolder or CorpusMemberKind.QuoteFolder => "folder",
            CorpusMemberKind.ArticleQuotes => "quotes",
            _ => kind.ToString().ToLowerInvariant(),
        };
}
