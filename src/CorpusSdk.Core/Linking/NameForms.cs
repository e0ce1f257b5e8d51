using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Linking;

/// <summary>All names and aliases of a corpus with the people who have them, in ordinal order.</summary>
internal sealed class NameForms
{
    private readonly NameForm[] _forms;
    private readonly uint[][] _words;

    // The forms are grouped by their longest word: of "Mr. Putin", "President Putin" and "Putin", one test rules out
    // all three for nearly every article.
    private readonly (uint LongestWord, int[] Forms)[] _groups;

    /// <param name="names">Names, folded as names, with the id of a person who has it, and where it counts.</param>
    public NameForms(IEnumerable<(string Form, string Person, NameMatch Match)> names)
    {
        _forms =
        [
            .. names
                .GroupBy(n => n.Form, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new NameForm(
                    g.Key,
                    g.Select(n => n.Person)
                        .Distinct(StringComparer.Ordinal)
                        .OrderBy(p => p, StringComparer.Ordinal)
                        .ToEquatableArray(),
                    g.Max(n => n.Match)
                )),
        ];
        _words = [.. _forms.Select(form => WordFilter.HashesOf(form.Form).ToArray())];
        _groups =
        [
            .. Enumerable
                .Range(0, _forms.Length)
                .GroupBy(i => WordFilter.HashOfLongestWord(_forms[i].Form))
                .Select(g => (g.Key, g.ToArray())),
        ];
    }

    /// <summary>The forms that the text of a filter may contain.</summary>
    public List<NameForm> PossibleIn(WordFilter filter)
    {
        List<int> found = [];
        foreach (var (word, forms) in _groups)
        {
            if (filter.MayContain(word))
            {
                found.AddRange(forms.Where(i => filter.MayContain(_words[i])));
            }
        }

        found.Sort();
        return found.ConvertAll(i => _forms[i]);
    }

    /// <summary>
    /// The words of each form that is not the same, or does not mean the same people, in the other forms.
    /// </summary>
    public IEnumerable<uint[]> DifferencesFrom(NameForms other)
    {
        var (i, j) = (0, 0);
        while (i < _forms.Length || j < other._forms.Length)
        {
            var order =
                i == _forms.Length ? 1
                : j == other._forms.Length ? -1
                : string.CompareOrdinal(_forms[i].Form, other._forms[j].Form);
            if (order == 0 && _forms[i].Equals(other._forms[j]))
            {
                (i, j) = (i + 1, j + 1);
                continue;
            }

            yield return order <= 0 ? _words[i] : other._words[j];
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }
}
