using System.Globalization;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// Warns of a dateline that appears in the article, but not as a dateline: at the start of a line near the beginning,
/// after at most a by-line or the name of an agency. Menus may precede it.
/// </summary>
internal sealed class DatelinePlace(ArticleText article, ProblemList problems)
{
    /// <summary>Menus, headlines and by-lines may precede the first paragraph.</summary>
    private const int LinesBefore = 25;
    private const int MaxPrefix = 100;
    private const int MaxShortLine = 80;
    private const int MaxAfter = 30;
    private const int MaxAfterSpaceless = 12;

    /// <summary>The words of by-lines that have no capital letter.</summary>
    private static readonly HashSet<string> s_byline = new(
        (
            "a aan aus avec agencies am and at by correspondant correspondante correspondent corresponsal da de "
            + "del der des desde die do du e el em en enviado envoyé envoyée especial et for from für i in "
            + "korrespondent korrespondentin la le les nos notre of our par pm por posted published read reporter "
            + "reporting spécial spéciale special staff the to und unser unserem unserer updated van von vor with "
            + "writer y à из корреспондент наш от по"
        ).Split(' '),
        StringComparer.Ordinal
    );

    public void Check(Located<string> declared, SearchedPassage dateline)
    {
        var early = EndOfFirstLines();
        var ranges = dateline.Ranges.Select(article.Folded.ToOriginal).ToList();
        if (!dateline.IsCounted || ranges.Any(range => IsDateline(range, early)))
        {
            return;
        }

        problems.Add(
            declared.Range,
            Rules.WordsElsewhere,
            "dateline",
            declared.Value,
            "at the start of a line near its beginning",
            $"line {article.PositionOf(ranges[0].Start).Line + 1} of {article.DisplayPath} has it within "
                + $"\"{Sentence(ranges[0])}\"; use the place that the article begins with, "
                + $"or remove '{article.Keys.Display("dateline")}'"
        );
    }

    private bool IsDateline(TextRange range, int early)
    {
        var text = article.Text;
        var from = Math.Max(0, range.Start - MaxPrefix - 1);
        var lineStart = range.Start == 0 ? -1 : text.LastIndexOf('\n', range.Start - 1, range.Start - from);
        if (lineStart < 0 && from > 0)
        {
            return false;
        }

        var prefix = text.Substring(lineStart + 1, range.Start - lineStart - 1);
        var after = text.Substring(range.End, Math.Min(MaxAfter, text.Length - range.End)).Split('\n')[0];
        var isSeparated = IsSeparated(after);
        if (!prefix.Any(char.IsLetter))
        {
            return range.Start < early || isSeparated;
        }

        return range.Start < early
            && (
                IsShortLine(lineStart + 1)
                || IsByline(prefix)
                || IsSpacelessByline(prefix, after)
                || (isSeparated && ".!?:|>)]】»–—-•·/。".IndexOf(prefix.TrimEnd().Last()) >= 0)
            );
    }

    /// <summary>A line of its own, such as a by-line: not a sentence.</summary>
    private bool IsShortLine(int start)
    {
        var text = article.Text;
        var end = text.IndexOf('\n', start, Math.Min(text.Length - start, MaxShortLine + 1));
        end = end >= 0 || text.Length - start > MaxShortLine ? end : text.Length;
        return end >= 0
            && text.Substring(start, end - start).TrimEnd() is { Length: > 0 } line
            && ".!?。！？\"”»".IndexOf(line[line.Length - 1]) < 0;
    }

    /// <summary><c>(KCNA)</c>, <c>June 19 --</c>, <c>=Yonhap)</c></summary>
    private static bool IsSeparated(string after)
    {
        for (var i = 0; i < after.Length; i++)
        {
            if ("(（[/–—―=＝】］:：".IndexOf(after[i]) >= 0 || (i < MaxAfterSpaceless && char.IsDigit(after[i])))
            {
                return true;
            }

            if (after[i] == '-' && (i == 0 || after[i - 1] is ' ' or '-' or '.'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Only names, and the small words of by-lines.</summary>
    private static bool IsByline(string prefix)
    {
        var words = prefix.Split([' ', '\t', ',', '/', '|', '(', ')', '·', '*', '_', '\u00A0', '\u3000']);
        return words
            .Select(word => word.Trim('.', ':', ';', '-', '–', '—', '=', '"', '\''))
            .Where(word => word.Length > 0)
            .All(word => char.IsUpper(word[0]) || char.IsDigit(word[0]) || s_byline.Contains(word));
    }

    /// <summary>
    /// Scripts without capital letters: <c>新华社平壤6月19日电</c>. Where neither case nor a mark decides, the dateline
    /// is accepted.
    /// </summary>
    private static bool IsSpacelessByline(string prefix, string after)
    {
        var letters = prefix.Where(char.IsLetter).ToList();
        if (letters.Any(c => char.GetUnicodeCategory(c) is not UnicodeCategory.OtherLetter))
        {
            return false;
        }

        var isSpaceless = Enumerable.Range(0, prefix.Length).Any(i => WordBoundary.IsSpaceless(prefix, i));
        return !isSpaceless || after.Take(MaxAfterSpaceless).Any(c => "电電讯訊=＝】］)）발発者자원".IndexOf(c) >= 0);
    }

    /// <summary>The end of the first lines that are part of the article.</summary>
    private int EndOfFirstLines()
    {
        var lines = TextLines.Of(article.Text).Where(l => l.Length > 0).Take(LinesBefore);
        return lines.Select(line => line.End).LastOrDefault();
    }

    private string Sentence(TextRange range)
    {
        var words = article.Folded.Text;
        var at = article.Folded.FromOriginal(range.Start);
        var start = Math.Max(0, at - MaxPrefix / 2);
        while (start > 0 && start < at && words[start - 1] != ' ')
        {
            start++;
        }

        return Excerpt.Of(words.Substring(start, Math.Min(words.Length - start, MaxPrefix * 2)));
    }
}
