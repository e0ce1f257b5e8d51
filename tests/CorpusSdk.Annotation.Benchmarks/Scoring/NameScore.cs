using System.Text.RegularExpressions;

namespace CorpusSdk.Annotation.Benchmarks.Scoring;

/// <summary>Compares names of persons with gold data exactly, except for titles and possessive endings.</summary>
internal sealed partial class NameScore
{
    private const string Trimmed = "\"“”„‟«»‘’'` \t\r\n\u00a0\u2009\u200a\u202f.,;:!?…—–-";
    private int _gold,
        _predicted,
        _exact;

    public PrecisionRecall Exact => new(_exact, _gold, _predicted);

    public void Add(GoldNames article, IEnumerable<(int Start, int End)> predicted)
    {
        var gold = article.Entities.Select(e => TrimTitle(article.Text, e.Start, e.End)).ToList();
        var guessed = predicted
            .Select(p => TrimTitle(article.Text, p.Start, p.End))
            .Where(p => p.End > p.Start)
            .ToHashSet();
        _gold += gold.Count;
        _predicted += guessed.Count;
        _exact += gold.Distinct().Count(guessed.Contains);
    }

    private static (int Start, int End) TrimTitle(string text, int start, int end)
    {
        (start, end) = QuoteScore.Trim(text, start, end, Trimmed);
        var match = Honorifics().Match(text[start..end]);
        if (match.Success && match.Length < end - start)
        {
            start += match.Length;
        }

        if (end - start > 2 && text[end - 1] == 's' && text[end - 2] is '\'' or '’')
        {
            end -= 2;
        }

        return QuoteScore.Trim(text, start, end, Trimmed);
    }

    [GeneratedRegex(
        @"^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Maj|Sgt|Brig|Rev|Hon|Sir|Dame|Lord|Lady|Sheikh|Sheikha"
            + @"|President|Prime|Minister|Senator|Governor|Chairman|Professor|Judge|Justice|King|Queen|Prince|Princess"
            + @"|Emir|Pope|Secretary|Ambassador|Captain|General|Colonel|Major|Chief)\.?\s+)+"
    )]
    private static partial Regex Honorifics();
}
