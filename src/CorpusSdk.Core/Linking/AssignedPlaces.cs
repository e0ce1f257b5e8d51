using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Linking;

/// <summary>
/// The places for which an article says whom a name means, in order. Reports those that do not exist, and those that
/// are part of a longer name of somebody else.
/// </summary>
internal sealed class AssignedPlaces
{
    /// <summary>Enough to count to the occurrence that was meant.</summary>
    private const int MaxLinesNamed = 20;

    private readonly CheckedArticle _article;
    private readonly ArticleNameTable _names;
    private readonly ProblemList _problems;
    private readonly List<(int Name, TextRange Place, AliasOccurrence Declared, string? Person)> _places;
    private int _next;

    private AssignedPlaces(
        CheckedArticle article,
        ArticleNameTable names,
        ProblemList problems,
        IEnumerable<(int Name, TextRange Place, AliasOccurrence Declared, string? Person)> places
    ) => (_article, _names, _problems, _places) = (article, names, problems, [.. places.OrderBy(p => p.Place.Start)]);

    /// <summary>Counts the names whose meaning depends on the occurrence.</summary>
    /// <returns>Null if there is no such name.</returns>
    public static AssignedPlaces? Find(
        CheckedArticle article,
        FoldedText folded,
        RangeSet omitted,
        ArticleNameTable names,
        ProblemList problems,
        CancellationToken cancellationToken
    )
    {
        if (article.Declaration.Aliases.All(alias => alias.Occurrences.Count == 0))
        {
            return null;
        }

        var counted = Enumerable
            .Range(0, names.Forms.Count)
            .Where(name => names[name].Occurrences is not null)
            .ToList();
        var places = NameOccurrenceFinder.Find(
            folded,
            omitted,
            counted.ConvertAll(name => names.Forms[name]),
            cancellationToken
        );
        for (var i = 0; i < counted.Count; i++)
        {
            var (name, occurrences) = (counted[i], names[counted[i]].Occurrences!);
            occurrences.SetPlaces(places[i].Places, places[i].IsCounted);
            if (occurrences.Places.Count > 0 && !occurrences.IsValid)
            {
                _ = names.MarkReported(name);
                ReportWrongNumbers(article, names.Forms[name], occurrences, problems);
            }
        }

        return new(
            article,
            names,
            problems,
            counted.SelectMany(name =>
                names[name].Occurrences!.Assigned.Select(a => (name, a.Place, a.Declared, a.Person))
            )
        );
    }

    /// <summary>
    /// Checks the places within the next name that was found: part of a longer name, they are whom that name means.
    /// </summary>
    public void CheckCovered(int name, TextRange range)
    {
        for (; _next < _places.Count && _places[_next].Place.Start < range.End; _next++)
        {
            var (assigned, place, declared, person) = _places[_next];
            if (
                (assigned != name || place.Start != range.Start)
                && person is not null
                && OnlyMeaningOf(name) is { } other
                && person != other
            )
            {
                Report(assigned, declared, name, range);
                _names[assigned].Occurrences!.HasCovered = true;
                _ = _names.MarkReported(assigned);
            }
        }
    }

    /// <summary>As <see cref="NameOccurrences.TryGet"/> says it; null if that depends on more than the name.</summary>
    private string? OnlyMeaningOf(int name) =>
        _names[name] switch
        {
            { Occurrences: not null } => null,
            { IsNobody: true } => "",
            { Bearers: { Count: 1 } bearers } => bearers[0],
            _ => null,
        };

    private static void ReportWrongNumbers(
        CheckedArticle article,
        string form,
        NameOccurrences occurrences,
        ProblemList problems
    )
    {
        var (text, places) = (article.Text, occurrences.Places);
        foreach (var number in occurrences.Alias.Occurrences.Select(occurrence => occurrence.Number))
        {
            if (number.Value >= 1 && number.Value <= places.Count)
            {
                continue;
            }

            var lines = places.Select(place => text.File.PositionOf(text.TextStart + place.Start).Line + 1);
            problems.Add(
                number.Range,
                Rules.AliasOccurrence,
                $"there is no occurrence {problems.File.Text.Substring(number.Range.Start, number.Range.Length)} of "
                    + $"'{form}': the name "
                    + OccurrenceText.Describe(
                        places.Count,
                        occurrences.IsCounted,
                        lines,
                        text.File.DisplayPath,
                        MaxLinesNamed
                    )
                    + (
                        places.Count == 1
                            ? "; use 1, or remove the number"
                            : FormattableString.Invariant($"; use a number from 1 to {places.Count}")
                    )
            );
        }
    }

    private void Report(int assigned, AliasOccurrence declared, int name, TextRange range)
    {
        var text = _article.Text;
        var (form, longer) = (_names.Forms[assigned], _names.Forms[name]);
        var line = text.File.PositionOf(text.TextStart + range.Start).Line + 1;
        var meaning = OnlyMeaningOf(name) is { Length: > 0 } person ? $"'{person}'" : "nobody";
        _problems.Add(
            (declared.Meaning.Person ?? new("", declared.Number.Range)).Range,
            Rules.AliasOccurrence,
            FormattableString.Invariant($"occurrence {declared.Number.Value} of '{form}' is part of '{longer}' ")
                + FormattableString.Invariant($"(line {line} of {text.File.DisplayPath}), which is {meaning}; ")
                + $"remove the occurrence, or say in '{_article.Declaration.Keys.Display("aliases")}' who '{longer}' is"
        );
    }
}
