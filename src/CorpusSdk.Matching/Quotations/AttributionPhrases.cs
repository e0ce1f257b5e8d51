using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>The phrases of an attribution: a person's description and name, and what may be around them.</summary>
/// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
internal sealed class AttributionPhrases(string text, string language)
{
    /// <summary>The most adverbs between a name and its verb.</summary>
    public const int MaxAdverbs = 3;

    public string Language => language;

    private const int MaxNounPhrase = 8;

    /// <summary>Shorter words next to a name are abbreviations.</summary>
    private const int MinNamePart = 4;

    private const StringComparison Ordinal = StringComparison.Ordinal;
    private const int MaxApposition = 16;

    /// <summary>Whether a name is at the start of its clause, but for a title or an article.</summary>
    public static bool BeginsClause(List<AttributionToken> tokens, int name)
    {
        var at = BeforeTitles(tokens, name);
        return at < 0
            || (!tokens[at].IsWord && BeginsSubject(tokens, name))
            || (at == 0 && AttributionWords.IsArticle(tokens[0].Text));
    }

    /// <summary>Whether the words before a name let it be the subject of what follows.</summary>
    public static bool BeginsSubject(List<AttributionToken> tokens, int name)
    {
        var at = BeforeTitles(tokens, name);
        if (at < 0)
        {
            return true;
        }

        var before = tokens[at];
        if (before.IsName)
        {
            return false;
        }

        if (!before.IsWord)
        {
            return before.Text is "," or ";" or "—" or "–" or ")" or "(" or ":";
        }

        var word = before.Text;
        if (before.IsCapitalized && at > 0)
        {
            // Part of a longer name that is not known: "Stephen King said" where Martin King is.
            return false;
        }

        if (word is "and" or "or" or "und" or "et" or "y" or "e" or "en" or "och" or "og" or "i" or "и")
        {
            return at > 0 && tokens[at - 1].IsWord && !tokens[at - 1].IsName && !tokens[at - 1].IsCapitalized;
        }

        if (AttributionWords.IsComparison(word) && (at == 0 || !tokens[at - 1].IsWord))
        {
            return true;
        }

        return !AttributionWords.IsPreposition(word)
            && (at > 0 || AttributionWords.IsConjunction(word) || AttributionWords.IsArticle(word));
    }

    private static int BeforeTitles(List<AttributionToken> tokens, int name)
    {
        var at = name - 1;
        while (at >= 0 && IsTitle(tokens[at]))
        {
            at--;
        }

        return at;
    }

