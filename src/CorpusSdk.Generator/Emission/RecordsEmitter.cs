using CorpusSdk.Generator.Pipeline;

namespace CorpusSdk.Generator.Emission;

/// <summary>The record types, and search: the same for every corpus but for the namespace.</summary>
internal static class RecordsEmitter
{
    public static readonly IReadOnlyList<string> Templates = ["Article", "Delegation", "Person", "Quote", "Search"];

    public static string Emit(string template, CorpusOptions options) =>
        GeneratedFile.Write(options, writer => writer.Line(Read(template).TrimEnd().Replace("$GeneratedCode$", GeneratedFile.GeneratedCode)));

    private static string Read(string template)
    {
        using var stream = typeof(RecordsEmitter).Assembly.GetManifestResourceStream(template + ".cs.txt");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
