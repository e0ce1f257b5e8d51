namespace CorpusSdk.Core.Schema;

/// <summary>The names of the sets of collections. Compiled into the build tasks too, which declare the sets.</summary>
internal static class SetNames
{
    private static readonly HashSet<string> s_reserved = new(
        [.. BuiltInMembers.Of(BuiltInMembers.Corpus), BuiltInMembers.Corpus, "Equals", "ReferenceEquals"],
        StringComparer.Ordinal
    );

    /// <summary>The names that a set cannot have, because they are members of the class <c>Corpus</c>.</summary>
    public static IEnumerable<string> Reserved => s_reserved;

    /// <summary>The name of the set of a record that does not state one.</summary>
    public static string Of(string record) => Nouns.Pluralize(record);

    /// <summary>The C# type of a set, nested in <c>CorpusSets</c>.</summary>
    public static string TypeOf(string set) => set + "Set_";
}
