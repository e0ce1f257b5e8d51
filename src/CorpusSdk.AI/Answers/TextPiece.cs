using Microsoft.Extensions.AI;

namespace CorpusSdk.AI;

/// <summary>A part of a text content of an answer.</summary>
/// <param name="Content">The content.</param>
/// <param name="Span">The part of its text.</param>
internal readonly record struct TextPiece(TextContent Content, TextSpan Span)
{
    public bool IsWhole => Span.Length == Content.Text.Length;

    public string Text => Content.Text.Substring(Span.Start, Span.Length);

    public static TextPiece Of(TextContent content) => new(content, new(0, content.Text.Length));

    /// <summary>
    /// The annotations that the model's client gave to this part, with positions in a text in which the part begins at
    /// an offset. Annotations without a position belong to the first part.
    /// </summary>
    /// <remarks>They are copied, since a client may return the same answer twice.</remarks>
    public IEnumerable<AIAnnotation> Annotations(int offset, OffsetMap map)
    {
        foreach (var annotation in Content.Annotations ?? [])
        {
            var isFirst = Span.Start == 0;
            List<AnnotatedRegion> regions = [];
            foreach (var region in annotation.AnnotatedRegions ?? [])
            {
                if (SpanOf(region) is not { } span)
                {
                    regions.AddRange(isFirst ? [region] : Array.Empty<AnnotatedRegion>());
                }
                else if (span.Overlaps(Span))
                {
                    var start = Math.Max(span.Start, Span.Start) - Span.Start + offset;
                    var end = Math.Min(span.End, Span.End) - Span.Start + offset;
                    var mapped = map.Map(TextSpan.FromBounds(start, end));
                    regions.Add(new TextSpanAnnotatedRegion { StartIndex = mapped.Start, EndIndex = mapped.End });
                }
            }

            if (regions.Count > 0 || (isFirst && annotation.AnnotatedRegions is null or { Count: 0 }))
            {
                yield return Copy(annotation, regions.Count == 0 ? null : regions);
            }
        }
    }

    /// <summary>The position in the text of the content; null if it is of another kind, or not in the text.</summary>
    private TextSpan? SpanOf(AnnotatedRegion region) =>
        region is TextSpanAnnotatedRegion { StartIndex: >= 0 and var start, EndIndex: var end }
        && start < end
        && end <= Content.Text.Length
            ? TextSpan.FromBounds(start, end.Value)
            : null;

    private static AIAnnotation Copy(AIAnnotation annotation, IList<AnnotatedRegion>? regions)
    {
        var copy = annotation is CitationAnnotation citation
            ? new CitationAnnotation
            {
                Title = citation.Title,
                Url = citation.Url,
                FileId = citation.FileId,
                ToolName = citation.ToolName,
                Snippet = citation.Snippet,
            }
            : new AIAnnotation();
        copy.AnnotatedRegions = regions;
        copy.AdditionalProperties = annotation.AdditionalProperties;
        copy.RawRepresentation = annotation.RawRepresentation ?? annotation;
        return copy;
    }
}
