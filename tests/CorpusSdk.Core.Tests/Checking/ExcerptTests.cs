using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Tests.Checking;

/// <summary>
/// The first words of a quote, as shown in a hover: at most 80 characters, whole words unless they are long.
/// </summary>
public sealed class ExcerptTests
{
    [Theory]
    [InlineData("x*80", "x*80")]
    [InlineData("x*81", "x*79…")]
    [InlineData("x*79, x*5", "x*79…")]
    [InlineData("x*78, x*5", "x*78…")]
    [InlineData("x*40, x*60", "x*40…")]
    [InlineData("x*39, x*60", "x*39, x*39…")]
    [InlineData("x*78,😀*9", "x*78…")]
    [InlineData("x*80,😀*9", "x*79…")]
    [InlineData("x*77,😀*9", "x*77,😀*1…")]
    public void An_excerpt_is_cut_between_words_or_characters(string text, string excerpt) =>
        Assert.Equal(
            Long(excerpt),
            Assert.Single(new Corpus(Long(text), $"quotes: [{{ text: \"{Long(text)}\" }}]").Model.Quotes).Excerpt
        );

    /// <summary><c>x*3,y*2…</c> is <c>xxxyy…</c></summary>
    private static string Long(string pattern) =>
        string.Concat(
            pattern
                .TrimEnd('…')
                .Split(',')
                .Select(part => part.Split('*'))
                .Select(part =>
                    (part[0][0] == ' ' ? " " : "")
                    + string.Concat(
                        Enumerable.Repeat(
                            part[0].Trim(),
                            int.Parse(part[1], System.Globalization.CultureInfo.InvariantCulture)
                        )
                    )
                )
        ) + (pattern.EndsWith('…') ? "…" : "");
}
