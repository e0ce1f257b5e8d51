using CorpusSdk.Core.Model;
using CorpusSdk.Core.Reading.Binding;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Core.Reading;

/// <summary>Reads what is said of an article: its sidecar, or the front matter of its text.</summary>
public static class ArticleReader
{
    /// <summary>What is a constant of the program: the compiler holds 16 MB of them, whole books belong in the text.</summary>
    private const int LongestLine = 2_000;

    private const int LongestPassage = 20_000;

    private static readonly Shape<QuoteDeclaration> s_quote =
        new Shape<QuoteDeclaration>("quote", "a quote", "text", range => new(range, Unset))
        {
            {
                "text", Values.Text, (quote, text) => quote with { Text = text },
                "add the words as they stand in the article"
            },
            { "id", Values.Id, (quote, id) => quote with { Id = id } },
            { "speaker", Values.Text, (quote, speaker) => quote with { Speaker = speaker } },
            { "source", Values.TextUpTo(LongestLine), (quote, source) => quote with { Source = source } },
            {
                "kind", Values.OneOf(("direct", QuoteKind.Direct), ("partial", QuoteKind.Partial)),
                (quote, kind) => quote with { Kind = kind.Value }
            },
            { "cue", Values.TextUpTo(LongestLine), (quote, cue) => quote with { Cue = cue } },
            { "via", Values.TextUpTo(LongestLine), (quote, via) => quote with { Via = via } },
            { "occurrence", Occurrence, (quote, occurrence) => quote with { Occurrence = occurrence } },
        }
        .OpenFor(keys => keys.Quote, (quote, fields) => quote with { Fields = fields })
        .Settle(SpeakerOrSource);

    private static readonly Shape<MemberDeclaration> s_member =
        new("member", "a member", "person", range => new(range, Unset, null))
        {
            {
                "person", Values.Text, (member, person) => member with { Person = person },
                "add the id of a person of people.yaml"
            },
            { "role", Values.TextUpTo(LongestLine), (member, role) => member with { Role = role } },
        };

    private static readonly Shape<DelegationDeclaration> s_delegation =
        new Shape<DelegationDeclaration>("delegation", "a delegation", "id", range => new(range, Unset))
        {
            {
                "id", Values.Id, (delegation, id) => delegation with { Id = id },
                "add one such as 'russia-at-pyongyang-2024'"
            },
            { "party", Values.TextUpTo(LongestLine), (delegation, party) => delegation with { Party = party } },
            { "event", Values.TextUpTo(LongestLine), (delegation, occasion) => delegation with { Event = occasion } },
            { "head", Values.Text, (delegation, head) => delegation with { Head = head } },
            { "count", Values.WholeNumber(0), (delegation, count) => delegation with { Count = count } },
            { "members", Values.ListOf(s_member), (delegation, members) => delegation with { Members = members } },
        }
        .OpenFor(keys => keys.Delegation, (delegation, fields) => delegation with { Fields = fields });

    private static readonly Shape<ArticleDeclaration> s_article =
        new Shape<ArticleDeclaration>("annotations", "the annotations of an article", "title", _ => ArticleDeclaration.Empty)
        {
            { "id", Values.Id, (article, id) => article with { Id = id } },
            { "title", Values.TextUpTo(LongestLine), (article, title) => article with { Title = title } },
            { "decks", Values.TextsUpTo(LongestPassage), (article, decks) => article with { Decks = decks } },
            { "published", Values.Date, (article, published) => article with { Published = published } },
            { "publisher", Values.TextUpTo(LongestLine), (article, publisher) => article with { Publisher = publisher } },
            { "url", Values.Url, (article, url) => article with { Url = url } },
            { "language", Values.Language, (article, language) => article with { Language = language } },
            { "dateline", Values.TextUpTo(LongestLine), (article, dateline) => article with { Dateline = dateline } },
            { "captions", Values.TextsUpTo(LongestPassage), (article, captions) => article with { Captions = captions } },
            { "omit", Values.Texts, (article, omit) => article with { Omit = omit } },
            { "terms", Values.Texts, (article, terms) => article with { Terms = terms } },
            { "aliases", Values.Names, (article, aliases) => article with { Aliases = aliases } },
            { "quotes", Values.ListOf(s_quote), (article, quotes) => article with { Quotes = quotes } },
            {
                "delegations", Values.ListOf(s_delegation),
                (article, delegations) => article with { Delegations = delegations }
            },
        }
        .OpenFor(keys => keys.Article, (article, fields) => article with { Fields = fields });

    internal static IReadOnlyList<string> ArticleKeys => s_article.Keys;

    internal static IReadOnlyList<string> QuoteKeys => s_quote.Keys;

    internal static IReadOnlyList<string> DelegationKeys => s_delegation.Keys;

    /// <summary>Stands where something required goes; what keeps it is never given out.</summary>
    private static Located<string> Unset => new("", default);

    /// <summary>Reads a file of annotations. One that says nothing is as good as any.</summary>
    public static ParsedSidecar ReadSidecar(SourceFile file, SchemaKeys? keys = null)
    {
        var reading = new FileReading(file, keys);
        var declaration = Declaration(reading, 0, file.Text.Length);
        return new(file, declaration, reading.Problems()) { IsComplete = reading.IsComplete };
    }

    /// <summary>Reads an article's text. Only in Markdown (<c>.md</c>) a front matter may go before it.</summary>
    public static ParsedText ReadText(SourceFile file, SchemaKeys? keys = null)
    {
        var plain = new ParsedText(file, 0, null, EquatableArray<Problem>.Empty);
        if (!plain.IsMarkdown || FrontMatter.Find(file.Text) is not { } matter)
        {
            return plain;
        }

        var reading = new FileReading(file, keys);
        if (matter.FaultOf() is { } fault)
        {
            reading.Report(new(0, FrontMatter.Marker.Length), Rules.NotYaml, fault);
            return new(file, matter.TextStart, null, reading.Problems()) { IsComplete = false };
        }

        var declaration = Declaration(reading, matter.Start, matter.End);
        return new(file, matter.TextStart, declaration, reading.Problems()) { IsComplete = reading.IsComplete };
    }

    private static ArticleDeclaration Declaration(FileReading reading, int start, int end) =>
        reading.Yaml(start, end) is { } root
            ? s_article.Read(new(reading, "annotations", root.Range, root)) ?? ArticleDeclaration.Empty
            : ArticleDeclaration.Empty;

    /// <summary>The first one where it is no number: that the quote occurs several times is no second mistake then.</summary>
    private static Located<int>? Occurrence(Entry entry) =>
        Values.WholeNumber(1)(entry) ?? (entry.IsGuess ? null : new(1, entry.Place));

    private static QuoteDeclaration SpeakerOrSource(FileReading reading, QuoteDeclaration quote)
    {
        if (quote is not { Speaker: not null, Source: { } source })
        {
            return quote;
        }

        reading.Report(source.Range, Rules.WrongKind, new Mend(MendKind.Remove, source.Range), "source",
            "left out beside 'speaker' (the words are a person's or a source's)", $"'{source.Value}'");
        return quote with { Source = null };
    }
}
