using System.Buffers;
using CorpusSdk.Matching.Languages;

namespace CorpusSdk;

/// <summary>
/// Tells from the header of a table in Markdown whether a column names speakers, and not hearers or subjects.
/// </summary>
internal sealed class SpeakerColumns(string text)
{
    /// <summary>A longer line is not a row, and a header is not further away.</summary>
    private const int MaxRow = 2_000,
        MaxRows = 1_000;

    private static readonly SearchValues<char> s_rule = SearchValues.Create("|-: +=");

    private static readonly HashSet<string> s_speakers = WordList.Of(
        """
        speaker speakers who name names person people by author authors source said says quoted attributed attribution
        member witness figure politician official officials expert participant party character respondent interviewee
        commenter commentator writer guest player panelist politicians leaders
        sprecher sprecherin redner rednerin wer name namen person personen autor autorin quelle politiker politikerin
        qui nom noms personne personnes auteur auteure orateur oratrice locuteur intervenant intervenante source
        quién quien nombre nombres persona personas autor autora orador oradora hablante fuente político política
        кто имя фамилия автор спикер оратор источник персона человек политик участник эксперт говорящий
        """
    );

    private static readonly HashSet<string> s_others = WordList.Of(
        """
        to for about on of addressee recipient audience hearer hearers listener listeners receiver reader target topic
        subject asked translator translated editor edited photographer photo interviewer
        an für über von adressat adressatin empfänger empfängerin zuhörer publikum thema übersetzer gefragt
        à pour sur de destinataire auditeur public sujet traducteur
        a para sobre destinatario destinataria oyente público tema traductor
        кому для о об про адресат получатель слушатель слушатели тема переводчик
        """
    );

    /// <summary>The table that the last question was about: where its last seen row begins, and its header.</summary>
    private (int Row, string[]? Header, bool HasRule) _last = (-1, null, false);

    /// <summary>Whether a cell can name the speaker of a quotation in its row; null if nothing says so.</summary>
    /// <param name="offset">Where the cell has words.</param>
    public bool? NamesSpeaker(int offset)
    {
        var row = StartOf(offset);
        if (row <= 0 || HeaderAbove(row) is not { Header: { } header } table)
        {
            return null;
        }

        var column = Column(row, offset);
        if (column >= header.Length)
        {
            return null;
        }

        var words = TextWords
            .In(header[column], 0, header[column].Length)
            .Select(word => TextWords.Text(header[column], word))
            .ToList();
        if (words.Count == 0)
        {
            return null;
        }

        var isOther = words.Exists(s_others.Contains);
        return !table.HasRule && !isOther
            ? null
            : !isOther && words.Exists(word => s_speakers.Contains(word) || AttributionWords.IsTitle(word));
    }

    private int Column(int row, int offset)
    {
        var bars = text.AsSpan(row, offset - row).Count('|');
        return text[row] == '|' ? bars - 1 : bars;
    }

    /// <summary>The cells above a rule of dashes, or of the first row if there is no such rule.</summary>
    private (string[]? Header, bool HasRule) HeaderAbove(int row)
    {
        (string[]? Header, bool HasRule) found = (null, false);
        var start = row;
        for (var i = 0; i < MaxRows && start > 0; i++)
        {
            if (start == _last.Row)
            {
                found = (_last.Header, _last.HasRule);
                break;
            }

            var above = StartOf(start - 1);
            var line = above < 0 ? default : text.AsSpan(above, start - 1 - above).Trim();
            if (line.IndexOf('|') < 0)
            {
                break;
            }

            start = above;
            if (line.IndexOfAnyExcept(s_rule) < 0 && line.Contains('-'))
            {
                var header = above <= 0 ? -1 : StartOf(above - 1);
                found = header < 0 ? found : (Cells(text.AsSpan(header, above - 1 - header)), true);
                break;
            }

            found = (Cells(line), false);
        }

        _last = (row, found.Header, found.HasRule);
        return found;
    }

    private static string[] Cells(ReadOnlySpan<char> line) => line.Trim().Trim('|').ToString().Split('|');

    /// <summary>Where the line of an offset begins; -1 if it is too long.</summary>
    private int StartOf(int offset)
    {
        var from = Math.Max(0, offset - MaxRow);
        var end = offset == 0 ? -1 : text.LastIndexOf('\n', offset - 1, offset - from);
        return end >= 0 ? end + 1
            : from == 0 ? 0
            : -1;
    }
}
