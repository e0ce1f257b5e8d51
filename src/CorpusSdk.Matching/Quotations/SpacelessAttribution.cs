using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Attributions in Chinese, Japanese and Korean: the name comes before the verb, with particles and adverbs between and
/// no spaces to tell them apart.
/// </summary>
internal sealed class SpacelessAttribution(string text)
{
    /// <summary>How far the verb may be from the name: an office and a short adverb.</summary>
    private const int MaxDistance = 14;

    /// <summary>In Chinese the verb ends a lead; a few characters may follow it.</summary>
    private const int MaxBehindVerb = 4;

    private const string SubjectParticles = "은는이가はがも";

    /// <summary><c>…，」Jane说。</c> · <c>…"라고 제인 도 장관은 말했다.</c></summary>
    public StatedSpeaker? FromTail(List<AttributionToken> tokens, bool isNewSentence)
    {
        var named = tokens.FindAll(t => t.IsName);
        if (named.Count != 1 || tokens.Count == 0)
        {
            return null;
        }

        var (name, start) = (named[0].Range, tokens[0].Range.Start);
        var end = tokens[tokens.Count - 1].Range.End;
        var isKorean = IsHangul(text[start]) && IsParticle(start);
        if ((!isKorean && name.Start - start > 2) || !IsSpacelessBehind(name.End))
        {
            return null;
        }

        var limit = Math.Min(end, name.End + MaxDistance);
        if (SpeechVerbs.FindSpaceless(text, name.End, limit) is not { } verb || HasPunctuation(name.End, verb.Start))
        {
            return null;
        }

        // A sentence of its own that has nothing but the verb belongs to the quotation before it: 「…。」Jane说。
        if (!isKorean && isNewSentence && !EndsSentence(verb.End))
        {
            return null;
        }

        // A colon behind the verb introduces the next quotation.
        return text.IndexOfAny([':', '：'], verb.End, end - verb.End) >= 0
            ? null
            : new(named[0].Person, TextRange.FromBounds(name.Start, verb.End));
    }

    /// <summary><c>Jane在会上强调：「…</c> · <c>제인 도 장관은 "…</c> · <c>ジェーン・ドーは「…</c></summary>
    public StatedSpeaker? FromLead(List<AttributionToken> tokens, int end, bool isLinked)
    {
        var named = tokens.GetRange(0, end).FindAll(t => t.IsName);
        if (named.Count != 1 || !IsSpacelessBehind(named[0].Range.End))
        {
            return null;
        }

        var name = named[0].Range;
        var stop = tokens[end - 1].Range.End;
        if (SpeechVerbs.FindSpaceless(text, name.End, stop) is { } verb && stop - verb.End <= MaxBehindVerb)
        {
            return new(named[0].Person, TextRange.FromBounds(name.Start, verb.End));
        }

        // The verb follows the quotation: the particle shows the subject, which must be next to the quotation.
        var isSubject =
            stop - name.End is > 0 and <= MaxDistance && SubjectParticles.IndexOf(text[stop - 1]) >= 0 && !isLinked;
        return isSubject ? new(named[0].Person, TextRange.FromBounds(name.Start, stop)) : null;
    }

    private bool IsSpacelessBehind(int offset)
    {
        var at = offset;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at < text.Length && WordBoundary.IsSpaceless(text, at);
    }

    private bool HasPunctuation(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if ("，。、,.：:；;！？".IndexOf(text[at]) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsSentence(int offset) => offset == text.Length || text[offset] is '。' or '\n';

    private bool IsParticle(int at) => "라고며면이는".IndexOf(text[at]) >= 0;

    private static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7FF';
}
