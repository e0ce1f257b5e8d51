namespace CorpusSdk.Tool.Tests.Harness;

/// <summary>The exit code and output of a command.</summary>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    public static Task<ToolRun> OfAsync(params string[] arguments) => WithInputAsync([], arguments);

    /// <summary>Runs a command with bytes on standard input.</summary>
    public static async Task<ToolRun> WithInputAsync(byte[] input, params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        var code = await CorpusTool.RunAsync(arguments, output, error, () => new MemoryStream(input));
        return new(code, output.ToString(), error.ToString());
    }
}
