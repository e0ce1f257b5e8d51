using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Text;
using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Tool.Initialization;
using Json.Schema;
using YamlDotNet.RepresentationModel;

namespace CorpusSdk.Tool.Tests;

/// <summary>
/// The editor schemas accept the same data files as the core, according to an independent validator.
/// </summary>
public sealed class EditorSchemaTests
{
    private static readonly Dictionary<string, JsonSchema> s_schemas = EditorSchemas.Names.ToDictionary(
        name => name,
        name =>
            JsonSchema.FromText(System.Text.Encoding.UTF8.GetString(EditorSchemas.Content(name, CorpusSchema.Empty)))
    );

    [Fact]
    public void The_seeds_match_the_schemas()
    {
        foreach (
            var (path, content) in CorpusProject.Seeds.Files.Where(file =>
                file.Key.EndsWith(".yaml", StringComparison.Ordinal)
            )
        )
        {
            Assert.True(IsValid(path, System.Text.Encoding.UTF8.GetString(content)), path);
        }
    }

    [Fact]
    public void Files_that_pass_the_check_match_the_schemas()
    {
        var pages = RulePage
            .All.Where(page => page.Fixed is { Code.Length: 0 })
            .SelectMany(page => page.Fixed!.Files)
            .Where(file => file.Key.EndsWith(".yaml", StringComparison.Ordinal))
            .ToList();
        Assert.True(pages.Count > 15);
        Assert.All(
            pages,
            file => Assert.True(IsValid(file.Key, System.Text.Encoding.UTF8.GetString(file.Value)), file.Key)
        );
    }

    [Theory]
    [InlineData("a.yaml", "titel: X")]
    [InlineData("a.yaml", "quotes: [{ speaker: ann }]")]
    [InlineData("a.yaml", "quotes: [{ text: Yes, speaker: ann, source: Rome }]")]
    [InlineData("a.yaml", "quotes: [{ text: Yes, kind: indirect }]")]
    [InlineData("a.yaml", "quotes: [{ text: Yes, id: a--b }]")]
    [InlineData("a.yaml", "quotes: Yes")]
    [InlineData("a.yaml", "published: 19 June 2024")]
    [InlineData("a.yaml", "url: example.org")]
    [InlineData("a.yaml", "delegations: [{ id: d, count: -1 }]")]
    [InlineData("a.yaml", "delegations: [{ id: d, members: [{ role: Minister }] }]")]
    [InlineData("people.yaml", "[{ id: ann }]")]
    [InlineData("people.yaml", "[{ id: ann, name: Ann, roles: [{ from: 2012 }] }]")]
    [InlineData("people.yaml", "id: ann")]
    public void Invalid_files_are_invalid_for_both(string path, string yaml)
    {
        Assert.False(IsValid(path, yaml));
        var file = SourceFile.Create(path, path, path, yaml);
        Assert.NotEmpty(
            path == "people.yaml" ? PeopleReader.ReadPeople(file).Problems : ArticleReader.ReadSidecar(file).Problems
        );
    }

    private static bool IsValid(string path, string yaml) =>
        s_schemas[CorpusPath.KindOf(path) == CorpusFileKind.People ? EditorSchemas.People : EditorSchemas.Article]
            .Evaluate(JsonSerializer.SerializeToElement(NodeOf(yaml)))
            .IsValid;

    /// <summary>The values according to YAML 1.2, as the language server reads them.</summary>
    private static JsonNode? NodeOf(string yaml)
    {
        YamlStream stream = [];
        stream.Load(new StringReader(yaml));
        return stream.Documents.Count == 0 ? null : NodeOf(stream.Documents[0].RootNode);
    }

    private static JsonNode? NodeOf(YamlNode node) =>
        node switch
        {
            YamlMappingNode mapping => new JsonObject(
                mapping.Children.Select(child =>
                    KeyValuePair.Create(((YamlScalarNode)child.Key).Value!, NodeOf(child.Value))
                )
            ),
            YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(NodeOf)]),
            YamlScalarNode { Style: not YamlDotNet.Core.ScalarStyle.Plain } quoted => JsonValue.Create(quoted.Value),
            YamlScalarNode { Value: null or "" or "~" or "null" } => null,
            YamlScalarNode { Value: "true" or "false" } truth => JsonValue.Create(truth.Value == "true"),
            YamlScalarNode number
                when int.TryParse(
                    number.Value,
                    NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out var value
                ) => JsonValue.Create(value),
            YamlScalarNode text => JsonValue.Create(text.Value),
            _ => throw new NotSupportedException(),
        };
}
