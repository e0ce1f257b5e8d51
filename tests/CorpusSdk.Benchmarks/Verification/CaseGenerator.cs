using System.Text;
using CorpusSdk.Benchmarks.Reference;

namespace CorpusSdk.Benchmarks.Verification;

/// <summary>Makes quotations in running text, the same for the same corpus and seed.</summary>
internal sealed class CaseGenerator
{
    private const int MaxTries = 60;

    /// <summary>So many characters between two quotations are another passage.</summary>
    private const int MinApart = 200;

    /// <summary>An article that certainly marks its quotations has one character in so many within marks.</summary>
    private const int MinQuotedShare = 8;

    private readonly Draw _draw;
    private readonly Alterations _alterations;
    private readonly BenchmarkCorpus _corpus;
    private readonly List<SourceQuotation> _quotes;
    private readonly List<SourceQuotation> _attributed;
    private readonly List<SourceQuotation> _narration;
    private readonly ILookup<string, SourceQuotation> _byArticle;
    private readonly HashSet<string> _languages;
    private readonly string _allText;

    public CaseGenerator(BenchmarkCorpus corpus, ulong seed)
    {
        (_corpus, _draw) = (corpus, new(seed));
        _alterations = new(_draw);
        _allText = string.Join('\n', corpus.Articles.Select(article => article.Text));
        _quotes = SourceQuotation.QuotesOf(corpus, _allText);
        _attributed = [.. _quotes.Where(quote => quote.Speakers.Count > 0)];
        _narration = SourceQuotation.NarrationOf(corpus, _allText);
        _byArticle = _quotes.ToLookup(quote => quote.Article.Id, StringComparer.Ordinal);
        _languages = [.. corpus.Articles.Select(article => article.Language.Split('-')[0])];
    }

    /// <summary>The quotations that there is something to make of.</summary>
    public int SourceCount => _quotes.Count;

    public List<QuotationCase> Create(int count)
    {
        List<QuotationCase> cases = [];
        var kinds = Enum.GetValues<AlterationKind>();
        var total = kinds.Sum(kind => kind.Share());
        foreach (var kind in kinds)
        {
            var quota = count * kind.Share() / total;
            for (var i = 0; i < quota; i++)
            {
                for (var tries = 0; tries < MaxTries; tries++)
                {
                    if (CreateOne(kind) is { } made)
                    {
                        cases.Add(made);
                        break;
                    }
                }
            }
        }

        for (var i = cases.Count - 1; i > 0; i--)
        {
            var other = _draw.Below(i + 1);
            (cases[i], cases[other]) = (cases[other], cases[i]);
        }

        return cases;
    }

    private QuotationCase? CreateOne(AlterationKind kind)
    {
        switch (kind)
        {
            case AlterationKind.Invented:
                return !_languages.Contains("en") ? null : Plain(kind, InventedSentences.Next(_draw), null);
            case AlterationKind.OtherLanguage:
                return Plain(kind, InventedSentences.NextForeign(_draw, _languages), null);
            case AlterationKind.Passage when _narration.Count > 0:
                var passage = _draw.Of(_narration);
                return Plain(kind, passage.Text, passage);
            case AlterationKind.NarrationAsSpeech when _narration.Count > 0:
                return NarrationAsSpeech(_draw.Of(_narration));
            case AlterationKind.Passage or AlterationKind.NarrationAsSpeech:
                return null;
            case AlterationKind.OtherSpeaker or AlterationKind.InventedSpeaker:
                return _attributed.Count == 0 ? null : OtherSpeaker(kind, _draw.Of(_attributed));
            case AlterationKind.OtherArticle:
                return OtherArticle(_draw.Of(_quotes));
            case AlterationKind.Verbatim:
                return Verbatim(_draw.Of(_quotes));
            default:
                return Altered(kind, _draw.Of(_quotes));
        }
    }

    private QuotationCase? Verbatim(SourceQuotation source) =>
        _draw.Below(10) switch
        {
            < 3 => Plain(AlterationKind.Verbatim, source.Text, source),
            < 8 when source.Speakers.Count > 0 => Spoken(
                AlterationKind.Verbatim,
                source,
                source.Text,
                NameOf(_draw.Of(source.Speakers))
            ),
            < 8 => Plain(AlterationKind.Verbatim, source.Text, source),
            _ => Cited(AlterationKind.Verbatim, source, source.Article),
        };

