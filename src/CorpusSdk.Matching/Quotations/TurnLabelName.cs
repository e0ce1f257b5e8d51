using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>The words of a label that may be a speaker's name.</summary>
internal static class TurnLabelName
{
    private const int MaxWords = 7;

    /// <summary>What news sites and page headers put before a colon.</summary>
    private static readonly HashSet<string> s_notSpeakers = new(
        (
            "note,update,updated,correction,photo,photos,image,images,source,sources,published,by,date,tags,category,"
            + "topics,read more,read also,see also,related,caption,video,watch,location,place,time,warning,summary,"
            + "contact,tel,phone,email,fax,advertisement,copyright,editor's note,credit,author,share,more,"
            // Sounds.
            + "applause,laughter,laughs,music,inaudible,crosstalk,pause,silence,cheers,cheering,"
            // Lists of facts, minutes and calendars.
            + "name,born,died,age,occupation,profession,motto,nationality,spouse,website,address,title,subject,re,cc,"
            + "action,actions,decision,decisions,agenda,attendees,present,apologies,minutes,price,status,start,end,"
            + "monday,tuesday,wednesday,thursday,friday,saturday,sunday,geboren,gestorben,alter,beruf,wohnort,ort,"
            + "datum,thema,betreff,anwesend,beschluss,adresse,telefon,preis,montag,dienstag,mittwoch,donnerstag,"
            + "freitag,samstag,sonntag,nom,prénom,né,née,âge,lieu,objet,présents,adresse,téléphone,prix,lundi,mardi,"
            + "mercredi,jeudi,vendredi,samedi,dimanche,姓名,年龄,职业,时间,地点,日期,主题,电话,地址,이름,나이,직업,날짜,"
            + "일시,장소,주제,전화,주소"
        ).Split(','),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>
    /// Whether a word of a label has capital letters only: a name there may be declared as it is written elsewhere.
    /// </summary>
    public static bool HasCapitals(string text, TextRange label) =>
        TextWords.In(text, label.Start, label.End).Any(word => IsInCapitals(text, word));

    public static bool IsInCapitals(string text, TextRange range)
    {
        var letters = 0;
        for (var at = range.Start; at < range.End; at++)
        {
            if (char.IsLower(text[at]))
            {
                return false;
            }

            letters += char.IsUpper(text[at]) ? 1 : 0;
        }

        return letters > 1;
    }

    /// <summary>
    /// Whether a label is written as the names of people are: several words, capital letters, or another script.
    /// </summary>
    public static bool IsFullOrInCapitals(string text, TextRange label) =>
        WordBoundary.IsSpaceless(text, label.Start)
        || IsInCapitals(text, label)
        || TextWords.In(text, label.Start, label.End).Skip(1).Any();

    /// <summary>Capitalized words, perhaps with a note in parentheses, or a short name in another script.</summary>
    public static bool IsName(string text, TextRange label)
    {
        var name = text.Substring(label.Start, label.Length);
        var parenthesis = name.IndexOfAny(['(', '（', '[']);
        name = (parenthesis > 0 ? name.Substring(0, parenthesis) : name).Trim();
        if (name.Length == 0 || s_notSpeakers.Contains(name))
        {
            return false;
        }

        if (WordBoundary.IsSpaceless(name, 0))
        {
            return name.Length <= 12 && name.All(c => char.IsLetterOrDigit(c) || c is ' ' or '·' or '・');
        }

        var words = name.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MaxWords
            && char.IsUpper(words[0][0])
            && words.All(w =>
                char.IsUpper(w[0])
                || char.IsDigit(w[0])
                || w is "de" or "van" or "von" or "der" or "of" or "the" or "da" or "for" or "and" or "&"
            );
    }
}
