using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>
/// Finds whom and what a text names as the source of its quotations. Returns nothing wherever a reader could be unsure:
/// a wrong name would accuse the text of a wrong attribution.
/// </summary>
internal sealed class TextAttribution
{
    /// <summary>A longer distance between the words on the speaker and a citation is not covered by one span.</summary>
    private const int MaxSpan = 400;

    /// <summary>How far before a quotation the title of its article may be.</summary>
    private const int MaxTitleDistance = 200;

    /// <summary>How many words of a sentence lead to a link that names the source of the whole.</summary>
    private const int MaxLinkLead = 4;

    private static readonly HashSet<string> s_beforeTitles = WordList.Of(
        "in from of titled headlined article aus im artikel dans de article en del artículo в из статье"
    );

    private readonly string _text;
    private readonly QuotationSet _quotations;
    private readonly CorpusNames _corpus;
    private readonly string _language;
    private readonly TextNames _names;
    private readonly SpeakerReader _speakers;
    private readonly LineAttribution _lines;
    private readonly CitationFinder _citations;
    private readonly ReferenceLine _references;

    /// <param name="text">The text, or a part of it that is verified on its own.</param>
    /// <param name="quotations">The quotations of the text.</param>
    /// <param name="names">The names of the corpus.</param>
    /// <param name="language">The language of the text; see <see cref="LanguageTag.PrimaryOf"/>.</param>
    /// <param name="cancellationToken">Cancels the search for names.</param>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public TextAttribution(
        string text,
        QuotationSet quotations,
        CorpusNames names,
        string language,
        CancellationToken cancellationToken = default
    )
    {
        (_text, _quotations, _corpus, _language) = (text, quotations, names, language);
        _names = new(text, names, language, cancellationToken);
        _speakers = new(text, _names.Ranges, language);
        _lines = new(text, _names);
        _citations = new(text, _names, names);
        _references = new(text, _names);
    }

    /// <summary>The source that the text names; null if it names none. Spans refer to the text.</summary>
    public StatedAttribution? Of(Quotation quotation)
    {
        var context = ContextOf(quotation);
        var speaker = SpeakerOf(quotation, context);
        var citations = CitationsOf(quotation, context);
        if (BlockAround(quotation) is { } block)
        {
            var around = ContextOf(block);
            speaker ??= SpeakerOf(block, around);
            citations.AddRange(CitationsOf(block, around));
        }

        var article =
            citations.Find(citation => citation.Article is not null)?.Article
            ?? _citations.Around(quotation.Outer)
            ?? ArticleByTitle(quotation)
            ?? LeadingArticle(context.Before);
        var year = citations.Find(citation => citation.Year is not null)?.Year;
        var named = speaker is null ? citations.Find(citation => citation.Name is not null) : null;
        var isReference = false;
        if (speaker is null && named is null)
        {
            speaker = _references.Find(quotation);
            isReference = speaker is not null;
        }

        if (speaker is null && named is null && article is null && year is null)
        {
            return null;
        }

        var (name, people) =
            speaker is { } stated ? NameIn(stated)
            : named is not null ? (named.Name, named.People)
            : (null, []);
        var form =
            speaker is { } by && (isReference || IsByline(by.Words)) ? AttributionForm.Citation
            : speaker is { } s && HasSpeechVerb(s.Words) ? AttributionForm.Speech
            : speaker is not null ? AttributionForm.Speaker
            : AttributionForm.Citation;
        return new(SpanOf(quotation, speaker, citations), name, people, article, year)
        {
            Form = form,
            MayBePlace = speaker is { } unknown
                ? form != AttributionForm.Speech && people.Count == 0 && MayBePlace(name!, unknown)
                : named is { MayBePlace: true },
        };
    }

    /// <summary>Whether an unknown name in a label or a credit may be a place: <c>Buenos Aires: "…"</c></summary>
    private bool MayBePlace(string name, StatedSpeaker stated) =>
        PlaceNames.MayBe(name)
        && !TextWords
            .In(_text, stated.Words.Start, stated.Words.End)
            .Any(word => AttributionWords.IsTitle(TextWords.Text(_text, word)));

    /// <summary>Whether what looks like a quotation is the name of somebody in an object of JSON.</summary>
    public bool IsName(Quotation quotation) => _lines.IsNameInJson(quotation);

    /// <summary>The quoted words, without the credit at the end of a block quote.</summary>
    public TextRange WordsOf(Quotation quotation)
    {
        if (quotation.Form != QuotationForm.Block)
        {
            return quotation.Inner;
        }

        var (start, end) = (quotation.Inner.Start, CreditLine.Of(_text, quotation).Start);
        if (end <= start || end >= quotation.Inner.End)
        {
            return quotation.Inner;
        }

        var credit = TextRange.FromBounds(end, quotation.Inner.End);
        var isHyphen = false;
        while (end > start && _text[end - 1] is '—' or '–' or '―' or '─' or '-' or ' ' or '*' or '_')
        {
            isHyphen |= _text[--end] == '-';
        }

        // Behind words of the same line, or a hyphen as of a list, only a name shows a credit.
        var isOwnLine = end > start && _text[end - 1] is '\n' or '>';
        while (end > start && (char.IsWhiteSpace(_text[end - 1]) || (isOwnLine && _text[end - 1] == '>')))
        {
            end--;
        }

        return end > start && _lines.IsCredit(credit, needsName: isHyphen || !isOwnLine)
            ? TextRange.FromBounds(start, end)
            : quotation.Inner;
    }

    private SpeechContext ContextOf(Quotation quotation)
    {
        var context = SpeechContext.OfQuotation(_text, _quotations, quotation, _language);
        var isCredit =
            context.Credit.Length > 0
            && !_citations.IsDefinition(context.Credit.Start)
            && !HasQuotation(context.Credit);
        return isCredit ? context : context with { Credit = default };
    }

    private StatedSpeaker? SpeakerOf(Quotation quotation, SpeechContext context)
    {
        return _speakers.Find(context) is { } found && !IsNotSubject(found)
            ? IsLabelOfOther(quotation, found)
                ? null
                : found
            : _lines.Find(quotation, context);
    }

    /// <summary>Whether the first cell of a row is not that of its speaker: <c>| Said to | Words |</c></summary>
    private bool IsLabelOfOther(Quotation quotation, StatedSpeaker stated) =>
        quotation.Label == stated.Words && _lines.IsOther(stated.Words);

    /// <summary>
    /// Whether the form of a name or of its verb shows that the name is not the subject: <c>сказали Ивану Волкову</c>,
    /// <c>sagten Junge Frauen</c>.
    /// </summary>
    private bool IsNotSubject(StatedSpeaker stated)
    {
        var verbs = TextWords
            .In(_text, stated.Words.Start, stated.Words.End)
            .Select(word => TextWords.Text(_text, word))
            .Where(word => AttributionClause.IsVerb(word, _language))
            .ToList();
        if (verbs.Count == 0 || NameIn(stated) is not ({ Length: > 0 } name, var people))
        {
            return false;
        }

        if (name[0] is >= '\u0400' and <= '\u04FF')
        {
            return people.Count == 0
                ? PersonNames.IsDative(name)
                : !people.Any(person => PersonNames.Has(person, name));
        }

        // Who is known may be named with another, who is not.
        return _language == "de" && people.Count == 0 && verbs.TrueForAll(verb => verb is [.., 'e', 'n']);
    }

    private List<Citation> CitationsOf(Quotation quotation, SpeechContext context)
    {
        var found = _citations.Behind(quotation.Outer.End);
        if (context.After.Length > 0 && found.Count == 0)
        {
            if (_citations.AtEndOf(context.After) is { } atEnd)
            {
                found.Add(atEnd);
            }

            found.AddRange(_citations.Behind(context.After.End));
        }

        var credit = context.Credit.Length > 0 ? context.Credit : _lines.CreditOf(quotation);
        if (credit is { Length: > 0 } words && _citations.OfCredit(words) is { } cited)
        {
            found.Add(cited with { Name = null, People = [] });
        }

        return found;
    }

    /// <summary>Whether a line under a quotation is not a credit, but has a quotation of its own.</summary>
    private bool HasQuotation(TextRange line) =>
        _quotations.LastFrom(line.End - 1) is >= 0 and var index
        && _quotations.All[index].Form == QuotationForm.Marks
        && _quotations.All[index].Outer.Start >= line.Start;

    /// <summary>The block quote that consists of quotations in marks, of which this is the first.</summary>
    private Quotation? BlockAround(Quotation quotation)
    {
        if (quotation.Enclosing is not { Form: QuotationForm.Block } block || block.Inner.Start < quotation.Outer.Start)
        {
            return null;
        }

        var at = quotation.Outer.End;
        foreach (var next in _quotations.Siblings(quotation))
        {
            if (HasWord(at, next.Outer.Start))
            {
                return null;
            }

            at = next.Outer.End;
        }

        return HasWord(at, WordsOf(block).End) ? null : block;
    }

    private bool HasWord(int start, int end) => end > start && TextWords.In(_text, start, end).Any();

    /// <summary><c>In "Title of it", Jane Doe said "…"</c> · <c>"…" (from "Title of it")</c></summary>
    private IArticle? ArticleByTitle(Quotation quotation)
    {
        if (
            _quotations.Before(quotation) is { } before
            && quotation.Outer.Start - before.Outer.End is >= 0 and <= MaxTitleDistance
            && Sentences.FirstEnd(_text, before.Outer.End, quotation.Outer.Start) < 0
            && TitledArticle(before) is { } article
        )
        {
            return article;
        }

        foreach (var next in _quotations.Siblings(quotation).Take(1))
        {
            var between = next.Outer.Start - quotation.Outer.End;
            return between is > 0 and <= MaxSmallGap ? TitledArticle(next) : null;
        }

        return null;
    }

    private const int MaxSmallGap = 16;

    private IArticle? TitledArticle(Quotation title) =>
        title.Form == QuotationForm.Marks
        && TextWords.Before(_text, title.Outer.Start, Math.Max(0, title.Outer.Start - MaxSmallGap)) is { } word
        && s_beforeTitles.Contains(TextWords.Text(_text, word))
            ? _corpus.Articles.ByTitle(_text.Substring(title.Inner.Start, title.Inner.Length))
            : null;

    /// <summary><c>According to [The Daily](https://…), "…"</c> · <c>In *Title of the article*, "…"</c></summary>
    private IArticle? LeadingArticle(TextRange before)
    {
        if (before.Length == 0)
        {
            return null;
        }

        var open = _text.AsSpan(before.Start, before.Length).IndexOfAny("[*_`");
        if (open < 0)
        {
            return null;
        }

        var start = before.Start + open;
        var lead = TextWords
            .In(_text, before.Start, start)
            .Select(word => TextWords.Text(_text, word))
            .Take(MaxLinkLead + 1)
            .ToList();
        var isSource =
            lead.Count is > 0 and <= MaxLinkLead
            && (
                AttributionWords.IsPreposition(lead[0].ToLowerInvariant())
                || AttributionWords.SourcePhrase(lead.Count, 0, i => lead[i]) > 0
            );
        return isSource ? _citations.Marked(start, before.End) : null;
    }

    private (string? Name, IReadOnlyList<IPerson> People) NameIn(StatedSpeaker stated)
    {
        foreach (var name in _names.In(stated.Words))
        {
            if (name.Person == stated.Person)
            {
                return (_text.Substring(name.Range.Start, name.Range.Length), _names[name.Person].People);
            }
        }

        return (_names[stated.Person].Name, _names[stated.Person].People);
    }

    private static TextSpan SpanOf(Quotation quotation, StatedSpeaker? speaker, List<Citation> citations)
    {
        List<TextRange> ranges = [.. citations.Select(citation => citation.Range)];
        if (speaker is { } stated)
        {
            ranges.Insert(0, stated.Words);
        }

        if (ranges.Count == 0)
        {
            return new(quotation.Outer.Start, quotation.Outer.Length);
        }

        var (start, end) = (ranges[0].Start, ranges[0].End);
        foreach (var range in ranges)
        {
            var (first, last) = (Math.Min(start, range.Start), Math.Max(end, range.End));
            if (last - first <= MaxSpan && !TextRange.FromBounds(first, last).Overlaps(quotation.Outer))
            {
                (start, end) = (first, last);
            }
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Whether words may name an author: <c>by Jane Doe</c>.</summary>
    private bool IsByline(TextRange words) =>
        TextWords.In(_text, words.Start, words.End).Select(word => TextWords.Text(_text, word)).FirstOrDefault()
            is "by"
                or "von"
                or "par"
                or "por";

    private bool HasSpeechVerb(TextRange words) =>
        TextWords
            .In(_text, words.Start, words.End)
            .Any(word =>
                AttributionClause.IsVerb(_text, word, _language) && !s_writing.Contains(TextWords.Text(_text, word))
            );

    /// <summary>Verbs that give an author's own words too.</summary>
    private static readonly HashSet<string> s_writing = WordList.Of(
        """
        wrote writes writing reported reports reporting noted notes noting observed observes described explained
        explains argued argues arguing concluded concludes suggested suggests stated states
        schrieb schreibt geschrieben berichtete berichtet argumentierte kommentierte kommentiert
        écrit écrivit rapporte rapporté conclut résume commente commenté
        escribió escribe relató cuenta contó concluyó comentó comenta
        написал написала пишет сообщил сообщила сообщает отметил отметила отмечает
        """
    );
}
