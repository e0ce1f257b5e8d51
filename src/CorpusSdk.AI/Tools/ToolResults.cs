using System.ComponentModel;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CorpusSdk.AI;

// What the functions return. What is unknown is left out.

internal sealed record ToolError(string Error, IReadOnlyList<string>? Nearest);

internal sealed record FoundArticles(
    [property: Description("The number of all hits.")] int Total,
    IReadOnlyList<FoundArticle> Articles,
    [property: Description("The offset of the next page, if there is one.")] int? NextOffset
);

internal sealed record FoundArticle(
    string Id,
    string Title,
    string? Publisher,
    [property: Description("The date as EDTF, as precise as it is known.")] string? Published,
    [property: Description("The passage that matches best.")] string Snippet
);

internal sealed record ArticlePage(
    string Id,
    string Title,
    string? Publisher,
    [property: Description("The date as EDTF, as precise as it is known.")] string? Published,
    string? Url,
    [property: Description("A BCP 47 tag.")] string Language,
    [property: Description("The number of characters of the whole text.")] int Length,
    [property: Description("Where the text of this page begins.")] int Offset,
    [property: Description("The text of this page, verbatim.")] string Text,
    [property: Description("The quotations that begin on this page.")] IReadOnlyList<QuotationInArticle> Quotations,
    [property: Description("The offset of the next page, if there is one.")] int? NextOffset
);

internal sealed record QuotationInArticle(
    string Text,
    [property: Description("Who said it, if the corpus knows.")] IReadOnlyList<NamedPerson>? Speakers,
    [property: Description("An organization or unnamed source.")] string? Source
);

internal sealed record NamedPerson(string Id, string Name);

internal sealed record PersonDetails(
    string Id,
    string Name,
    IReadOnlyList<string> Aliases,
    string? Country,
    IReadOnlyList<string> Roles,
    [property: Description("How many quotations get_quotations_of_person returns.")] int QuotationCount,
    [property: Description("How many articles mention or quote the person.")] int ArticleCount,
    [property: Description("Some of these articles.")] IReadOnlyList<ArticleTitle> Articles
);

internal sealed record ArticleTitle(string Id, string Title, string? Published);

internal sealed record PersonQuotations(
    NamedPerson Person,
    [property: Description("The number of all of them.")] int Total,
    IReadOnlyList<QuotationOfPerson> Quotations,
    [property: Description("The offset of the next page, if there is one.")] int? NextOffset
);

internal sealed record QuotationOfPerson(
    [property: Description("The words, verbatim.")] string Text,
    [property: Description("True if the words were cut off because they are very long.")] bool? IsCut,
    [property: Description("direct: whole sentences; partial: a fragment of a sentence.")] string Kind,
    ArticleTitle Article
);

internal sealed record CheckedText(
    [property: Description("True if every quotation is Verbatim or Edited.")] bool IsClean,
    [property: Description("The number of quotations in the text.")] int Total,
    IReadOnlyList<CheckedQuotation> Quotations,
    [property: Description("The offset of the next page, if there is one.")] int? NextOffset
);

internal sealed record CheckedQuotation(
    [property: Description("Verbatim, Edited, Altered, Misattributed, NotFound or Undecided.")] string Verdict,
    string Text,
    [property: Description("Where the words begin in the given text, in UTF-16 code units.")] int Start,
    [property: Description("Where the words end.")] int End,
    [property: Description("The id of the article with the words, or with the nearest passage.")] string? Article,
    [property: Description("The words of the article.")] string? Passage,
    [property: Description("Whose words they are in the article.")] IReadOnlyList<NamedPerson>? Speakers,
    string? Published,
    [property: Description("What differs from the article.")] string? Difference,
    [property: Description("Why the verdict is Undecided.")] string? UndecidedReason
);

[JsonSerializable(typeof(ToolError))]
[JsonSerializable(typeof(FoundArticles))]
[JsonSerializable(typeof(ArticlePage))]
[JsonSerializable(typeof(PersonDetails))]
[JsonSerializable(typeof(PersonQuotations))]
[JsonSerializable(typeof(CheckedText))]
[JsonSerializable(typeof(JsonNode))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true
)]
internal sealed partial class ToolJson : JsonSerializerContext;
