namespace CorpusSdk.Matching.Languages;

/// <summary>Words for everybody and everything, or nobody, which a clause or an exception behind them limits.</summary>
internal static class UniversalWords
{
    /// <summary>A noun may be between such a word and what limits it.</summary>
    private const int MaxWords = 2;

    private static readonly HashSet<string> s_words = WordList.Of(
        """
        all everyone everybody everything anyone anybody anything those any every each nobody nothing none people
        jeder jedes jede jedem jeden niemand keiner keine wer alle alles kein derjenige diejenigen
        tous toutes ceux celui celle celles quiconque chacun chacune personne toute tout rien
        todos todas todo toda cualquiera cualquier quien quienes nadie ninguno ninguna nada aquellos
        все всё каждый каждая каждое любой любая любое никто ничто тот те всякий
        """
    );

    /// <summary>Whether one of the last words before an offset is such a word.</summary>
    /// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
    public static bool EndAt(string text, int end, string language)
    {
        for (var i = 0; i < MaxWords && TextWords.Before(text, end, 0) is { } word; i++)
        {
            var lower = TextWords.Lower(text, word);
            if (
                s_words.Contains(lower)
                || (lower == "one" && TextWords.Before(text, word.Start, 0) is { } no && IsNo(text, no))
            )
            {
                return true;
            }

            end = word.Start;
        }

        return false;
    }

    private static bool IsNo(string text, TextRange word) => TextWords.Lower(text, word) == "no";
}
