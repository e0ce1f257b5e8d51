using CorpusSdk.Matching;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk.Core.Tests.Quotations;

/// <summary>
/// Quotations as a reader finds them. They are shown in order, each before those that are nested in it, separated by
/// <c> | </c>; the parts of one by <c> + </c>.
/// </summary>
public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("He said \"we go\" and \"we stay\".", "we go | we stay")]
    [InlineData("He said “we go” and “we stay”.", "we go | we stay")]
    [InlineData("Er sagte „wir gehen“ und „wir bleiben“.", "wir gehen | wir bleiben")]
    [InlineData("Powiedział „idziemy” i „zostajemy”.", "idziemy | zostajemy")]
    [InlineData("Er sagte „wir gehen\" und „wir bleiben\".", "wir gehen | wir bleiben")]
    [InlineData("Han sade ”vi går” och ”vi stannar”.", "vi går | vi stannar")]
    [InlineData("Il dit «allons» et «restons».", "allons | restons")]
    [InlineData("Il dit « allons » et « restons ».", "allons | restons")]
    [InlineData("Il dit «\u00A0allons\u00A0» et «\u202Frestons\u202F».", "allons | restons")]
    [InlineData("Il parle d'« aller » et de l’« élan ».", "aller | élan")]
    [InlineData("[« Allons-y »](https://example.org) (« Restons »)", "Allons-y | Restons")]
    [InlineData("Er sagte »wir gehen« und »wir bleiben«.", "wir gehen | wir bleiben")]
    [InlineData("Hän sanoi »menemme» ja »jäämme».", "menemme | jäämme")]
    [InlineData("Er sagte ‹wir gehen› und ›wir bleiben‹.", "wir gehen | wir bleiben")]
    [InlineData("他说「我们走」，又说『我们留下』。", "我们走 | 我们留下")]
    [InlineData("他说﹁我们走﹂，又说﹃我们留下﹄。", "我们走 | 我们留下")]
    [InlineData("彼は｢行く｣と言った。", "行く")]
    [InlineData("他说＂我们走＂，又说＂我们留下＂。", "我们走 | 我们留下")]
    [InlineData("他说“我们走”，又说“我们留下”。", "我们走 | 我们留下")]
    [InlineData("He said ``we go'' and ''we stay''.", "we go | we stay")]
    [InlineData("He said 'we go' and 'we stay'.", "we go | we stay")]
    [InlineData("He said ‘we go’ and ‘we stay’.", "we go | we stay")]
    [InlineData("Er sagte ‚wir gehen‘ und ‚wir bleiben‘.", "wir gehen | wir bleiben")]
    [InlineData("(\"We go\") [“we stay”] — \"so\"—", "We go | we stay | so")]
    [InlineData("\"We go,\"\"we stay.\"", "We go, | we stay.")]
    [InlineData("**\"We go,\" she said.** _\"We stay\"_", "We go, | We stay")]
    public void Marks_of_every_style(string text, string expected) => Finds(expected, text);

    [Theory]
    [InlineData("\"He told me 'go home' and left\"", "He told me 'go home' and left | go home")]
    [InlineData("“He told me ‘go home’ and left”", "He told me ‘go home’ and left | go home")]
    [InlineData("‘He told me “go home” and left’", "He told me “go home” and left | go home")]
    [InlineData("« Il m'a dit “va” et il est parti »", "Il m'a dit “va” et il est parti | va")]
    [InlineData("«Il a dit «va» et il est parti»", "Il a dit «va» et il est parti | va")]
    [InlineData("„Er sagte ‚geh‘ und ging“", "Er sagte ‚geh‘ und ging | geh")]
    [InlineData("»Er sagte ›geh‹ und ging«", "Er sagte ›geh‹ und ging | geh")]
    [InlineData("「他說『走』就走了」", "他說『走』就走了 | 走")]
    [InlineData("「他說「走」就走了」", "他說「走」就走了 | 走")]
    [InlineData("“他说‘走’就走了”", "他说‘走’就走了 | 走")]
    [InlineData("“I said ‘he said “go” twice’ then.”", "I said ‘he said “go” twice’ then. | he said “go” twice | go")]
    [InlineData("\"I like 'the ferry'\" \"so do I\"", "I like 'the ferry' | the ferry | so do I")]
    public void Quotations_are_nested_in_each_other(string text, string expected) => Finds(expected, text);

    [Theory]
    [InlineData("He doesn't know, and it's Jane's.", "")]
    [InlineData("He doesn’t know, and it’s Jane’s.", "")]
    [InlineData("'I don't know,' she said.", "I don't know,")]
    [InlineData("‘I don’t know,’ she said.", "I don’t know,")]
    [InlineData("Give 'em the '90s boats, 'cause 'tis late.", "")]
    [InlineData("Give ’em the ’90s boats, ’cause ’tis late.", "")]
    [InlineData("'We like the ministers' plan,' she said.", "We like the ministers' plan,")]
    [InlineData("‘We like the ministers’ plan,’ she said.", "We like the ministers’ plan,")]
    [InlineData("The ministers' plan and the sailors' boats.", "")]
    [InlineData("\"Jane O’Doe and Dan O'Doe came,\" he said.", "Jane O’Doe and Dan O'Doe came,")]
    [InlineData("Rock 'n' roll at five o'clock", "")]
    [InlineData("'Rock 'n' roll,' he muttered.", "Rock 'n' roll,")]
    [InlineData("‘Rock ’n’ roll,’ he muttered.", "Rock ’n’ roll,")]
    [InlineData("In '68 Jane Doe had sunk the boats' nets.", "")]
    [InlineData("The '68 boats' nets and ’47 wines’ corks.", "")]
    [InlineData("'I left in '68,' he said.", "I left in '68,")]
    [InlineData("‘I left in ’68 and came in ’70,’ he said.", "I left in ’68 and came in ’70,")]
    [InlineData("'50 boats sank,' he said.", "50 boats sank,")]
    [InlineData("He told us '50 went down' and left.", "50 went down")]
    [InlineData("Die '90er und die '68er, seit '89.", "")]
    [InlineData("‚Das war Hans' Land, und 's war gut‘, sagte Jana.", "Das war Hans' Land, und 's war gut")]
    [InlineData("‚Das war Hans’ Land‘, sagte Jana.", "Das war Hans’ Land")]
    [InlineData("‚Das war Land', sagte Jana.", "Das war Land")]
    [InlineData("‘The boats' nets are new,’ she said.", "The boats' nets are new,")]
    [InlineData("‘The boats sank,' she said.", "The boats sank,")]
    [InlineData("\"Ferry\"'s crew and the “Ferry”’s crew", "Ferry | Ferry")]
    [InlineData("L'arrivée d'Omar n'est pas sûre.", "")]
    public void Apostrophes_are_no_marks(string text, string expected) => Finds(expected, text);

    [Theory]
    [InlineData("He is 6'2\" tall and has a 27\" screen.", "")]
    [InlineData("“It is 27\" wide,” he said. “So.”", "It is 27\" wide, | So.")]
    [InlineData("See <a href=\"https://example.org\">it</a> and \"go\".", "go")]
    [InlineData("\" \" and “”", "")]
    public void Measures_and_attributes_are_no_quotations(string text, string expected) => Finds(expected, text);

    [Theory]
    [InlineData("Jane said: “One.\n\n“Two.\n\n“Three.” She left.", "One. + Two. + Three.")]
    [InlineData("Jane said: \"One.\n\n\"Two.\n\n\"Three.\" She left.", "One. + Two. + Three.")]
    [InlineData("Jane sagte: „Eins.\n\n„Zwei.“ Sie ging.", "Eins. + Zwei.")]
    [InlineData("Jane dit : « Un.\n\n« Deux. » Elle part.", "Un. + Deux.")]
    [InlineData("Jane dit : « Un.\n\n» Deux. » Elle part.", "Un. + Deux.")]
    [InlineData("Jane said: 'One.\n\n'Two.' She left.", "One. + Two.")]
    [InlineData("珍说：「一。\n\n「二。」她走了。", "一。 + 二。")]
    [InlineData("Jane said: “One.\n\nTwo.” She left.", "One. + Two.")]
    [InlineData("Jane said: “One.\n\nTwo.\n\nThree.” She left.", "One. + Two. + Three.")]
    [InlineData("Jane said: “One\ntwo.” She left.", "One\ntwo.")]
    [InlineData("“One,” said Jane.\n\n“Two,” said Omar.", "One, | Two,")]
    public void A_quotation_goes_on_in_the_next_paragraph(string text, string expected) => Finds(expected, text);

    [Theory]
    [InlineData("Jane said: “We go.\n\nOmar left. He was tired.", "We go.")]
    [InlineData("Jane said: \"We go.\n\nOmar left. He was tired.", "We go.")]
    [InlineData("Jane said: “We go.\n\n“We stay,” said Omar. “So there.”", "We go. + We stay, | So there.")]
    [InlineData("We go,” said Jane. “We stay.”", "We go, | We stay.")]
    [InlineData("Omar left. “We stay.” Jane, too.”", "We stay.")]
    [InlineData("\"We go, said Jane Doe. It rained. \"No,\" said Omar.", "We go, | No,")]
    [InlineData("“We go, Jane Doe said. It rained. “No,” said Omar.", "We go, | No,")]
    [InlineData("“We go!” she said. “Now, she added. It rained.", "We go! | Now, she added. It rained.")]
    [InlineData("“没人提醒我们，珍说。议会撒了谎。“我们提醒了，”奥马尔回答。", "没人提醒我们， | 我们提醒了，")]
    [InlineData("\"We go, he said no, and stay.", "We go, he said no, and stay.")]
    [InlineData("\"We go, said Jane Doe, and stay.\"", "We go, said Jane Doe, and stay.")]
    public void A_mark_is_missing(string text, string expected) => Finds(expected, text);

    [Theory]
    [InlineData("fr", "— Nous partons, dit Jane Doe.\n— Bien, répondit-il.", "Nous partons, | Bien,")]
    [InlineData("fr", "— Nous partons, dit Jane Doe, et vite.", "Nous partons, + et vite.")]
    [InlineData("fr", "— Où ? demanda Jane. Ici ?", "Où ? + Ici ?")]
    [InlineData("es", "—Nos vamos —dijo Jane—. Vengan.\n—Bien —dijo él.", "Nos vamos + Vengan. | Bien")]
    [InlineData("es", "—¿Adónde? —preguntó Omar—, dime.", "¿Adónde? + dime.")]
    [InlineData("ru", "— Мы идём, — сказала Джейн. — Идите.\n— Хорошо.", "Мы идём, + Идите. | Хорошо.")]
    [InlineData("ru", "— Москва — это город, — сказал он.", "Москва — это город,")]
    [InlineData("fr", "- Nous partons.\n- Bien, dit-il.", "Nous partons. | Bien,")]
    [InlineData("ru", "- Мы идём, - сказала Джейн. - Идите.", "Мы идём, + Идите.")]
    [InlineData("es", "-- Nos vamos -dijo Jane-. Vengan.", "Nos vamos + Vengan.")]
    [InlineData("fr", "- Jean-Luc part-il ? demanda Jane. - Oui.", "Jean-Luc part-il ? + Oui.")]
    [InlineData("en", "— We go, said Jane.", "")]
    [InlineData("fr", "Paris — la ville — dort.", "")]
    [InlineData("ru", "Он ушёл — и всё.", "")]
    public void Dialogue_with_dashes(string language, string text, string expected) => Finds(expected, text, language);

    [Theory]
    [InlineData("fr", "« Nous partons, a dit Jane Doe, et vite. »", "Nous partons, + et vite.")]
    [InlineData("fr", "« Nous partons, dit-elle, et vite. »", "Nous partons, + et vite.")]
    [InlineData("fr", "« Nous partons, a-t-elle ajouté mardi, et vite. »", "Nous partons, + et vite.")]
    [InlineData("fr", "“Nous partons, a déclaré mardi la ministre Jane Doe. Et vite.”", "Nous partons, + Et vite.")]
    [InlineData("fr", "« Partir ? demande Jane Doe. Ici ? »", "Partir ? + Ici ?")]
    [InlineData("fr", "« Nous partons, répond le maire. »", "Nous partons,")]
    [InlineData("fr", "« Nous partons, a dit Jane Doe, qui mentait, et vite. »", "Nous partons, + et vite.")]
    [InlineData("fr", "« Nous partons, a dit Mme. Doe, maire du port, et vite. »", "Nous partons, + et vite.")]
    [InlineData("es", "«Nos vamos, dijo Jane Doe, y pronto.»", "Nos vamos, + y pronto.")]
    [InlineData("es", "«Nos vamos, ha dicho ella, y pronto.»", "Nos vamos, + y pronto.")]
    [InlineData("es", "«Nos vamos —dijo Jane Doe—. Vengan.»", "Nos vamos + Vengan.")]
    [InlineData("it", "«Andiamo, ha detto Jane Doe, e presto.»", "Andiamo, + e presto.")]
    [InlineData("it", "«Andiamo – ha detto Jane Doe – e presto»", "Andiamo + e presto")]
    [InlineData("pt", "“Vamos, disse Jane Doe, e logo.”", "Vamos, + e logo.")]
    [InlineData("ru", "«Мы идём, — сказала Джейн. — Идите».", "Мы идём, + Идите")]
    [InlineData("pl", "„Idziemy – powiedziała Jane Doe – i szybko”.", "Idziemy + i szybko")]
    public void An_attribution_within_marks(string language, string text, string expected) =>
        Finds(expected, text, language);

    [Theory]
    [InlineData("fr", "« Elle est venue, a dit bonjour à Omar Aziz, et est partie. »")]
    [InlineData("fr", "« Elle est venue, a dit la vérité, et est partie. »")]
    [InlineData("fr", "« Le quai, comme dit Omar Aziz, est sûr. »")]
    [InlineData("fr", "« Le quai, dit-on, est sûr. »")]
    [InlineData("fr", "« Le quai est sûr, a dit Omar Aziz, et voilà », raconte Jane Doe.")]
    [InlineData("fr", "Jane Doe raconte : « Le quai est sûr, a dit Omar Aziz, et voilà. »")]
    [InlineData("en", "“The quay, said Jane Doe, is sound.”")]
    [InlineData("es", "«El muelle —la ciudad— es seguro.»")]
    [InlineData("ru", "«Москва — это город — и всё».")]
    public void Speech_that_only_seems_to_have_an_attribution_is_one_part(string language, string text) =>
        Assert.Single(Assert.Single(QuotationFinder.Find(text, language).All).Parts);

    [Theory]
    [InlineData("Jane wrote:\n\n> We go.\n> We stay.\n\nOmar left.", "We go. + We stay.")]
    [InlineData("Jane wrote:\n\n> We go.\n>\n> We stay.\n\nOmar left.", "We go. + We stay.")]
    [InlineData("Jane wrote:\n\n> We go.\n\n> We stay.\n\nOmar left.", "We go. | We stay.")]
    [InlineData("> He said \"go\" and\n> left.", "He said \"go\" and + left. | go")]
    [InlineData("> “We go and\n> we stay.”", "“We go and + we stay.” | We go and + we stay.")]
    [InlineData("5 > 3 and a -> b", "")]
    public void Block_quotes(string text, string expected) => Finds(expected, text);

    [Theory]
    [InlineData("Jane Doe: We go.\n\nOmar Aziz: We stay.", "We go. | We stay.")]
    [InlineData("JANE DOE: We go.\nOMAR AZIZ: We stay.", "We go. | We stay.")]
    [InlineData("**Jane Doe:** We go.\n\n**Omar Aziz:** We stay.", "We go. | We stay.")]
    [InlineData("**Jane Doe**: We go.\n\n**Omar Aziz**: We stay.", "We go. | We stay.")]
    [InlineData("Q: Why?\nA: We go.", "Why? | We go.")]
    [InlineData("记者：为什么？\n\n珍：我们走。", "为什么？ | 我们走。")]
    [InlineData("기자: 왜요?\n\n제인 도: 갑니다.", "왜요? | 갑니다.")]
    [InlineData("Le Journal : Pourquoi ?\n\nJane Doe : Nous partons.", "Pourquoi ? | Nous partons.")]
    [InlineData("Q: Why?\n\nA: We go.\n\nSoon.\n\nQ: When?\n\nA: In May.", "Why? | We go. + Soon. | When? | In May.")]
    [InlineData("Note: it rained.\n\nPhoto: AFP", "")]
    [InlineData("Jane Doe: We go.", "")]
    [InlineData("He left at 10:30 and\ncame at 11:30 again", "")]
    [InlineData("See https://example.org\nand https://example.net", "")]
    public void Turns_of_speakers(string text, string expected) => Finds(expected, text);

    [Theory]
    [InlineData("他说“我们走”就走了。", "我们走")]
    [InlineData("그는 \"간다\"고 말했다. \"온다\"라고도 했다.", "간다 | 온다")]
    [InlineData("그는 ‘간다’라고 말했다. '온다'고도 했다.", "간다 | 온다")]
    [InlineData("그는“간다”고 말했다.", "간다")]
    [InlineData("彼は「行く」と言い、「来る」とも言った。", "行く | 来る")]
    [InlineData("他说\"我们走\"就走了。", "我们走")]
    [InlineData("\"随便你，\"他说。她走了。\"好。\"她说。", "随便你， | 好。")]
    [InlineData("＂随便你，＂他说。她走了。", "随便你，")]
    [InlineData("＇随便你，＇他说。她走了。", "随便你，")]
    [InlineData("'我走，'他说。\"随便你，\"她说。", "我走， | 随便你，")]
    [InlineData("\"OK，\"Jane说。她走了。", "OK，")]
    [InlineData("\"随便你……\"他说。她走了。", "随便你……")]
    [InlineData("\"行く、\"と彼は言った。", "行く、")]
    [InlineData("他说：\"我们走，\"就走了。", "我们走，")]
    public void Words_are_glued_to_marks(string text, string expected) => Finds(expected, text);

    /// <summary>A title at the very end of a text has no name behind it.</summary>
    [Theory]
    [InlineData("So it was.\n\nMr")]
    [InlineData("The PRESIDENT")]
    [InlineData("The")]
    public void A_title_may_end_a_text(string text) => Finds("", text);

    [Fact]
    public void Many_marks_are_paired_in_one_pass()
    {
        var marks = string.Concat(Enumerable.Repeat("“a ‘b «c 「d \"e 'f ", 50_000));
        Assert.True(QuotationFinder.Find(marks + new string('”', 1_000)).All.Count <= 50_008);
    }

    private static void Finds(string expected, string text, string? language = null) =>
        Assert.Equal(expected, Found(text, language));

    private static string Found(string text, string? language = null) =>
        string.Join(
            " | ",
            QuotationFinder
                .Find(text, language)
                .All.Select(q => string.Join(" + ", q.Parts.Select(p => text.Substring(p.Start, p.Length))))
        );
}
