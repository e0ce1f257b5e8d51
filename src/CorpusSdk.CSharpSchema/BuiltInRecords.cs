using CorpusSdk.Core.Binding;

namespace CorpusSdk.CSharpSchema;

/// <summary>The records that every corpus has.</summary>
internal static class BuiltInRecords
{
    /// <summary>The role of a built-in record by its name; null for all other names.</summary>
    public static RecordRole? RoleOf(string name) =>
        name switch
        {
            "Article" => RecordRole.Article,
            "Person" => RecordRole.Person,
            "Quote" => RecordRole.Quote,
            "Delegation" => RecordRole.Delegation,
            _ => null,
        };
}
