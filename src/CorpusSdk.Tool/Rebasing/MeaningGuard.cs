using System.Globalization;
using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Tool.Rebasing;

/// <summary>
/// Tells whether a change of a few words changes what was said: a negation, a limit, a number, a name, a question mark
/// or a quotation mark that comes or goes. What it cannot judge, it takes for such a change.
/// </summary>
internal sealed class MeaningGuard(string language)
{
    private static readonly HashSet<string> s_numbers = new(
        (
            "one two three four five six seven eight nine ten eleven twelve dozen twenty thirty forty fifty sixty "
            + "seventy eighty ninety hundred thousand million billion half quarter third twice double first second "
            + "ein eins eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert tausend "
            + "million millionen milliarde milliarden halb doppelt erste zweite "
            + "un une deux trois quatre cinq sept huit neuf dix onze douze vingt cent mille moitié demi premier "
            + "uno una dos tres cuatro cinco seis siete ocho nueve diez once doce veinte cien ciento mil millón "
            + "millones mitad medio primero due tre quattro cinque sei sette otto nove dieci venti cento milione "
            + "dois três quatro oito dez vinte cem milhão metade een twee drie vijf zes zeven negen tien honderd "
            + "duizend en ett två tre fyra fem sex sju åtta nio tio hundra tusen to fire syv åtte ni ti hundre"
        ).Split(' '),
        StringComparer.Ordinal
    );

    private readonly string _language = LanguageTag.PrimaryOf(language);

    /// <summary>Why a change may change the meaning; null if it does not.</summary>
    public string? Differs(string before, TextRange old, string after, TextRange now)
    {
        if (!MeaningWords.ByLanguage.ContainsKey(_language))
        {
            return "was changed, in a language whose negations are not known";
        }

        if (HasSpaceless(before, old) || HasSpaceless(after, now))
        {
            return "was changed, in a script without spaces between words";
        }

        return DiffersInFacts(before, old, after, now)
            ?? (
                !Same(before, old, after, now, Names) ? "was changed in a name"
                : !Same(before, old, after, now, Marks) ? "was changed in a quotation mark or question mark"
                : null
            );
    }

    /// <summary>Which fact changed, whatever the language: a negation, a limit or a number; null for none.</summary>
    public string? DiffersInFacts(string before, TextRange old, string after, TextRange now)
    {
        MeaningFinder finder = new(_language);
        return !Same(before, old, after, now, (text, range) => MeaningWordsIn(finder, text, range))
                ? "was changed in a negation or a limit"
            : !Same(before, old, after, now, Numbers) ? "was changed in a number"
            : null;
    }

    private static bool Same(
        string before,
        TextRange old,
        string after,
        TextRange now,
        Func<string, TextRange, IEnumerable<string>> select
    ) => select(before, old).SequenceEqual(select(after, now), StringComparer.Ordinal);

    private static IEnumerable<string> MeaningWordsIn(MeaningFinder finder, string text, TextRange range)
    {
        for (
            var at = range.Start;
            finder.FindIn(text, TextRange.FromBounds(at, range.End)) is { } found;
            at = found.End
        )
        {
            yield return TextWords.Lower(text, found);
        }
    }

    private static IEnumerable<string> Numbers(string text, TextRange range) =>
        Words(text, range).Where(word => word.Any(char.IsNumber) || s_numbers.Contains(word.ToLowerInvariant()));

    private static IEnumerable<string> Names(string text, TextRange range) =>
        Words(text, range).Where(word => char.IsUpper(word[0]) || char.IsSurrogate(word[0]));

    private static IEnumerable<string> Marks(string text, TextRange range) =>
        text.Substring(range.Start, range.Length)
            .Where(c =>
                c is '"' or '?' or '%' or '$' or '+' or '-'
                || CharUnicodeInfo.GetUnicodeCategory(c)
                    is UnicodeCategory.InitialQuotePunctuation
                        or UnicodeCategory.FinalQuotePunctuation
                        or UnicodeCategory.CurrencySymbol
                        or UnicodeCategory.MathSymbol
            )
            .Select(c => c.ToString());

    private static IEnumerable<string> Words(string text, TextRange range) =>
        TextWords.In(text, range.Start, range.End).Select(word => TextWords.Text(text, word));

    private static bool HasSpaceless(string text, TextRange range) =>
        TextWords.In(text, range.Start, range.End).Any(word => WordBoundary.IsSpaceless(text, word.Start));
}
