using System.CommandLine;
using CorpusSdk.Tool.Verifying;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>dotnet corpus verify</c></summary>
internal static class VerifyCommand
{
    /// <param name="openInput">Opens standard input.</param>
    public static Command Create(Func<Stream> openInput)
    {
        FilesArgument files = new("files")
        {
            Description = "The files whose quotations are verified: Markdown, text, HTML or C#. '-': standard input.",
        };
        Option<string?> corpus = new("--corpus")
        {
            Description =
                "The corpus: a corpus folder, a project file, or a project folder. "
                + "Default: the project in the current folder, or the folder 'seeds' in it.",
        };
        ChoiceOption format = new("--format", "text", "json", "sarif")
        {
            Description = "The output format.",
            DefaultValueFactory = _ => "text",
        };
        ChoiceOption kind = new("--as", [.. InputFiles.Kinds.Keys])
        {
            Description = "How the files are read. Default: as their extensions say; standard input as Markdown.",
        };
        Option<bool> fix = new("--fix")
        {
            Arity = ArgumentArity.Zero,
            Description = "Gives altered quotations the article's own words, and writes the files.",
        };
        ToolCommand command = new(
            "verify",
            "Compares the quotations of any text with the articles. "
                + "Exit code 0: all are verbatim or edited; 1: some are not; 2: a file could not be verified.",
            parsed =>
                !parsed.GetValue(fix) ? null
                : parsed.GetValue(format) != "text" ? "option '--fix' only supports text output; remove '--format'"
                : parsed.GetValue(files)!.Contains(InputFiles.StandardInput)
                    ? "option '--fix' changes files, but '-' is standard input; pass files, or remove '--fix'"
                : null
        )
        {
            files,
            corpus,
            format,
            kind,
            fix,
        };
        command.SetCancellableAction(
            (parsed, cancellation) =>
            {
                var output = parsed.InvocationConfiguration.Output;
                List<VerifyNotice> unread = [];
                var read = InputFiles.Read(
                    parsed.GetValue(files)!,
                    parsed.GetValue(kind) is { } name ? InputFiles.Kinds[name] : null,
                    openInput,
                    unread.Add
                );
                var result = new VerifyRun(parsed.GetValue(corpus), parsed.GetValue(fix)).Verify(read, cancellation);
                result = result with { Notices = [.. unread, .. result.Notices] };
                foreach (var notice in result.Notices)
                {
                    parsed.InvocationConfiguration.Error.WriteLine(notice);
                }

                Write(result, parsed.GetValue(format)!, output);
                return result.Code;
            }
        );
        return command;
    }

    private static void Write(VerifyResult result, string format, TextWriter output)
    {
        switch (format)
        {
            case "sarif":
                VerifySarif.Write(result, output);
                break;
            case "json":
                VerifyJson.Write(result, output);
                break;
            case "text" when result.Files == 0:
                // There is nothing to count.
                break;
            default:
                VerifyText.Write(result, output);
                break;
        }
    }
}
