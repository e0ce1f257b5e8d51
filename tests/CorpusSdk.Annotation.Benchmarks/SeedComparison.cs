using System.Globalization;
using System.Text;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Annotation.Benchmarks;

/// <summary>Counts of proposals and annotations, summed over the seeds.</summary>
/// <param name="Right">The number of proposals that match an annotation.</param>
/// <param name="Proposed">The number of proposals.</param>
/// <param name="Annotated">The number of annotations.</param>
/// <param name="Found">The number of annotations that match a proposal.</param>
public readonly record struct SeedFigure(int Right, int Proposed, int Annotated, int Found)
{
    /// <summary>The share of the proposals that are right.</summary>
    public double Precision => Proposed == 0 ? 0 : (double)Right / Proposed;

    /// <summary>The share of the annotations that are proposed.</summary>
    public double Recall => Annotated == 0 ? 0 : (double)Found / Annotated;

    /// <summary>Returns the sums.</summary>
    public SeedFigure Plus(int right, int proposed, int annotated, int found) =>
        new(Right + right, Proposed + proposed, Annotated + annotated, Found + found);
}

/// <summary>
/// Compares the proposals for the articles in <c>seeds</c> with their reviewed annotations. The annotator does not see
/// <c>people.yaml</c>.
/// </summary>
public sealed class SeedComparison
{
    /// <summary>People whose names match exactly one annotated person.</summary>
    public SeedFigure People { get; private set; }

    /// <summary>Quotes with the same words, except for white space and marks.</summary>
    public SeedFigure Quotes { get; private set; }

    /// <summary>Speakers and sources of the right quotes.</summary>
    public SeedFigure Speakers { get; private set; }

    /// <summary>Kinds (direct or partial) of the right quotes.</summary>
    public SeedFigure Kinds { get; private set; }

    /// <summary>Cues of the right quotes.</summary>
    public SeedFigure Cues { get; private set; }

    /// <summary>Members of delegations.</summary>
    public SeedFigure Members { get; private set; }

    /// <summary>Roles of the right members.</summary>
    public SeedFigure MemberRoles { get; private set; }

    /// <summary>Words in quotation marks that nobody said.</summary>
    public SeedFigure Terms { get; private set; }

    /// <summary>Runs the comparison.</summary>
    public static SeedComparison Run()
    {
        SeedComparison comparison = new();
        var folder = Folder();
        var people = PeopleReader.ReadPeople(File("people.yaml")).People;
        foreach (var path in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var stem = Path.GetFileNameWithoutExtension(path);
            var text = ArticleReader.ReadText(File(stem + ".txt")).Text;
            var annotated = ArticleReader.ReadSidecar(File(stem + ".yaml")).Declaration;
            comparison.Add(text, annotated, [.. people], Annotator.Propose(text));
        }

        return comparison;

        SourceFile File(string name) =>
            SourceFile.Create(
                Path.Combine(folder, name),
                name,
                "seeds/" + name,
                System.IO.File.ReadAllText(Path.Combine(folder, name))
            );
    }

    /// <summary>Formats the figures as a Markdown table.</summary>
    public string ToTable()
    {
        StringBuilder table = new(
            "| of the seeds | precision | recall | proposed | annotated |\n|---|---|---|---|---|\n"
        );
        foreach (
            var (name, f) in new[]
            {
                ("people", People),
                ("quotes", Quotes),
                ("speakers", Speakers),
                ("direct or partial", Kinds),
                ("cues", Cues),
                ("members", Members),
                ("members' roles", MemberRoles),
                ("terms", Terms),
            }
        )
        {
            table.Append(
                CultureInfo.InvariantCulture,
                $"| {name} | {f.Precision:f2} | {f.Recall:f2} | {f.Proposed} | {f.Annotated} |\n"
            );
        }

        return table.ToString();
    }

