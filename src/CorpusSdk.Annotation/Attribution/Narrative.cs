using CorpusSdk.Annotation.Quotations;
using CorpusSdk.Annotation.Text;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>What a unit of the narration is, coarsely.</summary>
internal enum Symbol : byte
{
    Edge,
    Quote,
    Comma,
    Stop,
    Colon,
    Dash,
    Open,
    Close,
    Mark,
    Possessive,
    Number,
    Speech,
    SpeechGerund,
    Thought,
    Auxiliary,
    Verb,
    Adverb,
    Determiner,
    Preposition,
    That,
    Conjunction,
    Who,
    Pronoun,
    Title,
    Human,
    Time,
    Capital,
    EndsEd,
    EndsIng,
    Word,
}

/// <summary>A token outside of the quotations, or a whole quotation.</summary>
/// <param name="Token">The token, or the first of the quotation.</param>
/// <param name="Quote">The index of the quotation, or -1.</param>
/// <param name="Paragraph">The paragraph's index.</param>
/// <param name="Sentence">Sentences are numbered through the article.</param>
/// <param name="Symbol">What it is.</param>
internal readonly record struct Unit(int Token, int Quote, int Paragraph, int Sentence, Symbol Symbol);

/// <summary>
/// The article as its narrator tells it: each quotation is one unit, so that a sentence around it is seen whole.
/// </summary>
internal sealed class Narrative
{
    private readonly List<Unit> _units;

    public Narrative(ArticleText text, IReadOnlyList<Passage> quotations)
    {
        Text = text;
        Quotations = quotations;
        QuoteUnits = new int[quotations.Count];
        _units = new(text.Tokens.Length);
        Build();
    }

    public ArticleText Text { get; }

    /// <summary>In order, none within another.</summary>
    public IReadOnlyList<Passage> Quotations { get; }

    /// <summary>For each quotation its unit.</summary>
    public int[] QuoteUnits { get; }

    public int Count => _units.Count;

    public Unit this[int index] => _units[index];

    /// <summary>The symbol of a unit; Edge outside of the given paragraph.</summary>
    public Symbol SymbolAt(int index, int paragraph) =>
        index < 0 || index >= _units.Count || _units[index].Paragraph != paragraph ? Symbol.Edge : _units[index].Symbol;

    public Token Token(int unit) => Text.Tokens[_units[unit].Token];

    public ReadOnlySpan<char> Word(int unit) => Text.Word(_units[unit].Token);

    public static bool IsVerb(Symbol symbol) => symbol is >= Symbol.Speech and <= Symbol.Verb or Symbol.EndsEd;

    private void Build()
    {
        int sentence = 0,
            quote = 0;
        for (var p = 0; p < Text.Paragraphs.Count; p++)
        {
            var (first, end, _) = Text.Paragraphs[p];
            sentence++;
            for (var i = first; i < end; )
            {
                if (quote < Quotations.Count && Quotations[quote].OuterFirst <= i)
                {
                    QuoteUnits[quote] = _units.Count;
                    _units.Add(new(Quotations[quote].First, quote, p, sentence, Symbol.Quote));
                    i = Math.Max(i + 1, Quotations[quote].OuterEnd);
                    sentence += i < end && EndsSentence(Quotations[quote], i, end) ? 1 : 0;
                    quote++;
                    continue;
                }

                var symbol = SymbolOf(i);
                _units.Add(new(i, -1, p, sentence, symbol));
                sentence +=
                    symbol == Symbol.Stop
                    && (i + 1 >= end || !Text.Touches(i + 1) || Text.Tokens[i + 1].Kind != TokenKind.Word)
                        ? 1
                        : 0;
                i++;
            }
        }
    }

    /// <summary>
    /// Whether the narrator's sentence is over after a quotation: the quotation ends one, and what follows begins
    /// one and holds no verb of speech at once (<c>"Why?" Smith asked</c>).
    /// </summary>
    private bool EndsSentence(Passage quotation, int next, int end)
    {
        var last = Text.Tokens[quotation.EndToken - 1];
        if (last.Kind != TokenKind.Mark || last.Character is not ('.' or '!' or '?' or '…'))
        {
            return false;
        }

        var follower = Text.Tokens[next];
        if (follower.Kind == TokenKind.Mark)
        {
            return "\"“„«".Contains(follower.Character, StringComparison.Ordinal);
        }

        if (!follower.IsCapital)
        {
            return false;
        }

        for (var i = next; i < Math.Min(end, next + 4); i++)
        {
            if (Text.Tokens[i].Is(WordClass.Speech) && !Text.Tokens[i].IsCapital && last.Character != '.')
            {
                return false;
            }
        }

        return true;
    }

    private Symbol SymbolOf(int i)
    {
        var token = Text.Tokens[i];
        switch (token.Kind)
        {
            case TokenKind.Number:
                return Symbol.Number;
            case TokenKind.Possessive:
                return Symbol.Possessive;
            case TokenKind.Mark:
                return token.Character switch
                {
                    ',' or ';' => Symbol.Comma,
                    '.' or '!' or '?' or '…' => Symbol.Stop,
                    ':' => Symbol.Colon,
                    '—' or '–' or '-' => Symbol.Dash,
                    '(' or '[' => Symbol.Open,
                    ')' or ']' => Symbol.Close,
                    _ => Symbol.Mark,
                };
        }

        var word = Text.Word(i);
        if (
            token.Casing == Casing.Lower
            || (i > 0 && Text.Tokens[i - 1].Kind == TokenKind.Mark)
            || i == 0
            || token.Is(WordClass.Function)
        )
        {
            if (token.Is(WordClass.Pronoun))
            {
                return word is "who" or "whom" or "Who" ? Symbol.Who : Symbol.Pronoun;
            }

            if (token.Is(WordClass.Auxiliary))
            {
                return Symbol.Auxiliary;
            }

            if (word is "that" or "That")
            {
                return Symbol.That;
            }

            if (token.Is(WordClass.Determiner))
            {
                return Symbol.Determiner;
            }

            if (token.Is(WordClass.Preposition))
            {
                return Symbol.Preposition;
            }

            if (token.Is(WordClass.Conjunction))
            {
                return Symbol.Conjunction;
            }
        }

        if (token.Casing == Casing.Lower)
        {
            if (
                token.Is(WordClass.Adverb)
                || (word.Length > 4 && word.EndsWith("ly") && token.Classes == WordClass.None)
            )
            {
                return Symbol.Adverb;
            }

            if (token.Is(WordClass.Speech) || token.Is(WordClass.Thought))
            {
                return token.Is(WordClass.Gerund) ? Symbol.SpeechGerund
                    : token.Is(WordClass.Speech) ? Symbol.Speech
                    : Symbol.Thought;
            }

            if (token.Is(WordClass.Verb))
            {
                return Symbol.Verb;
            }

            if (token.Is(WordClass.Title))
            {
                return Symbol.Title;
            }

            if (token.Is(WordClass.Human | WordClass.Body))
            {
                return Symbol.Human;
            }

            return word.Length > 4 && word.EndsWith("ed") ? Symbol.EndsEd
                : word.Length > 5 && word.EndsWith("ing") ? Symbol.EndsIng
                : Symbol.Word;
        }

        return token.Is(WordClass.Time) ? Symbol.Time : Symbol.Capital;
    }
}
