using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>
/// Says whether a person named next to a quotation may be somebody else than its speaker: the hearer, the one who only
/// reports it, or a part of another name.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="names">The names of people in the text: in order, not overlapping.</param>
/// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
internal sealed class SpeakerDoubt(string text, IReadOnlyList<NamedRange> names, string language)
{
    /// <summary>A shorter line does not go on in the next one.</summary>
    private const int MinWrappedLine = 40;

    /// <summary>Where words before a name are looked for, in characters.</summary>
    private const int MaxContrast = 30;

    /// <summary>How many words are between an auxiliary and its participle.</summary>
    private const int MaxPassive = 8;

    private static readonly HashSet<string> s_passives = WordList.Of(
        """
        was were is are am be been being got gets get has had have
        wurde wurden wird werden worden
        est était fut a été ont avait
        fue es era ha sido había
        был была были
        """
    );

    /// <summary>Participles whose subject, in the passive, is the one who is spoken to.</summary>
    private static readonly HashSet<string> s_spokenTo = WordList.Of(
        """
        told asked warned reminded assured informed advised urged notified instructed ordered briefed promised taught
        gesagt gefragt gewarnt erinnert informiert mitgeteilt versichert geraten gebeten aufgefordert vorgeworfen
        informé informée averti avertie prévenu prévenue interrogé interrogée
        informado informada advertido advertida preguntado preguntada avisado avisada
        """
    );

    private static readonly HashSet<string> s_passiveAuxiliaries = WordList.Of(
        "was were is are am be been being got gets get wurde wurden wird werden worden été fut fue sido"
    );

    private static readonly HashSet<string> s_conditions = WordList.Of("if whether unless wenn falls ob si если");

    /// <summary>Words with which a text says that something was not said.</summary>
    private static readonly HashSet<string> s_denials = WordList.Of(
        """
        never allegedly supposedly nie niemals angeblich jamais prétendument nunca jamás supuestamente никогда якобы
        """
    );

    /// <summary>The same, before the name of who did not say it.</summary>
    private static readonly HashSet<string> s_doubts = WordList.Of(
        """
        false untrue wrong claim claims claimed rumour rumor doubt doubts doubted evidence proof fake nobody wish not
        falsch nicht gerücht niemand behauptung faux n'est personne rumeur falso nadie rumor неправда ложь слух никто
        """
    );

    /// <summary>Verbs that begin a question, before the name.</summary>
    private static readonly HashSet<string> s_questions = WordList.Of("did does has had hat haben hatte");

    private static readonly HashSet<string> s_modals = WordList.Of("might may could should könnte dürfte podría");

    private static readonly HashSet<string> s_personalRelatives = WordList.Of("who whose whom qui quien");

    /// <summary>The abbreviations between the parties of a lawsuit, without their full stop.</summary>
    private static readonly HashSet<string> s_versus = WordList.Of("v vs gg c");

    private static readonly HashSet<string> s_copulas = WordList.Of(
        "is was were are isn't wasn't ist war waren sind est était sont es era fue son это"
    );

    /// <summary>What ends the clause of an attribution.</summary>
    private static readonly HashSet<string> s_clauseEnds = WordList.Of(
        """
        and but or when while as after before since because who which whose where
        und aber oder als während nachdem bevor weil wie et mais ou quand comme après avant y pero o cuando tras
        и но или когда после
        """
    );

    /// <summary>Prepositions before somebody who does not say it.</summary>
    private static readonly HashSet<string> s_contrasts = WordList.Of("entgegen statt anstatt anstelle unlike");

    private static readonly HashSet<string> s_infinitives = WordList.Of("say saying tell telling being been");

    private static readonly HashSet<string> s_possessives = WordList.Of(
        "his her their its my our your sein seine ihr ihre son sa ses leur su sus"
    );

    private static readonly HashSet<string> s_asking = WordList.Of(
        "asked asks fragte fragt demande demanda demandé preguntó pregunta спросил спросила спрашивает"
    );

    private readonly AttributionPhrases _phrases = new(text, language);

    /// <summary>Whether a word is a preposition before somebody who does not say it.</summary>
    public static bool Contrasts(string word) => s_contrasts.Contains(word.ToLowerInvariant());

