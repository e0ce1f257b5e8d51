using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Core.Tests.Editing;

/// <summary>.NET patterns translated to JavaScript: syntax that the two do not share is left out.</summary>
public class EcmaPatternTests
{
    [Theory]
    [InlineData("[a-z]+", "[a-z]+")]
    [InlineData(@"\d{4}-\d\d?", @"\p{Nd}{4}-\p{Nd}\p{Nd}?")]
    [InlineData(
        @"\w+@[\w-.]+\.\w{2,}",
        @"[\p{L}\p{M}\p{Nd}\p{Pc}]+@[\p{L}\p{M}\p{Nd}\p{Pc}\-.]+\.[\p{L}\p{M}\p{Nd}\p{Pc}]{2,}"
    )]
    [InlineData(@"(?:a|b)(?!c).\-\_", @"(?:a|b)(?!c)[^\n]-_")]
    [InlineData("^a$", @"^a(?=\n?$)")]
    [InlineData(@"[.$^(){}\]\-]", @"[.$^(){}\]\-]")]
    public void Common_syntax_is_translated(string pattern, string expected) =>
        Assert.Equal($@"^\s*(?:{expected})\s*$", EcmaPattern.Of(pattern));

    [Theory]
    [InlineData("(?i)a")]
    [InlineData("(?<name>a)")]
    [InlineData("(?>a)")]
    [InlineData(@"\bword\b")]
    [InlineData(@"\Aa\z")]
    [InlineData(@"(a)\1")]
    [InlineData("[a-z-[aeiou]]")]
    [InlineData("[]a]")]
    [InlineData("a{,3}")]
    [InlineData("{a}")]
    [InlineData("]")]
    [InlineData("[a")]
    [InlineData(@"a\")]
    public void Syntax_without_an_equivalent_is_left_out(string pattern) => Assert.Null(EcmaPattern.Of(pattern));

    [Fact]
    public void A_word_is_the_same_in_upper_and_lower_case() =>
        Assert.Equal(@"[oO][pP]-[eE][dD]\.1", EcmaPattern.IgnoringCase("op-Ed.1"));
}
