using CorpusSdk.Annotation.Attribution;
using CorpusSdk.Annotation.Names;
using CorpusSdk.Annotation.People;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Matching;

namespace CorpusSdk.Annotation.Delegations;

/// <summary>
/// Finds sentences that count up a delegation (<c>The Russian delegation consisted of …</c>, <c>From the North Korean
/// side, … were present</c>, <c>Kim was accompanied by …</c>) and those that go on with it (<c>Also attending were
/// …</c>).
/// </summary>
internal sealed class DelegationFinder(ArticleAnalysis analysis, RoleReader roles, IReadOnlyList<PersonProposal> people)
{
    /// <summary>A count, the occasion and a country are looked for this many sentences around.</summary>
    private const int Around = 12;

    private static readonly HashSet<string> s_events = new(
        ["summit", "talks", "meeting", "visit", "conference", "negotiations", "forum", "trip", "journey"],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly string[] s_first =
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

    private readonly Narrative _narrative = analysis.Scene.Narrative;
    private readonly List<Draft> _drafts = [];
    private readonly Dictionary<int, Draft> _companies = [];
    private Dictionary<string, List<int>>? _heads;

    public IReadOnlyList<DelegationProposal> Find()
    {
        var sentences = Sentence.Of(_narrative);
        for (var s = 0; s < sentences.Count; s++)
        {
            if (Trigger.Find(_narrative, sentences[s]) is { } trigger)
            {
                Take(sentences, s, trigger);
            }
        }

        return [.. _drafts.Where(d => d.Members.Count > 1).Select(d => Propose(d, sentences))];
    }

    private void Take(List<Sentence> sentences, int index, Trigger trigger)
    {
        var sentence = sentences[index];
        var members = Members(trigger.MembersFrom, sentence.End);
        if (members.Count == 0)
        {
            return;
        }

        var previous = _drafts.Count > 0 ? _drafts[^1] : null;
        if (trigger.Kind == TriggerKind.Continuation)
        {
            if (previous is not null && index - previous.LastSentence <= 3)
            {
                previous.Add(members, index);
            }

            return;
        }

        var head = Head(sentence, trigger);
        var party = Party(sentence, trigger, head);
        if (head >= 0)
        {
            members.RemoveAll(m => m.Person == head);
        }

        // "accompanied by his sister ... in the company of top officials": the company of one person is one delegation.
        if (trigger.Kind == TriggerKind.Company && _companies.TryGetValue(head, out var same))
        {
            same.Add(members, index);
            return;
        }

        Draft draft = new(index, trigger.Rule, party, head);
        draft.Add(members, index);
        _drafts.Add(draft);
        if (trigger.Kind == TriggerKind.Company && head >= 0)
        {
            _companies.Add(head, draft);
        }
    }

    /// <summary>The people named in a stretch, each with the role that stands before the name or after it.</summary>
    private List<Member> Members(int from, int end)
    {
        List<Member> members = [];
        if (from >= end)
        {
            return members;
        }

        var (first, last) = (_narrative[from].Token, _narrative[end - 1].Token + 1);
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

            var (roleFirst, roleEnd) = roles.TitleBefore(name);
            if (roleEnd == roleFirst)
            {
                (roleFirst, roleEnd) = Describing(name, first);
            }

            if (roleEnd == roleFirst)
            {
                (roleFirst, roleEnd) = roles.AppositionAfter(name, last);
            }

            members.Add(
                new(
                    analysis.PersonOfName[n],
                    roleEnd > roleFirst && roleFirst >= first ? analysis.Text.Words(roleFirst, roleEnd) : null
                )
            );
        }

        return members;
    }

    /// <summary>"his younger sister, Kim Yo-jong": the phrase before the comma says who the person is.</summary>
    private (int First, int End) Describing(NameSpan name, int from)
    {
        var tokens = analysis.Text.Tokens;
        if (
            name.First - 2 < from
            || !tokens[name.First - 1].IsMark(',')
            || !tokens[name.First - 2].Is(Words.WordClass.Human | Words.WordClass.Office)
            || tokens[name.First - 2].IsCapital
        )
        {
            return default;
        }

        var end = name.First - 1;
        var first = end - 1;
        while (
            first > from
            && end - first < 6
            && tokens[first - 1].IsWord
            && !tokens[first - 1].Is(Words.WordClass.Function)
        )
        {
            first--;
        }

        return first > from && tokens[first - 1].Is(Words.WordClass.Determiner) ? (first, end) : default;
    }

