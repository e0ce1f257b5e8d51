using System.Text;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Tool.Loading;

/// <summary>The valid contents of a corpus as lists, for the commands that show, export and report them.</summary>
internal sealed class CorpusView
{
    private readonly Dictionary<string, PersonEntry> _people;
    private readonly Lazy<ILookup<string, CorpusQuote>> _quotesBySpeaker;
    private readonly Lazy<ILookup<string, DelegationModel>> _delegationsByPerson;

    public CorpusView(CheckedCorpus corpus)
        : this(corpus.Location, [.. corpus.Accepted.Select(WithoutUnfoundQuotes)], corpus.People)
    {
        Schema = corpus.Compilation.Schema;
        var files = corpus
            .Files.DistinctBy(file => file.File.Path, StringComparer.Ordinal)
            .ToDictionary(file => file.File.Path, file => file.File.Text, StringComparer.Ordinal);
        Entries = CorpusEntry.ListOf(corpus.Compilation.Collections, path => files[path]);
    }

    public CorpusView(CorpusLocation location, IReadOnlyList<CorpusArticle> articles, IReadOnlyList<PersonEntry> people)
    {
        Location = location;
        Articles = articles;
        People = people;
        Quotes =
        [
            .. Articles.SelectMany(article => article.Model.Quotes.Select(quote => new CorpusQuote(article, quote))),
        ];
        Delegations =
        [
            .. Articles
                .SelectMany(article =>
                    article.Model.Delegations.Select(delegation => new CorpusDelegation(article, delegation))
                )
                .OrderBy(delegation => delegation.Model.Id, StringComparer.Ordinal),
        ];
        _quotesBySpeaker = new(() =>
            Quotes
                .SelectMany(quote => quote.Model.Speakers.Select(speaker => (speaker.Person, quote)).Distinct())
                .ToLookup(pair => pair.Person, pair => pair.quote, StringComparer.Ordinal)
        );
        _delegationsByPerson = new(() =>
            Articles
                .SelectMany(article => article.Model.Delegations)
                .SelectMany(delegation =>
                    delegation
                        .Heads.Select(head => head.Person)
                        .Concat(delegation.Members.Select(member => member.Person))
                        .Distinct(StringComparer.Ordinal)
                        .Select(person => (person, delegation))
                )
                .ToLookup(pair => pair.person, pair => pair.delegation, StringComparer.Ordinal)
        );
        _people = People.ToDictionary(person => person.Id, StringComparer.Ordinal);
    }

    public CorpusLocation Location { get; }

    /// <summary>In the order of the program's list: folder by folder, then by id.</summary>
    public IReadOnlyList<CorpusArticle> Articles { get; }

    /// <summary>In ordinal order of their ids.</summary>
    public IReadOnlyList<PersonEntry> People { get; }

    /// <summary>Article by article, each in the order of its text.</summary>
    public IReadOnlyList<CorpusQuote> Quotes { get; }

    /// <summary>In ordinal order of their ids.</summary>
    public IReadOnlyList<CorpusDelegation> Delegations { get; }

    /// <summary>The properties and collections that the program declares.</summary>
    public CorpusSchema Schema { get; } = CorpusSchema.Empty;

    /// <summary>The entries of the program's collections, set by set, in the order of their lists.</summary>
    public IReadOnlyList<CorpusEntry> Entries { get; } = [];

    /// <summary>The quotes of a person, alone or together with others, article by article.</summary>
    public IEnumerable<CorpusQuote> QuotesOf(string person) => _quotesBySpeaker.Value[person];

    /// <summary>The delegations that a person leads or is a member of, article by article.</summary>
    public IEnumerable<DelegationModel> DelegationsOf(string person) => _delegationsByPerson.Value[person];

    public PersonModel PersonOf(string id) => _people[id].Person;

    /// <summary>A quote that the text does not have is an error, and there are no words of it to show.</summary>
    private static CorpusArticle WithoutUnfoundQuotes(CorpusArticle article) =>
        article.Model.Quotes.All(quote => quote.Range.Length > 0)
            ? article
            : article with
            {
                Model = article.Model with
                {
                    Quotes = article.Model.Quotes.Where(quote => quote.Range.Length > 0).ToEquatableArray(),
                },
            };

    /// <summary>Orders things by the date of their article; those without a date are at the end.</summary>
    public static IOrderedEnumerable<T> ByDate<T>(IEnumerable<T> things, Func<T, ArticleModel> articleOf) =>
        things.OrderBy(thing => articleOf(thing).Published is null).ThenBy(thing => articleOf(thing).Published);
}

/// <summary>An entry of a collection.</summary>
/// <param name="Record">The schema of the collection.</param>
/// <param name="Model">The entry.</param>
/// <param name="Text">Its text below the front matter; null if it has none, or is an article.</param>
internal sealed record CorpusEntry(SchemaRecord Record, BoundEntry Model, string? Text)
{
    /// <summary>The entries of all collections, set by set, in the order of their lists.</summary>
    /// <param name="collections">The collections.</param>
    /// <param name="textOf">The content of a file, by its path, with folded line ends.</param>
    public static IReadOnlyList<CorpusEntry> ListOf(CollectionIndex collections, Func<string, string> textOf) =>
        [
            .. collections.Generated.SelectMany(collection =>
                collection.Entries.Select(entry => new CorpusEntry(
                    collection.Record,
                    entry,
                    entry.TextPath is null || collection.Record.Collection!.AsArticles
                        ? null
                        : TextIn(textOf(entry.Location.Path), entry.TextByteStart)
                ))
            ),
        ];

    private static string TextIn(string file, int byteStart) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(file).AsSpan(byteStart));

    /// <summary>The name of its set in <c>Corpus</c>.</summary>
    public string SetName => Record.Collection!.SetName;

    /// <summary>The id of the article that it also is; null if it is none.</summary>
    public string? ArticleId => Model.TextPath is not null && Record.Collection!.AsArticles ? Model.Id : null;
}

internal sealed record CorpusQuote(CorpusArticle Article, QuoteModel Model)
{
    /// <summary><c>article/quote</c>: unique in the corpus.</summary>
    public string Id => Article.Model.Id + "/" + Model.Id;

    /// <summary>The words of the quote.</summary>
    public string Text => Model.TextIn(Article.Text.Text);

    /// <summary>
    /// To whom the quote is attributed: the names of people, an organization or an unnamed source; null if to nobody.
    /// </summary>
    public string? AttributedTo => Model.AttributedTo;

    /// <summary>The words of the article that state whose words they are; null if none were found.</summary>
    public string? AttributionText =>
        Model.Attribution.Range is { } range ? Article.Text.Text.Substring(range.Start, range.Length) : null;
}

internal sealed record CorpusDelegation(CorpusArticle Article, DelegationModel Model);
