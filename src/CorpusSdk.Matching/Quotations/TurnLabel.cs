using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// The label of a speaker's turn in a transcript: <c>Jane Doe:</c>, <c>[10:42] Jane Doe:</c>, <c>&gt;&gt; DOE:</c>,
/// <c>Mr. DOE.</c> of the Congressional Record, <c>Q.</c> and <c>A.</c> of a deposition.
/// </summary>
internal static class TurnLabel
{
    private const int MaxLength = 90;
    private const int MaxWords = 7;

    private static readonly char[] s_colons = [':', '：'];

    /// <summary>What news sites and page headers put before a colon.</summary>
    private static readonly HashSet<string> s_notSpeakers = new(
        (
            "note,update,updated,correction,photo,photos,image,images,source,sources,published,by,date,tags,category,"
            + "topics,read more,read also,see also,related,caption,video,watch,location,place,time,warning,summary,"
            + "contact,tel,phone,email,fax,advertisement,copyright,editor's note,credit,author,share,more,"
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

    /// <summary>The titles before a surname in capitals that ends with a full stop.</summary>
    private static readonly HashSet<string> s_titles = new(
        ["Mr", "Mrs", "Ms", "Miss", "Dr", "The"],
        StringComparer.Ordinal
    );

    /// <summary>
    /// The label of a line that may be a turn, without its colon or full stop; null if the line is none.
    /// </summary>
    public static TextRange? Of(string text, TextRange line)
    {
        var start = SkipPrefix(text, line);
        var limit = Math.Min(line.End, start + MaxLength);
        if (limit <= start)
        {
            return null;
        }

        var colon = text.IndexOfAny(s_colons, start, limit - start);
        return (colon > start ? Colon(text, line, start, colon) : null) ?? FullStop(text, line, start, limit);
    }

    /// <summary>The offset of the words behind a label.</summary>
    public static int ContentStart(string text, TextRange line, TextRange label)
    {
        var end = label.End;
        while (end < line.End && Array.IndexOf(s_colons, text[end]) < 0 && text[end] != '.')
        {
            end++;
        }

        return ContentStart(text, line, end);
    }

    /// <summary>
    /// Whether a word of a label has capital letters only: a name there may be declared as it is written elsewhere.
    /// </summary>
    public static bool HasCapitals(string text, TextRange label) =>
        TextWords.In(text, label.Start, label.End).Any(word => IsInCapitals(text, word));

    private static bool IsInCapitals(string text, TextRange range)
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

    private static TextRange? Colon(string text, TextRange line, int start, int colon)
    {
        if (ContentStart(text, line, colon) < 0)
        {
            return null;
        }

        var end = colon;
        while (end > start && (text[end - 1] is '*' or '_' || char.IsWhiteSpace(text[end - 1])))
        {
            end--;
        }

        var label = TextRange.FromBounds(start, end);
        return label.Length > 0 && IsName(text, label) ? label : null;
    }

    /// <summary><c>Mr. DOE.</c> · <c>The PRESIDING OFFICER.</c> · <c>Q.</c></summary>
    private static TextRange? FullStop(string text, TextRange line, int start, int limit)
    {
        var stop = text.IndexOf('.', start, limit - start);
        if (stop == start + 1 && text[start] is 'Q' or 'A')
        {
            return stop > 0 && ContentStart(text, line, stop) >= 0 ? new TextRange(start, 1) : null;
        }

        var titleEnd = start;
        while (titleEnd < limit && char.IsLetter(text[titleEnd]))
        {
            titleEnd++;
        }

        if (!s_titles.Contains(text.Substring(start, titleEnd - start)))
        {
            return null;
        }

        stop = text.IndexOf('.', titleEnd + 1, Math.Max(0, limit - titleEnd - 1));
        var name = stop < 0 ? default : TextRange.FromBounds(titleEnd, stop);
        return name.Length > 3 && IsInCapitals(text, name) && ContentStart(text, line, stop) >= 0
            ? TextRange.FromBounds(start, stop)
            : null;
    }

    /// <summary>The offset behind emphasis, the marks of subtitles and a time.</summary>
    private static int SkipPrefix(string text, TextRange line)
    {
        var at = line.Start;
        if (string.CompareOrdinal(text, at, ">>", 0, 2) == 0)
        {
            at += 2;
        }

        while (at < line.End && text[at] is '*' or '_' or ' ' or '\t')
        {
            at++;
        }

        var time = at;
        var digits = 0;
        while (
            time < line.End && (text[time] is '[' or ']' or '(' or ')' or ':' or '.' or ',' or '-' or ' ' || IsDigit())
        )
        {
            digits += IsDigit() ? 1 : 0;
            time++;
        }

        return digits >= 3 && time < line.End && !char.IsLetterOrDigit(text[time - 1]) ? time : at;

        bool IsDigit() => text[time] is >= '0' and <= '9';
    }

    /// <summary>The offset of the words behind the colon; -1 if there are none, or if they are in marks.</summary>
    private static int ContentStart(string text, TextRange line, int colon)
    {
        var at = colon + 1;
        var isSpaced = text[colon] == '：' || (at < line.End && WordBoundary.IsSpaceless(text, at));
        while (at < line.End && (char.IsWhiteSpace(text[at]) || text[at] is '*' or '_'))
        {
            isSpaced = true;
            at++;
        }

        return isSpaced && at < line.End && QuotationMark.FamilyOf(text[at]) is MarkFamily.None or MarkFamily.Single
            ? at
            : -1;
    }

    /// <summary>Capitalized words, perhaps with a note in parentheses, or a short name in another script.</summary>
    private static bool IsName(string text, TextRange label)
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
