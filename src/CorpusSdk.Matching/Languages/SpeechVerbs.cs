namespace CorpusSdk.Matching.Languages;

/// <summary>
/// The verbs that attribute words to a speaker, in the forms that news and prose use next to a quotation. Collected
/// from grammars' lists of reporting verbs; forms that are more often another word are left out.
/// </summary>
internal static class SpeechVerbs
{
    private const string English = """
        said says say saying told tells tell telling asked asks asking added adds adding replied replies wrote writes
        writing noted notes noting stated states stating declared declares declaring explained explains explaining
        announced announces insisted insists insisting argued argues arguing claimed claims claiming warned warns
        warning admitted admits continued continues concluded concludes recalled recalls responded responds answered
        answers tweeted tweets suggested suggests stressed stresses emphasized emphasised remarked remarks observed
        observes commented comments acknowledged acknowledges confirmed confirms complained complains joked jokes
        quipped quips shouted shouts cried whispered muttered exclaimed exclaims countered counters conceded concedes
        contended contends predicted predicts pledged vowed promised urged testified lamented wondered boasted mused
        reiterated repeated revealed agreed demanded advised opined asserted asserts affirmed maintained cautioned
        reported screamed yelled murmured sighed snapped proclaimed scoffed chimed retorted interjected elaborated
        marveled gushed deadpanned fumed thundered echoed teased
        growled grunted jeered groaned moaned barked shrieked
        sneered grumbled mumbled stammered
        """;

    private const string German = """
        sagte sagt sagten erklärte erklärt meinte meint fragte fragt antwortete antwortet betonte betont ergänzte
        ergänzt fügte rief ruft schrieb schreibt berichtete berichtet warnte warnt forderte fordert kritisierte
        bekräftigte versicherte versichert erwiderte entgegnete behauptete bemerkte mahnte lobte äußerte urteilte
        erzählte erzählt kommentierte kommentiert flüsterte schrie murmelte erläuterte resümierte argumentierte
        gestand klagte knurrte brummte zischte seufzte spottete heißt hieß verkündete verkündet unterstrich
        fuhr räumte sprach gesagt gefragt geantwortet
        geschrieben gerufen
        """;

    private const string French = """
        dit déclaré déclare déclarait déclara affirmé affirme affirmait affirma expliqué explique expliquait expliqua
        ajouté ajoute ajoutait ajouta répond répondit répondu demande demanda demandé estime estimé estimait souligne
        souligné précise précisé précisait assure assuré assurait confie confié confia raconte raconté lance lancé
        lança écrit écrivit poursuit poursuivi poursuivit conclut indique indiqué indiquait rapporte rapporté
        murmura cria reconnaît reconnu insiste insisté prévient prévenu promet promis commente commenté martèle
        martelé résume rappelle rappelé exclame exclamé exclama répliqua rétorqua écria fit songea soupira
        protesta grommela grommelé ironise ironisa tranche regrette
        """;

    private const string Spanish = """
        dijo dice decía declaró declara afirmó afirma añadió añade agregó agrega explicó explica preguntó pregunta
        respondió responde contestó contesta señaló señala indicó indica aseguró asegura manifestó comentó comenta
        escribió escribe sostuvo sostiene exclamó exclama advirtió advierte insistió subrayó destacó recordó
        reconoció concluyó apuntó gritó susurró murmuró relató cuenta contó admitió expresó prometió
        subraya destaca recuerda reconoce concluye apunta admite insiste manifiesta precisó remarcó remarca recalcó
        recalca aseveró asevera matizó matiza puntualizó puntualiza sentenció zanjó lamentó lamenta reiteró reitera
        expuso expone aclaró aclara confesó confiesa bromeó ironizó replicó espetó avisó anunció anuncia informó
        reveló opinó opina argumentó argumenta alegó constató detalló detalla enfatizó enfatiza resumió dijeron
        afirmaron declararon señalaron explicaron aseguraron
        dicho declarado afirmado añadido agregado explicado preguntado respondido contestado señalado indicado
        asegurado manifestado comentado escrito sostenido exclamado advertido insistido subrayado destacado recordado
        reconocido concluido apuntado relatado contado admitido expresado prometido precisado remarcado recalcado
        aseverado matizado puntualizado lamentado reiterado expuesto aclarado confesado anunciado informado revelado
        argumentado detallado enfatizado resumido
        """;

