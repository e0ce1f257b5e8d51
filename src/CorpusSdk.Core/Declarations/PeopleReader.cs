using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema.JsonSchema;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Declarations;

/// <summary>Reads a people file: a list of people.</summary>
public static class PeopleReader
{
    /// <summary>Limits the length of names, because every name is searched for in every article.</summary>
    internal const int MaxNameLength = 500;

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

    private static readonly MappingReader<PersonAlias> s_alias = new("alias", "an alias", "name", _ => new(Unset))
    {
        {
            "name",
            ValueFormats.NameUpTo(MaxNameLength),
            "The name as articles write it.",
            (alias, name) => alias with { Name = name },
            "add the name, such as 'name: May'"
        },
        {
            "match",
            ValueFormats.OneOf(("anywhere", NameMatch.Anywhere), ("names", NameMatch.Names)),
            "anywhere: it counts wherever it occurs, except in dates; names: only where names are. "
                + "Default: names for ordinary words, anywhere for others.",
            (alias, match) => alias with { Match = match }
        },
    };

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
            ValueFormats.NameUpTo(MaxNameLength),
            "The full name.",
            (person, name) => person with { Name = name },
            "add the name, such as 'name: Vladimir Putin'"
        },
        {
            "aliases",
            new ValueFormat<EquatableArray<PersonAlias>>(ReadAliases, DescribeAliases),
            "Other names and forms of address that articles use; 'match' says where a name that is a word counts.",
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

    /// <summary>A list of names; each may also be a mapping that says where it counts.</summary>
    private static EquatableArray<PersonAlias>? ReadAliases(KeyedValue entry) =>
        entry.Value is YamlSequence
            ? ValueReader.Items(
                entry,
                item =>
                    item.Value is YamlMapping ? s_alias.Read(item)
                    : ValueReader.ListedNameUpTo(MaxNameLength)(item) is { } name ? new PersonAlias(name)
                    : null
            )
            : ValueReader.TextsUpTo(MaxNameLength)(entry)?.Map(name => new PersonAlias(name));

    private static JsonObject DescribeAliases(JsonSchemaBuilder forms) =>
        JsonSchemaBuilder.ListOf(
            new() { { "anyOf", new object[] { JsonSchemaBuilder.Name(MaxNameLength), s_alias.Describe(forms) } } }
        );

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