    public bool IsIn(StatedSpeaker stated, SpeechContext context)
    {
        var range = RangeOf(stated, context);
        if (range.Length == 0)
        {
            return false;
        }

        var tokens = AttributionTokens.Of(text, range, names);
        var name = tokens.FindIndex(t => t.Person == stated.Person && stated.Words.Contains(t.Range));
        if (name < 0)
        {
            return false;
        }

        var isCompared = tokens.Take(name).Any(t => t.Text is "so") && tokens.Take(name).Any(t => t.Text is "wie");
        if (
            isCompared
            || IsContrasted(tokens[name].Range, range)
            || IsSpokenTo(tokens, name)
            || IsDenied(tokens, name)
            || RelatedPeople.MayBePossessor(tokens, name, language)
        )
        {
            return true;
        }

        return range == context.Before
                ? IsInLead(tokens, name, stated, range) || (IsLabel(tokens) && GoesOn(text, context.After))
            : range == context.Introduction ? tokens.Exists(t => s_asking.Contains(t.Text)) && !IsAsked(context.Quoted)
            : HasOwnClause(tokens, tokens.FindLastIndex(t => t.Range.End <= stated.Words.End));
    }

    /// <summary><c>It is false that Jane Doe said</c>, <c>Did Jane Doe say</c>, <c>Jane Doe never said</c></summary>
    private bool IsDenied(List<AttributionToken> tokens, int name)
    {
        var first = tokens.FindIndex(t => t.IsWord);
        return tokens.Exists(t => s_denials.Contains(t.Text))
            || tokens.Take(name).Any(t => s_doubts.Contains(t.Text))
            || (first >= 0 && first < name && s_questions.Contains(tokens[first].Text))
            || tokens.Take(name).Any(t => t.Text == "ли")
            || Enumerable
                .Range(0, tokens.Count)
                .Any(at => _phrases.IsVerb(tokens, at) && NegatedSpeech.IsAt(tokens, at));
    }

    private static TextRange RangeOf(StatedSpeaker stated, SpeechContext context) =>
        context.Before.Contains(stated.Words) ? context.Before
        : context.After.Contains(stated.Words) ? context.After
        : context.Between.Contains(stated.Words) ? context.Between
        : context.Introduction.Contains(stated.Words) ? context.Introduction
        : default;

    private bool IsInLead(List<AttributionToken> tokens, int name, StatedSpeaker stated, TextRange range)
    {
        var end = tokens.FindLastIndex(t => t.IsWord) + 1;
        var verb = tokens.FindIndex(name + 1, end - name - 1, t => AttributionClause.IsVerb(t.Text, language));
        return tokens.Take(name).Any(t => s_conditions.Contains(t.Text))
            || (verb > name && tokens.GetRange(name, verb - name).Exists(t => s_modals.Contains(t.Text)))
            || IsInRelativeClause(tokens, name)
            || (verb > name && RepeatedWords.Follow(tokens, verb, end))
            || IsPartyOfCase(range.Start)
            || IsInOtherLine(tokens[name].Range.End, verb > 0 ? tokens[verb].Range.End : stated.Words.End, range)
            || (IsLabel(tokens) && IsPartOfName(tokens, name, end));
    }

    private bool IsLabel(List<AttributionToken> tokens) =>
        tokens[^1].Text is ":" or "：" && !Enumerable.Range(0, tokens.Count).Any(at => _phrases.IsVerb(tokens, at));

    /// <summary>
    /// Whether the quotation is a part of what the speaker says: <c>Jane Doe: "A" is what he told me.</c>
    /// </summary>
    public static bool GoesOn(string text, TextRange after) =>
        TextWords.In(text, after.Start, after.End).Take(1).ToList() is [var first]
        && s_copulas.Contains(TextWords.Text(text, first));

    /// <summary><c>Anders als Voß meint Größel</c>, <c>Wie Voß warnt auch Größel</c></summary>
    private bool IsContrasted(TextRange name, TextRange clause)
    {
        var from = Math.Max(0, name.Start - MaxContrast);
        if (TextWords.Before(text, name.Start, from) is not { } word)
        {
            return false;
        }

        return TextWords.Lower(text, word) switch
        {
            "als" => TextWords.Before(text, word.Start, from) is { } first && TextWords.Lower(text, first) == "anders",
            "wie" => TextWords.In(text, name.End, clause.End).Any(next => TextWords.Lower(text, next) == "auch"),
            var lower => s_contrasts.Contains(lower),
        };
    }

