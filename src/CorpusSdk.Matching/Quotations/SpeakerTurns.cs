namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// The turns of a transcript: lines that begin with a speaker's name and a colon. One such line alone may be anything,
/// so a text needs two. If the labels return, the words between two turns belong to the first of them.
/// </summary>
internal static class SpeakerTurns
{
    private const int MaxLabel = 60;
    private const int MaxWords = 6;

    /// <summary>So many turns, with a label that returns, make a text a transcript.</summary>
    private const int MinTranscript = 4;

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

    /// <summary>The label of a line that may be a turn; null if the line is none.</summary>
    public static TextRange? LabelOf(string text, TextRange line)
    {
        var start = line.Start;
        while (start < line.End && text[start] is '*' or '_')
        {
            start++;
        }

        var limit = Math.Min(line.End, start + MaxLabel);
        var colon = limit > start ? text.IndexOfAny(s_colons, start, limit - start) : -1;
        if (colon <= start || ContentStart(text, line, colon) < 0)
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

    /// <param name="lines">The lines of the text, in order; at least two have a label.</param>
    public static IEnumerable<Quotation> Of(string text, List<TurnLine> lines)
    {
        var labelled = Enumerable.Range(0, lines.Count).Where(i => lines[i].Label is not null).ToList();
        var labels = new HashSet<string>(StringComparer.Ordinal);
        var returns = labelled.Exists(i => !labels.Add(Label(i)));
        var isTranscript = returns && labelled.Count >= MinTranscript;
        for (var i = 0; i < labelled.Count; i++)
        {
            var (first, label) = (lines[labelled[i]], lines[labelled[i]].Label!.Value);
            var isLast = i + 1 == labelled.Count;
            var next = isLast ? lines.Count : labelled[i + 1];
            var content = ContentStart(text, first.Range, text.IndexOfAny(s_colons, label.End));
            List<TextRange> parts = [];
            for (var line = labelled[i]; line < next; line++)
            {
                if (lines[line].Block != first.Block && (isLast || !isTranscript))
                {
                    break;
                }

                var start = Math.Max(lines[line].Range.Start, content);
                if (QuotedWords.Trim(text, TextRange.FromBounds(start, lines[line].Range.End)) is { } words)
                {
                    parts.Add(words);
                }
            }

            if (parts.Count > 0)
            {
                var outer = TextRange.FromBounds(first.Range.Start, parts[parts.Count - 1].End);
                yield return new(QuotationForm.Turn, parts, outer) { Label = label };
            }
        }

        string Label(int line) => text.Substring(lines[line].Label!.Value.Start, lines[line].Label!.Value.Length);
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
                || w is "de" or "van" or "von" or "der" or "of" or "the" or "da"
            );
    }
}

/// <summary>A line of a text with the number of its block.</summary>
/// <param name="Label">The name before its colon, if it may be a turn.</param>
internal readonly record struct TurnLine(TextRange Range, int Block, TextRange? Label);
