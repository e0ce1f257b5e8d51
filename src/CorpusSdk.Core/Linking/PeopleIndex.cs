

using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Linking;

/// <summary>All persons of a corpus, from all its people files.</summary>
public sealed class PeopleIndex : IEquatable<PeopleIndex>
{
    /// <summary>
    /// The nearest id is looked for only so often: a corpus without its people file has no near ones.
    /// </summary>
    private const int MaxNearest = 100;

    /// <summary>A people file may serve several corpora; the last advice tells how many more there are.</summary>
    private const int MaxAdvice = 20;

    private readonly EquatableArray<ParsedPeople> _files;
    private readonly CorpusSchema _schema;
    private readonly Dictionary<string, Person> _people;
    private readonly NameForms _forms;
    private readonly List<SourceFile> _brokenFiles;

    /// <param name="Forms">Name and aliases, white space folded.</param>
    private sealed record Person(PersonModel Model, FileLocation Place, EquatableArray<string> Forms, bool IsDoubtful);

    private PeopleIndex(
        EquatableArray<ParsedPeople> files,
        CorpusSchema schema,
        Dictionary<string, Person> people,
        List<SourceFile> brokenFiles,
        EquatableArray<Problem> problems
    )
    {
        _files = files;
        _schema = schema;
        _people = people;
        _brokenFiles = brokenFiles;
        _forms = new(people.Values.SelectMany(p => p.Forms.Select(f => (f, p.Model.Id))));
        People = people.Values.Select(p => p.Model).OrderBy(p => p.Id, StringComparer.Ordinal).ToEquatableArray();
        Problems = problems;
    }

    /// <summary>The persons whose id and C# name are their own, in ordinal order of their ids.</summary>
    public EquatableArray<PersonModel> People { get; }

    /// <summary>Ids and names used twice (CORP2001, CORP2003).</summary>
    public EquatableArray<Problem> Problems { get; }

    /// <summary>False where a person may be missing that is meant.</summary>
    public bool IsComplete => _brokenFiles.Count == 0;

    /// <param name="files">In any order.</param>
    /// <param name="schema">The user's own properties, if there are any.</param>
    public static PeopleIndex Build(
        EquatableArray<ParsedPeople> files,
        CorpusSchema? schema = null,
        CancellationToken cancellationToken = default
    )
    {
        Dictionary<string, Person> people = new(StringComparer.Ordinal);
        var ids = new NameRegistry("person");
        var names = new NameRegistry("person");
        var persons = new MemberLimit("people in a corpus", "remove those that no article names");
        List<Problem> problems = [];
        List<SourceFile> brokenFiles = [];

        var inOrder = files
            .GroupBy(f => f.File.Path, StringComparer.Ordinal)
            .Select(same => same.First())
            .OrderBy(f => f.File.RelativePath, StringComparer.Ordinal)
            .ThenBy(f => f.File.Path, StringComparer.Ordinal)
            .ToEquatableArray();
        List<(ParsedPeople File, PersonDeclaration Person, ErrorRanges ErrorRanges)> guessed = [];
        foreach (var file in inOrder)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!file.IsComplete)
            {
                brokenFiles.Add(file.File);
            }

