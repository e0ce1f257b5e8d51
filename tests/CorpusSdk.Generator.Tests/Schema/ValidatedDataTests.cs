using System.Text;
using CorpusSdk.Core.Text;
using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>
/// Checks the JSON Schemas with an independent validator: its verdict on data must be that of the build.
/// </summary>
public class ValidatedDataTests
{
    /// <summary>
    /// The rules whose errors can be seen in a single data file and the ids of the last successful build.
    /// </summary>
    private static readonly string[] s_rulesOfForm =
    [
        "CORP1002",
        "CORP1003",
        "CORP1004",
        "CORP1005",
        "CORP1006",
        "CORP1007",
        "CORP1008",
        "CORP2002",
        "CORP3001",
        "CORP3003",
    ];

    [NodeFact]
    public void The_seeds_are_valid()
    {
        var files = FilesOf(SchemaSample.Project, DataSchemas.Of(SchemaSample.Project)).ToList();
        Assert.Equal(8, files.Count);
        Assert.All(JsonValidator.Validate(files), problem => Assert.Equal("", problem));
    }

    [NodeFact]
    public void Fixed_samples_of_rules_are_valid_and_those_with_errors_of_form_are_not()
    {
        var pages = RulePage.All.Where(page => page.Fixed is not null).ToList();
        var schemas = pages.Select(page => DataSchemas.Of(page.Fixed!)).ToList();
        var samples = pages
            .Zip(schemas)
            .SelectMany(pair =>
                (IEnumerable<(string Id, bool IsFixed, (string, string) File)>)
                    [
                        .. FilesOf(pair.First.Fixed!, pair.Second).Select(file => (pair.First.Id, true, file)),
                        .. FilesOf(pair.First.Failing!, pair.Second).Select(file => (pair.First.Id, false, file)),
                    ]
            )
            .ToList();
        var problems = JsonValidator.Validate([.. samples.Select(sample => sample.File)]);

        var wrong = samples
            .Zip(problems)
            .Where(pair => pair.Second.Length > 0)
            .Select(pair => (pair.First.Id, pair.First.IsFixed, pair.Second))
            .ToList();
        Assert.DoesNotContain(wrong, sample => sample.IsFixed);
        Assert.Equal(s_rulesOfForm, wrong.Select(sample => sample.Id).Distinct());
    }

    [NodeFact]
    public void An_editor_accepts_what_the_build_accepts()
    {
        var values = FieldValues.All;
        var entries = string.Concat(values.Select(value => $"- {value.Key}: {value.Yaml}\n"));
        var project = new CorpusProject { HasJsonSchemas = true }
            .With("values.yaml", entries)
            .With("people.yaml", "- { id: kim, name: Kim }\n- { id: \"007\", name: Bond }\n")
            .WithCode(FieldValues.Declarations);
        var build = project.Build();
        Assert.Empty(build.CompilerErrors);
        var refused = build
            .Result.Diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line)
            .ToHashSet();
        Assert.Equal(values.Where(value => !value.IsValid), values.Where((_, line) => refused.Contains(line)));

        var schema = DataSchemas.Of(build).Texts["values"];
        var problems = JsonValidator.Validate([.. values.Select(value => (schema, $"{value.Key}: {value.Yaml}\n"))]);
        var taken = values.Where((_, i) => problems[i].Length == 0).ToList();
        Assert.DoesNotContain(values.Except(taken), value => value.IsValid);

        // A schema cannot know how a number is written, or which years have a 29 February.
        Assert.Equal(
            ["whole: 0x10", "price: .nan", "held: 2023-02-29", "day: 2023-02-29"],
            taken.Where(value => !value.IsValid).Select(value => $"{value.Key}: {value.Yaml}")
        );
    }

    private static IEnumerable<(string Schema, string Text)> FilesOf(CorpusProject project, DataSchemas schemas)
    {
        var collections = schemas.Texts.Keys.Except(["article", "people"]).ToList();
        foreach (var (path, bytes) in project.Files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            // Samples name the folder of a collection, or its file, like its set.
            var collection = collections.Find(name => path.StartsWith(name, StringComparison.OrdinalIgnoreCase));
            var kind = CorpusPath.KindOf(path);
            if (kind is CorpusFileKind.People or CorpusFileKind.Sidecar)
            {
                yield return (
                    schemas.Texts[kind == CorpusFileKind.People ? "people" : collection ?? "article"],
                    Encoding.UTF8.GetString(bytes)
                );
            }
        }
    }
}
