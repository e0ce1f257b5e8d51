using CorpusSdk.Annotation.Text;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>
/// Quotations that are set off as a block run on without spaces when the layout is lost, each group before its
/// speaker's name: <c>"One.""Two."North Korean leader Kim Jong Un"Three."</c>.
/// </summary>
internal static class Signatures
{
    private const int MaxGroup = 8;

    /// <summary>The mention that signs a quotation, or -1.</summary>
    public static int Of(Scene scene, int quote)
    {
        var n = scene.Narrative;
        var unit = n.QuoteUnits[quote];
        var paragraph = n[unit].Paragraph;
        for (var i = 0; i < MaxGroup; i++)
        {
            var passage = n.Quotations[n[unit].Quote];
            if (
                passage.OuterEnd >= n.Text.Tokens.Length
                || !n.Text.Touches(passage.OuterEnd)
                || n.SymbolAt(unit + 1, paragraph) == Symbol.Edge
                || n.Text.Tokens[passage.EndToken - 1] is not { Kind: TokenKind.Mark, Character: '.' or '!' or '?' }
            )
            {
                return -1;
            }

            unit++;
            if (n[unit].Quote < 0)
            {
                return Signer(scene, unit, paragraph);
            }
        }

        return -1;
    }

    private static int Signer(Scene scene, int unit, int paragraph)
    {
        var n = scene.Narrative;
        for (var m = scene.MentionFrom(unit); m < scene.Mentions.Count && scene.Mentions[m].First - unit <= 8; m++)
        {
            var mention = scene.Mentions[m];
            if (mention.Paragraph != paragraph)
            {
                break;
            }

            if (mention.Kind == MentionKind.Name)
            {
                return n.SymbolAt(mention.End, paragraph) is Symbol.Quote or Symbol.Edge ? m : -1;
            }
        }

        return -1;
    }
}
