using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Text;

/// <summary>The kind of a token.</summary>
internal enum TextTokenKind : byte
{
    /// <summary>Not a token: the value of a default <see cref="TextToken"/>.</summary>
    None,

    /// <summary>Letters, possibly with apostrophes, hyphens and periods of abbreviations.</summary>
    Word,

    /// <summary>Begins with a digit.</summary>
    Number,

    /// <summary>The possessive ending <c>'s</c>, or the apostrophe alone after an s.</summary>
    Possessive,

    /// <summary>Any other character, or two single quotation marks that stand for a double one.</summary>
    Mark,
}

/// <summary>The capitalization of a word.</summary>
internal enum Casing : byte
{
    Lower,
    Capitalized,
    AllCapitals,

    /// <summary>One capital letter, or several with a period after each.</summary>
    Initial,
}

/// <summary>A word, number or mark of a text.</summary>
internal struct TextToken
{
    /// <summary>The offset of the first character, in UTF-16 code units.</summary>
    public int Start;

    /// <summary>The offset after the last character, in UTF-16 code units.</summary>
    public int End;

    /// <summary>The <see cref="WordHash"/> of the text, which ignores case.</summary>
    public ulong Hash;
    public WordClass Classes;
    public TextTokenKind Kind;
    public Casing Casing;

    /// <summary>The first character; for two single quotation marks, a straight double one.</summary>
    public char Character;

    public readonly int Length => End - Start;

    public readonly bool IsWord => Kind == TextTokenKind.Word;

    /// <summary>Whether the word begins with a capital letter or is an Arabic name with an article: al-Assad.</summary>
    public readonly bool IsCapitalized => Casing != Casing.Lower;

    /// <summary>Whether the word belongs to at least one of the given classes.</summary>
    public readonly bool Is(WordClass classes) => (Classes & classes) != 0;

    public readonly bool IsMark(char c) => Kind == TextTokenKind.Mark && Character == c;
}
