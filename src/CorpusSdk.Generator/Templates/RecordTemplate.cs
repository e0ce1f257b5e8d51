namespace CorpusSdk.Generator.Templates;

/// <summary>
/// The code of the built-in records. It has a part that is the same in every program, and one that depends on what the
/// program adds: properties, and the methods, attributes and base types that replace generated ones. The build
/// writes the former into a source file if other source generators must see the records; the generator writes the rest.
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

    private const string Declaration = "public sealed partial record ";
    private const string Own = "$Own$";
    private const string EndOwn = "$EndOwn$";

    /// <summary>The lines of a template.</summary>
    public static IEnumerable<string> All(string template) =>
        Read(template).Where(line => line.Trim() is not (Own or EndOwn));

    /// <summary>The lines that are the same in every program.</summary>
    public static IEnumerable<string> Shared(string template)
    {
        var isOwn = false;
        foreach (var line in Read(template))
        {
            if (line.Trim() is Own or EndOwn)
            {
                isOwn = line.Trim() == Own;
            }
            else if (!isOwn)
            {
                yield return line;
            }
        }
    }

    /// <summary>The records with nothing but what depends on the program.</summary>
    public static IEnumerable<string> Rest(string template)
    {
        var isOwn = false;
        foreach (var line in Read(template))
        {
            if (line.Trim() is Own or EndOwn)
            {
                isOwn = line.Trim() == Own;
            }
            else if (NameOf(line) is { } name)
            {
                yield return Declaration + name;
            }
            else if (isOwn || line is "{" or "}")
            {
                yield return line;
            }
        }
    }

    /// <summary>The attribute by which a record is written as JSON.</summary>
    public static string JsonConverter(string type) =>
        "[global::System.Text.Json.Serialization.JsonConverter("
        + $"typeof(global::CorpusSdk.Json.CorpusJsonConverter<{type}>))]";

    /// <summary>The interface of a record.</summary>
    public static string Interface(string type) => $"global::CorpusSdk.Json.ICorpusRecord<{type}>";

    /// <summary>The record whose declaration begins in a line; null if none does.</summary>
    public static string? NameOf(string line) =>
        line.StartsWith(Declaration, StringComparison.Ordinal)
            ? line.Substring(Declaration.Length).Split(' ')[0]
            : null;

    /// <summary>Fills in what every template refers to.</summary>
    /// <param name="code">A line of a template, or several.</param>
    /// <param name="root">The prefix of types in the namespace of the generated code.</param>
    public static string Fill(string code, string root) =>
        code.Replace("$GeneratedCode$", GeneratedCode).Replace("$Root$", root);

    private static string[] Read(string template)
    {
        using var stream = typeof(RecordTemplate).Assembly.GetManifestResourceStream(template + ".cs.txt");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n").TrimEnd().Split('\n');
    }
}
