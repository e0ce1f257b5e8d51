namespace CorpusSdk.Matching;

/// <summary>
/// Aligns the words of a passage with those of a text, so that the range found begins and ends where the passage does:
/// first word for first word, last for last, with the punctuation at either end.
/// </summary>
internal static class WordAlignment
{
    private const int Same = 0;
    private const int SameButForCase = 1;
    private const int Similar = 2;
    private const int Different = 4;

    /// <summary>The most words that are looked for between the first words of the passage and the others.</summary>
    private const int MaxWordsLeftOut = 6;

    /// <summary>The same in characters.</summary>
    private const int MaxLeftOut = 60;

    /// <summary>The most words at the beginning of the passage that are looked for.</summary>
    private const int MaxLead = 3;

    private const string Ends = ".,;:!?…。，、；：！？";

    /// <summary>Between words with one of these between them, another sentence or quotation begins.</summary>
    private const string Borders = "\"“”„«»「」『』.!?。！？";

    /// <param name="wanted">The declared passage, with white space folded.</param>
    /// <param name="text">The folded text of the article.</param>
    /// <param name="window">The part of the text that has the passage.</param>
    /// <returns>The range; null if the words are too different to say.</returns>
    public static TextRange? Find(string wanted, string text, TextRange window)
    {
        var passage = PassageWords.Of(wanted);
        var words = PassageWords.Of(text, window);
        if (passage.Count == 0 || words.Count == 0 || Align(wanted, passage, text, words) is not { } pairs)
        {
            return null;
        }

        DropBorders(text, words, pairs);
        if (pairs.Count == 0)
        {
            return null;
        }

        var (first, last) = (pairs[0], pairs[pairs.Count - 1]);
        var start = words[first.Word].Start;
        var end = words[last.Word].End;
        if (LeadBefore(wanted, passage, text, start, pairs) is { } lead)
        {
            start = lead;
        }
        else if (first.Passage == 0)
        {
            start = BeforeFirst(wanted, passage[0].Start, text, start);
        }

        if (last.Passage == passage.Count - 1)
        {
            end = AfterLast(wanted, passage[last.Passage].End, text, end);
        }

        return PairedMarks.Complete(text, TextRange.FromBounds(start, end));
    }

    /// <summary>The pairs of aligned words in order; null if less than two fifths of the words are alike.</summary>
    private static List<(int Passage, int Word, int Cost)>? Align(
        string wanted,
        List<TextRange> passage,
        string text,
        List<TextRange> words
    )
    {
        var (n, m) = (passage.Count, words.Count);
        var wantedWords = passage.ConvertAll(w => wanted.Substring(w.Start, w.Length));
        var textWords = words.ConvertAll(w => text.Substring(w.Start, w.Length));
        var cost = new int[m + 1];
        var next = new int[m + 1];
        var steps = new byte[n + 1, m + 1];
        for (var i = 1; i <= n; i++)
        {
            next[0] = i * Different;
            steps[i, 0] = 1;
            for (var j = 1; j <= m; j++)
            {
                var (best, step) = (cost[j - 1] + CostOf(wantedWords[i - 1], textWords[j - 1]), (byte)0);
                if (cost[j] + Different < best)
                {
                    (best, step) = (cost[j] + Different, 1);
                }

                if (next[j - 1] + Different < best)
                {
                    (best, step) = (next[j - 1] + Different, 2);
                }

                next[j] = best;
                steps[i, j] = step;
            }

            (cost, next) = (next, cost);
        }

        var end = 0;
        for (var j = 1; j <= m; j++)
        {
            end = cost[j] < cost[end] || (j == end + 1 && cost[j] == cost[end] && steps[n, j] == 0) ? j : end;
        }

        if (cost[end] * 5 > n * Different * 3)
        {
            return null;
        }

        List<(int, int, int)> pairs = [];
        for (var (i, j) = (n, end); i > 0; )
        {
            var step = steps[i, j];
            if (step == 0)
            {
                pairs.Add((i - 1, j - 1, CostOf(wantedWords[i - 1], textWords[j - 1])));
            }

            i -= step == 2 ? 0 : 1;
            j -= step == 1 ? 0 : 1;
        }

        pairs.Reverse();
        return pairs;
    }

