using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Text;
using static CorpusSdk.Generator.Emission.CSharpText;

namespace CorpusSdk.Generator.Emission;

/// <summary>The XML documentation of generated members, which editors show on hover.</summary>
internal static class Documentation
{
    public static string Of(ArticleOutline article) =>
        Summary(
            "<b>" + Doc(article.Title) + "</b>",
            Doc(Joined(", ", article.Publisher, article.Published?.ToString(), article.Dateline)),
            Joined(
                ", ",
                Counted(article.Quotes.Count, "quote"),
                Counted(article.PersonCount, "person", "people"),
                article.Delegations.Count == 0 ? null : Counted(article.Delegations.Count, "delegation")
            )
                + " in <c>"
                + Doc(article.Path)
                + "</c>"
        );

    public static string QuotesOf(ArticleOutline article) =>
        Summary("What is quoted in <b>" + Doc(article.Title) + "</b>: " + Counted(article.Quotes.Count, "quote") + ".");

    public static string Of(QuoteOutline quote, ArticleOutline article) =>
        Summary(
            "<b>"
                + Doc(quote.By ?? "Not attributed")
                + "</b>"
                + (quote.Cue is null ? "" : ", " + Doc(quote.Cue))
                + ": “"
                + Doc(quote.Excerpt)
                + "”",
            quote.Via is null ? "" : "via " + Doc(quote.Via),
            "<c>"
                + Doc(article.Path)
                + ":"
                + Number(quote.Line)
                + "</c>, annotated in <c>"
                + Doc(article.AnnotationsPath)
                + ":"
                + Number(quote.AnnotationLine)
                + "</c>"
        );

    public static string Of(DelegationOutline delegation) =>
        Summary(
            "<b>"
                + Doc(
                    Joined(", ", delegation.Party, delegation.Event) is { Length: > 0 } subject
                        ? subject
                        : delegation.Id
                )
                + "</b>",
            (delegation.HeadNames is null ? "" : "led by " + Doc(delegation.HeadNames) + ", ")
                + Counted(delegation.Members.Count, "member")
                + (delegation.Members.Count == 0 ? "" : ": " + Doc(string.Join(", ", delegation.Members), 400))
                + (delegation.UnnamedCount == 0 ? "" : ", " + Number(delegation.UnnamedCount) + " not named"),
            "<c>" + Doc(delegation.Path) + ":" + Number(delegation.Line) + "</c>"
        );

    public static string Of(PersonEntry entry) =>
        Summary(
            "<b>"
                + Doc(entry.Person.FullName)
                + "</b>"
                + (entry.Person.Country is null ? "" : ", " + Doc(entry.Person.Country)),
            Doc(string.Join("; ", entry.Person.Roles.Select(role => role.Title)), 400),
            entry.Person.Aliases.Count == 0 ? "" : "also " + Doc(string.Join(", ", entry.Person.Aliases)),
            Joined(
                ", ",
                Counted(entry.QuoteCount, "quote"),
                Counted(entry.MentionCount, "mention") + " in " + Counted(entry.Articles.Count, "article"),
                entry.DelegationCount == 0 ? null : Counted(entry.DelegationCount, "delegation")
            )
        );

    public static string Folder(IEnumerable<string> folders) =>
        Summary("The folder " + Doc(string.Join("/", folders)) + ".");

    private static string Summary(params string[] paragraphs) =>
        "/// <summary>"
        + string.Concat(paragraphs.Where(text => text.Length > 0).Select(text => "<para>" + text + "</para>"))
        + "</summary>";

    private static string Joined(string separator, params string?[] parts) =>
        string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part)));

    private static string Counted(int count, string one, string? many = null) =>
        Number(count) + " " + (count == 1 ? one : many ?? one + "s");
}
