using CorpusSdk.Core.Naming;
using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Generator.Tests.Harness.Verification;

namespace CorpusSdk.Generator.Tests;

/// <summary>Folders, front matter, several files of people.</summary>
public sealed class FolderTests
{
    private static readonly CorpusProject s_library = new CorpusProject()
        .With("people.yaml", "- { id: ann, name: Ann }")
        .With("space/crew.people.yaml", "- { id: bob, name: Bob }")
        .With("space/launch.txt", "A launch\n\n\"Up,\" said Ann.")
        .With("space/launch.yaml", "quotes:\n  - { text: 'Up,', speaker: ann }")
        .With(
            "space/mars/rover.md",
            """
            ---
            title: On Mars
            quotes:
              - { text: Dust., speaker: bob }
            ---
            # A rover

            "Dust." That was Bob.
            """
        )
        .With("zoo.txt", "Ann and Bob at the zoo");

    [Fact]
    public void Folders_group_articles_and_quotes_and_are_sets_themselves()
    {
        var build = s_library
            .WithCode(
                """
                using System.Linq;
                using Summit;
                public static class Probe
                {
                    public static string Run() => string.Join("; ",
                        Corpus.Articles.Space.Launch.Title,
                        Corpus.Articles.Space.Mars.Rover.Title,
                        string.Join(",", Corpus.Articles.Select(article => article.Id)),
                        string.Join(",", Corpus.Articles.Space.Select(article => article.Id)),
                        Corpus.Articles.Space.Mars.Count,
                        Corpus.Articles.Space.TryGetValue("rover", out _),
                        Corpus.Articles.Space.TryGetValue("zoo", out _),
                        Corpus.Quotes.Space.Launch.Up.Speaker,
                        Corpus.Quotes.Space.Mars.Rover.Dust.Text,
                        Corpus.Quotes.Space.Count,
                        Corpus.Quotes.Space.Mars.Single().Location,
                        Corpus.Articles.Space.Mars.Rover.Location,
                        Corpus.Articles.Space.Mars.Rover.Text.Split('\n')[0]);
                }
                """
            )
            .Build();
        Assert.Empty(build.Problems);
        Assert.Empty(build.CompilerErrors);
        Assert.Equal(
            "A launch; On Mars; zoo,launch,rover; launch,rover; 1; True; False; Ann; Dust.; 2; "
                + "seeds/space/mars/rover.md:8:2; seeds/space/mars/rover.md:6:1; # A rover",
            build.Run<string>("Probe", "Run")
        );
    }

    [Theory]
    [InlineData("", "space,launch,zoo,launch/up")]
    [InlineData("name", "space,launch,zoo,launch/up")]
    [InlineData("path", "space,space-launch,zoo,space-launch/up")]
    [InlineData(" Path ", "space,space-launch,zoo,space-launch/up")]
    public void Ids_are_made_of_names_or_of_paths_and_members_are_where_they_are(string ids, string expected)
    {
        var build = (
            new CorpusProject { CorpusIds = ids }
                .With("zoo.txt", "Ann and Bob at the zoo")
                .With("space/index.md", "Of space\n\n\"Up.\"")
                .With("space/launch.txt", "A launch\n\n\"Up.\"")
                .With("space/launch.yaml", "quotes: [{ text: Up. }]")
        )
            .WithCode(
                """
                using Summit;
                public static class Probe
                {
                    public static string Run() => string.Join(",", new[]
                    {
                        Corpus.Articles.Space.Index.Id, Corpus.Articles.Space.Launch.Id, Corpus.Articles.Zoo.Id,
                        Corpus.Quotes.Space.Launch.Up.Id,
                    });
                }
                """
            )
            .Build();
        Assert.Empty(build.Problems);
        Assert.Empty(build.CompilerErrors);
        Assert.Equal(expected, build.Run<string>("Probe", "Run"));
    }

