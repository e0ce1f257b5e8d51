using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>Counts quotation marks, so far as that tells whether a quotation may be open.</summary>
internal sealed class OpenMarks
{
    private int _straight;
    private int _curly;
    private int _angle;
    private int _corner;

    public bool HasMarkInParagraph { get; private set; }

    /// <summary>Whether there are more opening marks than closing ones, or an odd number of straight ones.</summary>
    public bool IsOpen => _straight % 2 != 0 || _curly != 0 || _angle != 0 || _corner != 0;

    public void EndParagraph() => HasMarkInParagraph = false;

    public void Reset() => (_straight, _curly, _angle, _corner, HasMarkInParagraph) = (0, 0, 0, 0, false);

    public void Read(string line)
    {
        for (
            var at = QuotationMark.Next(line, 0, line.Length);
            at < line.Length;
            at = QuotationMark.Next(line, at + 1, line.Length)
        )
        {
            switch (line[at])
            {
                case '"' or '＂':
                    _straight++;
                    break;
                case '„' or '‟':
                    _curly++;
                    break;
                case '“':
                    // Closes a quotation that „ opens.
                    _curly += _curly > 0 ? -1 : 1;
                    break;
                case '”':
                    _curly = Math.Max(0, _curly - 1);
                    break;
                case '«' or '»':
                    // French and German use them the other way round.
                    _angle = _angle == 0 ? 1 : 0;
                    break;
                case '「' or '『' or '﹁' or '﹃' or '｢':
                    _corner++;
                    break;
                case '」' or '』' or '﹂' or '﹄' or '｣':
                    _corner = Math.Max(0, _corner - 1);
                    break;
                default:
                    continue;
            }

            HasMarkInParagraph = true;
        }
    }
}
