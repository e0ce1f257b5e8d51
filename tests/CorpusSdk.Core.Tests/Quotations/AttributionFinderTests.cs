using CorpusSdk.Matching;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk.Core.Tests.Quotations;

/// <summary>Who a text says has spoken: a name next to the quotation, with a verb of speaking.</summary>
public class AttributionFinderTests
{
    [Theory]
    [InlineData("\"We open,\" said Jane Doe.", "said Jane Doe")]
    [InlineData("\"We open,\" Jane Doe said.", "Jane Doe said")]
    [InlineData("\"We open,\" said the harbour minister, Jane Doe, on Monday.", "said the harbour minister, Jane Doe")]
    [InlineData("\"We open,\" said Foreign Minister Jane Doe.", "said Foreign Minister Jane Doe")]
    [InlineData("\"We open,\" Jane Doe, the minister, told reporters.", "Jane Doe, the minister, told")]
    [InlineData("\"We open,\" Jane Doe (Labour) said.", "Jane Doe (Labour) said")]
    [InlineData("\"We open,\" Jane Doe later told CNN.", "Jane Doe later told")]
    [InlineData("\"Will it be We open?\" asked Jane Doe.", "asked Jane Doe")]
    [InlineData("\"Will it be We open?\" Jane Doe asked.", "Jane Doe asked")]
    [InlineData("\"We open,\" according to Jane Doe.", "according to Jane Doe")]
    [InlineData("“We open,” said Jane Doe, who runs the port.", "said Jane Doe")]
    [InlineData("Jane Doe said: \"We open.\"", "Jane Doe said")]
    [InlineData("Jane Doe told reporters on Monday: \"We open.\"", "Jane Doe told")]
    [InlineData("Jane Doe, the minister, said, \"We open.\"", "Jane Doe, the minister, said")]
    [InlineData("On Monday, Jane Doe told Omar Aziz: \"We open.\"", "Jane Doe told")]
    [InlineData("Jane Doe said that \"We open\".", "Jane Doe said")]
    [InlineData("According to Jane Doe, \"We open\".", "According to Jane Doe")]
    [InlineData("Omar Aziz left. Jane Doe:\n\n\"We open.\"", "Jane Doe")]
    [InlineData("Jane Doe wrote on the door:\n\n> We open.", "Jane Doe wrote")]
    [InlineData("Jane Doe: We open.\n\nOmar Aziz: We close.", "Jane Doe")]
    [InlineData("Mayor Jane Doe: We open.\n\nOmar Aziz: We close.", "Mayor Jane Doe")]
    [InlineData("Jane Doe MP: We open.\n\nOmar Aziz: We close.", "Jane Doe MP")]
    [InlineData("Dr. Jane Doe (mayor): We open.\n\nOmar Aziz: We close.", "Dr. Jane Doe (mayor)")]
    [InlineData("\"We open,\" said Ms Jane Doe.", "said Ms Jane Doe")]
    [InlineData("Yesterday, Jane Doe said: \"We open.\"", "Jane Doe said")]
    public void An_attribution_to_a_name_is_found(string text, string words) => AssertSpeaker(text, 0, words);

    [Theory]
    [InlineData("\"It is late,\" said Jane Doe. \"We open.\" Omar Aziz left.")]
    [InlineData("\"It is late,\" said Jane Doe, \"so We open.\"")]
    public void An_interrupted_quotation_keeps_its_speaker(string text) => AssertSpeaker(text, 0, "said Jane Doe");

    [Theory]
    [InlineData("de", "„We open“, sagte Jane Doe.", "sagte Jane Doe")]
    [InlineData("de", "„We open“, so Jane Doe.", "so Jane Doe")]
    [InlineData("de", "Jane Doe sagte: „We open.“ Omar Aziz schwieg.", "Jane Doe sagte")]
    [InlineData("fr", "« We open », a dit Jane Doe.", "a dit Jane Doe")]
    [InlineData("fr", "« We open », a déclaré la ministre Jane Doe.", "a déclaré la ministre Jane Doe")]
    [InlineData("fr", "— We open, dit Jane Doe.", "dit Jane Doe")]
    [InlineData("fr", "Jane Doe a déclaré : « We open. » Omar Aziz se taisait.", "Jane Doe a déclaré")]
    [InlineData("fr", "« We open », selon Jane Doe.", "selon Jane Doe")]
    [InlineData("es", "«We open», dijo Jane Doe.", "dijo Jane Doe")]
    [InlineData("es", "—We open —dijo Jane Doe—. Vengan.", "dijo Jane Doe")]
    [InlineData("ru", "«We open», — сказала Jane Doe.", "сказала Jane Doe")]
    [InlineData("ru", "«We open», — сказала Jane Doe журналистам.", "сказала Jane Doe")]
    [InlineData("ru", "Как сказала Jane Doe, «We open».", "сказала Jane Doe")]
    [InlineData("es", "«We open», dijo Jane Doe el lunes.", "dijo Jane Doe")]
    [InlineData("zh", "Jane Doe说：「We open。」Omar Aziz没有说话。", "Jane Doe说")]
    [InlineData("zh", "“We open，”Jane Doe说。", "Jane Doe说")]
    [InlineData("zh", "Jane Doe部长在会上强调：“We open。”", "Jane Doe部长在会上强调")]
    [InlineData("ko", "Jane Doe 장관은 \"We open\"라고 말했다.", "Jane Doe 장관은")]
    [InlineData("ko", "\"We open\"라고 Jane Doe 장관은 말했다.", "Jane Doe 장관은 말했")]
    [InlineData("ja", "Jane Doe氏は「We open」と述べた。", "Jane Doe氏は")]
    public void Attributions_are_found_in_other_languages(string language, string text, string words) =>
        AssertSpeaker(text, 0, words, language);

