namespace CorpusSdk.Generator.Templates;

/// <summary>
/// The code of the built-in records. It has a part that is the same in every program, and one that depends on the
/// program's own properties. The build writes the former into a source file if other source generators must see the
/// records; the generator writes the rest.
/// </summary>
internal static class RecordTemplate
{
    /// <summary>The records, and the templates they are in.</summary>
    public static readonly string[] Records = ["Article", "Delegation", "Person", "Quote"];

    /// <summary>The template of the search members of <c>Corpus</c>.</summary>
    public const string Search = "Search";

    /// <summary>The attribute of generated types, with the version of the package.</summary>
    public static readonly string GeneratedCode =
        "global::System.CodeDom.Compiler.GeneratedCode(\"CorpusSdk\", \""
        + typeof(RecordTemplate).Assembly.GetName().Version.ToString(3)
        + "\")";

    private const string Own = "$Own$";
    private const string EndOwn = "$EndOwn$";

    /// <summary>The lines of a template.</summary>
    public static IEnumerable<string> All(string template) =>
        Read(template).Where(line => line.Trim() is not (Own or EndOwn));

    /// <summary>The lines that are the same in every program.</summary>
    public static IEnumerable<string> Shared(string template) => Parts(template, ofOwn: false);

    /// <summary>The record with nothing but the members that depend on the program's own properties.</summary>
    public static IEnumerable<string> Rest(string template) =>
        [$"public sealed partial record {template}", "{", .. Parts(template, ofOwn: true), "}"];

    /// <summary>Fills in what every template refers to.</summary>
    /// <param name="code">A line of a template, or several.</param>
    /// <param name="root">The prefix of types in the namespace of the generated code.</param>
    public static string Fill(string code, string root) =>
        code.Replace("$GeneratedCode$", GeneratedCode).Replace("$Root$", root);

    private static IEnumerable<string> Parts(string template, bool ofOwn)
    {
        var isOwn = false;
        foreach (var line in Read(template))
        {
            if (line.Trim() is Own or EndOwn)
            {
                isOwn = line.Trim() == Own;
            }
            else if (isOwn == ofOwn)
            {
                yield return line;
            }
        }
    }

    private static string[] Read(string template)
    {
        using var stream = typeof(RecordTemplate).Assembly.GetManifestResourceStream(template + ".cs.txt");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n").TrimEnd().Split('\n');
    }
}
