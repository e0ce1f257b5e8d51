using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Storage;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Showing;

namespace CorpusSdk.Tool.Pushing;

/// <summary>Turns the models of a corpus into rows, with a value for each column of the layout.</summary>
/// <param name="schema">The schema of the program.</param>
/// <param name="layout">The layout that was made from it.</param>
internal sealed class StoreRows(CorpusSchema schema, StoreLayout layout)
{
    private readonly List<StoreTable> _ofArticles = [.. layout.Tables.Where(table => table.ArticleColumn is not null)];

    private readonly List<StoreTable> _shared = [.. layout.Tables.Where(table => table.ArticleColumn is null)];

    /// <summary>The rows of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="text">Its text.</param>
    public StoredArticle Of(ArticleModel article, string text) =>
        StoredArticle.Of(
            article.Id,
            [.. _ofArticles.Select(table => new TableRows(table.Name, [.. RowsOf(table, article, text)]))]
        );

    /// <summary>The rows of people and of the entries of collections.</summary>
    /// <param name="people">The people.</param>
    /// <param name="entries">The entries in the order of their lists.</param>
    public SharedRows Of(IReadOnlyList<PersonModel> people, IReadOnlyList<CorpusEntry> entries) =>
        SharedRows.Of([
            .. _shared.Select(table => new TableRows(
                table.Name,
                [
                    .. table.Collection is null
                        ? people.SelectMany(person => RowsOf(table, person))
                        : entries
                            .Where(entry => entry.Record == table.Collection)
                            .SelectMany((entry, position) => RowsOf(table, entry, position)),
                ]
            )),
        ]);

    private IEnumerable<object?[]> RowsOf(StoreTable table, ArticleModel article, string text) =>
        (table.Name, table.Role) switch
        {
            ("article", _) => [ArticleRow(table, article, text)],
            ("mention", _) => article.Mentions.Select(
                (mention, position) =>
                    (object?[])
                        [
                            article.Id,
                            SortKeyOf(article),
                            position,
                            mention.Person,
                            mention.Range.Start,
                            mention.Range.End,
                        ]
            ),
            ("article_person", _) => article
                .PeopleInOrder()
                .Select((person, position) => (object?[])[article.Id, position, person]),
            ("quote", _) => article.Quotes.Select((quote, position) => QuoteRow(table, article, quote, position, text)),
            ("quote_speaker", _) => article.Quotes.SelectMany(quote =>
                Numbered(quote.Speakers, IdOf(article, quote), article.Id, speaker => [speaker.Person])
            ),
            ("delegation", _) => article.Delegations.Select(
                (item, position) => DelegationRow(table, article, item, position)
            ),
            ("delegation_head", _) => article.Delegations.SelectMany(item =>
                Numbered(item.Heads, item.Id, article.Id, head => [head.Person])
            ),
            ("delegation_member", _) => article.Delegations.SelectMany(item =>
                Numbered(item.Members, item.Id, article.Id, member => [member.Person, StoredText.OrNull(member.Role)])
            ),
            (_, RecordRole.Article) => LinkRows(table, article.Id, null, Own(RecordRole.Article, article.Fields)),
            (_, RecordRole.Quote) => article.Quotes.SelectMany(quote =>
                LinkRows(table, IdOf(article, quote), article.Id, Own(RecordRole.Quote, quote.Fields))
            ),
            (_, RecordRole.Delegation) => article.Delegations.SelectMany(item =>
                LinkRows(table, item.Id, article.Id, Own(RecordRole.Delegation, item.Fields))
            ),
            _ => throw new InvalidOperationException($"the table {table.Name} has no rows of articles"),
        };

    private IEnumerable<object?[]> RowsOf(StoreTable table, PersonModel person) =>
        table.Name switch
        {
            "person" =>
            [
                [
                    person.Id,
                    StoredText.Of(person.FullName),
                    StoredText.All(person.Aliases),
                    StoredText.OrNull(person.Country),
                    person.DisplayPath,
                    person.Position.Line + 1,
                    person.Position.Column + 1,
                    .. Own(RecordRole.Person, person.Fields).In(table),
                ],
            ],
            "person_role" => person.Roles.Select(
                (role, position) =>
                    (object?[])
                        [person.Id, position, StoredText.Of(role.Title), role.From?.ToString(), role.To?.ToString()]
            ),
            _ => LinkRows(table, person.Id, null, Own(RecordRole.Person, person.Fields)),
        };

