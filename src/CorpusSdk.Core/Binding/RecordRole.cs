namespace CorpusSdk.Core.Binding;

/// <summary>What the entries of a record are.</summary>
public enum RecordRole
{
    Article,
    Person,
    Quote,
    Delegation,

    /// <summary>A collection of the user's.</summary>
    Collection,

    /// <summary>A value within another record, with no id.</summary>
    Value,
}
