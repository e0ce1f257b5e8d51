using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Tests.Checking;

/// <summary>
/// What is shown of the article for a wrong quote: the whole words around the first difference, and not too many.
/// </summary>
public sealed class DifferenceTests
{
    private const string Numbers =
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        + "seventeen eighteen nineteen twenty";

    [Theory]
    [InlineData(
        "eleven",
        "elven",
        "\"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            + "seventeen eighteen\", which has 'eleven' where the quote has 'elven' (first difference: 'e', not 'v')"
    )]
    [InlineData(
        "one",
        "ones",
        "\"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            + "seventeen eighteen\", which has 'one' where the quote has 'ones' (first difference: a space, not 's')"
    )]
    [InlineData(
        "twenty",
        "twentie",
        "\"fourteen fifteen sixteen seventeen eighteen nineteen twenty\", which has 'twenty' where the quote "
            + "has 'twentie' (first difference: 'y', not 'i')"
    )]
    [InlineData(
        "seventeen",
        "seventen",
        "\"eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty\", which has "
            + "'seventeen' where the quote has 'seventen' (first difference: 'e', not 'n')"
    )]
    public void A_long_passage_is_shown_around_the_difference(string right, string wrong, string shown) =>
        Assert.Equal(
            shown,
            Shown($"First line.\n{Numbers} and so on.", Numbers.Replace(right, wrong, StringComparison.Ordinal))
        );

    [Theory]
    [InlineData(110, 101)]
    [InlineData(111, 72)]
    public void A_passage_of_up_to_110_characters_is_shown_in_full(int length, int shown)
    {
        var right = "ab " + new string('x', length - 9) + " yes z";
        Assert.Equal(
            $"\"{(length == 110 ? "ab " : "")}{new string('x', shown)} yes z\", "
                + "which has 'yes' where the quote has 'yet' (first difference: 's', not 't')",
            Shown("It began so. " + right, right.Replace("yes", "yet", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData(19, 19)]
    [InlineData(20, 20)]
    [InlineData(21, 21)]
    public void The_last_word_is_shown_to_its_end(int rest, int shown) =>
        Assert.StartsWith(
            $"\"we go to sea{new string('a', shown)}\", which has 'go' where",
            Shown($"He said we go to sea{new string('a', rest)} now", "we gi to sea"),
            StringComparison.Ordinal
        );

    [Fact]
    public void No_character_is_cut_in_two()
    {
        var (many, shown) = (string.Concat(Enumerable.Repeat("😀", 15)), string.Concat(Enumerable.Repeat("😀", 9)));
        Assert.EndsWith(
            $"which has '{shown}xb{shown}' where the quote has '{shown}xc{shown}' (first difference: 'b', not 'c')",
            Shown($"so a{many}xb{many} it is", $"so a{many}xc{many} it is"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(
        "He said \"we go\" then",
        "we going",
        "\"we go\", which has 'go' where the quote has 'going' (first difference: '\"', not 'i')"
    )]
    [InlineData(
        "He said \"we go\"",
        "we goes",
        "\"we go\", which has 'go' where the quote has 'goes' (first difference: '\"', not 'e')"
    )]
    [InlineData(
        "He said “we go” then",
        "we going on",
        "\"we go” then\", which has 'go' where the quote has 'going' (first difference: '”', not 'i')"
    )]
    [InlineData(
        "He said we go then",
        "we going",
        "\"we go\", which has 'go' where the quote has 'going' (first difference: a space, not 'i')"
    )]
    [InlineData(
        "He said \"we go\" then",
        "we gone \"then\"",
        "\"we go\" then\", which has 'go' where the quote has 'gone' (first difference: '\"', not 'n')"
    )]
    [InlineData(
        "networking is good here",
        "networkers is good here",
        "\"networking is good here\", which has 'networking' where the quote has 'networkers' (first "
            + "difference: 'i', not 'e')"
    )]
    public void The_passage_ends_before_what_closes_it_and_with_a_whole_word(string text, string quote, string shown) =>
        Assert.Equal(shown, Shown(text, quote));

    [Theory]
    [InlineData(
        19,
        "'aaaaaaaaaaaaaaaaaaabaaaaaaaaaaaaaaaaaaa' where the quote has "
            + "'aaaaaaaaaaaaaaaaaaacaaaaaaaaaaaaaaaaaaa' (first difference: 'b', not 'c')"
    )]
    [InlineData(
        20,
        "'aaaaaaaaaaaaaaaaaaaabaaaaaaaaaaaaaaaaaaa' where the quote has "
            + "'aaaaaaaaaaaaaaaaaaaacaaaaaaaaaaaaaaaaaaa' (first difference: 'b', not 'c')"
    )]
    [InlineData(
        21,
        "'aaaaaaaaaaaaaaaaaaaabaaaaaaaaaaaaaaaaaaa' where the quote has "
            + "'aaaaaaaaaaaaaaaaaaaacaaaaaaaaaaaaaaaaaaa' (first difference: 'b', not 'c')"
    )]
    public void A_long_word_is_shown_with_20_characters_before_and_after_the_difference(int length, string shown)
    {
        var half = new string('a', length);
        var message = new Corpus($"so {half}b{half} it is", $"quotes: [{{ text: ⟦so {half}c{half} it is⟧ }}]").HasOnly(
            Rules.QuoteNotFound
        );
        Assert.Equal(shown, message[(message.IndexOf("which", StringComparison.Ordinal) + 10)..]);
    }

    private static string Shown(string text, string quote)
    {
        var message = new Corpus(text, $"quotes: [{{ text: ⟦'{quote}'⟧ }}]").HasOnly(Rules.QuoteNotFound);
        return message.Split(" of seeds/a.txt, ")[1];
    }

    /// <summary>A word of one letter has no second letter that could be exchanged with the first.</summary>
    [Fact]
    public void A_word_of_one_letter_is_compared_with_a_longer_one() =>
        _ = new Corpus(
            "He said: \"They waited for a while near the harbour.\"\n",
            "quotes:\n  - text: ⟦They waited for nearly while near the harbour.⟧\n"
        ).HasOnly(Rules.QuoteNotFound);
}
