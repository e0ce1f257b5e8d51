using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Tests.Linking;

public class QuotedTextTests
{
    [Theory]
    [InlineData("[One.\n\nTwo.]", "One.\n\nTwo.")]
    [InlineData("say \"[One.\n\n{\"}Two.\n\n{\"}Three.]\" end", "One.\n\nTwo.\n\nThree.")]
    [InlineData("> \u201c[One\n{> }two.\n{>}\n{> \u201c}Three.]\u201d", "One\ntwo.\n\nThree.")]
    [InlineData("[{- }One{ }]", "One")]
    [InlineData("[{all}]", "")]
    public void Excluded_ranges_are_left_out_and_line_ends_stay(string marked, string words)
    {
        var (text, range, excluded) = Read(marked);
        Assert.Equal(words, QuotedText.Of(text, range, excluded));
    }

    [Theory]
    [InlineData(4, "One.")]
    [InlineData(6, "One.\n\n")]
    [InlineData(7, "One.\n\n")]
    [InlineData(8, "One.\n\n")]
    [InlineData(9, "One.\n\nT")]
    public void The_beginning_of_a_quote_has_the_beginning_of_its_words(int length, string words)
    {
        var (text, range, excluded) = Read("\"[One.\n\n{> }Two.\n\n{> }Three.]\"");
        Assert.Equal(words, QuotedText.Of(text, new(range.Start, length), excluded));
    }

    /// <summary>Reads a text with the quote in <c>[ ]</c> and its excluded ranges in <c>{ }</c>.</summary>
    private static (string Text, TextRange Range, EquatableArray<TextRange> Excluded) Read(string marked)
    {
        var text = new System.Text.StringBuilder();
        List<TextRange> excluded = [];
        var (start, end, from) = (0, 0, 0);
        foreach (var c in marked)
        {
            switch (c)
            {
                case '[':
                    start = text.Length;
                    break;
                case ']':
                    end = text.Length;
                    break;
                case '{':
                    from = text.Length;
                    break;
                case '}':
                    excluded.Add(TextRange.FromBounds(from, text.Length));
                    break;
                default:
                    _ = text.Append(c);
                    break;
            }
        }

        return (text.ToString(), TextRange.FromBounds(start, end), excluded.ToEquatableArray());
    }
}
