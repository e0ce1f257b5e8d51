using CorpusSdk.Matching.Languages;

namespace CorpusSdk;

/// <summary>
/// Frequent first names, which tell the name of a person from that of a place: <c>(Lena Roth, 2024)</c>, not
/// <c>(Buenos Aires, 2024)</c>. Names that are places too are left out.
/// </summary>
internal static class GivenNames
{
    private static readonly HashSet<string> s_names = WordList.Of(
        """
        james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
        donald steven paul andrew joshua kenneth kevin brian timothy ronald jason edward jeffrey ryan jacob gary
        nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank
        raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy
        walter keith roger terry sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel
        joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip
        eugene simon martin ian mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy
        betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca
        sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine
        christine debra rachel carolyn janet maria catherine heather diane olivia julie joyce ruth virginia kelly
        lauren christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara
        janice ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise marilyn danielle
        beverly theresa diana natalie brittany jane claire lucy helen fiona nora ella lena una omar ali ahmed
        hassan mohammed muhammad leila fatima hans klaus jürgen wolfgang dieter manfred uwe günter helmut bernd horst
        rainer jens stefan andreas matthias sebastian tobias markus florian jan lukas felix max moritz friedrich karl
        heinz fritz ernst georg johannes kurt ursula monika petra sabine renate helga brigitte ingrid birgit gabriele
        heike susanne katrin anja silke claudia katharina angelika annalena franziska greta hanna heidi ulrike christa
        gisela pierre michel philippe alain bernard jacques françois christian daniel laurent nicolas stéphane
        christophe olivier julien thierry guillaume antoine mathieu étienne emmanuel édouard yves rené henri louis
        rémi marie nathalie isabelle sylvie françoise monique valérie sandrine véronique céline aurélie chloé camille
        émilie élodie hélène brigitte juliette margaux élisabeth anne jeanne
        antonio manuel carlos javier miguel rafael pedro ángel alejandro fernando pablo sergio jorge alberto luis
        álvaro diego raúl ramón enrique ignacio jesús andrés vicente gonzalo iván óscar rubén
        carmen josefa isabel pilar dolores cristina marta ana lucía mercedes rosario elena rocío raquel beatriz nuria
        alicia inés
        vladimir sergei dmitri alexei alexey andrei mikhail ivan nikolai igor oleg boris yuri viktor pavel anton
        olga tatiana svetlana irina natalia ekaterina
        владимир сергей дмитрий алексей андрей михаил иван николай игорь олег борис юрий виктор павел антон пётр петр
        александр максим артём артем евгений роман денис константин григорий василий анатолий валерий леонид эдуард
        мария анна елена ольга татьяна ирина светлана екатерина юлия анастасия дарья ксения виктория галина людмила
        валентина марина нина софья полина наталья александра
        """
    );

    /// <summary>Whether a name of several words begins with a first name or an initial.</summary>
    public static bool BeginPerson(string name)
    {
        var words = TextWords.In(name, 0, name.Length).Take(2).ToList();
        return words.Count > 1 && (words[0].Length == 1 || s_names.Contains(TextWords.Text(name, words[0])));
    }
}
