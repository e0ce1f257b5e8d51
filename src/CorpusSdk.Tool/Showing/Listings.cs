using System.Globalization;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Showing;

/// <summary>The tables of <c>dotnet corpus show</c>.</summary>
internal static class Listings
{
    public static Listing People(CorpusView corpus) =>
        new(
            [
                new("id", IsId: true),
                new("name"),
                new("country"),
                new("roles"),
                new("articles", true),
                new("quotes", true),
                new("mentions", true),
                new("delegations", true),
            ],
            [
                .. corpus.People.Select(person =>
                    (string[])
                        [
                            person.Id,
                            person.Person.FullName,
                            person.Person.Country ?? "",
                            string.Join('\n', person.Person.Roles.Select(RoleOf)),
                            Number(person.Articles.Count),
                            Number(person.QuoteCount),
                            Number(person.MentionCount),
                            Number(person.DelegationCount),
                        ]
                ),
            ]
        );

    public static Listing Quotes(CorpusView corpus) =>
        new(
            [new("id"), new("speaker"), new("attribution"), new("text"), new("kind"), new("location")],
            [
                .. corpus.Quotes.Select(quote =>
                    (string[])
                        [
                            quote.Id,
                            quote.AttributedTo ?? "",
                            AttributionOf(quote.Model),
                            OnOneLine(quote.Text),
                            KindOf(quote.Model),
                            FormatLocation(quote.Article.Model.DisplayPath, quote.Model.Position),
                        ]
                ),
            ]
        );

    public static Listing Delegations(CorpusView corpus) =>
        new(
            [
                new("id", IsId: true),
                new("party"),
                new("event"),
                new("head"),
                new("stated", true),
                new("listed", true),
                new("unnamed", true),
                new("members"),
            ],
            [
                .. corpus.Delegations.Select(delegation =>
                    (string[])
                        [
                            delegation.Model.Id,
                            delegation.Model.Party ?? "",
                            delegation.Model.Event ?? "",
                            delegation.Model.HeadNames ?? "",
                            delegation.Model.StatedCount is { } count ? Number(count) : "",
                            Number(delegation.Model.Members.Count),
                            Number(delegation.Model.UnnamedCount),
                            string.Join(
                                '\n',
                                delegation.Model.Members.Select(member =>
                                    member.Role is null ? member.PersonName : $"{member.PersonName}, {member.Role}"
                                )
                            ),
                        ]
                ),
            ]
        );

    public static Listing Articles(CorpusView corpus) =>
        new(
            [
                new("id", IsId: true),
                new("title"),
                new("published", IsId: true),
                new("publisher"),
                new("quotes", true),
                new("people", true),
                new("delegations", true),
                new("file"),
            ],
            [
                .. corpus.Articles.Select(article =>
                    (string[])
                        [
                            article.Model.Id,
                            article.Model.Title,
                            article.Model.Published?.ToString() ?? "",
                            article.Model.Publisher ?? "",
                            Number(article.Model.Quotes.Count),
                            Number(
                                article
                                    .Model.Mentions.Select(mention => mention.Person)
                                    .Distinct(StringComparer.Ordinal)
                                    .Count()
                            ),
                            Number(article.Model.Delegations.Count),
                            article.Model.DisplayPath,
                        ]
                ),
            ]
        );

    /// <summary><c>seeds/visit.txt:3:14</c></summary>
    public static string FormatLocation(string path, LinePosition position) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}:{position.Line + 1}:{position.Column + 1}");

    public static string OnOneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static string KindOf(QuoteModel quote) => quote.Kind == QuoteKind.Direct ? "direct" : "partial";

    /// <summary><c>unstated</c>, <c>stated</c> or <c>confirmed</c>.</summary>
    public static string AttributionOf(QuoteModel quote) =>
        quote.Attribution.Kind switch
        {
            AttributionKind.Stated => "stated",
            AttributionKind.Confirmed => "confirmed",
            _ => "unstated",
        };

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>Minister of Transport (2021–2023)</c></summary>
    public static string RoleOf(RoleModel role) =>
        (role.From, role.To) switch
        {
            (null, null) => role.Title,
            var (from, to) => $"{role.Title} ({from}–{to})",
        };
}
