namespace CorpusSdk.Tool.Tests.Editors;

/// <summary>A test that needs Neovim; skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeovimFactAttribute : FactAttribute
{
    private static readonly Version s_oldest = new(0, 7);

    private static readonly Lazy<string?> s_whyMissing = new(() =>
        Programs.VersionOf("nvim", "--version") is not { } version ? "Neovim is not installed on this machine"
        : version < s_oldest ? $"Neovim {version} is older than {s_oldest}"
        : null
    );

    public NeovimFactAttribute() => Skip = s_whyMissing.Value;
}
