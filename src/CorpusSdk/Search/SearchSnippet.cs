using System.Text;
using System.Text.Json.Serialization;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>An excerpt of an article that shows why the article matches a query.</summary>
[JsonConverter(typeof(SearchSnippetJsonConverter))]
public sealed class SearchSnippet
{
    private SearchSnippet(string text, IReadOnlyList<TextSpan> highlights)
    {
        Text = text;
        Highlights = highlights;
    }

    /// <summary>
    /// The words of <see cref="SearchHit.Span"/>, with each run of white space replaced by one space, and
    /// <c>…</c> at an end where the paragraph continues.
    /// </summary>
    public string Text { get; }

    /// <summary>
    /// The matches of the query in <see cref="Text"/>, in order and without overlap. Empty if only the title matches.
    /// </summary>
    public IReadOnlyList<TextSpan> Highlights { get; }

    /// <summary>Renders the text with markers around the matches.</summary>
    /// <param name="before">The marker before each match, for example <c>&lt;mark&gt;</c>.</param>
    /// <param name="after">The marker after each match, for example <c>&lt;/mark&gt;</c>.</param>
    /// <param name="encode">
    /// Encodes the text between the markers, for example <c>WebUtility.HtmlEncode</c>; null for no encoding.
    /// </param>
    /// <returns>The rendered snippet.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="before"/> or <paramref name="after"/> is null.
    /// </exception>
    /// <example><code>
    /// string html = hit.Snippet.Render("&lt;mark&gt;", "&lt;/mark&gt;", WebUtility.HtmlEncode);
    /// </code></example>
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

    /// <summary>Returns <see cref="Text"/>.</summary>
    public override string ToString() => Text;

    /// <param name="text">The text of the article.</param>
    /// <param name="passage">The part to show.</param>
    /// <param name="paragraph">The paragraph that contains the passage.</param>
    /// <param name="highlights">The matches, as spans of <paramref name="text"/>.</param>
    internal static SearchSnippet Create(
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
