using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema.JsonSchema;
using CorpusSdk.Core.Syntax;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Declarations;

/// <summary>Reads the annotations of an article: its sidecar, or the front matter of its text.</summary>
public static class ArticleReader
{
    /// <summary>
    /// The limit for values that become constants in the program: the compiler can hold 16 MB of them.
    /// </summary>
    internal const int MaxLineLength = 2_000;

    internal const int MaxPassageLength = 20_000;

    private const string ExpectedNoSource =
        "omitted when 'speaker' is given (a quote has either a speaker or a source)";

    private static readonly ValueFormat<Located<bool>> s_confirmed = ValueFormats.OneOf(("confirmed", true));

    private static readonly ValueFormat<Located<bool>> s_none = ValueFormats.OneOf(("none", true));

    private static readonly MappingReader<QuoteDeclaration> s_quote = new MappingReader<QuoteDeclaration>(
        "quote",
        "a quote",
        "text",
        range => new(range, Unset)
    )
    {
        {
            "text",
            ValueFormats.Text,
            "The quoted words, verbatim; ' … ' marks an omission.",
            (quote, text) => quote with { Text = text },
            "add the words exactly as in the article"
        },
        {
            "id",
            ValueFormats.Id,
            "Default: derived from the first seven words.",
            (quote, id) => quote with { Id = id }
        },
        {
            "speaker",
            ValueFormats.People,
            "The speaker: the id of a person; a list of ids if several people said the words together.",
            (quote, speakers) => quote with { Speakers = speakers }
        },
        {
            "source",
            ValueFormats.TextUpTo(MaxLineLength),
            "An organisation or unnamed source, in place of a speaker.",
            (quote, source) => quote with { Source = source }
        },
        {
            "kind",
            ValueFormats.OneOf(("direct", QuoteKind.Direct), ("partial", QuoteKind.Partial)),
            "direct (the default), or partial: a fragment within the author's own sentence.",
            (quote, kind) => quote with { DeclaredKind = kind }
        },
        {
            "cue",
            ValueFormats.TextUpTo(MaxLineLength),
            "The verb of attribution, as in the text.",
            (quote, cue) => quote with { Cue = cue }
        },
        {
            "via",
            ValueFormats.TextUpTo(MaxLineLength),
            "Who relays the words.",
            (quote, via) => quote with { Via = via }
        },
        {
            "attribution",
            s_confirmed,
            "confirmed: you have checked whose words these are, whatever the text seems to say.",
            (quote, _) => quote with { IsAttributionConfirmed = true }
        },
        {
            "marks",
            s_none,
            "none: the words are speech without quotation marks, as in a transcript.",
            (quote, _) => quote with { HasNoMarks = true }
        },
        {
            "occurrence",
            ValueFormats.WholeNumber(1) with
            {
                Read = Occurrence,
            },
            "Which occurrence is meant, counting from 1, if the words occur more than once.",
            (quote, occurrence) => quote with { Occurrence = occurrence }
        },
    }
        .AllowUserFields(RecordRole.Quote, (quote, fields) => quote with { Fields = fields })
        .ForbidTogether("source", "speaker", ExpectedNoSource)
        .Validate(CheckSpeakerAndSource);

    private static readonly MappingReader<MemberDeclaration> s_member = new(
        "member",
        "a member",
        "person",
        range => new(range, Unset, null)
    )
    {
        {
            "person",
            ValueFormats.Person,
            "The id of a person.",
            (member, person) => member with { Person = person },
            "add the id of a person in people.yaml"
        },
        {
            "role",
            ValueFormats.TextUpTo(MaxLineLength),
            "The member's role in the delegation.",
            (member, role) => member with { Role = role }
        },
    };

