using CorpusSdk.Annotation.Text;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Names;

/// <summary>
/// Adds occurrences of names that the tagger found elsewhere in the article: full names anywhere, surnames only if they
/// are a run of their own.
/// </summary>
internal static class NamePropagator
{
    private const int MaxLength = 4;

    public static List<NameSpan> Propagate(TokenizedText text, WordContextIndex contexts, List<NameSpan> names)
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
                full.Add(HashOf(text, name.First, name.End));
                starts.Add(text.Tokens[name.First].Hash);
                surnames.Add(text.Tokens[name.End - 1].Hash);

                // If the last part is hyphenated, the family name comes first: Kim Jong-un.
                if (text.Word(name.End - 1).Contains('-'))
                {
                    surnames.Add(text.Tokens[name.First].Hash);
                }
            }
        }

        List<NameSpan> completed = new(names.Count + 8);
        var next = 0;
        foreach (var (first, end) in CapitalizedRuns.Find(text))
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
                var length = FindMatchLength(text, contexts, i, first, limit, end, full, surnames, starts);
                if (length > 0)
                {
                    completed.Add(new(i, i + length, 1));
                }

                i += Math.Max(1, length);
            }
        }

        return completed;
    }

    private static int FindMatchLength(
        TokenizedText text,
        WordContextIndex contexts,
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
                if (full.Contains(HashOf(text, at, at + length)))
                {
                    return length;
                }
            }
        }

        var isAlone =
            NameTrimmer.EndWithout(text, first, end) - first == 1
            && surnames.Contains(token.Hash)
            && !token.Is(
                WordClass.Place
                    | WordClass.Demonym
                    | WordClass.Organisation
                    | WordClass.Time
                    | WordClass.Function
                    | WordClass.Title
            )
            && (contexts.ContextsOf(token.Hash) & WordContexts.InLowerCase) == 0;
        return isAlone ? 1 : 0;
    }

    private static ulong HashOf(TokenizedText text, int first, int end)
    {
        var key = WordHash.Seed;
        for (var i = first; i < end; i++)
        {
            key = WordHash.Add(key, text.Tokens[i].Hash);
        }

        return key;
    }
}
