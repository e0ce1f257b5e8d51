using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Core.Compilation;

/// <summary>Holds the references of all records against what the corpus has.</summary>
internal static class ReferenceTargets
{
    private const string Person = "Person";

    public static EquatableArray<Problem> Check(
        EquatableArray<FieldReference> ofArticles,
        AcceptedArticles articles,
        PeopleIndex people,
        CollectionIndex collections,
        CollectionOverlaps overlaps,
        CancellationToken cancellation
    )
    {
        var references = ofArticles
            .Concat(people.People.SelectMany(person => person.Fields.References))
            .Concat(
                collections
                    .Collections.SelectMany(collection => collection.Entries)
                    .SelectMany(entry => entry.Fields.References)
            );
        return FieldReferences.Check(
            references,
            target => overlaps.Concern(target) ? null : IdsOf(target, articles, people, collections),
            cancellation
        );
    }

    /// <summary>The ids of all that the data may refer to, with their names.</summary>
    /// <param name="names">What the entries are called.</param>
    public static KnownIds Known(
        CorpusSchema schema,
        AcceptedArticles articles,
        PeopleIndex people,
        CollectionIndex collections,
        CorpusIds names
    ) =>
        new(
            schema
                .Records.SelectMany(record => record.Fields)
                .Select(field => field.Type.Reference?.Record)
                .OfType<string>()
                .Append(Person)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(target => target, StringComparer.Ordinal)
                .Select(target =>
                {
                    var labels = names
                        .List(target)
                        .ToLookup(entry => entry.Id, entry => entry.Title, StringComparer.Ordinal);
                    var ids = IdsOf(target, articles, people, collections) ?? [];
                    return (
                        target,
                        ids.Select(id => new LabeledId(id, labels[id].LastOrDefault() ?? "")).ToEquatableArray()
                    );
                })
                .ToEquatableArray()
        );

    private static IEnumerable<string>? IdsOf(
        string target,
        AcceptedArticles articles,
        PeopleIndex people,
        CollectionIndex collections
    ) =>
        target switch
        {
            "Article" => articles.Summaries.Select(summary => summary.Entry.Id),
            "Delegation" => articles
                .Summaries.SelectMany(summary => summary.Entry.Delegations)
                .Select(delegation => delegation.Id),
            Person => people.IsComplete ? people.People.Select(person => person.Id) : null,
            _ => collections.Collections.FirstOrDefault(collection => collection.Record.Type == target)
                is { IsComplete: true, Record.IsInvalid: false } collection
                ? collection.Entries.Select(entry => entry.Id)
                : null,
        };
}
