namespace CorpusSdk.Matching.Languages;

// The lists of docs/rules/CORP4010.md, in lower case. A phrase is written with underscores.
internal sealed partial class ScopeWords
{
    /// <summary>By language tags.</summary>
    public static readonly IReadOnlyDictionary<string, ScopeWords> ByLanguage = new SortedDictionary<
        string,
        ScopeWords
    >(StringComparer.Ordinal)
    {
        ["en"] = s_english,
        ["de"] = new()
        {
            Reporting = WordList.Of(
                """
                glaube glaubt glauben glaubte denke denkt denken dachte sage sagt sagen sagte gesagt behaupte behauptet
                behaupten behauptete meine meint meinen finde findet finden stimmt wahr richtig heißt bedeutet sicher
                überzeugt beweist beweisen bewiesen beweis beleg annehme annehmen davon rede klar erwarte erwartet
                erwarten garantieren versprochen versprechen zugesagt vorstellen
                """
            ),
            Complementizers = WordList.Of("dass daß"),
            Denials = WordList.Of(
                """
                bestreite bestreitet bestreiten bestritt bezweifle bezweifelt bezweifeln bezweifelte leugne leugnet
                leugnen leugnete falsch unwahr unmöglich unwahrscheinlich lüge zweifle zweifelt zweifeln
                ausgeschlossen hoffe
                hofft hoffen hofften träume träumen
                """
            ),
            InfinitiveDenials = WordList.Of(
                """
                weigere weigern weigert weigerte weigerten lehne lehnt lehnen lehnte lehnten versäumt versäumte
                verzichte verzichtet verzichten unterlassen vermeide vermeiden verboten untersagt
                """
            ),
            SeparateInfinitives = WordList.Of("zu"),
            NotGoverning = WordList.Of("ohne"),
            Misjudgments = WordList.Of("weigere weigern lehne absurd unsinn gelogen lügen lächerlich unehrlich"),
            Hedges = WordList.Of(
                """
                angeblich vielleicht womöglich möglicherweise vermutlich eventuell mutmaßlich beinahe fast kaum anstatt
                sonst meines_wissens theoretisch in_der_theorie auf_dem_papier soweit_ich_weiß soviel_ich_weiß
                soweit_wir_wissen an_ihrer_stelle an_seiner_stelle an_deiner_stelle angebliche angeblichen angeblicher
                angebliches sogenannte sogenannten sogenannter sogenanntes vermeintliche vermeintlichen ehemalige
                ehemaligen ehemaliger frühere früheren früherer andernfalls ansonsten das_gegenteil_von alles_andere_als
                weit_davon_entfernt
                """
            ),
            Hypotheticals = WordList.Of("ob wenn falls sofern"),
            Conditions = WordList.Of(
                """
                wenn falls sofern solange sobald es_sei_denn bis_der bis_die bis_das bis_er bis_sie bis_es bis_wir
                bis_ich bis_ein bis_eine bis_alle
                """
            ),
            NotConditions = WordList.Of(
                """
                wenn_ich_ehrlich wenn_wir_ehrlich wenn_man_ehrlich wenn_ich_mich_recht wenn_ich_mich_richtig
                wenn_ich_mich_nicht wenn_ich_das_richtig wenn_sie_mich_fragen wenn_du_mich_fragst wenn_man_so
                wenn_ich_so wenn_ich_bitten wenn_möglich wenn_nötig wenn_überhaupt wenn_schon
                """
            ),
            InvertedConditions = WordList.Of("hätte hätten wäre wären würde würden sollte sollten"),
            InvertedAuxiliaries = WordList.Of("sollte sollten"),
            Unreals = WordList.Of(
                "würde würden wäre wären hätte hätten werde werden wird könnte könnten müsste müssten"
            ),
            Correlatives = WordList.Of("weder"),
            SecondCorrelatives = WordList.Of("noch"),
            BeforeNoCondition = WordList.Of("auch selbst als wie was"),
            Breaks = WordList.Of("und aber denn sondern doch weil obwohl während was"),
            Cancelling = WordList.Of(
                "zweifel zweifle bezweifle bestreite bestreitet bestreiten leugne nur vergessen frage"
            ),
            Pronouns = WordList.Of("ich wir er sie es ihr du man"),
            Determiners = WordList.Of("der die das den dem des ein eine einen unser unsere mein meine jeder alle"),
            Prepositions = WordList.Of("von in an auf für mit bei aus zu und oder aber nicht"),
            InterruptedNegations = WordList.Of("nie niemals"),
            FinalWords = WordList.Of(
                """
                nicht nie niemals nicht_mehr nie_wieder nie_mehr auf_keinen_fall unter_keinen_umständen in_keinem_fall
                in_keiner_weise um_keinen_preis ab auf aus ein zurück
                """
            ),
            Auxiliaries = WordList.Of(
                "ist sind war waren hat haben hatte wird werden kann können muss müssen soll sollen darf will wollen"
            ),
            Retractions = WordList.Of("nicht"),
            Interrogatives = WordList.Of(
                """
                wer was wann wo warum wieso weshalb wie welche welcher welches glauben glaubt meinen denken haben hat
                ist sind war waren wird werden kann können soll sollen darf dürfen will wollen habt seid
                """
            ),
            NegationsCancel = true,
        },
        ["nl"] = new() { FinalWords = WordList.Of("niet nooit in_geen_geval onder_geen_beding") },
        ["fr"] = new()
        {
            Reporting = WordList.Of(
                """
                crois croit croyons croient croyez pense penses pensons pensent pensez dis dit disons disent affirme
                affirmons affirment prétends prétend prétendons prétendre dire croire penser affirmer vrai sûr sûre
                certain certaine exact prouvé prouve preuve cru pensé affirmé signifie démontré évident convaincu
                convaincue possible veut
                """
            ),
            Complementizers = WordList.Of("que qu"),
            Denials = WordList.Of(
                """
                nie nient nions niez nié doute doutons doutent faux impossible mensonge improbable espère espères
                espérons espèrent espérait espéraient
                """
            ),
            Misjudgments = WordList.Of("refuse refusons refusent absurde ridicule mentir mentirais mensonger"),
            InfinitiveDenials = WordList.Of(
                "refuse refusons refusent refusez refusé cessons cesse cessent évite évitons évitent renonce renonçons"
            ),
            Infinitives = WordList.Of("de d à"),
            Hedges = WordList.Of(
                """
                failli manqué_de peut-être prétendument soi-disant probablement presque apparemment éventuellement
                plutôt_que au_lieu_de
                loin_d'être loin_de tout_sauf sinon autrement le_contraire_de le_contraire_du
                à_ma_connaissance en_théorie sur_le_papier à_sa_place à_votre_place à_leur_place à_ta_place
                """
            ),
            Hypotheticals = WordList.Of("si"),
            Conditions = WordList.Of(
                """
                si s'il s'ils sauf_si pourvu_que pourvu_qu'il pourvu_qu'ils pourvu_qu'elle à_condition tant_que
                jusqu'à_ce à_moins
                """
            ),
            NotConditions = WordList.Of(
                """
                si_je_suis_honnête si_nous_sommes_honnêtes si_on_est_honnête si_je_me_souviens si_je_ne_me si_j'ose
                si_je_peux si_je_puis si_vous_voulez si_on_veut si_possible si_besoin si_nécessaire s'il_vous_plaît
                s'il_te_plaît hasard_si étonnant_si surprenant_si
                """
            ),
            BeforeNoCondition = WordList.Of("même comme sais sait savoir demande demandons et_si"),
            Breaks = WordList.Of("et mais car parce donc qui dont où pendant puisque"),
            Cancelling = WordList.Of("doute doutons nie nions seulement oublie oublier oubliez question"),
            Pronouns = WordList.Of(
                "je nous il elle ils elles vous on tu j'ai c'est il_y c'était j'avais qu'il qu'elle qu'on qu'ils"
            ),
            Determiners = WordList.Of("le la les l un une des notre nos mon ma mes leur leurs ce cette ces"),
            Prepositions = WordList.Of("de du en dans à pour avec par sur et ou mais que"),
            InterruptedNegations = WordList.Of("jamais"),
            FinalWords = WordList.Of("jamais en_aucun_cas pas_du_tout sous_aucun_prétexte à_aucun_prix"),
            Auxiliaries = WordList.Of(
                "est sont était étaient sera seront a ont avait avaient va vont peut peuvent doit doivent"
            ),
            Interrogatives = WordList.Of(
                """
                est-ce qui que quoi quand où pourquoi comment quel quelle quels quelles croyez-vous pensez-vous
                dites-vous avez-vous êtes-vous pouvez-vous savez-vous
                """
            ),
        },
        ["es"] = new()
        {
            Reporting = WordList.Of(
                """
                creo cree creemos creen pienso piensa pensamos piensan digo dice decimos dicen dicho decir afirmo
                afirma afirmamos afirman cierto verdad seguro segura significa prueba demostrado demuestra parece
                acepto aceptamos considero claro posible dije dijo
                """
            ),
            Complementizers = WordList.Of("que"),
            Denials = WordList.Of(
                """
                niego niega negamos niegan dudo duda dudamos dudan falso mentira imposible espero espera esperamos
                esperan esperaba esperaban ojalá negó negaron negaba negaban dudó dudaba dudaban
                """
            ),
            Misjudgments = WordList.Of("mentiría mintiendo absurdo ridículo mentir rechazo rechazamos"),
            InfinitiveDenials = WordList.Of("niego niega negamos niegan rehúso rehusamos rehúsan"),
            Infinitives = WordList.Of("a"),
            Hedges = WordList.Of(
                """
                quizás quizá supuestamente presuntamente posiblemente probablemente casi acaso en_lugar_de en_vez_de
                lejos_de lejos_de_ser todo_menos de_lo_contrario lo_contrario_de que_yo_sepa en_teoría
                sobre_el_papel en_su_lugar en_tu_lugar
                """
            ),
            Hypotheticals = WordList.Of("si"),
            Conditions = WordList.Of("si hasta_que a_menos siempre_que mientras_no con_tal"),
            BeforeNoCondition = WordList.Of("como incluso aun sé sabe saber sabemos pregunto preguntan"),
            Breaks = WordList.Of("y pero porque sino pues quien donde mientras aunque"),
            Cancelling = WordList.Of("duda dudo niego niega solo sólo olvide olviden olvidemos"),
            Pronouns = WordList.Of("yo nosotros él ella ellos ellas usted ustedes tú"),
            Determiners = WordList.Of("el la los las un una unos nuestro nuestra su sus mi mis este esta"),
            Prepositions = WordList.Of("de del en para con por sobre y o pero que"),
            InterruptedNegations = WordList.Of("nunca jamás"),
            FinalWords = WordList.Of("nunca jamás en_ningún_caso bajo_ninguna_circunstancia de_ninguna_manera"),
            Interrogatives = WordList.Of("qué quién quiénes cuándo dónde cómo cuál cuáles cree creen piensa piensan"),
        },
        ["ru"] = new()
        {
            Reporting = WordList.Of(
                """
                думаю думает думаем думают считаю считает считаем считают верю верит верим верят говорю говорит говорим
                говорят сказал сказала говорил говорила говорили утверждаю утверждает утверждаем утверждают правда верно
                уверен уверена уверены значит означает доказано доказал согласен согласна согласны сказать утверждать
                """
            ),
            Complementizers = WordList.Of("что будто чтобы"),
            Denials = WordList.Of(
                """
                отрицаю отрицает отрицаем отрицают сомневаюсь сомневается сомневаемся неправда ложь невозможно надеюсь
                надеется надеемся надеются отрицал отрицала отрицали сомневался сомневалась сомневались
                """
            ),
            InfinitiveDenials = WordList.Of(
                """
                отказываюсь отказывается отказываемся отказываются отказался отказалась отказались перестал перестали
                перестаньте
                """
            ),
            Hedges = WordList.Of(
                """
                якобы возможно наверное может_быть вероятно вряд_ли едва_ли почти едва вместо_того_чтобы иначе
                в_противном_случае а_то насколько_я_знаю насколько_мы_знаем насколько_мне_известно в_теории на_бумаге
                на_её_месте на_ее_месте на_его_месте на_их_месте на_вашем_месте на_твоём_месте
                """
            ),
            Hypotheticals = WordList.Of("если ли"),
            Conditions = WordList.Of("если пока пока_не при_условии"),
            BeforeNoCondition = WordList.Of("даже как"),
            Breaks = WordList.Of("и а но потому поэтому который которая которые где"),
            Cancelling = WordList.Of("сомневаюсь отрицаю отрицает только забывайте забудем сомнений"),
            Pronouns = WordList.Of("я мы он она они вы ты"),
            InterruptedNegations = WordList.Of("никогда"),
            FinalWords = WordList.Of("никогда ни_за_что ни_в_коем_случае ни_при_каких_обстоятельствах"),
            Interrogatives = WordList.Of("кто что когда где почему как какой какая какие зачем разве неужели думаете"),
        },
    };
}
