using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Model;

namespace CorpusSdk.Core.Linking;

/// <summary>All names and aliases of a corpus, in an order in which those that a text cannot hold are passed over by the group.</summary>
internal sealed class NameForms
{
    private readonly NameForm[] _forms;

    // How many first characters a form shares with the one before it.
    private readonly int[] _shared;

    /// <param name="names">Pairs of a name, white space folded, and the id of the person who bears it.</param>
    public NameForms(IEnumerable<(string Form, string Person)> names)
    {
        _forms = [.. names
            .Where(n => n.Form.Length > 0)
            .GroupBy(n => n.Form, n => n.Person, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new NameForm(g.Key, g.Distinct(StringComparer.Ordinal).OrderBy(p => p, StringComparer.Ordinal).ToEquatableArray()))];
        _shared = new int[_forms.Length];
        for (var i = 1; i < _forms.Length; i++)
        {
            _shared[i] = SharedLength(_forms[i - 1].Form, _forms[i].Form);
        }
    }

    /// <summary>The forms that the text of a filter may hold.</summary>
    public List<NameForm> MayOccur(BigramFilter filter)
    {
        List<NameForm> found = [];
        for (var i = 0; i < _forms.Length;)
        {
            var missing = filter.Misses(_forms[i].Form);
            if (missing == 0)
            {
                found.Add(_forms[i++]);
                continue;
            }

            // All that begin with the same impossible characters are impossible too.
            do
            {
                i++;
            }
            while (i < _forms.Length && _shared[i] >= missing);
        }

        return found;
    }

    private static int SharedLength(string a, string b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[length] == b[length])
        {
            length++;
        }

        return length;
    }
}
