using System.Text;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Verifying;

/// <summary>Reads the files of a command line.</summary>
internal static class InputFiles
{
    /// <summary>The path that means standard input, as in most command-line tools.</summary>
    public const string StandardInput = "-";

    /// <summary>The names of the kinds, as <c>--as</c> has them.</summary>
    public static readonly IReadOnlyDictionary<string, InputKind> Kinds = new Dictionary<string, InputKind>
    {
        ["markdown"] = InputKind.Markdown,
        ["text"] = InputKind.Text,
        ["html"] = InputKind.Html,
        ["csharp"] = InputKind.CSharp,
    };

    private static readonly UTF8Encoding s_strictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>Reads the files, each once, in the order of the paths. A bad file does not hide the others.</summary>
    /// <param name="paths">Paths of files, or <see cref="StandardInput"/>.</param>
    /// <param name="kind">How all files are read; null if their extensions say so.</param>
    /// <param name="openInput">Opens standard input.</param>
    /// <param name="report">
    /// Receives the files that do not exist, cannot be read, or are not texts in UTF-8.
    /// </param>
    public static IReadOnlyList<InputFile> Read(
        IEnumerable<string> paths,
        InputKind? kind,
        Func<Stream> openInput,
        Action<VerifyNotice> report
    )
    {
        List<InputFile> files = [];
        foreach (
            var path in paths.DistinctBy(
                path => path == StandardInput ? path : Path.GetFullPath(path),
                StringComparer.Ordinal
            )
        )
        {
            try
            {
                files.Add(path == StandardInput ? ReadInput(kind, openInput) : ReadFile(path, kind));
            }
            catch (ToolException e)
            {
                var full = path == StandardInput ? null : Path.GetFullPath(path);
                report(new(NoticeLevel.Error, e.Message, full));
            }
        }

        return files;
    }

    private static InputFile ReadInput(InputKind? kind, Func<Stream> openInput)
    {
        using var stream = openInput();
        using MemoryStream content = new();
        stream.CopyTo(content);
        return Decode(content.ToArray(), null, "standard input", kind ?? InputKind.Markdown);
    }

    private static InputFile ReadFile(string path, InputKind? kind)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            throw new ToolException(
                $"'{path}' is a folder; pass its files, for example '{Path.Join(path.TrimEnd('/', '\\'), "*.md")}'"
            );
        }

        try
        {
            return Decode(File.ReadAllBytes(full), full, DiskPath.ForDisplay(full), kind ?? KindOf(full));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ToolException($"there is no file '{path}'; " + (NearestTo(full) ?? "check the path"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"'{path}' cannot be read: {e.Message.TrimEnd('.')}; check its permissions");
        }
    }

    private static InputKind KindOf(string path) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".md" or ".markdown" or ".mdx" => InputKind.Markdown,
            ".html" or ".htm" or ".xhtml" => InputKind.Html,
            ".cs" => InputKind.CSharp,
            _ => InputKind.Text,
        };

    private static InputFile Decode(byte[] bytes, string? path, string name, InputKind kind)
    {
        var content = bytes.AsSpan();
        if (content.StartsWith(Encoding.Unicode.Preamble) || content.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            throw new ToolException($"'{name}' is UTF-16, but must be UTF-8; save it as UTF-8");
        }

        var hasMark = content.StartsWith(Encoding.UTF8.Preamble);
        try
        {
            var text = s_strictUtf8.GetString(hasMark ? content[3..] : content);
            return !text.Contains('\0')
                ? new(path, name, text, hasMark, kind)
                : throw new ToolException($"'{name}' is not a text: it has a null character; pass text files only");
        }
        catch (DecoderFallbackException e)
        {
            throw new ToolException(
                $"'{name}' is not UTF-8: byte {e.Index + (hasMark ? 3 : 0) + 1} is invalid; save it as UTF-8"
            );
        }
    }

    /// <summary>A hint at the file that was probably meant; null if there is none.</summary>
    private static string? NearestTo(string path)
    {
        var folder = Path.GetDirectoryName(path);
        return Directory.Exists(folder) && NearestWord.Of(Path.GetFileName(path), NamesIn(folder)) is { } nearest
            ? $"did you mean '{DiskPath.Short(Path.Combine(folder, nearest))}'?"
            : null;
    }

    private static IEnumerable<string> NamesIn(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
