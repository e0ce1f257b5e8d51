using CorpusSdk.Core.Schema;

namespace CorpusSdk.Generator.Emission.Schema;

/// <summary>The parts of constructors and sets that the user's own properties need.</summary>
internal static class RecordParts
{
    private const string SetsRequiredMembers = "[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]";

    /// <summary>Lets the code of a member use what the user has made obsolete.</summary>
    private const string ObsoleteCode = "[global::System.Obsolete]";

    private const string Compiler = "global::System.Runtime.CompilerServices";

    /// <summary>The attributes of a constructor that sets the properties of a record.</summary>
    public static string AttributesOfConstructor(SchemaRecord? record) =>
        SetsRequiredMembers + (record is null ? "" : Obsolete(record));

    /// <summary>The attribute of a member that uses the properties of a record; empty if none is obsolete.</summary>
    public static string Obsolete(SchemaRecord record) =>
        record.Traits.HasFlag(RecordTraits.HasObsolete) ? ObsoleteCode : "";

    /// <summary>The statements that set the properties, from the packed facts in <paramref name="facts"/>.</summary>
    public static string Assignments(FieldExpressions expressions, SchemaRecord record, string facts)
    {
        var writer = new SourceWriter().Line($"var fields = new global::CorpusSdk.Generated.FieldReader({facts});");
        expressions.WriteAssignments(writer, record);
        return writer.ToString().TrimEnd();
    }

    /// <summary>
    /// Writes the members that create entries with references, which may be circular: a set allocates all entries first
    /// and then calls the constructor on each. C# cannot express that call, so it goes through <c>UnsafeAccessor</c>.
    /// </summary>
    /// <param name="read">The expression that reads <c>facts</c> into the variable <c>read</c>.</param>
    /// <param name="arguments">The arguments of the constructor, derived from <c>read</c>.</param>
    /// <param name="parameters">The parameters of the constructor.</param>
    public static void WriteLinking(
        SourceWriter writer,
        string type,
        string read,
        string arguments,
        string parameters
    ) =>
        _ = writer
            .Line("/// <inheritdoc/>")
            .Line(
                $"protected override {type} Allocate() => "
                    + $"({type}){Compiler}.RuntimeHelpers.GetUninitializedObject(typeof({type}));"
            )
            .Line("/// <inheritdoc/>")
            .Open($"protected override void Construct({type} entry, global::CorpusSdk.Generated.FactReader facts)")
            .Line($"var read = {read};")
            .Line($"Construct_(entry, {arguments});")
            .Close()
            .Line($"[{Compiler}.UnsafeAccessor({Compiler}.UnsafeAccessorKind.Method, Name = \".ctor\")]")
            .Line($"private static extern void Construct_({type} entry, {parameters});");
}
