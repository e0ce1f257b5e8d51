using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Compilation;

/// <summary>
/// The result of a step over the whole corpus, with its inputs: while these are the same objects, the step is not
/// run again.
/// </summary>
/// <param name="Value">The result; that of an empty corpus after an internal error.</param>
/// <param name="Failures">The internal error, if there was one.</param>
/// <param name="Inputs">What the result depends on.</param>
internal sealed record Step<T>(T Value, EquatableArray<Problem> Failures, object[] Inputs)
    where T : class
{
    /// <param name="former">The step of the former compilation.</param>
    /// <param name="name">One of <see cref="StepNames"/>.</param>
    /// <param name="compute">Computes the result from the inputs.</param>
    /// <param name="fallback">The result of an empty corpus, for the steps that follow an internal error.</param>
    /// <param name="inputs">Everything that <paramref name="compute"/> depends on, compared by reference.</param>
    public static Step<T> Run(
        Step<T>? former,
        StepLog log,
        string name,
        Func<T> compute,
        Func<T> fallback,
        params object[] inputs
    )
    {
        if (former is not null && IsSame(former.Inputs, inputs))
        {
            log.Ran(name, StepReason.Cached, 1);
            return former;
        }

        var outcome = Outcome.Of(name, compute, fallback);
        var value = Reused.Or(former?.Value, outcome.Value!);
        log.Ran(name, StepLog.ReasonOf(former?.Value, value), 1);
        return new(
            value,
            outcome.Failure is null ? EquatableArray<Problem>.Empty : EquatableArray.Of(outcome.Failure),
            inputs
        );
    }

    private static bool IsSame(object[] before, object[] now)
    {
        if (before.Length != now.Length)
        {
            return false;
        }

        for (var i = 0; i < now.Length; i++)
        {
            if (!ReferenceEquals(before[i], now[i]))
            {
                return false;
            }
        }

        return true;
    }
}
