using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>
/// Tells the person who speaks from the one to whom the speaker belongs, where only the case of the name shows it:
/// <c>Представитель Петрова сказал</c>, <c>Die Frau Lena Roths sagte</c>.
/// </summary>
internal static class RelatedPeople
{
    private const int MaxDescription = 6;

    /// <summary>Russian nouns of people who are somebody's, without their endings.</summary>
    private static readonly string[] s_russianStems = WordList.Split(
        """
        представител адвокат пресс-секретар помощни советни заместител секретар коллег подруг соперни соратни сторонни
        противни предшественни преемни защитни племянни начальни сестр доч вдов супруг юрист тренер водител охранни
        сосед команд штаб пресс-служб окружени родственни наследни доверенн бывш
        """
    );

    private static readonly HashSet<string> s_russian = WordList.Of(
        """
        жена жены жене жену муж мужа мужу сын сына сыну брат брата брату мать матери отец отца отцу друг друга другу
        врач врача врачу агент агента мама мамы папа папы дядя тётя тетя внук внука внучка внучки партнёр партнер
        """
    );

    /// <summary>First names of women that are not the genitive of a name of men.</summary>
    private static readonly HashSet<string> s_women = WordList.Of(
        """
        мария марья наталья наталия анна елена ольга татьяна ирина светлана екатерина юлия анастасия дарья ксения
        виктория галина людмила валентина марина надежда вера любовь нина софья софия алиса полина диана алина карина
        кристина лариса лидия маргарита тамара зинаида раиса элла эльвира инна алла жанна зоя майя оксана вероника
        варвара елизавета антонина эмма роза лилия ульяна злата олеся
        """
    );

    private static readonly HashSet<string> s_german = WordList.Of(
        """
        frau mann sprecher sprecherin anwalt anwältin sohn tochter bruder schwester mutter vater witwe witwer berater
        beraterin vertreter vertreterin assistent assistentin nachfolger nachfolgerin vorgänger vorgängerin freund
        freundin kollege kollegin partner partnerin gegner gegnerin trainer verteidiger büro team
        """
    );

    /// <param name="tokens">The words next to a quotation.</param>
    /// <param name="name">The index of a name.</param>
    /// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
    public static bool MayBePossessor(List<AttributionToken> tokens, int name, string language)
    {
        var text = tokens[name].Text;
        if (text[0] is >= '\u0400' and <= '\u04FF')
        {
            return IsOblique(text) && HasBefore(tokens, name, IsRussian);
        }

        return language == "de"
            && text[^1] is 's' or 'x' or 'z' or 'ß'
            && name > 1
            && s_german.Contains(tokens[name - 1].Text)
            && AttributionWords.IsArticle(tokens[name - 2].Text);
    }

    /// <summary>Whether a Russian word means somebody who belongs to another, or is in another case.</summary>
    public static bool IsRussian(string word) =>
        s_russian.Contains(word)
        || Array.Exists(s_russianStems, stem => word.StartsWith(stem, StringComparison.OrdinalIgnoreCase));

    private static bool HasBefore(List<AttributionToken> tokens, int name, Func<string, bool> isRelated)
    {
        for (var i = name - 1; i >= 0 && i >= name - MaxDescription && tokens[i].IsWord && !tokens[i].IsName; i--)
        {
            if (isRelated(tokens[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all words of a Russian name can be a genitive.</summary>
    private static bool IsOblique(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return !s_women.Contains(words[0])
            && Array.TrueForAll(
                words,
                word => word[^1] is 'а' or 'я' or 'ы' or 'и' or '.' || word is [.., 'о' or 'е', 'й'] or [.., 'г', 'о']
            );
    }
}
