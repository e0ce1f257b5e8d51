using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>Somebody whom a text names.</summary>
/// <param name="Name">The name as the text has it.</param>
/// <param name="People">The people of the corpus who have the name; empty if the corpus does not know it.</param>
internal sealed record NamedSpeaker(string Name, IReadOnlyList<IPerson> People);

/// <summary>The names of people in a text: those of the corpus, and others that look like names of people.</summary>
internal sealed class TextNames
{
    private static readonly HashSet<string> s_beforeInflected = WordList.Of(
        "словам мнению утверждению выражению признанию слов словами согласно цитата слова"
    );

    private readonly string _text;
    private readonly CorpusNames _corpus;
    private readonly UnknownNames _unknown;
    private readonly string _language;
    private readonly List<NamedRange> _ranges = [];
    private readonly List<NamedSpeaker> _speakers = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    /// <param name="text">The text.</param>
    /// <param name="corpus">The names of the corpus.</param>
    /// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    public TextNames(string text, CorpusNames corpus, string language, CancellationToken cancellationToken = default)
    {
        (_text, _corpus, _language) = (text, corpus, language);
        _unknown = new(text, corpus, language);
        var known = corpus.Find(text, language, cancellationToken);
        var next = 0;
        foreach (var run in _unknown.Runs())
        {
            while (next < known.Count && known[next].Range.End <= run.Start)
            {
                Add(known[next++]);
            }

            var end = next;
            while (end < known.Count && known[end].Range.Start < run.End)
            {
                end++;
            }

            AddRun(run, known.GetRange(next, end - next));
            next = end;
        }

        for (; next < known.Count; next++)
        {
            Add(known[next]);
        }
    }

    /// <summary>The names, in order and without overlaps; the person is an index for <see cref="this[int]"/>.</summary>
    public IReadOnlyList<NamedRange> Ranges => _ranges;

    public NamedSpeaker this[int person] => _speakers[person];

    /// <summary>The names within a range.</summary>
    public IEnumerable<NamedRange> In(TextRange range)
    {
        int low = 0,
            high = _ranges.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_ranges[middle].Range.Start >= range.Start)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        for (; low < _ranges.Count && _ranges[low].Range.End <= range.End; low++)
        {
            yield return _ranges[low];
        }
    }

    /// <summary>Whether a word can be the surname of somebody whom the corpus does not know.</summary>
    public bool IsSurname(string word) => _unknown.IsSurname(word);

    /// <param name="run">Capitalized words.</param>
    /// <param name="known">The names of the corpus that overlap the run, in order.</param>
    private void AddRun(TextRange run, List<CorpusName> known)
    {
        if (known.Exists(name => name.IsFull || !run.Contains(name.Range)) || known.Count > 1)
        {
            known.ForEach(Add);
            return;
        }

        if (_unknown.NameIn(run) is not { } range)
        {
            if (known.Count > 0)
            {
                Add(known[0]);
            }
            else if (SurnameOf(run) is { Count: > 0 } inflected)
            {
                Add(run, TextOf(run), inflected);
            }
            else if (TextOf(run) is { Length: > 2 } capitals && !capitals.Any(char.IsLower))
            {
                var people = _corpus.InCapitals(capitals);
                if (people.Count > 0)
                {
                    Add(new CorpusName(run, people, IsFull: true));
                }
            }

            return;
        }

        var name = TextOf(range);
        IReadOnlyList<IPerson> meant = _corpus.Inflected(name);
        if (
            _language == "de"
            && known.Count == 0
            && name[^1] == 's'
            && _corpus.InCapitals(Capitals(name[..^1])).Count > 0
        )
        {
            // "Die Frau Jane Does" is not a name, but a genitive.
            return;
        }

        if (known.Count == 1 && range.Contains(known[0].Range) && known[0].Range.End == range.End)
        {
            // "V. Putin" is Vladimir Putin; "Jane Putin" is somebody else.
            var given = _text[range.Start..known[0].Range.Start];
            meant = [.. known[0].People.Where(person => PersonNames.HasInitials(given, person))];
        }
        else if (known.Count == 1 && !range.Overlaps(known[0].Range))
        {
            // The name is a word before that of somebody: a title, or the beginning of the sentence.
            Add(known[0]);
            return;
        }

        Add(range, name, meant);
    }

    /// <summary>The people whose surname is in another case behind a phrase: <c>По словам Петрова</c>.</summary>
    private IReadOnlyList<IPerson> SurnameOf(TextRange run) =>
        _text[run.Start] is >= '\u0400' and <= '\u04FF'
        && TextWords.Before(_text, run.Start, 0) is { } before
        && s_beforeInflected.Contains(TextWords.Text(_text, before))
            ? _corpus.Inflected(TextOf(run))
            : [];

    private void Add(CorpusName name) => Add(name.Range, TextOf(name.Range), name.People);

    private void Add(TextRange range, string name, IReadOnlyList<IPerson> people)
    {
        // A name of the corpus may reach into the next run: "Omar Aziz, Mayor of Port Mercy".
        if (_ranges.Count > 0 && range.Start < _ranges[^1].Range.End)
        {
            return;
        }

        var key = people.Count == 1 ? "=" + people[0].Id : name;
        if (!_indexes.TryGetValue(key, out var index))
        {
            _indexes.Add(key, index = _speakers.Count);
            _speakers.Add(new(name, people));
        }

        _ranges.Add(new(range, index));
    }

    private static string Capitals(string name) => name.ToUpperInvariant();

    private string TextOf(TextRange range) => _text.Substring(range.Start, range.Length);
}