    private const string Portuguese = """
        disse diz declarou declara afirmou afirma acrescentou explicou explica perguntou pergunta respondeu responde
        ressaltou destacou comentou comenta escreveu escreve garantiu avisou concluiu lembrou reconheceu contou
        admitiu exclamou gritou sussurrou
        """;

    private const string Italian = """
        detto dice disse dichiarato dichiara affermato afferma spiegato spiega aggiunto aggiunge chiesto chiede
        risposto risponde scritto scrive sottolineato sottolinea commentato commenta ricordato ricorda assicura
        assicurato avverte ammesso concluso esclamò rispose chiese aggiunse
        """;

    private const string Dutch = """
        zei zegt zeiden verklaarde verklaart vroeg vraagt antwoordde antwoordt schreef schrijft voegde benadrukte
        benadrukt waarschuwde waarschuwt vertelde vertelt meldde meldt riep stelde stelt liet reageerde reageert
        """;

    private const string Scandinavian = """
        sade sa säger sagde siger sier sagt förklarade forklarede forklarte förklarar frågade spurgte spurte frågar
        svarade svarede svarte svarar skrev skriver tillade tilføjede tilføyde tillägger menar mener mente berättar
        fortalte forteller fortæller uppger oplyser opplyser
        """;

    private const string Polish = """
        powiedział powiedziała mówi mówił mówiła oświadczył oświadczyła dodał dodała stwierdził stwierdziła
        podkreślił podkreśliła zapytał zapytała odpowiedział odpowiedziała napisał napisała zaznaczył zaznaczyła
        wyjaśnił wyjaśniła przyznał przyznała poinformował poinformowała
        """;

    private const string Turkish = """
        dedi diyor söyledi belirtti açıkladı ekledi sordu yanıtladı vurguladı yazdı
        """;

    private const string Cyrillic = """
        сказал сказала сказали говорит говорил говорила заявил заявила заявили заявляет отметил отметила отмечает
        сообщил сообщила сообщает добавил добавила добавляет подчеркнул подчеркнула подчеркивает пояснил пояснила
        поясняет объяснил объяснила ответил ответила отвечает спросил спросила спрашивает написал написала пишет
        рассказал рассказала рассказывает считает уверен уверена утверждает утверждал указал указала признался
        призналась предупредил предупредила напомнил напомнила крикнул крикнула прошептал прошептала воскликнул
        воскликнула уточнил уточнила заметил заметила продолжил продолжила
        подытожил подытожила подытоживает резюмировал резюмировала резюмирует констатировал констатировала
        констатирует заключил заключила отметили сообщили сообщают добавили подчеркнули подчёркивает пояснили
        объяснили объясняет ответили спросили написали рассказали рассказывал рассказывала уточнили уточняет
        признались признал признала признаёт признает признаётся признается предупредили предупреждает напомнили
        напоминает утверждала утверждают указали указывает говорят говорили заявляла заявлял замечает продолжает
        подтвердил подтвердила подтвердили возразил возразила возмутился возмутилась поделился поделилась пообещал
        пообещала заверил заверила настаивает полагает пошутил пошутила посетовал посетовала прокомментировал
        прокомментировала комментирует парировал парировала произнёс произнес произнесла предположил предположила
        сказав заявив заявила зазначив зазначила додав додала повідомив повідомила написав відповів запитав
        """;

    private static readonly Dictionary<string, HashSet<string>> s_byLanguage = new(StringComparer.Ordinal)
    {
        ["en"] = WordList.Of(English),
        ["de"] = WordList.Of(German),
        ["fr"] = WordList.Of(French),
        ["es"] = WordList.Of(Spanish),
        ["pt"] = WordList.Of(Portuguese),
        ["it"] = WordList.Of(Italian),
        ["nl"] = WordList.Of(Dutch),
        ["sv"] = WordList.Of(Scandinavian),
        ["da"] = WordList.Of(Scandinavian),
        ["nb"] = WordList.Of(Scandinavian),
        ["no"] = WordList.Of(Scandinavian),
        ["pl"] = WordList.Of(Polish),
        ["tr"] = WordList.Of(Turkish),
    };

