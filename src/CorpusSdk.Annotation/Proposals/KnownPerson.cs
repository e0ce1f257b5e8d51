namespace CorpusSdk.Annotation;

/// <summary>A person that the corpus already has, for example from <c>people.yaml</c>.</summary>
/// <param name="Id">The person's id.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Aliases">Other names of the person.</param>
public sealed record KnownPerson(string Id, string Name, IReadOnlyList<string> Aliases);
