using CorpusSdk.Generator.Pipeline;
using static CorpusSdk.Generator.Emission.CSharpText;

namespace CorpusSdk.Generator.Emission;

/// <summary>
/// The facts of a bucket: a method for each entry, so that a program compiles at run time those alone that it asks
/// for, and a switch over their keys.
/// </summary>
internal static class FactsEmitter
{
    /// <param name="writer">Within the class of the sets.</param>
    /// <param name="kind"><c>Article</c> or <c>Person</c>.</param>
    /// <param name="bucket">The entries.</param>
    /// <param name="id">The id of an entry; null where it has no facts.</param>
    /// <param name="writeFacts">Writes the method of an entry, given its place in the bucket; see <see cref="Declare"/>.</param>
    public static void Write<T>(
        SourceWriter writer, string kind, Bucket<T> bucket, Func<T, string?> id, Action<SourceWriter, int, T> writeFacts)
    {
        // Constants have no nulls to find: the compiler need not look for them, which is a third of its time.
        _ = writer
            .Line("#nullable disable")
            .Open($"private static class {Names.BucketType(kind, bucket.Index)}")
            .Open($"internal static global::CorpusSdk.Generated.{kind}Facts Create(ulong key)")
            .Open("switch (key)");
        for (var i = 0; i < bucket.Entries.Count; i++)
        {
            if (id(bucket.Entries[i]) is { } known)
            {
                _ = writer.Line($"case {Key(StableHash.Of(known))}: return Facts{Number(i)}();");
            }
        }

        _ = writer.Line("default: return null;").Close().Close();
        for (var i = 0; i < bucket.Entries.Count; i++)
        {
            if (id(bucket.Entries[i]) is not null)
            {
                writeFacts(writer, i, bucket.Entries[i]);
            }
        }

        _ = writer.Close().Line("#nullable restore");
    }

    /// <summary>The method of an entry, up to the arguments or the initializer of what it creates.</summary>
    public static string Declare(string kind, int place) =>
        $"private static global::CorpusSdk.Generated.{kind}Facts Facts{Number(place)}() => new global::CorpusSdk.Generated.{kind}Facts";
}
