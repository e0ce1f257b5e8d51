using System.ComponentModel;
using System.Linq.Expressions;
using CorpusSdk.EntityFrameworkCore.Querying;
using CorpusSdk.EntityFrameworkCore.Searching;
using CorpusSdk.EntityFrameworkCore.Verifying;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;

namespace CorpusSdk.EntityFrameworkCore;

#pragma warning disable EF1001 // IQueryCompiler, which is replaced.

/// <summary>
/// What the generated <c>CorpusContext</c> is derived from: reads the store that <c>dotnet corpus push</c> has written.
/// It never writes and never tracks; queries give the records in the order of the compiled sets.
/// </summary>
public abstract class StoreContext : DbContext
{
    private StoreVerification? _verification;

    /// <summary>Creates a context over a database.</summary>
    /// <param name="options">The provider and the connection, as of any context of Entity Framework Core.</param>
    protected StoreContext(DbContextOptions options)
        : base(options) { }

    /// <summary>The layout of the tables for which the program was compiled.</summary>
    protected internal abstract string Layout { get; }

    /// <summary>The format of the store for which the program was compiled.</summary>
    protected internal abstract int Format { get; }

    /// <summary>The articles, whatever their type.</summary>
    protected internal abstract IQueryable<IArticle> ArticleRecords { get; }

    /// <summary>The people, whatever their type.</summary>
    protected internal abstract IQueryable<IPerson> PersonRecords { get; }

    /// <summary>Whether the store was found to be one that the program can read.</summary>
    internal bool IsChecked { get; set; }

    /// <summary>
    /// Finds the quotations of a text and compares each with the articles that the engine's full-text search names for
    /// it: up to 32 with its words in their order, and up to 32 with some of its rarer words.
    /// </summary>
    /// <remarks>
    /// The people of the store, and which languages it has, are read once for each context. An article that the text
    /// cites, but that is not among those, is not known to the verifier.
    /// </remarks>
    /// <param name="text">Plain text or Markdown.</param>
    /// <param name="cancellationToken">Cancels the verification.</param>
    /// <returns>The report, as <c>Corpus.Verify</c> gives it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="StoreException">The database has no corpus that the program can read.</exception>
    public Task<QuotationReport> VerifyAsync(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return VerifyTextAsync(text, cancellationToken);
    }

    private async Task<QuotationReport> VerifyTextAsync(string text, CancellationToken cancellationToken)
    {
        _verification ??= await StoreVerification.CreateAsync(this, cancellationToken).ConfigureAwait(false);
        return await _verification.VerifyAsync(this, text, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The connection string of a file of SQLite that is only read.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>The connection string.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    protected static string ConnectionStringOf(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly }.ToString();
    }

    /// <inheritdoc/>
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        ArgumentNullException.ThrowIfNull(optionsBuilder);
        _ = optionsBuilder
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTrackingWithIdentityResolution)
            .ReplaceService<IAsyncQueryProvider, StoreQueryProvider>()
            .ReplaceService<IQueryCompiler, StoreQueryCompiler>()
            .AddInterceptors(StoreCheck.Instance, TextCheck.Instance);
    }

    /// <summary>Maps what is the same in every store.</summary>
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        StoreMatch.Map(modelBuilder);
    }

    /// <summary>Leaves what is mapped to the generated code: a property may be a view of several columns.</summary>
    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        var conventions = configurationBuilder.Conventions;
        conventions.Remove<PropertyDiscoveryConvention>();
        conventions.Remove<ComplexPropertyDiscoveryConvention>();
        conventions.Remove<RelationshipDiscoveryConvention>();
    }

    /// <summary>Maps an entity to a view; for generated code.</summary>
    /// <typeparam name="TEntity">The entity.</typeparam>
    /// <param name="modelBuilder">What the model is built with.</param>
    /// <param name="view">The name of the view.</param>
    /// <param name="key">The names of the properties that identify a row.</param>
    /// <param name="columns">The names of the properties, and of their columns.</param>
    /// <returns>What configures the entity further.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static EntityTypeBuilder<TEntity> Map<TEntity>(
        ModelBuilder modelBuilder,
        string view,
        string[] key,
        params (string Property, string Column)[] columns
    )
        where TEntity : StoredRecord
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        ArgumentNullException.ThrowIfNull(columns);
        var entity = modelBuilder.Entity<TEntity>();
        _ = entity.ToView(view).UsePropertyAccessMode(PropertyAccessMode.Field);
        foreach (var (property, column) in columns)
        {
            _ = Column(entity, property, column);
        }

        _ = entity.HasKey(key);
        return entity;
    }

    /// <summary>Maps a property to a column; for generated code.</summary>
    /// <param name="entity">What the entity is configured with.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="column">The name of the column.</param>
    /// <returns>What configures the property further.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static PropertyBuilder Column(EntityTypeBuilder entity, string property, string column)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return entity.Property(property).HasColumnName(column);
    }

    /// <summary>Ignores the properties that are made from mapped ones; for generated code.</summary>
    /// <param name="modelBuilder">What the model is built with.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static void IgnoreOthers(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        foreach (var entity in modelBuilder.Model.GetEntityTypes().ToList())
        {
            foreach (var property in entity.ClrType.GetProperties().Where(property => !IsMapped(entity, property.Name)))
            {
                _ = modelBuilder.Entity(entity.ClrType).Ignore(property.Name);
            }
        }

        static bool IsMapped(IMutableEntityType entity, string property) =>
            entity.FindProperty(property) is not null || entity.FindNavigation(property) is not null;
    }

    /// <summary>Not supported: a store is written by <c>dotnet corpus push</c> alone.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw ReadOnly();

    /// <summary>Not supported: a store is written by <c>dotnet corpus push</c> alone.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    ) => Task.FromException<int>(ReadOnly());

    /// <summary>Loads the related records of a record, in their order.</summary>
    internal List<TRelated> Load<TRecord, TRelated>(
        Expression<Func<TRecord, bool>> self,
        Expression<Func<TRecord, IEnumerable<TRelated>>> related
    )
        where TRecord : class => [.. Set<TRecord>().Where(self).SelectMany(related)];

    private static NotSupportedException ReadOnly() =>
        new(
            "The store of a corpus is read-only here: change the files of the corpus, "
                + "and write them into the database with 'dotnet corpus push'."
        );
}
