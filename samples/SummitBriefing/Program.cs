using SummitBriefing;

// A briefing from the corpus alone: every fact below is a member that the compiler has checked against the articles in
// the folder `seeds`.

Page.Title("Summit briefing");
Page.Text(
    $"{Corpus.Articles.Count} articles, {Corpus.People.Count} people, {Corpus.Quotes.Count} quotes, "
        + $"{Corpus.Delegations.Count} delegations"
);

Page.Heading("Timeline");
foreach (Article article in Briefing.ByDate(Corpus.Articles, article => article))
{
    Page.Entry($"{article.Published}", article.Title);
    Page.Entry(
        "",
        $"{article.Publisher ?? "publisher not given"}; {Page.Count(article.Quotes.Count, "quote")}, "
            + $"{Page.Count(article.People.Count, "person", "people")}"
    );
}

Page.Heading("Who said what, and where");
foreach (
    Person speaker in Corpus
        .People.Where(person => person.Quotes.Count > 0)
        .OrderByDescending(person => person.Quotes.Count)
)
{
    Page.Speaker(speaker.Name, string.Join("; ", speaker.Roles.Select(role => role.Title).Take(1)));
    Briefing.Quotes(speaker.Quotes);
}

foreach (var source in Corpus.Quotes.Where(quote => quote.Source is not null).GroupBy(quote => quote.Source!))
{
    Page.Speaker(source.Key, "no person named");
    Briefing.Quotes(source);
}

Page.Heading("The delegations side by side");
foreach (
    var pair in Briefing
        .ByDate(Corpus.Delegations, delegation => delegation.Article)
        .ThenBy(delegation => delegation.Id, StringComparer.Ordinal)
        .Chunk(2)
)
{
    Page.SideBySide([.. pair.Select(Briefing.Delegation)]);
}

Page.Heading("In more than one delegation");
foreach (Person person in Corpus.People.Where(person => person.Delegations.Count > 1))
{
    Page.Entry(person.Name, "");
    foreach (Delegation delegation in Briefing.ByDate(person.Delegations, delegation => delegation.Article))
    {
        string? role = delegation.Members.FirstOrDefault(member => member.Person == person)?.Role ?? "head";
        Page.Entry("", $"{delegation.Article.Published}: {role}");
    }
}
