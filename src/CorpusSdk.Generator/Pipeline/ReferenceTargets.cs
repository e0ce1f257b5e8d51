using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Model;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>Holds the references of all records against what the corpus has.</summary>
internal static class ReferenceTargets
{
    public static EquatableArray<Problem> Check(
        EquatableArray<FieldReference> ofArticles, AcceptedArticles articles, PeopleIndex people, CollectionIndex collections, CancellationToken cancellation)
    {
        var references = ofArticles
            .Concat(people.People.SelectMany(person => person.Fields.References))
            .Concat(collections.Collections.SelectMany(collection => collection.Entries).SelectMany(entry => entry.Fields.References));
        return FieldReferences.Check(references, IdsOf, cancellation);

        IEnumerable<string>? IdsOf(string target) => target switch
        {
            "Article" => articles.Faces.Select(face => face.Entry.Id),
            "Delegation" => articles.Faces.SelectMany(face => face.Entry.Delegations).Select(delegation => delegation.Id),
            "Person" => people.IsComplete ? people.People.Select(person => person.Id) : null,
            _ => collections.Collections.FirstOrDefault(collection => collection.Record.Type == target) is { IsComplete: true, Record.IsBroken: false } collection
                ? collection.Entries.Select(entry => entry.Id) : null,
        };
    }
}
