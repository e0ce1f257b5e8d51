namespace CorpusSdk.Matching.Languages;

/// <summary>A word around a quote.</summary>
/// <param name="Lower">In lower case, with straight apostrophes.</param>
/// <param name="Pause">The first punctuation behind the word that may end a clause; <c>\0</c> if there is none.</param>
internal readonly record struct ScopeToken(TextRange Range, string Lower, char Pause)
{
    private const int MaxWord = 24;

    private const string Marks = ",;:—–(（)）";

    /// <summary>Whether a comma or a dash is behind the word.</summary>
    public bool HasLightPause => Pause is ',' or '—' or '–';

    /// <summary>The words of a range.</summary>
    /// <param name="tokens">Receives the words.</param>
    public static void Read(string text, int start, int end, List<ScopeToken> tokens)
    {
        tokens.Clear();
        foreach (var word in TextWords.In(text, start, end))
        {
            var lower = word.Length <= MaxWord ? TextWords.Lower(text, word).Replace('’', '\'') : "";
            tokens.Add(new(word, lower, PauseAt(text, word.End, end)));
        }
    }

    /// <summary>The first pause between an offset and the next word.</summary>
    public static char PauseAt(string text, int at, int end)
    {
        for (; at < end && !char.IsLetterOrDigit(text[at]); at++)
        {
            if (Marks.IndexOf(text[at]) >= 0)
            {
                return text[at];
            }

            if (text[at] == '-' && at > 0 && (text[at - 1] is ' ' or '-'))
            {
                return '–';
            }
        }

        return '\0';
    }
}
