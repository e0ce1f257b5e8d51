using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsroomApi;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.ConfigureHttpJsonOptions(options =>
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default)
);
builder.Services.AddOpenApi();
var app = builder.Build();
app.MapOpenApi();

app.MapGet("/articles", () => Corpus.Articles);
app.MapGet("/articles/{article}", (Article article) => article);
app.MapGet("/people/{person}", (Person person) => person);
app.MapGet("/people/{person}/quotes", (Person person) => person.Quotes);
app.MapGet("/quotes/{**quote}", (Quote quote) => quote);
app.MapGet("/quotes", (Person? by, EdtfDate? on) => Corpus.Quotes.Where(q => by is null || q.Speaker == by).ToList());
app.MapGet("/search", (string q) => Corpus.Search(q).Take(10).ToList());
app.Run();

[JsonSerializable(typeof(CorpusSets.ArticleSet))]
[JsonSerializable(typeof(IReadOnlyList<Article>))]
[JsonSerializable(typeof(IReadOnlyList<Quote>))]
[JsonSerializable(typeof(IReadOnlyList<Person>))]
[JsonSerializable(typeof(List<Quote>))]
[JsonSerializable(typeof(List<SearchHit<Article>>))]
internal sealed partial class ApiJson : JsonSerializerContext;