    private bool IsSpokenTo(List<AttributionToken> tokens, int name)
    {
        var isPassive = false;
        for (var i = name + 1; i < tokens.Count && i <= name + MaxPassive && tokens[i].IsWord; i++)
        {
            var word = tokens[i].Text;
            if (i == name + 1 && !s_passives.Contains(word) && !AttributionWords.IsAdverb(word))
            {
                return false;
            }

            isPassive |= s_passiveAuxiliaries.Contains(word);
            if (isPassive && s_spokenTo.Contains(word))
            {
                // "was asked and said"
                return !tokens
                    .Skip(i + 1)
                    .Any(t => AttributionClause.IsVerb(t.Text, language) && !s_spokenTo.Contains(t.Text));
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the words behind an attribution have another verb of speaking: <c>Jane Doe said the mayor told her</c>.
    /// </summary>
    private bool HasOwnClause(List<AttributionToken> tokens, int last)
    {
        var verb = last < 0 ? "" : tokens[last].Text;
        for (var i = last + 1; i < tokens.Count; i++)
        {
            var (token, previous) = (tokens[i], tokens[i - 1]);
            if (!token.IsWord || s_clauseEnds.Contains(token.Text))
            {
                return false;
            }

            var isNoun =
                AttributionWords.IsPreposition(previous.Text)
                || AttributionWords.IsArticle(previous.Text)
                || s_possessives.Contains(previous.Text)
                || (language == "en" && token.Text[^1] == 's');
            var isVerb =
                !token.IsName
                && !token.IsCapitalized
                && !isNoun
                && (s_infinitives.Contains(token.Text) || _phrases.IsVerb(tokens, i));
            var isRequest =
                token.Text == "to"
                && AttributionWords.TakesHearer(verb)
                && i + 1 < tokens.Count
                && i > last + 1
                && tokens[i + 1] is { IsWord: true, IsName: false, IsCapitalized: false } next
                && !AttributionWords.IsArticle(next.Text)
                && !s_possessives.Contains(next.Text);
            if (isVerb || isRequest)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>The woman who defeated Jane Doe said</c></summary>
    private static bool IsInRelativeClause(List<AttributionToken> tokens, int name)
    {
        for (var i = name - 1; i >= 0 && tokens[i].IsWord; i--)
        {
            if (s_personalRelatives.Contains(tokens[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what seems to be a new sentence is the second party of <c>Doe v. Aziz</c>.</summary>
    private bool IsPartyOfCase(int start)
    {
        var end = start - 1;
        while (end > 0 && text[end] == ' ')
        {
            end--;
        }

        var first = end;
        while (first > 0 && char.IsLetter(text[first - 1]))
        {
            first--;
        }

        return end > first && text[end] == '.' && s_versus.Contains(text[first..end]);
    }

    /// <summary>Whether a line break separates a name from its verb though the line is not full.</summary>
    private bool IsInOtherLine(int nameEnd, int verbEnd, TextRange range)
    {
        var end = Math.Max(nameEnd, verbEnd);
        var lineEnd = text.IndexOf('\n', nameEnd, range.End - nameEnd);
        if (lineEnd < 0 || (lineEnd >= end && end > nameEnd))
        {
            return false;
        }

        var start = text.LastIndexOf('\n', nameEnd - 1) + 1;
        var line = text.AsSpan(start, lineEnd - start).Trim();
        return line.Length > 0
            && line[^1] is not (':' or '：' or ',')
            && (line[0] == '#' || line.Length < MinWrappedLine);
    }

    /// <summary>
    /// Whether the words between a name and a colon make another name of it: <c>Jane Doe Street</c>, <c>the Jane Doe
    /// case</c>.
    /// </summary>
    private bool IsPartOfName(List<AttributionToken> tokens, int name, int end)
    {
        if (name + 1 >= end || !tokens[name + 1].IsWord)
        {
            return false;
        }

        var next = tokens[name + 1];
        return next.IsCapitalized
            || (name > 0 && AttributionWords.IsArticle(tokens[name - 1].Text))
            || (name + 2 == end && (NonPersonWords.Contains(next.Text, language) || !MayBeVerb(next.Text)));
    }

    private bool MayBeVerb(string word) =>
        language switch
        {
            "en" => word[^1] is 's' || word.EndsWith("ed", StringComparison.Ordinal),
            "de" => word[^1] is 't' or 'e',
            _ => true,
        };

    private bool IsAsked(TextRange quoted)
    {
        var end = quoted.End;
        while (end > quoted.Start && !char.IsLetterOrDigit(text[end - 1]))
        {
            if (ScopeFinder.IsQuestionMark(text[--end]))
            {
                return true;
            }
        }

        return false;
    }
}
