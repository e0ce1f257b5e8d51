using CorpusSdk.Core.Checking;

namespace CorpusSdk.Core.Linking;

/// <summary>
/// What differs between two people indexes, as far as articles can tell: most articles need not be asked what they see
/// of the people when one name changes.
/// </summary>
/// <param name="names">The words of the names that differ.</param>
/// <param name="people">The ids of the people who differ.</param>
/// <param name="isUnknownOther">Whether other things may be said about an id that nobody has.</param>
internal sealed class PeopleChange(IReadOnlyList<uint[]> names, HashSet<string> people, bool isUnknownOther)
{
    /// <summary>There was no other index.</summary>
    public static readonly PeopleChange All = new([], [], isUnknownOther: true) { IsAll = true };

    /// <summary>The indexes are the same.</summary>
    public static readonly PeopleChange None = new([], [], isUnknownOther: false);

    private bool IsAll { get; init; }

    /// <summary>Whether the indexes are the same to every article.</summary>
    public bool IsNone => !IsAll && !isUnknownOther && names.Count == 0 && people.Count == 0;

    /// <summary>Whether an article may see other people now. Never wrong when it says no.</summary>
    /// <param name="article">The article; null if it could not be checked, and sees no one.</param>
    /// <param name="view">What it saw of the former index.</param>
    public bool MayConcern(CheckedArticle? article, PeopleView view)
    {
        if (article is null)
        {
            return false;
        }

        foreach (var words in names)
        {
            if (article.Names.MayContain(words))
            {
                return true;
            }
        }

        // The nearest known id to one that is unknown may be anyone's.
        return IsAll
            || view.Referred.Any(person => person.Name is null)
            || (people.Count > 0 && article.PeopleReferred.Any(people.Contains));
    }
}
