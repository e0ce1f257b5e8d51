using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Diagnostics;

/// <summary>The result of a step, or the internal error that prevented it.</summary>
internal sealed record Outcome<T>(T? Value, Problem? Failure)
    where T : class;

internal static class Outcome
{
    /// <summary>
    /// Runs a step, and turns an exception into an error at the file. An exception that escapes a generator would
    /// discard all its output, with no more than a warning.
    /// </summary>
    public static Outcome<T> Of<T>(SourceFile file, Func<T> step)
        where T : class
    {
        try
        {
            return new(step(), null);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new(null, InternalError(file, e));
        }
    }

    /// <summary>
    /// Runs a step that concerns no single file. If it fails, the failure is reported, and later steps use the
    /// fallback.
    /// </summary>
    public static Outcome<T> Of<T>(string name, Func<T> step, Func<T> fallback)
        where T : class
    {
        var outcome = Of(SourceFile.Create("", name, name, ""), step);
        return outcome.Value is not null ? outcome : outcome with { Value = fallback() };
    }

    public static Problem InternalError(SourceFile file, Exception e) =>
        Problem.At(
            file,
            default,
            Rules.InternalError,
            file.DisplayPath,
            e.GetType().Name + ": " + e.Message + " " + FirstFrame(e)
        );

    private static string FirstFrame(Exception e)
    {
        var trace = e.StackTrace ?? "";
        var end = trace.IndexOf('\n');
        return (end < 0 ? trace : trace.Substring(0, end)).Trim();
    }
}
