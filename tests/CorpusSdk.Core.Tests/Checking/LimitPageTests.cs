using System.Globalization;
using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Tests.Architecture;

namespace CorpusSdk.Core.Tests.Checking;

/// <summary>The page of CORP1008 names every limit with its value.</summary>
public sealed class LimitPageTests
{
    private static readonly string s_page = Repository.Read("docs/rules/CORP1008.md");

    [Fact]
    public void The_page_has_all_limits()
    {
        var rows = s_page
            .Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .Select(line => line.Split('|')[2].Trim());
        Assert.Equal(
            new long[]
            {
                YamlLimits.Depth,
                YamlLimits.Nodes,
                YamlLimits.RepeatedNodes,
                YamlLimits.Indentation,
                ArticleReader.MaxLineLength,
                ArticleReader.MaxPassageLength,
                PeopleReader.MaxNameLength,
                FolderNames.MaxDepth,
                ArticleChecker.MaxParagraphs,
                MentionLinker.MaxMentions,
                MemberLimit.Members,
                LiteralBudget.Bytes,
            }.Select(limit => limit.ToString("N0", CultureInfo.InvariantCulture)),
            rows
        );
        Assert.Contains($"is cut after {ArticleNaming.MaxDefaultTitle} characters", s_page, StringComparison.Ordinal);
    }
}
