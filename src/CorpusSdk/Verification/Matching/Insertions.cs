using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;

namespace CorpusSdk;

/// <summary>The words of an article that an insertion in square brackets may stand for.</summary>
internal static class Insertions
{
    private static readonly HashSet<string> s_replaceable = WordList.Of(
        """
        i me my mine we us our ours you your yours he him his she her hers it its they them their theirs this that these
        those here there who whom
        ich mich mir mein meine wir uns unser unsere du dich dir er ihn ihm sein seine sie ihr ihre ihnen es dies dieser
        diese dieses jener jene hier dort
        je me moi mon ma mes nous notre nos vous votre vos il lui elle le la les leur leurs ils elles ce cet cette ces
        celui celle ici là
        yo mí mi nosotros nos nuestro nuestra usted ustedes él ella ellos ellas su sus esto este esta ese esa aquí allí
        io me mio mia noi ci nostro nostra lui lei loro suo sua questo questa quello quella qui
        я меня мне мой моя мы нас нам наш наша он его ему она её ее ей они их им это этот эта эти здесь там
        """
    );

    /// <summary>Whether the words between two pieces of a quotation are none, or a pronoun.</summary>
    public static bool CanReplace(string text, TextRange between)
    {
        var count = 0;
        foreach (var word in TextWords.In(text, between.Start, between.End))
        {
            if (++count > 1 || !s_replaceable.Contains(TextWords.Text(text, word)))
            {
                return false;
            }
        }

        return count == 1 || string.IsNullOrWhiteSpace(text.Substring(between.Start, between.Length));
    }
}
