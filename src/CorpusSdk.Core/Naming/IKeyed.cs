namespace CorpusSdk.Core.Naming;

/// <summary>An entry of a set, with the key by which the running program finds it.</summary>
public interface IKeyed
{
    /// <summary>Unique in the set.</summary>
    string Id { get; }

    /// <summary>The stable hash of <see cref="Id"/>.</summary>
    ulong Key { get; }
}
