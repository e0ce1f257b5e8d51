using System.Text;

namespace CorpusSdk.Benchmarks.Verification;

// The records of a corpus, as generated code has them. Entries are equal if their ids are.

internal sealed class BenchmarkArticle(string id, string text) : IArticle
{
    public string Id => id;
    public string Title { get; init; } = "";
    public IReadOnlyList<string> Decks => [];
    public EdtfDate? Published { get; init; }
    public string? Publisher { get; init; }
    public string? Url { get; init; }
    public string Language { get; init; } = "en";
    public string? Dateline => null;
    public string Text => text;
    public ReadOnlySpan<byte> Utf8Text => Encoding.UTF8.GetBytes(text);
    public IReadOnlyList<Paragraph> Paragraphs => [];
    public IReadOnlyList<string> Captions => [];
    public IReadOnlyList<IQuote> Quotes { get; set; } = [];
    public IReadOnlyList<IPerson> People { get; set; } = [];
    public IReadOnlyList<IDelegation> Delegations => [];
    public IReadOnlyList<IMention> Mentions { get; private set; } = [];
    public SourceLocation Location => default;

    /// <summary>Finds the names of people in the text: full names first, then what is left.</summary>
    public void Mention(IReadOnlyList<IPerson> people)
    {
        People = people;
        var taken = new bool[text.Length + 1];
        List<BenchmarkMention> mentions = [];
        var names = people
            .SelectMany(person => person.Aliases.Append(person.Name).Select(name => (Name: name, Person: person)))
            .OrderByDescending(pair => pair.Name.Length)
            .ToList();
        foreach (var (name, person) in names)
        {
            for (
                var at = text.IndexOf(name, StringComparison.Ordinal);
                at >= 0;
                at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal)
            )
            {
                var isWhole =
                    (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                    && (at + name.Length == text.Length || !char.IsLetterOrDigit(text[at + name.Length]));
                if (isWhole && !taken[at] && !taken[at + name.Length - 1])
                {
                    Array.Fill(taken, true, at, name.Length);
                    mentions.Add(new(person, this, new(at, name.Length)));
                }
            }
        }

        Mentions = [.. mentions.OrderBy(mention => mention.Span)];
    }

    public override string ToString() => id;
}

internal sealed class BenchmarkPerson(string id, string name, IReadOnlyList<string> aliases) : IPerson
{
    public string Id => id;
    public string Name => name;
    public IReadOnlyList<string> Aliases => aliases;
    public string? Country { get; init; }
    public IReadOnlyList<PersonRole> Roles => [];
    public IReadOnlyList<IQuote> Quotes => [];
    public IReadOnlyList<IArticle> Articles => [];
    public IReadOnlyList<IDelegation> Delegations => [];
    public IReadOnlyList<IMention> Mentions => [];
    public SourceLocation Location => default;

    public override string ToString() => name;
}

internal sealed class BenchmarkQuote(string id, IArticle article, TextSpan span) : IQuote
{
    public string Id => id;
    public string Text => article.Text.Substring(span);
    public QuoteKind Kind { get; init; }
    public IPerson? Speaker => Speakers.Count == 1 ? Speakers[0] : null;
    public IReadOnlyList<IPerson> Speakers { get; init; } = [];
    public string? Source { get; init; }
    public string? Cue => null;
    public string? Via => null;
    public QuoteAttribution Attribution => default;
    public IArticle Article => article;
    public TextSpan Span => span;
    public Paragraph Paragraph => default;
    public SourceLocation Location => default;

    public override string ToString() => id;
}

internal sealed record BenchmarkMention(IPerson Person, IArticle Article, TextSpan Span) : IMention
{
    public string Text => Article.Text.Substring(Span);
}
