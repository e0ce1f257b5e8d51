namespace CorpusSdk.Core.Diagnostics;

/// <summary>The rules about C# code that uses a corpus: ids 7xxx. The others are in <see cref="Rules"/>.</summary>
public static class CodeRules
{
    public static readonly Rule UnknownId = new("CORP7001", "Unknown id in code", "unknown {0} '{1}'{2}");

    public static readonly Rule MemberForId = new(
        "CORP7002",
        "Member for an id",
        "the {0} '{1}' has a member; write '{2}'",
        Severity.Info
    );

    public static readonly Rule QuotationNotFound = new(
        "CORP7003",
        "Quotation is not in the corpus",
        "quotation is not in {0}{1}"
    );

    public static readonly Rule QuotationMisleads = new("CORP7004", "Quotation is put together or cut", "{0}");

    public static readonly Rule QuotationMayMislead = new(
        "CORP7005",
        "Quotation may be cut where the meaning changes",
        "{0}",
        Severity.Warning
    );

    public static readonly Rule ComparedId = new(
        "CORP7006",
        "Id compared with a string",
        "the id of the {0} is compared with a string; write '{1}'",
        Severity.Info
    );

    public static readonly Rule ComparedRecord = new(
        "CORP7007",
        "Record compared with a string",
        "the {0} is never equal to a string; compare it with '{1}'",
        Severity.Warning
    );
}
