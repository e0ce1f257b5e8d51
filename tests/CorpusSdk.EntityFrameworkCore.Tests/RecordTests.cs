using System.Text.Json;

namespace CorpusSdk.EntityFrameworkCore.Tests;

/// <summary>Records of the store are those of the compiled corpus.</summary>
public sealed class RecordTests(Store store) : IClassFixture<Store>
{
    [Fact]
    public void Sets_have_the_compiled_records_in_their_order()
    {
        using var context = store.Open();
        Assert.Equal(Corpus.Articles.Select(article => article.Id), context.Articles.AsEnumerable().Select(a => a.Id));
        Assert.Equal(Corpus.People.Select(person => person.Id), context.People.AsEnumerable().Select(p => p.Id));
        Assert.Equal(Corpus.Quotes.Select(quote => quote.Id), context.Quotes.AsEnumerable().Select(q => q.Id));
        Assert.Equal(
            Corpus.Delegations.Select(delegation => delegation.Id),
            context.Delegations.AsEnumerable().Select(d => d.Id)
        );
        Assert.Equal(Corpus.Ports.Select(port => port.Id), context.Ports.AsEnumerable().Select(p => p.Id));
    }

    [Fact]
    public void Built_in_records_say_the_same()
    {
        using var context = store.Open();
        AssertSame<IArticle>(Corpus.Articles, context.Articles);
        AssertSame<IPerson>(Corpus.People, context.People);
        AssertSame<IQuote>(Corpus.Quotes, context.Quotes);
        AssertSame<IDelegation>(Corpus.Delegations, context.Delegations);

        static void AssertSame<T>(IEnumerable<T> compiled, IQueryable<T> stored)
            where T : class, Json.ICorpusRecord
        {
            foreach (var (expected, actual) in compiled.Zip(stored.AsEnumerable()))
            {
                Assert.Equal(Describe(expected), Describe(actual));
                Assert.Equal(expected.ToString(), actual.ToString());
            }
        }
    }

    [Fact]
    public void Relations_that_were_not_included_are_loaded_in_order()
    {
        using var context = store.Open();
        foreach (var person in context.People.AsEnumerable())
        {
            var compiled = Corpus.People[person.Id];
            Assert.Equal(compiled.Quotes.Select(quote => quote.Id), person.Quotes.Select(quote => quote.Id));
            Assert.Equal(compiled.Articles.Select(a => a.Id), person.Articles.Select(a => a.Id));
            Assert.Equal(compiled.Delegations.Select(d => d.Id), person.Delegations.Select(d => d.Id));
            Assert.Equal(compiled.Mentions.Select(m => m.Span), person.Mentions.Select(m => m.Span));
            Assert.Equal(compiled.Roles, person.Roles);
        }
    }

    [Fact]
    public void Own_properties_are_those_of_the_record()
    {
        using var context = store.Open();
        foreach (var (compiled, stored) in Corpus.Articles.Zip(context.Articles.AsEnumerable()))
        {
            Assert.Equal(compiled.Desk, stored.Desk);
            Assert.Equal(compiled.Editor?.Id, stored.Editor?.Id);
            Assert.Equal(compiled.Ports.Select(port => port.Id), stored.Ports.Select(port => port.Id));
            // What the initializer of the record sets is not in the data, and so not in the store.
            Assert.Equal(compiled.Keywords, stored.Keywords ?? []);
            Assert.Equal(compiled.Embargo, stored.Embargo);
            Assert.Equal(compiled.Rating, stored.Rating);
            Assert.Equal(compiled.Fee?.Amount, stored.Fee?.GetProperty("amount").GetDecimal());
        }

        Assert.Equal(
            Corpus.Ports.Select(port => (port.Name, port.Master?.Id, port.Near[0].Id)),
            context.Ports.AsEnumerable().Select(port => (port.Name, port.Master?.Id, port.Near[0].Id))
        );
    }

    [Fact]
    public void Their_JSON_is_that_of_the_record()
    {
        using var context = store.Open();
        AssertSame(Corpus.Articles, context.Articles);
        AssertSame(Corpus.People, context.People);
        AssertSame(Corpus.Quotes, context.Quotes);
        AssertSame(Corpus.Delegations, context.Delegations);
        AssertSame(Corpus.Ports, context.Ports);
        AssertSame(Corpus.Voyages, context.Voyages);

        static void AssertSame<TCompiled, TStored>(IEnumerable<TCompiled> compiled, IQueryable<TStored> stored)
        {
            Assert.Equal(compiled.Count(), stored.Count());
            foreach (var (record, entity) in compiled.Zip(stored.AsEnumerable()))
            {
                // What the initializer of the record sets is not in the data, and so not in the store.
                var json = JsonSerializer.Serialize(record).Replace("\"keywords\":[],", "", StringComparison.Ordinal);
                Assert.Equal(json, JsonSerializer.Serialize(entity));
            }
        }
    }

    private static string Describe(Json.ICorpusRecord record) =>
        record switch
        {
            IArticle article => string.Join(
                '|',
                [
                    article.Id,
                    article.Title,
                    article.Published,
                    article.Publisher,
                    article.Language,
                    article.Text,
                    article.Location,
                    .. article.Paragraphs.Select(paragraph => paragraph.Span.ToString()),
                    .. article.Quotes.Select(quote => quote.Id),
                    .. article.People.Select(person => person.Id),
                    .. article.Delegations.Select(delegation => delegation.Id),
                    .. article.Mentions.Select(mention => mention.Text + mention.Span),
                ]
            ),
            IPerson person => string.Join('|', [person.Id, person.Name, person.Country, .. person.Aliases]),
            IQuote quote => string.Join(
                '|',
                [
                    quote.Id,
                    quote.Text,
                    quote.Kind,
                    quote.Speaker?.Id,
                    quote.Source,
                    quote.Cue,
                    quote.Attribution,
                    quote.Article.Id,
                    quote.Span,
                    quote.Paragraph.Index,
                    quote.Location,
                    .. quote.Speakers.Select(speaker => speaker.Id),
                ]
            ),
            IDelegation delegation => string.Join(
                '|',
                [
                    delegation.Id,
                    delegation.Party,
                    delegation.Head?.Id,
                    delegation.Article.Id,
                    delegation.Location,
                    .. delegation.Members.Select(member => member.Person.Id + member.Role),
                ]
            ),
            _ => throw new ArgumentException(record.ToString()),
        };
}