    private QuotationCase? Altered(AlterationKind kind, SourceQuotation source)
    {
        if (MeaningLists.Of(source.Language) is not { } lists)
        {
            return null;
        }

        var words = kind switch
        {
            AlterationKind.WordExchanged => _alterations.WordExchanged(source.Words, _draw.Of(_quotes).Words, lists),
            AlterationKind.JoinedInArticle => Joined(source, isSame: true, " "),
            AlterationKind.JoinedInArticleByEllipsis => Joined(source, isSame: true, _alterations.Ellipsis()),
            AlterationKind.JoinedAcrossArticles => Joined(source, isSame: false, " "),
            AlterationKind.JoinedAcrossArticlesByEllipsis => Joined(source, isSame: false, _alterations.Ellipsis()),
            _ => _alterations.Apply(kind, source, lists),
        };

        // An alteration must not give other words of the corpus, and a cut no other words that stand there uncut.
        var isReal = words is not null && _allText.Contains(words, StringComparison.Ordinal);
        var mayBeReal =
            kind
            is AlterationKind.Fragment
                or AlterationKind.EndPunctuation
                or AlterationKind.UnsafeBeginning
                or AlterationKind.TooShort;
        return words is null || (isReal && !mayBeReal) || IsElsewhere(kind, words, source) ? null
            : kind == AlterationKind.TooShort || source.Speakers.Count == 0 || _draw.OneIn(2)
                ? Plain(kind, words, source)
            : Spoken(kind, source, words, NameOf(_draw.Of(source.Speakers)));
    }

