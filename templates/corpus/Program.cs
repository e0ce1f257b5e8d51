using CorpusProjectNamespace;

// Who said what, by date. The articles, people and quotes are those of the folder `seeds`: change a word of a quote in
// one of its YAML files, and the build fails at that word.
foreach (Article article in Corpus.Articles.OrderBy(article => article.Published))
{
    Console.WriteLine($"{article.Published}  {article.Title}");
    foreach (Quote quote in article.Quotes)
    {
        Console.WriteLine($"    {quote.Speaker?.Name ?? quote.Source ?? "(unattributed)"}: {Beginning(quote.Text)}");
    }

    Console.WriteLine();
}

// Each of them is also a member with a name that editors complete. A name that is not in the corpus does not compile:
// remove these lines when you replace the articles with your own.
Quote firm = Corpus.Quotes.PutinsPossibleGift.WeAppreciateNorthKoreasConsistentAndFirm;
Console.WriteLine($"\"{firm.Text}\"");
Console.WriteLine($"    {firm.Speaker}, {firm.Location}");

static string Beginning(string text) => text.Length <= 60 ? text : text[..text.LastIndexOf(' ', 60)] + " …";
