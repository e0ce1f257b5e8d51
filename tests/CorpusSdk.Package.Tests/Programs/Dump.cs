using System.Text;
using System.Text.Encodings.Web;
using CorpusSdk;

Console.OutputEncoding = Encoding.UTF8;

// Prints everything in a corpus, one fact per line. A line that begins with FAULT reports a bug.
foreach (Article article in Corpus.Articles)
{
    Console.WriteLine(
        $"article {article.Id} | {Line(article.Title)} | {article.Published} | {article.Publisher} | {article.Location}"
    );
    Console.WriteLine($"  text {Line(article.Text)}");
    Check(Encoding.UTF8.GetString(article.Utf8Text) == article.Text, $"Utf8Text of {article.Id}");
    foreach (Quote quote in article.Quotes)
    {
        Console.WriteLine(
            $"  quote {quote.Id} | {quote.Span} | {Line(quote.Text)} | {quote.Speaker?.Id ?? quote.Source} | "
                + $"{quote.Location}"
        );
        string passage = article.Text.Substring(quote.Span);
        Check(quote.Text.Split('\n').All(line => passage.Contains(line)), $"span of {quote.Id}");
        Check(
            quote.Attribution
                is
                    (AttributionKind.Unstated, null)
                    or
                    (AttributionKind.Stated, not null)
                    or
                    (AttributionKind.Confirmed, _),
            $"attribution of {quote.Id}"
        );
        Check(quote.Paragraph.Text.Length > 0 && quote.Article == article, $"relations of {quote.Id}");
    }

    foreach (Mention mention in article.Mentions)
    {
        Console.WriteLine(
            $"  mention {mention.Person.Id} | {mention.Span} | {Line(article.Text.Substring(mention.Span))}"
        );
        Check(article.Text.Substring(mention.Span) == mention.Text, $"mention {mention.Span} in {article.Id}");
    }
}

foreach (Person person in Corpus.People)
{
    Console.WriteLine(
        $"person {person.Id} | {person.Name} | {person.Country} | "
            + string.Join(", ", person.Articles.Select(article => article.Id))
    );
    Check(Corpus.Quotes.By(person).SequenceEqual(person.Quotes), $"quotes by {person.Id}");
    Check(Corpus.Articles.Mentioning(person).SequenceEqual(person.Articles), $"articles of {person.Id}");
}

foreach (Delegation delegation in Corpus.Delegations)
{
    Console.WriteLine(
        $"delegation {delegation.Id} | {delegation.Party} | {delegation.Head?.Id} | {delegation.StatedCount}"
    );
    foreach (var (person, role) in delegation.Members)
    {
        Console.WriteLine($"  member {person.Id} | {role}");
    }
}

static string Line(string text) => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text);

static void Check(bool holds, string what)
{
    if (!holds)
    {
        Console.WriteLine($"FAULT {what}");
    }
}
