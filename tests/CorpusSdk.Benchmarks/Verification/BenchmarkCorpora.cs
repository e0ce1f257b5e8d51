using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CorpusSdk.Benchmarks.Reference;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Benchmarks.Verification;

/// <summary>A corpus with quotes.</summary>
internal sealed record BenchmarkCorpus(string Name, IReadOnlyList<BenchmarkArticle> Articles)
{
    public IReadOnlyList<IPerson> People { get; } =
    [.. Articles.SelectMany(article => article.People).DistinctBy(person => person.Id, StringComparer.Ordinal)];
}

/// <summary>Reads the corpora whose quotations are altered.</summary>
internal static partial class BenchmarkCorpora
{
    /// <summary>The reference corpus, whose texts read like English.</summary>
    public static BenchmarkCorpus Generated(int count)
    {
        var reference = new ReferenceCorpus(count);
        var people = reference.People.ToDictionary(
            person => person.Id,
            person => (IPerson)new BenchmarkPerson(person.Id, person.Name, person.Aliases),
            StringComparer.Ordinal
        );
        return new("generated", [.. reference.Articles.Select(source => Of(source, people))]);
    }

    /// <summary>The corpus in a folder, compiled as by a build.</summary>
    public static BenchmarkCorpus Folder(string folder)
    {
        List<CorpusFile> files = [];
        foreach (
            var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        )
        {
            var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (CorpusFile.IsCorpusFile(relative, CollectionFiles.None))
            {
                var content = File.ReadAllText(path).TrimStart('\uFEFF');
                files.Add(new(SourceFile.Create(path, relative, relative, content)));
            }
        }

        var compilation = CorpusCompilation.Create(files, CorpusSchema.Empty);
        var people = compilation.People.ToDictionary(
            entry => entry.Person.Id,
            entry =>
                (IPerson)
                    new BenchmarkPerson(entry.Person.Id, entry.Person.FullName, [.. entry.Person.Aliases])
                    {
                        Country = entry.Person.Country,
                    },
            StringComparer.Ordinal
        );
        var texts = files.ToDictionary(file => file.File.RelativePath, file => file.File.Text, StringComparer.Ordinal);
        List<BenchmarkArticle> articles = [];
        foreach (var model in compilation.Articles.Select(article => article.Model))
        {
            var bytes = Encoding.UTF8.GetBytes(texts[model.TextPath]);
            var article = new BenchmarkArticle(model.Id, Encoding.UTF8.GetString(bytes.AsSpan(model.TextByteStart)))
            {
                Title = model.Title,
                Published = model.Published is { } date ? EdtfDate.Parse(date.ToString()) : null,
                Publisher = model.Publisher,
                Url = model.Url,
                Language = model.Language,
            };
            article.Mention([.. model.PeopleInOrder().Where(people.ContainsKey).Select(id => people[id])]);
            article.Quotes =
            [
                .. model.Quotes.Select(quote => new BenchmarkQuote(
                    $"{model.Id}/{quote.Id}",
                    article,
                    new(quote.Range.Start, quote.Range.Length)
                )
                {
                    Kind = (QuoteKind)(int)quote.Kind,
                    Speakers = [.. quote.Speakers.Select(speaker => people[speaker.Person])],
                    Source = quote.Source,
                }),
            ];
            articles.Add(article);
        }

        return new(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), articles);
    }

    /// <summary>Annotated news: a JSON object in each line, with the text, the quotes and their speakers.</summary>
    public static BenchmarkCorpus Annotated(string path)
    {
        using var file = File.OpenRead(path);
        using var zip = new GZipStream(file, CompressionMode.Decompress);
        using var reader = new StreamReader(zip, Encoding.UTF8);
        Dictionary<string, IPerson> people = new(StringComparer.Ordinal);
        List<BenchmarkArticle> articles = [];
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            articles.Add(OfAnnotated(json.RootElement, articles.Count, people));
        }

        return new(Path.GetFileName(path), articles);
    }

    private static BenchmarkArticle OfAnnotated(JsonElement json, int number, Dictionary<string, IPerson> people)
    {
        var text = json.GetProperty("text").GetString()!;
        var id = NotInId().Replace(json.GetProperty("id").GetString()!.ToLowerInvariant(), "-").Trim('-');
        var article = new BenchmarkArticle(id, text)
        {
            Title = text.Split('\n')[0],
            Url = $"https://example.org/articles/{number}",
            Published = Date().Match(id) is { Success: true } date ? EdtfDate.Parse(date.Value) : null,
            Publisher = $"Publisher {number % 30}",
        };
        var quotes = json.GetProperty("quotes").EnumerateArray().ToList();
        var full = quotes
            .Where(quote => quote.GetProperty("speaker_kind").GetString() == "name")
            .Select(quote => FullName().Match(quote.GetProperty("speaker").GetString()!.Split(" of ", ',')[0]).Value)
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Dictionary<string, IPerson> bySurname = new(StringComparer.Ordinal);
        foreach (var group in full.GroupBy(name => name.Split(' ')[^1], StringComparer.Ordinal))
        {
            if (group.Count() == 1)
            {
                var name = group.Single();
                if (!people.TryGetValue(name, out var person))
                {
                    var slug = NotInId().Replace(name.ToLowerInvariant(), "-").Trim('-');
                    people.Add(name, person = new BenchmarkPerson($"{slug}-{people.Count}", name, []));
                }

                bySurname.Add(group.Key, person);
            }
        }

        article.Mention([.. bySurname.Values]);
        article.Quotes =
        [
            .. quotes
                .Select(quote =>
                    (
                        Start: quote.GetProperty("start").GetInt32(),
                        End: quote.GetProperty("end").GetInt32(),
                        Kind: quote.GetProperty("kind").GetString(),
                        Speaker: SpeakerOf(quote, bySurname)
                    )
                )
                .Where(quote => quote.Start < quote.End && quote.End <= text.Length)
                .OrderBy(quote => quote.Start)
                .Select(
                    (quote, i) =>
                        new BenchmarkQuote($"{id}/{i}", article, TextSpan.FromBounds(quote.Start, quote.End))
                        {
                            Kind = quote.Kind == "direct" ? QuoteKind.Direct : QuoteKind.Partial,
                            Speakers = quote.Speaker is null ? [] : [quote.Speaker],
                        }
                ),
        ];
        return article;
    }

    private static IPerson? SpeakerOf(JsonElement quote, Dictionary<string, IPerson> bySurname)
    {
        if (quote.GetProperty("speaker_kind").GetString() != "name")
        {
            return null;
        }

        var words = quote.GetProperty("speaker").GetString()!.Split(" of ", ',')[0].Split(' ');
        return bySurname.GetValueOrDefault(words[^1]);
    }

    private static string[] Split(this string text, string first, char second) =>
        text.Split([first, second.ToString()], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts
            ? parts
            : [""];

    private static BenchmarkArticle Of(ReferenceArticle source, Dictionary<string, IPerson> people)
    {
        var article = new BenchmarkArticle(source.Id, source.Text)
        {
            Title = source.Title,
            Published = source.Published,
            Publisher = source.Publisher,
            Url = $"https://example.org/{source.Id}",
        };
        article.Mention([.. source.People.Select(person => people[person.Id])]);
        article.Quotes =
        [
            .. source
                .Quotes.Select(quote =>
                    (Quote: quote, Start: source.Text.IndexOf(quote.Text, StringComparison.Ordinal))
                )
                .OrderBy(pair => pair.Start)
                .Select(
                    (pair, i) =>
                        new BenchmarkQuote($"{source.Id}/{i}", article, new(pair.Start, pair.Quote.Text.Length))
                        {
                            Kind = pair.Quote.IsPartial ? QuoteKind.Partial : QuoteKind.Direct,
                            Speakers = [people[pair.Quote.Speaker.Id]],
                        }
                ),
        ];
        return article;
    }

    [GeneratedRegex(@"[A-Z][\w’'-]+ (?:[A-Z]\. )?[A-Z][\w-]+$")]
    private static partial Regex FullName();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}")]
    private static partial Regex Date();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotInId();
}
