namespace CorpusSdk.Matching.Languages;

// What limits a negation in the quote: without it, more is denied than was.
internal sealed partial class ScopeFinder
{
    /// <summary>How far the negation may be from its limit, in words.</summary>
    private const int MaxNegated = 12;

    /// <summary><c>We won't raise it | this year</c></summary>
    private TextRange? ScopeOfNegation(string text, TextRange quote)
    {
        if (
            _behind.Count == 0
            || PauseBehind(text, quote) != '\0'
            || PhraseAt(_behind, _qualifiers.Scopes) is not { } scope
        )
        {
            return null;
        }

        for (var i = _quote.Count - 1; i >= 0 && i >= _quote.Count - MaxNegated; i--)
        {
            if (i < _quote.Count - 1 && (_quote[i].Pause != '\0' || _words!.Breaks.Contains(_quote[i].Lower)))
            {
                return null;
            }

            if (_meaning.IsNegation(text, _quote[i].Range))
            {
                return scope;
            }
        }

        return null;
    }

    /// <summary><c>Before Easter, | nobody will be dismissed</c></summary>
    private TextRange? LeadingScope(string text, bool isWhole)
    {
        if (_qualifiers.LeadingScopes.Count == 0 || !BeginsWithNegation(text))
        {
            return null;
        }

        return LeadingWord(_qualifiers.LeadingScopes, isWhole) is var found and >= 0 ? _before[found].Range : null;
    }

    private bool BeginsWithNegation(string text)
    {
        for (var i = 0; i < _quote.Count && i <= MaxDistance; i++)
        {
            if (_meaning.IsNegation(text, _quote[i].Range))
            {
                return true;
            }

            if (_quote[i].Pause != '\0')
            {
                return false;
            }
        }

        return false;
    }

    /// <summary><c>Aún | no hemos perdido</c></summary>
    private TextRange? SoFar(string text)
    {
        var last = _before[_before.Count - 1];
        return
            last.Pause == '\0'
            && _qualifiers.SoFar.Contains(last.Lower)
            && _quote.Count > 0
            && _meaning.IsNegation(text, _quote[0].Range)
            ? last.Range
            : null;
    }

    /// <summary>A remark behind the quote that others say so: <c>, wie die Chefin gern behauptet</c></summary>
    private TextRange? Aside(string text, TextRange quote)
    {
        if (
            _behind.Count < 2
            || !_qualifiers.Asides.Contains(_behind[0].Lower)
            || PauseBehind(text, quote) is not (',' or '–' or '—')
        )
        {
            return null;
        }

        for (var i = 1; i < _behind.Count && i <= MaxParenthesis; i++)
        {
            if (_qualifiers.Speakers.Contains(_behind[i].Lower))
            {
                return null;
            }

            if (_qualifiers.IsClaim(_behind[i].Lower))
            {
                return TextRange.FromBounds(_behind[0].Range.Start, _behind[i].Range.End);
            }

            if (_behind[i].Pause != '\0')
            {
                return null;
            }
        }

        return null;
    }

    /// <summary><c>Nothing | but forms</c></summary>
    private TextRange? ExceptionBehind(string text, TextRange quote) =>
        _behind.Count > 0
        && _qualifiers.Exceptions.Contains(_behind[0].Lower)
        && PauseBehind(text, quote) == '\0'
        && _meaning.IsNegation(text, _quote[_quote.Count - 1].Range)
            ? _behind[0].Range
            : null;

    /// <summary>The longest of some phrases with which words begin.</summary>
    private static TextRange? PhraseAt(List<ScopeToken> tokens, HashSet<string> phrases)
    {
        var phrase = "";
        TextRange? found = null;
        for (var i = 0; i < tokens.Count && i < MaxPhrase && (i == 0 || tokens[i - 1].Pause == '\0'); i++)
        {
            phrase = phrase.Length == 0 ? tokens[i].Lower : phrase + " " + tokens[i].Lower;
            found = phrases.Contains(phrase) ? TextRange.FromBounds(tokens[0].Range.Start, tokens[i].Range.End) : found;
        }

        return found;
    }
}
