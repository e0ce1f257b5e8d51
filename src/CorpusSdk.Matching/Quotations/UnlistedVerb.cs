using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Attributions with a verb that no list has, which their place alone shows: behind a quotation that begins its
/// sentence and ends with a comma, <c>growled Jane Doe</c> says who spoke, whatever the verb means.
/// </summary>
/// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
internal sealed class UnlistedVerb(AttributionPhrases phrases, string language)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    /// <summary>The most pronouns and auxiliaries before a verb: <c>s'en est</c>.</summary>
    private const int MaxAuxiliaries = 3;

    private const int MinVerb = 3;

    /// <summary>The most words behind a name to the end of its verb.</summary>
    private const int MaxFrame = 3;

    /// <summary>German verbs that are not complete without a word behind their subject, and these words.</summary>
    private static readonly HashSet<string> s_frames = WordList.Of(
        "ist war zeigt zeigte gab gibt ließ lässt wird wurde hat hatte will"
    );

    private static readonly HashSet<string> s_frameEnds = WordList.Of(
        """
        überzeugt sicher zuversichtlich mitteilen ausrichten verlauten wissen durchblicken zitiert gesagt erklärt betont
        geschrieben geantwortet gefragt gewarnt angekündigt
        """
    );

    /// <summary>The words of English phrases such as <c>could be heard saying</c>.</summary>
    private static readonly HashSet<string> s_saying = WordList.Of(
        "could can be is was heard overheard recorded reported reportedly quoted as to have has been likes used"
    );

    private const int MaxSaying = 6;

    private static readonly HashSet<string> s_auxiliaries = WordList.Of(
        """
        a avait est était se s'est s’est s'était s’était s'en s’en m'a m’a l'a l’a lui leur en y nous hat hatte ist war
        """
    );

    /// <summary>What begins a clause that is not an attribution.</summary>
    private static readonly HashSet<string> s_notVerbs = WordList.Of(
        """
        and or but nor then like near not only even featuring starring
        und oder aber denn sondern doch jedoch auch nur nicht ob wo wenn als bis damit sodass obwohl bevor sobald wobei
        wodurch weshalb warum wann was wer wie seit statt sowie dann danach dabei dazu damals sogar selbst immer darauf
        woraufhin darunter inklusive samt ähnlich
        et ou mais donc car ni soit puis alors où quand si puisque lorsque comme dont que qui ainsi même sauf voilà
        voici sous chez signé signée
        """
    );

    /// <summary>English verbs with particles: <c>shot back</c>.</summary>
    private static readonly HashSet<string> s_withParticle = WordList.Of(
        "shot fired hit snapped wrote went broke cut put came chipped burst spat threw blurted"
    );

    private static readonly HashSet<string> s_particles = WordList.Of("back on in out off");

    /// <summary>Verbs of what somebody hears, wants or is, and not of what they say.</summary>
    private static readonly HashSet<string> s_notSaying = WordList.Of(
        """
        wanted needed seemed appeared remembered imagined learned received listened watched noticed denied refused
        starred directed opened produced published released premiered based
        hörte hört las liest erfuhr erfährt vernahm bekam wurde wird wurden werden ward entendu entend entendit lu lit
        apprend appris apprit reçu
        """
    );

    /// <summary>Finds an attribution behind a quotation that ends with a comma.</summary>
    /// <returns>The index of its last word and that of the name; null if there is none.</returns>
    public (int Last, int Name)? Find(List<AttributionToken> tokens, int first) =>
        language switch
        {
            "en" => Inverted(tokens, first) ?? SubjectFirst(tokens, first),
            "de" => Inverted(tokens, first) ?? Framed(tokens, first),
            "fr" => Inverted(tokens, first),
            _ => null,
        };

    /// <summary><c>growled Jane Doe</c> · <c>teilte Jane Doe mit</c> · <c>s'est indignée Jane Doe</c></summary>
    private (int Last, int Name)? Inverted(List<AttributionToken> tokens, int first)
    {
        var verb = first;
        while (verb < tokens.Count && verb < first + MaxAuxiliaries && s_auxiliaries.Contains(tokens[verb].Text))
        {
            verb++;
        }

        if (!IsVerb(tokens, verb))
        {
            return null;
        }

        var next = verb + 1;
        if (language == "fr" && next < tokens.Count && tokens[next].Text is "savoir" or "remarquer" or "valoir")
        {
            next++;
        }

        // "a ajouté, lui, Jane Doe"
        if (
            next + 2 < tokens.Count
            && tokens[next].Text == ","
            && tokens[next + 1].Text is "lui" or "elle"
            && tokens[next + 2].Text == ","
        )
        {
            next += 3;
        }

        next = AttributionPhrases.SkipAdverbs(tokens, next);
        if (next < tokens.Count && tokens[next].Text is "man" or "on")
        {
            return null;
        }

        var name = phrases.Subject(tokens, next);
        return name >= 0 && phrases.EndsSubject(tokens, name) && !AttributionFinder.QuotesAnother(tokens, name)
            ? (name, name)
            : null;
    }

    /// <summary><c>ist Jane Doe überzeugt</c> · <c>wird Jane Doe zitiert</c></summary>
    private (int Last, int Name)? Framed(List<AttributionToken> tokens, int first)
    {
        if (first + 1 >= tokens.Count || !s_frames.Contains(tokens[first].Text))
        {
            return null;
        }

        var name = phrases.NounPhrase(tokens, first + (tokens[first + 1].Text == "sich" ? 2 : 1));
        var end = name < 0 || phrases.IsPossessive(tokens[name]) ? tokens.Count : name + 1;
        for (var i = end; i < tokens.Count && i <= name + MaxFrame && (tokens[i].IsWord && !tokens[i].IsName); i++)
        {
            // "wurde Jane Doe gesagt" makes her the hearer.
            var isPassive = tokens[first].Text is ['w', 'i' or 'u', ..] and not "will";
            if (s_frameEnds.Contains(tokens[i].Text) && (!isPassive || tokens[i].Text == "zitiert"))
            {
                return (i, name);
            }
        }

        return null;
    }

    private bool IsVerb(List<AttributionToken> tokens, int at)
    {
        if (at >= tokens.Count || tokens[at] is not { IsName: false, IsWord: true, IsCapitalized: false } token)
        {
            return false;
        }

        var word = token.Text;
        if (AttributionClause.IsVerb(word, language))
        {
            return true;
        }

        return word.Length >= MinVerb
            && !s_notVerbs.Contains(word)
            && !s_notSaying.Contains(word)
            && !AttributionWords.EndsNounPhrase(word)
            && !AttributionWords.IsArticle(word)
            && !AttributionWords.IsRelative(word)
            && !AttributionWords.IsComparison(word)
            && !AttributionWords.IsTime(word)
            && !AttributionWords.IsTitle(word)
            && (language != "en" || IsEnglishPast(word));
    }

    private static bool IsEnglishPast(string word) => word.Length > 4 && word.EndsWith("ed", Ordinal);

    /// <summary><c>Jane Doe growled</c> · <c>Jane Doe shot back</c> · <c>Jane Doe would later say</c></summary>
    private (int Last, int Name)? SubjectFirst(List<AttributionToken> tokens, int first)
    {
        var name = phrases.Subject(tokens, first);
        if (name < 0)
        {
            return null;
        }

        var verb = AttributionPhrases.SkipAdverbs(tokens, phrases.SkipApposition(tokens, name + 1));
        if (Length(tokens, verb) is not (var length and > 0))
        {
            return null;
        }

        // "Jane Doe wanted to say" and "Jane Doe remembered her saying" are about other words.
        for (var i = verb + length; i < tokens.Count && tokens[i].Text != "."; i++)
        {
            if (tokens[i].IsName || tokens[i].Text is "by" or "that" or "say" || phrases.IsVerb(tokens, i))
            {
                return null;
            }
        }

        return (verb + length - 1, name);
    }

    /// <summary>How many words are a verb that may attribute words to the subject before it.</summary>
    private static int Length(List<AttributionToken> tokens, int verb)
    {
        if (verb >= tokens.Count || !tokens[verb].IsWord || tokens[verb].IsName)
        {
            return 0;
        }

        for (var i = verb; i < tokens.Count && i < verb + MaxSaying; i++)
        {
            if (i > verb && tokens[i].Text is "saying" or "say" or "said" or "telling" or "tell")
            {
                return i + 1 - verb;
            }

            if (!s_saying.Contains(tokens[i].Text))
            {
                break;
            }
        }

        if (tokens[verb].Text is "would")
        {
            var say = AttributionPhrases.SkipAdverbs(tokens, verb + 1);
            return say < tokens.Count && tokens[say].Text is "say" or "tell" or "write" ? say - verb + 1 : 0;
        }

        if (s_withParticle.Contains(tokens[verb].Text))
        {
            return verb + 1 < tokens.Count && s_particles.Contains(tokens[verb + 1].Text) ? 2 : 0;
        }

        return IsEnglishPast(tokens[verb].Text) && !s_notSaying.Contains(tokens[verb].Text) ? 1 : 0;
    }
}
