using CorpusSdk.Annotation.Text;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Names;

/// <summary>
/// The contexts of each capitalized word in the whole article, because a surname that is alone in one sentence may
/// follow a title or a given name in another.
/// </summary>
internal sealed class WordContextIndex
{
    private readonly Dictionary<ulong, (WordContexts Contexts, int Count)> _entries = [];

    public WordContextIndex(TokenizedText text)
    {
        var tokens = text.Tokens;
        HashSet<ulong> capitals = [];
        foreach (var token in tokens)
        {
            if (token.IsWord && token.IsCapitalized)
            {
                capitals.Add(token.Hash);
            }
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (!token.IsWord || !capitals.Contains(token.Hash))
            {
                continue;
            }

            _entries.TryGetValue(token.Hash, out var entry);
            _entries[token.Hash] = (
                entry.Contexts | (token.IsCapitalized ? GetContexts(text, i) : WordContexts.InLowerCase),
                entry.Count + (token.IsCapitalized ? 1 : 0)
            );
        }
    }

    /// <summary>Returns the contexts of the word with this hash.</summary>
    public WordContexts ContextsOf(ulong hash) =>
        _entries.TryGetValue(hash, out var entry) ? entry.Contexts : WordContexts.None;

    /// <summary>Returns how often the word with this hash is capitalized.</summary>
    public int CapitalizedCountOf(ulong hash) => _entries.TryGetValue(hash, out var entry) ? entry.Count : 0;

    private static WordContexts GetContexts(TokenizedText text, int i)
    {
        var tokens = text.Tokens;
        var contexts = WordContexts.None;
        var previous = i > 0 ? tokens[i - 1] : default;
        var next = i + 1 < tokens.Length ? tokens[i + 1] : default;
        var after = i + 2 < tokens.Length ? tokens[i + 2] : default;

        void AddIf(bool condition, WordContexts context) => contexts |= condition ? context : WordContexts.None;

        var hasWordBefore = i > 0 && previous.IsWord;
        var hasCapitalizedBefore = hasWordBefore && previous.IsCapitalized;
        var hasCapitalizedAfter = next.IsWord && next.IsCapitalized;
        AddIf(hasWordBefore && previous.Is(WordClass.Title), WordContexts.AfterTitle);
        AddIf(hasCapitalizedBefore && previous.Is(WordClass.Given), WordContexts.AfterGivenName);
        AddIf(next.IsWord && !next.IsCapitalized && next.Is(WordClass.Speech), WordContexts.BeforeSpeechVerb);
        AddIf(hasWordBefore && !previous.IsCapitalized && previous.Is(WordClass.Speech), WordContexts.AfterSpeechVerb);
        AddIf(hasWordBefore && previous.Is(WordClass.Determiner), WordContexts.AfterDeterminer);
        AddIf(
            hasWordBefore && previous.Is(WordClass.Preposition) && text.Word(i - 1) is "in" or "at" or "In" or "At",
            WordContexts.AfterPlacePreposition
        );
        AddIf(hasCapitalizedAfter && next.Is(WordClass.Organisation), WordContexts.BeforeOrganisation);
        AddIf(next.Kind == TextTokenKind.Possessive, WordContexts.BeforePossessive);
        AddIf(!hasCapitalizedBefore && !hasCapitalizedAfter, WordContexts.AloneInRun);
        AddIf(hasCapitalizedBefore && !hasCapitalizedAfter, WordContexts.AtRunEnd);
        AddIf(!hasCapitalizedBefore && hasCapitalizedAfter, WordContexts.AtRunStart);
        AddIf(next.IsMark(',') && after.Kind == TextTokenKind.Number && after.Length == 2, WordContexts.BeforeAge);
        AddIf(hasWordBefore, WordContexts.AfterWord);
        AddIf(next.IsMark(',') && after.IsWord && text.Word(i + 2) is "who" or "whose", WordContexts.BeforeWho);
        return contexts;
    }
}
