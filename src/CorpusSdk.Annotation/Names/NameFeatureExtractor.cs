using System.Numerics;
using CorpusSdk.Annotation.Learning;
using CorpusSdk.Annotation.Text;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Names;

/// <summary>
/// The features that decide whether a word is part of a name: its classes, its form, its neighbors, and its contexts in
/// the rest of the article.
/// </summary>
/// <remarks>The names and numbers are keys of the learned weights: do not change them.</remarks>
internal static class NameFeatureExtractor
{
    /// <summary>Adds the features of a word.</summary>
    /// <param name="features">The vector to add to.</param>
    /// <param name="text">The article.</param>
    /// <param name="contexts">The contexts of the article's words.</param>
    /// <param name="i">The token.</param>
    /// <param name="first">The first token of its run.</param>
    /// <param name="end">The token after the last of its run.</param>
    public static void AddTo(
        FeatureVector features,
        TokenizedText text,
        WordContextIndex contexts,
        int i,
        int first,
        int end
    )
    {
        var tokens = text.Tokens;
        var token = tokens[i];
        var word = text.Word(i);
        var previous = i > 0 && !IsLineBreakAfter(text, i - 1) ? tokens[i - 1] : default;
        var next = i + 1 < tokens.Length && !IsLineBreakAfter(text, i) ? tokens[i + 1] : default;
        var before = i > 1 ? tokens[i - 2] : default;

        features.Add("bias");
        features.Add("case", (int)token.Casing, first == i ? 1 : 0, end - 1 == i ? 1 : 0);
        features.Add("run", Math.Min(end - first, 5), Math.Min(i - first, 4));
        AddClasses(features, "is", token);
        AddClasses(features, "previous", previous);
        AddClasses(features, "next", next);
        AddClasses(features, "before", before);
        features.Add("pair", MainClassOf(previous), MainClassOf(token));
        features.Add("pair+", MainClassOf(token), MainClassOf(next));
        features.Add("triple", MainClassOf(previous), MainClassOf(token), MainClassOf(next));
        if (previous.Length > 0)
        {
            features.AddWord("previous", text.Word(i - 1), previous.Hash);
            features.AddWord("previous|class", MainClassOf(token), text.Word(i - 1), previous.Hash);
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
        var hyphenation = HyphenationOf(word);
        features.Add(
            "parts",
            hyphenation,
            previous.IsWord && previous.IsCapitalized ? Math.Min(previous.Length, 8) : 0
        );
        if (i + 1 < end)
        {
            features.Add("next-parts", HyphenationOf(text.Word(i + 1)), Math.Min(word.Length, 8));
        }

        var uses = (int)contexts.ContextsOf(token.Hash);
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
            features.Add("use|class", bit, MainClassOf(token));
        }

        features.Add("uses", uses & 7, (uses >> 3) & 31);
        features.Add("count", Math.Min(contexts.CapitalizedCountOf(token.Hash), 6), end - first == 1 ? 1 : 0);
        if (i + 1 < end)
        {
            var nextUses = (int)contexts.ContextsOf(next.Hash);
            features.Add("next-use", nextUses & 3, (nextUses >> 10) & 3);
            features.AddWord("next-ending", text.Word(i + 1)[^Math.Min(3, next.Length)..]);
        }

        if (i > first)
        {
            var previousUses = (int)contexts.ContextsOf(previous.Hash);
            features.Add("previous-use", previousUses & 3, (previousUses >> 10) & 3);
            features.AddWord("previous-ending", text.Word(i - 1)[^Math.Min(3, previous.Length)..]);
        }

        // The words around the run: "... told", "... University".
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

    /// <summary>
    /// Returns 0 without a hyphen, 1 for Jong-un, 2 for Al-Sabah and Anglo-Saxon, 3 for several hyphens.
    /// </summary>
    private static int HyphenationOf(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        return hyphen < 1 || hyphen == word.Length - 1 ? 0
            : word[(hyphen + 1)..].Contains('-') ? 3
            : char.IsLower(word[hyphen + 1]) ? 1
            : 2;
    }

    private static void AddClasses(FeatureVector features, string template, in TextToken token)
    {
        if (token.Length == 0)
        {
            features.Add(template, 40);
            return;
        }

        if (token.Classes == WordClass.None)
        {
            features.Add(template, token.Kind == TextTokenKind.Word ? 41 + (int)token.Casing : 50 + (int)token.Kind);
        }

        for (var rest = (int)token.Classes; rest != 0; rest &= rest - 1)
        {
            features.Add(template, BitOperations.TrailingZeroCount(rest), token.IsCapitalized ? 1 : 0);
        }
    }

    /// <summary>Returns a single class for a token: the most informative one.</summary>
    private static int MainClassOf(in TextToken token)
    {
        if (token.Kind != TextTokenKind.Word)
        {
            return token.Length == 0 ? 0
                : token.Kind == TextTokenKind.Possessive ? 1
                : token.Kind == TextTokenKind.Number ? 2
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
                ? token.IsCapitalized ? 16
                    : 17
            : token.Is(WordClass.Place | WordClass.Demonym) ? 18
            : token.Is(WordClass.Organisation | WordClass.Body) && token.IsCapitalized ? 19
            : token.Is(WordClass.Time) ? 20
            : token.Is(WordClass.Speech) ? 21
            : token.Is(WordClass.Function)
                ? token.IsCapitalized ? 22
                    : 23
            : token.Is(WordClass.Particle) ? 24
            : token.IsCapitalized ? 25 + (int)token.Casing
            : 29;
    }

    private static bool IsLineBreakAfter(TokenizedText text, int i) =>
        text.Text.AsSpan(text.Tokens[i].End, text.Tokens[i + 1].Start - text.Tokens[i].End).Contains('\n');
}
