using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Schema;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Showing;

namespace CorpusSdk.Tool.Exporting;

/// <summary>
/// Exports a corpus as CSV tables (RFC 4180, UTF-8). Cells are not escaped for spreadsheets: an apostrophe before an
/// <c>=</c> would change a quote. The manual tells users to import the files as text.
/// </summary>
internal static class CsvExport
{
    /// <summary>The names and contents of the files.</summary>
    public static IReadOnlyList<(string Name, byte[] Content)> Write(CorpusView corpus) =>
        [
            (
                "articles.csv",
                Table(
                    Columns(
                        ["id", "title", "published", "publisher", "url", "language", "dateline", "file", "text"],
                        corpus.KeysOf(RecordRole.Article)
                    ),
                    corpus.Articles.Select(article =>
                        article.Model is var model
                            ? (string?[])
                                [
                                    model.Id,
                                    model.Title,
                                    model.Published?.ToString(),
                                    model.Publisher,
                                    model.Url,
                                    model.Language,
                                    model.Dateline,
                                    model.DisplayPath,
                                    article.Text.Text,
                                    .. Own(corpus, RecordRole.Article, model.Fields),
                                ]
                            : []
                    )
                )
            ),
            (
                "people.csv",
                Table(
                    Columns(
                        ["id", "name", "aliases", "country", "roles", "articles", "quotes", "mentions", "delegations"],
                        corpus.KeysOf(RecordRole.Person)
                    ),
                    corpus.People.Select(person =>
                        (string?[])
                            [
                                person.Id,
                                person.Person.FullName,
                                string.Join("\n", person.Person.Aliases),
                                person.Person.Country,
                                string.Join("\n", person.Person.Roles.Select(role => role.Title)),
                                Number(person.Articles.Count),
                                Number(person.QuoteCount),
                                Number(person.MentionCount),
                                Number(person.DelegationCount),
                                .. Own(corpus, RecordRole.Person, person.Person.Fields),
                            ]
                    )
                )
            ),
            (
                "quotes.csv",
                Table(
                    Columns(
                        [
                            "id",
                            "article",
                            "text",
                            "kind",
                            "speaker",
                            "speaker_name",
                            "source",
                            "cue",
                            "via",
                            "attribution",
                            "attribution_start",
                            "attribution_end",
                            "start",
                            "end",
                            "location",
                        ],
                        corpus.KeysOf(RecordRole.Quote)
                    ),
                    corpus.Quotes.Select(quote =>
                        quote.Model is var model
                            ? (string?[])
                                [
                                    quote.Id,
                                    quote.Article.Model.Id,
                                    quote.Text,
                                    Listings.KindOf(model),
                                    string.Join("\n", model.Speakers.Select(speaker => speaker.Person)),
                                    string.Join("\n", model.Speakers.Select(speaker => speaker.PersonName)),
                                    model.Source,
                                    model.Cue,
                                    model.Via,
                                    Listings.AttributionOf(model),
                                    Number(model.Attribution.Range?.Start),
                                    Number(model.Attribution.Range?.End),
                                    Number(model.Range.Start),
                                    Number(model.Range.End),
                                    Listings.FormatLocation(quote.Article.Model.DisplayPath, model.Position),
                                    .. Own(corpus, RecordRole.Quote, model.Fields),
                                ]
                            : []
                    )
                )
            ),
            (
                "delegations.csv",
                Table(
                    Columns(
                        ["id", "article", "party", "event", "head", "stated_count", "unnamed_count"],
                        corpus.KeysOf(RecordRole.Delegation)
                    ),
                    corpus.Delegations.Select(delegation =>
                        delegation.Model is var model
                            ? (string?[])
                                [
                                    model.Id,
                                    delegation.Article.Model.Id,
                                    model.Party,
                                    model.Event,
                                    string.Join("\n", model.Heads.Select(head => head.Person)),
                                    Number(model.StatedCount),
                                    Number(model.UnnamedCount),
                                    .. Own(corpus, RecordRole.Delegation, model.Fields),
                                ]
                            : []
                    )
                )
            ),
            (
                "members.csv",
                Table(
                    ["delegation", "person", "name", "role"],
                    corpus.Delegations.SelectMany(delegation =>
                        delegation.Model.Members.Select(member =>
                            (string?[])[delegation.Model.Id, member.Person, member.PersonName, member.Role]
                        )
                    )
                )
            ),
            .. corpus
                .Entries.GroupBy(entry => entry.SetName, StringComparer.Ordinal)
                .Select(set => ($"collection-{set.Key}.csv", Collection(corpus, [.. set]))),
        ];

    private static byte[] Collection(CorpusView corpus, IReadOnlyList<CorpusEntry> entries)
    {
        string[] keys = [.. entries[0].Record.Fields.Select(field => field.Key)];
        return Table(
            Columns(["id", "file", "article", "text"], keys),
            entries.Select(entry =>
                (string?[])
                    [
                        entry.Model.Id,
                        entry.Model.Location.DisplayPath,
                        entry.ArticleId,
                        entry.Text,
                        .. Cells(keys, corpus.PropertiesOf(entry)),
                    ]
            )
        );
    }

    /// <summary>The columns of a table, followed by those of the user's own properties.</summary>
    private static string[] Columns(IEnumerable<string> columns, IEnumerable<string> keys) =>
        [.. columns, .. keys.Select(key => $"{EntryExport.PropertiesName}.{key}")];

    private static IEnumerable<string?> Own(CorpusView corpus, RecordRole role, BoundFields fields) =>
        Cells(corpus.KeysOf(role), corpus.PropertiesOf(role, fields));

    private static IEnumerable<string?> Cells(IEnumerable<string> keys, JsonObject? properties) =>
        keys.Select(key => OwnProperties.CellOf(properties?[key]));

    private static byte[] Table(string[] columns, IEnumerable<string?[]> rows)
    {
        StringBuilder text = new();
        foreach (var row in rows.Prepend(columns))
        {
            _ = text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Cell(string? value) =>
        value is null ? ""
        : value.Length == 0 || value.IndexOfAny([',', '"', '\r', '\n']) >= 0 || value[0] == ' ' || value[^1] == ' '
            ? "\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
        : value;

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