    /// <summary>Words of a neighboring sentence or quotation are not part of the passage.</summary>
    private static void DropBorders(string text, List<TextRange> words, List<(int Passage, int Word, int Cost)> pairs)
    {
        while (pairs.Count > 0 && pairs[0].Cost == Different && IsBorder(text, words, pairs[0].Word))
        {
            pairs.RemoveAt(0);
        }

        while (
            pairs.Count > 0
            && pairs[pairs.Count - 1].Cost == Different
            && IsBorder(text, words, pairs[pairs.Count - 1].Word - 1)
        )
        {
            pairs.RemoveAt(pairs.Count - 1);
        }
    }

    /// <summary>
    /// Where the first words of the passage are in the same sentence, if the alignment has other words for them: the
    /// passage leaves out what is between. Null if they are not there.
    /// </summary>
    private static int? LeadBefore(
        string wanted,
        List<TextRange> passage,
        string text,
        int start,
        List<(int Passage, int Word, int Cost)> pairs
    )
    {
        var same = pairs.FindIndex(pair => pair.Cost < Different);
        for (var count = same < 0 ? 0 : Math.Min(pairs[same].Passage, MaxLead); count > 0; count--)
        {
            if (LeadBefore(wanted, TextRange.FromBounds(passage[0].Start, passage[count - 1].End), count) is { } lead)
            {
                return lead;
            }
        }

        return null;

        int? LeadBefore(string wanted, TextRange words, int count)
        {
            var lead = wanted.Substring(words.Start, words.Length);
            var most = char.IsUpper(lead[0]) ? MaxWordsLeftOut : count;
            var from = Math.Max(0, start - MaxLeftOut - lead.Length);
            for (var at = start - 1; at >= from && Borders.IndexOf(text[at]) < 0; at--)
            {
                var end = at + lead.Length;
                if (
                    string.CompareOrdinal(text, at, lead, 0, lead.Length) == 0
                    && WordBoundary.IsStart(text, at)
                    && WordBoundary.IsEnd(text, end)
                    && PassageWords.Of(text, TextRange.FromBounds(Math.Min(end, start), start)).Count <= most
                )
                {
                    return at;
                }
            }

            return null;
        }
    }

    /// <summary>Whether a sentence or quotation ends or begins after the word.</summary>
    private static bool IsBorder(string text, List<TextRange> words, int word)
    {
        if (word < 0 || word + 1 >= words.Count)
        {
            return true;
        }

        for (var i = words[word].End; i < words[word + 1].Start; i++)
        {
            if (Borders.IndexOf(text[i]) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int CostOf(string wanted, string word)
    {
        if (string.Equals(wanted, word, StringComparison.OrdinalIgnoreCase))
        {
            return string.Equals(wanted, word, StringComparison.Ordinal) ? Same : SameButForCase;
        }

        var shorter = Math.Min(wanted.Length, word.Length);
        var longer = Math.Max(wanted.Length, word.Length);
        var prefix = 0;
        while (prefix < shorter && wanted[prefix] == word[prefix])
        {
            prefix++;
        }

        var suffix = 0;
        while (suffix < shorter - prefix && wanted[wanted.Length - 1 - suffix] == word[word.Length - 1 - suffix])
        {
            suffix++;
        }

        return (prefix + suffix) * 2 >= longer ? Similar : Different;
    }

    private static int BeforeFirst(string wanted, int mark, string text, int start)
    {
        for (var at = start; mark > 0 && at > 0; )
        {
            at--;
            if (IsAlike(wanted[mark - 1], text[at]))
            {
                mark--;
                start = at;
            }
            else if (!PairedMarks.IsMark(text[at]))
            {
                break;
            }
        }

        return start;
    }

    private static int AfterLast(string wanted, int mark, string text, int end)
    {
        for (var at = end; mark < wanted.Length && at < text.Length; )
        {
            var (expected, found) = (wanted[mark], text[at]);
            if (IsAlike(expected, found) || (Ends.IndexOf(expected) >= 0 && Ends.IndexOf(found) >= 0))
            {
                mark++;
                end = ++at;
            }
            else if (IsPair(wanted, mark) && IsPair(text, at))
            {
                mark += 2;
                end = at += 2;
            }
            else if (PairedMarks.IsMark(found))
            {
                at = PassageWords.EndOfDestination(text, at) is > 0 and var destination ? destination : at + 1;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static bool IsPair(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text, at);

    private static bool IsAlike(char expected, char found) =>
        expected == found
            ? !char.IsSurrogate(found)
            : !char.IsSurrogate(expected)
                && !char.IsSurrogate(found)
                && Confusables.LookAlike(expected.ToString(), found.ToString());
}
