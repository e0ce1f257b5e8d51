using System.Globalization;
using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Linking;

/// <summary>
/// Collects the places of names that could mean several people, and reports each name once, at the first place.
/// </summary>
internal sealed class AmbiguousPlaces(CheckedArticle article, ArticleNameTable names)
{
    private const int MaxNumbersNamed = 5;

    private readonly Dictionary<int, List<TextRange>> _places = [];

    public void Add(int name, TextRange range)
    {
        if (!_places.TryGetValue(name, out var places))
        {
            _places.Add(name, places = []);
        }

        places.Add(range);
    }

    public EquatableArray<AmbiguousName> Report(ProblemList problems)
    {
        List<AmbiguousName> reported = [];
        foreach (var (name, places) in _places.OrderBy(item => item.Value[0].Start).Select(i => (i.Key, i.Value)))
        {
            var meaning = names[name];
            if (meaning.Occurrences is { IsValid: false })
            {
                continue;
            }

            var form = names.Forms[name];
            var (subject, remedy) = meaning.Occurrences is { } occurrences
                ? DescribeOccurrences(form, occurrences, places)
                : DescribeName(form);
            var problem = Problem.At(
                article.Text.File,
                places[0].Shift(article.Text.TextStart),
                Rules.AmbiguousAlias,
                subject,
                AmbiguousName.JoinPeople(meaning.Bearers, _ => ""),
                remedy
            );
            problems.Add(problem);
            reported.Add(new(form, meaning.Bearers, problem) { Subject = subject, Remedy = remedy });
        }

        return reported.ToEquatableArray();
    }

    private (string Subject, string Remedy) DescribeName(string form)
    {
        var key = article.Declaration.Keys.Display("aliases");
        return (
            $"'{form}'",
            $"to say who is meant here, add '{key}: {{ {form}: <id> }}' with that person's id to the article's "
                + $"annotations, or '{key}: {{ {form}: {{ 1: <id>, 2: <id> }} }}' if it is not the same person at "
                + "each occurrence; '~' is nobody"
                + article.Declaration.Keys.AdviceOn("aliases")
        );
    }

    private (string Subject, string Remedy) DescribeOccurrences(
        string form,
        NameOccurrences occurrences,
        List<TextRange> places
    )
    {
        var numbers = places.ConvertAll(place => occurrences.NumberAt(place.Start));
        var first = numbers[0].ToString(CultureInfo.InvariantCulture);
        var line = article.Text.File.PositionOf(article.Text.TextStart + places[0].Start).Line + 1;
        var others = numbers.Skip(1).Take(MaxNumbersNamed).ToList();
        var more = numbers.Count - 1 - others.Count;
        return (
            FormattableString.Invariant($"occurrence {first} of '{form}' (line {line})"),
            $"add '{first}: <id>' to '{form}' in the article's '{article.Declaration.Keys.Display("aliases")}', "
                + $"or '{first}: ~' if it is nobody; "
                + "'rest: <id>' is for all occurrences without a number"
                + (
                    others.Count == 0
                        ? ""
                        : $"; so {(others.Count + more == 1 ? "is occurrence" : "are occurrences")} "
                            + string.Join(", ", others)
                            + (more > 0 ? FormattableString.Invariant($" and {more} more") : "")
                )
        );
    }
}
