using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;

namespace CorpusSdk;

/// <summary>Reads the words of a citation.</summary>
internal sealed class CitationReader(string text, TextNames names, CorpusNames corpus, CitationLinks links)
{
    /// <summary>A citation is not longer.</summary>
    public const int MaxLength = 240;

    /// <summary>So many words in small letters are prose, whatever it names.</summary>
    private const int MaxSmallWords = 3;

    private const int MaxPrefix = 3;

    private static readonly char[] s_separators = [',', ';'];

    private static readonly string[] s_prefixes = WordList.Split(
        """
        source sources see via from in by article id quoted_in cited_in as_quoted_in as_cited_in qtd_in per cf vgl
        siehe quelle aus zitiert zit nach fuente véase ver en de según vía citado_en voir dans cité_dans laut selon
        according_to по_словам источник см цит._по цит
        """
    );

    /// <summary>Prefixes of somebody who passes the words on: <c>via Doe</c>, <c>quoted in Doe 2024</c>.</summary>
    private static readonly HashSet<string> s_secondhand = WordList.Of(
        """
        see via in quoted_in cited_in as_quoted_in as_cited_in qtd_in cf vgl siehe zitiert zit nach véase ver en vía
        voir dans cité_dans citado_en см цит цит._по
        """
    );

    private static readonly string[] s_quotingWorks = WordList.Split(
        """
        quoted_in cited_in as_quoted_in as_cited_in quoted_by cited_by qtd._in via zitiert_nach zit._nach zitiert_in
        cité_dans cité_par citado_en citado_por цит._по
        """
    );

    /// <summary>What somebody else than an author does for a text.</summary>
    private static readonly HashSet<string> s_helpers = WordList.Of(
        """
        ed eds editor editors trans transl translator translators tr photo photographer interviewer narrator hrsg hg
        herausgeber herausgeberin übersetzer übersetzerin übers foto éd éds trad traducteur traductrice traductor
        traductora пер ред фото
        """
    );

    /// <summary>Reads words that are a citation: names, an article, a publisher and a date.</summary>
    /// <param name="words">The words.</param>
    /// <param name="range">The words with their brackets.</param>
    public Citation? Read(TextRange words, TextRange range)
    {
        var content = WithoutPrefix(Trim(words), out var isSecondhand);
        if (content.Length is 0 or > MaxLength)
        {
            return null;
        }

        content = WithoutQuotingWork(content);
        var whole = TextOf(content);
        if ((ByTitle(whole) ?? ById(whole, range) ?? ArticleIn(content)) is { } article)
        {
            return new(range, null, [], article, null);
        }

        if (IsProse(content) || OfPieces(content, range) is not { IsEmpty: false } citation)
        {
            return null;
        }

        var isOther = citation.Name is not null && (isSecondhand || NamesHelper(content));
        return !isOther ? citation
            : citation.Article is null ? null
            : citation with { Name = null, People = [], Year = null };
    }

    private Citation OfPieces(TextRange content, TextRange range)
    {
        List<NamedSpeaker> people = [];
        CitationDate? date = null;
        string? publisher = null;
        IArticle? article = null;
        string? dayOfYear = null;
        var pieces = Pieces(content);
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = TextOf(pieces[i]);
            if (CitationDate.Read(dayOfYear is null ? piece : $"{dayOfYear} {piece}") is { } read)
            {
                date ??= read;
            }
            else if (CitationDate.IsDayOfYear(piece))
            {
                dayOfYear = piece;
            }
            else if ((corpus.Articles.ByTitle(Unquoted(piece)) ?? ById(piece, range)) is { } cited)
            {
                article ??= cited;
            }
            else if (corpus.Articles.IsPublisher(piece))
            {
                publisher ??= piece;
            }
            else
            {
                people.AddRange(NamesIn(pieces[i], isFirst: i == 0, content));
            }
        }

