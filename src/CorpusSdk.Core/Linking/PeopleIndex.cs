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

/// <summary>All people of a corpus, from all its people files.</summary>
public sealed class PeopleIndex : IEquatable<PeopleIndex>
{
    /// <summary>Limits how often the nearest id is searched for: without its people file, a corpus has none.</summary>
    private const int MaxNearest = 100;

    /// <summary>
    /// A people file may be shared by several corpora. The last message says how many more people there are.
    /// </summary>
    private const int MaxAdvice = 20;

    private static readonly string[] s_separators = [",", ";", "/", "+", "&", " and "];

    private readonly EquatableArray<ParsedPeople> _files;
    private readonly CorpusSchema _schema;
    private readonly Dictionary<string, Person> _people;
    private readonly NameForms _forms;
    private readonly List<SourceFile> _brokenFiles;

    /// <param name="Forms">The name and aliases, folded as names.</param>
    /// <param name="Matches">Where each of the forms counts.</param>
    /// <param name="Places">Where each of the forms is declared.</param>
    private sealed record Person(
        PersonModel Model,
        FileLocation Location,
        EquatableArray<string> Forms,
        EquatableArray<NameMatch> Matches,
        EquatableArray<FileLocation> Places,
        bool IsUncertain
    );

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
        _forms = new(people.Values.SelectMany(p => p.Forms.Select((f, i) => (f, p.Model.Id, p.Matches[i]))));
        People = people.Values.Select(p => p.Model).OrderBy(p => p.Id, StringComparer.Ordinal).ToEquatableArray();
        Problems = problems;
    }

    /// <summary>The people with a unique id and C# name, in ordinal order of their ids.</summary>
    public EquatableArray<PersonModel> People { get; }

    /// <summary>Duplicate ids and names (CORP2001, CORP2003).</summary>
    public EquatableArray<Problem> Problems { get; }

    /// <summary>False if a person may be missing.</summary>
    public bool IsComplete => _brokenFiles.Count == 0;

    /// <param name="files">In any order.</param>
    /// <param name="schema">The user's own properties, if any.</param>
    /// <param name="hasMembers">Whether people get members in the generated code.</param>
    public static PeopleIndex Build(
        EquatableArray<ParsedPeople> files,
        CorpusSchema? schema = null,
        bool hasMembers = true,
        CancellationToken cancellationToken = default
    )
    {
        Dictionary<string, Person> people = new(StringComparer.Ordinal);
        var ids = new NameRegistry("person");
        var names = new NameRegistry("person");
        var limit = new MemberLimit(
            "people in a corpus",
            "remove those that no article names, or set CorpusMembers to 'none' in the project file",
            hasMembers
        );
        List<Problem> problems = [];
        List<SourceFile> brokenFiles = [];

        var inOrder = files
            .GroupBy(f => f.File.Path, StringComparer.Ordinal)
            .Select(same => same.First())
            .OrderBy(f => f.File.RelativePath, StringComparer.Ordinal)
            .ThenBy(f => f.File.Path, StringComparer.Ordinal)
            .ToEquatableArray();
        List<(ParsedPeople File, PersonDeclaration Person, ErrorRanges ErrorRanges)> withCorrectedId = [];
        foreach (var file in inOrder)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!file.IsComplete)
            {
                brokenFiles.Add(file.File);
            }

            // A corrected id never takes precedence over a valid one.
            var errors = new ErrorRanges(file.File, file.Problems);
            var corrected = new HashSet<LinePosition>(
                file.Problems.Where(p => p.Rule == Rules.InvalidId).Select(p => p.Start)
            );
            foreach (var person in file.People)
            {
                if (corrected.Contains(file.File.PositionOf(person.Id.Range.Start)))
                {
                    withCorrectedId.Add((file, person, errors));
                }
                else
                {
                    Add(file, person, errors, problems);
                }
            }
        }

        foreach (var (file, person, errors) in withCorrectedId)
        {
            Add(file, person, errors, []);
        }

        return new(inOrder, schema ?? CorpusSchema.Empty, people, brokenFiles, problems.ToEquatableArray());

        void Add(ParsedPeople file, PersonDeclaration person, ErrorRanges errors, List<Problem> idProblems)
        {
            var id = person.Id.Value;
            var location = FileLocation.Of(file.File, person.Id.Range);
            var name = CSharpName.FromId(id);
            if (!ids.TryRegisterId(id, location, idProblems))
            {
                return;
            }

            if (names.TryRegisterName(name, id, name, location, idProblems) && limit.TryAdd("", location, problems))
            {
                var fields = EntryBinder.Bind(
                    schema ?? CorpusSchema.Empty,
                    RecordRole.Person,
                    person.Fields,
                    file.File,
                    person.Range,
                    file.IsComplete,
                    idProblems.Add
                );
                people.Add(id, PersonOf(file, person, name, errors, fields));
            }
            else
            {
                brokenFiles.Add(file.File);
            }
        }
    }

    /// <summary>
    /// What an article needs to know of the people. Runs for every article whenever any person changes.
    /// </summary>
    public PeopleView ViewFor(CheckedArticle article)
    {
        var names = _forms.PossibleIn(article.Names);
        var nearestLeft = MaxNearest;
        return new(
            names.ToEquatableArray(),
            article.PeopleReferred.Select(id => ReferenceTo(id, article.Names, ref nearestLeft)).ToEquatableArray()
        )
        {
            HasPeopleFile = _files.Count > 0,
        };
    }

    /// <summary>The problem of a name that several people have, with the places where they have it.</summary>
    internal Problem Report(AmbiguousName name) =>
        name.Problem with
        {
            Message = name.Problem.Rule.Format(
                name.Subject,
                AmbiguousName.JoinPeople(name.People, id => PlaceOf(id, name.Name) is { } place ? $" ({place})" : ""),
                name.Remedy
            ),
        };

    private FileLocation? PlaceOf(string id, string form)
    {
        if (!_people.TryGetValue(id, out var person))
        {
            return null;
        }

        var index = person.Forms.ToList().IndexOf(form);
        return index < 0 ? person.Location : person.Places[index];
    }

    /// <summary>What articles may see differently than in another index.</summary>
    internal PeopleChange ChangeSince(PeopleIndex other) =>
        ReferenceEquals(this, other)
            ? PeopleChange.None
            : new(
                [.. _forms.DifferencesFrom(other._forms)],
                [.. PeopleOtherThan(other).Concat(other.PeopleOtherThan(this))],
                isUnknownOther: _files.Count > 0 != other._files.Count > 0
                    || IsUnread != other.IsUnread
                    || !_brokenFiles
                        .Select(file => file.Text)
                        .SequenceEqual(other._brokenFiles.Select(file => file.Text))
            );

    /// <summary>Reports the people who are in no article (CORP5002).</summary>
    /// <param name="ids">Their ids, in the order in which they are reported.</param>
    public EquatableArray<Problem> ReportUnused(IReadOnlyList<string> ids)
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
                        .Location.Problem(
                            Rules.UnusedPerson,
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

    /// <summary>The people whose references articles may see differently in another index.</summary>
    private IEnumerable<string> PeopleOtherThan(PeopleIndex other) =>
        _people
            .Values.Where(person =>
                !other._people.TryGetValue(person.Model.Id, out var same)
                || same.Model.FullName != person.Model.FullName
                || same.IsUncertain != person.IsUncertain
                || !same.Forms.Equals(person.Forms)
            )
            .Select(person => person.Model.Id);

    private static Person PersonOf(
        ParsedPeople file,
        PersonDeclaration person,
        string name,
        ErrorRanges errors,
        BoundFields fields
    )
    {
        var aliases = person.Aliases.Select(a => a.Name.Value).Distinct(StringComparer.Ordinal).ToEquatableArray();
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
            .Select(FoldedText.Name)
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray();

        var matches = forms.Map(form =>
            person
                .Aliases.FirstOrDefault(a => a.Match is not null && FoldedText.Name(a.Name.Value) == form)
                ?.Match!.Value
            ?? NameMatch.Default
        );

        var places = forms.Map(form =>
            FileLocation.Of(
                file.File,
                person.Aliases.FirstOrDefault(a => FoldedText.Name(a.Name.Value) == form)?.Name.Range
                    ?? person.Name.Range
            )
        );

        // An alias that was dropped may be the name that the article uses.
        return new(
            model,
            FileLocation.Of(file.File, person.Id.Range),
            forms,
            matches,
            places,
            errors.Touches(person.Range)
        );
    }

    private PersonReference ReferenceTo(string id, WordFilter names, ref int nearestLeft)
    {
        if (!_people.TryGetValue(id, out var person))
        {
            var isUncertain = MayBeDeclaredInBrokenFile(id);
            var isSearched = !isUncertain && nearestLeft-- > 0;
            var named = isSearched ? IdWithName(id) : null;
            var nearest = isSearched ? named ?? NearestWord.Of(id, _people.Keys) ?? OnlyIdWithParts(id) : null;
            return new(id, null, nearest, isUncertain, EquatableArray<string>.Empty)
            {
                IsNearestGuessed = named is null && !string.Equals(id, nearest, StringComparison.OrdinalIgnoreCase),
                Several = nearest is null ? SeveralIn(id) : EquatableArray<string>.Empty,
            };
        }

        // Names that cannot be in the text are included only if a message needs them, so that a new alias of a person
        // does not affect every article in which that person speaks.
        var possible = person.Forms.Where(f => names.MayContain(f)).ToList();
        var lookedFor = possible.Count == 0 ? person.Forms : possible.ToEquatableArray();
        return new(id, person.Model.FullName, null, person.IsUncertain, lookedFor);
    }

    /// <summary>The known ids that a text lists; none if it has any other words.</summary>
    private EquatableArray<string> SeveralIn(string text)
    {
        var ids = text.Split(s_separators, StringSplitOptions.RemoveEmptyEntries).Select(id => id.Trim()).ToList();
        return ids.Count > 1 && ids.All(_people.ContainsKey) ? ids.ToEquatableArray() : EquatableArray<string>.Empty;
    }

    /// <summary>
    /// The only id that contains these parts: <c>kofman</c> means <c>michael-kofman</c> if there is no other.
    /// </summary>
    private string? OnlyIdWithParts(string id)
    {
        var parts = id.ToLowerInvariant().Split('-');
        var ids = _people.Keys.Where(known => parts.All(known.Split('-').Contains)).Take(2).ToList();
        return ids.Count == 1 ? ids[0] : null;
    }

    /// <summary>
    /// The id of the person with this name, if it was written in location of the id and only one person has it.
    /// </summary>
    private string? IdWithName(string name)
    {
        var bearers = _people.Values.Where(p => p.Forms.Contains(name)).Take(2).ToList();
        return bearers.Count == 1 ? bearers[0].Model.Id : null;
    }

    /// <summary>Whether a people file could not be read at all, so that any id may be in it.</summary>
    private bool IsUnread => _files.Any(f => f.Problems.Any(p => Rules.IsAboutUnreadFile(p.Rule)));

    /// <summary>
    /// Whether the id appears in a people file that could not be read completely, or of which an entry was dropped.
    /// </summary>
    private bool MayBeDeclaredInBrokenFile(string id)
    {
        if (IsUnread)
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
