using CorpusSdk.Annotation.Text;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Names;

/// <summary>
/// Puts the names of an article together by person: a surname or a given name alone means the latest full name that
/// has it, and romanisations that differ in hyphens and spaces alone (Jong-un, Jong Un) are one.
/// </summary>
internal sealed class PersonFinder
{
    private readonly ArticleText _text;
    private readonly IReadOnlyList<NameSpan> _names;
    private readonly List<Person> _people = [];
    private readonly Dictionary<ulong, int> _full = [];
    private readonly Dictionary<ulong, int> _part = [];

    private PersonFinder(ArticleText text, IReadOnlyList<NameSpan> names) => (_text, _names) = (text, names);

    /// <summary>The people in order of their first name in the text; and for each name its person.</summary>
    public static (List<Person> People, int[] OfName) Find(ArticleText text, IReadOnlyList<NameSpan> names)
    {
        var finder = new PersonFinder(text, names);
        return (finder._people, finder.Run());
    }

    private int[] Run()
    {
        var of = new int[_names.Count];
        Array.Fill(of, -1);

        // Full names first: news names a person in full once, but a headline before may have the surname alone.
        for (var pass = 0; pass < 2; pass++)
        {
            for (var n = 0; n < _names.Count; n++)
            {
                var name = _names[n];
                if (name.End - name.First > 1 && pass == 0)
                {
                    var key = Key(name.First, name.End);
                    if (!_full.TryGetValue(key, out var person) && !TryLonger(name, out person))
                    {
                        person = New(n);
                    }

                    _full[key] = person;
                    of[n] = person;
                    Name(_people[person], n);
                    _part.TryAdd(_text.Tokens[name.End - 1].Hash, person);
                    _part.TryAdd(_text.Tokens[name.First].Hash, person);
                }
            }
        }

        Dictionary<ulong, int> latest = [];
        for (var n = 0; n < _names.Count; n++)
        {
            var name = _names[n];
            if (name.End - name.First > 1)
            {
                latest[_text.Tokens[name.First].Hash] = of[n];
                latest[_text.Tokens[name.End - 1].Hash] = of[n];
                continue;
            }

            var hash = _text.Tokens[name.First].Hash;
            if (!latest.TryGetValue(hash, out var person) && !_part.TryGetValue(hash, out person))
            {
                person = New(n);
                latest[hash] = person;
            }

            of[n] = person;
            Name(_people[person], n);
        }

        return Order(of);
    }

    /// <summary>In the order in which the people are named first.</summary>
    private int[] Order(int[] of)
    {
        foreach (var person in _people)
        {
            person.Names.Sort();
        }

        var order = Enumerable.Range(0, _people.Count).OrderBy(p => _people[p].Names[0]).ToArray();
        var place = new int[order.Length];
        var people = _people.ToArray();
        for (var i = 0; i < order.Length; i++)
        {
            place[order[i]] = i;
            _people[i] = people[order[i]];
        }

        return Array.ConvertAll(of, p => place[p]);
    }

    /// <summary>A name with a middle initial or name more, or less: first and last word are the same.</summary>
    private bool TryLonger(NameSpan name, out int person)
    {
        var key = Ends(name);
        var found = _full.TryGetValue(key, out person);
        if (!found)
        {
            _full[key] = _people.Count;
        }

        return found;
    }

    private ulong Ends(NameSpan name) =>
        WordHash.Add(WordHash.Add(_text.Tokens[name.First].Hash, '|'), _text.Tokens[name.End - 1].Hash);

    private ulong Key(int first, int end)
    {
        var hash = WordHash.Seed;
        for (var i = first; i < end; i++)
        {
            foreach (var c in _text.Word(i))
            {
                hash = char.IsLetter(c) ? WordHash.Add(hash, WordHash.Fold(c)) : hash;
            }
        }

        return hash;
    }

    private int New(int name)
    {
        _people.Add(new() { Fullest = name });
        return _people.Count - 1;
    }

    private void Name(Person person, int name)
    {
        person.Names.Add(name);
        person.Fullest = Letters(_names[name]) > Letters(_names[person.Fullest]) ? name : person.Fullest;
    }

    // Not words: Kim Jong Un is no fuller than Kim Jong-un.
    private int Letters(NameSpan name)
    {
        var letters = 0;
        for (var i = name.First; i < name.End; i++)
        {
            foreach (var c in _text.Word(i))
            {
                letters += char.IsLetter(c) ? 1 : 0;
            }
        }

        return letters;
    }
}
