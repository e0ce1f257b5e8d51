using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CorpusSdk.Package.Tests.Harness;
using Deque.AxeCore.Commons;

namespace CorpusSdk.Tool.Tests.Harness;

/// <summary>A headless Chromium that opens pages.</summary>
internal static partial class Browser
{
    private static readonly string[] s_names =
    [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome",
    ];

    /// <summary>The program; null if there is none on this machine.</summary>
    public static string? Program { get; } =
        Environment.GetEnvironmentVariable("CHROME_BIN") is { Length: > 0 } named
            ? named
            : (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(Path.PathSeparator)
                .SelectMany(folder => s_names.Select(name => Path.Combine(folder, name)))
                .FirstOrDefault(File.Exists);

    /// <summary>The script of axe-core.</summary>
    public static string Axe { get; } = new BundledAxeScriptProvider().GetScript();

    /// <summary>Opens a page in a frame, runs a script in it, and returns the script's result.</summary>
    /// <param name="path">The HTML file. A copy of it without its policy is opened.</param>
    /// <param name="script">The body of an async function.</param>
    /// <param name="width">The width of the page in pixels.</param>
    /// <param name="isDark">Whether the reader prefers dark pages.</param>
    /// <param name="site">The address of the file's folder on a server, or null to open it without one.</param>
    public static JsonElement Evaluate(
        string path,
        string script,
        int width = 1_280,
        bool isDark = false,
        Uri? site = null
    )
    {
        var copy = Path.ChangeExtension(path, ".test.html");
        var frame = Path.ChangeExtension(path, ".frame.html");
        File.WriteAllText(
            copy,
            Policy().Replace(File.ReadAllText(path), "")
                + "<script>addEventListener('load', async () => { let result; try { result = await (async () => {"
                + $"{script}\n}})(); }} catch (e) {{ result = String(e); }} "
                + "parent.postMessage(JSON.stringify(result ?? null), '*'); });</script>"
        );
        File.WriteAllText(
            frame,
            "<!DOCTYPE html><title>Frame</title><pre></pre><script>addEventListener('message', e => { "
                + "document.querySelector('pre').textContent = btoa(unescape(encodeURIComponent(e.data))); });</script>"
                + string.Create(
                    CultureInfo.InvariantCulture,
                    $"<iframe src='{Path.GetFileName(copy)}' style='width:{width}px;height:900px;border:0'></iframe>"
                )
        );
        var run = Command.Run(
            Path.GetDirectoryName(path)!,
            Program!,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            $"--blink-settings=preferredColorScheme={(isDark ? 0 : 1)}",
            "--virtual-time-budget=60000",
            "--dump-dom",
            (site is null ? new Uri(frame) : new Uri(site, Path.GetFileName(frame))).AbsoluteUri
        );
        var result = Result().Match(run.Output);
        Assert.True(result.Success, run.Output);
        return JsonDocument.Parse(Convert.FromBase64String(result.Groups[1].Value)).RootElement;
    }

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\"[^>]*>")]
    private static partial Regex Policy();

    [GeneratedRegex("<pre>([A-Za-z0-9+/=]+)</pre>")]
    private static partial Regex Result();
}

/// <summary>A test that needs a browser: skipped, with the reason, if there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() =>
        Skip = Browser.Program is null
            ? "there is no Chromium on this machine; install it, or set CHROME_BIN to its program"
            : null;
}
