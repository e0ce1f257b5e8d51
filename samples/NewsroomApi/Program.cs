using CorpusSdk.AspNetCore;
using NewsroomApi;

// A web service over the corpus: JSON under /api, described by /openapi/v1.json, and pages for readers.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.ConfigureHttpJsonOptions(options =>
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default)
);
builder.Services.AddOpenApi(options => options.AddCorpus());
builder.Services.AddProblemDetails();
builder
    .Services.AddCorpusConstraint<Article>("article")
    .AddCorpusConstraint<Person>("person")
    .AddCorpusConstraint<Quote>("quote");

var app = builder.Build();

// A parameter that cannot be read is an exception while developing, but not an error of the server.
app.UseExceptionHandler(
    new ExceptionHandlerOptions
    {
        StatusCodeSelector = static exception =>
            exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
    }
);
app.UseStatusCodePages();
app.MapOpenApi();
var api = app.MapGroup("/api");
Api.Map(api);
Drafts.Map(api);
Pages.Map(app);
app.Run();
