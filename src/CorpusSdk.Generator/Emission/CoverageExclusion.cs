namespace CorpusSdk.Generator.Emission;

/// <summary>
/// Excludes the generated members of records from code coverage, one by one: an attribute on the type would also apply
/// to the members that the user adds to it.
/// </summary>
internal static class CoverageExclusion
{
    public const string Attribute = "global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage";

    /// <summary>Adds the attribute to each member of each partial record in a generated file.</summary>
    public static string OfMembers(string source)
    {
        var writer = new SourceWriter();
        var body = -1;
        foreach (var line in source.TrimEnd('\n').Split('\n'))
        {
            var indent = line.Length - line.TrimStart(' ').Length;
            if (line.Contains("partial record "))
            {
                body = indent + 4;
            }
            else if (indent == body && IsMember(line.Substring(indent)))
            {
                _ = writer.Line($"{line.Substring(0, indent)}[{Attribute}]");
            }

            _ = writer.Line(line);
        }

        return writer.ToString();
    }

    /// <summary>Whether a line of a record's body begins a member that may have the attribute: not a field.</summary>
    private static bool IsMember(string line) =>
        line.Length > 0
        && (char.IsLetter(line[0]) || line[0] == '@')
        && (!line.EndsWith(";", StringComparison.Ordinal) || line.Contains("=>") || line.Contains("("));
}
