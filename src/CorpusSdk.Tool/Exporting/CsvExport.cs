using System.Globalization;
using System.Text;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Showing;

namespace CorpusSdk.Tool.Exporting;

/// <summary>
/// Exports a corpus as CSV tables (RFC 4180, UTF-8). Cells are not escaped for spreadsheets: an apostrophe before an
/// <c>=</c> would change a quote. The README tells users to import the files as text.
/// </summary>
internal static class CsvExport
{
    /// <summary>The names and contents of the files.</summary>
    public static IReadOnlyList<(string Name, byte[] Content)> Write(CorpusView corpus) =>
        [
            (
                "articles.csv",
                Table(
                    ["id", "title", "published", "publisher", "url", "language", "dateline", "file", "text"],
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
                                ]
                            : []
                    )
                )
            ),
            (
                "people.csv",
                Table(
                    ["id", "name", "aliases", "country", "roles", "articles", "quotes", "mentions", "delegations"],
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
                            ]
                    )
                )
            ),
            (
                "quotes.csv",
                Table(
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
                    corpus.Quotes.Select(quote =>
                        quote.Model is var model
                            ? (string?[])
                                [
                                    quote.Id,
                                    quote.Article.Model.Id,
                                    quote.Text,
                                    Listings.KindOf(model),
                                    model.Speaker,
                                    model.SpeakerName,
                                    model.Source,
                                    model.Cue,
                                    model.Via,
                                    Listings.AttributionOf(model),
                                    Number(model.Attribution.Range?.Start),
                                    Number(model.Attribution.Range?.End),
                                    Number(model.Range.Start),
                                    Number(model.Range.End),
                                    Listings.FormatLocation(quote.Article.Model.DisplayPath, model.Position),
                                ]
                            : []
                    )
                )
            ),
            (
                "delegations.csv",
                Table(
                    ["id", "article", "party", "event", "head", "stated_count"],
                    corpus.Delegations.Select(delegation =>
                        delegation.Model is var model
                            ? (string?[])
                                [
                                    model.Id,
                                    delegation.Article.Model.Id,
                                    model.Party,
                                    model.Event,
                                    model.Head,
                                    Number(model.StatedCount),
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
        ];

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