    /// <summary>Who leads it by the sentence: "led by", "accompanying", the one who is accompanied.</summary>
    private int Head(Sentence sentence, Trigger trigger)
    {
        if (trigger.Kind == TriggerKind.Side)
        {
            return -1;
        }

        var (first, last) = (_narrative[sentence.First].Token, _narrative[trigger.MembersFrom].Token);
        var n = analysis.Names.FindLastIndexWithin(first, last);
        return n < 0 ? -1 : analysis.PersonOfName[n];
    }

    private string? Party(Sentence sentence, Trigger trigger, int head)
    {
        var stated = trigger.PartyAt >= 0 ? AdjectiveBefore(trigger.PartyAt, sentence.First) : null;
        return stated ?? (head < 0 ? null : people[head].Roles.Select(FirstCountry).FirstOrDefault(c => c is not null));
    }

    private string? AdjectiveBefore(int unit, int from)
    {
        for (var i = unit - 1; i >= Math.Max(from, unit - 3); i--)
        {
            var one = _narrative.Word(i).ToString();
            var two = i > from ? _narrative.Word(i - 1).ToString() + " " + one : one;
            if ((Countries.Of(two) ?? Countries.Of(one)) is { } country)
            {
                return country;
            }
        }

        return null;
    }

    /// <summary>The country of a role that begins with it: North Korean leader.</summary>
    private static string? FirstCountry(string role)
    {
        var words = role.Split(' ', 3);
        return words.Length < 2 ? null : Countries.Of(words[0] + " " + words[1]) ?? Countries.Of(words[0]);
    }

    private DelegationProposal Propose(Draft draft, List<Sentence> sentences)
    {
        var head = draft.Head >= 0 ? draft.Head : HeadOfState(draft);
        var count = Counts.Find(
            _narrative,
            sentences,
            Math.Max(0, draft.FirstSentence - Around),
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
            Event = Event(sentences, draft.FirstSentence),
            Head = head < 0 ? null : people[head].Id,
            Count = count,
            Members = draft.Members.ConvertAll(m => new MemberProposal(
                people[m.Person].Id,
                people[m.Person].Name,
                m.Role
            )),
            Span = TextRange.FromBounds(_narrative.Token(first.First).Start, _narrative.Token(last.End - 1).End),
            Confidence = Math.Round(confidence, 3),
            Rule = draft.Rule,
        };
    }

    /// <summary>
    /// The person of the article whom a title makes the first of that country: Russian President Vladimir Putin.
    /// </summary>
    private int HeadOfState(Draft draft)
    {
        if (draft.Party is null)
        {
            return -1;
        }

        _heads ??= HeadsByCountry();
        return _heads.TryGetValue(draft.Party, out var heads) && heads.FindIndex(p => !draft.Holds(p)) is >= 0 and var i
            ? heads[i]
            : -1;
    }

    private Dictionary<string, List<int>> HeadsByCountry()
    {
        Dictionary<string, List<int>> heads = [];
        for (var p = 0; p < people.Count; p++)
        {
            foreach (var role in people[p].Roles)
            {
                if (
                    s_first.Any(title => role.EndsWith(title, StringComparison.OrdinalIgnoreCase))
                    && FirstCountry(role) is { } country
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

    private string? Event(List<Sentence> sentences, int index)
    {
        var scene = analysis.Scene;
        var (from, to) = (sentences[Math.Max(0, index - Around)].First, sentences[index].End);
        for (var m = scene.MentionFrom(to) - 1; m >= 0 && scene.Mentions[m].First >= from; m--)
        {
            var mention = scene.Mentions[m];
            if (s_events.Contains(_narrative.Word(mention.End - 1).ToString()) && mention.End - mention.First > 1)
            {
                var first = mention.First;
                while (first < mention.End - 1 && _narrative[first].Symbol is Symbol.Determiner)
                {
                    first++;
                }

                return analysis.Text.Words(_narrative[first].Token, mention.EndToken);
            }
        }

        return null;
    }

    internal readonly record struct Member(int Person, string? Role);

    /// <summary>A delegation while its sentences are read.</summary>
    private sealed class Draft(int firstSentence, string rule, string? party, int head)
    {
        public int FirstSentence { get; } = firstSentence;

        public int LastSentence { get; private set; } = firstSentence;

        public string Rule { get; } = rule;

        public string? Party { get; } = party;

        public int Head { get; } = head;

        public List<Member> Members { get; } = [];

        private readonly HashSet<int> _people = [];

        public bool Holds(int person) => _people.Contains(person);

        public void Add(List<Member> members, int sentence)
        {
            LastSentence = sentence;
            Members.AddRange(members.Where(m => m.Person != Head && _people.Add(m.Person)));
        }
    }
}
