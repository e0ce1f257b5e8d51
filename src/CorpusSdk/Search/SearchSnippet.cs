using System.Text;

namespace CorpusSdk;

/// <summary>A few words of an article that show why it was found.</summary>
public sealed class SearchSnippet
{
    private SearchSnippet(string text, IReadOnlyList<TextSpan> highlights)
    {
        Text = text;
        Highlights = highlights;
    }

    /// <summary>
    /// The words of <see cref="SearchHit{TArticle}.Span"/>, with a single space for each stretch of white space, and
    /// <c>…</c> where the paragraph goes on.
    /// </summary>
    public string Text { get; }

    /// <summary>
    /// What matches the query in <see cref="Text"/>, from first to last and without overlap: UTF-16 code units,
    /// half-open. Empty if the article was found by its title alone.
    /// </summary>
    public IReadOnlyList<TextSpan> Highlights { get; }

    /// <summary>The text with marks around what matches.</summary>
    /// <param name="before">What goes before each highlight: <c>&lt;mark&gt;</c>.</param>
    /// <param name="after">What goes after each: <c>&lt;/mark&gt;</c>.</param>
    /// <param name="encode">
    /// What is done to the words between the marks, as <c>WebUtility.HtmlEncode</c> for a page; null for nothing.
    /// </param>
    /// <returns>The snippet in one string.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> or <paramref name="after"/> is
    /// null.</exception>
    /// <example><code>string html = hit.Snippet.Render("&lt;mark&gt;", "&lt;/mark&gt;",
    /// WebUtility.HtmlEncode);</code></example>
    public string Render(string before, string after, Func<string, string>? encode = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var rendered = new StringBuilder();
        var at = 0;
        foreach (var highlight in Highlights)
        {
            _ = rendered
                .Append(Piece(at, highlight.Start))
                .Append(before)
                .Append(Piece(highlight.Start, highlight.End))
                .Append(after);
            at = highlight.End;
        }

        return rendered.Append(Piece(at, Text.Length)).ToString();

        string Piece(int start, int end) => encode is null ? Text[start..end] : encode(Text[start..end]);
    }

    /// <summary>The text, without marks.</summary>
    public override string ToString() => Text;

    /// <param name="text">The article's text.</param>
    /// <param name="passage">What is shown of it.</param>
    /// <param name="paragraph">All that could be.</param>
    /// <param name="highlights">What matches; offsets in the text.</param>
    internal static SearchSnippet Of(
        string text,
        TextSpan passage,
        TextSpan paragraph,
        IReadOnlyList<TextSpan> highlights
    )
    {
        var snippet = new StringBuilder();
        if (!text.AsSpan(paragraph.Start, passage.Start - paragraph.Start).IsWhiteSpace())
        {
            _ = snippet.Append("… ");
        }

        var marked = new List<TextSpan>(highlights.Count);
        var (next, start, isAfterBlank) = (0, 0, false);
        for (var i = passage.Start; i < passage.End; i++)
        {
            var isBlank = char.IsWhiteSpace(text[i]) || char.IsControl(text[i]);
            if (!isBlank || !isAfterBlank)
            {
                if (next < highlights.Count && highlights[next].Start == i)
                {
                    start = snippet.Length;
                }

                _ = snippet.Append(isBlank ? ' ' : text[i]);
            }

            isAfterBlank = isBlank;
            if (next < highlights.Count && highlights[next].End == i + 1)
            {
                marked.Add(TextSpan.FromBounds(start, snippet.Length));
                next++;
            }
        }

        if (!text.AsSpan(passage.End, paragraph.End - passage.End).IsWhiteSpace())
        {
            _ = snippet.Append(" …");
        }

        return new(snippet.ToString(), marked.AsReadOnly());
    }
}
