using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Terminal;
using Spectre.Console;

namespace CorpusSdk.Tool.Showing;

/// <summary>A quote where it stands.</summary>
internal static class Passage
{
    /// <param name="id">The article's id, a slash, and the quote's own.</param>
    /// <exception cref="ToolException">There is no such quote.</exception>
    public static void Write(CorpusView corpus, string id, TextWriter output)
    {
        var quote =
            corpus.Quotes.FirstOrDefault(quote => quote.Id == id)
            ?? throw new ToolException($"there is no quote '{id}'; {Hint(corpus, id)}");
        var (article, model) = (quote.Article.Model, quote.Model);
        var passage = Around(article.Paragraphs, model.Range);
        var text = quote.Article.Text.Text;

        // Broken for a person; for another program the text's own lines.
        var isRead = Screen.IsInteractive(output);
        var console = isRead ? Screen.Of(output) : Screen.Unbroken(output);
        console.MarkupLine($"[bold]{Shown(article.Title)}[/]");
        console.MarkupLine(
            "[grey]"
                + string.Join(
                    " · ",
                    new[]
                    {
                        article.Publisher,
                        article.Published?.ToString(),
                        Listings.Place(article.DisplayPath, model.Position),
                    }
                        .Where(part => part is not null)
                        .Select(part => Shown(part!))
                )
                + "[/]"
        );
        console.WriteLine();
        console.MarkupLine(
            Shown(text[passage.Start..model.Range.Start])
                + (isRead ? "[black on yellow]" : ">>")
                + Shown(quote.Text)
                + (isRead ? "[/]" : "<<")
                + Shown(text[model.Range.End..passage.End])
        );
        console.WriteLine();
        console.MarkupLine(
            $"[bold]{Shown(quote.SaidBy ?? "not attributed")}[/][grey]"
                + string.Concat(
                    new[]
                    {
                        Listings.KindOf(model),
                        model.Cue is null ? null : $"cue '{model.Cue}'",
                        model.Via is null ? null : $"via {model.Via}",
                    }
                        .Where(part => part is not null)
                        .Select(part => " · " + Shown(part!))
                )
                + "[/]"
        );
    }

    private static string Hint(CorpusView corpus, string id)
    {
        if (NearestWord.Of(id, corpus.Quotes.Select(quote => quote.Id)) is { } nearest)
        {
            return $"did you mean '{nearest}'?";
        }

        var ofArticle = corpus.Quotes.FirstOrDefault(quote => quote.Article.Model.Id == id.Split('/')[0]);
        return ofArticle is null
            ? "'dotnet corpus show quotes' lists them"
            : $"that article has '{ofArticle.Id}' and others: 'dotnet corpus show quotes' lists them";
    }

    /// <summary>The paragraphs that the quote touches; the quote alone where it is in none, as in a headline.</summary>
    private static TextRange Around(IEnumerable<TextRange> paragraphs, TextRange quote)
    {
        var touched = paragraphs.Where(paragraph => paragraph.Overlaps(quote)).DefaultIfEmpty(quote).ToList();
        return TextRange.FromBounds(Math.Min(touched[0].Start, quote.Start), Math.Max(touched[^1].End, quote.End));
    }

    private static string Shown(string text) =>
        Markup.Escape(string.Join('\n', text.Split('\n').Select(line => VisibleText.Of(line, int.MaxValue))));
}
