using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Model;

namespace CorpusSdk.Core.Linking;

/// <summary>All names and aliases of a corpus with those who bear them, in ordinal order.</summary>
internal sealed class NameForms
{
    private readonly NameForm[] _forms;
    private readonly uint[][] _words;

    /// <param name="names">Pairs of a name, white space folded, and the id of the person who bears it.</param>
    public NameForms(IEnumerable<(string Form, string Person)> names)
    {
        _forms = [.. names
            .Where(n => n.Form.Length > 0)
            .GroupBy(n => n.Form, n => n.Person, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new NameForm(g.Key, g.Distinct(StringComparer.Ordinal).OrderBy(p => p, StringComparer.Ordinal).ToEquatableArray()))];
        _words = [.. _forms.Select(form => WordFilter.HashesOf(form.Form).ToArray())];
    }

    /// <summary>The forms that the text of a filter may hold.</summary>
    public List<NameForm> MayOccur(WordFilter filter)
    {
        List<NameForm> found = [];
        for (var i = 0; i < _forms.Length; i++)
        {
            if (filter.MayHold(_words[i]))
            {
                found.Add(_forms[i]);
            }
        }

        return found;
    }
}
