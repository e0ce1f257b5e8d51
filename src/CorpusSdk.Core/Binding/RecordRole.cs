namespace CorpusSdk.Core.Binding;

/// <summary>What kind of entries a record describes.</summary>
public enum RecordRole
{
    Article,
    Person,
    Quote,
    Delegation,

    /// <summary>A collection that the user declares.</summary>
    Collection,

    /// <summary>A value within another record, without an id.</summary>
    Value,
}
