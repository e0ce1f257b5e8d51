using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests;

/// <summary>What a tool for code coverage counts in an assembly with a corpus: the user's own code.</summary>
public class CoverageExclusionTests
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private const string Code = """
        namespace Summit;

        public sealed partial record Article
        {
            public int? Words { get; init; }
            public string Headline() => Title.ToUpperInvariant();
        }

        public sealed partial record Mention { public int Length() => Span.Length; }

        public sealed partial record Place(string Town);

        [CorpusSdk.CorpusCollection("events/*.yaml")]
        public sealed partial record Event
        {
            public required string Name { get; init; }
            public Place? Place { get; init; }
            public System.Collections.Immutable.ImmutableArray<Person> Hosts { get; init; } = [];
            public string Shout() => Name + "!";
        }
        """;

    [Fact]
    public void Only_code_of_the_user_is_counted()
    {
        var build = new CorpusProject()
            .With("report.txt", "The report\n\n\"We go to the moon,\" Jane Doe said.\n")
            .With("report.yaml", "quotes:\n  - { text: \"We go to the moon,\", speaker: jane-doe, kind: partial }\n")
            .With("space/rover.txt", "A rover\n\nIt drives.\n")
            .With("people.yaml", "- { id: jane-doe, name: Jane Doe }\n")
            .With("events/launch.yaml", "name: The launch\nhosts: [jane-doe]\nplace: { town: Oslo }\n")
            .WithCode(Code)
            .Build();
        Assert.Empty(build.CompilerErrors);

        var counted = build
            .Load()
            .GetTypes()
            .Where(type => !IsExcluded(type) && !(type.DeclaringType is { } outer && IsExcluded(outer)))
            .SelectMany(type => type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared)))
            .Where(method => method.GetMethodBody() is not null && !IsExcluded(method))
            .Where(method => PropertyOf(method) is not { } property || !IsExcluded(property))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}")
            .Where(name => !name.StartsWith("Place.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        Assert.Equal(["Article.Headline", "Event.Shout", "Mention.Length"], counted);
    }

    private static bool IsExcluded(MemberInfo member) =>
        member.IsDefined(typeof(ExcludeFromCodeCoverageAttribute))
        || member.IsDefined(typeof(CompilerGeneratedAttribute));

    private static PropertyInfo? PropertyOf(MethodBase method) =>
        method
            .DeclaringType!.GetProperties(Declared)
            .FirstOrDefault(property => property.GetAccessors(true).Contains(method));
}
