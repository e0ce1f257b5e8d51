using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Reads an attribution whose verb comes first, as it is put into the middle of speech: <c>said Jane Doe</c>, <c>a dit
/// mardi la ministre Jane Doe</c>, <c>a-t-elle dit</c>, <c>ha detto lei</c>.
/// </summary>
/// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
internal sealed class InvertedAttribution(string text, string language)
{
    /// <summary>The most words between the verb and the subject (<c>mardi soir</c>), and of a description.</summary>
    private const int MaxBetween = 3,
        MaxDescription = 5;

    private static readonly HashSet<string> s_auxiliaries = WordList.Of(
        "a ont avait avaient ha han había habían hanno aveva avevano havia s'est se_sont s'était m'a"
    );

    private static readonly HashSet<string> s_invertedAuxiliaries = WordList.Of(
        """
        a-t-il a-t-elle ont-ils ont-elles avait-il avait-elle avaient-ils avaient-elles s'est-il s'est-elle
        """
    );

    /// <summary>Participles that are verbs of speaking only behind an auxiliary.</summary>
    private static readonly HashSet<string> s_participles = WordList.Of(
        """
        dicho declarado afirmado añadido explicado asegurado señalado respondido contestado indicado
        subrayado advertido comentado dito respondido garantido répondu conclu lancé exclamé exclamée indigné indignée
        répété tranché plaidé glissé soufflé ironisé regretté dénoncé justifié argumenté
        ribadito precisato osservato insistito proseguito rivelato
        """
    );

    private static readonly HashSet<string> s_pronouns = WordList.Of(
        "ella él ellos ellas lui lei loro ele ela eles elas он она они він вона вони on ona he she they er sie"
    );

    /// <summary>Suffixes of a verb that make it a set phrase, or the speaker's own words: <c>dit-on</c>.</summary>
    private static readonly string[] s_notNarrated = ["-on", "-je", "-tu", "-vous", "-nous"];

    private static readonly HashSet<string> s_timesOfDay = WordList.Of(
        "matin soir midi après-midi mattina sera noche mañana tarde ce ieri oggi ontem hoje ainsi alors ancora"
    );

    /// <summary>Nouns for a person, in addition to the titles.</summary>
    private static readonly HashSet<string> s_people = WordList.Of(
        """
        homme femme fille garçon enfant mère père fils frère sœur soeur oncle tante voisin voisine ami amie élu élue
        avocat avocate procureur procureure patron patronne porte-parole responsable dirigeant dirigeante médecin
        pêcheur marin capitaine pêcheuse commissaire juge écrivain écrivaine auteur autrice chercheur chercheuse
        enseignant enseignante habitant habitante directeur directrice chef cheffe chancelier chancelière préfet
        hombre mujer chico chica niño niña madre padre hijo hija hermano hermana vecino vecina amigo amiga abogado
        abogada fiscal portavoz directora jefe jefa médico médica pescador capitán juez jueza escritor escritora
        uomo donna ragazzo ragazza bambino bambina figlio figlia fratello sorella vicino vicina avvocato avvocata
        portavoce direttore direttrice capo medico pescatore capitano giudice scrittore scrittrice procuratore
        homem mulher rapaz moça menino menina pai mãe filho filha irmão irmã vizinho vizinha advogado advogada
        man woman boy girl
        """
    );

    /// <summary>
    /// The end of the subject of an attribution whose verb begins at an offset, perhaps behind white space and an
    /// auxiliary; -1 if there is none.
    /// </summary>
    /// <param name="isBare">Whether a verb alone is an attribution too: <c>—dijo—</c>.</param>
    public int ReadFrom(int start, int end, bool isBare)
    {
        if (WordFrom(start, end) is not { } first || !char.IsLower(text[first.Start]))
        {
            return -1;
        }

        var (verb, hasSubject) = (first, false);
        var word = Text(first);
        if (s_invertedAuxiliaries.Contains(word) || s_auxiliaries.Contains(word))
        {
            hasSubject = s_invertedAuxiliaries.Contains(word);
            if (NextWord(first, end) is not { } next)
            {
                return -1;
            }

            verb = AttributionWords.IsAdverb(Text(next)) && NextWord(next, end) is { } second ? second : next;
            if (!IsVerb(verb) && !s_participles.Contains(Text(verb)))
            {
                return -1;
            }
        }
        else if (!IsVerb(verb) || EndsWithAny(word, s_notNarrated))
        {
            return -1;
        }

        if (hasSubject || word.IndexOf('-') > 0)
        {
            return verb.End;
        }

        var subject = Subject(verb, end);
        return subject >= 0 ? subject
            : isBare && NextWord(verb, end) is null ? verb.End
            : -1;
    }

    /// <summary>Whether a word is a title, an office or another noun for a person.</summary>
    public static bool IsPerson(string word) => AttributionWords.IsTitle(word) || s_people.Contains(word);

    /// <summary>The next word, with only white space before it.</summary>
    public TextRange? NextWord(TextRange word, int end) => WordFrom(word.End, end);

    public TextRange? WordFrom(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start < end ? TextWords.At(text, start, end) : null;
    }

    private int Subject(TextRange verb, int end)
    {
        var next = NextWord(verb, end);
        for (var i = 0; i < MaxBetween && next is { } between && IsBetween(Text(between)); i++)
        {
            next = NextWord(between, end);
        }

        if (next is not { } subject)
        {
            return -1;
        }

        var word = Text(subject).Replace('’', '\'');
        var elided = word.IndexOf('\'') is 1 or 2 ? word.Substring(word.IndexOf('\'') + 1) : "";
        if (char.IsUpper(text[subject.Start]) || s_pronouns.Contains(word) || IsPerson(word) || IsPerson(elided))
        {
            return subject.End;
        }

        if (!AttributionWords.IsArticle(word) && elided.Length == 0)
        {
            return -1;
        }

        // A description of a person: "la ministre des ports Jane Doe". Anything else may be what was said.
        for (var i = 0; i < MaxDescription && NextWord(subject, end) is { } description; i++)
        {
            if (AttributionWords.EndsNounPhrase(Text(description)))
            {
                return -1;
            }

            subject = description;
            if (char.IsUpper(text[subject.Start]) || IsPerson(Text(subject)))
            {
                return subject.End;
            }
        }

        return -1;
    }

    private static bool IsBetween(string word) =>
        AttributionWords.IsTime(word) || AttributionWords.IsAdverb(word) || s_timesOfDay.Contains(word);

    private bool IsVerb(TextRange word) => AttributionClause.IsVerb(text, word, language);

    private static bool EndsWithAny(string word, string[] endings) =>
        endings.Any(ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private string Text(TextRange word) => TextWords.Text(text, word);
}
