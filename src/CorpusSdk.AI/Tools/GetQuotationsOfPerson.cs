namespace CorpusSdk.AI;

/// <summary>The function <c>get_quotations_of_person</c>.</summary>
internal static class GetQuotationsOfPerson
{
    private const int MaxLength = 2_000;

    private static readonly TextParameter s_containing = new(
        "containing",
        "Only quotations that contain these words, in this order; case is ignored.",
        200,
        IsRequired: false
    );

    private static readonly ToolParameter s_count = ToolParameter.Count(20, 50);

    public static ModelFunction Create(ToolCorpus corpus) =>
        ModelFunction.Create(
            "get_quotations_of_person",
            "Returns what a person said according to the articles of the corpus, verbatim, each with its article and "
                + "date. These words may be quoted.",
            [ToolCorpus.PersonId, s_containing, s_count, ToolParameter.Offset],
            ToolJson.Default.PersonQuotations,
            (arguments, _) => Get(corpus, arguments)
        );

    private static PersonQuotations Get(ToolCorpus corpus, ToolArguments arguments)
    {
        var person = corpus.Person(arguments);
        var words = arguments.OptionalText(s_containing.Name)?.Trim() ?? "";
        List<IQuote> quotes =
        [
            .. person.Quotes.Where(quote =>
                corpus.Has(quote.Article) && quote.Text.Contains(words, StringComparison.OrdinalIgnoreCase)
            ),
        ];
        var page = Page.Of(quotes, quotes.Count, arguments, s_count.Name);
        return new(RecordNames.Of(person), quotes.Count, [.. page.Items.Select(Quotation)], page.NextOffset);
    }

    private static QuotationOfPerson Quotation(IQuote quote) =>
        new(
            ShortenedText.Start(quote.Text, MaxLength),
            quote.Text.Length > MaxLength ? true : null,
            quote.Kind == QuoteKind.Partial ? "partial" : "direct",
            RecordNames.Of(quote.Article)
        );
}