    private static readonly MappingReader<DelegationDeclaration> s_delegation =
        new MappingReader<DelegationDeclaration>("delegation", "a delegation", "id", range => new(range, Unset))
        {
            {
                "id",
                ValueFormats.Id,
                "The id that other files use for it: letters, digits and single hyphens.",
                (delegation, id) => delegation with { Id = id },
                "add one such as 'russia-at-pyongyang-2024'"
            },
            {
                "party",
                ValueFormats.TextUpTo(MaxLineLength),
                "The state or organisation that it represents.",
                (delegation, party) => delegation with { Party = party }
            },
            {
                "event",
                ValueFormats.TextUpTo(MaxLineLength),
                "The event that it attends.",
                (delegation, occasion) => delegation with { Event = occasion }
            },
            {
                "head",
                ValueFormats.People,
                "The id of the person who leads it, or a list; among the members too only if the text counts the head.",
                (delegation, heads) => delegation with { Heads = heads }
            },
            {
                "count",
                ValueFormats.WholeNumber(0),
                "The number of members that the text states; checked against 'members' and 'unnamed'.",
                (delegation, count) => delegation with { Count = count }
            },
            {
                "unnamed",
                ValueFormats.WholeNumber(0),
                "How many people the text counts, but does not name: 'and three others'.",
                (delegation, unnamed) => delegation with { Unnamed = unnamed }
            },
            {
                "members",
                ValueFormats.ListOf(s_member),
                "The members.",
                (delegation, members) => delegation with { Members = members }
            },
        }.AllowUserFields(RecordRole.Delegation, (delegation, fields) => delegation with { Fields = fields });

    private static readonly MappingReader<ArticleDeclaration> s_article = new MappingReader<ArticleDeclaration>(
        "annotations",
        "the annotations of an article",
        "title",
        _ => ArticleDeclaration.Empty
    )
    {
        {
            "id",
            ValueFormats.Id,
            "Default: derived from the file name. Letters, digits and single hyphens.",
            (article, id) => article with { Id = id }
        },
        {
            "title",
            ValueFormats.TextUpTo(MaxLineLength),
            "Default: the first line of the text.",
            (article, title) => article with { Title = title }
        },
        {
            "decks",
            ValueFormats.TextsUpTo(MaxPassageLength),
            "Sub-headlines, verbatim.",
            (article, decks) => article with { Decks = decks }
        },
        {
            "published",
            ValueFormats.Date,
            "EDTF: 2024, 2024-06, 2024-06-19, 2024-06-19T10:00:00+09:00; ? uncertain, ~ approximate, % both; "
                + "X unspecified digits: 202X; 2024-21 to 2024-24 seasons; intervals: 2024-06/2024-08, 2024/..",
            (article, published) => article with { Published = published }
        },
        {
            "publisher",
            ValueFormats.TextUpTo(MaxLineLength),
            "The publisher.",
            (article, publisher) => article with { Publisher = publisher }
        },
        { "url", ValueFormats.Url, "The address of the article online.", (article, url) => article with { Url = url } },
        {
            "language",
            ValueFormats.Language,
            "BCP 47; default: en.",
            (article, language) => article with { Language = language }
        },
        {
            "dateline",
            ValueFormats.TextUpTo(MaxLineLength),
            "The dateline, verbatim: the place and whatever else the line contains.",
            (article, dateline) => article with { Dateline = dateline }
        },
        {
            "captions",
            ValueFormats.TextsUpTo(MaxPassageLength),
            "Picture captions, verbatim.",
            (article, captions) => article with { Captions = captions }
        },
        {
            "omit",
            ValueFormats.Texts,
            "Lines that are not part of the article (menus, notices), verbatim.",
            (article, omit) => article with { Omit = omit }
        },
        {
            "terms",
            ValueFormats.Texts,
            "Quoted strings that are not speech: scare quotes, titles of works.",
            (article, terms) => article with { Terms = terms }
        },
        {
            "aliases",
            AliasReader.Format,
            "What names mean in this article only: each name with the id of a person, '~' for nobody, or people by "
                + "occurrence: { 1: ann-lee, 2: bob-lee, rest: ~ }.",
            (article, aliases) => article with { Aliases = aliases }
        },
        {
            "attribution",
            s_confirmed,
            "confirmed: you have checked the speakers and sources of all quotes in the article.",
            (article, _) => article with { IsAttributionConfirmed = true }
        },
        {
            "marks",
            s_none,
            "none: the article has speech without quotation marks (a transcript, speech or interview).",
            (article, _) => article with { HasNoMarks = true }
        },
        {
            "quotes",
            ValueFormats.ListOf(s_quote),
            "The quotes in the article.",
            (article, quotes) => article with { Quotes = quotes }
        },
        {
            "delegations",
            ValueFormats.ListOf(s_delegation),
            "The delegations that the article names.",
            (article, delegations) => article with { Delegations = delegations }
        },
        {
            "pin",
            ValueFormats.Pin,
            "The hash of the text that was annotated; 'dotnet corpus pin' writes it.",
            (article, pin) => article with { Pin = pin }
        },
    }.AllowUserFields(RecordRole.Article, (article, fields) => article with { Fields = fields });

