namespace CorpusSdk.Core.Compilation;

/// <summary>Which entries have a member in the generated code: the property <c>CorpusMembers</c>.</summary>
/// <remarks>
/// Names are unique under each of them, so that data which compiles under one setting compiles under the others.
/// </remarks>
public enum MemberScope
{
    /// <summary><c>all</c>: every article, person, quote, delegation and entry of a collection.</summary>
    All,

    /// <summary><c>no-quotes</c>: all but quotes, which are most of the members of a corpus.</summary>
    NoQuotes,

    /// <summary><c>none</c>: no entry and no folder. The sets find entries by their ids.</summary>
    None,
}

/// <summary>How a project file writes a <see cref="MemberScope"/>.</summary>
public static class MemberScopes
{
    /// <summary>The values, as a message lists them.</summary>
    public const string Expected = "'all' (every entry has a member; the default), 'no-quotes' or 'none'";

    /// <summary>Reads a value, whatever its case; null if it is none of the values.</summary>
    public static MemberScope? Parse(string value) =>
        value.Trim().ToLowerInvariant() switch
        {
            "" or "all" => MemberScope.All,
            "no-quotes" => MemberScope.NoQuotes,
            "none" => MemberScope.None,
            _ => null,
        };
}
