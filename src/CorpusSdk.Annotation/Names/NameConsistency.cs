using CorpusSdk.Annotation.Text;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Names;

/// <summary>
/// What is a name in one place of an article is one in the others: full names everywhere, surnames where they stand
/// alone.
/// </summary>
internal static class NameConsistency
{
    private const int MaxLength = 4;

    public static List<NameSpan> Complete(ArticleText text, WordUse use, List<NameSpan> names)
    {
        if (names.Count == 0)
        {
            return names;
        }

        HashSet<ulong> full = [],
            surnames = [],
            starts = [];
        foreach (var name in names)
        {
            if (name.End - name.First is > 1 and <= MaxLength)
            {
                full.Add(Key(text, name.First, name.End));
                starts.Add(text.Tokens[name.First].Hash);
                surnames.Add(text.Tokens[name.End - 1].Hash);

                // Where a hyphenated name ends it, the family name stands first.
                if (text.Word(name.End - 1).Contains('-'))
                {
                    surnames.Add(text.Tokens[name.First].Hash);
                }
            }
        }

        List<NameSpan> completed = new(names.Count + 8);
        var next = 0;
        foreach (var (first, end) in NameTagger.Runs(text))
        {
            for (var i = first; i < end; )
            {
                while (next < names.Count && names[next].End <= i)
                {
                    next++;
                }

                if (next < names.Count && names[next].First <= i)
                {
                    completed.Add(names[next]);
                    i = names[next].End;
                    continue;
                }

                var limit = Math.Min(end, next < names.Count ? names[next].First : end);
                var length = MatchAt(text, use, i, first, limit, end, full, surnames, starts);
                if (length > 0)
                {
                    completed.Add(new(i, i + length, 1));
                }

                i += Math.Max(1, length);
            }
        }

        return completed;
    }

    private static int MatchAt(
        ArticleText text,
        WordUse use,
        int at,
        int first,
        int limit,
        int end,
        HashSet<ulong> full,
        HashSet<ulong> surnames,
        HashSet<ulong> starts
    )
    {
        var token = text.Tokens[at];
        if (starts.Contains(token.Hash))
        {
            for (var length = Math.Min(MaxLength, limit - at); length > 1; length--)
            {
                if (full.Contains(Key(text, at, at + length)))
                {
                    return length;
                }
            }
        }

        var isAlone =
            end - first == 1
            && surnames.Contains(token.Hash)
            && !token.Is(
                WordClass.Place
                    | WordClass.Demonym
                    | WordClass.Organisation
                    | WordClass.Time
                    | WordClass.Function
                    | WordClass.Title
            )
            && (use.Of(token.Hash) & Uses.InLowerCase) == 0;
        return isAlone ? 1 : 0;
    }

    private static ulong Key(ArticleText text, int first, int end)
    {
        var key = WordHash.Seed;
        for (var i = first; i < end; i++)
        {
            key = WordHash.Add(key, text.Tokens[i].Hash);
        }

        return key;
    }
}
