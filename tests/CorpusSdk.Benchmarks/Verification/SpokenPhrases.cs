namespace CorpusSdk.Benchmarks.Verification;

/// <summary>
/// The phrases of a language that sentences are put together from, in order; among them negations and numbers.
/// </summary>
internal sealed record SpokenPhrases
{
    public required string[] FirstNames { get; init; }
    public required string[] Surnames { get; init; }

    /// <summary>What people say: one phrase of each list.</summary>
    public required string[][] Said { get; init; }

    /// <summary>What the articles tell.</summary>
    public required string[][] Told { get; init; }

    /// <summary>Sentences with <c>{q}</c> for a quotation in marks and <c>{s}</c> for its speaker.</summary>
    public required string[] Attributions { get; init; }

    public required string Marks { get; init; }

    public static readonly Dictionary<string, SpokenPhrases> All = new(StringComparer.Ordinal)
    {
        ["en"] = new()
        {
            FirstNames = ["Ruth", "Samuel", "Priya", "Owen", "Martha", "Felix", "Ada", "Bruno"],
            Surnames = ["Okonjo", "Lindqvist", "Marchetti", "Harrow", "Delacroix", "Nakamura", "Petrov", "Ashby"],
            Said =
            [
                ["We will not", "We will", "The council must", "Our engineers can", "They should never", "I would not"],
                ["close the old harbor", "sell the two ferries", "rebuild 340 houses", "open the north bridge"],
                [
                    "before the winter of 2027",
                    "in twelve days",
                    "after three hard years",
                    "with no help from Port Mercy",
                ],
                ["because the river keeps rising", "so that the children are safe", "and everyone has to know it"],
            ],
            Told =
            [
                ["The road to the coast", "A small crowd", "The market hall", "The last bus of the day"],
                ["stood in the rain", "was quiet on Tuesday", "filled with old furniture", "waited near the school"],
                ["for most of the morning", "until the lamps went on", "as in every autumn", "behind the town hall"],
            ],
            Attributions = ["{q}, said {s}.", "{s} said: {q}", "{q}, {s} told the council.", "According to {s}, {q}"],
            Marks = "“”",
        },
        ["de"] = new()
        {
            FirstNames = ["Ruth", "Samuel", "Greta", "Anton", "Marta", "Felix", "Ada", "Bruno"],
            Surnames =
            [
                "Oberholt",
                "Lindqvist",
                "Marchetti",
                "Wiesental",
                "Delacroix",
                "Nakamura",
                "Petrow",
                "Aschbach",
            ],
            Said =
            [
                ["Wir werden", "Die Stadt muss", "Unsere Leute können", "Ich will", "Der Rat wird"],
                ["vor dem Winter", "in zwölf Tagen", "nach drei harten Jahren", "im Sommer 2027"],
                ["die alte Brücke", "die 340 Häuser", "den kleinen Hafen", "zwei neue Fähren", "den Bahnhof im Norden"],
                ["nicht schließen", "wieder öffnen", "niemals verkaufen", "gemeinsam bauen", "nicht vergessen"],
                ["denn der Fluss steigt weiter", "damit die Kinder sicher sind", "und das wissen alle hier"],
            ],
            Told =
            [
                ["Die Straße zur Küste", "Eine kleine Menge", "Die Markthalle", "Der letzte Bus des Tages"],
                ["stand im Regen", "war am Dienstag ruhig", "füllte sich mit alten Möbeln", "wartete an der Schule"],
                ["fast den ganzen Morgen", "bis die Lampen angingen", "wie in jedem Herbst", "hinter dem Rathaus"],
            ],
            Attributions = ["{q}, sagte {s}.", "{s} sagte: {q}", "{q}, erklärte {s} am Montag.", "Laut {s}: {q}"],
            Marks = "„“",
        },
        ["fr"] = new()
        {
            FirstNames = ["Ruth", "Samuel", "Odile", "Antoine", "Marthe", "Félix", "Ada", "Bruno"],
            Surnames =
            [
                "Vauquelin",
                "Lindqvist",
                "Marchetti",
                "Boisvert",
                "Delacroix",
                "Nakamura",
                "Petrov",
                "Aubertin",
            ],
            Said =
            [
                [
                    "Nous allons",
                    "La ville doit",
                    "Nos ingénieurs peuvent",
                    "Nous ne voulons pas",
                    "Ils ne doivent jamais",
                ],
                ["fermer", "vendre", "reconstruire", "sauver", "ouvrir"],
                ["l'ancien port", "les 340 maisons", "deux nouveaux bateaux", "le petit pont", "la gare du nord"],
                ["avant l'hiver", "dans douze jours", "après trois ans difficiles", "pendant l'été 2027"],
                [
                    "parce que la rivière monte encore",
                    "pour que les enfants soient en sécurité",
                    "et tout le monde le sait",
                ],
            ],
            Told =
            [
                ["La route de la côte", "Une petite foule", "La halle du marché", "Le dernier bus du jour"],
                ["était sous la pluie", "est restée calme mardi", "attendait près de l'école", "sentait le vieux bois"],
                ["une bonne partie de la matinée", "jusqu'au soir", "comme chaque automne", "derrière la mairie"],
            ],
            Attributions = ["{q}, a déclaré {s}.", "{s} a dit : {q}", "{q}, explique {s}.", "Selon {s}, {q}"],
            Marks = "«»",
        },
        ["es"] = new()
        {
            FirstNames = ["Ruth", "Samuel", "Inés", "Antonio", "Marta", "Félix", "Ada", "Bruno"],
            Surnames = ["Olmedo", "Lindqvist", "Marchetti", "Robledo", "Delacroix", "Nakamura", "Petrov", "Aranda"],
            Said =
            [
                ["Vamos a", "La ciudad debe", "Nuestros ingenieros pueden", "No queremos", "Nunca van a"],
                ["cerrar", "vender", "reconstruir", "salvar", "abrir"],
                ["el viejo puerto", "las 340 casas", "dos barcos nuevos", "el puente pequeño", "la estación del norte"],
                ["antes del invierno", "en doce días", "después de tres años difíciles", "en el verano de 2027"],
                ["porque el río sigue subiendo", "para que los niños estén seguros", "y todos lo saben muy bien"],
            ],
            Told =
            [
                [
                    "La carretera de la costa",
                    "Una pequeña multitud",
                    "El mercado cubierto",
                    "El último autobús del día",
                ],
                [
                    "estaba bajo la lluvia",
                    "quedó en calma el martes",
                    "esperaba cerca de la escuela",
                    "olía a madera vieja",
                ],
                ["durante casi toda la mañana", "hasta la noche", "como cada otoño", "detrás del ayuntamiento"],
            ],
            Attributions = ["{q}, dijo {s}.", "{s} dijo: {q}", "{q}, declaró {s} el lunes.", "Según {s}, {q}"],
            Marks = "«»",
        },
        ["ru"] = new()
        {
            FirstNames = ["Артём", "Глеб", "Игнат", "Лука", "Савва", "Тихон", "Фома", "Яков"],
            Surnames = ["Ветров", "Калугин", "Лесной", "Морозов", "Озеров", "Рощин", "Соболев", "Чернов"],
            Said =
            [
                ["Мы должны", "Город может", "Наши инженеры хотят", "Мы не будем", "Они никогда не хотели"],
                ["закрыть", "продать", "строить", "спасать", "открыть"],
                ["старый порт", "эти 340 домов", "два новых парома", "маленький мост", "северный вокзал"],
                ["до самой зимы", "за двенадцать дней", "через три трудных года", "летом 2027 года"],
                ["потому что река всё ещё поднимается", "чтобы дети были в безопасности", "и все здесь это знают"],
            ],
            Told =
            [
                ["Дорога к морю", "Небольшая толпа", "Рыночная площадь", "Последний автобус"],
                ["стояла под дождём", "опустела во вторник", "ждала возле школы", "пахла старым деревом"],
                ["почти всё утро", "до самого вечера", "как каждую осень", "за зданием мэрии"],
            ],
            Attributions = ["{q}, — сказал {s}.", "{s} сказал: {q}", "{q}, — заявил {s}.", "Как сказал {s}, {q}"],
            Marks = "«»",
        },
    };
}
