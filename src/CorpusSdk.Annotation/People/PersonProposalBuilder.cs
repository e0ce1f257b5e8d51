using CorpusSdk.Annotation.Names;
using CorpusSdk.Annotation.Words;
using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Naming;
using CorpusSdk.Matching;

namespace CorpusSdk.Annotation.People;

/// <summary>Builds proposals from the people of an article.</summary>
internal sealed class PersonProposalBuilder
{
    private const int MaxRoles = 6,
        MaxAliases = 12;

    private readonly ArticleAnalysis _analysis;
    private readonly RoleFinder _roles;
    private readonly Dictionary<string, KnownPerson> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly int[] _paragraphEnds;

    public PersonProposalBuilder(ArticleAnalysis analysis, RoleFinder roles, IReadOnlyList<KnownPerson> known)
    {
        (_analysis, _roles) = (analysis, roles);
        foreach (var person in known)
        {
            _known.TryAdd(PersonKey.Of(person.Name), person);
            foreach (var alias in person.Aliases)
            {
                _known.TryAdd(PersonKey.Of(alias), person);
            }
        }

        _paragraphEnds = [.. analysis.Text.Paragraphs.Select(p => p.End)];
    }

    /// <summary>
    /// Builds one proposal for each of the people, in the same order. People who are the same known person share one.
    /// </summary>
    public List<PersonProposal> Build()
    {
        foreach (var person in _known.Values)
        {
            _ids[person.Id] = 1;
        }

        var proposals = _analysis.People.ConvertAll(Build);
        var shared = proposals.Where(p => p.IsKnown).GroupBy(p => p.Id).ToDictionary(g => g.Key, Merge);
        return proposals.ConvertAll(p => p.IsKnown ? shared[p.Id] : p);
    }

    private static PersonProposal Merge(IEnumerable<PersonProposal> same)
    {
        var all = same.ToList();
        return all.Count == 1
            ? all[0]
            : all[0] with
            {
                Aliases = [.. all.SelectMany(p => p.Aliases.Prepend(p.Name)).Where(a => a != all[0].Name).Distinct()],
                Roles = [.. all.SelectMany(p => p.Roles).Distinct()],
                Mentions = [.. all.SelectMany(p => p.Mentions).OrderBy(m => m.Start)],
            };
    }

    private PersonProposal Build(PersonCluster person)
    {
        var text = _analysis.Text;
        var full = _analysis.Names[person.Fullest];
        var name = text.PhraseOf(full.First, full.End);
        List<string> aliases = [],
            roles = [];
        List<TextRange> mentions = [];
        var margin = 0f;
        var hasTitle = false;
        foreach (var n in person.Names)
        {
            var span = _analysis.Names[n];
            mentions.Add(TextRange.FromBounds(text.Tokens[span.First].Start, text.Tokens[span.End - 1].End));
            margin = Math.Max(margin, span.Margin);
            var form = text.PhraseOf(span.First, span.End);
            AddTo(aliases, form == name ? null : form, MaxAliases);
            var (first, end) = _roles.FindTitleBefore(span);
            if (end > first)
            {
                hasTitle = true;
                var title = text.PhraseOf(first, end);
                if (
                    end - first <= 2
                    && text.Tokens[first].IsCapitalized
                    && !text.Tokens[first].Is(WordClass.Demonym | WordClass.Place)
                )
                {
                    AddTo(aliases, title + " " + form, MaxAliases);
                }

                AddTo(roles, text.Tokens[end - 1].Is(WordClass.Honorific) && end - first == 1 ? null : title, MaxRoles);
            }

            (first, end) = _roles.FindAppositionAfter(span, FindParagraphEnd(span.First));
            AddTo(roles, end > first ? text.PhraseOf(first, end) : null, MaxRoles);
        }

        // "President" is redundant next to "Russian President".
        roles.RemoveAll(r =>
            roles.Exists(other =>
                other.Length > r.Length && other.EndsWith(" " + r, StringComparison.OrdinalIgnoreCase)
            )
        );
        var known =
            _known.GetValueOrDefault(PersonKey.Of(name))
            ?? aliases.Select(a => _known.GetValueOrDefault(PersonKey.Of(a))).FirstOrDefault(k => k is not null);
        var isFull = full.End - full.First > 1;
        return new()
        {
            Id = known?.Id ?? NewId(name),
            Name = name,
            Aliases = aliases,
            Roles = roles,
            Mentions = mentions,
            IsKnown = known is not null,
            Rule =
                known is not null ? "known-person"
                : isFull
                    ? hasTitle ? "titled-full-name"
                        : "full-name"
                : hasTitle ? "titled-surname"
                : "single-name",
            Confidence = Math.Round(known is not null ? 0.99 : ConfidenceOf(margin, isFull, mentions.Count), 3),
        };
    }

    /// <summary>Maps the margin of the tagger, a sum of perceptron weights, to a value between 0 and 1.</summary>
    private static double ConfidenceOf(float margin, bool isFull, int count) =>
        1 / (1 + Math.Exp(-((0.08 * Math.Min(margin, 60)) + (isFull ? 0.6 : -0.3) + (0.2 * Math.Min(count, 4)))));

    private int FindParagraphEnd(int token)
    {
        var index = Array.BinarySearch(_paragraphEnds, token + 1);
        return _paragraphEnds[index < 0 ? ~index : index];
    }

    private string NewId(string name)
    {
        var id = CorpusId.FromWords(name) is { Length: > 0 } stem ? stem : "person";
        while (true)
        {
            var count = _ids[id] = _ids.GetValueOrDefault(id) + 1;
            if (count == 1)
            {
                return id;
            }

            // The second of two people with the same name has the id x-2, unless that is already taken.
            var numbered = FormattableString.Invariant($"{id}-{count}");
            if (_ids.TryAdd(numbered, 1))
            {
                return numbered;
            }
        }
    }

    private static void AddTo(List<string> list, string? value, int limit)
    {
        if (value is not null && list.Count < limit && !list.Contains(value))
        {
            list.Add(value);
        }
    }
}
