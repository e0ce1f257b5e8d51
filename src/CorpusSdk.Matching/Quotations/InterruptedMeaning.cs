using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Finds what turns or limits the meaning of a quote in the other half of a sentence that its attribution interrupts:
/// <c>"I do not believe," said Jane Doe, "that | we left."</c>
/// </summary>
/// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
/// <param name="meaning">The words of the language next to a quote.</param>
/// <param name="scope">The words of the language elsewhere in its sentence.</param>
internal sealed class InterruptedMeaning(
    string text,
    QuotationSet quotations,
    string language,
    MeaningFinder meaning,
    ScopeFinder scope
)
{
    /// <summary>How much of a sentence is looked at on either side of a quote, in characters.</summary>
    private const int MaxSentence = 1_000;

    /// <summary>
    /// A single word before an attribution is a sentence of its own: <c>"No," said Jane Doe, "we left."</c>
    /// </summary>
    private const int MinWords = 2;

    private static readonly string[] s_pauses = [",", ""];

    private readonly SentenceJoints _joints = new(text, quotations, language);

    /// <param name="first">The first words of the quote without omissions, and their quotation.</param>
    /// <param name="last">The last.</param>
    public QuoteFinding? Find((TextRange Words, Quotation In) first, (TextRange Words, Quotation In) last)
    {
        var before = Pieces(first);
        var behind = last == first ? before : Pieces(last);
        return Find(before, first.Words, Before) ?? Find(behind, last.Words, Behind);
    }

    /// <summary>The pieces of the sentences around words; one if nothing interrupts them.</summary>
    private List<TextRange> Pieces((TextRange Words, Quotation In) quoted)
    {
        var (words, quotation) = quoted;
        var (first, last) = (quotation.PartAt(words.Start), quotation.PartAt(words.End - 1));
        if (first < 0 || first != last)
        {
            return [words];
        }

        var part = quotation.Parts[first];
        var from = Math.Max(part.Start, words.Start - MaxSentence);
        var to = Math.Min(part.End, words.End + MaxSentence);
        var start = Math.Max(from, Sentences.LastEnd(text, from, words.Start));
        var end = Sentences.FirstEnd(text, words.End, to);
        var own = TextRange.FromBounds(start, end < 0 ? to : end);
        return _joints.Around(quotation, QuotedWords.Trim(text, own) ?? own);
    }

    private QuoteFinding? Find(List<TextRange> pieces, TextRange words, Func<InterruptedSentence, TextRange?> find)
    {
        foreach (var pause in pieces.Count > 1 ? s_pauses : [])
        {
            InterruptedSentence sentence = new(text, pieces, words, pause);
            if (find(sentence) is { } found)
            {
                return new(
                    QuoteFault.EdgeChangesMeaning,
                    sentence.ToArticle(found),
                    Pieces: sentence.PiecesFrom(found.Start)
                );
            }
        }

        return null;
    }

    private TextRange? Before(InterruptedSentence sentence)
    {
        var (all, words) = (sentence.Text, sentence.Words);
        if (!sentence.HasPauses && TextWords.Count(all, new(0, words.Start)) < MinWords)
        {
            return null;
        }

        var isNext = sentence.IsAtJoint && !scope.BeginsWithSubject(all, words);
        return (isNext ? meaning.NegationBefore(all, words.Start, 0) : null) ?? scope.Before(all, words, 0);
    }

    private TextRange? Behind(InterruptedSentence sentence)
    {
        var (all, words) = (sentence.Text, sentence.Words);
        return (sentence.HasPauses ? meaning.Behind(all, words.End, all.Length) : null)
            ?? scope.Behind(all, words, words.End, 0, all.Length);
    }
}
