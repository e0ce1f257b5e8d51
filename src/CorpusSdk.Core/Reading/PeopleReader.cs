using CorpusSdk.Core.Model;
using CorpusSdk.Core.Reading.Binding;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Core.Reading;

/// <summary>Reads a file of persons: a list, at its top.</summary>
public static class PeopleReader
{
    /// <summary>Every name is looked for in every article, at every place where a shorter one is not enough.</summary>
    private const int LongestName = 500;

    private const int LongestLine = 2_000;

    private static readonly Shape<RoleDeclaration> s_role =
        new Shape<RoleDeclaration>("role", "a role", "title", _ => new(Unset, null, null))
        {
            {
                "title", Values.TextUpTo(LongestLine), (role, title) => role with { Title = title },
                "add what the person is, as 'title: President of Russia'"
            },
            { "from", Values.Date, (role, from) => role with { From = from } },
            { "to", Values.Date, (role, to) => role with { To = to } },
        }
        .Settle(EndAfterBeginning);

    private static readonly Shape<PersonDeclaration> s_person =
        new Shape<PersonDeclaration>("person", "a person", "id", range => new(range, Unset, Unset))
        {
            { "id", Values.Id, (person, id) => person with { Id = id }, "add one such as 'vladimir-putin'" },
            {
                "name", Values.TextUpTo(LongestName), (person, name) => person with { Name = name },
                "add the name, as 'name: Vladimir Putin'"
            },
            { "aliases", Values.TextsUpTo(LongestName), (person, aliases) => person with { Aliases = aliases } },
            { "country", Values.TextUpTo(LongestName), (person, country) => person with { Country = country } },
            { "roles", Values.ListOf(s_role), (person, roles) => person with { Roles = roles } },
        }
        .OpenFor(keys => keys.Person, (person, fields) => person with { Fields = fields });

    private static readonly Func<Entry, EquatableArray<PersonDeclaration>?> s_people = Values.ListOf(s_person);

    internal static IReadOnlyList<string> PersonKeys => s_person.Keys;

    /// <summary>Stands where something required goes; what keeps it is never given out.</summary>
    private static Located<string> Unset => new("", default);

    public static ParsedPeople ReadPeople(SourceFile file, SchemaKeys? keys = null)
    {
        var reading = new FileReading(file, keys);
        var people = reading.Yaml(0, file.Text.Length) is { } root
            ? s_people(new(reading, "people", root.Range, root))
            : null;
        return new(file, people ?? EquatableArray<PersonDeclaration>.Empty, reading.Problems())
        {
            IsComplete = reading.IsComplete,
        };
    }

    private static RoleDeclaration EndAfterBeginning(FileReading reading, RoleDeclaration role)
    {
        if (role is not { From: { } from, To: { } to } || !IsBefore(to.Value, from.Value))
        {
            return role;
        }

        reading.Report(to.Range, Rules.WrongKind, "to", $"no earlier than 'from' ({from.Value})", $"'{to.Value}'");
        return role with { To = null };
    }

    /// <summary>As far as both dates go: <c>2012</c> may be after <c>2012-05</c>.</summary>
    private static bool IsBefore(EdtfDate date, EdtfDate other) =>
        date.Year != other.Year ? date.Year < other.Year
        : date.Month != other.Month ? date.Month < other.Month
        : date.Day < other.Day;
}
