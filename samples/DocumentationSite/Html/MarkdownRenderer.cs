using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocumentationSite.Html;

/// <summary>Converts the Markdown of a page to HTML with links to pages of the site.</summary>
internal static class MarkdownRenderer
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .DisableHtml()
        .Build();

    private static readonly Uri s_manual = new("https://github.com/CorpusSdk/CorpusSdk/blob/main/docs/manual/");

    /// <param name="Headings">The headings of the second level: the text, and the id to link to.</param>
    public sealed record Rendered(Markup Body, IReadOnlyList<(string Text, string Name)> Headings);

    public static Rendered Render(Page page, Site site, string here)
    {
        var document = Markdown.Parse(page.Text, s_pipeline);
        foreach (
            var link in document
                .Descendants<LinkInline>()
                .Where(link => link.Url?.Contains(".md", StringComparison.Ordinal) == true)
        )
        {
            if (!Uri.TryCreate(link.Url, UriKind.Absolute, out _))
            {
                link.Url = AddressOf(link.Url!, page, site, here);
            }
        }

        var headings = document
            .Descendants<HeadingBlock>()
            .Where(heading => heading.Level == 2)
            .Select(heading => (TextOf(heading), heading.GetAttributes().Id!));
        return new(new(document.ToHtml(s_pipeline)), [.. headings]);
    }

    /// <summary>
    /// Pages link to files, such as <c>../guides/collections.md#names</c>, so that an editor can follow the links.
    /// Files outside of the folder are linked in the repository.
    /// </summary>
    private static string AddressOf(string url, Page page, Site site, string here)
    {
        var target = new Uri(new Uri(s_manual, page.Id + ".md"), url);
        if (!s_manual.IsBaseOf(target))
        {
            return target.ToString();
        }

        var id = Path.ChangeExtension(s_manual.MakeRelativeUri(target).OriginalString.Split('#')[0], null);
        return Corpus.Pages.TryGetValue(id, out var linked) && site.IsPublished(linked)
            ? Address.From(here, Address.Of(linked)) + target.Fragment
            : throw new InvalidOperationException($"{page.Location}: '{url}' leads to no published page");
    }

    private static string TextOf(HeadingBlock heading) =>
        string.Concat(
            heading
                .Inline!.Descendants<LeafInline>()
                .Select(inline =>
                    inline switch
                    {
                        CodeInline code => code.Content,
                        LiteralInline literal => literal.Content.ToString(),
                        _ => "",
                    }
                )
        );
}