    private static readonly HashSet<string> s_cyrillic = WordList.Of(Cyrillic);

    /// <summary>Verbs of Chinese and Japanese, and endings of Korean ones: scripts without word boundaries.</summary>
    private static readonly string[] s_spaceless = WordList.Split(
        """
        说 說 称 稱 表示 指出 强调 強調 告诉 告訴 宣布 写道 寫道 认为 認為 补充 補充 透露 坦言 解释 解釋 问道 問道 回答 答道
        回应 回應 感叹 感嘆 提到 谈到 談到 笑道 讲道 講道 承认 承認 质疑 質疑 反驳 反駁 追问 追問
        问 問 喊道 直言 重申 警告 呼吁 呼籲 言った 言う 述べた 述べ 語った 語る 話した 話す 答えた 尋ねた 訴えた 指摘した
        説明した コメントした 明らかにした 強調した 書いた 叫んだ 발표했 말했 말한 말하 밝혔 전했 강조했 설명했 덧붙 주장했
        지적했 답했 물었 토로했 경고했 반박했 썼다 외쳤 언급했
        불렀 평가했 비판했 물어봤 외친 되물었 중얼거렸 투덜댔 투덜거렸 대답했 대꾸했 소리쳤 속삭였 되받아쳤 약속했 고백했 호소했
        당부했 말씀했 이야기했 얘기했 쏘아붙였 탄식했 인정했 시인했 해명했 촉구했 반문했 역설했 咕哝 嘟囔 嘀咕 低语 叹道 叫道
        批评 批評 指责 指責 形容 抨击 抨擊 谴责 譴責 介绍 介紹 感慨 털어놨 표현했 插话 嚷道 吼道 笑着说 讽刺道 怒斥 抱怨 承诺 回忆
        骂道 罵道 怒道 怒骂 怒罵 冷笑 大骂 大罵 骂 罵
        """
    );

    /// <summary>What is behind the verb 道.</summary>
    private const string FinalVerbStops = "，,。：:“「『\"！";

    /// <summary>What makes another word of it: a road, knowledge, a taste.</summary>
    private const string NotBeforeFinalVerb =
        "知街轨軌渠频頻通车車隧跑味人地难難大小公管航赤霸柔正厚王同轮輪要岔弯彎古铁鐵水";

    /// <summary>Whether a word is one of the verbs in a language or in one of another script.</summary>
    /// <param name="word">In any case.</param>
    /// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
    public static bool Contains(string word, string language) =>
        (s_byLanguage.TryGetValue(language, out var verbs) && verbs.Contains(word))
        || (word[0] >= '\u0400' && s_cyrillic.Contains(word));

    /// <summary>Whether there is a list for a language that is written in Latin letters.</summary>
    public static bool Know(string language) => s_byLanguage.ContainsKey(language);

    /// <summary>Finds the last verb of a script without word boundaries.</summary>
    public static TextRange? FindSpaceless(string text, int start, int end)
    {
        TextRange? last = null;
        if (!HasSpaceless(text, start, end))
        {
            return null;
        }

        foreach (var verb in s_spaceless)
        {
            var at = end > start ? text.LastIndexOf(verb, end - 1, end - start, StringComparison.Ordinal) : -1;
            if (at >= 0 && at + verb.Length > (last?.End ?? -1))
            {
                last = new(at, verb.Length);
            }
        }

        return last ?? FinalVerb(text, start, end);
    }

    /// <summary>The verb of novels, <c>林语道，“…”</c>; within a clause the letter is a part of other words.</summary>
    private static TextRange? FinalVerb(string text, int start, int end)
    {
        for (var at = end - 1; at > start; at--)
        {
            if (
                text[at] == '道'
                && (at + 1 == text.Length || FinalVerbStops.IndexOf(text[at + 1]) >= 0)
                && NotBeforeFinalVerb.IndexOf(text[at - 1]) < 0
            )
            {
                return new(at, 1);
            }
        }

        return null;
    }

    private static bool HasSpaceless(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] >= '\u3040' && WordBoundary.IsSpaceless(text, at))
            {
                return true;
            }
        }

        return false;
    }
}
