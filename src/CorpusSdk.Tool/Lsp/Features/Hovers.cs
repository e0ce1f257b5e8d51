using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Lsp.Protocol;
using CorpusSdk.Tool.Lsp.Symbols;
using CorpusSdk.Tool.Showing;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Lsp.Features;

/// <summary>What is at a place, in a few lines: a problem with its rule, a person, a passage, an article.</summary>
internal sealed class Hovers(LspSnapshot snapshot, CancellationToken cancellation)
{
    private const int MaxListed = 5;
    private const int MaxPassage = 3_000;

    /// <returns>Null if there is nothing.</returns>
    public LspHover? At(string path, LspPosition position)
    {
        LspRange here = new(position, position);
        var problems = snapshot
            .ProblemsByPath[path]
            .Where(problem => LspDiagnostics.RangeOf(problem).Touches(here))
            .DistinctBy(problem => problem.Rule.Id)
            .ToList();
        var found = new SymbolFinder(snapshot, cancellation).At(path, position);
        var card = found is null ? null : CardOf(found.Symbol);
        var text = string.Join("\n\n---\n\n", problems.Select(AboutRule).Append(card).OfType<string>());
        return text.Length == 0
            ? null
            : new(
                new(text),
                found is { Place: var place } && card is not null ? LspDiagnostics.RangeOf(place.Start, place.End)
                    : problems.Count > 0 ? LspDiagnostics.RangeOf(problems[0])
                    : null
            );
    }

    /// <summary>What something is; null if it is nothing that the corpus has.</summary>
    public string? CardOf(CorpusSymbol symbol) =>
        symbol.Record switch
        {
            CorpusSymbol.PersonRecord => snapshot.Compilation.People.FirstOrDefault(person => person.Id == symbol.Id)
                is { } person
                ? CardOf(person)
                : null,
            CorpusSymbol.ArticleRecord => ArticleOf(symbol.Id) is { } article ? CardOf(article.Model) : null,
            CorpusSymbol.QuoteRecord => ArticleOf(symbol.Article) is { } article
            && article.Model.Quotes.FirstOrDefault(quote => quote.Id == symbol.Id) is { } quote
                ? CardOf(article.Model, quote)
                : null,
            CorpusSymbol.DelegationRecord => snapshot
                .Compilation.AllArticles.SelectMany(article => article.Model.Delegations)
                .FirstOrDefault(delegation => delegation.Id == symbol.Id)
                is { } delegation
                ? CardOf(delegation)
                : null,
            _ => CardOfEntry(symbol),
        };

    private static string AboutRule(Problem problem) =>
        Markdown.Paragraphs(
            $"**[{problem.Rule.Id}]({RulePages.AddressOf(problem.Rule)})**: {Markdown.Text(problem.Rule.Title)}",
            RulePage.CauseOf(problem.Rule.Id)
        );

    private string CardOf(PersonEntry entry)
    {
        var person = entry.Person;
        var articles = entry.Articles.Take(MaxListed).Select(id => ArticleOf(id)?.Model).OfType<ArticleModel>();
        return Markdown.Paragraphs(
            $"**{Markdown.Text(person.FullName)}**"
                + (person.Country is { } country ? ", " + Markdown.Text(country) : ""),
            string.Join("  \n", person.Roles.Select(role => Markdown.Text(Listings.RoleOf(role)))),
            person.Aliases.Count > 0
                ? "Also: " + string.Join(", ", person.Aliases.Select(alias => Markdown.Text(alias)))
                : null,
            $"{Counted.Of(entry.QuoteCount, "quote")}, {Counted.Of(entry.MentionCount, "mention")}, "
                + $"{Counted.Of(entry.DelegationCount, "delegation")} in {Counted.Of(entry.Articles.Count, "article")}",
            string.Join("\n", articles.Select(article => "- " + LinkTo(article)))
                + (entry.Articles.Count > MaxListed ? "\n- …" : ""),
            Markdown.Text($"{person.DisplayPath}:{person.Position.Line + 1}")
        );
    }

