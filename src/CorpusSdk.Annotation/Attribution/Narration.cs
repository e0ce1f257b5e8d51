using CorpusSdk.Annotation.Quotations;
using CorpusSdk.Annotation.Text;
using CorpusSdk.Annotation.Words;
using CorpusSdk.Core.Checking;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>The coarse grammatical class of a unit of the narration.</summary>
/// <remarks>The numbers are part of the features that the weights were learned for: do not reorder.</remarks>
internal enum UnitKind : byte
{
    /// <summary>Before the first or after the last unit of a paragraph.</summary>
    ParagraphEdge,
    Quotation,
    Comma,
    SentenceEnd,
    Colon,
    Dash,
    OpeningBracket,
    ClosingBracket,
    OtherMark,
    Possessive,
    Number,
    SpeechVerb,
    SpeechGerund,
    ThoughtVerb,
    Auxiliary,
    OtherVerb,
    Adverb,
    Determiner,
    Preposition,
    That,
    Conjunction,
    RelativePronoun,
    Pronoun,
    Title,

    /// <summary>A noun for people or for an organization.</summary>
    PersonNoun,
    Time,
    CapitalizedWord,

    /// <summary>An unlisted word that ends in -ed.</summary>
    EdForm,

    /// <summary>An unlisted word that ends in -ing.</summary>
    IngForm,
    OtherWord,
}

/// <summary>A token outside of the quotations, or a whole quotation.</summary>
/// <param name="Token">The index of the token, or of the first token of the quotation.</param>
/// <param name="QuotationIndex">The index of the quotation, or -1.</param>
/// <param name="Paragraph">The index of the paragraph.</param>
/// <param name="Sentence">The number of the sentence in the article.</param>
/// <param name="Kind">The coarse grammatical class.</param>
internal readonly record struct NarrationUnit(
    int Token,
    int QuotationIndex,
    int Paragraph,
    int Sentence,
    UnitKind Kind
);

/// <summary>
/// The text of an article in which each quotation is a single unit, so that the author's sentences stay whole.
/// </summary>
internal sealed class Narration
{
    private readonly List<NarrationUnit> _units;

    public Narration(TokenizedText text, IReadOnlyList<QuotedPassage> quotations)
    {
        Text = text;
        Quotations = quotations;
        QuotationUnits = new int[quotations.Count];
        _units = new(text.Tokens.Length);
        Build();
    }

    public TokenizedText Text { get; }

    /// <summary>The quotations in the order of the text. None is nested in another.</summary>
    public IReadOnlyList<QuotedPassage> Quotations { get; }

    /// <summary>For each quotation, the index of its unit.</summary>
    public int[] QuotationUnits { get; }

    public int Count => _units.Count;

    public NarrationUnit this[int index] => _units[index];

    /// <summary>
    /// Returns the kind of a unit, or <see cref="UnitKind.ParagraphEdge"/> outside of the given paragraph.
    /// </summary>
    public UnitKind KindAt(int index, int paragraph) =>
        index < 0 || index >= _units.Count || _units[index].Paragraph != paragraph
            ? UnitKind.ParagraphEdge
            : _units[index].Kind;

    public TextToken Token(int unit) => Text.Tokens[_units[unit].Token];

    public ReadOnlySpan<char> Word(int unit) => Text.Word(_units[unit].Token);

    public static bool IsVerb(UnitKind unitKind) =>
        unitKind is >= UnitKind.SpeechVerb and <= UnitKind.OtherVerb or UnitKind.EdForm;

    private void Build()
    {
        int sentence = 0,
            quote = 0;
        for (var p = 0; p < Text.Paragraphs.Count; p++)
        {
            var (first, end) = Text.Paragraphs[p];
            sentence++;
            for (var i = first; i < end; )
            {
                if (quote < Quotations.Count && Quotations[quote].OuterFirstToken <= i)
                {
                    QuotationUnits[quote] = _units.Count;
                    _units.Add(new(Quotations[quote].FirstToken, quote, p, sentence, UnitKind.Quotation));
                    i = Math.Max(i + 1, Quotations[quote].OuterEndToken);
                    sentence += i < end && EndsSentence(Quotations[quote], i, end) ? 1 : 0;
                    quote++;
                    continue;
                }

                var unitKind = KindOf(i);
                _units.Add(new(i, -1, p, sentence, unitKind));
                sentence +=
                    unitKind == UnitKind.SentenceEnd
                    && (i + 1 >= end || !Text.TouchesPrevious(i + 1) || Text.Tokens[i + 1].Kind != TextTokenKind.Word)
                        ? 1
                        : 0;
                i++;
            }
        }
    }

