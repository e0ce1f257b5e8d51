using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;

namespace CorpusSdk;

/// <summary>A name of the corpus in a text.</summary>
/// <param name="Range">The name, in UTF-16 code units.</param>
/// <param name="People">The people whom it may mean; at least one.</param>
/// <param name="IsFull">Whether it has several words; a single one may be a part of the name of somebody else.</param>
internal readonly record struct CorpusName(TextRange Range, IReadOnlyList<IPerson> People, bool IsFull);

/// <summary>
/// The names of the people of a corpus, and what its articles can be cited with. Immutable, so that all threads can
/// share it.
/// </summary>
internal sealed class CorpusNames
{
    private const int MinSurname = 2;

    private readonly NeedleSet _names;

    // By index of the name.
    private readonly Form[] _forms;
    private readonly Dictionary<string, List<IPerson>> _byCapitals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<IPerson>> _byStems = new(StringComparer.Ordinal);
    private readonly HashSet<string> _countries = new(StringComparer.OrdinalIgnoreCase);

    public CorpusNames(IReadOnlyList<IPerson> people, IReadOnlyList<IArticle> articles)
    {
        Articles = new(articles);
        Dictionary<string, Form> forms = new(StringComparer.Ordinal);
        foreach (var person in people)
        {
            var name = FoldedText.Name(person.Name);
            Add(forms, name, person, isDeclared: true);
            if (SurnameOf(name) is { } surname)
            {
                Add(forms, surname, person, isDeclared: false);
            }

            foreach (var alias in person.Aliases)
            {
                var other = FoldedText.Name(alias);
                Add(forms, other, person, isDeclared: true);
                if (PersonNames.IsOtherScript(other, name) && SurnameOf(other) is { } family)
                {
                    Add(forms, family, person, isDeclared: false);
                }
            }

            if (person.Country is { Length: > 0 } country)
            {
                _ = _countries.Add(country);
            }
        }

        _names = new(forms.Keys);
        _forms = new Form[_names.Count];
        for (var i = 0; i < _forms.Length; i++)
        {
            var name = _names[i];
            var form = _forms[i] = forms[name];
            AddPeople(_byCapitals, name.ToUpperInvariant(), form.People);
            if (PersonNames.StemsOf(name) is { } stems)
            {
                AddPeople(_byStems, stems, form.People);
            }
        }
    }

    public ArticleReferences Articles { get; }

    /// <summary>Whether a name is that of a country or of a publisher of the corpus.</summary>
    public bool IsPlaceOrPublisher(string name) => _countries.Contains(name) || Articles.IsPublisher(name);

    /// <summary>The people who have a name that is written in capital letters.</summary>
    public IReadOnlyList<IPerson> InCapitals(string name) =>
        _byCapitals.TryGetValue(FoldedText.Name(name), out var people) ? people : [];

    /// <summary>The people who have a name in another grammatical case, in languages that inflect names.</summary>
    public IReadOnlyList<IPerson> Inflected(string name) =>
        PersonNames.StemsOf(FoldedText.Name(name)) is { } stems && _byStems.TryGetValue(stems, out var people)
            ? people
            : [];

    /// <summary>
    /// Finds the names in a text: whole words, the longest first, in order and without overlaps. Letter case matters,
    /// the kind of apostrophe does not.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language of the text; see <see cref="LanguageTag.PrimaryOf"/>.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public List<CorpusName> Find(string text, string language, CancellationToken cancellationToken = default)
    {
        List<CorpusName> found = [];
        if (_names.Count == 0)
        {
            return found;
        }

        var folded = FoldedText.Of(text).ForNames();
        var searched = folded.Text;
        for (
            var start = _names.NextStart(searched, 0, cancellationToken);
            start < searched.Length;
            start = _names.NextStart(searched, start + 1, cancellationToken)
        )
        {
            var name = _names.LongestAt(searched, start);
            if (name < 0 || !WordBoundary.IsStart(searched, start))
            {
                continue;
            }

            while (name >= 0 && !IsName(text, folded, start, name, language))
            {
                name = _names.ShorterThan(name);
            }

            if (name >= 0)
            {
                var range = folded.ToOriginal(new TextRange(start, _names[name].Length));
                found.Add(new(range, _forms[name].People, _names[name].Contains(' ')));
                start += _names[name].Length - 1;
            }
        }

        return found;
    }

    private bool IsName(string text, FoldedText folded, int start, int name, string language)
    {
        var word = _names[name];
        if (!WordBoundary.IsEnd(folded.Text, start + word.Length))
        {
            return false;
        }

        for (var space = word.IndexOf(' '); space >= 0; space = word.IndexOf(' ', space + 1))
        {
            if (folded.IsBlankLine(start + space))
            {
                return false;
            }
        }

        if (!NamePlaces.IsWord(word, language))
        {
            return true;
        }

        var isDeclared = _forms[name].IsDeclared;
        var place = NamePlaces.Of(text, folded.ToOriginal(new TextRange(start, word.Length)), language, isDeclared);
        return place == NamePlace.Name || (isDeclared && place != NamePlace.Word);
    }

    /// <summary>The last word of a name of several words, if it may be used alone.</summary>
    private static string? SurnameOf(string name)
    {
        var end = name.Length;
        var space = name.LastIndexOf(' ');
        if (space > 0 && name[(space + 1)..] is "Jr" or "Jr." or "Sr" or "Sr." or "II" or "III" or "IV")
        {
            end = name[space - 1] == ',' ? space - 1 : space;
            space = name.LastIndexOf(' ', end - 1);
        }

        var surname = space > 0 ? name[(space + 1)..end] : "";
        return
            surname.Length >= MinSurname
            && char.IsUpper(surname[0])
            && surname[^1] != '.'
            && !WordNames.IsFunctionWord(surname)
            ? surname
            : null;
    }

    private static void Add(Dictionary<string, Form> forms, string name, IPerson person, bool isDeclared)
    {
        if (name.Length == 0)
        {
            return;
        }

        if (!forms.TryGetValue(name, out var form))
        {
            forms.Add(name, new([person], isDeclared));
            return;
        }

        // The names of one person are added one after another.
        if (form.People[^1].Id != person.Id)
        {
            form.People.Add(person);
        }

        if (isDeclared && !form.IsDeclared)
        {
            forms[name] = form with { IsDeclared = true };
        }
    }

    private static void AddPeople(Dictionary<string, List<IPerson>> all, string key, List<IPerson> people) =>
        all[key] = all.TryGetValue(key, out var others)
            ? [.. others.Concat(people).DistinctBy(person => person.Id, StringComparer.Ordinal)]
            : people;

    private readonly record struct Form(List<IPerson> People, bool IsDeclared);
}
