using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>
/// Finds the speaker of a quotation that is a value of an object of JSON: <c>{"speaker": "Jane Doe", "quote": "…"}</c>.
/// </summary>
internal sealed class JsonSpeaker(string text, TextNames names)
{
    /// <summary>An object is not longer.</summary>
    private const int MaxObject = 2_000;

    /// <summary>How many braces before a quotation may open its object.</summary>
    private const int MaxBraces = 2;

    private const int MaxSpace = 100;

    private static readonly HashSet<string> s_speakers = WordList.Of(
        """
        speaker author by said_by saidBy person attribution attributed_to attributedTo who
        sprecher sprecherin autor auteur orateur locuteur hablante orador спикер автор
        """
    );

    private static readonly HashSet<string> s_quotes = WordList.Of(
        "quote quotation text words statement said content zitat aussage citation déclaration cita цитата текст"
    );

    /// <summary>Keys of values that name somebody, whether or not as the speaker of a quotation.</summary>
    private static readonly HashSet<string> s_people = WordList.Of(
        """
        name full_name fullName source speaker_name speakerName author_name authorName hearer recipient to interviewer
        quelle nombre fuente nom имя источник
        """
    );

    private const int MaxName = 80;

    /// <summary>
    /// Whether a quotation in marks is a value that names somebody: <c>{"speaker": "Jane Doe", "quote": "…"}</c>.
    /// </summary>
    public bool IsName(Quotation quotation)
    {
        var start = quotation.Outer.Start;
        if (
            quotation.Form != QuotationForm.Marks
            || quotation.Inner.Length > MaxName
            || text[start] != '"'
            || !IsValue(start)
            || KeyBefore(start) is not { } key
            || !(s_speakers.Contains(key) || s_people.Contains(key))
        )
        {
            return false;
        }

        var words = TextWords.In(text, quotation.Inner.Start, quotation.Inner.End).ToList();
        var capitals = words.Count(word => !char.IsLower(text[word.Start]));
        return words.Count > 0 && char.IsUpper(text[words[0].Start]) && capitals * 2 > words.Count;
    }

    /// <summary>The key of a value of an object; null if the value is not in an object.</summary>
    private string? KeyBefore(int value)
    {
        var end = SkipBack(SkipBack(value) - 1);
        var start = end;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or '-'))
        {
            start--;
        }

        var before = SkipBack(start);
        return start < end && before > 0 && text[before - 1] is '{' or ',' ? text[start..end] : null;
    }

    /// <summary>The offset behind the last character before an offset that is neither white space nor a mark.</summary>
    private int SkipBack(int offset)
    {
        var at = offset;
        while (at > 0 && offset - at < MaxSpace && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] == '"'))
        {
            at--;
        }

        return at;
    }

    public StatedSpeaker? Find(Quotation quotation)
    {
        if (
            quotation.Form != QuotationForm.Marks
            || text[quotation.Outer.Start] != '"'
            || !IsValue(quotation.Outer.Start)
        )
        {
            return null;
        }

        var from = Math.Max(0, quotation.Outer.Start - MaxObject);
        var brace = quotation.Outer.Start;
        for (var i = 0; i < MaxBraces && brace > from; i++)
        {
            brace = text.LastIndexOf('{', brace - 1, brace - from);
            if (brace < 0)
            {
                return null;
            }

            if (Read(brace, quotation.Outer.Start) is { } speaker)
            {
                return speaker;
            }
        }

        return null;
    }

    /// <summary>Reads an object; null unless one value is the quotation and another the name of its speaker.</summary>
    private StatedSpeaker? Read(int brace, int quotation)
    {
        StatedSpeaker? speaker = null;
        var isQuoted = false;
        var limit = Math.Min(text.Length, brace + MaxObject);
        for (var at = Skip(brace + 1, limit); at < limit; at = Skip(at + 1, limit))
        {
            // The marks of keys, and of values of one word, are blanks in the view of a text.
            var keyEnd = EndOfKey(at, limit);
            var colon = Skip(keyEnd, limit);
            if (keyEnd == at || colon >= limit || text[colon] != ':')
            {
                break;
            }

            var key = text[at..keyEnd];
            at = Skip(colon + 1, limit);
            var isString = at < limit && text[at] == '"';
            var end = isString ? EndOf(at, limit) : EndOfOther(at, limit);
            if (end < 0)
            {
                break;
            }

            isQuoted |= at == quotation && s_quotes.Contains(key);
            if (s_speakers.Contains(key))
            {
                var value = isString ? TextRange.FromBounds(at + 1, end) : TextRange.FromBounds(at, end + 1);
                if (speaker is not null || names.In(value).Take(2).ToList() is not [var name] || name.Range != value)
                {
                    return null;
                }

                speaker = new(name.Person, value);
            }

            at = Skip(end + 1, limit);
            if (at >= limit || text[at] != ',')
            {
                break;
            }
        }

        return isQuoted ? speaker : null;
    }

    private bool IsValue(int offset)
    {
        var before = offset - 1;
        while (before >= 0 && offset - before < MaxSpace && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        return before >= 0 && text[before] == ':';
    }

    private int Skip(int at, int limit)
    {
        while (at < limit && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private int EndOfKey(int at, int limit)
    {
        while (at < limit && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-'))
        {
            at++;
        }

        return at;
    }

    /// <summary>The offset of the mark that closes a string; -1 if there is none.</summary>
    private int EndOf(int start, int limit)
    {
        for (var at = start + 1; at < limit; at++)
        {
            if (text[at] == '\\')
            {
                at++;
            }
            else if (text[at] == '"')
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The last character of a number or word; -1 for a list or another object.</summary>
    private int EndOfOther(int start, int limit)
    {
        var at = start;
        while (at < limit && !char.IsWhiteSpace(text[at]) && text[at] is not (',' or '"' or '{' or '}' or '[' or ']'))
        {
            at++;
        }

        return at > start ? at - 1 : -1;
    }
}
