using System.Globalization;
using System.Text;

namespace CorpusSdk.Tests.Search;

public class WordBreaksTests
{
    /// <summary>
    /// The conformance test of Unicode 15.0.0; its license is in the THIRD-PARTY-NOTICES.txt of the package.
    /// </summary>
    [Fact]
    public void The_conformance_test_of_Unicode_passes()
    {
        using var stream = typeof(WordBreaksTests).Assembly.GetManifestResourceStream("WordBreakTest.txt")!;
        using var reader = new StreamReader(stream);
        List<string> wrong = [];
        var lines = 0;
        while (reader.ReadLine() is { } line)
        {
            var sample = line.Split('#')[0].Trim();
            if (sample.Length > 0)
            {
                lines++;
                var found = Broken(sample);
                if (found != sample)
                {
                    wrong.Add($"{found} for {line}");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.Equal(1823, lines);
    }

    [Fact]
    public void Invalid_UTF8_is_read_to_its_end()
    {
        byte[] text = [0x61, 0xFF, 0xC3, 0x28, 0xE2, 0x82, 0x62, 0xF0];

        var ends = new List<int>();
        for (var at = 0; at < text.Length; ends.Add(at))
        {
            at = WordBreaks.Next(text, at);
        }

        Assert.Equal([1, 2, 3, 4, 6, 7, 8], ends);
    }

    /// <summary>The sample with ÷ at each boundary and × elsewhere.</summary>
    private static string Broken(string sample)
    {
        int[] codes =
        [
            .. sample
                .Split([' ', '÷', '×'], StringSplitOptions.RemoveEmptyEntries)
                .Select(code => int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
        ];
        var text = Encoding.UTF8.GetBytes(string.Concat(codes.Select(char.ConvertFromUtf32)));
        var shown = new StringBuilder("÷");
        var (end, at) = (0, 0);
        foreach (var code in codes)
        {
            end = at == end ? WordBreaks.Next(text, at) : end;
            at += new Rune(code).Utf8SequenceLength;
            _ = shown.Append(CultureInfo.InvariantCulture, $" {code:X4} ").Append(at == end ? '÷' : '×');
        }

        return shown.ToString();
    }
}
