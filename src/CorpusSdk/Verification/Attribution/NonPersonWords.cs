using CorpusSdk.Matching.Languages;

namespace CorpusSdk;

/// <summary>Capitalized words that are not part of the name of a person: organizations, places, headings.</summary>
internal static class NonPersonWords
{
    private const int MinSuffixed = 8;

    private static readonly HashSet<string> s_organizations = WordList.Of(
        """
        agency agencies association authority bank board bureau cabinet center centre chamber church club college
        commission committee company conference congress corporation corp council court delegation department embassy
        federation force forces foundation fund government group house inc institute intelligence kingdom league
        library limited llc ltd ministry mission movement museum network nations office organization organisation
        parliament party police policy press republic reserve school senate service services society states system
        team treasury tribunal union unit university white defense defence army navy guard command coalition alliance
        airlines airways energy media radio television tv broadcasting channel
        news times post herald tribune journal gazette daily weekly guardian telegraph chronicle observer standard
        magazine review bulletin courier examiner independent mirror express mail globe reuters associated agence
        today
        bundestag bundesrat bundesregierung regierung ministerium verband verein behörde amt gericht polizei partei
        zeitung nachrichten anzeiger rundschau allgemeine tageszeitung presse kurier tagblatt tageblatt spiegel stiftung
        gesellschaft gewerkschaft universität hochschule institut konzern unternehmen bahn kammer senat landtag
        ministère gouvernement assemblée conseil parti police université société banque agence syndicat tribunal cour
        république fédération commission comité journal gazette quotidien monde figaro libération parisien
        ministerio gobierno congreso senado partido policía universidad sociedad banco agencia sindicato consejo
        república federación comisión comité diario periódico país mundo gaceta asociación
        министерство правительство партия полиция университет общество банк агентство совет республика федерация
        комиссия комитет газета новости известия ведомости правда россия союз служба суд
        """
    );

    private static readonly HashSet<string> s_places = WordList.Of(
        """
        north south east west northern southern eastern western central new united saudi sri costa puerto san santa
        los las el city county district province region state island islands river lake mount bay gulf sea ocean
        street avenue road square bridge hall palace park airport station harbor harbour port valley
        america africa asia europe korea ireland zealand england france germany spain russia ukraine china japan india
        nord süd ost west deutschland frankreich spanien russland straße platz stadt land
        amérique afrique asie france allemagne espagne russie ville rue place états unis
        américa francia alemania españa rusia ciudad calle plaza estados unidos
        северная южная корея америка германия франция испания украина соединенные соединённые штаты
        """
    );

    /// <summary>What a text puts before a colon, in a heading or in parentheses.</summary>
    private static readonly HashSet<string> s_headings = WordList.Of(
        """
        quote quotes quotation quotations line lines point points takeaway takeaways statement statements argument
        arguments question questions answer answers response responses summary conclusion conclusions introduction
        key main first second third last final full original exact direct notable famous best worst top overall
        opening closing context source sources text passage passages excerpt excerpts background example examples note
        notes evidence claim claims fact facts comment comments remark remarks reaction reactions position positions
        view views topic theme themes subject speech speeches interview interviews article articles report reports
        release date time title headline caption breaking update latest official public private according verbatim
        emphasis added mine translation translated original omitted ellipsis italics author narrator speaker
        speakers person people reader editor witness spokesman spokeswoman spokesperson anonymous unknown various
        plan deal war peace treaty summit meeting election campaign vote law act bill agreement crisis
        chapter section page part volume book letter email message motto slogan lesson lessons warning headline
        zitat zitate aussage aussagen punkt punkte frage fragen antwort antworten fazit zusammenfassung einleitung
        hintergrund beispiel beispiele quelle quellen text stelle hinweis kommentar reaktion position thema rede
        interview artikel bericht datum titel überschrift wörtlich original übersetzung kernaussage wichtige wichtigste
        erste zweite dritte letzte
        citation citations déclaration déclarations point points question réponse résumé conclusion introduction
        contexte exemple source sources texte passage remarque commentaire réaction position sujet thème discours
        entretien article date titre traduction principale principal première deuxième dernière
        cita citas declaración declaraciones punto puntos pregunta respuesta resumen conclusión introducción contexto
        ejemplo fuente fuentes texto pasaje nota comentario reacción posición tema discurso entrevista artículo informe
        fecha título traducción principal primera segunda última
        цитата цитаты заявление заявления вопрос ответ вывод итог контекст пример источник источники текст отрывок
        примечание комментарий реакция позиция тема речь интервью статья дата заголовок перевод главная первая вторая
        """
    );

    private static readonly string[] s_suffixes =
    [
        "tion",
        "tions",
        "ment",
        "ments",
        "ness",
        "ism",
        "ship",
        "ical",
        "ology",
        "ities",
        "ungen",
        "keit",
        "heit",
        "schaft",
        "ción",
        "ciones",
        "dad",
        "ость",
        "ение",
        "ания",
        "ство",
    ];

    public static bool Contains(string word, string language) =>
        s_organizations.Contains(word)
        || s_places.Contains(word)
        || s_headings.Contains(word)
        || WordNames.IsCalendar(word, language)
        || AttributionWords.IsTime(word)
        || (word.Length >= MinSuffixed && HasSuffix(word));

    private static bool HasSuffix(string word) =>
        Array.Exists(s_suffixes, suffix => word.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));
}
