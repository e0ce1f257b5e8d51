using CorpusSdk.Annotation.Text;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Names;

/// <summary>How a capitalised word is used anywhere in the article.</summary>
[Flags]
internal enum Uses
{
    None = 0,
    AfterTitle = 1 << 0,
    AfterGiven = 1 << 1,
    BeforeCue = 1 << 2,
    AfterCue = 1 << 3,
    AfterThe = 1 << 4,
    AfterPlacePreposition = 1 << 5,
    BeforeOrganisation = 1 << 6,
    InLowerCase = 1 << 7,
    Possessive = 1 << 8,
    AloneInRun = 1 << 9,
    EndsRun = 1 << 10,
    BeginsRun = 1 << 11,
    BeforeAge = 1 << 12,
    NotAtSentenceStart = 1 << 13,
    BeforeWho = 1 << 14,
}

/// <summary>
/// What all places of a word in the article tell about it: a surname alone in one sentence has its title or its
/// given name in another.
/// </summary>
internal sealed class WordUse
{
    private readonly Dictionary<ulong, (Uses Uses, int Count)> _uses = [];

    public WordUse(ArticleText text)
    {
        var tokens = text.Tokens;
        HashSet<ulong> capitals = [];
        foreach (var token in tokens)
        {
            if (token.IsWord && token.IsCapital)
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

            _uses.TryGetValue(token.Hash, out var use);
            _uses[token.Hash] = (
                use.Uses | (token.IsCapital ? At(text, i) : Uses.InLowerCase),
                use.Count + (token.IsCapital ? 1 : 0)
            );
        }
    }

    public Uses Of(ulong hash) => _uses.TryGetValue(hash, out var use) ? use.Uses : Uses.None;

    public int CountOf(ulong hash) => _uses.TryGetValue(hash, out var use) ? use.Count : 0;

    private static Uses At(ArticleText text, int i)
    {
        var tokens = text.Tokens;
        var uses = Uses.None;
        var previous = i > 0 ? tokens[i - 1] : default;
        var next = i + 1 < tokens.Length ? tokens[i + 1] : default;
        var after = i + 2 < tokens.Length ? tokens[i + 2] : default;

        void When(bool condition, Uses use) => uses |= condition ? use : Uses.None;

        var follows = i > 0 && previous.IsWord;
        var joins = follows && previous.IsCapital;
        var goesOn = next.IsWord && next.IsCapital;
        When(follows && previous.Is(WordClass.Title), Uses.AfterTitle);
        When(joins && previous.Is(WordClass.Given), Uses.AfterGiven);
        When(next.IsWord && !next.IsCapital && next.Is(WordClass.Speech), Uses.BeforeCue);
        When(follows && !previous.IsCapital && previous.Is(WordClass.Speech), Uses.AfterCue);
        When(follows && previous.Is(WordClass.Determiner), Uses.AfterThe);
        When(
            follows && previous.Is(WordClass.Preposition) && text.Word(i - 1) is "in" or "at" or "In" or "At",
            Uses.AfterPlacePreposition
        );
        When(goesOn && next.Is(WordClass.Organisation), Uses.BeforeOrganisation);
        When(next.Kind == TokenKind.Possessive, Uses.Possessive);
        When(!joins && !goesOn, Uses.AloneInRun);
        When(joins && !goesOn, Uses.EndsRun);
        When(!joins && goesOn, Uses.BeginsRun);
        When(next.IsMark(',') && after.Kind == TokenKind.Number && after.Length == 2, Uses.BeforeAge);
        When(follows, Uses.NotAtSentenceStart);
        When(next.IsMark(',') && after.IsWord && text.Word(i + 2) is "who" or "whose", Uses.BeforeWho);
        return uses;
    }
}
