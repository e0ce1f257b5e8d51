using System.Globalization;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Schema.JsonSchema;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary>The members of an enumeration, as data write one of them.</summary>
internal static class EnumMembers
{
    private const int MaxListed = 12;

    /// <summary>The members in the words of messages, the first few only if there are many.</summary>
    public static string Expectation(FieldType type)
    {
        var members = type.Members.Select(member => $"'{member.Spellings[0]}'").ToList();
        return members.Count == 0 ? "a member of an enumeration that has no members"
            : members.Count == 1 ? members[0]
            : members.Count <= MaxListed
                ? string.Join(", ", members.Take(members.Count - 1)) + " or " + members[members.Count - 1]
            : string.Join(", ", members.Take(MaxListed))
                + $" or one of {(members.Count - MaxListed).ToString(CultureInfo.InvariantCulture)} others";
    }

    /// <summary>
    /// The bits of a member. A mistyped one is reported, and read as the member that was probably meant.
    /// </summary>
    public static long? Read(FieldType type, KeyedValue value)
    {
        if (ValueReader.Text(value) is not { } text)
        {
            return null;
        }

        var exact = type.Members.FirstOrDefault(member =>
            member.Spellings.Contains(text.Value, StringComparer.OrdinalIgnoreCase)
        );
        if (exact is not null)
        {
            return exact.Value;
        }

        var meant = NearestWord.Of(text.Value, type.Members.SelectMany(member => member.Spellings));
        value.ReportInvalid(Expectation(type), ValueReader.Quoted(text.Value, meant));
        return type.Members.FirstOrDefault(member => meant is not null && member.Spellings.Contains(meant))?.Value;
    }

    /// <summary>
    /// The members as further arguments in C#, each with its preferred spelling: <c>, ("weekly", 1L)</c>.
    /// </summary>
    public static string Arguments(FieldType type) =>
        string.Concat(
            type.Members.Select(member =>
                FormattableString.Invariant($", ({Literal(member.Spellings[0])}, {member.Value}L)")
            )
        );

    /// <summary>The preferred spellings as a JSON array.</summary>
    public static string JsonArray(FieldType type) =>
        "[" + string.Join(",", type.Members.Select(member => JsonFragment.Quote(member.Spellings[0]))) + "]";

    private static string Literal(string text) =>
        "\""
        + string.Concat(
            text.Select(c =>
                c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or ' '
                    ? c.ToString()
                    : FormattableString.Invariant($"\\u{(int)c:x4}")
            )
        )
        + "\"";

    /// <summary>
    /// The alternatives of a JSON Schema: editors offer the preferred spelling of each member; the others are valid
    /// too, in upper and lower case alike.
    /// </summary>
    /// <param name="expected">Continues "must be".</param>
    public static IEnumerable<object> Describe(FieldType type, string expected)
    {
        if (type.Members.Count == 0)
        {
            yield break;
        }

        yield return new JsonObject
        {
            { "enum", type.Members.SelectMany(member => JsonSchemaBuilder.YamlForms(member.Spellings[0])) },
            { "errorMessage", "must be " + expected },
        };
        yield return JsonSchemaBuilder.Pattern(
            string.Join("|", type.Members.SelectMany(member => member.Spellings).Select(EcmaPattern.IgnoringCase)),
            expected,
            "string"
        );
    }
}
