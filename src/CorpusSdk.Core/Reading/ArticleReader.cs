using CorpusSdk.Core.Editing;
using CorpusSdk.Core.Model;
using CorpusSdk.Core.Reading.Binding;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Core.Reading;

/// <summary>Reads what is said of an article: its sidecar, or the front matter of its text.</summary>
public static class ArticleReader
{
    /// <summary>
    /// What is a constant of the program: the compiler holds 16 MB of them, whole books belong in the text.
    /// </summary>
    private const int LongestLine = 2_000;

    private const int LongestPassage = 20_000;

    private const string BesideSpeaker = "left out beside 'speaker' (the words are a person's or a source's)";

    private static readonly Shape<QuoteDeclaration> s_quote = new Shape<QuoteDeclaration>(
        "quote",
        "a quote",
        "text",
        range => new(range, Unset)
    )
    {
        {
            "text",
            Kinds.Text,
            "The words, verbatim. ' … ' leaves out what stands between.",
            (quote, text) => quote with { Text = text },
            "add the words as they stand in the article"
        },
        { "id", Kinds.Id, "Default: made of the first seven words.", (quote, id) => quote with { Id = id } },
        {
            "speaker",
            Kinds.Person,
            "Who says it: the id of a person.",
            (quote, speaker) => quote with { Speaker = speaker }
        },
        {
            "source",
            Kinds.TextUpTo(LongestLine),
            "An organisation or unnamed source, in the place of a speaker.",
            (quote, source) => quote with { Source = source }
        },
        {
            "kind",
            Kinds.OneOf(("direct", QuoteKind.Direct), ("partial", QuoteKind.Partial)),
            "direct (the default), or partial: a fragment in the author's sentence.",
            (quote, kind) => quote with { Kind = kind.Value }
        },
        {
            "cue",
            Kinds.TextUpTo(LongestLine),
            "The verb of attribution, as in the text.",
            (quote, cue) => quote with { Cue = cue }
        },
        { "via", Kinds.TextUpTo(LongestLine), "Who relays it.", (quote, via) => quote with { Via = via } },
        {
            "occurrence",
            Kinds.WholeNumber(1) with
            {
                Read = Occurrence,
            },
            "Which one is meant, counted from 1, where the words occur more than once.",
            (quote, occurrence) => quote with { Occurrence = occurrence }
        },
    }
        .OpenFor(RecordRole.Quote, (quote, fields) => quote with { Fields = fields })
        .Apart("source", "speaker", BesideSpeaker)
        .Settle(SpeakerOrSource);

    private static readonly Shape<MemberDeclaration> s_member = new(
        "member",
        "a member",
        "person",
        range => new(range, Unset, null)
    )
    {
        {
            "person",
            Kinds.Person,
            "The id of a person.",
            (member, person) => member with { Person = person },
            "add the id of a person of people.yaml"
        },
        {
            "role",
            Kinds.TextUpTo(LongestLine),
            "What the person is here.",
            (member, role) => member with { Role = role }
        },
    };

    private static readonly Shape<DelegationDeclaration> s_delegation = new Shape<DelegationDeclaration>(
        "delegation",
        "a delegation",
        "id",
        range => new(range, Unset)
    )
    {
        {
            "id",
            Kinds.Id,
            "What others refer to it by: letters, digits, single hyphens.",
            (delegation, id) => delegation with { Id = id },
            "add one such as 'russia-at-pyongyang-2024'"
        },
        {
            "party",
            Kinds.TextUpTo(LongestLine),
            "Whom it stands for: a state, an organisation.",
            (delegation, party) => delegation with { Party = party }
        },
        {
            "event",
            Kinds.TextUpTo(LongestLine),
            "Where it appears.",
            (delegation, occasion) => delegation with { Event = occasion }
        },
        {
            "head",
            Kinds.Person,
            "The id of the person who leads it, who is not among the members.",
            (delegation, head) => delegation with { Head = head }
        },
        {
            "count",
            Kinds.WholeNumber(0),
            "The number that the text states; checked against the members.",
            (delegation, count) => delegation with { Count = count }
        },
        {
            "members",
            Kinds.ListOf(s_member),
            "Who belongs to it.",
            (delegation, members) => delegation with { Members = members }
        },
    }.OpenFor(RecordRole.Delegation, (delegation, fields) => delegation with { Fields = fields });

