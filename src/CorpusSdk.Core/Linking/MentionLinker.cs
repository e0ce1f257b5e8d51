using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Core.Linking;

/// <summary>
/// Finds who is mentioned in an article. A name that is an ordinary word or a calendar word counts where its place is
/// that of a name, and where the place does not tell, only if the article names the person elsewhere too. What the
/// article itself says of a single occurrence always counts.
/// </summary>
internal sealed class MentionLinker(CheckedArticle article, ArticleNameTable names, ProblemList problems)
{
    /// <summary>
    /// Each mention takes three numbers in the program. A file that repeats one short name could not be compiled.
    /// </summary>
    public const int MaxMentions = 300_000;

    private readonly string _language = LanguageTag.PrimaryOf(article.Declaration.Language?.Value);
    private readonly List<MentionModel> _mentions = [];
    private readonly AmbiguousPlaces _ambiguous = new(article, names);

    /// <summary>The names that were reported because several people have them.</summary>
    public EquatableArray<AmbiguousName> Ambiguous { get; private set; } = EquatableArray<AmbiguousName>.Empty;

    /// <summary>For people with a name that occurs, but is not them: what a message says about it.</summary>
    public Dictionary<string, string> AsWords { get; } = new(StringComparer.Ordinal);

    /// <returns>The mentions, in order.</returns>
    public EquatableArray<MentionModel> Link(FoldedText folded, CancellationToken cancellationToken)
    {
        var omitted = RangeSet.Of(article.Omitted);
        var assigned = AssignedPlaces.Find(article, folded, omitted, names, problems, cancellationToken);
        List<(int Name, TextRange Range)> unclear = [];
        foreach (var (name, range) in MentionFinder.Find(folded, omitted, names.Forms, cancellationToken))
        {
            assigned?.CheckCovered(name, range);
            if (!LinkAt(name, range, unclear))
            {
                break;
            }
        }

        if (article.CapitalLabels.Count > 0)
        {
            AddLabels();
        }

        if (unclear.Count > 0)
        {
            AddUnclear(unclear);
        }

        Ambiguous = _ambiguous.Report(problems);
        return _mentions.ToEquatableArray();
    }

    /// <returns>False if there are too many mentions.</returns>
    private bool LinkAt(int name, TextRange range, List<(int Name, TextRange Range)> unclear)
    {
        var meaning = names[name];
        if (meaning.Occurrences is { } occurrences && occurrences.TryGet(occurrences.NumberAt(range.Start), out var id))
        {
            return AddAssigned(name, range, id);
        }

        if (meaning.IsNobody)
        {
            AddNobody(name, range);
            return true;
        }

        switch (PlaceOf(name, range))
        {
            case NamePlace.Unclear:
                unclear.Add((name, range));
                return true;
            case NamePlace.Word:
                AddWord(name, range);
                return true;
            default:
                return Add(name, range);
        }
    }

    /// <param name="person">As <see cref="NameOccurrences.TryGet"/> says it.</param>
    private bool AddAssigned(int name, TextRange range, string? person)
    {
        if (person is { Length: > 0 })
        {
            return AddMention(person, range);
        }

        if (person is null)
        {
            _ = names.MarkReported(name);
        }
        else
        {
            AddNobody(name, range);
        }

        return true;
    }

    private void AddUnclear(List<(int Name, TextRange Range)> unclear)
    {
        var named = new HashSet<string>(_mentions.Select(m => m.Person), StringComparer.Ordinal);
        foreach (var (name, range) in unclear)
        {
            if (!names[name].Bearers.Any(named.Contains))
            {
                AddWord(name, range);
            }
            else if (!Add(name, range))
            {
                break;
            }
        }

        _mentions.Sort((a, b) => a.Range.Start.CompareTo(b.Range.Start));
    }

    /// <summary>Adds the people whom labels name in capital letters.</summary>
    private void AddLabels()
    {
        var named = RangeSet.Of(_mentions.Select(mention => mention.Range));
        Dictionary<string, (int Name, TextRange Range)?> known = new(StringComparer.Ordinal);
        foreach (var label in article.CapitalLabels.Where(label => !named.Overlaps(label.Range)))
        {
            if (!known.TryGetValue(label.Words, out var found))
            {
                known.Add(label.Words, found = LongestNameIn(label.Words));
            }

            // Folding changes the length of hardly any label; the name's place within such a one is not known.
            var isSameLength = label.Words.Length == label.Range.Length;
            if (found is var (name, range) && !Add(name, isSameLength ? range.Shift(label.Range.Start) : label.Range))
            {
                break;
            }
        }

        _mentions.Sort((a, b) => a.Range.Start.CompareTo(b.Range.Start));
    }

    private (int Name, TextRange Range)? LongestNameIn(string label)
    {
        (int Name, TextRange Range)? longest = null;
        for (var i = 0; i < names.Forms.Count; i++)
        {
            var form = names.Forms[i];
            var start =
                form.Length > (longest?.Range.Length ?? 0)
                    ? WordBoundary.IndexOf(label, form, StringComparison.OrdinalIgnoreCase)
                    : -1;
            if (start >= 0)
            {
                longest = (i, new(start, form.Length));
            }
        }

        return longest;
    }

    private NamePlace PlaceOf(int name, TextRange range)
    {
        var match = names[name].Match;
        return match == NameMatch.Names || NamePlaces.IsWord(names.Forms[name], _language)
            ? NamePlaces.Of(article.Text.Text, range, _language, isDeclared: match == NameMatch.Anywhere)
            : NamePlace.Name;
    }

    /// <returns>False if there are too many mentions.</returns>
    private bool Add(int name, TextRange range)
    {
        var bearers = names[name].Bearers;
        if (bearers.Count == 1)
        {
            return AddMention(bearers[0], range);
        }

        if (bearers.Count > 1)
        {
            _ambiguous.Add(name, range);
        }

        _ = names.MarkReported(name);
        return true;
    }

    /// <returns>False if there are too many mentions.</returns>
    private bool AddMention(string person, TextRange range)
    {
        if (_mentions.Count == MaxMentions)
        {
            problems.AddIn(
                article.Text.File,
                range.Shift(article.Text.TextStart),
                Rules.LimitExceeded,
                FormattableString.Invariant($"a text may mention people at most {MaxMentions:N0} times; split it")
            );
            return false;
        }

        _mentions.Add(new(person, range));
        return true;
    }

    private ArticleKeys Keys => article.Declaration.Keys;

    private void AddWord(int name, TextRange range)
    {
        foreach (var person in names[name].Bearers.Where(person => !AsWords.ContainsKey(person)))
        {
            AsWords.Add(
                person,
                Occurs(name, range)
                    + ", but as a word; if it is the name, add "
                    + $"'{Keys.Display("aliases")}: {{ {names.Forms[name]}: {person} }}' to the "
                    + "article's annotations"
                    + Keys.AdviceOn("aliases")
            );
        }
    }

    private void AddNobody(int name, TextRange range)
    {
        foreach (var person in names[name].Candidates.Where(person => !AsWords.ContainsKey(person)))
        {
            AsWords.Add(
                person,
                Occurs(name, range)
                    + $", but the '{Keys.Display("aliases")}' of the article say that it is nobody there"
            );
        }
    }

    private string Occurs(int name, TextRange range)
    {
        var line = article.Text.File.PositionOf(article.Text.TextStart + range.Start).Line + 1;
        return FormattableString.Invariant($"; line {line} of {article.Text.File.DisplayPath} has ")
            + $"'{names.Forms[name]}'";
    }
}
