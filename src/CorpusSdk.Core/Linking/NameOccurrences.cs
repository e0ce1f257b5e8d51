using CorpusSdk.Core.Declarations;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Linking;

/// <summary>Whom a name means at single places of an article, by the number of the occurrence.</summary>
/// <param name="alias">The name as declared.</param>
/// <param name="people">
/// The people of its occurrences, in their order: the id; the empty string for nobody; null for somebody unknown.
/// </param>
internal sealed class NameOccurrences(AliasDeclaration alias, IReadOnlyList<string?> people)
{
    private readonly Dictionary<int, int> _numbers = Enumerable
        .Range(0, alias.Occurrences.Count)
        .ToDictionary(i => alias.Occurrences[i].Number.Value);

    private IReadOnlyList<TextRange> _places = [];

    public AliasDeclaration Alias => alias;

    /// <summary>Where the name occurs in the text, in order.</summary>
    public IReadOnlyList<TextRange> Places => _places;

    /// <summary>Whether the places are complete; otherwise there may be more.</summary>
    public bool IsCounted { get; private set; } = true;

    /// <summary>Whether all of what is declared can be used, so that what is missing may be reported.</summary>
    public bool IsValid =>
        alias.IsComplete
        && alias.Occurrences.All(o => o.Number.Value >= 1 && o.Number.Value <= Math.Max(1, _places.Count));

    /// <summary>The places for which a meaning is declared.</summary>
    public IEnumerable<(TextRange Place, AliasOccurrence Declared, string? Person)> Assigned =>
        _numbers
            .Where(number => number.Key >= 1 && number.Key <= _places.Count)
            .Select(number => (_places[number.Key - 1], alias.Occurrences[number.Value], people[number.Value]));

    public void SetPlaces(IReadOnlyList<TextRange> places, bool isCounted) =>
        (_places, IsCounted) = (places, isCounted);

    /// <summary>The number of the occurrence at an offset, from 1; 0 for none.</summary>
    public int NumberAt(int start)
    {
        int low = 0,
            high = _places.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (_places[middle].Start == start)
            {
                return middle + 1;
            }

            (low, high) = _places[middle].Start < start ? (middle + 1, high) : (low, middle - 1);
        }

        return 0;
    }

    /// <summary>Whether a meaning is declared for an occurrence.</summary>
    /// <param name="number">The number of the occurrence, from 1.</param>
    /// <param name="person">The person's id; the empty string for nobody; null for somebody unknown.</param>
    public bool TryGet(int number, out string? person)
    {
        person = null;
        if (!_numbers.TryGetValue(number, out var index))
        {
            return false;
        }

        person = people[index];
        return true;
    }
}
