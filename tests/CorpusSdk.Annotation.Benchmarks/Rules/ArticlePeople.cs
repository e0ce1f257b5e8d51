using CorpusSdk.Annotation.Benchmarks.Scoring;
using CorpusSdk.Annotation.Names;
using CorpusSdk.Annotation.Text;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Benchmarks.Rules;

/// <summary>A person of an article, as people.yaml declares them.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The fullest name in the text.</param>
/// <param name="Aliases">The other names in the text, without those that another person of the article has too.</param>
internal sealed record ArticlePerson(string Id, string Name, IReadOnlyList<string> Aliases)
{
    /// <summary>The last word of the name, without Jr. and the like.</summary>
    public string Surname => SurnameOf(Name);

    public static string SurnameOf(string name)
    {
        var words = name.Split(' ', '\u00a0');
        var last = words.Length - 1;
        while (last > 0 && words[last].TrimEnd('.') is "Jr" or "Sr" or "II" or "III" or "IV")
        {
            last--;
        }

        return words[last].TrimEnd(',');
    }
}

/// <summary>
/// The people of an article, from the annotated speakers and the names that the annotator finds, and the person who
/// speaks each quote.
/// </summary>
/// <param name="People">In the order in which the text names them.</param>
/// <param name="Speakers">
/// For each quote of the gold data, the index in <paramref name="People"/>; -1 if the speaker is not a person with a
/// name (a pronoun, an office, an organization) or the name could be that of two people.
/// </param>
/// <param name="Sources">
/// For each quote, the phrase that identifies a speaker who is not a person; null if there is none.
/// </param>
internal sealed record ArticlePeople(
    IReadOnlyList<ArticlePerson> People,
    IReadOnlyList<int> Speakers,
    IReadOnlyList<string?> Sources
)
{
    /// <summary>
    /// The least margin of a single word that the annotator takes for a name and that is not a speaker.
    /// </summary>
    private const float MinMargin = 10;

    /// <summary>The least number of words that are no longer taken for one name.</summary>
    private const int MinHeadline = 5;

    public static ArticlePeople Of(GoldArticle article)
    {
        var text = TokenizedText.Create(article.Text);
        var names = NameTagger.Shared.Tag(text, new(text)).ConvertAll(name => WithoutDay(text, name));
        AddGoldNames(text, names, article.Quotes);
        var heads = Array.ConvertAll(article.Quotes, quote => NameOf(text, names, quote));
        var (clusters, personOfName) = PersonClusterer.Cluster(text, names);

        var isPerson = clusters.Select(IsPerson).ToArray();
        var owners = new Owners(text, names, clusters, isPerson);
        var people = new List<ArticlePerson>();
        var indexes = new int[clusters.Count];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var c = 0; c < clusters.Count; c++)
        {
            indexes[c] = -1;
            if (owners.FormsOf(c) is { Count: > 0 } forms)
            {
                indexes[c] = people.Count;
                people.Add(new(NewId(forms[0], ids), forms[0], [.. forms.Skip(1)]));
            }
        }

        var speakers = heads.Select(head =>
            head < 0 ? -1
            : owners.Of(Form(text, names[head])) is var owner and >= 0 ? indexes[owner]
            : -1
        );
        var sources = article.Quotes.Select((quote, i) => heads[i] < 0 ? SourceOf(quote) : null);
        return new(people, [.. speakers], [.. sources]);

        bool IsPerson(PersonCluster cluster)
        {
            var speakers = cluster.Names.FindAll(heads.Contains);
            return speakers.Exists(IsFull)
                || (
                    (speakers.Count > 0 || cluster.Names.Exists(n => IsFull(n) || names[n].Margin >= MinMargin))
                    && !(cluster.Names.Count(IsFull) == 1 && IsAccidental(cluster))
                );
        }

        bool IsFull(int name) => names[name].End - names[name].First > 1;

        // "Doe White House"; a headline in title case: "Jane Doe Accuses Omar Aziz".
        bool IsAccidental(PersonCluster cluster)
        {
            var name = names[cluster.Fullest];
            var length = name.End - name.First;
            return text.Tokens[name.First].Is(WordClass.Function)
                || length >= MinHeadline
                || clusters.Exists(other =>
                    other != cluster
                    && ArticlePerson.SurnameOf(Form(text, names[other.Fullest])) == text.Word(name.First).ToString()
                )
                || names.Exists(other =>
                    other.End - other.First > 1
                    && other.End - other.First < length
                    && Form(text, name).Contains(Form(text, other), StringComparison.Ordinal)
                );
        }
    }

    // "Reporters asked Doe Wednesday" does not name a person Doe Wednesday.
    private static NameSpan WithoutDay(TokenizedText text, NameSpan name) =>
        name.End - name.First > 1 && Enum.TryParse<DayOfWeek>(text.Word(name.End - 1), out _)
            ? name with
            {
                End = name.End - 1,
            }
            : name;

    /// <summary>Adds the full names of speakers that the annotator does not find.</summary>
    private static void AddGoldNames(TokenizedText text, List<NameSpan> names, GoldQuote[] quotes)
    {
        foreach (var parts in quotes.Where(quote => quote.SpeakerKind == "name").SelectMany(q => q.SpeakerNames ?? []))
        {
            var (first, end) = TokensWithin(text, parts[0].GetInt32(), parts[1].GetInt32());
            if (
                end - first > 1
                && Enumerable.Range(first, end - first).All(t => text.Tokens[t] is { IsWord: true })
                && !names.Exists(name => name.First < end && name.End > first)
            )
            {
                names.Add(new(first, end, 0));
            }
        }

        names.Sort((a, b) => a.First.CompareTo(b.First));
    }

    private static int NameOf(TokenizedText text, List<NameSpan> names, GoldQuote quote)
    {
        if (quote is not { SpeakerKind: "name" or "proper", SpeakerStart: { } start, SpeakerEnd: { } end })
        {
            return -1;
        }

        var (first, last) = TokensWithin(text, start, end);
        return SpeakerPhrase.FindName(text, names, first, last);
    }

    private static string? SourceOf(GoldQuote quote) =>
        quote.SpeakerKind is "name" or "proper" or "nominal" ? quote.Speaker : null;

    private static (int First, int End) TokensWithin(TokenizedText text, int start, int end)
    {
        var first = Array.FindIndex(text.Tokens, token => token.Start >= start);
        var last = Array.FindLastIndex(text.Tokens, token => token.End <= end);
        return first < 0 || last < first ? (0, 0) : (first, last + 1);
    }

    /// <summary>
    /// The name as the compiler looks for it: with spaces for line ends, but not for no-break spaces.
    /// </summary>
    private static string Form(TokenizedText text, NameSpan name) =>
        string.Join(
            ' ',
            text.Slice(text.Tokens[name.First].Start, text.Tokens[name.End - 1].End)
                .Split((char[])[' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        );

    private static string NewId(string name, HashSet<string> ids)
    {
        var words = string.Concat(name.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var stem = string.Join('-', words) is { Length: > 0 } joined ? joined : "person";
        var id = stem;
        for (var i = 2; !ids.Add(id); i++)
        {
            id = FormattableString.Invariant($"{stem}-{i}");
        }

        return id;
    }

    /// <summary>
    /// Which person each form of a name belongs to; a form that could be that of two people belongs to nobody.
    /// </summary>
    private sealed class Owners
    {
        private readonly Dictionary<string, int> _owners = new(StringComparer.Ordinal);
        private readonly List<string>[] _forms;

        public Owners(TokenizedText text, List<NameSpan> names, List<PersonCluster> clusters, bool[] isPerson)
        {
            var forms = clusters.ConvertAll(c => c.Names.Select(n => Form(text, names[n])).Distinct().ToList());
            var fullest = clusters.ConvertAll(c => Form(text, names[c.Fullest]));
            var given = fullest.ConvertAll(name => name.Split(' ', '\u00a0')[0]);
            var surnames = fullest.ConvertAll(ArticlePerson.SurnameOf);
            foreach (var form in forms.SelectMany(f => f).Distinct())
            {
                _owners[form] = OwnerOf(form);
            }

            _forms =
            [
                .. fullest.Select(
                    (name, c) =>
                        _owners
                            .Where(owner => owner.Value == c)
                            .Select(owner => owner.Key)
                            .OrderByDescending(form => form == name)
                            .ThenByDescending(form => form.Length)
                            .ThenBy(form => form, StringComparer.Ordinal)
                            .ToList()
                ),
            ];

            int OwnerOf(string form)
            {
                if (form.Contains(' ', StringComparison.Ordinal))
                {
                    return Only(c => forms[c].Contains(form));
                }

                // A surname denotes the one person who has it, even if it is also somebody's given name.
                return surnames.Contains(form) ? Only(c => surnames[c] == form)
                    : given.Contains(form) ? Only(c => given[c] == form)
                    : Only(c => forms[c].Contains(form));
            }

            int Only(Predicate<int> isOwner)
            {
                var found = Enumerable.Range(0, clusters.Count).Where(c => isPerson[c] && isOwner(c)).Take(2).ToList();
                return found.Count == 1 ? found[0] : -1;
            }
        }

        /// <summary>The person, or -1.</summary>
        public int Of(string form) => _owners.GetValueOrDefault(form, -1);

        /// <summary>The names of a person, the fullest first.</summary>
        public List<string> FormsOf(int person) => _forms[person];
    }
}
