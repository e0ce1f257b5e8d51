namespace CorpusSdk.EntityFrameworkCore;

/// <summary>
/// A database has no corpus, or one that the program cannot read. The message says what was found and what to do.
/// </summary>
public sealed class StoreException : Exception
{
    /// <summary>Creates an exception without a message.</summary>
    public StoreException() { }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">What was found, and what to do.</param>
    public StoreException(string message)
        : base(message) { }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">What was found, and what to do.</param>
    /// <param name="innerException">The error of the database.</param>
    public StoreException(string message, Exception innerException)
        : base(message, innerException) { }
}
