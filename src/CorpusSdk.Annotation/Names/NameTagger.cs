using System.Numerics;
using CorpusSdk.Annotation.Learning;
using CorpusSdk.Annotation.Text;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Names;

/// <summary>A person's name in the text, titles and possessive endings left out: a range of tokens.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Margin">How far the best reading without this name falls short.</param>
internal readonly record struct NameSpan(int First, int End, float Margin);

internal static class NameSpans
{
    /// <summary>The index of the last name between two tokens, or -1. The names are in order.</summary>
    public static int FindLastIndexWithin(this List<NameSpan> names, int first, int end)
    {
        int low = 0,
            high = names.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (names[middle].End <= end)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && names[low - 1].First >= first ? low - 1 : -1;
    }
}

/// <summary>
/// Finds the names of persons among runs of capitalised words: each word is outside, at the beginning, or inside of a
/// name, and the best sequence by the learnt weights is taken (Viterbi). Only what lists, forms and neighbours of the
/// words tell is looked at, in this place and in the others of the article.
/// </summary>
internal sealed class NameTagger(Weights weights)
{
    public const int Outside = 0,
        Begin = 1,
        Inside = 2,
        Tags = 3;

    /// <summary>Longer runs are headlines in capitals or lists; they are cut.</summary>
    private const int MaxRun = 40;

    private static readonly Lazy<NameTagger> s_shared = new(() => new(Weights.Load("names", Tags)));

    public static NameTagger Shared => s_shared.Value;

    public List<NameSpan> Tag(ArticleText text, WordUse use)
    {
        List<NameSpan> names = [];
        Features features = new();
        var emissions = new float[MaxRun * Tags];
        foreach (var (first, end) in Runs(text))
        {
            // "The", "But": every other run is a sentence's first word.
            if (end - first == 1 && text.Tokens[first].Is(WordClass.Function))
            {
                continue;
            }

            for (var i = first; i < end; i++)
            {
                features.Clear();
                AddFeatures(features, text, use, i, first, end);
                weights.Score(features, emissions.AsSpan((i - first) * Tags, Tags));
            }

            Decode(emissions, first, end - first, features, names);
        }

        return NameConsistency.Complete(text, use, names);
    }

    /// <summary>
    /// Runs of words that may hold names: capitalised words side by side, with the small words of names between.
    /// </summary>
    public static IEnumerable<(int First, int End)> Runs(ArticleText text)
    {
        var tokens = text.Tokens;
        foreach (var (start, stop, _) in text.Paragraphs)
        {
            for (var i = start; i < stop; )
            {
                if (!IsNameable(tokens[i]))
                {
                    i++;
                    continue;
                }

                var end = i + 1;
                while (
                    end < stop
                    && end - i < MaxRun
                    && text.Tokens[end].IsWord
                    && text.Tokens[end].Start - tokens[end - 1].End <= 2
                )
                {
                    if (IsNameable(tokens[end]))
                    {
                        end++;
                    }
                    else if (
                        tokens[end].Is(WordClass.Particle)
                        && tokens[end].Length <= 4
                        && JoinsName(text, end, stop, i) is var next and > 0
                    )
                    {
                        end = next;
                    }
                    else
                    {
                        break;
                    }
                }

                yield return (i, end);
                i = end;
            }
        }
    }

