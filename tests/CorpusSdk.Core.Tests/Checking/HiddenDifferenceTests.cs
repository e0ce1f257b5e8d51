using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Tests.Checking;

/// <summary>
/// Differences in characters that are not seen, or that only change an emoji, are named by code point (CORP4001).
/// </summary>
public sealed class HiddenDifferenceTests
{
    [Theory]
    [InlineData("❤\uFE0F", "❤", "which has U+FE0F VARIATION SELECTOR-16 after '❤'; the quote leaves it out")]
    [InlineData("❤", "❤\uFE0F", "which does not have U+FE0F VARIATION SELECTOR-16 after '❤'; the quote adds it")]
    [InlineData(
        "❤\uFE0F",
        "❤\uFE0E",
        "which has U+FE0F VARIATION SELECTOR-16 after '❤', where the quote has U+FE0E VARIATION SELECTOR-15"
    )]
    [InlineData("👍🏽", "👍", "which has U+1F3FD after '👍'; the quote leaves it out")]
    [InlineData("👍", "👍🏽", "which does not have U+1F3FD after '👍'; the quote adds it")]
    [InlineData("👩\u200D💻", "👩", "which has U+200D U+1F4BB after '👩'; the quote leaves it out")]
    [InlineData("❤\u200D", "❤", "which has U+200D ZERO WIDTH JOINER after '❤'; the quote leaves it out")]
    public void They_are_named_with_the_character_before_them(string found, string declared, string message) =>
        Assert.EndsWith(
            message,
            new Corpus(
                $"\"We pay {found} ten euros a year,\" she said.\n",
                $"quotes: [{{ text: ⟦\"We pay {declared} ten euros a year,\"⟧ }}]"
            ).HasOnly(Rules.QuoteNotFound),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_word_behind_such_a_character_is_a_word() =>
        Assert.Contains(
            "which also has 'ten' after 'pay'; the quote leaves that word out",
            new Corpus(
                "\"We pay ten ❤\uFE0F euros a year,\" she said.\n",
                "quotes: [{ text: ⟦\"We pay ❤\uFE0F euros a year,\"⟧ }]"
            ).HasOnly(Rules.QuoteNotFound),
            StringComparison.Ordinal
        );
}
