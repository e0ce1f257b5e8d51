using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Naming;

namespace CorpusSdk.Core.Compilation;

/// <summary>What the project file says about a corpus.</summary>
public sealed record CorpusSettings
{
    public static readonly CorpusSettings Default = new();

    /// <summary>How an article without a declared id gets one.</summary>
    public DefaultId Ids { get; init; }

    /// <summary>Whether every article must be pinned.</summary>
    public PinPolicy Pins { get; init; }

    /// <summary>Which entries have a member in the generated code. Checks do not depend on it.</summary>
    public MemberScope Members { get; init; }

    /// <summary>Whether any entry and folder has a member.</summary>
    public bool HasMembers => Members != MemberScope.None;
}
