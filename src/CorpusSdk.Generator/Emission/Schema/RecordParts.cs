using CorpusSdk.Core.Schema;

namespace CorpusSdk.Generator.Emission.Schema;

/// <summary>What the constructors and sets of records have of the user's own properties.</summary>
internal static class RecordParts
{
    public const string SetsRequiredMembers = "[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]";

    private const string Compiler = "global::System.Runtime.CompilerServices";

    /// <summary>The statements that set the properties, from the packed facts in <paramref name="facts"/>.</summary>
    public static string Assignments(FieldExpressions expressions, SchemaRecord record, string facts)
    {
        var writer = new SourceWriter().Line($"var fields = new global::CorpusSdk.Generated.FieldReader({facts});");
        expressions.WriteAssignments(writer, record);
        return writer.ToString().TrimEnd();
    }

    /// <summary>
    /// The members by which a set creates entries that refer to others: the entry first, its constructor when all that
    /// refer to it have it. The constructor is called on what is there already, which C# itself has no words for.
    /// </summary>
    /// <param name="read">What is read of <c>facts</c>.</param>
    /// <param name="arguments">What is passed to the constructor, of <c>read</c>.</param>
    /// <param name="parameters">Its parameters.</param>
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
                $"protected override {type} Allocate() => ({type}){Compiler}.RuntimeHelpers.GetUninitializedObject(typeof({type}));"
            )
            .Line("/// <inheritdoc/>")
            .Open($"protected override void Construct({type} entry, global::CorpusSdk.Generated.FactReader facts)")
            .Line($"var read = {read};")
            .Line($"Construct_(entry, {arguments});")
            .Close()
            .Line($"[{Compiler}.UnsafeAccessor({Compiler}.UnsafeAccessorKind.Method, Name = \".ctor\")]")
            .Line($"private static extern void Construct_({type} entry, {parameters});");
}
