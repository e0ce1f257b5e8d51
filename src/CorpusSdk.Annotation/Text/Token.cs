using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Text;

/// <summary>The outward form of a token.</summary>
internal enum TokenKind : byte
{
    /// <summary>Where there is no token.</summary>
    None,

    /// <summary>Letters, with apostrophes, hyphens and abbreviating points within.</summary>
    Word,

    /// <summary>Begins with a digit.</summary>
    Number,

    /// <summary>The ending 's of a name, or the apostrophe alone after s.</summary>
    Possessive,

    /// <summary>Any other character; two straight single marks together are one.</summary>
    Mark,
}

/// <summary>How a word's letters are cased.</summary>
internal enum Casing : byte
{
    Lower,
    Capital,
    AllCapital,

    /// <summary>One capital letter, or capital letters with points: an initial.</summary>
    Initial,
}

/// <summary>A word, number or mark of the text. Offsets are UTF-16 code units, half-open.</summary>
internal struct Token
{
    public int Start;
    public int End;

    /// <summary>Of the text with its case folded.</summary>
    public ulong Hash;
    public WordClass Classes;
    public TokenKind Kind;
    public Casing Casing;

    /// <summary>
    /// The character of a mark, a straight quotation mark for two single ones; the first character otherwise.
    /// </summary>
    public char Character;

    public readonly int Length => End - Start;

    public readonly bool IsWord => Kind == TokenKind.Word;

    /// <summary>Begins with an upper-case letter, or is an Arabic name with its article: al-Assad.</summary>
    public readonly bool IsCapital => Casing != Casing.Lower;

    public readonly bool Is(WordClass classes) => (Classes & classes) != 0;

    public readonly bool IsMark(char c) => Kind == TokenKind.Mark && Character == c;
}