    private static readonly CorpusProject s_site = new[] { "de", "fr", "ko", "zh-cn" }
        .SelectMany(language =>
            new[] { "index", "guides/index", "guides/intro", "guides/deep/index" }.Select(page =>
                $"{language}/{page}.md"
            )
        )
        .Aggregate(new CorpusProject { CorpusIds = "path" }, (current, path) => current.With(path, "A page"));

    private static readonly CorpusProject s_siteOfNames = s_site with { CorpusIds = "name" };

    private static readonly CorpusProject s_annotatedTwice = s_library.With(
        "space/mars/rover.yaml",
        "title: On Mars too"
    );

    private static readonly DiagnosticSnapshot s_expected = new(
        "folders",
        [("a site whose ids are names", s_siteOfNames), ("a sidecar and front matter", s_annotatedTwice)]
    );

    [Fact]
    public async Task A_site_of_many_languages_has_room_where_ids_are_paths()
    {
        await CorpusGeneratorTest.VerifyAsync(s_site);
        var expected = s_expected["a site whose ids are names"];
        Assert.Equal(9, expected.Count(problem => problem.Contains(": CORP2001: ", StringComparison.Ordinal)));
        await CorpusGeneratorTest.VerifyAsync(s_siteOfNames, expected);
    }

    [Fact]
    public Task Members_may_be_called_like_anything_that_a_set_has()
    {
        var names = new[]
        {
            "count",
            "equals",
            "get-hash-code",
            "to-string",
            "get-type",
            "item",
            "try-get",
            "get",
            "keys",
            "find",
            "create",
            "order",
            "instance",
            "1st",
            "class",
        };
        var project = names.Aggregate(
            new CorpusProject(),
            (current, name) =>
                current
                    .With(name + ".txt", $"\"{name},\" he said.")
                    .With(name + ".yaml", $"quotes:\n  - text: '{name},'")
        );
        return CorpusGeneratorTest.VerifyAsync(project);
    }

    [Fact]
    public void Every_name_that_a_set_has_is_kept_free()
    {
        var taken = new[]
        {
            typeof(Generated.KeyedCorpusSet<>),
            typeof(Generated.NestedCorpusSet<,>),
            typeof(Generated.CorpusSlice<>),
        }
            .SelectMany(type =>
                type.GetMembers(
                    System.Reflection.BindingFlags.Instance
                        | System.Reflection.BindingFlags.Static
                        | System.Reflection.BindingFlags.Public
                        | System.Reflection.BindingFlags.NonPublic
                        | System.Reflection.BindingFlags.FlattenHierarchy
                )
            )
            .Where(member =>
                member
                    is not System.Reflection.MethodBase { IsPrivate: true }
                        and not System.Reflection.MethodBase { IsAssembly: true }
                        and not System.Reflection.FieldInfo { IsPrivate: true }
            )
            .Where(member =>
                member
                    is not System.Reflection.PropertyInfo { GetMethod: { IsAssembly: true } or { IsPrivate: true } }
                        and not Type { IsNestedPrivate: true }
            )
            .Where(member =>
                member is not System.Reflection.MethodBase { IsSpecialName: true }
                && char.IsAsciiLetterUpper(member.Name[0])
                && !member.Name.Contains('.', StringComparison.Ordinal)
            )
            .Select(member => member.Name)
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.All(
            taken,
            name => Assert.StartsWith("_", Core.Naming.CSharpName.FromId(name), StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Both_a_sidecar_and_front_matter_name_both_places()
    {
        var expected = s_expected["a sidecar and front matter"];
        Assert.Contains(
            expected,
            problem =>
                problem.StartsWith("error space/mars/rover.yaml(1,1)", StringComparison.Ordinal)
                && problem.Contains("CORP1010", StringComparison.Ordinal)
                && problem.Contains("rover.md", StringComparison.Ordinal)
        );
        await CorpusGeneratorTest.VerifyAsync(s_annotatedTwice, expected);
    }
}
