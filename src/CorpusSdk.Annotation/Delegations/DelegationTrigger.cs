using CorpusSdk.Annotation.Attribution;
using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Annotation.Delegations;

/// <summary>How a sentence lists the members of a delegation.</summary>
internal enum DelegationTriggerKind
{
    /// <summary>The … delegation consisted of.</summary>
    Delegation,

    /// <summary>From the … side, … were present.</summary>
    Side,

    /// <summary>… was accompanied by.</summary>
    Accompaniment,

    /// <summary>Also attending were.</summary>
    Continuation,
}

/// <summary>The words that introduce a list of members.</summary>
/// <param name="Kind">The kind of the sentence.</param>
/// <param name="FirstMemberUnit">The first unit of the list.</param>
/// <param name="PartyUnit">The unit whose preceding words name the country, or -1.</param>
internal sealed record DelegationTrigger(DelegationTriggerKind Kind, int FirstMemberUnit, int PartyUnit)
{
    /// <summary>The name of the rule, as listed in the README.</summary>
    public string Rule =>
        Kind == DelegationTriggerKind.Accompaniment ? "company"
        : Kind == DelegationTriggerKind.Side ? "side-enumeration"
        : "enumeration";

    /// <summary>Returns the trigger in a sentence, or null.</summary>
    public static DelegationTrigger? Find(Narration narration, SentenceSpan sentence)
    {
        var delegation = -1;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (narration[i].QuotationIndex >= 0)
            {
                continue;
            }

            switch (narration.Word(i))
            {
                case "delegation" or "entourage" or "delegates" or "retinue" or "Delegation":
                    delegation = delegation < 0 ? i : delegation;
                    break;
                case "side"
                    when i > sentence.First
                        && i - sentence.First <= 5
                        && narration.Word(sentence.First) is "From" or "On" or "For"
                        && HasAttendanceVerb(narration, i, sentence.End):
                    return new(DelegationTriggerKind.Side, i + 1, i);
                case "consisted"
                or "consists"
                or "comprised"
                or "comprises"
                or "included"
                or "includes"
                or "include"
                or "comprising"
                or "including"
                or "composed" when delegation >= 0:
                    return new(DelegationTriggerKind.Delegation, i + 1, delegation);
                case "made" when delegation >= 0 && i + 2 < sentence.End && narration.Word(i + 1) is "up":
                    return new(DelegationTriggerKind.Delegation, i + 2, delegation);
                case "accompanied"
                or "joined"
                or "flanked"
                    when i + 1 < sentence.End && narration[i + 1].QuotationIndex < 0 && narration.Word(i + 1) is "by":
                    return narration.Word(i) is "joined" && narration.Word(sentence.First) is "They"
                        ? new(DelegationTriggerKind.Continuation, i + 2, -1)
                        : new(DelegationTriggerKind.Accompaniment, i + 2, -1);
                case "company"
                    when i + 1 < sentence.End
                        && i > sentence.First + 1
                        && narration[i + 1].QuotationIndex < 0
                        && narration[i - 2].QuotationIndex < 0
                        && narration.Word(i + 1) is "of"
                        && narration.Word(i - 2) is "in":
                    return new(DelegationTriggerKind.Accompaniment, i + 2, -1);
                case "attending"
                or "present"
                or "participating"
                or "attendance"
                    when i - sentence.First <= 3
                        && narration[sentence.First].QuotationIndex < 0
                        && narration.Word(sentence.First) is "Also" or "Others" or "Other":
                    return new(DelegationTriggerKind.Continuation, i + 1, -1);
            }
        }

        return null;
    }

    private static bool HasAttendanceVerb(Narration narration, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (
                narration[i].QuotationIndex < 0
                && narration.Word(i) is "present" or "attended" or "participated" or "attending" or "joined" or "took"
            )
            {
                return true;
            }
        }

        return false;
    }
}
