namespace CorpusSdk.Matching.Languages;

/// <summary>What a word that may be a name is where it occurs.</summary>
internal enum NamePlace
{
    /// <summary>A name.</summary>
    Name,

    /// <summary>A name only if the article names the person elsewhere too.</summary>
    Unclear,

    /// <summary>A word, such as the month in "3 May" or the verb in "Will you come?".</summary>
    Word,
}

/// <summary>
/// Tells names from the words that look like them: May and the month, Will and the verb. Looks only at the words next
/// to them.
/// </summary>
internal static class NamePlaces
{
    /// <summary>How far the words next to a name may reach.</summary>
    private const int Reach = 40;

    private const int MaxHeadline = 150;

    /// <summary>Whether a name is an ordinary word or a calendar word, so that its place decides.</summary>
    public static bool IsWord(string name, string language) =>
        WordNames.IsCalendar(name, language) || WordNames.IsOrdinary(name, language);

    /// <param name="text">The text of the article.</param>
    /// <param name="name">The occurrence.</param>
    /// <param name="language">The primary language.</param>
    /// <param name="isDeclared">Whether somebody declared that the word is a name; then only a date is a word.</param>
    public static NamePlace Of(string text, TextRange name, string language, bool isDeclared)
    {
        var word = TextWords.Text(text, name);
        var from = Math.Max(0, name.Start - Reach);
        var to = Math.Min(text.Length, name.End + Reach);
        var isCalendar = WordNames.IsCalendar(word, language);
        if (isCalendar && IsDate(text, name, language, from, to))
        {
            return NamePlace.Word;
        }

        if (isDeclared)
        {
            return NamePlace.Name;
        }

        var before = TextWords.Before(text, name.Start, from) is { } former ? TextWords.Text(text, former) : "";
        var after = NextWord(text, name.End, to);
        if (IsNamed(text, name, before, after, language, isCalendar))
        {
            return NamePlace.Name;
        }

        if (isCalendar)
        {
            return WordNames.BelongsToDate(before) ? NamePlace.Word : NamePlace.Unclear;
        }

        if (Sentences.StartsAt(text, name.Start, from))
        {
            return WordNames.FollowsVerb(after) ? NamePlace.Word : NamePlace.Unclear;
        }

        // In German, every noun has a capital letter.
        var isNounCapital = language is "de" or "lb";
        return AttributionWords.IsArticle(before) ? (isNounCapital ? NamePlace.Word : NamePlace.Unclear)
            : isNounCapital || IsHeadline(text, name) ? NamePlace.Unclear
            : NamePlace.Name;
    }

    /// <summary>Whether the words next to it take a name: titles, first names, and verbs of speaking.</summary>
    private static bool IsNamed(
        string text,
        TextRange name,
        string before,
        string after,
        string language,
        bool isCalendar
    )
    {
        if (AttributionWords.IsTitle(before) || IsSpeech(before, language))
        {
            return true;
        }

        if (IsSpeech(after, language) && !WordNames.BelongsToDate(before))
        {
            return true;
        }

        var isPossessive =
            name.End + 1 < text.Length && text[name.End] is '\'' or '’' && text[name.End + 1] is 's' or 'S';
        if (isPossessive && !isCalendar)
        {
            return true;
        }

        return before.Length > 0
            && text[name.Start - 1] == ' '
            && char.IsUpper(before[0])
            && !WordNames.BelongsToDate(before)
            && !WordNames.IsFunctionWord(before)
            && !WordNames.IsCalendar(before, language)
            && language is not ("de" or "lb")
            && !IsHeadline(text, name);
    }

    /// <summary><c>3 May</c>, <c>3rd of May</c>, <c>May 3</c>, <c>May 2024</c>, <c>3. Mai</c>.</summary>
    private static bool IsDate(string text, TextRange name, string language, int from, int to)
    {
        var at = name.Start;
        while (at > from && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] == '.'))
        {
            at--;
        }

        if (TextWords.Before(text, at, from) is { } word)
        {
            var before = TextWords.Lower(text, word);
            if (before is "of" or "de" or "di")
            {
                before = TextWords.Before(text, word.Start, from) is { } day ? TextWords.Lower(text, day) : "";
            }

            if (IsDay(before))
            {
                return true;
            }
        }

        var next = name.End;
        while (next < to && (char.IsWhiteSpace(text[next]) || text[next] is ',' or '.'))
        {
            next++;
        }

        if (TextWords.At(text, next, to) is { } following)
        {
            var after = TextWords.Lower(text, following);
            if (IsDay(after) || (after.Length == 4 && after.All(char.IsDigit)))
            {
                return true;
            }
        }

        return JoinsCalendar(text, name, language, from, to);
    }

    /// <summary>Two calendar words next to each other are both dates.</summary>
    private static bool JoinsCalendar(string text, TextRange name, string language, int from, int to)
    {
        var hasMark = name.Start > from && text[name.Start - 1] is '/' or '-' or '–';
        if (
            hasMark
            && TextWords.Before(text, name.Start - 1, from) is { } before
            && WordNames.IsCalendar(TextWords.Text(text, before), language)
        )
        {
            return true;
        }

        return name.End < to
            && text[name.End] is '/' or '-' or '–'
            && TextWords.At(text, name.End + 1, to) is { } after
            && WordNames.IsCalendar(TextWords.Text(text, after), language);
    }

    /// <summary>1 to 31, with an ending such as <c>3rd</c> or <c>1er</c>.</summary>
    private static bool IsDay(string word)
    {
        var (digits, day) = (0, 0);
        while (digits < word.Length && digits < 3 && word[digits] is >= '0' and <= '9')
        {
            day = (day * 10) + (word[digits++] - '0');
        }

        return day is >= 1 and <= 31 && word.Substring(digits) is "" or "st" or "nd" or "rd" or "th" or "er";
    }

    private static bool IsSpeech(string word, string language) =>
        word.Length > 0 && SpeechVerbs.Contains(word, language);

    private static string NextWord(string text, int start, int to)
    {
        while (start < to && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return TextWords.At(text, start, to) is { } word ? TextWords.Text(text, word) : "";
    }

    /// <summary>Whether the line is a headline in which every longer word has a capital letter.</summary>
    private static bool IsHeadline(string text, TextRange name)
    {
        var start = name.Start == 0 ? 0 : text.LastIndexOf('\n', name.Start - 1) + 1;
        var end = text.IndexOf('\n', name.End);
        end = end < 0 ? text.Length : end;
        if (end - start > MaxHeadline)
        {
            return false;
        }

        var words = TextWords.In(text, start, end).Where(word => word.Length > 3).ToList();
        return words.Count > 1
            && words.TrueForAll(word => !char.IsLower(text[word.Start]))
            && ".!?…。！？".IndexOf(text[end - 1]) < 0;
    }
}
