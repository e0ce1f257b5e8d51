using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Linking;

/// <summary>An article with its people resolved.</summary>
/// <param name="Model">The model that is emitted.</param>
/// <param name="Key">The part that the rest of the corpus depends on.</param>
/// <param name="Problems">
/// The problems of linking only; <see cref="CheckedArticle.Problems"/> are reported separately.
/// </param>
public sealed record LinkedArticle(ArticleModel Model, ArticleKey Key, EquatableArray<Problem> Problems)
{
    /// <summary>The names that several people have.</summary>
    public EquatableArray<AmbiguousName> Ambiguous { get; init; } = EquatableArray<AmbiguousName>.Empty;
}

/// <summary>Finds the people named in an article's text, and resolves its speakers, heads and members.</summary>
public static class ArticleLinker
{
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static LinkedArticle Link(
        CheckedArticle article,
        PeopleView people,
        CancellationToken cancellationToken = default
    )
    {
        var problems = new ProblemList(article.AnnotationFile);
        var references = new PersonResolver(article, people, problems);
        var names = new ArticleNameTable(people, article.Declaration.Aliases, references);
        var folded = FoldedText.Of(article.Text.Text).ForNames();
        var found = new MentionLinker(article, names, problems);
        var mentions = found.Link(folded, cancellationToken);
        var named = new HashSet<string>(mentions.Select(m => m.Person), StringComparer.Ordinal);
        named.UnionWith(names.ReportedPeople);
        references.RequireNamed(
            article.IsReadable && mentions.Count < MentionLinker.MaxMentions ? named : null,
            found.AsWords
        );

        var sources = ReportSources(article, names, references, problems);
        var file = article.AnnotationFile;
        var utf8 = new Utf8Ranges(article.Text.Text);
        var speakers = new SpeakerChecker(article, mentions, sources, problems);
        var quotes = article
            .Quotes.Select(q =>
                Quote(q, speakers, references, names.ReportedPeople, utf8) with
                {
                    AnnotationLine = file.PositionOf(q.Declaration.Range.Start).Line + 1,
                }
            )
            .ToEquatableArray();
        var delegations = article
            .Declaration.Delegations.Select(
                (d, i) => Delegation(d, file, references) with { Fields = article.DelegationFields[i] }
            )
            .ToEquatableArray();
        if (article.IsReadable && mentions.Count < MentionLinker.MaxMentions)
        {
            new RolePlaces(article, folded, mentions, people, problems).Check(names.ReportedPeople, cancellationToken);
        }

        var model = Model(article, quotes, delegations, mentions);
        return new(model, ArticleKey.Of(article), problems.ToEquatableArray()) { Ambiguous = found.Ambiguous };
    }

    /// <summary>Reports sources of quotes that are names or ids of people.</summary>
    /// <returns>The sources that were reported.</returns>
    private static HashSet<string> ReportSources(
        CheckedArticle article,
        ArticleNameTable names,
        PersonResolver references,
        ProblemList problems
    )
    {
        HashSet<string> reported = new(StringComparer.Ordinal);
        foreach (var quote in article.Quotes.Select(quote => quote.Declaration))
        {
            if (quote.Source is not { } source || quote.Speakers.People.Count > 0)
            {
                continue;
            }

            var form = FoldedText.Name(source.Value);
            var (what, people) = ("a name of ", names.BearersOf(form));
            if (people.Count == 0 && references.Exists(source.Value))
            {
                (what, people) = ("the id of ", EquatableArray.Of(source.Value));
            }

            if (people.Count == 0)
            {
                (what, people) = ("a title and a name of ", names.BearersOf(PersonTitles.WithoutTitle(form)));
            }

            if (people.Count > 0)
            {
                _ = reported.Add(source.Value);
                problems.Add(
                    source.Range,
                    Rules.SourceIsPerson,
                    people.Map(person => new SuggestedFix(
                        SuggestedFixKind.ReplaceEntry,
                        source.Range,
                        "speaker: " + person
                    )
                    {
                        NeedsDecision = true,
                    }),
                    source.Value,
                    what + (people.Count == 1 ? $"'{people[0]}'" : AmbiguousName.JoinPeople(people, _ => "")),
                    people.Count == 1 ? people[0] : "<id>"
                );
            }
        }

        return reported;
    }

    private static QuoteModel Quote(
        CheckedQuote quote,
        SpeakerChecker speakers,
        PersonResolver references,
        HashSet<string> uncertain,
        Utf8Ranges utf8
    )
    {
        var people = references.ResolveSpeakers(quote, speakers);
        return quote.Model with
        {
            Speakers = people.Map(person => new NamedPersonModel(person.Id, person.Name!)),
            Attribution = speakers.Check(
                quote,
                people.Map(person => person.Id),
                isNamed: !people.Any(person => references.IsMissing(person) || uncertain.Contains(person.Id))
            ),
            Utf8Range = utf8.Of(quote.Model.Range),
            Utf8Excluded = quote.Model.Excluded.Map(utf8.Of),
        };
    }

    private static DelegationModel Delegation(
        DelegationDeclaration delegation,
        SourceFile file,
        PersonResolver references
    )
    {
        var heads = delegation
            .Heads.People.Select(head => references.Resolve(head, "head"))
            .Where(head => head is not null)
            .Distinct()
            .Select(head => new NamedPersonModel(head!.Id, head.Name!));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        List<MemberModel> members = [];
        foreach (var member in delegation.Members)
        {
            if (seen.Add(member.Person.Value) && references.Resolve(member.Person, "member") is { } person)
            {
                members.Add(new(person.Id, person.Name!, member.Role?.Value));
            }
        }

        return new(
            delegation.Id.Value,
            CSharpName.FromId(delegation.Id.Value),
            delegation.Party?.Value,
            delegation.Event?.Value,
            heads.ToEquatableArray(),
            delegation.Count?.Value,
            delegation.Unnamed?.Value ?? 0,
            members.ToEquatableArray(),
            file.DisplayPath,
            file.PositionOf(delegation.Id.Range.Start)
        );
    }

    private static ArticleModel Model(
        CheckedArticle article,
        EquatableArray<QuoteModel> quotes,
        EquatableArray<DelegationModel> delegations,
        EquatableArray<MentionModel> mentions
    )
    {
        var (text, declaration) = (article.Text, article.Declaration);
        return new()
        {
            Id = article.Id,
            Folders = article.Folders,
            Name = article.Name,
            TextPath = text.File.RelativePath,
            DisplayPath = text.File.DisplayPath,
            AnnotationsPath = article.AnnotationFile.DisplayPath,
            TextLine = text.File.PositionOf(text.TextStart).Line + 1,
            TextChecksum = text.File.Checksum,
            TextByteStart = Utf8Ranges.BytesIn(text.File.Text, 0, text.TextStart),
            Title = article.Title,
            Decks = Values(declaration.Decks),
            Published = declaration.Published?.Value,
            Publisher = declaration.Publisher?.Value,
            Url = declaration.Url?.Value,
            Language = declaration.Language?.Value ?? "en",
            Dateline = declaration.Dateline?.Value,
            Captions = Values(declaration.Captions),
            Paragraphs = article.Paragraphs,
            Quotes = quotes,
            Delegations = delegations,
            Mentions = mentions,
            Fields = article.Fields,
        };
    }

    private static EquatableArray<string> Values(EquatableArray<Located<string>> located) =>
        located.Select(l => l.Value).ToEquatableArray();
}
