using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;

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

    private static List<IPerson> PeopleOf(IReadOnlyList<IArticle> articles)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        return [.. articles.SelectMany(article => article.People).Where(person => ids.Add(person.Id))];
    }
}
