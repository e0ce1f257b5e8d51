using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Naming;
using CorpusSdk.Generator.Pipeline;
using static CorpusSdk.Generator.Emission.CSharpText;

namespace CorpusSdk.Generator.Emission.Facts;

/// <summary>
/// The constants that a set is created from at run time, in the format of <see cref="FactWriter"/>. A compiler reads a
/// long constant quickly (3 MB in 0.1 s); the same facts as calls of constructors would take it minutes.
/// </summary>
internal static class FactTables
{
    private const string Compiler = "global::System.Runtime.CompilerServices";
    private const int ChecksumAt = 4;
    private const int HeaderSize = 8;
    private const int EntrySize = 12;

    /// <summary>Writes the tables of a file: a class for each, or a constant for each in one class.</summary>
    /// <param name="kind"><c>Article</c>, <c>Person</c> or <c>Delegation</c>.</param>
    /// <param name="storage">How the facts are stored.</param>
    public static void Write<T>(
        SourceWriter writer,
        string kind,
        Bucket<T> bucket,
        FactStorage storage,
        Func<T, PackedFacts> facts
    )
        where T : IKeyed
    {
        if (storage == FactStorage.Constants)
        {
            _ = writer.Open($"private static partial class {Names.Constants(kind)}");
            foreach (var (table, entries) in bucket.FactTables(facts))
            {
                var constant = PackedConstant(Table(entries).Packed);
                _ = writer.Line($"private const string Facts{Number(table)} = {constant};");
            }

            _ = writer.Close();
            return;
        }

        foreach (var (table, entries) in bucket.FactTables(facts))
        {
            var (packed, checksum) = Table(entries);
            _ = writer
                .Open($"private static class {Names.Table(kind, table)}")
                .Line("// Hot reload cannot change a constant: it restarts the program, whose texts stay as they were.")
                .Line($"internal const uint Checksum = {UInt32(checksum)};")
                .Open("internal static string Facts")
                .Line("// Never part of another method: who compiles that would load the strings of all tables.")
                .Line($"[{Compiler}.MethodImpl({Compiler}.MethodImplOptions.NoInlining)]")
                .Line($"get => {Packed(packed)};")
                .Close()
                .Close();
        }
    }

    /// <summary>Writes the members that a keyed set overrides to find its facts.</summary>
    /// <param name="keys">The keys of the entries, in list order.</param>
    /// <param name="kind">As in <see cref="Write"/>.</param>
    /// <param name="storage">Likewise.</param>
    public static void WriteAccess(SourceWriter writer, IReadOnlyList<ulong> keys, string kind, FactStorage storage)
    {
        _ = writer
            .Line("/// <inheritdoc/>")
            .Line($"protected override string PackedOrder => {Packed(Order(keys))};")
            .Line("/// <inheritdoc/>");
        if (storage == FactStorage.Constants)
        {
            var constants = $"typeof({Names.Constants(kind)})";
            _ = writer.Line($"protected override string PackedFacts(int table) => ReadConstant({constants}, table);");
            return;
        }

        _ = writer.Open("protected override string PackedFacts(int table)").Open("switch (table / 16)");

        // In two steps, because the first access at run time waits until the whole method is compiled.
        var tables = Buckets.TablesFor(keys.Count);
        for (var group = 0; group * 16 < tables; group++)
        {
            _ = writer.Line($"case {Number(group)}: return PackedFacts{Number(group)}_(table);");
        }

        _ = writer.Line("default: return \"\";").Close().Close();
        for (var group = 0; group * 16 < tables; group++)
        {
            _ = writer.Open($"private static string PackedFacts{Number(group)}_(int table)").Open("switch (table)");
            for (var i = group * 16; i < Math.Min((group + 1) * 16, tables); i++)
            {
                _ = writer.Line($"case {Number(i)}: return {Names.Table(kind, i)}.Facts;");
            }

            _ = writer.Line("default: return \"\";").Close().Close();
        }
    }

    private static (byte[] Packed, uint Checksum) Table(IReadOnlyList<(ulong Key, PackedFacts Facts)> entries)
    {
        var header = new FactWriter().UInt32((uint)entries.Count).UInt32(0);
        var length = 0;
        foreach (var (key, facts) in entries)
        {
            _ = header.Key(key).UInt32((uint)length);
            length += facts.Length;
        }

        var table = new byte[HeaderSize + (entries.Count * EntrySize) + length];
        header.ToArray().CopyTo(table, 0);
        var at = HeaderSize + (entries.Count * EntrySize);
        foreach (var (_, facts) in entries)
        {
            facts.CopyTo(table, at);
            at += facts.Length;
        }

        var checksum = Checksum.Of(table);
        new FactWriter().UInt32(checksum).ToArray().CopyTo(table, ChecksumAt);
        return (table, checksum);
    }

    private static byte[] Order(IReadOnlyList<ulong> keys)
    {
        var count = Buckets.TablesFor(keys.Count);
        var filled = new int[count];
        var place = new int[keys.Count];
        var indices = Enumerable.Range(0, keys.Count).ToArray();
        Array.Sort([.. keys], indices);
        foreach (var index in indices)
        {
            place[index] = filled[Buckets.TableOf(keys[index], count)]++;
        }

        var order = new FactWriter();
        for (var i = 0; i < place.Length; i++)
        {
            _ = order.Number(Buckets.TableOf(keys[i], count)).Number(place[i]);
        }

        return order.ToArray();
    }
}