    /// <summary>The token after the name word that one or two particles lead to; 0 if they lead to none.</summary>
    private static int JoinsName(ArticleText text, int particle, int stop, int first)
    {
        for (var i = particle + 1; i < stop && i <= particle + 2 && i - first < MaxRun - 1; i++)
        {
            if (IsNameable(text.Tokens[i]))
            {
                return i + 1;
            }

            if (!text.Tokens[i].Is(WordClass.Particle))
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool IsNameable(in Token token) => token.IsWord && token.IsCapital;

    private void Decode(float[] emissions, int first, int length, Features features, List<NameSpan> names)
    {
        Span<float> best = stackalloc float[length * Tags];
        Span<byte> from = stackalloc byte[length * Tags];
        Span<float> steps = stackalloc float[Tags];
        Span<float> transitions = stackalloc float[(Tags + 1) * Tags];
        for (var tag = 0; tag <= Tags; tag++)
        {
            features.Clear();
            features.Add("after", tag);
            weights.Score(features, steps);
            steps.CopyTo(transitions[(tag * Tags)..]);
        }

        for (var i = 0; i < length; i++)
        {
            for (var tag = 0; tag < Tags; tag++)
            {
                var top = float.NegativeInfinity;
                byte source = 0;
                for (var before = i == 0 ? Tags : 0; before < (i == 0 ? Tags + 1 : Tags); before++)
                {
                    var isAllowed = tag != Inside || before is Begin or Inside;
                    var score = !isAllowed
                        ? -1e6f
                        : (i == 0 ? 0 : best[((i - 1) * Tags) + before]) + transitions[(before * Tags) + tag];
                    if (score > top)
                    {
                        (top, source) = (score, (byte)before);
                    }
                }

                best[(i * Tags) + tag] = top + emissions[(i * Tags) + tag];
                from[(i * Tags) + tag] = source;
            }
        }

        Span<byte> path = stackalloc byte[length];
        var last = 0;
        for (var tag = 1; tag < Tags; tag++)
        {
            last = best[((length - 1) * Tags) + tag] > best[((length - 1) * Tags) + last] ? tag : last;
        }

        for (var i = length - 1; i >= 0; i--)
        {
            path[i] = (byte)last;
            last = from[(i * Tags) + last];
        }

        for (var i = 0; i < length; i++)
        {
            if (path[i] != Begin)
            {
                continue;
            }

            var end = i + 1;
            var margin = emissions[(i * Tags) + Begin] - emissions[i * Tags];
            while (end < length && path[end] == Inside)
            {
                margin += emissions[(end * Tags) + Inside] - emissions[end * Tags];
                end++;
            }

            names.Add(new(first + i, first + end, margin));
        }
    }

    public static void AddFeatures(Features features, ArticleText text, WordUse use, int i, int first, int end)
    {
        var tokens = text.Tokens;
        var token = tokens[i];
        var word = text.Word(i);
        var previous = i > 0 && !IsParagraphStart(text, i) ? tokens[i - 1] : default;
        var next = i + 1 < tokens.Length && LineBreakAfter(text, i) < 2 ? tokens[i + 1] : default;
        var before = i > 1 ? tokens[i - 2] : default;

        features.Add("bias");
        features.Add("case", (int)token.Casing, first == i ? 1 : 0, end - 1 == i ? 1 : 0);
        features.Add("run", Math.Min(end - first, 5), Math.Min(i - first, 4));
        AddClasses(features, "is", token);
        AddClasses(features, "previous", previous);
        AddClasses(features, "next", next);
        AddClasses(features, "before", before);
        features.Add("pair", Coarse(previous), Coarse(token));
        features.Add("pair+", Coarse(token), Coarse(next));
        features.Add("triple", Coarse(previous), Coarse(token), Coarse(next));
        if (previous.Length > 0)
        {
            features.AddWord("previous", text.Word(i - 1), previous.Hash);
            features.AddWord("previous|class", Coarse(token), text.Word(i - 1), previous.Hash);
        }

        if (next.Length > 0)
        {
            features.AddWord("next", text.Word(i + 1), next.Hash);
        }

        features.AddWord("word", word, token.Hash);
        if (word.Length > 3)
        {
            features.AddWord("ending2", word[^2..]);
            features.AddWord("ending3", word[^3..]);
            features.AddWord("beginning3", word[..3]);
            features.AddWord("ending4", word.Length > 4 ? word[^4..] : word);
        }

        features.Add("length", Math.Min(word.Length, 12));
        features.Add(
            "inner",
            (word.Contains('-') ? 1 : 0) | (word.ContainsAny('\'', '’') ? 2 : 0) | (word.Contains('.') ? 4 : 0)
        );
        var parts = Parts(word);
        features.Add("parts", parts, previous.IsWord && previous.IsCapital ? Math.Min(previous.Length, 8) : 0);
        if (i + 1 < end)
        {
            features.Add("next-parts", Parts(text.Word(i + 1)), Math.Min(word.Length, 8));
        }

        var uses = (int)use.Of(token.Hash);
        for (var rest = uses; rest != 0; rest &= rest - 1)
        {
            var bit = BitOperations.TrailingZeroCount(rest);
            features.Add(
                "use",
                bit,
                end - first == 1 ? 0
                    : i == first ? 1
                    : 2
            );
            features.Add("use|class", bit, Coarse(token));
        }

        features.Add("uses", uses & 7, (uses >> 3) & 31);
        features.Add("count", Math.Min(use.CountOf(token.Hash), 6), end - first == 1 ? 1 : 0);
        if (i + 1 < end)
        {
            var nextUses = (int)use.Of(next.Hash);
            features.Add("next-use", nextUses & 3, (nextUses >> 10) & 3);
            features.AddWord("next-ending", text.Word(i + 1)[^Math.Min(3, next.Length)..]);
        }

        if (i > first)
        {
            var previousUses = (int)use.Of(previous.Hash);
            features.Add("previous-use", previousUses & 3, (previousUses >> 10) & 3);
            features.AddWord("previous-ending", text.Word(i - 1)[^Math.Min(3, previous.Length)..]);
        }

        // Words after the run often tell: "... told", "... University".
        if (end - 1 != i && end < tokens.Length)
        {
            features.AddWord("last-of-run", text.Word(end - 1), tokens[end - 1].Hash);
            features.AddWord("after-run", text.Word(end), tokens[end].Hash);
        }

        if (i != first)
        {
            features.AddWord("first-of-run", text.Word(first), tokens[first].Hash);
            if (first > 0)
            {
                features.AddWord("before-run", text.Word(first - 1), tokens[first - 1].Hash);
            }
        }
    }

    /// <summary>0 without a hyphen, 1 for Jong-un, 2 for Al-Sabah and Anglo-Saxon, 3 for more.</summary>
    private static int Parts(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        return hyphen < 1 || hyphen == word.Length - 1 ? 0
            : word[(hyphen + 1)..].Contains('-') ? 3
            : char.IsLower(word[hyphen + 1]) ? 1
            : 2;
    }

    private static void AddClasses(Features features, string template, in Token token)
    {
        if (token.Length == 0)
        {
            features.Add(template, 40);
            return;
        }

        if (token.Classes == WordClass.None)
        {
            features.Add(template, token.Kind == TokenKind.Word ? 41 + (int)token.Casing : 50 + (int)token.Kind);
        }

        for (var rest = (int)token.Classes; rest != 0; rest &= rest - 1)
        {
            features.Add(template, BitOperations.TrailingZeroCount(rest), token.IsCapital ? 1 : 0);
        }
    }

    /// <summary>One class for a token: the one that tells most.</summary>
    private static int Coarse(in Token token)
    {
        if (token.Kind != TokenKind.Word)
        {
            return token.Length == 0 ? 0
                : token.Kind == TokenKind.Possessive ? 1
                : token.Kind == TokenKind.Number ? 2
                : token.Character is ',' or ';' ? 3
                : token.Character is '.' or '!' or '?' ? 4
                : token.Character is '(' ? 5
                : token.Character is ':' ? 6
                : 7;
        }

        return token.Is(WordClass.Given) && token.Is(WordClass.Surname) ? 10
            : token.Is(WordClass.Given)
                ? token.Is(WordClass.Place) ? 11
                    : 12
            : token.Is(WordClass.Surname)
                ? token.Is(WordClass.Place | WordClass.Organisation) ? 13
                    : 14
            : token.Is(WordClass.Honorific) ? 15
            : token.Is(WordClass.Rank | WordClass.Office)
                ? token.IsCapital ? 16
                    : 17
            : token.Is(WordClass.Place | WordClass.Demonym) ? 18
            : token.Is(WordClass.Organisation | WordClass.Body) && token.IsCapital ? 19
            : token.Is(WordClass.Time) ? 20
            : token.Is(WordClass.Speech) ? 21
            : token.Is(WordClass.Function)
                ? token.IsCapital ? 22
                    : 23
            : token.Is(WordClass.Particle) ? 24
            : token.IsCapital ? 25 + (int)token.Casing
            : 29;
    }

    private static bool IsParagraphStart(ArticleText text, int i) => LineBreakAfter(text, i - 1) > 1;

    private static int LineBreakAfter(ArticleText text, int i)
    {
        var gap = text.Text.AsSpan(text.Tokens[i].End, text.Tokens[i + 1].Start - text.Tokens[i].End);
        return gap.IndexOf('\n') < 0 ? 0 : 2;
    }
}
