using System.Collections;

namespace CorpusSdk.Tests.Search;

public class IndexBuildTests
{
    /// <summary>Enough articles for the index to be built by several threads.</summary>
    private const int Count = 1000;

    [Fact]
    public void Build_makes_the_first_search_read_no_article()
    {
        var articles = new CountingList(Count);
        var index = new SearchIndex<FakeArticle>(articles);
        Assert.Equal(0, articles.Reads);

        index.Build();
        Assert.Equal(Count, articles.Reads);
        Assert.Equal(Count, index.Search("satellite").Count);
        Assert.Equal(Count, articles.Reads);
    }

    [Fact]
    public void Building_twice_does_nothing()
    {
        var articles = new CountingList(Count);
        var index = new SearchIndex<FakeArticle>(articles);
        index.Build();
        index.Build();

        Assert.Equal(Count, articles.Reads);
    }

    [Fact]
    public void A_build_that_is_canceled_before_it_starts_reads_nothing()
    {
        var articles = new CountingList(Count);
        using var source = new CancellationTokenSource();
        source.Cancel();

        var error = Assert.ThrowsAny<OperationCanceledException>(() =>
            new SearchIndex<FakeArticle>(articles).Build(source.Token)
        );

        Assert.Equal(source.Token, error.CancellationToken);
        Assert.Equal(0, articles.Reads);
    }

    [Fact]
    public void A_canceled_token_is_honored_even_if_the_index_is_built()
    {
        var index = new SearchIndex<FakeArticle>(new CountingList(1));
        index.Build();

        _ = Assert.ThrowsAny<OperationCanceledException>(() => index.Build(new(canceled: true)));
    }

    [Theory]
    [InlineData(100)] // built by one thread
    [InlineData(Count)] // built by several
    public void A_build_that_is_canceled_stops_soon_and_a_later_search_builds_the_whole_index(int count)
    {
        using var source = new CancellationTokenSource();
        var articles = new CountingList(count);
        articles.OnRead = reads =>
        {
            if (reads == 10)
            {
                source.Cancel();
            }
        };
        var index = new SearchIndex<FakeArticle>(articles);

        _ = Assert.ThrowsAny<OperationCanceledException>(() => index.Build(source.Token));
        // Each thread may have started one more article.
        Assert.InRange(articles.Reads, 10, 10 + Environment.ProcessorCount);
        Assert.Equal(count, index.Search("satellite").Count);
    }

    [Fact]
    public async Task Waiting_for_another_build_can_be_canceled()
    {
        using var isBuilding = new ManualResetEventSlim();
        using var mayContinue = new ManualResetEventSlim();
        var articles = new CountingList(1)
        {
            OnRead = _ =>
            {
                isBuilding.Set();
                Assert.True(mayContinue.Wait(TimeSpan.FromSeconds(60)));
            },
        };
        var index = new SearchIndex<FakeArticle>(articles);
        var building = Task.Factory.StartNew(() => index.Build(), TaskCreationOptions.LongRunning);
        Assert.True(isBuilding.Wait(TimeSpan.FromSeconds(60)));

        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        _ = Assert.ThrowsAny<OperationCanceledException>(() => index.Build(source.Token));

        mayContinue.Set();
        await building;
        Assert.Equal(1, articles.Reads);
        _ = Assert.Single(index.Search("satellite"));
    }

    [Fact]
    public async Task Threads_that_search_at_the_same_time_share_one_build()
    {
        var articles = new CountingList(Count);
        var index = new SearchIndex<FakeArticle>(articles);

        var counts = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(_ =>
                    Task.Factory.StartNew(() => index.Search("satellite").Count, TaskCreationOptions.LongRunning)
                )
        );

        Assert.All(counts, count => Assert.Equal(Count, count));
        Assert.Equal(Count, articles.Reads);
    }

    /// <summary>A list of articles that counts how often one is read.</summary>
    private sealed class CountingList(int count) : IReadOnlyList<FakeArticle>
    {
        private int _reads;

        public int Reads => _reads;

        public Action<int> OnRead { get; set; } = _ => { };

        public int Count => count;

        public FakeArticle this[int index]
        {
            get
            {
                OnRead(Interlocked.Increment(ref _reads));
                return new($"a{index}") { Text = $"satellite number {index}" };
            }
        }

        public IEnumerator<FakeArticle> GetEnumerator() => throw new NotSupportedException();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
