using CorpusSdk.Annotation.Attribution;

namespace CorpusSdk.Annotation.Delegations;

internal enum TriggerKind
{
    /// <summary>The … delegation consisted of.</summary>
    Delegation,

    /// <summary>From the … side, … were present.</summary>
    Side,

    /// <summary>… was accompanied by.</summary>
    Company,

    /// <summary>Also attending were.</summary>
    Continuation,
}

/// <summary>What makes a sentence the enumeration of a delegation.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="MembersFrom">The unit where the members begin.</param>
/// <param name="PartyAt">The unit before which the country stands, or -1.</param>
internal sealed record Trigger(TriggerKind Kind, int MembersFrom, int PartyAt)
{
    public string Rule =>
        Kind == TriggerKind.Company ? "company"
        : Kind == TriggerKind.Side ? "side-enumeration"
        : "enumeration";

    public static Trigger? Find(Narrative n, Sentence sentence)
    {
        var body = -1;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (n[i].Quote >= 0)
            {
                continue;
            }

            switch (n.Word(i))
            {
                case "delegation" or "entourage" or "delegates" or "retinue" or "Delegation":
                    body = body < 0 ? i : body;
                    break;
                case "side"
                    when i > sentence.First
                        && i - sentence.First <= 5
                        && n.Word(sentence.First) is "From" or "On" or "For"
                        && IsAttended(n, i, sentence.End):
                    return new(TriggerKind.Side, i + 1, i);
                case "consisted"
                or "consists"
                or "comprised"
                or "comprises"
                or "included"
                or "includes"
                or "include"
                or "comprising"
                or "including"
                or "composed" when body >= 0:
                    return new(TriggerKind.Delegation, i + 1, body);
                case "made" when body >= 0 && i + 2 < sentence.End && n.Word(i + 1) is "up":
                    return new(TriggerKind.Delegation, i + 2, body);
                case "accompanied"
                or "joined"
                or "flanked" when i + 1 < sentence.End && n[i + 1].Quote < 0 && n.Word(i + 1) is "by":
                    return n.Word(i) is "joined" && n.Word(sentence.First) is "They"
                        ? new(TriggerKind.Continuation, i + 2, -1)
                        : new(TriggerKind.Company, i + 2, -1);
                case "company"
                    when i + 1 < sentence.End
                        && i > sentence.First + 1
                        && n[i + 1].Quote < 0
                        && n[i - 2].Quote < 0
                        && n.Word(i + 1) is "of"
                        && n.Word(i - 2) is "in":
                    return new(TriggerKind.Company, i + 2, -1);
                case "attending"
                or "present"
                or "participating"
                or "attendance"
                    when i - sentence.First <= 3
                        && n[sentence.First].Quote < 0
                        && n.Word(sentence.First) is "Also" or "Others" or "Other":
                    return new(TriggerKind.Continuation, i + 1, -1);
            }
        }

        return null;
    }

    private static bool IsAttended(Narrative n, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (
                n[i].Quote < 0
                && n.Word(i) is "present" or "attended" or "participated" or "attending" or "joined" or "took"
            )
            {
                return true;
            }
        }

        return false;
    }
}
