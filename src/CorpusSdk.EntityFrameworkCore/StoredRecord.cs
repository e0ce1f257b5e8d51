using System.ComponentModel;
using System.Linq.Expressions;

namespace CorpusSdk.EntityFrameworkCore;

/// <summary>
/// What the generated entities are derived from. A relation that a query did not include is loaded on first use, by the
/// context that the record came from.
/// </summary>
public abstract class StoredRecord
{
    private readonly StoreContext _context;

    /// <summary>Creates a record.</summary>
    /// <param name="context">The context that loads its relations.</param>
    protected StoredRecord(StoreContext context) => _context = context;

    /// <summary>The related records in their order; loaded if the query did not include them.</summary>
    /// <typeparam name="TRecord">The type of this record.</typeparam>
    /// <typeparam name="TRelated">The type of the related records.</typeparam>
    /// <param name="list">Where the records are kept.</param>
    /// <param name="included">The records that the query included, in order; null if it included none.</param>
    /// <param name="self">Whether a record is this one.</param>
    /// <param name="related">The relation.</param>
    /// <returns>The records.</returns>
    /// <exception cref="StoreException">The results of a query are still read from PostgreSQL.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected IReadOnlyList<TRelated> Related<TRecord, TRelated>(
        ref IReadOnlyList<TRelated>? list,
        IEnumerable<TRelated>? included,
        Expression<Func<TRecord, bool>> self,
        Expression<Func<TRecord, IEnumerable<TRelated>>> related
    )
        where TRecord : class =>
        list ??= (included is null ? Loaded(() => _context.Load(self, related)) : [.. included]).AsReadOnly();

    /// <summary>The related record; loaded if the query did not include it.</summary>
    /// <typeparam name="TRelated">The type of the related record.</typeparam>
    /// <param name="record">Where the record is kept.</param>
    /// <param name="self">Whether a record is the related one.</param>
    /// <returns>The record.</returns>
    /// <exception cref="StoreException">
    /// The store has no such record, or the results of a query are still read from PostgreSQL.
    /// </exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected TRelated Related<TRelated>(ref TRelated? record, Expression<Func<TRelated, bool>> self)
        where TRelated : class =>
        record ??=
            Loaded(() => _context.Set<TRelated>().SingleOrDefault(self))
            ?? throw new StoreException(
                $"The store no longer has the {typeof(TRelated).Name} that a record refers to: "
                    + "it was pushed again since. Run the query again with a new context."
            );

    private static T Loaded<T>(Func<T> load)
    {
        try
        {
            return load();
        }
        catch (Exception e) when (IsBusy(e) || IsBusy(e.InnerException))
        {
            throw new StoreException(
                "A relation cannot be loaded while the results of a query are still read: PostgreSQL runs one command "
                    + "at a time. Include the relation in the query, or read all results first, as ToListAsync does.",
                e
            );
        }

        // The library does not reference the provider of PostgreSQL.
        static bool IsBusy(Exception? e) => e?.GetType().Name == "NpgsqlOperationInProgressException";
    }
}
