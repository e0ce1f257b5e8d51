using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Unicode;

namespace CorpusSdk.Matching.Quotations;

/// <summary>A name in a text, and whose it is.</summary>
/// <param name="Person">An index; the same for all names of one person.</param>
internal readonly record struct NamedRange(TextRange Range, int Person);

/// <summary>A word, a punctuation mark, or a name as a whole.</summary>
/// <param name="Person">For a name, whose it is; -1 for anything else.</param>
internal readonly record struct AttributionToken(TextRange Range, string Text, int Person)
{
    public bool IsName => Person >= 0;

    public bool IsWord => char.IsLetterOrDigit(Text[0]);

    public bool IsCapitalized => char.IsUpper(Text[0]);
}

/// <summary>The narrator's words next to a quotation, as words, punctuation marks and names.</summary>
internal static class AttributionTokens
{
    /// <summary>How many names are looked at in one range.</summary>
    private const int MaxNames = 50;

    /// <summary>Whether a person is named within a range.</summary>
    /// <param name="names">In order, not overlapping.</param>
    public static bool IsNamed(int person, TextRange range, IReadOnlyList<NamedRange> names)
    {
        var first = FirstFrom(names, range.Start);
        for (var i = first; i < names.Count && i < first + MaxNames && names[i].Range.End <= range.End; i++)
        {
            if (names[i].Person == person)
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="names">In order, not overlapping.</param>
    public static List<AttributionToken> Of(string text, TextRange range, IReadOnlyList<NamedRange> names)
    {
        List<AttributionToken> tokens = [];
        var name = FirstFrom(names, range.Start);
        for (var at = range.Start; at < range.End; )
        {
            while (name < names.Count && names[name].Range.Start < at)
            {
                name++;
            }

            if (name < names.Count && names[name].Range.Start == at && names[name].Range.End <= range.End)
            {
                var (named, person) = (names[name].Range, names[name].Person);
                tokens.Add(new(named, text.Substring(named.Start, named.Length), person));
                at = named.End;
            }
            else if (char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else if (MarkdownMarks.LengthAt(text, at, range.End) is var length and > 0)
            {
                at += length;
            }
            else if (Emoji.LengthAt(text, at, range.End) is var picture and > 0)
            {
                at += picture;
            }
            else
            {
                var end =
                    name < names.Count ? Math.Min(range.End, Math.Max(at + 1, names[name].Range.Start)) : range.End;
                var word = TextWords.At(text, at, end) ?? new(at, 1);
                tokens.Add(new(word, text.Substring(word.Start, word.Length), -1));
                at = word.End;
            }
        }

        return tokens;
    }

    private static int FirstFrom(IReadOnlyList<NamedRange> names, int offset)
    {
        int low = 0,
            high = names.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (names[middle].Range.Start >= offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
