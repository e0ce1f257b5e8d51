namespace CorpusSdk.Tool;

/// <summary>What the tool tells the shell. Documented in the README.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    /// <summary>The corpus has errors.</summary>
    public const int Errors = 1;

    /// <summary>The command line is wrong, or a file or folder cannot be read or written.</summary>
    public const int Unusable = 2;

    /// <summary>Ctrl-C, as shells count it.</summary>
    public const int Cancelled = 130;
}
