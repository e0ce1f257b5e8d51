using CorpusSdk.Annotation.Names;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>
/// Cuts the narration into noun phrases by words that cannot be within one, since no parser is at hand: what
/// is missed or taken too far at an edge is weighed later.
/// </summary>
internal sealed class MentionFinder
{
    private const int MaxLength = 14;

    private readonly Narrative _narrative;
    private readonly IReadOnlyList<NameSpan> _names;
    private readonly List<Mention> _mentions = [];
    private int _name;

    private MentionFinder(Narrative narrative, IReadOnlyList<NameSpan> names) =>
        (_narrative, _names) = (narrative, names);

    public static List<Mention> Find(Narrative narrative, IReadOnlyList<NameSpan> names)
    {
        var finder = new MentionFinder(narrative, names);
        finder.Run();
        return finder._mentions;
    }

    private void Run()
    {
        for (var i = 0; i < _narrative.Count; )
        {
            var end = EndOfPhrase(i, out var kind, out var name);
            if (end == i)
            {
                i++;
                continue;
            }

            if (kind is { } k)
            {
                var unit = _narrative[i];
                _mentions.Add(
                    new()
                    {
                        Kind = k,
                        First = i,
                        End = end,
                        FirstToken = unit.Token,
                        EndToken = _narrative[end - 1].Token + 1,
                        Paragraph = unit.Paragraph,
                        Sentence = unit.Sentence,
                        Name = name,
                        NameFirst = name < 0 ? -1 : _names[name].First,
                    }
                );
            }

            i = end;
        }
    }

    /// <summary>The name that a token belongs to, or -1. Tokens are asked for in order, a few back at most.</summary>
    private int NameAt(int token)
    {
        while (_name > 0 && _names[_name - 1].End > token)
        {
            _name--;
        }

        while (_name < _names.Count && _names[_name].End <= token)
        {
            _name++;
        }

        return _name < _names.Count && _names[_name].First <= token ? _name : -1;
    }

    private int EndOfPhrase(int start, out MentionKind? kind, out int name)
    {
        kind = null;
        name = -1;
        var first = _narrative[start];
        if (first.Symbol is Symbol.Pronoun)
        {
            kind = MentionKind.Pronoun;
            return start + 1;
        }

        if (first.Symbol == Symbol.Who)
        {
            return start;
        }

        var at = start;
        var hasNoun = false;
        var lastName = -1;
        int? lastNoun = null;
        var hasCapital = false;
        for (; at < _narrative.Count && at - start < MaxLength; at++)
        {
            var unit = _narrative[at];
            if (unit.Paragraph != first.Paragraph || unit.Quote >= 0 || unit.Sentence != first.Sentence)
            {
                break;
            }

            var inName = NameAt(unit.Token);
            if (inName >= 0)
            {
                // A new name right behind another without a link is another phrase, except in apposition of titles.
                hasNoun = hasCapital = true;
                lastName = inName;
                lastNoun = at;
                continue;
            }

            if (!Belongs(unit, at, start, hasNoun))
            {
                break;
            }

            if (unit.Symbol is Symbol.Human or Symbol.Title or Symbol.Capital || IsNounVerb(unit.Token))
            {
                hasNoun = true;
            }

            hasCapital |= unit.Symbol is Symbol.Capital;
            if (unit.Symbol is not (Symbol.Possessive or Symbol.Determiner or Symbol.Number))
            {
                lastNoun = at;
            }
        }

        while (at > start && _narrative[at - 1].Symbol is Symbol.Possessive or Symbol.Time)
        {
            at--;
        }

        if (at == start || lastNoun is null || (_narrative[start].Symbol == Symbol.Number && !hasNoun))
        {
            return at;
        }

        var head = _narrative[at - 1];
        var token = _narrative.Token(at - 1);
        name = lastName;
        kind =
            lastName >= 0 && _names[lastName].End > head.Token ? MentionKind.Name
            : lastName >= 0 ? MentionKind.WithName
            : token.Is(WordClass.Office | WordClass.Human) && !token.Is(WordClass.Place) ? MentionKind.Human
            : token.Is(WordClass.Body) && !token.IsCapital ? MentionKind.Body
            : hasCapital ? MentionKind.Proper
            : MentionKind.Other;
        if (kind == MentionKind.Other && _narrative[start].Symbol != Symbol.Determiner && !IsPlural(at - 1))
        {
            kind = null;
        }

        return at;
    }

    /// <summary>Whether a word that is in no name goes on within the phrase.</summary>
    private bool Belongs(Unit unit, int at, int start, bool hasNoun)
    {
        var isFirst = at == start;
        var before = isFirst ? Symbol.Edge : _narrative[at - 1].Symbol;
        switch (unit.Symbol)
        {
            case Symbol.Determiner:
                return isFirst || before == Symbol.Determiner;
            case Symbol.Possessive:
                return !isFirst;
            case Symbol.Number:
                return isFirst
                    || before
                        is Symbol.Determiner
                            or Symbol.Title
                            or Symbol.Human
                            or Symbol.Capital
                            or Symbol.Possessive;
            case Symbol.Title or Symbol.Human or Symbol.Word:
                return true;
            case Symbol.Capital:
                return true;
            case Symbol.Time:
                return before is Symbol.Determiner or Symbol.Possessive or Symbol.Capital;
            case Symbol.EndsEd
            or Symbol.EndsIng
            or Symbol.Verb
            or Symbol.Speech
            or Symbol.Thought
            or Symbol.SpeechGerund:
                // After an article a verb's form is an adjective or a noun: "the alleged attacker", "his claim".
                return before is Symbol.Determiner or Symbol.Possessive
                    || (!isFirst && _narrative.Token(at - 1).Is(WordClass.Demonym) && IsBase(at))
                    || (
                        !hasNoun
                        && !isFirst
                        && (IsNounVerb(unit.Token) || unit.Symbol is Symbol.EndsEd or Symbol.EndsIng)
                    );
            default:
                return false;
        }
    }

    /// <summary>"Russian state media", not "the Russian stated".</summary>
    private bool IsBase(int unit) =>
        _narrative.Word(unit) is var word
        && !word.EndsWith("s")
        && !word.EndsWith("ed")
        && !word.EndsWith("ing")
        && word is not "said";

    private bool IsNounVerb(int token) => _narrative.Text.Tokens[token].Is(WordClass.Human | WordClass.Body);

    private bool IsPlural(int unit)
    {
        var word = _narrative.Word(unit);
        return word.Length > 3 && word[^1] == 's' && word[^2] != 's';
    }
}