    private IEnumerable<object?[]> RowsOf(StoreTable table, CorpusEntry entry, int position)
    {
        var own = OwnValueCells.Of(schema, entry.Record, entry.Model.Fields);
        if (table.Link is not null)
        {
            return LinkRows(table, entry.Model.Id, null, own);
        }

        var (location, collection) = (entry.Model.Location, entry.Record.Collection!);
        return
        [
            [
                entry.Model.Id,
                position,
                location.DisplayPath,
                location.Start.Line + 1,
                location.Start.Column + 1,
                .. collection is { HasText: true, AsArticles: false } ? [StoredText.OrNull(entry.Text)] : (object?[])[],
                .. collection.AsArticles ? [entry.ArticleId] : (object?[])[],
                .. own.In(table),
            ],
        ];
    }

    private object?[] ArticleRow(StoreTable table, ArticleModel article, string text) =>
        [
            article.Id,
            SortKeyOf(article),
            article.DisplayPath,
            article.TextLine,
            1,
            StoredText.Of(article.Title),
            StoredText.All(article.Decks),
            article.Published?.ToString(),
            article.Published is { } first ? OwnValueCells.DayOf(first.FirstDay) : null,
            article.Published is { } last ? OwnValueCells.DayOf(last.LastDay) : null,
            StoredText.OrNull(article.Publisher),
            StoredText.OrNull(article.Publisher)?.ToUpperInvariant(),
            StoredText.OrNull(article.Url),
            StoredText.Of(article.Language),
            StoredText.OrNull(article.Dateline),
            StoredText.All(article.Captions),
            article.Paragraphs.SelectMany(range => (int[])[range.Start, range.End]).ToArray(),
            .. Own(RecordRole.Article, article.Fields).In(table),
            StoredText.Of(text),
        ];

    private object?[] QuoteRow(StoreTable table, ArticleModel article, QuoteModel quote, int position, string text) =>
        [
            IdOf(article, quote),
            article.Id,
            SortKeyOf(article),
            position,
            StoredText.Of(quote.TextIn(text)),
            Listings.KindOf(quote),
            quote.Speakers is [var speaker] ? speaker.Person : null,
            StoredText.OrNull(quote.Source),
            StoredText.OrNull(quote.Cue),
            StoredText.OrNull(quote.Via),
            Listings.AttributionOf(quote),
            quote.Attribution.Range?.Start,
            quote.Attribution.Range?.End,
            quote.Range.Start,
            quote.Range.End,
            quote.Paragraph,
            quote.Position.Line + 1,
            quote.Position.Column + 1,
            .. Own(RecordRole.Quote, quote.Fields).In(table),
        ];

    private object?[] DelegationRow(StoreTable table, ArticleModel article, DelegationModel item, int position) =>
        [
            item.Id,
            article.Id,
            SortKeyOf(article),
            position,
            StoredText.OrNull(item.Party),
            StoredText.OrNull(item.Event),
            item.Heads is [var head] ? head.Person : null,
            item.StatedCount,
            item.UnnamedCount,
            item.DisplayPath,
            item.Position.Line + 1,
            item.Position.Column + 1,
            .. Own(RecordRole.Delegation, item.Fields).In(table),
        ];

    private OwnValueCells Own(RecordRole role, BoundFields fields) => OwnValueCells.Of(schema, schema.Of(role), fields);

    private static IEnumerable<object?[]> Numbered<T>(
        EquatableArray<T> items,
        string owner,
        string article,
        Func<T, object?[]> values
    ) => items.Select((item, position) => (object?[])[owner, article, position, .. values(item)]);

    private static IEnumerable<object?[]> LinkRows(
        StoreTable table,
        string owner,
        string? article,
        OwnValueCells own
    ) =>
        own.Targets(table.Link!)
            .Select(
                (target, position) =>
                    article is null ? (object?[])[owner, position, target] : [owner, article, position, target]
            );

    private static string IdOf(ArticleModel article, QuoteModel quote) => article.Id + "/" + quote.Id;

    /// <summary>Orders articles as the program's list does: by folder, then by id, compared ordinally.</summary>
    private static string SortKeyOf(ArticleModel article) =>
        string.Concat(article.Folders.Select(folder => "\u0002" + folder)) + "\u0001" + article.Id;
}
