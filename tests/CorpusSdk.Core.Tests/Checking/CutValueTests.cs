using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Tests.Checking;

/// <summary>A value that ends where YAML begins a comment, but the article goes on (CORP1014).</summary>
public sealed class CutValueTests
{
    private const string Text = "Ferries # a history\n\nBy #1 News\n\n\"We pay #2 boats & more,\" said Jane Doe.\n";

    [Theory]
    [InlineData("quotes:\n  - text: ⟦We pay⟧ #2 boats & more,\n    kind: partial", "#2 boats & more,", 5)]
    [InlineData("quotes:\n  - text: ⟦We pay⟧ #2 boats # check this\n    kind: partial", "#2 boats", 5)]
    [InlineData("quotes:\n  - { kind: partial, text: ⟦We pay⟧ #2\n  }", "#2", 5)]
    [InlineData("quotes:\n  - text: ⟦We pay⟧\t#2 boats\n    kind: partial", "#2 boats", 5)]
    [InlineData("quotes:\n  - text: ⟦We pay⟧ \t #2 boats\n    kind: partial", "#2 boats", 5)]
    [InlineData("title: ⟦Ferries⟧ # a history", "# a history", 1)]
    [InlineData("omit: [⟦Ferries⟧ # a history\n  ]", "# a history", 1)]
    public void A_value_that_the_article_goes_on_with_is_a_warning(string annotations, string rest, int line)
    {
        var corpus = new Corpus(Text, annotations);
        corpus.HasAmong(p => p.Rule == Rules.ValueCut, [Rules.ValueCut.Id]);
        Assert.Contains(
            $"but line {line} of seeds/a.txt goes on with '{rest}'",
            corpus.Problems.Single(p => p.Rule == Rules.ValueCut).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("quotes:\n  - text: We pay # check this\n    kind: partial")]
    [InlineData("quotes:\n  - text: \"We pay #2 boats & more,\" # 2 boats")]
    [InlineData("quotes:\n  - text: 'We pay' #2 boats\n    kind: partial")]
    [InlineData("title: Ferries# a history # title")]
    public void A_comment_and_a_value_in_quotation_marks_are_not(string annotations) =>
        new Corpus(Text, annotations).HasNo(Rules.ValueCut);
}