    [Theory]
    [InlineData("\"We open,\" he said. Jane Doe left.")]
    [InlineData("\"We open,\" said Jane Doe's lawyer.")]
    [InlineData("\"We open,\" said a spokesman for Jane Doe.")]
    [InlineData("\"We open,\" said Jane Doe aide Kim Roe.")]
    [InlineData("\"We open,\" said Jane Doe and Omar Aziz.")]
    [InlineData("\"We open,\" said Mary Jane Doe.")]
    [InlineData("\"We open,\" said Jane Doe-Smith.")]
    [InlineData("\"We open,\" Jane Doe-Smith said.")]
    [InlineData("\"We open,\" said Mary-Jane Doe.")]
    [InlineData("\"We open,\" said Jane Doe Smith.")]
    [InlineData("\"We open,\" according to Jane Doe-Smith.")]
    [InlineData("Jane Doe-Smith said: \"We open.\"")]
    [InlineData("> We open.\n\n— Jane Doe-Smith")]
    [InlineData("Jane Doe-Smith: We open.\n\nOmar Aziz: We close.")]
    [InlineData("Mary Jane Doe: We open.\n\nOmar Aziz: We close.")]
    [InlineData("Jane Doe Smith: We open.\n\nOmar Aziz: We close.")]
    [InlineData("\"We open.\" Jane Doe said nothing.")]
    [InlineData("\"We open.\" Jane Doe declined to comment.")]
    [InlineData("\"We open?\" Jane Doe said nothing.")]
    [InlineData("\"We open,\" he told Jane Doe.")]
    [InlineData("He told Jane Doe: \"We open.\"")]
    [InlineData("A spokesman for Jane Doe said: \"We open.\"")]
    [InlineData("Jane Doe and Omar Aziz said: \"We open.\"")]
    [InlineData("Jane Doe's lawyer said: \"We open.\"")]
    [InlineData("Jane Doe said that Omar Aziz had shouted at her that he knew: \"We open.\"")]
    [InlineData("Mary Jane Doe said: \"We open.\"")]
    [InlineData("\"We open,\" Jane Doe said: \"Never.\"")]
    [InlineData("Jane Doe told him so. \"We open.\"")]
    [InlineData("\"It is late,\" said Jane Doe after Omar Aziz argued for the second time that \"We open\".")]
    [InlineData("“Why?” reporter Jane Doe asked him.\n“We open.”")]
    [InlineData("\"He told me 'We open' and left,\" said Jane Doe.")]
    public void Nothing_is_found_if_a_reader_could_be_wrong(string text) => AssertSpeaker(text, -1, "");

    private static void AssertSpeaker(string text, int person, string words, string language = "en")
    {
        var start = text.IndexOf("We open", StringComparison.Ordinal);
        List<NamedRange> names = [];
        foreach (var (name, index) in new[] { ("Jane Doe", 0), ("Omar Aziz", 1) })
        {
            for (
                var at = text.IndexOf(name, StringComparison.Ordinal);
                at >= 0;
                at = text.IndexOf(name, at + 1, StringComparison.Ordinal)
            )
            {
                names.Add(new(new(at, name.Length), index));
            }
        }

        names.Sort((a, b) => a.Range.Start.CompareTo(b.Range.Start));
        var quotations = QuotationFinder.Find(text, language);
        var context = SpeechContext.Of(text, quotations, new(start, "We open".Length), language);

        var stated = new AttributionFinder(text, names, language).Find(context);

        Assert.Equal(person, stated?.Person ?? -1);
        Assert.Equal(words, stated is { } found ? text.Substring(found.Words.Start, found.Words.Length) : "");
    }
}
