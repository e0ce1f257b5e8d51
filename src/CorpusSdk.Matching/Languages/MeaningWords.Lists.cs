namespace CorpusSdk.Matching.Languages;

// The lists of docs/rules/CORP4010.md, in lower case.
internal sealed partial class MeaningWords
{
    private static readonly MeaningWords s_none = new("", "");

    private static readonly MeaningWords s_english = new(
        negations: "not cannot never no nor neither none nobody nothing nowhere hardly scarcely barely rarely seldom "
            + "without",
        limits: "unless except only if until provided",
        refusals: "refuse refuses refused deny denies denied fail fails failed decline declined stop stopped",
        bridges: "be been being to really ever yet even just have has had",
        notAtEdge: "only if until provided nothing none without"
    );

    private static readonly MeaningWords s_norwegian = new(
        negations: "ikke aldri ingen intet ingenting neppe uten",
        limits: "unntatt bare kun medmindre hvis",
        notAtEdge: "bare kun hvis"
    );

    private static readonly Dictionary<string, MeaningWords> s_byLanguage = new(StringComparer.Ordinal)
    {
        ["en"] = s_english,
        ["de"] = new(
            negations: "nicht kein keine keinen keinem keiner keines nie niemals nichts niemand nirgends weder kaum "
                + "ohne",
            limits: "außer nur lediglich sofern falls wenn solange bis es sei denn",
            notAtEdge: "nur wenn solange bis es sei"
        ),
        ["fr"] = new(
            negations: "ne n pas jamais rien aucun aucune ni personne guère sans nul nulle",
            limits: "sauf seulement uniquement excepté hormis si",
            notAtEdge: "si seulement personne rien"
        ),
        ["es"] = new(
            negations: "no nunca jamás nada nadie ningún ninguna ninguno ni tampoco apenas sin",
            limits: "salvo excepto solo sólo solamente si",
            notAtEdge: "si solo nada"
        ),
        ["pt"] = new(
            negations: "não nunca jamais nada ninguém nenhum nenhuma nem sem",
            limits: "salvo exceto só somente apenas se",
            notAtEdge: "se só nada"
        ),
        ["it"] = new(
            negations: "non mai nulla niente nessuno nessuna né neppure neanche senza",
            limits: "salvo eccetto tranne solo soltanto se",
            notAtEdge: "se solo mai"
        ),
        ["nl"] = new(
            negations: "niet geen nooit niets niemand nergens noch nauwelijks zonder",
            limits: "tenzij behalve alleen slechts mits als",
            notAtEdge: "als alleen"
        ),
        ["sv"] = new(
            negations: "inte aldrig ingen inget inga ingenting knappast utan",
            limits: "utom bara endast såvida om",
            notAtEdge: "om utan bara"
        ),
        ["da"] = new(
            negations: "ikke aldrig ingen intet næppe uden",
            limits: "undtagen kun medmindre hvis",
            notAtEdge: "hvis kun"
        ),
        ["nb"] = s_norwegian,
        ["nn"] = s_norwegian,
        ["no"] = s_norwegian,
        ["pl"] = new(
            negations: "nie nigdy nikt nic żaden żadna żadne ani bez",
            limits: "oprócz tylko jedynie chyba jeśli",
            notAtEdge: "tylko jeśli"
        ),
        ["tr"] = new(negations: "değil asla hiç hiçbir yok", limits: "hariç sadece yalnız", notAtEdge: "sadece yalnız"),
    };

    private static readonly HashSet<string> s_cyrillicNegations = WordList.Of(
        "не ни нет никогда никто ничего нигде никак нельзя без ні ніколи ніхто нічого немає"
    );

    private static readonly HashSet<string> s_cyrillicLimits = WordList.Of(
        "кроме только лишь если крім тільки лише якщо"
    );

    /// <summary>Of Chinese, Japanese and Korean, looked for within words; the longest first.</summary>
    private static readonly string[] s_spaceless =
    [
        "除非",
        "除了",
        "只有",
        "只要",
        "如果",
        "没有",
        "沒有",
        "不会",
        "不會",
        "不能",
        "不要",
        "不可",
        "不想",
        "不得",
        "不是",
        "不再",
        "从不",
        "從不",
        "不",
        "没",
        "沒",
        "未",
        "无",
        "無",
        "别",
        "勿",
        "仅",
        "僅",
        "なかった",
        "なければ",
        "ません",
        "ない",
        "せず",
        "ずに",
        "除いて",
        "だけ",
        "않",
        "못",
        "없",
        "아니",
        "안",
        "외에는",
        "제외",
    ];

    /// <summary>Words in which those characters negate nothing.</summary>
    private static readonly string[] s_harmless =
    [
        "不过",
        "不過",
        "不断",
        "不斷",
        "不仅",
        "不僅",
        "不但",
        "不同",
        "不久",
        "差不多",
        "无论",
        "無論",
        "未来",
        "未來",
        "别人",
        "特别",
        "特別",
        "区别",
        "分别",
        "个别",
        "少ない",
        "危ない",
    ];

    /// <summary>What joins a Korean verb to its negation.</summary>
    private static readonly string[] s_links = ["지 ", "지는 ", "지도 ", "지를 "];
}
