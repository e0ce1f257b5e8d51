using CorpusSdk.Annotation.Text;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>
/// Finds the speaker of quotations that follow each other without spaces, each group before the name of its speaker:
/// <c>"One.""Two."North Korean leader Kim Jong Un"Three."</c>. Block quotations look like this if their layout is lost.
/// </summary>
internal static class SignatureFinder
{
    private const int MaxGroup = 8;

    /// <summary>Returns the index of the mention after a group of quotations, or -1.</summary>
    public static int FindSigner(AttributionContext context, int quote)
    {
        var narration = context.Narration;
        var unit = narration.QuotationUnits[quote];
        var paragraph = narration[unit].Paragraph;
        for (var i = 0; i < MaxGroup; i++)
        {
            var passage = narration.Quotations[narration[unit].QuotationIndex];
            if (
                passage.OuterEndToken >= narration.Text.Tokens.Length
                || !narration.Text.TouchesPrevious(passage.OuterEndToken)
                || narration.KindAt(unit + 1, paragraph) == UnitKind.ParagraphEdge
                || narration.Text.Tokens[passage.EndToken - 1]
                    is not { Kind: TextTokenKind.Mark, Character: '.' or '!' or '?' }
            )
            {
                return -1;
            }

            unit++;
            if (narration[unit].QuotationIndex < 0)
            {
                return FindName(context, unit, paragraph);
            }
        }

        return -1;
    }

    private static int FindName(AttributionContext context, int unit, int paragraph)
    {
        var narration = context.Narration;
        for (
            var m = context.FirstMentionFrom(unit);
            m < context.Mentions.Count && context.Mentions[m].First - unit <= 8;
            m++
        )
        {
            var mention = context.Mentions[m];
            if (mention.Paragraph != paragraph)
            {
                break;
            }

            if (mention.Kind == MentionKind.PersonName)
            {
                return narration.KindAt(mention.End, paragraph) is UnitKind.Quotation or UnitKind.ParagraphEdge
                    ? m
                    : -1;
            }
        }

        return -1;
    }
}
