using CorpusSdk.Annotation.Text;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Names;

/// <summary>
/// Groups the names of an article by person: a surname or a given name alone denotes the latest full name that contains
/// it, and romanizations that differ only in hyphens and spaces (Jong-un, Jong Un) are the same name.
/// </summary>
internal sealed class PersonClusterer
{
    private readonly TokenizedText _text;
    private readonly IReadOnlyList<NameSpan> _names;
    private readonly List<PersonCluster> _people = [];
    private readonly Dictionary<ulong, int> _byFullName = [];
    private readonly Dictionary<ulong, int> _byPart = [];

    private PersonClusterer(TokenizedText text, IReadOnlyList<NameSpan> names) => (_text, _names) = (text, names);

    /// <summary>
    /// Returns the people in the order in which the text first names them, and for each name the index of its person.
    /// </summary>
    public static (List<PersonCluster> People, int[] PersonOfName) Cluster(
        TokenizedText text,
        IReadOnlyList<NameSpan> names
    )
    {
        var clusterer = new PersonClusterer(text, names);
        return (clusterer._people, clusterer.Run());
    }

    private int[] Run()
    {
        var personOfName = new int[_names.Count];
        Array.Fill(personOfName, -1);

        // Full names first, because a headline may have the surname alone before the text has the full name.
        for (var n = 0; n < _names.Count; n++)
        {
            var name = _names[n];
            if (name.End - name.First > 1)
            {
                var key = KeyOf(name);
                if (!_byFullName.TryGetValue(key, out var person) && !TryFindByEnds(name, out person))
                {
                    person = AddPerson(n);
                }

                _byFullName[key] = person;
                personOfName[n] = person;
                AddName(_people[person], n);
                _byPart.TryAdd(_text.Tokens[name.End - 1].Hash, person);
                _byPart.TryAdd(_text.Tokens[name.First].Hash, person);
            }
        }

        Dictionary<ulong, int> latest = [];
        for (var n = 0; n < _names.Count; n++)
        {
            var name = _names[n];
            if (name.End - name.First > 1)
            {
                latest[_text.Tokens[name.First].Hash] = personOfName[n];
                latest[_text.Tokens[name.End - 1].Hash] = personOfName[n];
                continue;
            }

            var hash = _text.Tokens[name.First].Hash;
            if (!latest.TryGetValue(hash, out var person) && !_byPart.TryGetValue(hash, out person))
            {
                person = AddPerson(n);
                latest[hash] = person;
            }

            personOfName[n] = person;
            AddName(_people[person], n);
        }

        return SortPeople(personOfName);
    }

    /// <summary>Sorts the people by their first name in the text.</summary>
    private int[] SortPeople(int[] personOfName)
    {
        foreach (var person in _people)
        {
            person.Names.Sort();
        }

        var order = Enumerable.Range(0, _people.Count).OrderBy(p => _people[p].Names[0]).ToArray();
        var newIndexes = new int[order.Length];
        var people = _people.ToArray();
        for (var i = 0; i < order.Length; i++)
        {
            newIndexes[order[i]] = i;
            _people[i] = people[order[i]];
        }

        return Array.ConvertAll(personOfName, p => newIndexes[p]);
    }

    /// <summary>
    /// Finds a person whose name has the same first and last word, with or without names or initials between. If there
    /// is none, registers the person that the caller is about to add.
    /// </summary>
    private bool TryFindByEnds(NameSpan name, out int person)
    {
        var key = KeyOfEnds(name);
        var found = _byFullName.TryGetValue(key, out person);
        if (!found)
        {
            _byFullName[key] = _people.Count;
        }

        return found;
    }

    private ulong KeyOfEnds(NameSpan name) =>
        WordHash.Add(WordHash.Add(_text.Tokens[name.First].Hash, '|'), _text.Tokens[name.End - 1].Hash);

    private ulong KeyOf(NameSpan name)
    {
        var hash = WordHash.Seed;
        for (var i = name.First; i < name.End; i++)
        {
            foreach (var c in _text.Word(i))
            {
                hash = char.IsLetter(c) ? WordHash.Add(hash, WordHash.Fold(c)) : hash;
            }
        }

        return hash;
    }

    private int AddPerson(int name)
    {
        _people.Add(new() { Fullest = name });
        return _people.Count - 1;
    }

    private void AddName(PersonCluster person, int name)
    {
        person.Names.Add(name);
        person.Fullest = CountLetters(_names[name]) > CountLetters(_names[person.Fullest]) ? name : person.Fullest;
    }

    // Letters rather than words: Kim Jong Un is not fuller than Kim Jong-un.
    private int CountLetters(NameSpan name)
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