            // What an id was probably meant to be takes it from nobody.
            var damage = new ErrorRanges(file.File, file.Problems);
            var corrected = new HashSet<LinePosition>(
                file.Problems.Where(p => p.Rule == Rules.NotAnId).Select(p => p.Start)
            );
            foreach (var person in file.People)
            {
                if (corrected.Contains(file.File.PositionOf(person.Id.Range.Start)))
                {
                    guessed.Add((file, person, damage));
                }
                else
                {
                    Add(file, person, damage, problems);
                }
            }
        }

        foreach (var (file, person, damage) in guessed)
        {
            Add(file, person, damage, []);
        }

        return new(inOrder, schema ?? CorpusSchema.Empty, people, brokenFiles, problems.ToEquatableArray());

        void Add(ParsedPeople file, PersonDeclaration person, ErrorRanges damage, List<Problem> heard)
        {
            var id = person.Id.Value;
            var place = FileLocation.Of(file.File, person.Id.Range);
            var name = CSharpName.FromId(id);
            if (!ids.TryTakeId(id, place, heard))
            {
                return;
            }

            if (names.TryTakeName(name, id, name, place, heard) && persons.Take("", place, problems))
            {
                var fields = EntryBinder.Bind(
                    schema ?? CorpusSchema.Empty,
                    RecordRole.Person,
                    person.Fields,
                    file.File,
                    person.Range,
                    file.IsComplete,
                    heard.Add
                );
                people.Add(id, PersonOf(file, person, name, damage, fields));
            }
            else
            {
                brokenFiles.Add(file.File);
            }
        }
    }

    /// <summary>What an article may need of the persons. Runs for every article whenever any person changes.</summary>
    public PeopleView ViewFor(CheckedArticle article)
    {
        var names = _forms.MayOccur(article.Names);
        var nearestLeft = MaxNearest;
        return new(
            names.ToEquatableArray(),
            article.PeopleReferred.Select(id => Refer(id, article.Names, ref nearestLeft)).ToEquatableArray()
        );
    }

    /// <summary>Advises of the persons that are in no article (CORP5002).</summary>
    /// <param name="ids">Their ids, in the order in which they shall be told.</param>
    public EquatableArray<Problem> AdviseOn(IReadOnlyList<string> ids)
    {
        var more = ids.Count - MaxAdvice;
        var others =
            more <= 0 ? ""
            : more == 1 ? "; 1 more person appears in none"
            : $"; {more} more people appear in none";
        return ids.Take(MaxAdvice)
            .Select(
                (id, i) =>
                    _people[id]
                        .Place.Problem(
                            Rules.InNoArticle,
                            id,
                            _people[id].Model.FullName,
                            i == MaxAdvice - 1 ? others : ""
                        )
            )
            .ToEquatableArray();
    }

    public bool Equals(PeopleIndex? other) =>
        other is not null && _files.Equals(other._files) && _schema.Equals(other._schema);

    public override bool Equals(object? obj) => Equals(obj as PeopleIndex);

    public override int GetHashCode() => _files.GetHashCode();

    private static Person PersonOf(
        ParsedPeople file,
        PersonDeclaration person,
        string name,
        ErrorRanges damage,
        BoundFields fields
    )
    {
        var aliases = person.Aliases.Select(a => a.Value).Distinct(StringComparer.Ordinal).ToEquatableArray();
        var model = new PersonModel(
            person.Id.Value,
            name,
            person.Name.Value,
            aliases,
            person.Country?.Value,
            person.Roles.Select(r => new RoleModel(r.Title.Value, r.From?.Value, r.To?.Value)).ToEquatableArray(),
            file.File.DisplayPath,
            file.File.PositionOf(person.Id.Range.Start)
        )
        {
            Fields = fields,
        };
        var forms = aliases
            .Prepend(person.Name.Value)
            .Select(FoldedText.Needle)
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray();

        // A dropped alias may be the very name that the article uses.
        return new(model, FileLocation.Of(file.File, person.Id.Range), forms, damage.Touches(person.Range));
    }

    private PersonReference Refer(string id, WordFilter names, ref int nearestLeft)
    {
        if (!_people.TryGetValue(id, out var person))
        {
            var isDoubtful = MayBeDeclaredInBrokenFile(id);
            var nearest =
                isDoubtful || nearestLeft-- <= 0
                    ? null
                    : BearerOf(id) ?? NearestWord.Of(id, _people.Keys) ?? OnlyIdWith(id);
            return new(id, null, nearest, isDoubtful, EquatableArray<string>.Empty);
        }

        // Names that cannot be in the text are told only where the message needs them, so that a new alias
        // of a person does not touch every article that the person speaks in.
        var possible = person.Forms.Where(f => names.MayHold(f)).ToList();
        var lookedFor = possible.Count == 0 ? person.Forms : possible.ToEquatableArray();
        return new(id, person.Model.FullName, null, person.IsDoubtful, lookedFor);
    }

    /// <summary>Who wrote <c>kofman</c> meant <c>michael-kofman</c>, where nobody else is called so.</summary>
    private string? OnlyIdWith(string id)
    {
        var parts = id.ToLowerInvariant().Split('-');
        var ids = _people.Keys.Where(known => parts.All(known.Split('-').Contains)).Take(2).ToList();
        return ids.Count == 1 ? ids[0] : null;
    }

    /// <summary>Who wrote a person's name in place of the id meant the one who bears it.</summary>
    private string? BearerOf(string name)
    {
        var bearers = _people.Values.Where(p => p.Forms.Contains(name)).Take(2).ToList();
        return bearers.Count == 1 ? bearers[0].Model.Id : null;
    }

    /// <summary>
    /// Whether a people file that could not be read to the end, or that lost an entry, writes the id.
    /// </summary>
    private bool MayBeDeclaredInBrokenFile(string id)
    {
        if (_files.Any(f => f.Problems.Any(p => p.Rule == Rules.NotUtf8 || p.Rule == Rules.Internal)))
        {
            return true;
        }

        foreach (var file in _brokenFiles)
        {
            for (
                var i = file.Text.IndexOf(id, StringComparison.Ordinal);
                i >= 0;
                i = file.Text.IndexOf(id, i + 1, StringComparison.Ordinal)
            )
            {
                if (IsBoundary(file.Text, i - 1) && IsBoundary(file.Text, i + id.Length))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsBoundary(string text, int index) =>
        index < 0 || index >= text.Length || (text[index] != '-' && !WordBoundary.IsWord(text, index));
}
