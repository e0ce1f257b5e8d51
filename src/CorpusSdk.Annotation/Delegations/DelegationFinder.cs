using CorpusSdk.Annotation.Attribution;
using CorpusSdk.Annotation.Names;
using CorpusSdk.Annotation.People;
using CorpusSdk.Annotation.Words;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Matching;

namespace CorpusSdk.Annotation.Delegations;

/// <summary>
/// Finds sentences that list the members of a delegation (<c>The Russian delegation consisted of …</c>, <c>From the
/// North Korean side, … were present</c>, <c>Kim was accompanied by …</c>) and those that continue a list (<c>Also
/// attending were …</c>).
/// </summary>
internal sealed class DelegationFinder(ArticleAnalysis analysis, RoleFinder roles, IReadOnlyList<PersonProposal> people)
{
    /// <summary>The stated count and the occasion are searched for in this many preceding sentences.</summary>
    private const int MaxSentencesBack = 12;

    private static readonly HashSet<string> s_events = new(
        ["summit", "talks", "meeting", "visit", "conference", "negotiations", "forum", "trip", "journey"],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly string[] s_headOfStateTitles =
    [
        " President",
        " leader",
        " Chairman",
        " Prime Minister",
        " Premier",
        " Chancellor",
        " King",
        " Emir",
        " Sultan",
    ];

    private readonly Narration _narration = analysis.Context.Narration;
    private readonly List<DelegationDraft> _drafts = [];
    private readonly Dictionary<int, DelegationDraft> _accompanying = [];
    private Dictionary<string, List<int>>? _headsOfState;

    public IReadOnlyList<DelegationProposal> Find()
    {
        var sentences = SentenceSpan.FindAll(_narration);
        for (var s = 0; s < sentences.Count; s++)
        {
            if (DelegationTrigger.Find(_narration, sentences[s]) is { } trigger)
            {
                Add(sentences, s, trigger);
            }
        }

        return [.. _drafts.Where(d => d.Members.Count > 1).Select(d => Build(d, sentences))];
    }

    private void Add(List<SentenceSpan> sentences, int index, DelegationTrigger trigger)
    {
        var sentence = sentences[index];
        var members = FindMembers(trigger.FirstMemberUnit, sentence.End);
        if (members.Count == 0)
        {
            return;
        }

        var previous = _drafts.Count > 0 ? _drafts[^1] : null;
        if (trigger.Kind == DelegationTriggerKind.Continuation)
        {
            if (previous is not null && index - previous.LastSentence <= 3)
            {
                previous.Add(members, index);
            }

            return;
        }

        var head = FindHead(sentence, trigger);
        var party = FindParty(sentence, trigger, head);
        if (head >= 0)
        {
            members.RemoveAll(m => m.PersonIndex == head);
        }

        // "accompanied by his sister ... in the company of top officials": one person has only one delegation.
        if (trigger.Kind == DelegationTriggerKind.Accompaniment && _accompanying.TryGetValue(head, out var same))
        {
            same.Add(members, index);
            return;
        }

        DelegationDraft draft = new(index, trigger.Rule, party, head);
        draft.Add(members, index);
        _drafts.Add(draft);
        if (trigger.Kind == DelegationTriggerKind.Accompaniment && head >= 0)
        {
            _accompanying.Add(head, draft);
        }
    }

    /// <summary>Finds the people in a range of units, each with the role before or after the name.</summary>
    private List<DetectedMember> FindMembers(int from, int end)
    {
        List<DetectedMember> members = [];
        if (from >= end)
        {
            return members;
        }

        var (first, last) = (_narration[from].Token, _narration[end - 1].Token + 1);
        for (
            var n = analysis.Names.FindLastIndexWithin(0, first) + 1;
            n < analysis.Names.Count && analysis.Names[n].End <= last;
            n++
        )
        {
            var name = analysis.Names[n];
            if (name.First < first)
            {
                continue;
            }

            var (roleFirst, roleEnd) = roles.FindTitleBefore(name);
            if (roleEnd == roleFirst)
            {
                (roleFirst, roleEnd) = FindDescriptionBefore(name, first);
            }

            if (roleEnd == roleFirst)
            {
                (roleFirst, roleEnd) = roles.FindAppositionAfter(name, last);
            }

            members.Add(
                new(
                    analysis.PersonOfName[n],
                    roleEnd > roleFirst && roleFirst >= first ? analysis.Text.PhraseOf(roleFirst, roleEnd) : null
                )
            );
        }

        return members;
    }

    /// <summary>"his younger sister, Kim Yo-jong": the phrase before the comma is the role.</summary>
    private (int First, int End) FindDescriptionBefore(NameSpan name, int from)
    {
        var tokens = analysis.Text.Tokens;
        if (
            name.First - 2 < from
            || !tokens[name.First - 1].IsMark(',')
            || !tokens[name.First - 2].Is(WordClass.Human | WordClass.Office)
            || tokens[name.First - 2].IsCapitalized
        )
        {
            return default;
        }

        var end = name.First - 1;
        var first = end - 1;
        while (first > from && end - first < 6 && tokens[first - 1].IsWord && !tokens[first - 1].Is(WordClass.Function))
        {
            first--;
        }

        return first > from && tokens[first - 1].Is(WordClass.Determiner) ? (first, end) : default;
    }

    /// <summary>Returns the person named before the list, who leads or is accompanied; -1 if there is none.</summary>
    private int FindHead(SentenceSpan sentence, DelegationTrigger trigger)
    {
        if (trigger.Kind == DelegationTriggerKind.Side)
        {
            return -1;
        }

        var (first, last) = (_narration[sentence.First].Token, _narration[trigger.FirstMemberUnit].Token);
        var n = analysis.Names.FindLastIndexWithin(first, last);
        return n < 0 ? -1 : analysis.PersonOfName[n];
    }

    private string? FindParty(SentenceSpan sentence, DelegationTrigger trigger, int head)
    {
        var stated = trigger.PartyUnit >= 0 ? FindCountryBefore(trigger.PartyUnit, sentence.First) : null;
        return stated ?? (head < 0 ? null : people[head].Roles.Select(GetCountry).FirstOrDefault(c => c is not null));
    }

    private string? FindCountryBefore(int unit, int from)
    {
        for (var i = unit - 1; i >= Math.Max(from, unit - 3); i--)
        {
            var one = _narration.Word(i).ToString();
            var two = i > from ? _narration.Word(i - 1).ToString() + " " + one : one;
            if ((CountryAdjectives.FindCountry(two) ?? CountryAdjectives.FindCountry(one)) is { } country)
            {
                return country;
            }
        }

        return null;
    }

    /// <summary>Returns the country that a role begins with: North Korean leader.</summary>
    private static string? GetCountry(string role)
    {
        var words = role.Split(' ', 3);
        return words.Length < 2
            ? null
            : CountryAdjectives.FindCountry(words[0] + " " + words[1]) ?? CountryAdjectives.FindCountry(words[0]);
    }

    private DelegationProposal Build(DelegationDraft draft, List<SentenceSpan> sentences)
    {
        var head = draft.Head >= 0 ? draft.Head : FindHeadOfState(draft);
        var count = StatedCountFinder.Find(
            _narration,
            sentences,
            Math.Max(0, draft.FirstSentence - MaxSentencesBack),
            draft.LastSentence,
            draft.Party
        );
        var (first, last) = (sentences[draft.FirstSentence], sentences[draft.LastSentence]);
        var confidence =
            0.55
            + (count == draft.Members.Count ? 0.3 : 0)
            + (draft.Party is not null ? 0.05 : 0)
            + (draft.Members.TrueForAll(m => m.Role is not null) ? 0.08 : 0);
        return new()
        {
            Party = draft.Party ?? "",
            Event = FindEvent(sentences, draft.FirstSentence),
            Head = head < 0 ? null : people[head].Id,
            Count = count,
            Members = draft.Members.ConvertAll(m => new MemberProposal(
                people[m.PersonIndex].Id,
                people[m.PersonIndex].Name,
                m.Role
            )),
            Span = TextRange.FromBounds(_narration.Token(first.First).Start, _narration.Token(last.End - 1).End),
            Confidence = Math.Round(confidence, 3),
            Rule = draft.Rule,
        };
    }

    /// <summary>
    /// Finds a person whose role is to head the country of the delegation: Russian President Vladimir Putin.
    /// </summary>
    private int FindHeadOfState(DelegationDraft draft)
    {
        if (draft.Party is null)
        {
            return -1;
        }

        _headsOfState ??= FindHeadsOfState();
        return
            _headsOfState.TryGetValue(draft.Party, out var heads)
            && heads.FindIndex(p => !draft.Contains(p)) is >= 0 and var i
            ? heads[i]
            : -1;
    }

    private Dictionary<string, List<int>> FindHeadsOfState()
    {
        Dictionary<string, List<int>> heads = [];
        for (var p = 0; p < people.Count; p++)
        {
            foreach (var role in people[p].Roles)
            {
                if (
                    s_headOfStateTitles.Any(title => role.EndsWith(title, StringComparison.OrdinalIgnoreCase))
                    && GetCountry(role) is { } country
                )
                {
                    heads.TryAdd(country, []);
                    heads[country].Add(p);
                    break;
                }
            }
        }

        return heads;
    }

    private string? FindEvent(List<SentenceSpan> sentences, int index)
    {
        var context = analysis.Context;
        var (from, to) = (sentences[Math.Max(0, index - MaxSentencesBack)].First, sentences[index].End);
        for (var m = context.FirstMentionFrom(to) - 1; m >= 0 && context.Mentions[m].First >= from; m--)
        {
            var mention = context.Mentions[m];
            if (s_events.Contains(_narration.Word(mention.End - 1).ToString()) && mention.End - mention.First > 1)
            {
                var first = mention.First;
                while (first < mention.End - 1 && _narration[first].Kind is UnitKind.Determiner)
                {
                    first++;
                }

                return analysis.Text.PhraseOf(_narration[first].Token, mention.EndToken);
            }
        }

        return null;
    }

    private readonly record struct DetectedMember(int PersonIndex, string? Role);

    /// <summary>A delegation whose members may continue in later sentences.</summary>
    private sealed class DelegationDraft(int firstSentence, string rule, string? party, int head)
    {
        public int FirstSentence { get; } = firstSentence;

        public int LastSentence { get; private set; } = firstSentence;

        public string Rule { get; } = rule;

        public string? Party { get; } = party;

        public int Head { get; } = head;

        public List<DetectedMember> Members { get; } = [];

        private readonly HashSet<int> _people = [];

        public bool Contains(int person) => _people.Contains(person);

        public void Add(List<DetectedMember> members, int sentence)
        {
            LastSentence = sentence;
            Members.AddRange(members.Where(m => m.PersonIndex != Head && _people.Add(m.PersonIndex)));
        }
    }
}
