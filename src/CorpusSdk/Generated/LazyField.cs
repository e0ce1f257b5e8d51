using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>Lazy initialization of a field; for generated code, not for use in your own.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LazyField
{
    /// <summary>
    /// Gets the value of a field, and creates it first if it is null. Several threads may create a value at the same
    /// time, but all of them get the same one.
    /// </summary>
    /// <typeparam name="TArgument">The type of the argument.</typeparam>
    /// <typeparam name="T">The type of the field.</typeparam>
    /// <param name="field">The field.</param>
    /// <param name="argument">
    /// Passed to <paramref name="create"/>, so that the delegate does not have to capture it.
    /// </param>
    /// <param name="create">Creates the value; must be free of side effects.</param>
    /// <returns>The value of the field.</returns>
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
