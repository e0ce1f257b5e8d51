using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Syntax;

namespace CorpusSdk.Core.Compilation;

/// <summary>A file of a collection, with its entries as the schema reads them.</summary>
internal sealed record BoundFile(
    ParsedData Data,
    CompilationContext Context,
    CollectionFiles Collections,
    BoundData Bound
)
{
    /// <summary>Whether binding the file again would give the same result.</summary>
    public bool IsCurrent(ParsedData data, CompilationContext context, CollectionFiles collections) =>
        ReferenceEquals(Data, data) && ReferenceEquals(Context, context) && ReferenceEquals(Collections, collections);

    /// <param name="former">The earlier result; kept if the new one is equal.</param>
    public static BoundFile Of(
        ParsedData data,
        CompilationContext context,
        CollectionFiles collections,
        BoundFile? former,
        StepLog log,
        CancellationToken cancellationToken
    )
    {
        var outcome = Outcome.Of(
            data.File,
            () => EntryBinder.Bind(data, context.Schema, collections, context.Settings.Ids, cancellationToken)
        );
        var bound = Reused.Or(
            former?.Bound,
            outcome.Value ?? new("", "", "", EquatableArray<BoundEntry>.Empty, EquatableArray.Of(outcome.Failure!))
        );
        log.Ran(StepNames.BindData, StepLog.ReasonOf(former?.Bound, bound), 1);
        return new(data, context, collections, bound);
    }
}
