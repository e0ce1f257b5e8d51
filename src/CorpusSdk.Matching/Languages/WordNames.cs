namespace CorpusSdk.Matching.Languages;

/// <summary>Names that are words too, and the words that tell which of them they are.</summary>
internal static class WordNames
{
    /// <summary>Months, weekdays and seasons, by language.</summary>
    private static readonly Dictionary<string, HashSet<string>> s_calendar = new(StringComparer.Ordinal)
    {
        ["en"] = Set(
            """
            January February March April May June July August September October November December
            Monday Tuesday Wednesday Thursday Friday Saturday Sunday Spring Summer Autumn Winter Easter Christmas
            """
        ),
        ["de"] = Set(
            """
            Januar Februar März April Mai Juni Juli August September Oktober November Dezember Montag Dienstag Mittwoch
            Donnerstag Freitag Samstag Sonntag Frühling Sommer Herbst Winter Ostern Weihnachten
            """
        ),
        ["fr"] = Set("Avril Mars Mai Juin Juillet Août Dimanche Samedi Noël Pâques"),
        ["es"] = Set("Abril Marzo Mayo Junio Julio Agosto Domingo Navidad"),
    };

    /// <summary>
    /// Surnames and first names that may begin a sentence as ordinary words; in German, also nouns.
    /// </summary>
    private static readonly Dictionary<string, HashSet<string>> s_ordinary = new(StringComparer.Ordinal)
    {
        ["en"] = Set(
            """
            Art Banks Basil Bean Best Bill Bird Black Bond Bridges Brooks Brown Burns Bush Case Cash Chance Charity
            Chase Church Clay Close Coach Cook Cotton Cross Crystal Daisy Dawn Day Drake Drew East English Faith
            Fern Field Fields Fish Flint Flowers Forest Frank French Frost Gates Glass Glory Gold Good Grace Grand
            Grant Graves Gray Green Grey Handy Hazel Heath Heather Herb Hill Hills Holiday Holly Hope House Hunt
            Iris Ivy Jade Joy Just Justice Keen Lamb Land Large Lavender Law Leaf Lily Little Long Love Low Major
            Mark Marks Mercy Miles Mint Moss Noble North Oak Olive Page Park Parks Pat Patience Peace Pearl Penny
            Pepper Petty Pick Plant Poppy Post Pound Power Powers Price Pride Prudence Quick Rain Read Reed Rice
            Rich Ring Rivers Rob Robin Rock Rose Royal Ruby Rush Sage Sandy Savage Shade Sharp Short Silver Skip Sky
            Small Smart Snow South Star Stark Steel Stern Stone Storm Strange Street Strong Sue Sunny Swallow Sweet
            Swift Tidy Tower Trip True Twist Violet Walls Waters Wells West White Wild Will Wills Wing Wise Wood
            Woods Worth Young
            """
        ),
        ["de"] = Set(
            """
            Bach Bauer Baum Berg Busch Engel Ernst Fischer Fuchs Graf Hahn Hase Herzog Hirsch Jäger Kaiser Koch König
            Kraft Krieg Krone Mark Maurer Meister Müller Recht Reich Richter Ritter Rose Schäfer Schmied Schneider Stein
            Stern Storch Strauß Sturm Teufel Vogel Wagner Weber Wolf Zimmermann Frei Groß Gut Klein Kurz Lang Lustig Neu
            Sauer Scharf Schön Schwarz Stark Weiß
            """
        ),
        ["fr"] = Set("Blanc Claire Constance Fontaine Grand Leblanc Noir Olive Petit Pierre Prudence Rose Violette"),
    };

    /// <summary>Words before a month, a day or a season.</summary>
    private static readonly HashSet<string> s_ofDates = WordList.Of(
        """
        in on last next this that every each early late mid since until till by of before after from through during
        coming past previous following im am anfang ende mitte seit bis ab vom zum nächsten letzten diesen jeden en
        fin début mi depuis jusqu'en dès cet ce ces el este próximo pasado mes
        """
    );

    /// <summary>Words that follow a verb at the beginning of a sentence, and no name.</summary>
    private static readonly HashSet<string> s_afterVerbs = WordList.Of(
        """
        i you he she it we they one the a an this that these those there my your his her its our their any some no all
        me him us them not such people everyone anyone somebody someone
        """
    );

    private static readonly HashSet<string> s_questions = WordList.Of(
        "why how what when where who which whose if as so but yet then now here there while though since because"
    );

    /// <summary>Whether the name is a month, a weekday or a season.</summary>
    public static bool IsCalendar(string name, string language) =>
        s_calendar.TryGetValue(language, out var words) && words.Contains(name);

    /// <summary>Whether the name is an ordinary word.</summary>
    public static bool IsOrdinary(string name, string language) =>
        s_ordinary.TryGetValue(language, out var words) && words.Contains(name);

    public static bool BelongsToDate(string before) => s_ofDates.Contains(before);

    public static bool FollowsVerb(string after) => s_afterVerbs.Contains(after);

    /// <summary>Whether a word before a name, perhaps with a capital letter, is no part of it.</summary>
    public static bool IsFunctionWord(string word) =>
        s_questions.Contains(word)
        || s_afterVerbs.Contains(word)
        || AttributionWords.IsArticle(word)
        || AttributionWords.IsPreposition(word)
        || AttributionWords.IsConjunction(word)
        || AttributionWords.EndsNounPhrase(word);

    private static HashSet<string> Set(string words) => new(WordList.Split(words), StringComparer.Ordinal);
}
