using CorpusSdk.Core.Model;
using CorpusSdk.Generator.Pipeline;
using static CorpusSdk.Generator.Emission.CSharpText;

namespace CorpusSdk.Generator.Emission;

/// <summary>Some persons: their members in the set, and their facts.</summary>
internal static class PersonEmitter
{
    public static string Emit(Bucket<PersonEntry> bucket, CorpusOptions options) => GeneratedFile.Write(options, writer =>
    {
        _ = writer.Open("public static partial class CorpusSets").Open("public sealed partial class PersonSet");
        foreach (var entry in bucket.Entries)
        {
            _ = writer
                .Line(Documentation.Of(entry))
                .Line($"public Person {entry.Person.Name} => Get({KeyOf(entry.Person.Id)});");
        }

        _ = writer.Close();
        FactsEmitter.Write(writer, "Person", bucket, entry => entry.Person.Id, WriteFacts);
        _ = writer.Close();
    });

    private static void WriteFacts(SourceWriter writer, int index, PersonEntry entry)
    {
        var person = entry.Person;
        var roles = string.Join(", ", person.Roles.Select(role =>
            $"new global::CorpusSdk.PersonRole({Literal(role.Title)}, {Date(role.From)}, {Date(role.To)})"));
        _ = writer.Line(FactsEmitter.Declare("Person", index) + "(" + string.Join(", ",
            Literal(person.Id), Literal(person.FullName), Literals(person.Aliases), Literal(person.Country),
            $"new global::CorpusSdk.PersonRole[] {{ {roles} }}",
            "new ulong[] { " + string.Join(", ", entry.Articles.Select(KeyOf)) + " }",
            Literal(person.DisplayPath), Number(person.Position.Line + 1), Number(person.Position.Column + 1)) + ");");
    }

    private static string KeyOf(string id) => Key(StableHash.Of(id));
}
