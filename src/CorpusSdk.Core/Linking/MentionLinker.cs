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
/// that of a name, and where the place does not tell, only if the article names the person elsewhere too.
/// </summary>
internal sealed class MentionLinker(CheckedArticle article, ArticleNameTable names, ProblemList problems)
{
    /// <summary>
    /// Each mention takes three numbers in the program. A file that repeats one short name could not be compiled.
    /// </summary>
    public const int MaxMentions = 300_000;

    private readonly string _language = LanguageTag.PrimaryOf(article.Declaration.Language?.Value);
    private readonly List<MentionModel> _mentions = [];
    private readonly List<AmbiguousName> _ambiguous = [];

    /// <summary>The names that were reported because several people have them.</summary>
    public EquatableArray<AmbiguousName> Ambiguous => _ambiguous.ToEquatableArray();

    /// <summary>For people with a name that occurs only as a word: what a message says about it.</summary>
    public Dictionary<string, string> AsWords { get; } = new(StringComparer.Ordinal);

    /// <returns>The mentions, in order.</returns>
    public EquatableArray<MentionModel> Link(FoldedText folded, CancellationToken cancellationToken)
    {
        List<(int Name, TextRange Range)> unclear = [];
        foreach (
            var (name, range) in MentionFinder.Find(
                folded,
                RangeSet.Of(article.Omitted),
                names.Forms,
                cancellationToken
            )
        )
        {
            var place = PlaceOf(name, range);
            if (place == NamePlace.Unclear)
            {
                unclear.Add((name, range));
            }
            else if (place == NamePlace.Word)
            {
                AddWord(name, range);
            }
            else if (!Add(name, range))
            {
                break;
            }
        }

        if (unclear.Count > 0)
        {
            AddUnclear(unclear);
        }

        return _mentions.ToEquatableArray();
    }

    private void AddUnclear(List<(int Name, TextRange Range)> unclear)
    {
        var named = new HashSet<string>(_mentions.Select(m => m.Person), StringComparer.Ordinal);
        foreach (var (name, range) in unclear)
        {
            if (!names.BearersOf(name).Any(named.Contains))
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

    private NamePlace PlaceOf(int name, TextRange range)
    {
        var match = names.MatchOf(name);
        return match == NameMatch.Names || NamePlaces.IsWord(names.Forms[name], _language)
            ? NamePlaces.Of(article.Text.Text, range, _language, isDeclared: match == NameMatch.Anywhere)
            : NamePlace.Name;
    }

    /// <returns>False if there are too many mentions.</returns>
    private bool Add(int name, TextRange range)
    {
        var bearers = names.BearersOf(name);
        if (bearers.Count == 1 && _mentions.Count == MaxMentions)
        {
            problems.AddIn(
                article.Text.File,
                range.Shift(article.Text.TextStart),
                Rules.LimitExceeded,
                FormattableString.Invariant($"a text may mention people at most {MaxMentions:N0} times; split it")
            );
            return false;
        }

        if (bearers.Count == 1)
        {
            _mentions.Add(new(bearers[0], range));
        }
        else if (names.MarkReported(name) && bearers.Count > 0)
        {
            var problem = Problem.At(
                article.Text.File,
                range.Shift(article.Text.TextStart),
                Rules.AmbiguousAlias,
                names.Forms[name],
                AmbiguousName.JoinPeople(bearers, _ => ""),
                Keys.Display("aliases"),
                Keys.AdviceOn("aliases")
            );
            problems.Add(problem);
            _ambiguous.Add(new(names.Forms[name], bearers, problem) { Keys = Keys });
        }

        return true;
    }

    private ArticleKeys Keys => article.Declaration.Keys;

    private void AddWord(int name, TextRange range)
    {
        var line = article.Text.File.PositionOf(article.Text.TextStart + range.Start).Line + 1;
        foreach (var person in names.BearersOf(name).Where(person => !AsWords.ContainsKey(person)))
        {
            AsWords.Add(
                person,
                FormattableString.Invariant($"; line {line} of {article.Text.File.DisplayPath} has ")
                    + $"'{names.Forms[name]}', but as a word; if it is the name, add "
                    + $"'{Keys.Display("aliases")}: {{ {names.Forms[name]}: {person} }}' to the article's annotations"
                    + Keys.AdviceOn("aliases")
            );
        }
    }
}
