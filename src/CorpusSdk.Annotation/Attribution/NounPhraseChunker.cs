using CorpusSdk.Annotation.Names;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>
/// Splits the narration into noun phrases at words that cannot be part of one. This is an approximation without a
/// parser; the selection of the speaker and its span allows for phrases that are too short or too long.
/// </summary>
internal sealed class NounPhraseChunker
{
    private const int MaxLength = 14;

    private readonly Narration _narration;
    private readonly IReadOnlyList<NameSpan> _names;
    private readonly List<Mention> _mentions = [];
    private int _name;

    private NounPhraseChunker(Narration narration, IReadOnlyList<NameSpan> names) =>
        (_narration, _names) = (narration, names);

    public static List<Mention> FindMentions(Narration narration, IReadOnlyList<NameSpan> names)
    {
        var finder = new NounPhraseChunker(narration, names);
        finder.Run();
        return finder._mentions;
    }

    private void Run()
    {
        for (var i = 0; i < _narration.Count; )
        {
            var end = EndOfPhrase(i, out var kind, out var name);
            if (end == i)
            {
                i++;
                continue;
            }

            if (kind is { } k)
            {
                var unit = _narration[i];
                _mentions.Add(
                    new()
                    {
                        Kind = k,
                        First = i,
                        End = end,
                        FirstToken = unit.Token,
                        EndToken = _narration[end - 1].Token + 1,
                        Paragraph = unit.Paragraph,
                        Sentence = unit.Sentence,
                        NameIndex = name,
                        NameFirstToken = name < 0 ? -1 : _names[name].First,
                    }
                );
            }

            i = end;
        }
    }

    /// <summary>
    /// Returns the index of the name that a token is part of, or -1. Fast for calls in the order of the text.
    /// </summary>
    private int FindNameAt(int token)
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
        var first = _narration[start];
        if (first.Kind is UnitKind.Pronoun)
        {
            kind = MentionKind.Pronoun;
            return start + 1;
        }

        if (first.Kind == UnitKind.RelativePronoun)
        {
            return start;
        }

        var at = start;
        var hasNoun = false;
        var lastName = -1;
        int? lastNoun = null;
        var hasCapital = false;
        for (; at < _narration.Count && at - start < MaxLength; at++)
        {
            var unit = _narration[at];
            if (unit.Paragraph != first.Paragraph || unit.QuotationIndex >= 0 || unit.Sentence != first.Sentence)
            {
                break;
            }

            var inName = FindNameAt(unit.Token);
            if (inName >= 0)
            {
                hasNoun = hasCapital = true;
                lastName = inName;
                lastNoun = at;
                continue;
            }

            if (!CanContinue(unit, at, start, hasNoun))
            {
                break;
            }

            if (
                unit.Kind is UnitKind.PersonNoun or UnitKind.Title or UnitKind.CapitalizedWord
                || IsNounVerb(unit.Token)
            )
            {
                hasNoun = true;
            }

            hasCapital |= unit.Kind is UnitKind.CapitalizedWord;
            if (unit.Kind is not (UnitKind.Possessive or UnitKind.Determiner or UnitKind.Number))
            {
                lastNoun = at;
            }
        }

        while (at > start && _narration[at - 1].Kind is UnitKind.Possessive or UnitKind.Time)
        {
            at--;
        }

        if (at == start || lastNoun is null || (_narration[start].Kind == UnitKind.Number && !hasNoun))
        {
            return at;
        }

        var head = _narration[at - 1];
        var token = _narration.Token(at - 1);
        name = lastName;
        kind =
            lastName >= 0 && _names[lastName].End > head.Token ? MentionKind.PersonName
            : lastName >= 0 ? MentionKind.ContainsPersonName
            : token.Is(WordClass.Office | WordClass.Human) && !token.Is(WordClass.Place) ? MentionKind.PersonNoun
            : token.Is(WordClass.Body) && !token.IsCapitalized ? MentionKind.BodyNoun
            : hasCapital ? MentionKind.ProperNoun
            : MentionKind.Other;
        if (kind == MentionKind.Other && _narration[start].Kind != UnitKind.Determiner && !IsPlural(at - 1))
        {
            kind = null;
        }

        return at;
    }

    /// <summary>Whether a word outside of a name can continue the phrase.</summary>
    private bool CanContinue(NarrationUnit unit, int at, int start, bool hasNoun)
    {
        var isFirst = at == start;
        var before = isFirst ? UnitKind.ParagraphEdge : _narration[at - 1].Kind;
        switch (unit.Kind)
        {
            case UnitKind.Determiner:
                return isFirst || before == UnitKind.Determiner;
            case UnitKind.Possessive:
                return !isFirst;
            case UnitKind.Number:
                return isFirst
                    || before
                        is UnitKind.Determiner
                            or UnitKind.Title
                            or UnitKind.PersonNoun
                            or UnitKind.CapitalizedWord
                            or UnitKind.Possessive;
            case UnitKind.Title or UnitKind.PersonNoun or UnitKind.OtherWord or UnitKind.CapitalizedWord:
                return true;
            case UnitKind.Time:
                return before is UnitKind.Determiner or UnitKind.Possessive or UnitKind.CapitalizedWord;
            case UnitKind.EdForm
            or UnitKind.IngForm
            or UnitKind.OtherVerb
            or UnitKind.SpeechVerb
            or UnitKind.ThoughtVerb
            or UnitKind.SpeechGerund:
                // After a determiner a verb form is an adjective or a noun: "the alleged attacker", "his claim".
                return before is UnitKind.Determiner or UnitKind.Possessive
                    || (!isFirst && _narration.Token(at - 1).Is(WordClass.Demonym) && IsBaseForm(at))
                    || (
                        !hasNoun
                        && !isFirst
                        && (IsNounVerb(unit.Token) || unit.Kind is UnitKind.EdForm or UnitKind.IngForm)
                    );
            default:
                return false;
        }
    }

    /// <summary>"Russian state media", not "the Russian stated".</summary>
    private bool IsBaseForm(int unit) =>
        _narration.Word(unit) is var word
        && !word.EndsWith("s")
        && !word.EndsWith("ed")
        && !word.EndsWith("ing")
        && word is not "said";

    private bool IsNounVerb(int token) => _narration.Text.Tokens[token].Is(WordClass.Human | WordClass.Body);

    private bool IsPlural(int unit)
    {
        var word = _narration.Word(unit);
        return word.Length > 3 && word[^1] == 's' && word[^2] != 's';
    }
}
