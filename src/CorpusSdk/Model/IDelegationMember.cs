namespace CorpusSdk;

/// <summary>A member of a delegation.</summary>
public interface IDelegationMember
{
    /// <summary>Who it is.</summary>
    IPerson Person { get; }

    /// <summary>As what the person takes part, in the article's words; null if not given.</summary>
    string? Role { get; }
}
