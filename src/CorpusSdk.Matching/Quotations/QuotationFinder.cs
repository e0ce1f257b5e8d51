using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Finds the quotations of a text as a reader does: by quotation marks of any style, dashes of dialogue, block quotes
/// of Markdown and HTML, and the speakers' names of transcripts.
/// </summary>
internal static class QuotationFinder
{
    /// <param name="text">Any text.</param>
    /// <param name="language">A BCP 47 tag, or null if unknown. Some languages introduce dialogue by dashes.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static QuotationSet Find(
        string text,
        string? language = null,
        CancellationToken cancellationToken = default
    ) => Find(text, language, null, isDraft: false, cancellationToken);

    /// <summary>The same in a text in which the labels of people are known.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="language">A BCP 47 tag, or null if unknown.</param>
    /// <param name="isSpeaker">
    /// Whether a label is known to be the name of a person, so that a single one introduces speech; null if none is.
    /// </param>
    /// <param name="isDraft">
    /// Whether the text is a draft or an answer, in which lines with a hyphen are items of lists rather than dialogue.
    /// </param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static QuotationSet Find(
        string text,
        string? language,
        Func<string, bool>? isSpeaker,
        bool isDraft,
        CancellationToken cancellationToken
    )
    {
        List<Quotation> found = [];
        List<TextRange> repeated = [];
        var blocks = Blocks(text);
        var marks = new MarkPairing(text, found, repeated);
        foreach (var block in blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var paragraph in block.Paragraphs())
            {
                marks.Read(paragraph);
            }
        }

        marks.End();
        var unclosed = new UnclosedQuotation(text, LanguageTag.PrimaryOf(language));
        found = found.ConvertAll(unclosed.End);
        if (DialogueLine.IsUsedIn(language))
        {
            var embedded = new EmbeddedAttribution(text, LanguageTag.PrimaryOf(language));
            var all = QuotationSet.Of(found, []);
            found = found.ConvertAll(quotation => embedded.Exclude(quotation, all));
        }

        new BlockQuotes(text, found, repeated).Find(blocks);
        HtmlBlockQuotes.Find(text, found, repeated);
        AddLines(
            text,
            blocks,
            DialogueLine.IsUsedIn(language) ? LanguageTag.PrimaryOf(language) : null,
            isSpeaker,
            isDraft,
            found
        );
        repeated.Sort((a, b) => a.Start.CompareTo(b.Start));
        return QuotationSet.Of(found, repeated);
    }

    private static List<TextBlock> Blocks(string text)
    {
        List<TextBlock> blocks = [];
        List<TextRange> lines = [];
        var isQuoted = false;
        foreach (var line in TextLines.Of(text))
        {
            var content = WithoutPrefix(text, line);
            var hasPrefix = content.Start > line.Start;
            if (content.Length == 0 || hasPrefix != isQuoted)
            {
                End();
            }

            if (content.Length > 0)
            {
                isQuoted = hasPrefix;
                lines.Add(content);
            }
        }

        End();
        return blocks;

        void End()
        {
            if (lines.Count > 0)
            {
                blocks.Add(new(lines, isQuoted));
                lines = [];
            }
        }
    }

    /// <summary>The line without the <c>&gt;</c> of a block quote.</summary>
    private static TextRange WithoutPrefix(string text, TextRange line)
    {
        var start = line.Start;
        while (start < line.End && (text[start] == '>' || (start > line.Start && text[start] == ' ')))
        {
            start++;
        }

        return TextRange.FromBounds(start, line.End);
    }

    private static void AddLines(
        string text,
        List<TextBlock> blocks,
        string? dialogue,
        Func<string, bool>? isSpeaker,
        bool isDraft,
        List<Quotation> found
    )
    {
        if (dialogue is not null)
        {
            found.AddRange(blocks.SelectMany(block => DialogueLine.In(text, block, dialogue, isDraft)));
        }

        var lines = blocks
            .SelectMany((b, i) => b.Lines.Select(l => new TurnLine(l, i, TurnLabelReader.Of(text, l), b.IsQuoted)))
            .ToList();
        var marks = RangeSet.Of(found.Where(q => q.Form == QuotationForm.Marks).Select(q => q.Outer));
        found.AddRange(SpeakerTurns.Of(text, lines, isSpeaker).Where(turn => !Crosses(marks, turn.Outer)));
    }

    /// <summary>Whether a range begins or ends within a quotation in marks.</summary>
    private static bool Crosses(RangeSet marks, TextRange range) =>
        marks.IndexOf(new(range.Start, 1)) >= 0
        || (marks.IndexOf(new(range.End - 1, 1)) is var last && last >= 0 && marks.Ranges[last].End > range.End);
}
