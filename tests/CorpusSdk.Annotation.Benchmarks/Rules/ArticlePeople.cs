using CorpusSdk.Annotation.Benchmarks.Scoring;
using CorpusSdk.Annotation.Names;
using CorpusSdk.Annotation.Text;

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
        var words = name.Split(' ');
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

    public static ArticlePeople Of(GoldArticle article)
    {
        var text = TokenizedText.Create(article.Text);
        var names = NameTagger.Shared.Tag(text, new(text));
        AddGoldNames(text, names, article.Quotes);
        var heads = Array.ConvertAll(article.Quotes, quote => NameOf(text, names, quote));
        var (clusters, personOfName) = PersonClusterer.Cluster(text, names);

        var owners = new Owners(text, names, clusters);
        var people = new List<ArticlePerson>();
        var indexes = new int[clusters.Count];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var c = 0; c < clusters.Count; c++)
        {
            var isSpeaker = Array.Exists(heads, head => head >= 0 && personOfName[head] == c);
            var forms = owners.FormsOf(c);
            indexes[c] = -1;
            if (forms.Count > 0 && (isSpeaker || IsCredible(clusters[c])))
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

        bool IsCredible(PersonCluster cluster) =>
            cluster.Names.Exists(n => names[n].End - names[n].First > 1 || names[n].Margin >= MinMargin);
    }

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

    private static string Form(TokenizedText text, NameSpan name) => text.PhraseOf(name.First, name.End);

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

        public Owners(TokenizedText text, List<NameSpan> names, List<PersonCluster> clusters)
        {
            var forms = clusters.ConvertAll(c => c.Names.Select(n => Form(text, names[n])).Distinct().ToList());
            var fullest = clusters.ConvertAll(c => Form(text, names[c.Fullest]));
            var given = fullest.ConvertAll(name => name.Split(' ')[0]);
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
                var found = Enumerable.Range(0, clusters.Count).Where(c => isOwner(c)).Take(2).ToList();
                return found.Count == 1 ? found[0] : -1;
            }
        }

        /// <summary>The person, or -1.</summary>
        public int Of(string form) => _owners.GetValueOrDefault(form, -1);

        /// <summary>The names of a person, the fullest first.</summary>
        public List<string> FormsOf(int person) => _forms[person];
    }
}
