
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Diagnostics;

/// <summary>What a step made, or the internal error that kept it from making it.</summary>
internal sealed record Outcome<T>(T? Value, Problem? Failure)
    where T : class;

internal static class Outcome
{
    /// <summary>
    /// Runs a step so that a fault of ours in one file is an error at that file: an exception that leaves a
    /// generator takes all its output away, with no more than a warning.
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
    /// Runs a step that concerns no single file. Where it fails, others go on with what they would have of an empty
    /// corpus, and the failure is reported.
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
            Rules.Internal,
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
