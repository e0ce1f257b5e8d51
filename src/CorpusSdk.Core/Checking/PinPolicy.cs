namespace CorpusSdk.Core.Checking;

/// <summary>Whether the articles of a project must be pinned: <c>&lt;CorpusPins&gt;</c>.</summary>
public enum PinPolicy
{
    /// <summary>A pin is checked if there is one.</summary>
    Optional,

    /// <summary>Every article must have a pin.</summary>
    Require,
}
