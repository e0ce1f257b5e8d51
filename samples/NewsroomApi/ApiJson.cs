using System.Text.Json.Serialization;

namespace NewsroomApi;

/// <summary>The types that the service writes, for a native program, which has no reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(Quote))]
[JsonSerializable(typeof(IReadOnlyList<Quote>))]
[JsonSerializable(typeof(IEnumerable<ArticleSummary>))]
[JsonSerializable(typeof(IOrderedEnumerable<Person>))]
[JsonSerializable(typeof(CorpusSets.DelegationSet))]
[JsonSerializable(typeof(IEnumerable<SearchHit<Article>>))]
[JsonSerializable(typeof(Draft))]
internal sealed partial class ApiJson : JsonSerializerContext;
