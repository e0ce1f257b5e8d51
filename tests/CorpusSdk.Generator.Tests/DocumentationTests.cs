using System.Xml.Linq;
using CorpusSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests;

/// <summary>What an editor shows for generated members, asked of the compiler's symbols as an editor asks.</summary>
public sealed class DocumentationTests
{
    private static readonly CorpusBuild s_seeds = CorpusProject.Seeds.Build();

    [Fact]
    public void An_article_shows_its_title_publisher_date_contents_and_file() =>
        Assert.Equal(
            [
                "Putin's Possible 'Gift' for Supporting North Korea's War",
                "The Asia Business Daily, 2024-06-19",
                "5 quotes, 21 people, 2 delegations in seeds/000_1597e04da5133f28.txt",
            ],
            Hover("Summit.CorpusSets+ArticleSet", "PutinsPossibleGift")
        );

    [Fact]
    public void A_person_shows_country_roles_names_and_counts() =>
        Assert.Equal(
            [
                "Vladimir Putin, Russia",
                "Russian President",
                "also Putin, President Putin, President Vladimir Putin, Mr. Putin",
                "9 quotes, 38 mentions in 5 articles, 1 delegation",
            ],
            Hover("Summit.CorpusSets+PersonSet", "VladimirPutin")
        );

    [Fact]
    public void A_quote_shows_speaker_cue_words_and_the_lines_of_text_and_annotation() =>
        Assert.Equal(
            [
                "Vladimir Putin, said: “We appreciate North Korea's consistent and firm support for Russia, "
                    + "including…”",
                "seeds/000_1597e04da5133f28.txt:14, annotated in seeds/000_1597e04da5133f28.yaml:26",
            ],
            Hover("Summit.CorpusSets+QuotesOf+PutinsPossibleGift_", "WeAppreciateNorthKoreasConsistentAndFirm")
        );

    [Fact]
    public void A_delegation_shows_party_event_head_and_members()
    {
        var hover = Hover("Summit.CorpusSets+DelegationSet", "RussiaAtPyongyang2024");
        Assert.Equal("Russia, expanded North Korea-Russia summit, Kumsusan Guesthouse, Pyongyang", hover[0]);
        Assert.StartsWith(
            "led by Vladimir Putin, 13 members: Denis Manturov, Alexander Novak, ",
            hover[1],
            StringComparison.Ordinal
        );
        Assert.Equal("seeds/000_1597e04da5133f28.yaml:55", hover[2]);
    }

    [Fact]
    public void Every_public_member_of_the_generated_code_is_documented()
    {
        var undocumented = Types(s_seeds.Compilation.Assembly.GlobalNamespace)
            .SelectMany(type => type.GetMembers().Append(type))
            .Where(symbol => symbol is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false })
            .Where(symbol => symbol is not IMethodSymbol { MethodKind: not MethodKind.Ordinary })
            .Where(symbol => !symbol.GetDocumentationCommentXml()!.Contains('<', StringComparison.Ordinal))
            .Select(symbol => symbol.ToDisplayString());
        Assert.Empty(undocumented);
    }

    [Fact]
    public void Documentation_is_well_formed_whatever_a_title_holds()
    {
        var build = CorpusProject
            .Seeds.Edit(
                "000_1597e04da5133f28.yaml",
                "title: Putin's Possible 'Gift' for Supporting North Korea's War",
                "title: \"</summary><include file='x' path='//*'/> & */ \\u2028 \\u202E {0} \\\"\\\"\\\" #if\""
            )
            .Build();
        Assert.Empty(build.CompilerErrors);
        var paragraph = Hover(build, "Summit.CorpusSets+ArticleSet", "PutinsPossibleGift")[0];
        Assert.Equal("</summary><include file='x' path='//*'/> & */ <U+2028> <U+202E> {0} \"\"\" #if", paragraph);
    }

    private static List<string> Hover(string type, string member) => Hover(s_seeds, type, member);

    private static List<string> Hover(CorpusBuild build, string type, string member)
    {
        var symbol = build.Compilation.GetTypeByMetadataName(type)!.GetMembers(member).Single();
        return
        [
            .. XElement
                .Parse(symbol.GetDocumentationCommentXml()!)
                .Element("summary")!
                .Elements("para")
                .Select(paragraph => paragraph.Value),
        ];
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container
            .GetMembers()
            .OfType<INamespaceOrTypeSymbol>()
            .SelectMany(member => member is INamedTypeSymbol type ? Types(member).Prepend(type) : Types(member));
}