    /// <summary>
    /// Whether the words next to a name in a label are not part of a longer one: <c>Mary Jane Doe</c>, <c>Jane
    /// Doe-Smith</c>. A title, or a short word such as <c>MP</c>, may be next to it.
    /// </summary>
    public bool IsWholeName(List<AttributionToken> tokens, int name)
    {
        var range = tokens[name].Range;
        var hasHyphen =
            (range.End + 1 < text.Length && IsHyphen(text[range.End]) && char.IsLetter(text[range.End + 1]))
            || (range.Start > 1 && IsHyphen(text[range.Start - 1]) && char.IsLetter(text[range.Start - 2]));
        return !hasHyphen && !IsNamePart(name - 1) && !IsNamePart(name + 1);

        bool IsNamePart(int at) =>
            at >= 0
            && at < tokens.Count
            && tokens[at] is { IsWord: true, IsCapitalized: true } token
            && token.Range.Length >= MinNamePart
            && !IsTitle(token)
            && !AttributionWords.IsArticle(token.Text);
    }

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>
    /// The index of the name at the end of a description that begins at a token: <c>the harbour minister, Jane
    /// Doe</c>; -1 if there is none.
    /// </summary>
    public int NounPhrase(List<AttributionToken> tokens, int first)
    {
        var commas = 0;
        for (var i = first; i < tokens.Count && i <= first + MaxNounPhrase; i++)
        {
            var token = tokens[i];
            if (token.IsName)
            {
                var before = i > first ? tokens[i - 1] : default;
                var isPartOfName =
                    i > first && before.IsWord && before.IsCapitalized && !IsTitle(before) && i - 1 > first;
                var isFirstCapital =
                    i == first + 1
                    && before.IsCapitalized
                    && !IsTitle(before)
                    && !AttributionWords.IsArticle(before.Text);
                return isPartOfName || isFirstCapital ? -1 : i;
            }

            if (token.Text is "," or "." && i > first && (token.Text == "." || commas++ == 0))
            {
                if (token.Text == "." && !IsTitle(tokens[i - 1]))
                {
                    return -1;
                }

                continue;
            }

            if (
                !token.IsWord
                || (AttributionWords.EndsNounPhrase(token.Text) && !(i == first && IsDeterminer(token.Text)))
                || IsVerb(tokens, i)
            )
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>
    /// The same; the description may also have a preposition, or say whose the person is: <c>the chair of the board,
    /// Jane Doe</c>, <c>Omar Aziz's lawyer, Jane Doe</c>.
    /// </summary>
    public int Subject(List<AttributionToken> tokens, int first)
    {
        var name = NounPhrase(tokens, first);
        return name >= 0 && !IsPossessive(tokens[name]) ? name : Described(tokens, first);
    }

    private int Described(List<AttributionToken> tokens, int first)
    {
        if (first >= tokens.Count)
        {
            return -1;
        }

        var isPossessor =
            tokens[first].IsName
            && IsPossessive(tokens[first])
            && first + 2 < tokens.Count
            && tokens[first + 2].Text == "s";
        if (!isPossessor && !IsDeterminer(tokens[first].Text) && !AttributionWords.IsArticle(tokens[first].Text))
        {
            return -1;
        }

        var start = isPossessor ? first + 3 : first + 1;
        var isGoverned = false;
        for (var i = start; i < tokens.Count && i <= start + MaxNounPhrase; i++)
        {
            if (i > start && tokens[i].IsName)
            {
                return isPossessor ? i : -1;
            }

            // In "the wife of the mayor, Jane Doe", either may be Jane Doe.
            isGoverned |= AttributionWords.IsPreposition(tokens[i].Text);

            if (i > start && tokens[i].Text == "," && i + 1 < tokens.Count)
            {
                return tokens[i + 1].IsName && !IsPossessive(tokens[i + 1]) ? i + 1 : -1;
            }

            if (
                !tokens[i].IsWord
                || tokens[i].IsName
                || AttributionWords.IsRelative(tokens[i].Text)
                || AttributionWords.IsConjunction(tokens[i].Text)
                || tokens[i].Text is "and" or "or"
                || (isGoverned && AttributionWords.IsTitle(tokens[i].Text.TrimEnd('s')))
                || IsVerb(tokens, i)
            )
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether a word may begin a description, though in other places it ends one: <c>his boss</c>.</summary>
    private bool IsDeterminer(string word) =>
        language switch
        {
            "en" => word is "a" or "an" or "his" or "her" or "their" or "my" or "our",
            "de" => word is "ein" or "eine" or "sein" or "seine" or "ihr" or "ihre",
            "fr" => word is "un" or "une" or "son" or "sa" or "mon" or "ma",
            _ => false,
        };

    /// <summary>Whether a name behind a verb is its whole subject: not <c>Doe</c> in <c>Doe aide</c>.</summary>
    public bool EndsSubject(List<AttributionToken> tokens, int name)
    {
        if (IsPossessive(tokens[name]))
        {
            return false;
        }

        if (name + 1 >= tokens.Count)
        {
            return true;
        }

        var next = tokens[name + 1];
        if (!next.IsWord || next.IsName)
        {
            return !next.IsName
                && next.Text is not ("&" or "/")
                && (next.Text != "-" || next.Range.Start > tokens[name].Range.End);
        }

        var word = next.Text;
        return AttributionWords.IsTime(word)
            || IsDay(tokens, name + 1)
            || AddsVerb(tokens, name + 1)
            || (
                !next.IsCapitalized
                && word is not ("had" or "has" or "have")
                && (
                    AttributionWords.IsPreposition(word)
                    || AttributionWords.IsConjunction(word)
                    || AttributionWords.IsAdverb(word)
                    || (language == "de" && (AttributionWords.IsSeparated(word) || AttributionWords.IsDative(word)))
                    || (language is "ru" or "uk" && IsDativePlural(word))
                    || word is "who" or "whose"
                )
            );
    }

    /// <summary>Whether words are a day with an article: <c>dijo Jane Doe el lunes</c>.</summary>
    private static bool IsDay(List<AttributionToken> tokens, int at) =>
        at + 1 < tokens.Count
        && tokens[at].Text is "el" or "este" or "le" or "ce"
        && AttributionWords.IsTime(tokens[at + 1].Text);

    /// <summary>Whether a word names the hearers: <c>сказал Омар Азиз журналистам</c>.</summary>
    private static bool IsDativePlural(string word) => word.Length > 4 && word is [.., 'а' or 'я', 'м'];

    /// <summary>Whether the same person does something else: <c>said Jane Doe and sighed</c>.</summary>
    public bool AddsVerb(List<AttributionToken> tokens, int at)
    {
        at += at < tokens.Count && tokens[at].Text == "," ? 1 : 0;
        if (at + 1 >= tokens.Count || tokens[at].Text is not ("and" or "und" or "et"))
        {
            return false;
        }

        var verb = tokens[at + 1];
        return verb is { IsName: false, IsWord: true, IsCapitalized: false }
            && !AttributionWords.IsArticle(verb.Text)
            && (
                IsVerb(tokens, at + 1)
                || AddedVerbs.IsSubject(verb.Text)
                || (!AttributionWords.EndsNounPhrase(verb.Text) && AddedVerbs.Contains(verb.Text, language))
            );
    }

    public int SkipApposition(List<AttributionToken> tokens, int at)
    {
        if (at >= tokens.Count || tokens[at].Text is not ("," or "(" or "—" or "–" or "-"))
        {
            return at;
        }

        if (
            at >= 2
            && tokens[at].Text == ","
            && tokens[at - 2].Text == ","
            && IsVerb(tokens, SkipAdverbs(tokens, at + 1))
        )
        {
            // "the mayor, Jane Doe, said"
            return at + 1;
        }

        var closing = tokens[at].Text == "(" ? ")" : tokens[at].Text;
        for (var i = at + 1; i < tokens.Count && i <= at + MaxApposition; i++)
        {
            if (tokens[i].Text == closing && (closing == ")" || IsVerb(tokens, SkipAdverbs(tokens, i + 1))))
            {
                return i + 1;
            }
        }

        return at;
    }

    public static int SkipAdverbs(List<AttributionToken> tokens, int at)
    {
        for (var adverbs = 0; at < tokens.Count && adverbs < MaxAdverbs; adverbs++)
        {
            if (!AttributionWords.IsAdverb(tokens[at].Text) || tokens[at].IsName)
            {
                break;
            }

            at++;
        }

        return at;
    }

    public bool IsVerb(List<AttributionToken> tokens, int at) =>
        at >= 0
        && at < tokens.Count
        && tokens[at] is { IsName: false, IsWord: true } token
        && (AttributionClause.IsVerb(token.Text, language) || VerbEnd(tokens, at) > at);

    /// <summary>The index of the last word of a verb: of <c>it</c> in <c>put it</c>.</summary>
    public static int VerbEnd(List<AttributionToken> tokens, int verb) =>
        tokens[verb].Text is "put" or "puts" && verb + 1 < tokens.Count && tokens[verb + 1].Text is "it" or "this"
            ? verb + 1
            : verb;

    public static bool IsAuxiliary(List<AttributionToken> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at].Text is "a" or "ha" or "había" or "avait" or "had" or "has" or "hat";

    /// <summary>The index behind pronouns and auxiliaries: of <c>dit</c> in <c>lui a dit Jane Doe</c>.</summary>
    public static int VerbAfterAuxiliaries(List<AttributionToken> tokens, int first)
    {
        var at =
            first + 1 < tokens.Count && tokens[first].Text is "lui" or "leur" or "nous" or "le" or "les"
                ? first + 1
                : first;
        at = IsAuxiliary(tokens, at) ? at + 1 : at;
        return at < tokens.Count && tokens[at].IsWord && !tokens[at].IsName ? at : first;
    }

    private static bool IsTitle(AttributionToken token) =>
        token is { IsWord: true, IsName: false }
            ? AttributionWords.IsTitle(token.Text)
                || AttributionWords.IsGermanOffice(token.Text)
                || (token.Text.Length > 1 && token.Text.All(char.IsUpper))
            : token.Text == ".";

    public bool IsPossessive(AttributionToken name)
    {
        var at = MarkdownMarks.Skip(text, name.Range.End);
        return at < text.Length && text[at] is '\'' or '’';
    }
}