    private static readonly Shape<ArticleDeclaration> s_article = new Shape<ArticleDeclaration>(
        "annotations",
        "the annotations of an article",
        "title",
        _ => ArticleDeclaration.Empty
    )
    {
        {
            "id",
            Kinds.Id,
            "Default: made of the file's name. Letters, digits, single hyphens.",
            (article, id) => article with { Id = id }
        },
        {
            "title",
            Kinds.TextUpTo(LongestLine),
            "Default: the first line of the text.",
            (article, title) => article with { Title = title }
        },
        {
            "decks",
            Kinds.TextsUpTo(LongestPassage),
            "Sub-headlines, verbatim.",
            (article, decks) => article with { Decks = decks }
        },
        {
            "published",
            Kinds.Date,
            "EDTF: 2024, 2024-06, 2024-06-19; ? uncertain, ~ approximate, % both.",
            (article, published) => article with { Published = published }
        },
        {
            "publisher",
            Kinds.TextUpTo(LongestLine),
            "Who has published it.",
            (article, publisher) => article with { Publisher = publisher }
        },
        { "url", Kinds.Url, "Where it is to be read.", (article, url) => article with { Url = url } },
        {
            "language",
            Kinds.Language,
            "BCP 47; default: en.",
            (article, language) => article with { Language = language }
        },
        {
            "dateline",
            Kinds.TextUpTo(LongestLine),
            "The place, and what else stands in that line, verbatim.",
            (article, dateline) => article with { Dateline = dateline }
        },
        {
            "captions",
            Kinds.TextsUpTo(LongestPassage),
            "Those of pictures, verbatim.",
            (article, captions) => article with { Captions = captions }
        },
        {
            "omit",
            Kinds.Texts,
            "Lines that are no article text (menus, notices), verbatim.",
            (article, omit) => article with { Omit = omit }
        },
        {
            "terms",
            Kinds.Texts,
            "Quoted strings that are nobody's speech: scare quotes, titles of works.",
            (article, terms) => article with { Terms = terms }
        },
        {
            "aliases",
            Kinds.Names,
            "What a name means in this article alone: names with the ids of persons.",
            (article, aliases) => article with { Aliases = aliases }
        },
        {
            "quotes",
            Kinds.ListOf(s_quote),
            "What is said in the article.",
            (article, quotes) => article with { Quotes = quotes }
        },
        {
            "delegations",
            Kinds.ListOf(s_delegation),
            "The delegations that the article names.",
            (article, delegations) => article with { Delegations = delegations }
        },
    }.OpenFor(RecordRole.Article, (article, fields) => article with { Fields = fields });

    /// <summary>What annotations may be.</summary>
    internal static JsonObject Describe(JsonForms forms) => s_article.Describe(forms);

    internal static IEnumerable<JsonProperty> Properties(JsonForms forms) => s_article.Properties(forms);

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

    /// <summary>
    /// The first one where it is no number: that the quote occurs several times is no second mistake then.
    /// </summary>
    private static Located<int>? Occurrence(Entry entry) =>
        Values.WholeNumber(1)(entry) ?? (entry.IsGuess ? null : new(1, entry.Place));

    private static QuoteDeclaration SpeakerOrSource(FileReading reading, QuoteDeclaration quote)
    {
        if (quote is not { Speaker: not null, Source: { } source })
        {
            return quote;
        }

        reading.Report(
            source.Range,
            Rules.WrongKind,
            new Mend(MendKind.Remove, source.Range),
            "source",
            BesideSpeaker,
            $"'{source.Value}'"
        );
        return quote with { Source = null };
    }
}
