using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests.Harness;

/// <summary>
/// The JSON Schemas that a build would write for editors, as the task finds them: in the compilation's own attributes.
/// </summary>
internal sealed record DataSchemas(IReadOnlyDictionary<string, string> Texts)
{
    private const string Key = "CorpusSdk.JsonSchema/";

    public static DataSchemas Of(CorpusProject project) => Of((project with { HasJsonSchemas = true }).Build());

    public static DataSchemas Of(CorpusBuild build) =>
        new(
            build
                .Compilation.Assembly.GetAttributes()
                .Where(attribute => attribute.AttributeClass?.Name == "AssemblyMetadataAttribute")
                .Select(attribute =>
                    ((string)attribute.ConstructorArguments[0].Value!, (string)attribute.ConstructorArguments[1].Value!)
                )
                .Where(pair => pair.Item1.StartsWith(Key, StringComparison.Ordinal))
                .ToDictionary(pair => pair.Item1[Key.Length..], pair => pair.Item2, StringComparer.Ordinal)
        );

    /// <summary>
    /// What a schema has at a path of keys such as <c>properties/quotes</c>, on one line; empty where it has nothing.
    /// </summary>
    public string At(string name, string path)
    {
        using var schema = JsonDocument.Parse(Texts[name]);
        var element = schema.RootElement;
        foreach (var key in path.Split('/'))
        {
            if (!element.TryGetProperty(key, out element))
            {
                return "";
            }
        }

        return JsonSerializer.Serialize(element, Options);
    }

    private static JsonSerializerOptions Options { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
