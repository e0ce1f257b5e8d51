using System.Globalization;
using System.Text;
using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Diffing;

/// <summary>A valid corpus of made-up articles, and random edits that keep it valid.</summary>
internal sealed class RandomCorpus
{
    private static readonly string[] s_names =
    [
        "Jane Doe",
        "Omar Aziz",
        "Mia Berg",
        "Lars Holm",
        "Ana Cruz",
        "Ken Sato",
        "Eva Lind",
        "Tom Hale",
    ];

    private static readonly string[] s_words =
        "the ferry harbour bridge will not open again before spring because nobody paid new fees this year".Split(' ');

    private readonly Random _random;
    private readonly List<Article> _articles = [];
    private readonly List<Person> _people = [];
    private readonly List<Entry> _entries = [];
    private int _count;
    private int _schema;

    public RandomCorpus(int seed)
    {
        _random = new(seed);
        for (var i = 0; i < 3; i++)
        {
            AddPerson();
        }

        for (var i = 0; i < 4; i++)
        {
            AddArticle();
            AddEntry();
        }
    }

    /// <summary>Changes something; about half of the edits keep every member.</summary>
    public void Edit()
    {
        Action[] edits =
        [
            AddArticle,
            AddPerson,
            AddEntry,
            () => Any(_articles).Title += " again",
            () => Any(_articles).Publisher = Sentence(),
            () => Any(_articles).Closing = Sentence(),
            () => Any(_articles).Closing += "\n\nThe end",
            () => Any(_people).Role = Sentence(),
            () => Any(_entries).Name = Sentence(),
            () => _articles.Reverse(),
            () => WithQuote((_, quote) => quote.Cue = quote.Cue is null ? "said" : null),
            () => WithQuote((_, quote) => (quote.Id, quote.Text) = (quote.Id ?? "own-" + ++_count, Sentence())),
            () => WithQuote((_, quote) => quote.Speaker = Any(_people)),
            () => WithQuote((_, quote) => quote.Text = Sentence()),
            () => WithQuote((_, quote) => quote.Id = "own-" + ++_count),
            () => WithQuote((article, quote) => article.Quotes.Remove(quote)),
            () => Any(_articles).Quotes.Clear(),
            () => Any(_articles).Quotes.Add(NewQuote()),
            () => Any(_articles).Id = "renamed-" + ++_count,
            () => Any(_articles).Folder = AnyFolder(),
            () => Any(_articles).Delegation = _random.Next(2) == 0 ? null : "mission-" + ++_count,
            () => Any(_people).Id = "person-" + ++_count,
            () => Any(_entries).Id = "entry-" + ++_count,
            () => _entries.RemoveAt(_random.Next(_entries.Count)),
            () => _articles.RemoveAt(_random.Next(_articles.Count)),
            () => _schema = _random.Next(Schemas.Length),
            ArticleToFolder,
        ];
        edits[_random.Next(edits.Length)]();
        if (_articles.Count < 2)
        {
            AddArticle();
        }

        if (_entries.Count < 2)
        {
            AddEntry();
        }
    }

    /// <summary>The corpus as a project without uses.</summary>
    public CorpusProject ToProject()
    {
        var project = new CorpusProject { WarningsAreErrors = false, TracksSteps = true }
            .WithCode(Schemas[_schema], "Schema.cs")
            .With(
                "people.yaml",
                string.Concat(
                    _people.Select(person =>
                        $"- id: {person.Id}\n  name: {person.Name}\n  roles: [{{ title: {person.Role} }}]\n"
                    )
                )
            )
            .With("stations.csv", "id,name\n" + string.Concat(_entries.Select(entry => $"{entry.Id},{entry.Name}\n")));
        foreach (var article in _articles)
        {
            var path = (article.Folder.Length > 0 ? article.Folder + "/" : "") + article.File;
            project = project.With(path + ".txt", article.TextFile(_people)).With(path + ".yaml", article.Sidecar());
        }

        return project;
    }

    private static readonly string[] Schemas =
    [
        """
            namespace Summit;
            public sealed partial record Article { public int Rank { get; init; } }
            [CorpusCollection("stations.csv")]
            public sealed partial record Station(string Name, Station? Next);
            """,
        """
            namespace Summit;
            public sealed partial record Article { public long Rank { get; init; } public string? Note { get; init; } }
            [CorpusCollection("stations.csv")]
            public sealed partial record Station(string Name, Station? Next);
            """,
        """
            namespace Summit;
            public sealed partial record Article { public int Rank { get; init; } }
            [CorpusCollection("stations.csv", Name = "Stops")]
            public sealed partial record Station(string Name, Station? Next);
            """,
        """
            namespace Summit;
            public sealed partial record Article { public int Rank { get; init; } }
            [CorpusCollection("stations.csv")]
            public sealed partial record Station
            {
                public required string Name { get; init; }
                [CorpusInverse("Former")] public Station? Next { get; init; }
            }
            """,
    ];

