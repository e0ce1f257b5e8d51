using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema.JsonSchema;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Declarations;

/// <summary>Reads a people file: a list of people.</summary>
public static class PeopleReader
{
    /// <summary>Limits the length of names, because every name is searched for in every article.</summary>
    private const int MaxNameLength = 500;

    private const int LongestLine = 2_000;

    private static readonly MappingReader<RoleDeclaration> s_role = new MappingReader<RoleDeclaration>(
        "role",
        "a role",
        "title",
        _ => new(Unset, null, null)
    )
    {
        {
            "title",
            ValueFormats.TextUpTo(LongestLine),
            "The title, such as 'President of Russia'.",
            (role, title) => role with { Title = title },
            "add a title, such as 'title: President of Russia'"
        },
        {
            "from",
            ValueFormats.Date,
            "The first day of the role, as precisely as known (EDTF).",
            (role, from) => role with { From = from }
        },
        {
            "to",
            ValueFormats.Date,
            "The last day of the role, as precisely as known (EDTF).",
            (role, to) => role with { To = to }
        },
    }.Validate(CheckOrder);

    private static readonly MappingReader<PersonDeclaration> s_person = new MappingReader<PersonDeclaration>(
        "person",
        "a person",
        "id",
        range => new(range, Unset, Unset)
    )
    {
        {
            "id",
            ValueFormats.Id,
            "The id that other files use for the person: letters, digits and single hyphens.",
            (person, id) => person with { Id = id },
            "add one such as 'vladimir-putin'"
        },
        {
            "name",
            ValueFormats.TextUpTo(MaxNameLength),
            "The full name.",
            (person, name) => person with { Name = name },
            "add the name, such as 'name: Vladimir Putin'"
        },
        {
            "aliases",
            ValueFormats.TextsUpTo(MaxNameLength),
            "Other names and forms of address that articles use.",
            (person, aliases) => person with { Aliases = aliases }
        },
        {
            "country",
            ValueFormats.TextUpTo(MaxNameLength),
            "The person's country.",
            (person, country) => person with { Country = country }
        },
        {
            "roles",
            ValueFormats.ListOf(s_role),
            "The person's roles, past and present.",
            (person, roles) => person with { Roles = roles }
        },
    }.AllowUserFields(RecordRole.Person, (person, fields) => person with { Fields = fields });

    private static readonly ValueFormat<EquatableArray<PersonDeclaration>> s_people = ValueFormats.ListOf(s_person);

    /// <summary>The JSON schema of people files.</summary>
    internal static JsonObject Describe(JsonSchemaBuilder forms) => s_people.Describe(forms);

    internal static IReadOnlyList<string> PersonKeys => s_person.Keys;

    /// <summary>A placeholder for a required value. An entry that still has it is dropped.</summary>
    private static Located<string> Unset => new("", default);

    public static ParsedPeople ReadPeople(SourceFile file, SchemaKeys? keys = null)
    {
        var reading = new FileReading(file, keys);
        var people = reading.Yaml(0, file.Text.Length) is { } root
            ? s_people.Read(new(reading, "people", root.Range, root))
            : null;
        return new(file, people ?? EquatableArray<PersonDeclaration>.Empty, reading.Problems())
        {
            IsComplete = reading.IsComplete,
        };
    }

    private static RoleDeclaration CheckOrder(FileReading reading, RoleDeclaration role)
    {
        if (role is not { From: { } from, To: { } to } || !IsBefore(to.Value, from.Value))
        {
            return role;
        }

        reading.Report(to.Range, Rules.InvalidValue, "to", $"no earlier than 'from' ({from.Value})", $"'{to.Value}'");
        return role with { To = null };
    }

    /// <summary>Whether a date is certainly before another: <c>2012</c> may be after <c>2012-05</c>.</summary>
    private static bool IsBefore(EdtfDate date, EdtfDate other) => date.LastDay < other.FirstDay;
}
