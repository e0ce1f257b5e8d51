namespace CorpusSdk.Matching.Languages;

/// <summary>
/// Guesses the language of a text in Latin or Cyrillic letters by its most frequent words, which are short and hardly
/// shared. Other scripts are not guessed.
/// </summary>
internal sealed class FunctionWords
{
    /// <summary>Fewer words in favor of a language prove nothing.</summary>
    private const int MinWords = 2;

    /// <summary>The longest word of a list.</summary>
    private const int MaxLength = 8;

    private static readonly string[] s_languages;
    private static readonly Dictionary<string, int[]> s_byWord = new(StringComparer.Ordinal);

    private readonly int[] _counts = new int[s_languages.Length];

    static FunctionWords()
    {
        (string Language, string Words)[] lists =
        [
            (
                "en",
                """
                the and of to in is was that for it with as his he on be at by i this had not are but from or have an
                they which you were her she there been their has would will we can who what more if its our them said
                """
            ),
            (
                "de",
                """
                der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus
                er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber
                wir ich
                """
            ),
            (
                "fr",
                """
                de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son
                cette nous vous ils elle mais ou je on leur aux été ont était n'est c'est d'une qu'il
                """
            ),
            (
                "es",
                """
                de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si
                sin sobre este ya entre cuando todo esta ser son dos también fue había era muy hasta desde nos
                """
            ),
            (
                "pt",
                """
                de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou
                quando muito nos já eu também só pelo pela até isso ela entre são foi tem ser está
                """
            ),
            (
                "it",
                """
                di e il la che in a per un è del non una con le si da i della al come sono dei più lo gli alla ha ma
                nel anche dal questo o delle su se ci era mi nella cui noi dalla così
                """
            ),
            (
                "nl",
                """
                de het een van en in is dat op te zijn met voor niet die aan er om ook als maar bij dan was naar heeft
                uit hij ze wij door over nog zal dit zo deze worden had wordt geen hebben ik
                """
            ),
            (
                "sv",
                """
                och i att det som en på är av för med den till inte har de ett om var jag men sig så vi från kan när
                han nu efter vid här också skulle hade ska eller
                """
            ),
            (
                "da",
                """
                og i at det som en på er af for med den til ikke har de et om var jeg men sig så vi fra kan når han nu
                efter ved også skulle havde skal eller blev
                """
            ),
            (
                "pl",
                """
                i w na z do nie się jest że to o jak za po od co ale tym jego przez dla być tak czy był może już które
                który są ze oraz tylko jej ich
                """
            ),
            (
                "tr",
                """
                ve bir bu da de için ile çok olarak daha gibi olan var ne kadar sonra ama en her ben o biz değil
                """
            ),
            (
                "id",
                """
                yang dan di dengan untuk dari ini pada dalam tidak itu ke akan oleh kami adalah juga mereka saya ada
                """
            ),
            (
                "ru",
                """
                и в не на что с он я как это по но они к у из за то же его мы от так был для бы о все если или уже мне
                только быть когда нет вы при до чтобы нас мы
                """
            ),
            (
                "uk",
                """
                і в не на що з він я як це по але вони у до за то й його ми від так був для би про все якщо або вже
                та щоб є які ви
                """
            ),
        ];
        s_languages = [.. lists.Select(list => list.Language)];
        for (var language = 0; language < lists.Length; language++)
        {
            foreach (var word in WordList.Of(lists[language].Words))
            {
                var before = s_byWord.TryGetValue(word, out var known) ? known : [];
                s_byWord[word] = [.. before, language];
            }
        }
    }

    /// <summary>Counts the words of a text, in addition to those that were counted before.</summary>
    public void Add(string text, int start, int end)
    {
        foreach (var word in TextWords.In(text, start, end))
        {
            if (
                word.Length <= MaxLength
                && s_byWord.TryGetValue(TextWords.Lower(text, word).Replace('’', '\''), out var languages)
            )
            {
                foreach (var language in languages)
                {
                    _counts[language]++;
                }
            }
        }
    }

    /// <summary>The language with clearly the most words; null if none has.</summary>
    public string? Guess()
    {
        var (best, second) = (-1, 0);
        for (var i = 0; i < _counts.Length; i++)
        {
            if (best < 0 || _counts[i] > _counts[best])
            {
                second = best < 0 ? 0 : _counts[best];
                best = i;
            }
            else
            {
                second = Math.Max(second, _counts[i]);
            }
        }

        return _counts[best] >= MinWords && _counts[best] * 3 > second * 4 ? s_languages[best] : null;
    }

    /// <summary>
    /// The first of some languages that has the most words, though others may have as many; null if it has less than
    /// prove something.
    /// </summary>
    public string? GuessAmong(IEnumerable<string> languages)
    {
        var best = languages.OrderByDescending(Count).FirstOrDefault();
        return best is not null && Count(best) >= MinWords ? best : null;
    }

    /// <summary>How many words are in favor of a language.</summary>
    public int Count(string language) =>
        Array.IndexOf(s_languages, language) is var index and >= 0 ? _counts[index] : 0;

    /// <summary>The language of a range of a text; null if that is not clear.</summary>
    public static string? GuessIn(string text, int start, int end)
    {
        var words = new FunctionWords();
        words.Add(text, start, end);
        return words.Guess();
    }
}
