using CorpusSdk.Core.Schema;

namespace CorpusSdk.Benchmarks.Reference;

/// <summary>
/// What the articles are written with. No word begins with a capital letter that is not a place or a publisher.
/// </summary>
internal static class Words
{
    public static readonly string[] Nouns = Split(
        """
        agreement harbour budget treaty satellite technology reactor railway parliament election market currency
        embassy border pipeline summit ministry border-crossing hospital university museum river bridge airport
        vaccine drought harvest fishery island coalition opposition inquiry court verdict sanction tariff export
        import factory union strike wage pension tax deficit surplus bond bank loan mortgage house tenant school
        teacher pupil curriculum library archive newspaper broadcaster signal antenna rocket orbit telescope
        observatory comet glacier forest wildfire flood storm forecast climate emission carbon turbine battery
        grid dam reservoir canal port vessel container cargo ferry captain crew convoy patrol battalion garrison
        missile radar drone ceasefire envoy mediator delegation communiqué protocol clause annex signature archive
        witness testimony prosecutor defendant appeal statute amendment constitution referendum ballot turnout
        mandate campaign manifesto poll survey census migration refugee shelter camp convoy-route aid charity
        volunteer clinic surgeon patient epidemic laboratory sample enzyme protein genome trial dosage café
        restaurant recipe vineyard festival orchestra premiere gallery sculpture façade cathedral monastery
        excavation fossil inscription manuscript dialect grammar translation résumé apprentice engineer architect
        """
    );

    public static readonly string[] Adjectives = Split(
        """
        new old late early large small quiet public private joint final interim regional national foreign domestic
        nuclear coastal northern southern eastern western urban rural industrial digital electric solar naval
        military civil legal financial fiscal annual monthly long-awaited disputed proposed revised temporary
        permanent unexpected modest steep gradual cautious bold ambitious costly cheap fragile stable uncertain
        detailed confidential independent mutual bilateral strategic humanitarian scientific medical historic
        naïve blasé modern ancient remote crowded empty narrow wide heavy light
        """
    );

    public static readonly string[] Verbs = Split(
        """
        delayed approved rejected welcomed criticised reviewed postponed signed drafted opened closed inspected
        financed expanded reduced replaced repaired surveyed monitored defended questioned ignored supported
        suspended restored shaped reached crossed followed preceded outlined published measured examined
        """
    );

    public static readonly string[] Infinitives = Split(
        """
        delay approve reject welcome review postpone sign draft open close inspect finance expand reduce replace
        repair survey monitor defend question ignore support suspend restore shape reach follow outline publish
        """
    );

    public static readonly string[] Prepositions = Split(
        "after before despite beyond near within under against alongside without"
    );

    public static readonly string[] Cues = Split(
        "said added stated explained noted warned argued replied insisted recalled"
    );

    public static readonly string[] Adverbs = Split(
        "quietly slowly again twice recently openly formally reluctantly jointly briefly"
    );

    public static readonly string[] Roles =
    [
        "deputy minister of transport",
        "foreign minister",
        "head of the central bank",
        "chief negotiator",
        "director of the space agency",
        "professor of economic history",
        "mayor",
        "chair of the energy committee",
        "ambassador",
        "spokesperson for the railway",
        "captain of the coast guard",
        "curator of the national museum",
        "leader of the opposition",
        "chief engineer",
        "health commissioner",
    ];

    public static readonly string[] Countries =
    [
        "Norway",
        "Portugal",
        "Kenya",
        "Chile",
        "Vietnam",
        "Canada",
        "Poland",
        "Türkiye",
        "Côte d’Ivoire",
        "New Zealand",
        "South Korea",
        "Morocco",
    ];

    public static readonly string[] Publishers =
    [
        "The Harbour Gazette",
        "Zürcher Abendpost",
        "Diário da Costa",
        "The Northern Courier",
        "Asia Evening Post",
        "Le Messager",
        "The Plain Record",
        "서울 저녁신문",
    ];

    public static readonly string[] Months =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    /// <summary>Some thousands, most of them seldom, as place names are in an archive.</summary>
    public static readonly string[] Places =
    [
        .. from end in new[] { "burg", "stad", "mora", "haven", "dorf", "ville", "grad", "köping", "münde", "açu" }
        from middle in new[] { "an", "el", "or", "ist", "um", "eth", "al", "en", "ir", "und", "ess", "ov" }
        from start in new[]
        {
            "Br",
            "Cal",
            "D",
            "Est",
            "Fjär",
            "Gr",
            "H",
            "Kr",
            "L",
            "Mont",
            "N",
            "Öst",
            "P",
            "Qu",
            "Sant",
            "Tr",
            "V",
            "W",
        }
        select start + middle + end,
    ];

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
