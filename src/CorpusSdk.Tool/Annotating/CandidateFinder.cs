using CorpusSdk.Annotation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Annotating;

/// <summary>
/// Converts the annotator's proposals for an article to candidates, without those that are annotated already.
/// </summary>
internal sealed class CandidateFinder
{
    private readonly CorpusArticle _article;
    private readonly ArticleProposals _proposals;
    private readonly Func<string?, CorpusPerson?> _resolve;
    private readonly Func<string, IReadOnlyList<CorpusPerson>> _findNamed;
    private readonly ExistingAnnotations _existing;
    private readonly FoldedText _folded;
    private readonly string _lower;
    private readonly HashSet<string> _names;

    /// <param name="article">The article.</param>
    /// <param name="proposals">The annotator's proposals for it.</param>
    /// <param name="resolve">Returns the person of a proposal's id; null if it is unknown.</param>
    /// <param name="findNamed">Returns the people whom the source of a quote names.</param>
    public CandidateFinder(
        CorpusArticle article,
        ArticleProposals proposals,
        Func<string?, CorpusPerson?> resolve,
        Func<string, IReadOnlyList<CorpusPerson>> findNamed
    )
    {
        (_article, _proposals, _resolve, _findNamed) = (article, proposals, resolve, findNamed);
        _existing = new(article);
        _folded = FoldedText.Of(article.Checked.TextWithoutOmitted);
        _lower = _folded.Text.ToLowerInvariant();
        _names = new(article.Checked.Quotes.Select(quote => quote.Model.Name), StringComparer.Ordinal);
    }

    /// <summary>The candidates in the order of the text.</summary>
    /// <param name="isWanted">Selects candidates before ids are assigned.</param>
    /// <param name="delegationNames">The C# names of all delegations of the corpus. The new ones are added.</param>
    public List<Candidate> Find(Func<Candidate, bool> isWanted, HashSet<string> delegationNames)
    {
        // What the program has switched off cannot be written.
        var keys = _article.Checked.Declaration.Keys;
        List<Candidate> wanted =
        [
            .. (keys.NameOf("quotes") is null ? [] : Quotes())
                .Concat<Candidate>(keys.NameOf("terms") is null ? [] : Terms())
                .Concat(keys.NameOf("delegations") is null ? [] : Delegations())
                .Concat(MetadataFinder.Find(_article))
                .Where(isWanted)
                .OrderBy(candidate => candidate.Span.Start)
                .ThenByDescending(candidate => candidate.Span.Length),
        ];
        foreach (var candidate in wanted)
        {
            if (candidate is QuoteCandidate quote)
            {
                quote.Id = OwnId(quote.Text);
            }
            else if (candidate is DelegationCandidate delegation)
            {
                delegation.Id = DelegationId(delegation.Party, delegationNames);
            }
        }

        return wanted;
    }

    private List<QuoteCandidate> Quotes()
    {
        PassageSearch search = new();
        var found = _proposals
            .Quotes.Where(quote => !_existing.CoversQuote(quote.Span, quote.Text))
            .Select(quote => (Quote: quote, Passage: search.ExpectWords(quote.Text, keep: SearchedPassage.Many)))
            .ToList();
        if (found.Count == 0)
        {
            return [];
        }

        search.Run(_folded, CancellationToken.None);
        List<QuoteCandidate> candidates = [];
        foreach (var (quote, passage) in found)
        {
            var place = passage.Starts.ToList().IndexOf(StartOf(quote.Span));
            if (place < 0)
            {
                continue;
            }

            candidates.Add(Quote(quote, passage.Text, passage.Starts.Count > 1 ? place + 1 : null));
        }

        return candidates;
    }

    private QuoteCandidate Quote(QuoteProposal quote, string text, int? occurrence)
    {
        var speaker = _resolve(quote.SpeakerId);
        var named = Words(quote.SpeakerName ?? quote.Source);
        var isAmbiguous = speaker is null && quote.SpeakerName is not null;
        if (speaker is null && quote.Source is { } source)
        {
            var people = _findNamed(source);
            speaker = people.Count == 1 ? people[0] : null;
            isAmbiguous = people.Count > 1;
            speaker?.AddName(FoldedText.Needle(source));
        }

        return new()
        {
            Confidence = quote.Confidence,
            Rule = quote.Rule,
            Span = quote.Span,
            Text = text,
            IsPartial = quote.Kind == QuoteKind.Partial,
            Speaker = speaker,
            NamedAs = named,
            Source = speaker is null ? Words(quote.Source) ?? Words(quote.SpeakerName) : null,
            Cue = Cue(quote.Cue),
            Via = Words(quote.Via),
            Occurrence = occurrence,
            Doubt =
                isAmbiguous ? $"which '{named}'?"
                : quote.JointName is { } joint && speaker is not null ? $"{speaker.Name} alone, or with {joint}?"
                : quote is { IsSpeakerInferred: true, SpeakerSpan: { } pronoun }
                    ? $"is '{_article.Text.Text.Substring(pronoun.Start, pronoun.Length)}' "
                        + $"{speaker?.Name ?? quote.SpeakerName}?"
                : speaker is not null && named is not null && IsOnlySurname(named, speaker)
                    ? $"is '{named}' {speaker.Name}?"
                : null,
        };
    }