    /// <summary>
    /// Whether the author's sentence ends with a quotation: the quotation ends in a period or the like, and the next
    /// words begin a sentence and do not attribute the quotation (<c>"Why?" Smith asked</c>).
    /// </summary>
    private bool EndsSentence(QuotedPassage quotation, int next, int end)
    {
        var last = Text.Tokens[quotation.EndToken - 1];
        if (last.Kind != TextTokenKind.Mark || last.Character is not ('.' or '!' or '?' or '…'))
        {
            return false;
        }

        var follower = Text.Tokens[next];
        if (follower.Kind == TextTokenKind.Mark)
        {
            return "\"“„«".Contains(follower.Character, StringComparison.Ordinal);
        }

        if (!follower.IsCapitalized)
        {
            return false;
        }

        for (var i = next; i < Math.Min(end, next + 4); i++)
        {
            if (Text.Tokens[i].Is(WordClass.Speech) && !Text.Tokens[i].IsCapitalized && last.Character != '.')
            {
                return false;
            }
        }

        return true;
    }

    private UnitKind KindOf(int i)
    {
        var token = Text.Tokens[i];
        switch (token.Kind)
        {
            case TextTokenKind.Number:
                return UnitKind.Number;
            case TextTokenKind.Possessive:
                return UnitKind.Possessive;
            case TextTokenKind.Mark:
                return token.Character switch
                {
                    ',' or ';' => UnitKind.Comma,
                    '.' or '!' or '?' or '…' => UnitKind.SentenceEnd,
                    ':' => UnitKind.Colon,
                    '—' or '–' or '-' => UnitKind.Dash,
                    '(' or '[' => UnitKind.OpeningBracket,
                    ')' or ']' => UnitKind.ClosingBracket,
                    _ => UnitKind.OtherMark,
                };
        }

        var word = Text.Word(i);
        if (
            token.Casing == Casing.Lower
            || (i > 0 && Text.Tokens[i - 1].Kind == TextTokenKind.Mark)
            || i == 0
            || token.Is(WordClass.Function)
        )
        {
            if (token.Is(WordClass.Pronoun))
            {
                return word is "who" or "whom" or "Who" ? UnitKind.RelativePronoun : UnitKind.Pronoun;
            }

            if (token.Is(WordClass.Auxiliary))
            {
                return UnitKind.Auxiliary;
            }

            if (word is "that" or "That")
            {
                return UnitKind.That;
            }

            if (token.Is(WordClass.Determiner))
            {
                return UnitKind.Determiner;
            }

            if (token.Is(WordClass.Preposition))
            {
                return UnitKind.Preposition;
            }

            if (token.Is(WordClass.Conjunction))
            {
                return UnitKind.Conjunction;
            }
        }

        if (token.Casing == Casing.Lower)
        {
            if (
                token.Is(WordClass.Adverb)
                || (word.Length > 4 && word.EndsWith("ly") && token.Classes == WordClass.None)
            )
            {
                return UnitKind.Adverb;
            }

            if (token.Is(WordClass.Speech) || token.Is(WordClass.Thought))
            {
                return token.Is(WordClass.Gerund) ? UnitKind.SpeechGerund
                    : token.Is(WordClass.Speech) ? UnitKind.SpeechVerb
                    : UnitKind.ThoughtVerb;
            }

            if (token.Is(WordClass.Verb))
            {
                return UnitKind.OtherVerb;
            }

            if (token.Is(WordClass.Title))
            {
                return UnitKind.Title;
            }

            if (token.Is(WordClass.Human | WordClass.Body))
            {
                return UnitKind.PersonNoun;
            }

            return word.Length > 4 && word.EndsWith("ed") ? UnitKind.EdForm
                : word.Length > 5 && word.EndsWith("ing") ? UnitKind.IngForm
                : UnitKind.OtherWord;
        }

        return token.Is(WordClass.Time) ? UnitKind.Time : UnitKind.CapitalizedWord;
    }
}