    /// <summary>The JSON schema of annotations.</summary>
    internal static JsonObject Describe(JsonSchemaBuilder forms) => s_article.Describe(forms);

    internal static IEnumerable<JsonSchemaProperty> Properties(JsonSchemaBuilder forms) => s_article.Properties(forms);

    internal static IReadOnlyList<string> ArticleKeys => s_article.Keys;

    internal static IReadOnlyList<string> QuoteKeys => s_quote.Keys;

    internal static IReadOnlyList<string> DelegationKeys => s_delegation.Keys;

    /// <summary>A placeholder for a required value. An entry that still has it is dropped.</summary>
    private static Located<string> Unset => new("", default);

    /// <summary>Reads a file of annotations. An empty file is valid.</summary>
    public static ParsedSidecar ReadSidecar(SourceFile file, SchemaKeys? keys = null)
    {
        var reading = new FileReading(file, keys);
        var declaration = Declaration(reading, reading.Yaml(0, file.Text.Length));
        return new(file, declaration, reading.Problems()) { IsComplete = reading.IsComplete };
    }

    /// <summary>Reads an article's text. Only Markdown files may start with front matter.</summary>
    public static ParsedText ReadText(SourceFile file, SchemaKeys? keys = null)
    {
        var plain = new ParsedText(file, 0, null, EquatableArray<Problem>.Empty);
        if (!plain.IsMarkdown || FrontMatter.Find(file.Text) is not { } matter)
        {
            return plain;
        }

        var reading = new FileReading(file, keys);
        var (root, textStart) = reading.FrontMatter(matter);
        return new(
            file,
            textStart,
            root is null && !reading.IsComplete ? null : Declaration(reading, root),
            reading.Problems()
        )
        {
            IsComplete = reading.IsComplete,
        };
    }

    private static ArticleDeclaration Declaration(FileReading reading, YamlNode? root) =>
        root is not null
            ? s_article.Read(new(reading, "annotations", root.Range, root)) ?? ArticleDeclaration.Empty
            : ArticleDeclaration.Empty;

    /// <summary>
    /// An invalid number counts as 1, so that the quote's several occurrences are not reported as well.
    /// </summary>
    private static Located<int>? Occurrence(KeyedValue entry) =>
        ValueReader.WholeNumber(1)(entry) ?? (entry.IsKeyCorrected ? null : new(1, entry.ErrorRange));

    private static QuoteDeclaration CheckSpeakerAndSource(FileReading reading, QuoteDeclaration quote)
    {
        if (quote is not { Speakers.People.Count: > 0, Source: { } source })
        {
            return quote;
        }

        reading.Report(
            source.Range,
            Rules.InvalidValue,
            new SuggestedFix(SuggestedFixKind.Remove, source.Range) { NeedsDecision = true },
            "source",
            ExpectedNoSource,
            $"'{source.Value}'"
        );
        return quote with { Source = null };
    }
}
