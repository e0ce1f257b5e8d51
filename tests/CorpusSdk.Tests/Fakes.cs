using System.Text;

namespace CorpusSdk.Tests;

// Minimal implementations of the interfaces. As in generated code, entries are equal if their ids are.

internal sealed class FakeArticle(string id) : IArticle
{
    public string Id { get; } = id;
    public string Title { get; init; } = "";
    public IReadOnlyList<string> Decks => [];
    public EdtfDate? Published { get; init; }
    public string? Publisher { get; init; }
    public string? Url { get; init; }
    public string Language { get; init; } = "en";
    public string? Dateline => null;
    public string Text
    {
        get => TextRead(this);
        init => _text = value;
    }
    public ReadOnlySpan<byte> Utf8Text => Encoding.UTF8.GetBytes(_text);
    public IReadOnlyList<Paragraph> Paragraphs { get; init; } = [];
    public IReadOnlyList<string> Captions => [];
    public IReadOnlyList<IQuote> Quotes { get; set; } = [];
    public IReadOnlyList<IPerson> People { get; set; } = [];
    public IReadOnlyList<IDelegation> Delegations => [];
    public IReadOnlyList<IMention> Mentions { get; set; } = [];
    public SourceLocation Location => default;

    /// <summary>Called when the text is decoded.</summary>
    public Func<FakeArticle, string> TextRead { get; init; } = article => article._text;

    private readonly string _text = "";

    public override bool Equals(object? obj) => obj is FakeArticle other && other.Id == Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Id;
}

internal sealed class FakePerson(string id) : IPerson
{
    public string Id { get; } = id;
    public string Name { get; init; } = "";
    public IReadOnlyList<string> Aliases { get; init; } = [];
    public string? Country { get; init; }
    public IReadOnlyList<PersonRole> Roles { get; init; } = [];
    public IReadOnlyList<IQuote> Quotes { get; set; } = [];
    public IReadOnlyList<IArticle> Articles { get; set; } = [];
    public IReadOnlyList<IDelegation> Delegations => [];
    public IReadOnlyList<IMention> Mentions => [];
    public SourceLocation Location => default;

    public override bool Equals(object? obj) => obj is FakePerson other && other.Id == Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Id;
}

internal sealed class FakeQuote(string id, IArticle article) : IQuote
{
    public string Id { get; } = id;
    public string Text { get; init; } = "";
    public QuoteKind Kind { get; init; }
    public IPerson? Speaker
    {
        get => Speakers.Count == 1 ? Speakers[0] : null;
        init => Speakers = value is null ? [] : [value];
    }
    public IReadOnlyList<IPerson> Speakers { get; init; } = [];
    public string? Source { get; init; }
    public string? Cue => null;
    public string? Via => null;
    public QuoteAttribution Attribution => default;
    public IArticle Article { get; } = article;
    public TextSpan Span { get; init; }
    public Paragraph Paragraph => default;
    public SourceLocation Location => default;

    public override string ToString() => Id;
}

internal sealed class FakeDelegation(string id) : IDelegation
{
    public string Id { get; } = id;
    public string? Party { get; init; }
    public string? Event => null;
    public IPerson? Head
    {
        get => Heads.Count == 1 ? Heads[0] : null;
        init => Heads = value is null ? [] : [value];
    }
    public IReadOnlyList<IPerson> Heads { get; init; } = [];
    public int UnnamedCount => 0;
    public IReadOnlyList<IDelegationMember> Members { get; init; } = [];
    public int? StatedCount => null;
    public IArticle Article => new FakeArticle("none");
    public SourceLocation Location => default;

    public override string ToString() => Id;
}

internal sealed record FakeMember(IPerson Person, string? Role = null) : IDelegationMember;

internal sealed record FakeMention(IPerson Person, IArticle Article) : IMention
{
    public TextSpan Span { get; init; }
    public string Text => Span.Length == 0 ? "" : Article.Text.Substring(Span);
}
