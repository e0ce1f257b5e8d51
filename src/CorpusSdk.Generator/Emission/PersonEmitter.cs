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
        WriteFacts(writer, bucket);
        _ = writer.Close();
    });

    private static void WriteFacts(SourceWriter writer, Bucket<PersonEntry> bucket)
    {
        _ = writer
            .Open($"private static class {Names.BucketType("Person", bucket.Index)}")
            .Open("internal static global::CorpusSdk.Generated.PersonFacts? Create(ulong key)")
            .Open("switch (key)");
        for (var i = 0; i < bucket.Entries.Count; i++)
        {
            _ = writer.Line($"case {KeyOf(bucket.Entries[i].Person.Id)}: return Facts{Number(i)}();");
        }

        _ = writer.Line("default: return null;").Close().Close();
        for (var i = 0; i < bucket.Entries.Count; i++)
        {
            var entry = bucket.Entries[i];
            var person = entry.Person;
            var roles = string.Join(", ", person.Roles.Select(role =>
                $"new global::CorpusSdk.PersonRole({Literal(role.Title)}, {Date(role.From)}, {Date(role.To)})"));
            _ = writer.Line($"private static global::CorpusSdk.Generated.PersonFacts Facts{Number(i)}() => new global::CorpusSdk.Generated.PersonFacts(" + string.Join(", ",
                Literal(person.Id), Literal(person.FullName), Literals(person.Aliases), Literal(person.Country),
                $"new global::CorpusSdk.PersonRole[] {{ {roles} }}",
                "new ulong[] { " + string.Join(", ", entry.Articles.Select(KeyOf)) + " }",
                Literal(person.DisplayPath), Number(person.Position.Line + 1), Number(person.Position.Column + 1)) + ");");
        }

        _ = writer.Close();
    }

    private static string KeyOf(string id) => Key(StableHash.Of(id));
}