    /// <summary>
    /// Whether an article names a person by a single word only, which the annotations do not say is the person's.
    /// </summary>
    private bool IsOnlySurname(string named, CorpusPerson person) =>
        !PersonName.IsFull(named)
        && !person.DeclaredNames.Any(form => PersonName.IsMentioned(_folded.Text, form))
        && !_article.Checked.Declaration.Aliases.Any(alias => FoldedText.Needle(alias.Name.Value) == named);

    /// <summary>An explicit id; null if the default id, derived from the first words, is unique.</summary>
    private string? OwnId(string text)
    {
        var words = CorpusId.FromWords(text);
        var id = words.Length > 0 ? words : "quote";
        for (var i = 1; ; i++)
        {
            var attempt = i == 1 ? id : FormattableString.Invariant($"{id}-{i}");
            if (_names.Add(CSharpName.FromId(attempt)))
            {
                return attempt == words ? null : attempt;
            }
        }
    }

    private int StartOf(TextRange span)
    {
        var start = _folded.FromOriginal(span.Start);
        return start < _folded.Text.Length && _folded.Text[start] == ' ' ? start + 1 : start;
    }

    private List<TermCandidate> Terms()
    {
        // What is speech, and what is not, the annotator knows in English only.
        if (!ArticleLanguage.IsEnglish(_article))
        {
            return [];
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        return
        [
            .. _proposals
                .Terms.OrderByDescending(term => term.Confidence)
                .ThenBy(term => term.Span.Start)
                .Where(term =>
                    !_existing.CoversTerm(term.Span, term.Text) && seen.Add(ExistingAnnotations.WordsOf(term.Text))
                )
                .Select(term => new TermCandidate
                {
                    Confidence = term.Confidence,
                    Rule = term.Rule,
                    Span = term.Span,
                    Text = FoldedText.Needle(term.Text),
                }),
        ];
    }

    private List<DelegationCandidate> Delegations()
    {
        List<DelegationCandidate> candidates = [];
        foreach (var proposal in _proposals.Delegations)
        {
            var head = _resolve(proposal.Head);
            var members = proposal
                .Members.Select(member => (Person: _resolve(member.PersonId)!, member.Role))
                .Where(member => member.Person is not null)
                .DistinctBy(member => member.Person)
                .Select(member => (member.Person, Role(member.Role)))
                .ToList();
            if (
                members.Count == 0
                || _existing.CoversDelegation(proposal.Party, head?.Id, [.. members.Select(member => member.Person.Id)])
            )
            {
                continue;
            }

            // A count that differs from the number of members is an error, so it is left out. The reviewer is asked for
            // the missing members.
            var isCounted = proposal.Count == members.Count;
            candidates.Add(
                new()
                {
                    Confidence = proposal.Confidence,
                    Rule = proposal.Rule,
                    Span = proposal.Span,
                    Party = Words(proposal.Party) ?? "",
                    Event = Words(proposal.Event),
                    Head = head,
                    Count = isCounted ? proposal.Count : null,
                    Members = members,
                    Doubt =
                        proposal.Count is null || isCounted
                            ? null
                            : FormattableString.Invariant(
                                $"the text counts {proposal.Count} member{(proposal.Count == 1 ? "" : "s")}, "
                            )
                                + FormattableString.Invariant(
                                    $"and {members.Count} {(members.Count == 1 ? "was" : "were")} found"
                                ),
                }
            );
        }

        return candidates;
    }

    private string DelegationId(string party, HashSet<string> names)
    {
        var stem = CorpusId.FromWords(party) is { Length: > 0 } words ? words : "delegation";
        var id = $"{stem}-in-{_article.Checked.Id}";
        id = (id.Length > CorpusId.MaxLength - 4 ? id[..(CorpusId.MaxLength - 4)] : id).Trim('-');
        for (var i = 1; ; i++)
        {
            // Ids that differ only in case would have the same C# name.
            var attempt = i == 1 ? id : FormattableString.Invariant($"{id}-{i}");
            if (names.Add(CSharpName.FromId(attempt)))
            {
                return attempt;
            }
        }
    }

    /// <summary>The cue with the article's capitalization; null if it is not in the article.</summary>
    private string? Cue(string? cue) =>
        Words(cue) is not { } words ? null
        : PersonName.IsMentioned(_folded.Text, words) ? words
        : char.ToUpperInvariant(words[0]) + words[1..] is var capital && PersonName.IsMentioned(_folded.Text, capital)
            ? capital
        : null;

    private string? Role(string? role) =>
        Words(role) is { } words && PersonName.IsMentioned(_lower, words.ToLowerInvariant()) ? words : null;

    private static string? Words(string? text) =>
        text is not null && FoldedText.Needle(text) is { Length: > 0 } words ? words : null;
}
