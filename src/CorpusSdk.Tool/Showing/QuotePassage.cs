using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Terminal;
using Spectre.Console;

namespace CorpusSdk.Tool.Showing;

/// <summary>Shows a quote in its paragraph.</summary>
internal static class QuotePassage
{
    /// <summary>Prints a quote with its article and paragraph.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="id">The quote's id: <c>article/quote</c>.</param>
    /// <param name="output">Where to print.</param>
    /// <exception cref="ToolException">There is no such quote.</exception>
    public static void Write(CorpusView corpus, string id, TextWriter output)
    {
        var quote =
            corpus.Quotes.FirstOrDefault(quote => quote.Id == id)
            ?? throw new ToolException($"there is no quote '{id}'; {Hint(corpus, id)}");
        var (article, model) = (quote.Article.Model, quote.Model);
        var passage = ParagraphsAround(article.Paragraphs, model.Range);
        var text = quote.Article.Text.Text;

        var isTerminal = Screen.IsInteractive(output);
        var console = isTerminal ? Screen.Create(output) : Screen.CreateUnwrapped(output);
        console.MarkupLine($"[bold]{Shown(article.Title)}[/]");
        console.MarkupLine(
            "[grey]"
                + string.Join(
                    " · ",
                    new[]
                    {
                        article.Publisher,
                        article.Published?.ToString(),
                        Listings.FormatLocation(article.DisplayPath, model.Position),
                    }
                        .Where(part => part is not null)
                        .Select(part => Shown(part!))
                )
                + "[/]"
        );
        console.WriteLine();

        // The characters of the article, also those that are not words of the quote.
        console.MarkupLine(
            Shown(text[passage.Start..model.Range.Start])
                + (isTerminal ? "[black on yellow]" : ">>")
                + Shown(text[model.Range.Start..model.Range.End])
                + (isTerminal ? "[/]" : "<<")
                + Shown(text[model.Range.End..passage.End])
        );
        console.WriteLine();
        console.MarkupLine(
            $"[bold]{Shown(quote.AttributedTo ?? "not attributed")}[/][grey]"
                + string.Concat(
                    new[]
                    {
                        Listings.KindOf(model),
                        model.Cue is null ? null : $"cue '{model.Cue}'",
                        model.Via is null ? null : $"via {model.Via}",
                        Attribution(quote),
                    }
                        .Where(part => part is not null)
                        .Select(part => " · " + Shown(part!))
                )
                + "[/]"
        );
    }

    private static string Hint(CorpusView corpus, string id)
    {
        // Without its article, or with that of another quote.
        var own = id[(id.LastIndexOf('/') + 1)..];
        if (corpus.Quotes.Where(quote => quote.Model.Id == own).Take(2).ToList() is [var only])
        {
            return $"did you mean '{only.Id}'?";
        }

        if (NearestWord.Of(id, corpus.Quotes.Select(quote => quote.Id)) is { } nearest)
        {
            return $"did you mean '{nearest}'?";
        }

        var ofArticle = corpus.Quotes.FirstOrDefault(quote => quote.Article.Model.Id == id.Split('/')[0]);
        return ofArticle is null
            ? "run 'dotnet corpus show quotes' to list all quotes"
            : $"the article has '{ofArticle.Id}' and others; run 'dotnet corpus show quotes' to list them";
    }

    /// <summary><c>attribution stated: 'said Jane Doe'</c></summary>
    private static string? Attribution(CorpusQuote quote) =>
        quote.Model.Attribution.Kind == AttributionKind.Unstated
            ? null
            : $"attribution {Listings.AttributionOf(quote.Model)}"
                + (quote.AttributionText is { } words ? $": '{Listings.OnOneLine(words)}'" : "");

    /// <summary>The paragraphs that contain the quote; the quote itself if it is not in one.</summary>
    public static TextRange ParagraphsAround(IEnumerable<TextRange> paragraphs, TextRange quote)
    {
        var touched = paragraphs.Where(paragraph => paragraph.Overlaps(quote)).DefaultIfEmpty(quote).ToList();
        return TextRange.FromBounds(Math.Min(touched[0].Start, quote.Start), Math.Max(touched[^1].End, quote.End));
    }

    private static string Shown(string text) =>
        Markup.Escape(string.Join('\n', text.Split('\n').Select(line => VisibleText.Of(line, int.MaxValue))));
}
