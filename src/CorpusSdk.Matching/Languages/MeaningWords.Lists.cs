namespace CorpusSdk.Matching.Languages;

// The lists of docs/rules/CORP4010.md, in lower case. A phrase is written with underscores.
internal sealed partial class MeaningWords
{
    private static readonly MeaningWords s_english = new()
    {
        Negations = WordList.Of(
            """
            not cannot never no nor neither none nobody nothing nowhere hardly scarcely barely rarely seldom without
            """
        ),
        Limits = WordList.Of(
            """
            unless except excluding barring only if until apart_from other_than as_long_as with_the_exception
            with_one_exception but_not but_only but_never far_from anything_but rather_than instead_of little_or_no
            little_chance little_evidence little_hope little_interest little_need little_point little_prospect
            little_reason little_to little_use little_value little_worth or_so_they or_so_i or_so_we or_so_he
            or_so_she or_so_it or_until or_unless yet_to allegedly
            supposedly reportedly purportedly perhaps maybe possibly might almost
            """
        ),
        ClauseLimits = WordList.Of(
            """
            provided so_long_as on_condition quoting they_say they_claim in_theory on_paper to_my_knowledge as_far_as_i
            as_far_as_we
            """
        ),
        Refusals = WordList.Of(
            """
            refuse refuses refused deny denies denied fail fails failed decline declined stop stopped doubt doubts
            doubted oppose opposes opposed opposing lack lacks lacked reject
            rejects rejected refrain refrains refrained prevent prevents prevented avoid avoids avoided
            unlikely impossible improbable unable
            """
        ),
        Scarcity = WordList.Of("few"),
        ScarcityCompanions = WordList.Of(
            "a an the these those last next past first every another any his her our my their its your other"
        ),
        Excesses = WordList.Of("too"),
        ExcessLinks = WordList.Of("to"),
        Bridges = WordList.Of(
            "be been being to really ever yet even just longer have has had very quite so too that all at"
        ),
        NotAtEdge = WordList.Of("nothing none without almost might possibly"),
        BridgeEndings = ["ly"],
        NegatedEndings = ["n't", "n’t"],
    };

    private static readonly MeaningWords s_norwegian = new()
    {
        Negations = WordList.Of("ikke ikkje aldri ingen intet ingenting neppe uten"),
        Limits = WordList.Of("unntatt bare kun med_mindre medmindre hvis"),
        NotAtEdge = WordList.Of("bare kun hvis uten"),
    };

