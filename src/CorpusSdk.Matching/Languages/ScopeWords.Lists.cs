namespace CorpusSdk.Matching.Languages;

// The lists of docs/rules/CORP4010.md, in lower case. A phrase is written with underscores.
internal sealed partial class ScopeWords
{
    private static readonly ScopeWords s_english = new()
    {
        Reporting = WordList.Of(
            """
            think thinks thought thinking believe believes believed believing say says said saying claim claims claimed
            claiming suggest suggests suggested suggesting argue argues argued arguing mean means meant imply implies
            implied implying expect expects expected suppose supposed imagine imagined guarantee guarantees guaranteed
            promise promises promised promising prove proves proved proven proof show shows showed shown agree agrees
            agreed accept accepts accepted assume assumes assumed concede conceded conclude concluded feel feels felt
            convinced persuaded sure certain confident true clear correct case evidence indication sign reason likely
            chance possible view opinion idea notion claims allegation suggestion accusation
            """
        ),
        Complementizers = WordList.Of("that"),
        Infinitives = WordList.Of("to"),
        NotGoverning = WordList.Of("without nothing"),
        Denials = WordList.Of(
            """
            deny denies denied denying doubt doubts doubted doubting dispute disputes disputed false untrue unlikely
            impossible improbable lie lies
            myth pretend pretends pretended pretending unconvinced hope hopes hoped hoping wish
            wishes wished dream dreams dreamt dreamed imagine imagines imagined pray prays prayed
            """
        ),
        Misjudgments = WordList.Of(
            """
            refuse refuses refused refusing reject rejects rejected rejecting decline declines declined wrong absurd
            ridiculous crazy foolish dishonest lying unfair mistake mistaken incorrect inaccurate misleading premature
            nonsense stop fail fails failed early soon
            """
        ),
        InfinitiveDenials = WordList.Of(
            """
            refuse refuses refused refusing decline declines declined declining fail fails failed failing unable
            unlikely impossible unwilling reluctant yet neglect neglects neglected forbidden pretend pretends pretended
            pretending
            """
        ),
        GerundDenials = WordList.Of(
            """
            stop stops stopped stopping prevent prevents prevented refrain refrains refrained prohibit prohibits
            prohibited avoid avoids avoided deny denies denied quit against oppose opposes opposed ban banned bar barred
            forbid forbade forbidden block blocked keep kept dissuade dissuaded discourage discouraged
            """
        ),
        Hedges = WordList.Of(
            """
            allegedly supposedly reportedly purportedly alleged supposed purported so-called fake former perhaps maybe
            possibly might may could_possibly may_have
            might_have may_be might_be may_have_been might_have_been almost nearly barely hardly scarcely rather_than
            instead_of far_from anything_but or_else otherwise the_opposite_of is_just
            was_just are_just were_just it's_just that's_just
            """
        ),
        Hypotheticals = WordList.Of("if unless whether"),
        Conditions = WordList.Of(
            """
            if unless until assuming provided_that providing_that on_condition as_long_as so_long_as only_when
            provided_the provided_a provided_i provided_we provided_they provided_he provided_she provided_it
            provided_you provided_our provided_there provided_this providing_the providing_we providing_they
            providing_he providing_she providing_it providing_you providing_our providing_there
            """
        ),
        FutureConditions = WordList.Of("when once whenever"),
        InvertedConditions = WordList.Of("had were should"),
        InvertedAuxiliaries = WordList.Of("should"),
        Unreals = WordList.Of("would wouldn't could couldn't might i'd we'd he'd she'd they'd you'd it'd"),
        Futures = WordList.Of("will would won't wouldn't shall should must can could may might"),
        NotConditions = WordList.Of(
            """
            if_anything if_so if_not if_nothing if_possible if_ever if_only if_i_may if_i_might if_i_remember
            if_i_recall if_you_look if_you_looked if_you_ask if_you_think if_you_see if_you_want if_you_listen
            if_you_read if_you_talk if_you_watch if_you_remember if_you_know if_you_like if_you_will if_you_go
            if_you_take if_you_recall if_you_notice if_you_noticed if_you_consider if_we_look if_you're_looking
            if_there's_one if_there_is_one when_it_comes if_you_don't_mind if_you_just if_you_need_me if_i'm_honest
            if_i_am_honest if_we're_honest if_we_are_honest if_you_must_know if_you_please
            """
        ),
        BeforeNoCondition = WordList.Of(
            """
            as even what know knows knew ask asks asked asking see wonder wonders wondered sure tell decide determine
            question clear matter care check idea doubt certain like remember
            """
        ),
        Breaks = WordList.Of(
            "and but because so who which whom whose while although though since whereas than yet then what"
        ),
        Cancelling = WordList.Of(
            """
            doubt doubts doubted deny denies denied denying question wonder surprise surprised surprising secret
            mistake goes forget forgotten only just merely simply disagree dispute coincidence denial pretend
            inconsistency contradiction problem problems trouble hesitation shame
            """
        ),
        InfinitiveCancelling = WordList.Of(
            """
            hesitate afraid forget fail fails failed wait ashamed shy sorry scared reluctant refuse talk talked
            talking belong respond listen listening speak speaking go going_back come back close next due according
            related lead leads led happen happened happening how what where when talks matter care
            """
        ),
        Pronouns = WordList.Of(
            """
            i we he she they you it there that i'm i've i'll i'd we're we've we'll we'd he's he'll he'd she's
            she'll she'd they're they've they'll they'd you're you've you'll you'd it's it'll there's that's
            """
        ),
        Auxiliaries = WordList.Of(
            """
            am is are was were be been have has had do does did will would can could should shall must may might cannot
            """
        ),
        Determiners = WordList.Of(
            """
            the a an this my our your his her its their these those some any every each all no both many
            most more such one two three another other
            """
        ),
        Prepositions = WordList.Of(
            """
            me him them us of in on at for with by from about into over under after before between among against
            during through as to
            and or but because so if when where who which that than like not out up down off than what how
            """
        ),
        NegativeSubjects = WordList.Of("nobody no none neither not hardly scarcely few rarely seldom never"),
        InterruptedNegations = WordList.Of("never cannot not"),
        FinalWords = WordList.Of(
            """
            never_again under_no_circumstances on_no_account in_no_way by_no_means at_no_time at_no_price not_at_all
            """
        ),
        Retractions = WordList.Of("not"),
        Interrogatives = WordList.Of(
            """
            do does did don't doesn't didn't is are was were isn't aren't wasn't weren't am will would can could should
            won't wouldn't can't couldn't shouldn't has have had hasn't haven't who what why when where how which whom
            whose
            """
        ),
        NegationsCancel = true,
        HasBareClauses = true,
    };

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
                sonst angebliche angeblichen angeblicher angebliches sogenannte sogenannten sogenannter sogenanntes
                vermeintliche vermeintlichen ehemalige ehemaligen ehemaliger frühere früheren früherer
                andernfalls ansonsten das_gegenteil_von
                alles_andere_als weit_davon_entfernt
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
                """
            ),
            Hypotheticals = WordList.Of("si"),
            Conditions = WordList.Of(
                """
                si s'il s'ils pourvu_que pourvu_qu'il pourvu_qu'ils pourvu_qu'elle à_condition tant_que jusqu'à_ce
                à_moins
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
                esperan esperaba esperaban ojalá
                """
            ),
            Misjudgments = WordList.Of("mentiría mintiendo absurdo ridículo mentir rechazo rechazamos"),
            InfinitiveDenials = WordList.Of("niego niega negamos niegan rehúso rehusamos rehúsan"),
            Infinitives = WordList.Of("a"),
            Hedges = WordList.Of(
                """
                quizás quizá supuestamente presuntamente posiblemente probablemente casi acaso en_lugar_de en_vez_de
                lejos_de lejos_de_ser todo_menos de_lo_contrario lo_contrario_de
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
                надеется надеемся надеются
                """
            ),
            InfinitiveDenials = WordList.Of(
                """
                отказываюсь отказывается отказываемся отказываются отказался отказалась отказались перестал перестали
                перестаньте
                """
            ),
            Hedges = WordList.Of(
                "якобы возможно наверное может_быть вероятно вряд_ли едва_ли почти едва вместо_того_чтобы иначе "
                    + "в_противном_случае а_то"
            ),
            Hypotheticals = WordList.Of("если ли"),
            Conditions = WordList.Of("если пока_не при_условии"),
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
