using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;

namespace CorpusSdk;

/// <summary>
/// Finds capitalized words that look like the full name of a person whom the corpus need not know: <c>Jane Doe</c>,
/// <c>J. W. Doe</c>, <c>Jane van der Doe</c>.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="corpus">The names that are not those of people.</param>
/// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
internal sealed class UnknownNames(string text, CorpusNames corpus, string language)
{
    private const int MinWords = 2;
    private const int MaxWords = 5;

    /// <summary>A longer run of capitalized words is a headline.</summary>
    private const int MaxRun = 9;

    /// <summary>Longer words in capital letters are abbreviations.</summary>
    private const int MaxCapitals = 2;

    private static readonly HashSet<string> s_particles = WordList.Of(
        "von van der den de del della di da dos du la le bin ibn al el ten ter zu zur y af"
    );

    /// <summary>What begins a German description, whose nouns are capitalized too: <c>Mein Gegner sagte</c>.</summary>
    private static readonly HashSet<string> s_germanDeterminers = WordList.Of(
        """
        mein meine meiner meinem meinen dein deine deiner sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren
        unser unsere unserer unserem unseren euer eure eurer kein keine keiner keinem jeder jede jedes jedem jeden
        dieser diese dieses diesem diesen jener jene jenes jenem jenen mancher manche viele einige mehrere alle beide
        zwei drei vier fünf solche welche welcher welches irgendein irgendeine manch solch welch
        """
    );

    private static readonly HashSet<string> s_suffixes = WordList.Of("jr sr ii iii iv");

    /// <summary>The runs of capitalized words, in order.</summary>
    public IEnumerable<TextRange> Runs()
    {
        List<TextRange> run = [];
        foreach (var word in TextWords.In(text, 0, text.Length))
        {
            if (run.Count > 0 && !Continues(run[^1], word))
            {
                if (RangeOf(run) is { } range)
                {
                    yield return range;
                }

                run.Clear();
            }

            if (char.IsUpper(text[word.Start]) || (run.Count > 0 && s_particles.Contains(TextOf(word))))
            {
                run.Add(word);
            }
        }

        if (RangeOf(run) is { } last)
        {
            yield return last;
        }
    }

    /// <summary>The name within a run, without titles and other words before it; null if there is none.</summary>
    public TextRange? NameIn(TextRange run)
    {
        var words = TextWords.In(text, run.Start, run.End).Take(MaxRun + 1).ToList();
        if (words.Count > MaxRun)
        {
            return null;
        }

        var title = words.FindLastIndex(word => IsTitle(TextOf(word)));
        words.RemoveRange(0, title + 1);
        var isDescribed = title < 0 && FollowsThe(run.Start);
        while (words.Count > 0 && !IsInitial(words[0]) && IsBefore(TextOf(words[0])))
        {
            isDescribed = IsThe(words[0]);
            words.RemoveAt(0);
        }

        while (words.Count > 0 && IsBehind(TextOf(words[^1])))
        {
            words.RemoveAt(words.Count - 1);
        }

        if (isDescribed)
        {
            return null;
        }

        if (words.Count is < MinWords or > MaxWords || !words.TrueForAll(IsNamePart) || !HasFullWord(words))
        {
            return null;
        }

        var end = words[^1].End;
        var last = TextOf(words[^1]);
        var possessive = last.EndsWith("'s", StringComparison.Ordinal) || last.EndsWith("’s", StringComparison.Ordinal);
        var name = TextRange.FromBounds(words[0].Start, possessive ? end - 2 : end);
        return corpus.IsPlaceOrPublisher(text.Substring(name.Start, name.Length)) ? null : name;
    }

    /// <summary>Whether a word can be a surname that a citation gives alone: <c>(Doe, 2024)</c>.</summary>
    public bool IsSurname(string word) =>
        word.Length > MaxCapitals
        && char.IsUpper(word[0])
        && word.All(c => char.IsLetter(c) || c is '-' or '\'' or '’')
        && !word.All(char.IsUpper)
        && !IsTitle(word)
        && !WordNames.IsFunctionWord(word)
        && !NonPersonWords.Contains(word, language)
        && !corpus.IsPlaceOrPublisher(word);

    private bool IsNamePart(TextRange range)
    {
        var word = TextOf(range);
        var letters = word.Count(char.IsLetter);
        return (char.IsUpper(word[0]) || s_particles.Contains(word))
            && !word.Any(char.IsDigit)
            && (letters <= MaxCapitals || !word.Where(char.IsLetter).All(char.IsUpper))
            && !WordBoundary.IsSpaceless(word, 0)
            && !NonPersonWords.Contains(word, language);
    }

    /// <summary>Whether the last word is more than an initial.</summary>
    private bool HasFullWord(List<TextRange> words) =>
        words[^1].Length > MaxCapitals && char.IsUpper(text[words[^1].Start]);

    private bool IsInitial(TextRange word) => word.Length == 1 && word.End < text.Length && text[word.End] == '.';

    private bool Continues(TextRange last, TextRange next)
    {
        var gap = text.AsSpan(last.End, next.Start - last.End);
        var isJoined = gap is " " or "\u00A0" or ". " or ".\u00A0" or ".";
        if (!isJoined || (!char.IsUpper(text[next.Start]) && !s_particles.Contains(TextOf(next))))
        {
            return false;
        }

        // A full stop belongs to an initial or a short title; otherwise a sentence ends.
        var word = TextOf(last);
        return gap[0] != '.' || word.Length == 1 || (word.Length <= MaxCapitals + 2 && IsTitle(word));
    }

    private TextRange? RangeOf(List<TextRange> run)
    {
        while (run.Count > 0 && !char.IsUpper(text[run[^1].Start]))
        {
            run.RemoveAt(run.Count - 1);
        }

        return run.Count == 0 ? null : TextRange.FromBounds(run[0].Start, run[^1].End);
    }

    /// <summary><c>the Old Farmer</c>; in other languages than English, names may follow an article.</summary>
    private bool FollowsThe(int start) =>
        start >= 4
        && text[start - 1] == ' '
        && IsThe(new(start - 4, 3))
        && (start == 4 || !char.IsLetterOrDigit(text[start - 5]));

    private bool IsThe(TextRange word) => language == "en" && word.Length == 3 && TextOf(word) is "the" or "The";

    private static bool IsTitle(string word) => AttributionWords.IsTitle(word) || AttributionWords.IsGermanOffice(word);

    private bool IsBefore(string word) =>
        WordNames.IsFunctionWord(word)
        || (language == "de" && s_germanDeterminers.Contains(word))
        || RelatedPeople.IsRussian(word)
        || AttributionWords.IsTime(word)
        || AttributionWords.IsComparison(word)
        || AttributionWords.SourcePhrase(1, 0, _ => word) > 0
        || word is "Former" or "Prime" or "Vice" or "Deputy" or "Said" or "Says" or "So"
        || SpeakerDoubt.Contrasts(word);

    private static bool IsBehind(string word) =>
        AttributionWords.IsTime(word)
        || s_suffixes.Contains(word)
        || s_particles.Contains(word)
        || (word.Length is > 1 and <= MaxCapitals + 1 && word.All(char.IsUpper));

    private string TextOf(TextRange word) => TextWords.Text(text, word);
}
