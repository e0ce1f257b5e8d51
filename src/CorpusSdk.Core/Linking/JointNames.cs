using CorpusSdk.Matching;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk.Core.Linking;

/// <summary>
/// Joins the names of people who speak together to one name: <c>Ann Lee and Bob Ray</c>. A text that gives words to
/// both gives them to neither, so that the attribution is not found by a single name.
/// </summary>
internal static class JointNames
{
    /// <summary>No conjunction between two names is longer, with the spaces and the comma around it.</summary>
    private const int MaxGap = 8;

    /// <summary>The index of the joined names of some of the speakers.</summary>
    private const int SomeSpeakers = int.MaxValue - 2;

    private static readonly string[] s_conjunctions =
    [
        "",
        "and",
        "&",
        "und",
        "et",
        "y",
        "e",
        "и",
        "和",
        "、",
        "와",
        "과",
        "と",
    ];

    /// <summary>
    /// The names near a quotation, with those of its speakers joined. Names of only some of the speakers are not
    /// anybody's when they are joined.
    /// </summary>
    /// <param name="text">The article's text.</param>
    /// <param name="names">All names, in order.</param>
    /// <param name="speakers">The speakers, by their indexes in the names.</param>
    /// <param name="context">The narrator's words around the quotation.</param>
    /// <param name="joined">The index that the joined names of all speakers get.</param>
    public static List<NamedRange> Near(
        string text,
        List<NamedRange> names,
        HashSet<int> speakers,
        SpeechContext context,
        int joined
    )
    {
        var ranges = new[]
        {
            context.Before,
            context.After,
            context.Between,
            context.Label,
            context.Introduction,
            context.Credit,
        }
            .Where(range => range.Length > 0)
            .ToList();
        List<NamedRange> near = [];
        if (ranges.Count == 0)
        {
            return near;
        }

        var end = ranges.Max(range => range.End);
        HashSet<int> together = [];
        for (var i = FirstFrom(names, ranges.Min(range => range.Start)); i < names.Count; i++)
        {
            var name = names[i];
            if (name.Range.Start >= end)
            {
                break;
            }

            if (
                near.Count > 0
                && near[near.Count - 1] is var last
                && together.Count > 0
                && speakers.Contains(name.Person)
                && IsConjunction(text, last.Range.End, name.Range.Start)
            )
            {
                _ = together.Add(name.Person);
                near[near.Count - 1] = new(
                    TextRange.FromBounds(last.Range.Start, name.Range.End),
                    together.Count == speakers.Count ? joined : SomeSpeakers
                );
            }
            else
            {
                near.Add(name);
                together.Clear();
                if (speakers.Contains(name.Person))
                {
                    _ = together.Add(name.Person);
                }
            }
        }

        return near;
    }

    private static bool IsConjunction(string text, int start, int end)
    {
        if (end - start is < 1 or > MaxGap)
        {
            return false;
        }

        var gap = text.Substring(start, end - start);
        var words = gap.Trim().TrimStart(',').Trim();
        return s_conjunctions.Contains(words, StringComparer.OrdinalIgnoreCase)
            && (words.Length > 0 || gap.IndexOf(',') >= 0);
    }

    private static int FirstFrom(List<NamedRange> names, int offset)
    {
        int low = 0,
            high = names.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = names[middle].Range.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