        article ??= publisher is not null && date is { Day: { } day } ? corpus.Articles.ByDay(publisher, day) : null;
        return new(
            range,
            people.Count == 0 ? null : string.Join(" and ", people.Select(person => person.Name)),
            people.Exists(person => person.People.Count == 0) && people.Count > 1
                ? []
                : [.. people.SelectMany(person => person.People).DistinctBy(person => person.Id)],
            article,
            date?.Year
        )
        {
            MayBePlace = people is [{ People.Count: 0 } only] && !IsPerson(only.Name, content),
        };
    }

    /// <summary>Whether an unknown name is that of a person: by its words, or by a title.</summary>
    private bool IsPerson(string name, TextRange content)
    {
        var words = TextWords.In(name, 0, name.Length).Select(word => TextWords.Text(name, word)).ToList();
        return NamesAuthor(content)
            || !PlaceNames.MayBe(name)
            || (
                words.Count > 1
                && TextWords.In(text, content.Start, content.End).Any(word => AttributionWords.IsTitle(TextOf(word)))
            );
    }

    private bool NamesHelper(TextRange content) =>
        TextWords.In(text, content.Start, content.End).Any(word => s_helpers.Contains(TextOf(word)));

    /// <summary>Whether there are words as of a citation of writing: <c>et al.</c>, <c>p. 12</c>.</summary>
    private bool NamesAuthor(TextRange content) =>
        TextWords.In(text, content.Start, content.End).Any(range => TextOf(range) is "al" or "p" or "pp" or "S" or "с");

    /// <summary>The pieces between commas; a year behind a name is a piece of its own.</summary>
    private List<TextRange> Pieces(TextRange content)
    {
        List<TextRange> pieces = [];
        for (var start = content.Start; start < content.End; )
        {
            var end = text.IndexOfAny(s_separators, start, content.End - start);
            end = end < 0 ? content.End : end;
            var piece = Trim(TextRange.FromBounds(start, end));
            var space = piece.Length == 0 ? -1 : text.LastIndexOf(' ', piece.End - 1, piece.Length);
            var isNameAndYear =
                space > 0
                && CitationDate.Read(TextOf(piece)) is null
                && CitationDate.Read(text[(space + 1)..piece.End]) is not null;
            if (isNameAndYear)
            {
                pieces.Add(Trim(TextRange.FromBounds(piece.Start, space)));
                pieces.Add(TextRange.FromBounds(space + 1, piece.End));
            }
            else if (piece.Length > 0)
            {
                pieces.Add(piece);
            }

            start = end + 1;
        }

        return pieces;
    }

    /// <summary>The names of which a piece consists: <c>Doe</c>, <c>President Doe</c>, <c>Doe &amp; Aziz</c>.</summary>
    private List<NamedSpeaker> NamesIn(TextRange piece, bool isFirst, TextRange content)
    {
        List<NamedSpeaker> found = [];
        var at = piece.Start;
        foreach (var name in names.In(piece))
        {
            // A name may reach over a comma, out of the piece.
            if (name.Range.Start < at || name.Range.End > piece.End || !IsFiller(at, name.Range.Start))
            {
                return [];
            }

            found.Add(names[name.Person] with { Name = TextOf(name.Range) });
            at = name.Range.End;
        }

        if (found.Count > 0)
        {
            return IsFiller(at, piece.End) ? found : [];
        }

        // Only a year shows that a single unknown word is somebody's name.
        var word = TextOf(piece);
        var others = word.IndexOf(" et al", StringComparison.Ordinal);
        word = others > 0 ? word[..others] : word;
        return isFirst && names.IsSurname(word) && EndsWithYear(content) ? [new(word, [])] : [];
    }

    private bool EndsWithYear(TextRange content)
    {
        foreach (var piece in Pieces(content))
        {
            if (CitationDate.Read(TextOf(piece)) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words before, between or behind names do not make something else of them.</summary>
    private bool IsFiller(int start, int end) =>
        TextWords
            .In(text, start, end)
            .All(range =>
                TextWords.Text(text, range) is var word
                && (
                    AttributionWords.IsTitle(word)
                    || word is "and" or "und" or "et" or "y" or "e" or "и" or "al" or "eds" or "ed"
                )
            )
        && text.AsSpan(start, end - start).IndexOfAny("'’-") < 0;

    /// <summary>By the words themselves, without the marks around them, or without all marks at their ends.</summary>
    private IArticle? ByTitle(string words) =>
        corpus.Articles.ByTitle(words)
        ?? (words.Length > 2 ? corpus.Articles.ByTitle(words[1..^1]) : null)
        ?? corpus.Articles.ByTitle(Unquoted(words));

    private IArticle? ById(string id, TextRange range)
    {
        // In parentheses, an id of one word may be an ordinary word.
        var isClear = text[range.Start] == '[' || id.IndexOf('-') > 0 || id.Any(char.IsDigit);
        return isClear ? corpus.Articles.ById(id.Trim('`', '*', '_')) : null;
    }

    /// <summary>The article of the only address within a citation.</summary>
    private IArticle? ArticleIn(TextRange content)
    {
        IArticle? found = null;
        for (
            var at = text.IndexOf("http", content.Start, content.Length, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf("http", at + 1, content.End - at - 1, StringComparison.Ordinal)
        )
        {
            if (links.ArticleAt(at, content.End) is not { } link || (found is not null && found.Id != link.Article.Id))
            {
                return null;
            }

            found = link.Article;
        }

        return found;
    }

    private bool IsProse(TextRange content) =>
        TextWords.In(text, content.Start, content.End).Count(word => char.IsLower(text[word.Start])) > MaxSmallWords;

    /// <summary><c>Doe, quoted in Aziz 2024</c></summary>
    private TextRange WithoutQuotingWork(TextRange content)
    {
        foreach (var phrase in s_quotingWorks)
        {
            var at = text.IndexOf(phrase, content.Start, content.Length, StringComparison.OrdinalIgnoreCase);
            if (at > content.Start + 1 && text[at - 1] == ' ' && text[at - 2] is ',' or ';')
            {
                return Trim(TextRange.FromBounds(content.Start, at - 2));
            }
        }

        return content;
    }

    private TextRange WithoutPrefix(TextRange content, out bool isSecondhand)
    {
        isSecondhand = false;
        for (var i = 0; i < MaxPrefix; i++)
        {
            var start = content.Start;
            var prefix = Array.Find(
                s_prefixes,
                p =>
                    string.Compare(text, start, p, 0, p.Length, StringComparison.OrdinalIgnoreCase) == 0
                    && start + p.Length < content.End
                    && text[start + p.Length] is ' ' or ':' or '.'
            );
            if (prefix is null)
            {
                break;
            }

            isSecondhand |= s_secondhand.Contains(prefix);
            content = Trim(TextRange.FromBounds(start + prefix.Length + 1, content.End));
        }

        return content;
    }

    private TextRange Trim(TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && IsTrimmed(text[start]))
        {
            start++;
        }

        while (end > start && (IsTrimmed(text[end - 1]) || text[end - 1] == '.'))
        {
            end--;
        }

        return TextRange.FromBounds(start, end);
    }

    private static bool IsTrimmed(char c) => char.IsWhiteSpace(c) || c is '*' or '_' or '`' or '—' or '–' or ':' or '>';

    private static string Unquoted(string piece) => piece.Trim('"', '“', '”', '„', '«', '»', '\'', '‘', '’', '*', '_');

    private string TextOf(TextRange range) => text.Substring(range.Start, range.Length);
}