    private void AddPerson()
    {
        if (_people.Count < s_names.Length)
        {
            var name = s_names[_people.Count];
            _people.Add(
                new()
                {
                    Id = name.Replace(' ', '-').ToLowerInvariant(),
                    Name = name,
                    Role = Sentence(),
                }
            );
        }
    }

    private void AddEntry() => _entries.Add(new() { Id = "station-" + ++_count, Name = Sentence() });

    private void AddArticle() =>
        _articles.Add(
            new()
            {
                File = "article" + ++_count,
                Folder = AnyFolder(),
                Title = Sentence(),
                Closing = Sentence(),
                Quotes = [.. Enumerable.Range(0, _random.Next(4)).Select(_ => NewQuote())],
                Delegation = _random.Next(3) == 0 ? "mission-" + ++_count : null,
                Head = _people[0],
            }
        );

    /// <summary>The member of an article becomes that of a folder, with the article in it.</summary>
    private void ArticleToFolder()
    {
        var article = Any(_articles);
        if (article.Id is null && !article.Folder.Contains(article.File, StringComparison.Ordinal))
        {
            article.Folder = (article.Folder.Length > 0 ? article.Folder + "/" : "") + article.File;
            article.File = "article" + ++_count;
        }
    }

    private void WithQuote(Action<Article, Quote> edit)
    {
        var article = Any(_articles);
        if (article.Quotes.Count > 0)
        {
            edit(article, Any(article.Quotes));
        }
    }

    private Quote NewQuote() =>
        new()
        {
            Text = Sentence(),
            Speaker = Any(_people),
            Id = _random.Next(3) == 0 ? "own-" + ++_count : null,
        };

    private string AnyFolder() => new[] { "", "", "north", "north/west", "south" }[_random.Next(5)];

    /// <summary>Different each time, in its first words too.</summary>
    private string Sentence() =>
        $"Item {++_count} " + string.Join(' ', Enumerable.Range(0, 6).Select(_ => Any(s_words)));

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private sealed class Person
    {
        public required string Id { get; set; }
        public required string Name { get; init; }
        public required string Role { get; set; }
    }

    private sealed class Entry
    {
        public required string Id { get; set; }
        public required string Name { get; set; }
    }

    private sealed class Quote
    {
        public required string Text { get; set; }
        public required Person Speaker { get; set; }
        public string? Id { get; set; }
        public string? Cue { get; set; }
    }

    private sealed class Article
    {
        public required string File { get; set; }
        public required string Folder { get; set; }
        public required string Title { get; set; }
        public required string Closing { get; set; }
        public required List<Quote> Quotes { get; init; }
        public required Person Head { get; init; }
        public string? Id { get; set; }
        public string? Publisher { get; set; }
        public string? Delegation { get; set; }

        public string TextFile(IEnumerable<Person> people) =>
            Title
            + "\n\n"
            + string.Concat(Quotes.Select(quote => $"\"{quote.Text},\" said {quote.Speaker.Name}.\n\n"))
            + string.Join(", ", people.Select(person => person.Name))
            + " were there.\n\n"
            + Closing
            + ".\n";

        public string Sidecar()
        {
            StringBuilder yaml = new();
            _ = yaml.Append(Id is null ? "" : $"id: {Id}\n")
                .Append(Publisher is null ? "" : $"publisher: {Publisher}\n")
                .Append(Delegation is null ? "" : $"delegations: [{{ id: {Delegation}, head: {Head.Id} }}]\n")
                .Append(Quotes.Count == 0 ? "" : "quotes:\n");
            foreach (var quote in Quotes)
            {
                _ = yaml.Append(
                        CultureInfo.InvariantCulture,
                        $"  - text: \"{quote.Text},\"\n    speaker: {quote.Speaker.Id}\n"
                    )
                    .Append(quote.Id is null ? "" : $"    id: {quote.Id}\n")
                    .Append(quote.Cue is null ? "" : $"    cue: {quote.Cue}\n");
            }

            return yaml.ToString();
        }
    }
}
