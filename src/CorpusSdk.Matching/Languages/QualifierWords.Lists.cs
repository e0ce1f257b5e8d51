namespace CorpusSdk.Matching.Languages;

// The lists of docs/rules/CORP4010.md, in lower case.
internal sealed partial class QualifierWords
{
    // A phrase is written with underscores.
    private static readonly Dictionary<string, QualifierWords> ByLanguage = new()
    {
        ["en"] = new()
        {
            Unrealized = WordList.Of(
                """
                try tries tried trying attempt attempts attempted want wants wanted wish wishes wished hope hopes hoped
                plan plans planned intend intends intended threaten threatens threatened forget forgets forgot forgotten
                ask asks asked demand demands demanded urge urges urged consider considers considered propose proposes
                proposed pretend pretends pretended claim claims claimed seem seems seemed appear appears appeared ought
                should could would can rather imagine imagines imagined
                """
            ),
            Bounds = WordList.Of(
                """
                at_least at_most at_best up_to as_many_as as_few_as as_much_as as_little_as more_than less_than
                fewer_than other_than over under below above nearly almost about around roughly approximately just_over
                just_under between minus some compared_with compared_to than from versus against after
                """
            ),
            BoundPrepositions = WordList.Of(
                "over under below above about around between than from versus against after compared_with compared_to"
            ),
            LaterBounds = WordList.Of("or_more or_less or_fewer at_most at_least at_best"),
            Partitives = WordList.Of("of"),
            Quantities = WordList.Of(
                """
                some few many most much half part parts majority minority several any one dozens hundreds thousands
                thirds quarter quarters percent
                """
            ),
            Claims = WordList.Of(
                """
                say says said claim claims claimed believe believes believed think thinks thought argue argues argued
                allege alleges alleged insist insists insisted suggest suggests suggested rumour rumours rumor rumors
                allegation allegations pretend pretends
                """
            ),
            Speakers = WordList.Of("i we i'm we're i've we've i'd we'd i'll we'll"),
            Alternatives = WordList.Of("or"),
            Multiples = WordList.Of("half twice double triple"),
            Magnitudes = WordList.Of("hundred thousand million billion trillion dozen percent per_cent"),
            Ranges = WordList.Of("to or between_and in out_of"),
            Changes = WordList.Of("from"),
            Exceptions = WordList.Of("but save"),
            Missing = WordList.Of("without"),
            NeverMissing = WordList.Of(
                """
                doubt question exception exaggeration delay hesitation fail ado fear reservation warning precedent
                notice wishing
                """
            ),
            VerbEndings = ["ing"],
            PastVerbs = WordList.Of("was were had did been"),
            Scopes = WordList.Of(
                """
                this_year this_month this_week this_winter this_summer this_spring this_autumn this_fall this_season
                this_time next_year next_month next_week before until till yet today tonight tomorrow now during
                for_now at_the_moment right_now
                """
            ),
            LeadingScopes = WordList.Of("before until during"),
            SoFar = WordList.Of("yet still"),
            Asides = WordList.Of("as"),
            ParticleVerbs = Particles(
                """
                call calls called calling: off; put puts putting: off; break breaks broke broken breaking: off;
                cut cuts cutting: off down; lay lays laid laying: off; write writes wrote written writing: off;
                turn turns turned turning: off down away; shut shuts shutting: off down out; strike struck: down;
                take takes took taken taking: down back away; vote votes voted voting: down; give gives gave given: up;
                rule rules ruled ruling: out; throw throws threw thrown: out away; phase phases phased: out;
                hold holds held holding: off back; bring brings brought: down; play plays played playing: down;
                pull pulls pulled pulling: out back; back backs backed: down out off; tear tears tore torn: down up;
                knock knocks knocked: down; wipe wipes wiped: out; scale scales scaled: back down; wind wound: down up;
                close closes closed closing: down; blow blew blown: up; pay pays paid: back off; fight fought: off;
                sell sells sold: off out; shoot shot: down; hand hands handed: back over; let lets: down off
                """
            ),
            Tags = WordList.Of("right correct no yes eh huh okay ok true am_i_right is_it_not"),
        },
        ["de"] = new()
        {
            Unrealized = WordList.Of(
                """
                versuche versucht versuchen versuchte versuchten will wollen wollte wollten möchte möchten hoffe hofft
                hoffen plane plant planen geplant drohe droht drohen drohte drohten gedroht vergesse vergisst vergessen
                vergaß soll sollen sollte sollten könnte könnten kann können müsste müssten dürfte dürften würde würden
                hätte hätten wäre wären bitte bittet bitten gebeten fordere fordert fordern gefordert verlange verlangt
                verlangen scheine scheint scheinen tut_so tun_so erwäge erwägt erwägen
                """
            ),
            Bounds = WordList.Of(
                """
                mindestens höchstens wenigstens maximal minimal bis_zu mehr_als weniger_als über unter knapp fast
                beinahe nahezu rund etwa ungefähr circa ca zwischen minus gut gegenüber verglichen_mit statt
                """
            ),
            BoundPrepositions = WordList.Of("über unter zwischen gut gegenüber verglichen_mit statt"),
            LaterBounds = WordList.Of("oder_mehr oder_weniger höchstens mindestens"),
            Partitives = WordList.Of("von unter"),
            Quantities = WordList.Of(
                """
                einige viele teil teile hälfte mehrheit minderheit einer eine eines mehrere manche viertel drittel
                prozent
                """
            ),
            Claims = WordList.Of(
                """
                sagen sagt sagte sagten behaupten behauptet behauptete behaupteten glauben glaubt meinen meint gerücht
                gerüchte vorwurf
                """
            ),
            Speakers = WordList.Of("ich wir"),
            Alternatives = WordList.Of("oder"),
            Magnitudes = WordList.Of(
                "hundert tausend million millionen milliarde milliarden billion billionen dutzend prozent promille"
            ),
            Ranges = WordList.Of("bis oder zwischen_und"),
            Changes = WordList.Of("von"),
            Missing = WordList.Of("ohne"),
            NeverMissing = WordList.Of("zweifel frage ausnahme weiteres umschweife übertreibung zögern not"),
            Scopes = WordList.Of(
                """
                in_diesem_jahr dieses_jahr diesen_winter in_diesem_winter diesen_monat diese_woche nächstes_jahr heute
                morgen jetzt vor bis während derzeit zurzeit momentan vorerst
                """
            ),
            LeadingScopes = WordList.Of("vor bis während"),
            SoFar = WordList.Of("noch bisher"),
            Asides = WordList.Of("wie so"),
            PastVerbs = WordList.Of("war waren hatte hatten wurde wurden hat haben konnte konnten musste mussten"),
            Tags = WordList.Of("oder nicht nicht_wahr stimmt's stimmt_es ja gell was richtig oder_nicht"),
        },
        ["fr"] = new()
        {
            Unrealized = WordList.Of(
                """
                essaie essaient essayons essayé essayer essayait tente tentent tentons tenté tenter tentait veux veut
                veulent voulons voulu voulait voulaient voudrais voudrait voudraient espère espèrent espérons menace
                menacent menacé menaçait oublie oublié oublient pourrait pourraient pourrions peut peuvent pouvons
                devrait devraient devrions aurait auraient aurions serait seraient feint feignent fait_semblant semble
                semblent prévoit prévoient demande demandé demandent envisage envisagent
                """
            ),
            Bounds = WordList.Of(
                """
                au_moins au_plus au_mieux tout_au_plus moins_de plus_de jusqu'à moins_d plus_d près_de presque quasi
                environ entre moins quelque autour_de contre par_rapport_à
                """
            ),
            BoundPrepositions = WordList.Of("entre contre par_rapport_à"),
            LaterBounds = WordList.Of("ou_plus ou_moins au_plus au_moins"),
            Partitives = WordList.Of("de des d'entre"),
            Quantities = WordList.Of(
                """
                partie moitié certains certaines beaucoup plupart majorité minorité un une quart tiers plusieurs
                """
            ),
            Claims = WordList.Of(
                """
                dit disent disait disaient prétend prétendent prétendait affirme affirment croit croient pense pensent
                rumeur rumeurs
                """
            ),
            Speakers = WordList.Of("je j nous j'ai"),
            Alternatives = WordList.Of("ou"),
            Magnitudes = WordList.Of("cent cents mille million millions milliard milliards pour_cent"),
            Ranges = WordList.Of("à ou entre_et"),
            Changes = WordList.Of("de"),
            Missing = WordList.Of("sans"),
            NeverMissing = WordList.Of(
                "doute doutes exception délai tarder hésitation exagération conteste précédent surprise"
            ),
            VerbEndings = ["er", "ir", "re"],
            Scopes = WordList.Of(
                """
                cette_année ce_mois cet_hiver cet_été cette_semaine aujourd'hui demain avant pendant durant d'ici
                pour_le_moment pour_l'instant actuellement
                """
            ),
            LeadingScopes = WordList.Of("avant pendant durant jusqu'à"),
            SoFar = WordList.Of("encore toujours"),
            Asides = WordList.Of("comme selon"),
            FutureEndings = ["era", "eront", "erons", "erez", "ira", "iront"],
            PastVerbs = WordList.Of("était étaient avait avaient a ont"),
            Tags = WordList.Of("n'est-ce_pas non hein pas_vrai oui vrai d'accord"),
        },
        ["es"] = new()
        {
            Unrealized = WordList.Of(
                """
                intento intenta intentamos intentan intentó intentaron intentar trato trata tratamos tratan trató quiero
                quiere queremos quieren quería querían quisiera espero espera esperamos esperan amenaza amenazan amenazó
                amenazaron olvidó olvidamos olvidaron podría podrían podríamos puede pueden podemos debería deberían
                deberíamos habría habrían habríamos hubiera hubieran finge fingen pretende pretenden parece parecen
                pidió pidieron pedimos planea planean
                """
            ),
            Bounds = WordList.Of(
                """
                al_menos por_lo_menos como_máximo como_mucho hasta más_de menos_de casi unos unas aproximadamente
                alrededor_de cerca_de entre menos frente_a contra
                """
            ),
            BoundPrepositions = WordList.Of("hasta entre frente_a contra"),
            LaterBounds = WordList.Of("o_más o_menos como_máximo como_mucho al_menos por_lo_menos"),
            Partitives = WordList.Of("de"),
            Quantities = WordList.Of(
                """
                parte mitad algunos algunas muchos muchas mayoría minoría uno una varios varias tercio cuarto
                """
            ),
            Claims = WordList.Of(
                """
                dice dicen decía decían dijo dijeron afirma afirman cree creen piensa piensan asegura aseguran sostiene
                sostienen rumor rumores
                """
            ),
            Speakers = WordList.Of("yo nosotros"),
            Alternatives = WordList.Of("o u"),
            Multiples = WordList.Of("medio media"),
            Magnitudes = WordList.Of("cien ciento cientos mil millón millones por_ciento"),
            Ranges = WordList.Of("a o entre_y"),
            Changes = WordList.Of("de"),
            Missing = WordList.Of("sin"),
            NeverMissing = WordList.Of("duda dudas excepción demora embargo precedentes exagerar vacilación"),
            VerbEndings = ["ar", "er", "ir"],
            Scopes = WordList.Of(
                """
                este_año este_mes este_invierno este_verano esta_semana hoy mañana antes durante por_ahora todavía aún
                hasta
                """
            ),
            LeadingScopes = WordList.Of("antes hasta durante"),
            SoFar = WordList.Of("aún todavía"),
            Asides = WordList.Of("según como"),
            FutureEndings = ["ará", "erá", "irá", "arán", "erán", "irán", "aremos", "eremos", "iremos"],
            PastVerbs = WordList.Of("era eran estaba estaban había habían fue fueron ha han"),
            Tags = WordList.Of("verdad no cierto sí eh de_acuerdo"),
        },
        ["ru"] = new()
        {
            Unrealized = WordList.Of(
                """
                пытаюсь пытается пытаемся пытаются пытался пыталась пытались попытался попыталась попытались хочу хочет
                хотим хотят хотел хотела хотели надеюсь надеется надеемся надеются угрожает угрожают угрожал угрожали
                грозит грозят забыл забыла забыли должен должна должны мог могла могли может можем могут бы притворяется
                притворяются просит просят просил просила просили требует требуют планирует планируем планируют кажется
                """
            ),
            Bounds = WordList.Of(
                """
                не_менее не_более не_меньше не_больше менее более меньше больше до почти минимум максимум как_минимум
                как_максимум свыше около примерно приблизительно между минус порядка против вместо по_сравнению_с
                """
            ),
            BoundPrepositions = WordList.Of("до около между против вместо по_сравнению_с"),
            LaterBounds = WordList.Of("или_более или_менее или_больше или_меньше"),
            Partitives = WordList.Of("из"),
            Quantities = WordList.Of(
                """
                некоторые многие один одна одно большинство меньшинство часть половина
                """
            ),
            Claims = WordList.Of(
                """
                говорят говорит утверждают утверждает уверяют уверяет заявляют заявляет считают считает думают думает
                полагают полагает слух слухи
                """
            ),
            Speakers = WordList.Of("я мы"),
            Alternatives = WordList.Of("или"),
            Magnitudes = WordList.Of(
                """
                сто тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиарда миллиардов процент процента
                процентов
                """
            ),
            Ranges = WordList.Of("или от_до между_и"),
            Changes = WordList.Of("с со"),
            Scopes = WordList.Of(
                """
                этой_зимой этим_летом этой_весной этой_осенью в_этом_году на_этой_неделе сегодня завтра пока до сейчас
                """
            ),
            LeadingScopes = WordList.Of("до во"),
            SoFar = WordList.Of("ещё еще пока"),
            Asides = WordList.Of("как"),
            Tags = WordList.Of("не_так_ли правда верно да так ведь не_правда_ли нет"),
        },
    };
}
