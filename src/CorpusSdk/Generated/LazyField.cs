using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>A field that is filled on first use; for generated code, not for use in your own.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LazyField
{
    /// <summary>
    /// The value of <paramref name="field"/>, created first if it is null. Threads that come at the same time may
    /// each create one, but all get the same one.
    /// </summary>
    /// <typeparam name="TArgument">What the value is created from: passed on, so that <paramref name="create"/> need
    /// not capture.</typeparam>
    /// <typeparam name="T">The type of the field.</typeparam>
    /// <param name="field">The field.</param>
    /// <param name="argument">What the value is created from.</param>
    /// <param name="create">Creates the value; must be free of side effects.</param>
    /// <returns>The one value of the field.</returns>
    public static T Get<TArgument, T>(ref T? field, TArgument argument, Func<TArgument, T> create)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(create);
        if (Volatile.Read(ref field) is { } value)
        {
            return value;
        }

        var created = create(argument);
        return Interlocked.CompareExchange(ref field, created, null) ?? created;
    }
}
