using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Linking;

/// <summary>
/// Warns of the roles of members that appear in the article, but not where the member is named, or only as the role of
/// somebody else. Roles that do not appear at all are reported when the article is checked on its own.
/// </summary>
internal sealed class RolePlaces(
    CheckedArticle article,
    FoldedText folded,
    EquatableArray<MentionModel> mentions,
    PeopleView people,
    ProblemList problems
)
{
    /// <summary>A paragraph up to this length may be the line of a list, with the name in the line before.</summary>
    private const int MaxListLine = 100;

    /// <summary>With a full stop, a line of a list is hardly longer than a name.</summary>
    private const int MaxListWord = 20;

    private readonly RangeSet _omitted = RangeSet.Of(article.Omitted);
    private readonly RoleOwners _owners = new(article.Text.Text, mentions);
    private readonly Dictionary<string, List<int>> _named = new(StringComparer.Ordinal);

    /// <param name="uncertain">The people whose mentions are not known.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    public void Check(HashSet<string> uncertain, CancellationToken cancellationToken)
    {
        // A person who is listed twice is another mistake.
        var members = article
            .Declaration.Delegations.SelectMany(d => d.Members.GroupBy(m => m.Person.Value).Select(m => m.First()))
            .Where(m => m.Role is not null)
            .ToList();
        if (members.Count == 0 || article.Paragraphs.Count == 0)
        {
            return;
        }

        var search = new PassageSearch();
        var roles = members.ConvertAll(m =>
            search.ExpectWords(FoldedText.Name(m.Role!.Value).ToLowerInvariant(), SearchedPassage.Few)
        );
        search.Run(folded.ToLower(), cancellationToken);
        foreach (var mention in mentions)
        {
            if (!_named.TryGetValue(mention.Person, out var paragraphs))
            {
                _named.Add(mention.Person, paragraphs = []);
            }

            var paragraph = Paragraphs.IndexAt(article.Paragraphs, mention.Range.Start);
            if (paragraphs.Count == 0 || paragraphs[paragraphs.Count - 1] != paragraph)
            {
                paragraphs.Add(paragraph);
            }
        }

        for (var i = 0; i < members.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var person = members[i].Person.Value;

            // A role with very many occurrences is an ordinary word.
            if (roles[i].IsCounted && !uncertain.Contains(person) && _named.ContainsKey(person))
            {
                Check(members[i], roles[i].Ranges.Select(folded.ToOriginal).Where(IsText).ToList());
            }
        }
    }

    private bool IsText(TextRange range) => !_omitted.Overlaps(range);

    private void Check(MemberDeclaration member, List<TextRange> places)
    {
        if (places.Count == 0)
        {
            return;
        }

        var person = member.Person.Value;
        var near = places.Where(place => IsNear(place, person)).ToList();
        if (near.Count == 0)
        {
            var named = article.Paragraphs[_named[person][0]].Start;
            Report(
                member,
                $"where {NameOf(person)} is named",
                $"line {LineOf(places[0].Start)} of {article.Text.File.DisplayPath} has it"
                    + $"{NextTo(places[0], person)}, and {NameOf(person)} is named on line "
                    + $"{LineOf(FirstMention(person, named))}"
            );
        }
        else if (near.All(place => _owners.Of(place) is { Count: > 0 } owners && owners.All(o => o.Person != person)))
        {
            var place = near[0];
            if (!near.Any(p => _owners.IsSuccession(p)))
            {
                Report(
                    member,
                    $"as the role of {NameOf(person)}",
                    $"line {LineOf(place.Start)} of {article.Text.File.DisplayPath} has it{NextTo(place, person)}"
                );
            }
        }
    }

    private void Report(MemberDeclaration member, string where, string found) =>
        problems.Add(
            member.Role!.Range,
            Rules.WordsElsewhere,
            "role",
            member.Role.Value,
            where,
            found + "; use the words that the article has for this person, or remove 'role'"
        );

    /// <summary>
    /// Whether the paragraph names the person; in a list, whether the line before or after does.
    /// </summary>
    private bool IsNear(TextRange place, string person)
    {
        var paragraph = Paragraphs.IndexAt(article.Paragraphs, place.Start);
        var named = _named[person];
        return Names(paragraph) || IsListed(paragraph - 1) || IsListed(paragraph + 1);

        bool Names(int index) => named.BinarySearch(index) >= 0;

        bool IsListed(int other) =>
            other >= 0
            && other < article.Paragraphs.Count
            && (IsListLine(article.Paragraphs[other]) || IsListLine(article.Paragraphs[paragraph]))
            && Names(other);
    }

    /// <summary>A short line that is not a sentence.</summary>
    private bool IsListLine(TextRange line) =>
        line.Length <= MaxListLine
        && (line.Length <= MaxListWord || ".!?。！？".IndexOf(article.Text.Text[line.End - 1]) < 0);

    private string NextTo(TextRange place, string person)
    {
        var owners = _owners.Of(place).Where(owner => owner.Person != person).ToList();
        return owners.Count == 1 ? $" next to {FoldedText.Needle(WordsOf(owners[0].Range))}" : "";
    }

    private string WordsOf(TextRange range) => article.Text.Text.Substring(range.Start, range.Length);

    private int FirstMention(string person, int from) =>
        mentions.First(mention => mention.Person == person && mention.Range.End > from).Range.Start;

    private int LineOf(int offset) => article.Text.File.PositionOf(article.Text.TextStart + offset).Line + 1;

    private string NameOf(string person) => people.Referred.FirstOrDefault(p => p.Id == person)?.Name ?? $"'{person}'";
}
