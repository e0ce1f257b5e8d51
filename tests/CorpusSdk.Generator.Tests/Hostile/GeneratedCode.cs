using System.Text.Json;
using System.Text.RegularExpressions;
using CorpusSdk.Core.Facts;
using CorpusSdk.Generated;
using CorpusSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Generator.Tests.Hostile;

/// <summary>
/// Looks for data in generated code: it may stand in literals and in the text of comments, and give names, and no more.
/// </summary>
internal static partial class GeneratedCode
{
    private static readonly HashSet<string> s_own =
    [
        .. new CorpusProject()
            .With("a/b.txt", "x")
            .With(
                "a/b.yaml",
                "published: 2024-01-01~\nquotes: [{ text: x, speaker: c }]\ndelegations: [{ id: d, head: c, "
                    + "count: 1, members: [{ person: c }] }]"
            )
            .With("people.yaml", "[{ id: c, name: x, roles: [{ title: x, from: 2024-01-01T10:00:00Z }] }]")
            .Build()
            .Sources.Values.Concat(HostileCorpora.WithSchema.Build().Sources.Values)
            .SelectMany(IdentifiersOf),
    ];

    private static readonly JsonSerializerOptions s_withFields = new() { IncludeFields = true };

    /// <summary>6: nothing of the data is code, markup, a directive or a file's name.</summary>
    public static IEnumerable<string> Foreign(IReadOnlyDictionary<string, string> sources)
    {
        foreach (var (file, source) in sources)
        {
            if (!FileName().IsMatch(file))
            {
                yield return "a generated file called " + file;
            }

            var root = CSharpSyntaxTree
                .ParseText(source, new(LanguageVersion.CSharp11, DocumentationMode.Parse))
                .GetRoot();
            foreach (
                var directive in root.DescendantTrivia(descendIntoTrivia: true)
                    .Where(trivia => trivia.IsDirective)
                    .Select(trivia => trivia.ToString().Trim())
            )
            {
                if (
                    directive
                    is not (
                        "#nullable enable"
                        or "#nullable disable"
                        or "#nullable disable warnings"
                        or "#pragma warning disable"
                    )
                )
                {
                    yield return $"a directive in {file}: {directive}";
                }
            }

            foreach (var token in root.DescendantTokens(descendIntoTrivia: true))
            {
                if (
                    token.IsKind(SyntaxKind.StringLiteralToken)
                    && token.Text.Any(c => c is not (>= ' ' and <= '~') and not (>= '\u3400' and <= '\u9FFF'))
                )
                {
                    yield return $"a literal in {file} that is not plain: {token.Text}";
                }
            }

            foreach (
                var tag in root.DescendantNodes(descendIntoTrivia: true)
                    .OfType<XmlElementStartTagSyntax>()
                    .Select(tag => tag.ToString())
                    .Concat(
                        root.DescendantNodes(descendIntoTrivia: true)
                            .OfType<XmlEmptyElementSyntax>()
                            .Select(tag => tag.ToString())
                    )
            )
            {
                if (!Tag().IsMatch(tag))
                {
                    yield return $"markup in {file}: {tag}";
                }
            }

            foreach (
                var name in IdentifiersOf(source)
                    .Where(name => !s_own.Contains(name) && !Name().IsMatch(name) && !BucketName().IsMatch(name))
                    .Distinct()
            )
            {
                yield return $"an identifier in {file}: {name}";
            }
        }
    }

    /// <summary>The facts of each article as the program reads them, by the file that they are of.</summary>
    public static IReadOnlyDictionary<string, string> Facts(CorpusBuild build) =>
        build
            .Sources.Where(source => source.Key.StartsWith("ArticleFacts", StringComparison.Ordinal))
            .SelectMany(source => ArticlesOf(source.Value))
            .ToDictionary(
                facts => facts.Details.Path,
                facts => JsonSerializer.Serialize(facts, s_withFields),
                StringComparer.Ordinal
            );

    private static ArticleTable ArticlesOf(string source) =>
        new ArticleTable(
            CSharpSyntaxTree
                .ParseText(source, new(LanguageVersion.CSharp11))
                .GetRoot()
                .DescendantTokens()
                .Single(token => token.IsKind(SyntaxKind.StringLiteralToken))
                .ValueText
        );

    /// <summary>The facts of a generated file as a set of their own. They begin with their number, 4 bytes.</summary>
    private sealed class ArticleTable(string facts) : KeyedCorpusSet<ArticleFacts>(facts[0] | (facts[1] << 16), 1)
    {
        // Table 0 and a place, one byte each: a file of a test has fewer than 128 articles.
        protected override string PackedOrder =>
            string.Concat(Enumerable.Range(0, Count).Select(place => (char)(place << 8)));

        protected override string Kind => "article";

        protected override string IdOf(ArticleFacts item) => item.Id;

        protected override string PackedFacts(int table) => facts;

        protected override ArticleFacts Create(FactReader facts) => ArticleFacts.Read(facts);
    }

    private static IEnumerable<string> IdentifiersOf(string source) =>
        CSharpSyntaxTree
            .ParseText(source, new(LanguageVersion.CSharp11))
            .GetRoot()
            .DescendantTokens()
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => token.ValueText);

    // Made of an id: letters of ids, digits, marks; an underscore in front, or between folders and at the end of types.
    [GeneratedRegex(@"^_?[\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}]+(_+[\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}]+)*_?\z")]
    private static partial Regex Name();

    [GeneratedRegex(@"^(Article|Person|Delegation|Events|Seats|Speeches)Facts\d{3}_\z|^quote\d\z")]
    private static partial Regex BucketName();

    [GeneratedRegex(
        @"^((Articles|ArticleFacts|People)\d{3}|Article|Corpus|Delegation|Person|Quote|Search|References|Values|"
            + @"(Record|Collection)\.[A-Z][A-Za-z]*)\.g\.cs\z"
    )]
    private static partial Regex FileName();

    [GeneratedRegex(
        @"^<(summary|remarks|para|b|c|code|example|returns|inheritdoc ?/|"
            + @"see(also)? cref=""[A-Za-z.:]+"" ?/|param(ref)? name=""(query|text|options)""/?|"
            + @"exception cref=""global::System\.ArgumentNullException"")>\z"
    )]
    private static partial Regex Tag();
}
