namespace CorpusSdk.Tool;

/// <summary>The exit codes of the tool, as documented in <c>docs/manual/reference/commands.md</c>.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The corpus has errors.</summary>
    public const int Errors = 1;

    /// <summary>The command line is wrong, or a file or folder cannot be read or written.</summary>
    public const int Failure = 2;

    /// <summary>Ctrl-C: 128 + SIGINT, the convention of shells.</summary>
    public const int Cancelled = 130;
}
