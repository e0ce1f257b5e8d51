namespace CorpusSdk.Tool.Annotating;

/// <summary>
/// The decisions on the proposals of one article. They can be taken back until the article is written.
/// </summary>
/// <param name="draft">The article.</param>
/// <param name="prompt">Asks for each decision.</param>
internal sealed class ArticleReview(ArticleDraft draft, ReviewPrompt prompt)
{
    private readonly List<(int Index, ReviewAnswer Answer, Action Undo)> _decisions = [];

    /// <summary>Whether the reviewer has quit: the rest is not asked.</summary>
    public bool HasQuit { get; private set; }

    public IEnumerable<Candidate> Rejected(IReadOnlyList<Candidate> candidates) =>
        _decisions
            .Where(decision => decision.Answer == ReviewAnswer.Reject)
            .Select(decision => candidates[decision.Index]);

    public int Count(ReviewAnswer answer) => _decisions.Count(decision => decision.Answer == answer);

    /// <summary>Asks about each proposal, and puts the accepted ones into <see cref="ArticleDraft.Chosen"/>.</summary>
    /// <param name="candidates">The proposals.</param>
    /// <param name="acceptsSure">Whether proposals that are sure are accepted without asking.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns><paramref name="acceptsSure"/>, or what the reviewer has chosen since.</returns>
    public bool Execute(IReadOnlyList<Candidate> candidates, bool acceptsSure, CancellationToken cancellation)
    {
        int? askedAgain = null;
        for (var i = 0; i < candidates.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var candidate = candidates[i];
            if (!draft.Offered.Contains(candidate))
            {
                // It was removed together with a person that the reviewer rejected.
                continue;
            }

            var isAutomatic = acceptsSure && i != askedAgain && candidate.IsSure;
            var answer = isAutomatic
                ? ReviewAnswer.Accept
                : prompt.Ask(candidate, i + 1, candidates.Count, _decisions.Count > 0);
            switch (answer)
            {
                case ReviewAnswer.Quit:
                    HasQuit = true;
                    return acceptsSure;
                case ReviewAnswer.Back:
                    var (index, _, undo) = _decisions[^1];
                    _decisions.RemoveAt(_decisions.Count - 1);
                    undo();
                    (askedAgain, i) = (index, index - 1);
                    continue;
                case ReviewAnswer.AcceptSure:
                    // If this one is not sure, it is asked again.
                    (acceptsSure, askedAgain, i) = (true, candidate.IsSure ? null : i, i - 1);
                    continue;
                default:
                    _decisions.Add((i, answer, Apply(candidate, answer)));
                    break;
            }
        }

        return acceptsSure;
    }

    /// <returns>Takes the decision back.</returns>
    private Action Apply(Candidate candidate, ReviewAnswer answer)
    {
        switch (answer)
        {
            case ReviewAnswer.Accept:
                candidate.IsReviewed = true;
                draft.Chosen.Add(candidate);
                return () =>
                {
                    candidate.IsReviewed = false;
                    _ = draft.Chosen.Remove(candidate);
                };
            case ReviewAnswer.Reject when candidate is PersonCandidate { Person: { } person }:
                return RemovePerson(person);
            default:
                return static () => { };
        }
    }

    /// <summary>Turns a rejected person into the source of their quotes, and removes them from delegations.</summary>
    private Action RemovePerson(CorpusPerson rejected)
    {
        Action undo = static () => { };
        foreach (var quote in draft.Offered.OfType<QuoteCandidate>().Where(quote => quote.Speaker == rejected))
        {
            var source = quote.Source;
            (quote.Speaker, quote.Source) = (null, rejected.Name);
            undo += () => (quote.Speaker, quote.Source) = (rejected, source);
        }

        foreach (var delegation in draft.Offered.OfType<DelegationCandidate>().ToList())
        {
            var (head, count, members) = (delegation.Head, delegation.Count, delegation.Members);
            var index = draft.Offered.IndexOf(delegation);
            delegation.Head = head == rejected ? null : head;
            delegation.RemoveMember(rejected);
            var isRemoved = delegation.Members.Count == 0 && draft.Offered.Remove(delegation);
            undo = Then(
                () =>
                {
                    (delegation.Head, delegation.Count, delegation.Members) = (head, count, members);
                    if (isRemoved)
                    {
                        draft.Offered.Insert(Math.Min(index, draft.Offered.Count), delegation);
                    }
                },
                undo
            );
        }

        return undo;
    }

    private static Action Then(Action first, Action second) =>
        () =>
        {
            first();
            second();
        };
}
