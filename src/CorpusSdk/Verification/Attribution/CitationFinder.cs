using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;

namespace CorpusSdk;

/// <summary>Finds the citations next to a quotation.</summary>
internal sealed class CitationFinder
{
    private const int MaxLength = CitationReader.MaxLength;
    private const int MaxCitations = 3;

    private static readonly HashSet<string> s_linkLabels = WordList.Of(
        "source link article here via quelle artikel hier fuente enlace artículo lien ici источник ссылка статья"
    );

    private readonly string _text;
    private readonly CorpusNames _corpus;
    private readonly CitationLinks _links;
    private readonly CitationReader _reader;

    public CitationFinder(string text, TextNames names, CorpusNames corpus)
    {
        (_text, _corpus, _links) = (text, corpus, new(text, corpus));
        _reader = new(text, names, corpus, _links);
    }

    /// <summary>Reads words that are a credit: <c>Jane Doe, The Daily, 2024</c>.</summary>
    public Citation? OfCredit(TextRange words) => _reader.Read(words, words);

    /// <summary>The citations that follow an offset, with nothing but punctuation between.</summary>
    public List<Citation> Behind(int offset)
    {
        List<Citation> found = [];
        var at = offset;
        while (found.Count < MaxCitations && At(SkipMarks(at)) is { } citation)
        {
            found.Add(citation);
            at = citation.Range.End;
        }

        return found;
    }

    /// <summary>The citation at the end of a sentence.</summary>
    public Citation? AtEndOf(TextRange sentence)
    {
        var end = sentence.End;
        while (
            end > sentence.Start && (char.IsWhiteSpace(_text[end - 1]) || _text[end - 1] is '.' or '*' or '_' or '!')
        )
        {
            end--;
        }

        if (end == sentence.Start || _text[end - 1] is not (')' or ']'))
        {
            return null;
        }

        var start = OpeningOf(sentence.Start, end - 1);
        if (start > sentence.Start && _text[start] == '(' && _text[start - 1] == ']')
        {
            start = OpeningOf(sentence.Start, start - 1);
        }

        var citation = start < 0 ? null : At(start);
        return citation is { } found && found.Range.End == end && (_text[start] != '[' || IsReference(found))
            ? found
            : null;
    }

    /// <summary>The article of a link whose words are a quotation: <c>["…"](https://…)</c>.</summary>
    public IArticle? Around(TextRange quotation)
    {
        var (before, behind) = (quotation.Start - 1, quotation.End);
        while (before > 0 && _text[before] is '*' or '_')
        {
            before--;
        }

        while (behind < _text.Length && _text[behind] is '*' or '_' or '.' or ',')
        {
            behind++;
        }

        return
            before >= 0
            && behind < _text.Length
            && _text[before] == '['
            && _text[behind] == ']'
            && _links.EndOfTarget(behind + 1) is var end and > 0
            ? _links.ArticleOfTarget(TextRange.FromBounds(behind + 1, end))
            : null;
    }

    /// <summary>The article of a link, an id in brackets, or a title in marks of emphasis at an offset.</summary>
    public IArticle? Marked(int at, int limit)
    {
        if (_text[at] == '[')
        {
            return At(at)?.Article;
        }

        var closing = _text.IndexOf(_text[at], at + 1, limit - at - 1);
        while (closing == at + 1 && closing + 1 < limit)
        {
            (at, closing) = (closing, _text.IndexOf(_text[at], closing + 1, limit - closing - 1));
        }

        if (closing < 0)
        {
            return null;
        }

        var words = _text[(at + 1)..closing];
        return _corpus.Articles.ByTitle(words) ?? (_text[at] == '`' ? _corpus.Articles.ById(words) : null);
    }

    private Citation? At(int at)
    {
        if (at >= _text.Length)
        {
            return null;
        }

        switch (_text[at])
        {
            case '(':
                var closing = Closing(at, '(', ')');
                return closing < 0
                    ? null
                    : _reader.Read(TextRange.FromBounds(at + 1, closing), TextRange.FromBounds(at, closing + 1));
            case '[':
                return Bracket(at);
            case '<' when _links.ArticleAt(at + 1, _text.Length) is { } link:
                return OfArticle(link.Article, at, link.End);
            case 'h' when _links.ArticleAt(at, _text.Length) is { } link:
                return OfArticle(link.Article, at, link.End);
            default:
                return null;
        }
    }

    /// <summary><c>[Doe 2024]</c> · <c>[The Daily](https://…)</c> · <c>[The Daily][1]</c> · <c>[^1]</c></summary>
    private Citation? Bracket(int at)
    {
        var closing = Closing(at, '[', ']');
        if (closing < 0)
        {
            return null;
        }

        var label = TextRange.FromBounds(at + 1, closing);
        if (_links.EndOfTarget(closing + 1) is var end and > 0)
        {
            return _links.ArticleOfTarget(TextRange.FromBounds(closing + 1, end)) is { } article
                ? OfArticle(article, at, end)
                : null;
        }

        var reference = TextOf(label);
        var last = closing + 1;
        if (last < _text.Length && _text[last] == '[' && Closing(last, '[', ']') is var second and > 0)
        {
            reference = second == last + 1 ? reference : _text[(last + 1)..second];
            last = second + 1;
        }

        return _links.DefinitionOf(reference) is { } definition
                ? _reader.Read(definition, TextRange.FromBounds(at, last))
            : last == closing + 1 ? _reader.Read(label, TextRange.FromBounds(at, last))
            : null;
    }

    /// <summary>Whether brackets at the end of a sentence are a reference, and not its words with a link.</summary>
    private bool IsReference(Citation citation)
    {
        var label = TextOf(TextRange.FromBounds(citation.Range.Start + 1, Closing(citation.Range.Start, '[', ']')));
        return _text[citation.Range.End - 1] == ']'
            || label.All(char.IsDigit)
            || s_linkLabels.Contains(label)
            || _corpus.IsPlaceOrPublisher(label)
            || _corpus.Articles.ById(label) is not null
            || _corpus.Articles.ByTitle(label) is not null;
    }

    /// <summary>The first offset behind punctuation, spaces and marks of emphasis.</summary>
    private int SkipMarks(int offset)
    {
        var at = offset;
        while (
            at < _text.Length && at < offset + 8 && _text[at] is ' ' or '.' or ',' or '*' or '_' or '—' or '–' or '-'
        )
        {
            at++;
        }

        return at;
    }

    private int OpeningOf(int from, int closing) =>
        _text.LastIndexOf(_text[closing] == ')' ? '(' : '[', closing, Math.Min(MaxLength, closing - from + 1));

    private int Closing(int at, char open, char close)
    {
        var depth = 0;
        for (var i = at; i < _text.Length && i < at + MaxLength && _text[i] != '\n'; i++)
        {
            depth +=
                _text[i] == open ? 1
                : _text[i] == close ? -1
                : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static Citation OfArticle(IArticle article, int start, int end) =>
        new(TextRange.FromBounds(start, end), null, [], article, null);

    private string TextOf(TextRange range) => _text.Substring(range.Start, range.Length);
}
