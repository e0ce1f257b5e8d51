using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Models;
using CorpusSdk.Generator.Emission.Facts;
using CorpusSdk.Generator.Pipeline;
using static CorpusSdk.Generator.Emission.CSharpText;

namespace CorpusSdk.Generator.Emission;

/// <summary>Writes the members and facts of some persons.</summary>
internal static class PersonEmitter
{
    public static string Emit(Bucket<PersonEntry> bucket, EmissionOptions options) =>
        GeneratedFile.Write(
            options.Project,
            writer =>
            {
                _ = writer.Open("public static partial class CorpusSets");
                if (options.Project.Settings.HasMembers)
                {
                    WriteMembers(writer, bucket);
                }

                FactTables.Write(writer, "Person", bucket, options.Facts, PersonFactPacker.Of);
                _ = writer.Close();
            }
        );

    private static void WriteMembers(SourceWriter writer, Bucket<PersonEntry> bucket)
    {
        _ = writer.Open("public sealed partial class PersonSet");
        foreach (var entry in bucket.Entries.OrderBy(entry => entry.Id, StringComparer.Ordinal))
        {
            _ = writer
                .Line(Documentation.Of(entry))
                .Line($"public Person {entry.Person.Name} => Get({KeyOf(entry.Person.Id)});");
        }

        _ = writer.Close();
    }

    private static string KeyOf(string id) => Key(StableHash.Of(id));
}