    private void Add(
        string text,
        ArticleDeclaration annotated,
        IReadOnlyList<PersonDeclaration> people,
        ArticleProposals proposals
    )
    {
        var named = people.Where(p => Forms(p).Any(f => Holds(text, f))).ToList();
        var right = proposals.People.Where(p => PersonOf(p) is not null).ToList();
        People = People.Plus(
            right.Count,
            proposals.People.Count,
            named.Count,
            named.Count(n => right.Exists(p => PersonOf(p) == n.Id.Value))
        );

        var quotes = annotated.Quotes.Select(q => (Words: Fold(q.Text.Value), Quote: q)).ToList();
        var pairs = proposals
            .Quotes.Select(p => (Proposal: p, quotes.Find(q => q.Words == Fold(p.Text)).Quote))
            .Where(p => p.Quote is not null)
            .ToList();
        Quotes = Quotes.Plus(
            pairs.Count,
            proposals.Quotes.Count,
            quotes.Count,
            quotes.Count(q => pairs.Exists(p => p.Quote == q.Quote))
        );

        var speaking = pairs.FindAll(p => p.Proposal.SpeakerId is not null || p.Proposal.Source is not null);
        var spoken = pairs.FindAll(p => p.Quote.Speakers.People.Count > 0 || p.Quote.Source is not null);
        Speakers = Speakers.Plus(speaking.Count(IsSpeaker), speaking.Count, spoken.Count, spoken.Count(IsSpeaker));
        Kinds = Kinds.Plus(
            pairs.Count(p => p.Proposal.Kind == p.Quote.Kind),
            pairs.Count,
            pairs.Count,
            pairs.Count(p => p.Proposal.Kind == p.Quote.Kind)
        );
        Cues = Cues.Plus(
            pairs.Count(IsCue),
            pairs.Count(p => p.Proposal.Cue is not null),
            pairs.Count(p => p.Quote.Cue is not null),
            pairs.Count(IsCue)
        );

        var terms = annotated.Terms.Select(t => Fold(t.Value)).ToHashSet();
        var proposed = proposals.Terms.Select(t => Fold(t.Text)).ToHashSet();
        Terms = Terms.Plus(proposed.Count(terms.Contains), proposed.Count, terms.Count, terms.Count(proposed.Contains));

        var members = annotated.Delegations.SelectMany(d => d.Members).ToList();
        var counted = proposals.Delegations.SelectMany(d => d.Members).ToList();
        Members = Members.Plus(
            counted.Count(IsMember),
            counted.Count,
            members.Count,
            members.Count(m => counted.Exists(c => Is(c, m)))
        );
        var withRoles = members.FindAll(m => m.Role is not null && counted.Exists(c => Is(c, m)));
        var agreed = withRoles.Count(m =>
            counted.Exists(c => Is(c, m) && c.Role is not null && Fold(c.Role) == Fold(m.Role!.Value))
        );
        MemberRoles = MemberRoles.Plus(
            agreed,
            counted.Count(c => c.Role is not null && IsMember(c)),
            withRoles.Count,
            agreed
        );

        bool IsSpeaker((QuoteProposal Proposal, QuoteDeclaration Quote) pair) =>
            pair.Quote.Speakers.Only is { } speaker
                ? pair.Proposal.SpeakerId is { } id
                    && PersonOf(proposals.People.First(p => p.Id == id)) == speaker.Value
                : pair.Quote.Source is { } source
                    && pair.Proposal.Source is { } other
                    && Fold(other) == Fold(source.Value);

        bool IsCue((QuoteProposal Proposal, QuoteDeclaration Quote) pair) =>
            pair.Quote.Cue is { } cue && pair.Proposal.Cue == cue.Value;

        bool IsMember(MemberProposal member) => members.Exists(m => Is(member, m));

        bool Is(MemberProposal proposal, MemberDeclaration member) =>
            PersonOf(proposals.People.First(p => p.Id == proposal.PersonId)) == member.Person.Value;

        string? PersonOf(PersonProposal proposal)
        {
            var forms = proposal.Aliases.Prepend(proposal.Name).Select(Letters).ToHashSet();
            var name = Letters(proposal.Name);
            return named.Find(p => Forms(p).Any(f => Letters(f) == name))?.Id.Value
                ?? (
                    named.FindAll(p => Forms(p).Any(f => forms.Contains(Letters(f)))) is [var only] && forms.Count > 1
                        ? only.Id.Value
                        : null
                );
        }
    }

    private static IEnumerable<string> Forms(PersonDeclaration person) =>
        person.Aliases.Select(a => a.Name.Value).Prepend(person.Name.Value);

    private static bool Holds(string text, string form)
    {
        for (
            var at = text.IndexOf(form, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(form, at + 1, StringComparison.Ordinal)
        )
        {
            if (
                (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                && (at + form.Length == text.Length || !char.IsLetterOrDigit(text[at + form.Length]))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static string Fold(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Trim('"', '“', '”', '‘', '’', '\'', ' ')
            .ToUpperInvariant();

    /// <summary>Finds the folder <c>seeds</c> in the closest parent folder of the program that has one.</summary>
    public static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "seeds")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(
            (
                folder ?? throw new DirectoryNotFoundException("No parent folder of the program has a folder 'seeds'.")
            ).FullName,
            "seeds"
        );
    }
}
