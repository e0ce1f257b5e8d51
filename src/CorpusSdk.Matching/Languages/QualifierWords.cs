namespace CorpusSdk.Matching.Languages;

/// <summary>
/// Words that make a statement less than what is left without them. The lists are in docs/rules/CORP4010.md.
/// </summary>
internal sealed class QualifierWords
{
    private static readonly QualifierWords s_none = new();

    /// <summary>
    /// Verbs and phrases after which something is tried, wanted, asked for or imagined, and not done; they matter only
    /// when they are left out.
    /// </summary>
    public HashSet<string> Unrealized { get; private init; } = [];

    /// <summary>Words that make the number behind them a bound: <c>at least three</c>.</summary>
    public HashSet<string> Bounds { get; private init; } = [];

    /// <summary>Those that may also be prepositions, and so say nothing at the edge of a quote.</summary>
    public HashSet<string> BoundPrepositions { get; private init; } = [];

    /// <summary>Words that make the number before them a bound: <c>three or more</c>.</summary>
    public HashSet<string> LaterBounds { get; private init; } = [];

    /// <summary>Words between a quantity and those that it is a part of: <c>none of the captains</c>.</summary>
    public HashSet<string> Partitives { get; private init; } = [];

    /// <summary>Quantities of a whole that is not meant as such: <c>some of the captains</c>.</summary>
    public HashSet<string> Quantities { get; private init; } = [];

    /// <summary>Verbs and nouns by which somebody else states a clause: <c>critics say that</c>.</summary>
    public HashSet<string> Claims { get; private init; } = [];

    /// <summary>Words for the speaker, who may state the clause.</summary>
    public HashSet<string> Speakers { get; private init; } = [];

    /// <summary>Words between alternatives.</summary>
    public HashSet<string> Alternatives { get; private init; } = [];

    /// <summary>Words with which a statement becomes a question: <c>, right?</c></summary>
    public HashSet<string> Tags { get; private init; } = [];

    /// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
    public static QualifierWords Of(string language) =>
        ByLanguage.TryGetValue(language, out var words) ? words : s_none;

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
                just_under between minus some
                """
            ),
            BoundPrepositions = WordList.Of("over under below above about around between"),
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
                beinahe nahezu rund etwa ungefähr circa ca zwischen minus gut
                """
            ),
            BoundPrepositions = WordList.Of("über unter zwischen gut"),
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
                environ entre moins quelque autour_de
                """
            ),
            BoundPrepositions = WordList.Of("entre"),
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
                alrededor_de cerca_de entre menos
                """
            ),
            BoundPrepositions = WordList.Of("hasta entre"),
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
                как_максимум свыше около примерно приблизительно между минус порядка
                """
            ),
            BoundPrepositions = WordList.Of("до около между"),
            LaterBounds = WordList.Of("или_более или_менее или_больше или_меньше"),
            Partitives = WordList.Of("из"),
            Quantities = WordList.Of(
                """
                некоторые многие один одна одно большинство меньшинство часть половина
                """
            ),
            Claims = WordList.Of(
                """
                говорят говорит утверждают утверждает считают считает думают думает полагают полагает слух слухи
                """
            ),
            Speakers = WordList.Of("я мы"),
            Alternatives = WordList.Of("или"),
            Tags = WordList.Of("не_так_ли правда верно да так ведь не_правда_ли нет"),
        },
    };
}
