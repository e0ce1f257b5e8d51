using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>The articles and people that texts are compared with.</summary>
internal sealed class VerificationCorpus
{
    private static readonly HashSet<string> s_cyrillic = WordList.Of("ru uk be bg sr mk kk");

    private readonly Lazy<IReadOnlyList<IPerson>> _people;
    private readonly Lazy<CorpusNames> _names;
    private readonly Lazy<HashSet<string>> _languages;
    private readonly Lazy<CorpusScripts> _scripts;

    public VerificationCorpus(SearchIndex<IArticle> index, QuotationVerifierOptions options)
    {
        (Index, Options) = (index, options);
        _people = new(() => options.People ?? PeopleOf(index.Articles));
        _names = new(() => new(People, index.Articles));
        _languages = new(() =>
            index.Articles.Select(article => LanguageTag.PrimaryOf(article.Language)).ToHashSet(StringComparer.Ordinal)
        );
        _scripts = new(() => new(index.GetIndex()));
    }

    public SearchIndex<IArticle> Index { get; }

    public QuotationVerifierOptions Options { get; }

    public IReadOnlyList<IPerson> People => _people.Value;

    public CorpusNames Names => _names.Value;

    public void Build(CancellationToken cancellationToken)
    {
        Index.Build(cancellationToken);
        _ = Names;
    }

    /// <summary>Why no article can have the words; null if one could.</summary>
    public UndecidedReason? CannotHold(QuotedNeedle needle)
    {
        var text = needle.Canonical.Text;
        if (!_scripts.Value.Has(text.AsSpan(needle.Core.Start, needle.Core.Length)))
        {
            return UndecidedReason.OtherScript;
        }

        return
            FunctionWords.GuessIn(text, needle.Core.Start, needle.Core.End) is { } language
            && !_languages.Value.Contains(language)
            ? UndecidedReason.OtherLanguage
            : null;
    }

    /// <summary>
    /// The only language of the corpus that is written in Cyrillic letters, if a text has hardly any others; else null.
    /// </summary>
    public string? LanguageOfScript(string text)
    {
        var (letters, cyrillic) = (0, 0);
        foreach (var c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            cyrillic += c is >= '\u0400' and <= '\u04FF' ? 1 : 0;
        }

        return cyrillic * 2 > letters && _languages.Value.Where(s_cyrillic.Contains).Take(2).ToList() is [var only]
            ? only
            : null;
    }

    /// <summary>
    /// The language in which a text with lines of dialogue is probably written. Which of some languages it is matters
    /// less there than that dashes introduce speech in all of them.
    /// </summary>
    /// <param name="text">The text, or a part of it.</param>
    /// <param name="words">Those of the text so far.</param>
    public string? LanguageOfDialogue(string text, FunctionWords words)
    {
        if (!DialogueLine.BeginsIn(text))
        {
            return null;
        }

        var languages = _languages.Value.Where(DialogueLine.IsUsedIn).Order(StringComparer.Ordinal).ToList();
        var attributed = languages.FindAll(language => DialogueLine.IsAttributedIn(text, language));
        if (attributed.Count > 0)
        {
            return attributed.MaxBy(words.Count);
        }

        var others = _languages.Value.Where(language => !DialogueLine.IsUsedIn(language));
        return
            words.GuessAmong(languages) is { } guessed && others.All(other => words.Count(other) < words.Count(guessed))
            ? guessed
            : null;
    }

    private static List<IPerson> PeopleOf(IReadOnlyList<IArticle> articles)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        return [.. articles.SelectMany(article => article.People).Where(person => ids.Add(person.Id))];
    }
}
