namespace CorpusSdk.Tests.Search;

public class SearchResultsTests
{
    private static readonly FakePerson Kim = new("kim");

    private static readonly FakeArticle[] Articles =
    [
        new("a")
        {
            Text = "satellite satellite satellite",
            Publisher = "Reuters",
            Published = new EdtfDate(2024),
        },
        new("b")
        {
            Text = "a satellite of a kind",
            Publisher = "Reuters",
            Published = new EdtfDate(2023),
            People = [Kim],
        },
        new("c")
        {
            Text = "satellite",
            Publisher = "AFP",
            Published = new EdtfDate(2024),
            People = [Kim],
        },
        new("d")
        {
            Text = "other words",
            Publisher = "Reuters",
            Published = new EdtfDate(2024),
        },
    ];

    private static readonly SearchIndex<FakeArticle> Index = new(Articles);

    static SearchResultsTests()
    {
        foreach (var article in Articles)
        {
            article.Mentions = [.. article.People.Select(person => new FakeMention(person, article))];
        }
    }

    [Fact]
    public void Hits_can_be_filtered_by_article_queries_and_keep_their_scores()
    {
        var all = Index.Search("satellite").ToDictionary(hit => hit.Article.Id, hit => hit.Score);

        var some = Index.Search("satellite").In(Articles.Mentioning(Kim).FromPublisher("Reuters"));

        Assert.Equal(["b"], some.Select(hit => hit.Article.Id));
        Assert.True(some.Count == 1);
        Assert.Equal(all["b"], some.Single().Score);
        Assert.Equal(
            ["c"],
            Index
                .Search("satellite")
                .In(Articles.Mentioning(Kim))
                .In(Articles.PublishedIn(2024))
                .Select(hit => hit.Article.Id)
        );
        Assert.Empty(Index.Search("satellite").In([]));
        Assert.Empty(Index.Search("satellite").In([new FakeArticle("of another list")]));
    }

    [Fact]
    public void Hits_compose_with_linq_and_their_articles_with_the_operators()
    {
        Assert.Equal(
            ["c"],
            Index.Search("satellite").Where(hit => hit.Article.Publisher == "AFP").Select(hit => hit.Article.Id)
        );
        Assert.Equal(
            ["a", "b"],
            Index.Search("satellite").Articles.FromPublisher("Reuters").Select(article => article.Id)
        );
        FakeArticle best = Index.Search("satellite").First().Article;
        Assert.Equal("a", best.Id);
    }

    [Fact]
    public void Hits_can_be_enumerated_again()
    {
        var results = Index.Search("satellite");

        Assert.Equal(results.Select(hit => hit.Article.Id), results.Select(hit => hit.Article.Id));
        Assert.Equal("a", results.First().Article.Id);
    }

    [Fact]
    public void Many_hits_are_sorted()
    {
        var random = new Random(3);
        var many = Enumerable
            .Range(0, 500)
            .Select(i => new FakeArticle($"a{i}")
            {
                Text = string.Join(
                    ' ',
                    Enumerable.Repeat("satellite", random.Next(1, 9)).Concat(Enumerable.Repeat("word", random.Next(9)))
                ),
            })
            .ToList();

        var hits = new SearchIndex<FakeArticle>(many).Search("satellite").ToList();

        Assert.Equal(500, hits.Count);
        Assert.Equal(
            hits.OrderByDescending(hit => hit.Score)
                .ThenBy(hit => many.IndexOf(hit.Article))
                .Select(hit => hit.Article.Id),
            hits.Select(hit => hit.Article.Id)
        );
    }

    [Fact]
    public void Nothing_is_read_before_the_hits_are_enumerated()
    {
        var read = 0;
        var index = new SearchIndex<FakeArticle>(new CountingList(Articles, () => read++));

        var results = index.Search("satellite").In(Articles).Articles.FromPublisher("Reuters");
        Assert.Equal(0, read);
        _ = results.First();
        Assert.True(read > 0);
    }

    [Fact]
    public void Concurrent_threads_share_one_index()
    {
        var read = 0;
        var many = Enumerable
            .Range(0, 300)
            .Select(i => new FakeArticle($"a{i}") { Text = $"satellite number {i % 7}" })
            .ToList();
        var index = new SearchIndex<FakeArticle>(new CountingList(many, () => Interlocked.Increment(ref read)));
        var expected = new SearchIndex<FakeArticle>(many)
            .Search("number 3")
            .Take(20)
            .Select(hit => hit.Article.Id + hit.Snippet.Render("[", "]"))
            .ToList();
        using var start = new Barrier(8);

        var found = new List<string>[8];
        var threads = Enumerable
            .Range(0, 8)
            .Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                found[i] = index
                    .Search("number 3")
                    .Take(20)
                    .Select(hit => hit.Article.Id + hit.Snippet.Render("[", "]"))
                    .ToList();
            }))
            .ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.All(found, ids => Assert.Equal(expected, ids));

        // Each article once for the index, and the hits of eight threads.
        Assert.Equal(300 + (8 * 20), read);
    }

    [Fact]
    public void An_empty_index_has_no_hits()
    {
        Assert.Empty(new SearchIndex<FakeArticle>([]).Search("a \"b c\" d* -e"));
        Assert.Empty(new SearchIndex<FakeArticle>([new("empty")]).Search("a \"b c\" d* -e"));
    }

    [Fact]
    public void An_unreadable_text_is_reported_and_the_next_search_tries_again()
    {
        var isBroken = true;
        var many = Enumerable.Range(0, 300).Select(i => new FakeArticle($"a{i}") { Text = "satellite" }).ToList();
        var index = new SearchIndex<FakeArticle>(
            new CountingList(many, () => _ = isBroken ? throw new InvalidOperationException("damaged") : 0)
        );

        Assert.Equal(
            "damaged",
            Assert.Throws<InvalidOperationException>(() => index.Search("satellite").First()).Message
        );
        isBroken = false;
        Assert.Equal(300, index.Search("satellite").Count);
    }

    [Fact]
    public void Null_is_refused_immediately()
    {
        _ = Assert.Throws<ArgumentNullException>(() => new SearchIndex<FakeArticle>(null!));
        _ = Assert.Throws<ArgumentNullException>(() => Index.Search(null!));
        _ = Assert.Throws<ArgumentNullException>(() => Index.Search("x").In(null!));
        var snippet = Index.Search("satellite").First().Snippet;
        _ = Assert.Throws<ArgumentNullException>(() => snippet.Render(null!, ""));
        _ = Assert.Throws<ArgumentNullException>(() => snippet.Render("", null!));
    }

    private sealed class CountingList(IReadOnlyList<FakeArticle> articles, Action read) : IReadOnlyList<FakeArticle>
    {
        public int Count => articles.Count;

        public FakeArticle this[int index]
        {
            get
            {
                read();
                return articles[index];
            }
        }

        public IEnumerator<FakeArticle> GetEnumerator() => throw new NotSupportedException();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
