namespace CorpusSdk.Tool.Tests.Harness;

/// <summary>The exit code and output of a command.</summary>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    /// <summary>Longer than any command on a busy machine; one that serves or watches would go on.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    public static Task<ToolRun> OfAsync(params string[] arguments) => WithInputAsync([], arguments);

    /// <summary>Runs a command with bytes on standard input.</summary>
    /// <exception cref="TimeoutException">The command does not end by itself.</exception>
    public static async Task<ToolRun> WithInputAsync(byte[] input, params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        try
        {
            var code = await CorpusTool
                .RunAsync(arguments, output, error, () => new MemoryStream(input))
                .WaitAsync(s_limit);
            return new(code, output.ToString(), error.ToString());
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"'{string.Join(' ', arguments)}' did not end within {s_limit}: {error}");
        }
    }
}