    /// <summary>Whether another passage has the words of a cut too, so that it may be no cut at all.</summary>
    private bool IsElsewhere(AlterationKind kind, string words, SourceQuotation source)
    {
        if (kind is AlterationKind.Fragment or AlterationKind.UnsafeBeginning)
        {
            words = words.TrimEnd('.', ',');
            var first = _allText.IndexOf(words, StringComparison.Ordinal);
            return first >= 0 && _allText.IndexOf(words, first + 1, StringComparison.Ordinal) >= 0;
        }

        if (kind is not (AlterationKind.UnsafeOmission or AlterationKind.SafeOmission))
        {
            return false;
        }

        var parts = words.Split(["[…]", "[...]", "…", "..."], StringSplitOptions.TrimEntries);
        foreach (var article in _corpus.Articles)
        {
            var text = article.Text;
            for (
                var at = text.IndexOf(parts[0], StringComparison.Ordinal);
                at >= 0;
                at = text.IndexOf(parts[0], at + 1, StringComparison.Ordinal)
            )
            {
                var end = at + parts[0].Length;
                var isSource = article == source.Article && at == source.Span.Start;
                if (!isSource && text.IndexOf(parts[^1], end, StringComparison.Ordinal) >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private string? Joined(SourceQuotation source, bool isSame, string joint)
    {
        var candidates = isSame ? [.. _byArticle[source.Article.Id]] : _quotes;
        var other = _draw.Of(candidates);
        var isApart = isSame
            ? other.Span.Start - source.Span.End > MinApart && IsBroken(source, other)
            : other.Article.Id != source.Article.Id && other.Language == source.Language;
        return isApart ? source.Text + joint + other.Text : null;
    }

    /// <summary>Whether the article ends the first quotation and says something before the second.</summary>
    private static bool IsBroken(SourceQuotation first, SourceQuotation second)
    {
        const string closing = "\"”»“’";
        var text = first.Article.Text;
        var between = text[first.Span.End..second.Span.Start];
        var mark = between.IndexOfAny([.. closing]);
        return mark is >= 0 and < 3
            && between.Contains('\n')
            && closing.Contains(text[second.Span.Start - 1])
            && first.Speakers.Count > 0
            && second.Speakers.Count > 0
            && !first.Speakers.Any(second.Speakers.Contains);
    }

    private QuotationCase? OtherSpeaker(AlterationKind kind, SourceQuotation source)
    {
        if (kind == AlterationKind.InventedSpeaker)
        {
            return Spoken(kind, source, source.Text, _draw.Of(TextTemplates.InventedNamesIn(source.Language)));
        }

        var people = _draw.OneIn(2) && source.Article.People.Count > 1 ? source.Article.People : _corpus.People;
        var other = _draw.Of(people);
        var surname = SurnameOf(other.Name);
        var isOther = source.Speakers.All(speaker =>
            speaker.Aliases.Append(speaker.Name).All(name => SurnameOf(name) != surname)
        );
        return isOther ? Spoken(kind, source, source.Text, NameOf(other)) : null;
    }

    private QuotationCase? NarrationAsSpeech(SourceQuotation source)
    {
        var marked = source.Article.Quotes.Sum(quote => quote.Span.Length);
        if (source.Article.People.Count == 0 || marked * MinQuotedShare < source.Article.Text.Length)
        {
            return null;
        }

        var template = _draw.Of(TextTemplates.Speech[source.Language]);
        return Create(
            AlterationKind.NarrationAsSpeech,
            template,
            source.Text,
            source,
            _draw.Of(source.Article.People).Name,
            source.Article
        );
    }

    private QuotationCase? OtherArticle(SourceQuotation source)
    {
        var other = _draw.Of(_corpus.Articles);
        return other.Id == source.Article.Id ? null : Cited(AlterationKind.OtherArticle, source, other);
    }

    private QuotationCase? Plain(AlterationKind kind, string words, SourceQuotation? source)
    {
        var language = source?.Language ?? "en";
        return TextTemplates.Plain.TryGetValue(language, out var templates)
            ? Create(kind, _draw.Of(templates), words, source, "", source?.Article)
            : null;
    }

    private QuotationCase? Spoken(AlterationKind kind, SourceQuotation source, string words, string speaker)
    {
        if (!TextTemplates.Speech.TryGetValue(source.Language, out var speech))
        {
            return null;
        }

        var templates = _draw.OneIn(2) ? speech : TextTemplates.Credits[source.Language];
        return Create(kind, _draw.Of(templates), words, source, speaker, source.Article);
    }

    private QuotationCase? Cited(AlterationKind kind, SourceQuotation source, BenchmarkArticle article)
    {
        var template = _draw.Of(TextTemplates.Articles);
        var needsUrl = template.Contains("{url}", StringComparison.Ordinal);
        var needsTitle = template.Contains("{title}", StringComparison.Ordinal);
        var isCitable =
            (!needsUrl || article.Url is not null)
            && (
                !needsTitle || (article.Title.Length is > 0 and < 100 && article.Title.AsSpan().IndexOfAny("\"“”") < 0)
            );
        return isCitable ? Create(kind, template, source.Text, source, "", article) : null;
    }

    private QuotationCase? Create(
        AlterationKind kind,
        string template,
        string words,
        SourceQuotation? source,
        string speaker,
        BenchmarkArticle? article
    )
    {
        var language = source?.Language ?? "en";
        var marks = _draw.Of(TextTemplates.Marks[language]);
        if (marks == "‘’" && words.AsSpan().IndexOfAny("'’") >= 0)
        {
            marks = "“”";
        }

        var tab = template.IndexOf('\t');
        var (pattern, note) = tab < 0 ? (template, null) : (template[..tab], template[(tab + 1)..]);
        if (pattern.Contains("{year}", StringComparison.Ordinal) && article?.Published is null)
        {
            return null;
        }

        pattern = Fill(pattern, speaker, article);
        var place = pattern.IndexOf("{q", StringComparison.Ordinal);
        var isBlock = place < 0;
        place = isBlock ? pattern.IndexOf("{b", StringComparison.Ordinal) : place;
        var end = pattern.IndexOf('}', place) + 1;
        var takesComma = pattern[place..end] == "{q,}";
        words =
            takesComma && words[^1] == '.' ? words[..^1] + ","
            : takesComma && char.IsLetterOrDigit(words[^1]) ? words + ","
            : words;
        var quoted = isBlock ? words : Enclose(words, marks, language);
        return new(
            kind,
            words,
            pattern[..place] + quoted + pattern[end..],
            place + quoted.IndexOf(words, StringComparison.Ordinal),
            note is null ? null : Fill(note, speaker, article),
            source
        );
    }

    /// <summary>French has spaces within guillemets.</summary>
    private static string Enclose(string words, string marks, string language) =>
        language == "fr" && marks[0] == '«' ? $"«\u00A0{words}\u00A0»" : marks[0] + words + marks[1];

    private static string Fill(string pattern, string speaker, BenchmarkArticle? article)
    {
        var text = new StringBuilder(pattern).Replace("{s}", speaker);
        if (article is not null)
        {
            _ = text.Replace("{id}", article.Id).Replace("{url}", article.Url).Replace("{title}", article.Title);
            _ = text.Replace("{year}", article.Published?.Earliest.Year.ToString("D4", null));
        }

        return text.ToString();
    }

    /// <summary>The name in full or, now and then, an alias or the surname.</summary>
    private string NameOf(IPerson person) =>
        _draw.Below(10) switch
        {
            < 2 when person.Aliases.Count > 0 => _draw.Of(person.Aliases),
            < 4 when person.Name.Contains(' ', StringComparison.Ordinal) => SurnameOf(person.Name),
            _ => person.Name,
        };

    private static string SurnameOf(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