    /// <summary>The languages that are written in Latin letters, by their tags.</summary>
    public static readonly IReadOnlyDictionary<string, MeaningWords> ByLanguage = new SortedDictionary<
        string,
        MeaningWords
    >(StringComparer.Ordinal)
    {
        ["en"] = s_english,
        ["de"] = new()
        {
            Negations = WordList.Of(
                """
                nicht kein keine keinen keinem keiner keines keinerlei nie niemals nichts niemand niemandem niemanden
                nirgends weder kaum ohne keineswegs keinesfalls
                """
            ),
            Limits = WordList.Of(
                """
                außer ausser nur lediglich ausschließlich sofern es_sei_denn mit_ausnahme aber_nur aber_nicht aber_erst
                allerdings_nur allerdings_erst allerdings_nicht jedoch_nur jedoch_erst jedoch_nicht
                alles_andere_als weit_davon_entfernt angeblich vielleicht womöglich möglicherweise lehne_es_ab
                lehnen_es_ab lehnt_es_ab lehnte_es_ab lehnten_es_ab
                """
            ),
            ClauseLimits = WordList.Of(
                """
                wenn falls solange bis vorausgesetzt heißt_es hieß_es sagt_man zumindest wenigstens jedenfalls
                soweit_ich soviel_ich theoretisch meines_wissens
                """
            ),
            Almost = WordList.Of("fast beinahe beinah"),
            Unreal = WordList.Of("hätte hätten hättest hättet wäre wären wärst wärt"),
            Scarcity = WordList.Of("wenig"),
            ScarcityCompanions = WordList.Of("ein klein zu nur später"),
            Excesses = WordList.Of("zu"),
            ExcessLinks = WordList.Of("um"),
            Refusals = WordList.Of(
                """
                verweigere verweigern verweigert verweigerte weigere weigern weigert weigerte weigerten abgelehnt
                bestreite bestreiten bestreitet bestritt bezweifle bezweifeln bezweifelt leugne leugnen leugnet
                unmöglich unwahrscheinlich verboten untersagt
                """
            ),
            Bridges = WordList.Of(
                """
                mehr zu so ganz wirklich unbedingt länger sehr besonders sonderlich allzu völlig vollständig gerade
                einmal richtig wieder
                """
            ),
            NotAtEdge = WordList.Of("solange bis ohne nichts"),
        },
        ["fr"] = new()
        {
            Negations = WordList.Of("ne pas jamais rien aucun aucune aucunement ni guère sans nul nulle nullement"),
            Limits = WordList.Of(
                """
                sauf seulement uniquement excepté hormis mais_pas mais_seulement mais_uniquement loin_d'être loin_d’être
                loin_de pourvu_que à_moins à_condition à_l'exception à_l’exception si tant_que
                peut-être prétendument failli
                """
            ),
            ClauseLimits = WordList.Of(
                """
                paraît-il semble-t-il à_en_croire du_moins selon_lui selon_elle selon_eux en_théorie sur_le_papier
                à_ma_connaissance autant_que
                """
            ),
            Scarcity = WordList.Of("peu personne"),
            ScarcityCompanions = WordList.Of(
                """
                un petit à depuis sous d'ici d’ici après avant importe a pour près une la cette chaque toute autre
                quelque première seule d'une d’une en par grande jeune
                """
            ),
            Excesses = WordList.Of("trop"),
            ExcessLinks = WordList.Of("pour"),
            Refusals = WordList.Of(
                """
                refuse refusent refusé refusons refusez refusait nie nient nions niez nié doute doutons doutent
                impossible improbable interdit interdisons interdisent
                """
            ),
            Bridges = WordList.Of("encore vraiment du tout plus de d' très si trop tellement aussi bien"),
            NotAtEdge = WordList.Of("si seulement uniquement rien sans"),
            NegatedBeginnings = ["n'", "n’"],
        },
        ["es"] = new()
        {
            Negations = WordList.Of("no nunca jamás nada nadie ningún ninguna ninguno ni tampoco apenas sin"),
            Limits = WordList.Of(
                """
                salvo excepto solo sólo solamente únicamente si pero_no pero_solo pero_sólo lejos_de todo_menos a_menos
                siempre_que con_excepción con_la_excepción
                quizás quizá supuestamente presuntamente
                """
            ),
            ClauseLimits = WordList.Of(
                """
                según_dice según_dicen según_él según_ella según_ellos al_menos por_lo_menos en_teoría que_yo_sepa
                menos_los menos_las menos_el menos_la
                """
            ),
            Scarcity = WordList.Of("poco"),
            ScarcityCompanions = WordList.Of("un a hace después antes dentro por más"),
            Excesses = WordList.Of("demasiado demasiada"),
            ExcessLinks = WordList.Of("para"),
            Refusals = WordList.Of(
                """
                niego niega negamos niegan negó dudo duda dudamos dudan rechazo rechaza rechazamos rechazan rechazó
                imposible improbable prohíbe prohibido
                """
            ),
            Bridges = WordList.Of("se nos lo la los las le les me te ha han hemos he muy tan es son está"),
            NotAtEdge = WordList.Of("si solo sólo solamente nada sin"),
        },
        ["pt"] = new()
        {
            Negations = WordList.Of("não nunca jamais nada ninguém nenhum nenhuma nem sem tampouco"),
            Limits = WordList.Of("salvo exceto só somente apenas a_menos desde_que"),
            ClauseLimits = WordList.Of("se"),
            Bridges = WordList.Of("se nos o a os as lhe me"),
            NotAtEdge = WordList.Of("se só nada somente apenas sem"),
        },
        ["it"] = new()
        {
            Negations = WordList.Of("non mai nulla niente nessuno nessuna nessun né neppure neanche nemmeno senza"),
            Limits = WordList.Of("salvo eccetto tranne solo soltanto solamente a_meno purché"),
            ClauseLimits = WordList.Of("se"),
            Bridges = WordList.Of("si ci lo la li le mi ti"),
            NotAtEdge = WordList.Of("se solo soltanto mai senza"),
        },
        ["nl"] = new()
        {
            Negations = WordList.Of("niet geen nooit niets niemand nergens noch nauwelijks zonder"),
            Limits = WordList.Of("tenzij behalve alleen slechts mits"),
            ClauseLimits = WordList.Of("als"),
            Bridges = WordList.Of("meer te"),
            NotAtEdge = WordList.Of("als alleen slechts zonder"),
        },
        ["sv"] = new()
        {
            Negations = WordList.Of("inte aldrig ingen inget inga ingenting knappast utan"),
            Limits = WordList.Of("utom bara endast såvida"),
            ClauseLimits = WordList.Of("om"),
            NotAtEdge = WordList.Of("om utan bara endast"),
        },
        ["da"] = new()
        {
            Negations = WordList.Of("ikke aldrig ingen intet ingenting næppe uden"),
            Limits = WordList.Of("undtagen kun medmindre hvis"),
            NotAtEdge = WordList.Of("hvis kun uden"),
        },
        ["nb"] = s_norwegian,
        ["nn"] = s_norwegian,
        ["no"] = s_norwegian,
        ["pl"] = new()
        {
            Negations = WordList.Of("nie nigdy nikt nic żaden żadna żadne ani bez"),
            Limits = WordList.Of("oprócz tylko jedynie chyba_że jeśli"),
            NotAtEdge = WordList.Of("tylko jeśli bez"),
        },
        ["tr"] = new()
        {
            Negations = WordList.Of("değil asla hiç hiçbir yok"),
            Limits = WordList.Of("hariç sadece yalnız yalnızca"),
            NotAtEdge = WordList.Of("sadece yalnız yalnızca"),
        },
    };

    /// <summary>For all languages in Cyrillic letters.</summary>
    public static readonly MeaningWords Cyrillic = new()
    {
        Negations = WordList.Of(
            "не ни нет никогда никто ничего нигде никак никакой нельзя без ні ніколи ніхто нічого немає"
        ),
        Scarcity = WordList.Of("мало"),
        ScarcityCompanions = WordList.Of("и того ли"),
        Excesses = WordList.Of("слишком"),
        ExcessLinks = WordList.Of("чтобы"),
        Refusals = WordList.Of(
            """
            отрицаю отрицает отрицаем отрицают отказываюсь отказывается отказываемся отказываются отказался отказалась
            отказались сомневаюсь сомневается сомневаемся невозможно маловероятно запрещено
            """
        ),
        Bridges = WordList.Of("очень слишком так совсем особо один одна одно одного одной одному"),
        ClauseLimits = WordList.Of("по_крайней_мере насколько_я насколько_мы насколько_мне в_теории хотя_бы"),
        Limits = WordList.Of("кроме только лишь если за_исключением якобы крім тільки лише якщо"),
        NotAtEdge = WordList.Of("только лишь если тільки лише якщо без"),
    };
}