    private string CardOf(ArticleModel article) =>
        Markdown.Paragraphs(
            $"**{LinkTo(article)}**",
            string.Join(
                " · ",
                new[] { article.Publisher, article.Published?.ToString(), article.Dateline }
                    .OfType<string>()
                    .Select(part => Markdown.Text(part))
            ),
            $"{Counted.Of(article.Quotes.Count, "quote")}, "
                + Counted.Of(article.Mentions.DistinctBy(mention => mention.Person).Count(), "person", "people")
        );

    private string? CardOf(ArticleModel article, QuoteModel quote)
    {
        // Words that are not in the article are at no place.
        if (
            quote.Range.Length == 0
            || snapshot.Compilation.Snapshots.FirstOrDefault(other => other.Linked?.Model == article) is not { } files
        )
        {
            return null;
        }

        var text = files.Text.Text;
        var around = QuotePassage.ParagraphsAround(article.Paragraphs, quote.Range);
        around = around.Length > MaxPassage ? quote.Range : around;
        return Markdown.Paragraphs(
            "> "
                + Inline(text, TextRange.FromBounds(around.Start, quote.Range.Start))
                + $"**{Markdown.Text(Slice(text, quote.Range), MaxPassage)}**"
                + Inline(text, TextRange.FromBounds(quote.Range.End, around.End)),
            Markdown.Text(quote.AttributedTo ?? "not attributed")
                + (quote.Cue is { } cue ? $" ({Markdown.Text(cue)})" : "")
                + (quote.Via is { } via ? $", via {Markdown.Text(via)}" : ""),
            $"{LinkTo(article, quote.Position)}"
        );
    }

    private static string CardOf(DelegationModel delegation) =>
        Markdown.Paragraphs(
            $"**{Markdown.Text(delegation.Party ?? delegation.Id)}**"
                + (delegation.Event is { } what ? ": " + Markdown.Text(what) : ""),
            delegation.HeadNames is { } heads ? "Head: " + Markdown.Text(heads) : null,
            string.Join(
                "\n",
                delegation.Members.Select(member =>
                    "- "
                    + Markdown.Text(member.PersonName)
                    + (member.Role is { } role ? ", " + Markdown.Text(role) : "")
                )
            )
        );

    private string? CardOfEntry(CorpusSymbol symbol) =>
        snapshot
            .Compilation.Collections.Collections.FirstOrDefault(collection => collection.Record.Type == symbol.Record)
            ?.Entries.FirstOrDefault(entry => entry.Id == symbol.Id)
            is { } entry
            ? Markdown.Paragraphs(
                $"**{Markdown.Text(entry.Label.Length > 0 ? entry.Label : entry.Id)}**",
                Markdown.Text(entry.Location.ToString())
            )
            : null;

    private CompiledArticle? ArticleOf(string id) =>
        snapshot.Compilation.AllArticles.FirstOrDefault(article => article.Model.Id == id);

    private string LinkTo(ArticleModel article, LinePosition? position = null)
    {
        var uri = snapshot.UriOf(
            Path.Combine(snapshot.Location.Root, article.TextPath.Replace('/', Path.DirectorySeparatorChar))
        );
        return $"[{Markdown.Text(article.Title, 200)}]({uri}{(position is { } at ? $"#L{at.Line + 1}" : "")})";
    }

    private static string Inline(string text, TextRange range)
    {
        var part = Slice(text, range);
        return part.Trim().Length == 0
            ? part.Length > 0
                ? " "
                : ""
            : (char.IsWhiteSpace(part[0]) ? " " : "")
                + Markdown.Text(part, MaxPassage)
                + (char.IsWhiteSpace(part[^1]) ? " " : "");
    }

    private static string Slice(string text, TextRange range) => text.Substring(range.Start, range.Length);
}
