using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Tests.Checking;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Tests.Linking;

/// <summary>A quote that several people said together.</summary>
public sealed class JointSpeakerTests
{
    private const string People = """
        - { id: ann-lee, name: Ann Lee }
        - { id: bob-ray, name: Bob Ray }
        - { id: eve-orr, name: Eve Orr }
        """;

    private const string Text = "“We are open,” said Ann Lee and Bob Ray.";

    [Theory]
    [InlineData("[ann-lee, bob-ray]", "ann-lee bob-ray")]
    [InlineData("\n    - bob-ray\n    - ann-lee", "bob-ray ann-lee")]
    [InlineData("[ann-lee]", "ann-lee")]
    [InlineData("ann-lee", "ann-lee")]
    public void Speakers_are_one_or_a_list(string speaker, string speakers)
    {
        var corpus = new Corpus(Text, $"quotes:\n- text: We are open,\n  speaker: {speaker}", People);
        corpus.HasNone();
        var quote = Assert.Single(corpus.Model.Quotes);
        Assert.Equal(speakers.Split(' '), quote.Speakers.Select(s => s.Person));
        Assert.Equal(quote.Speakers.Count == 1 ? speakers : null, quote.Speaker);
        Assert.Equal(quote.Speakers.Count == 1 ? "Ann Lee" : null, quote.SpeakerName);
    }

    [Theory]
    [InlineData("{ source: the town }", "the town")]
    [InlineData("{ speaker: ann-lee }", "Ann Lee")]
    [InlineData("{ speaker: [ann-lee, bob-ray] }", "Ann Lee and Bob Ray")]
    [InlineData("{ speaker: [ann-lee, bob-ray, eve-orr] }", "Ann Lee, Bob Ray and Eve Orr")]
    [InlineData("{}", null)]
    public void A_quote_is_attributed_to_all_of_them(string attribution, string? names)
    {
        var keys = attribution.Trim('{', '}').Trim();
        var corpus = new Corpus(
            Text + " Eve Orr of the town came.",
            $"quotes: [{{ text: \"We are open,\"{(keys.Length == 0 ? "" : ", " + keys)} }}]",
            People
        );
        corpus.HasNone();
        Assert.Equal(names, corpus.Model.Quotes[0].AttributedTo);
    }

    [Theory]
    [InlineData("⟦[]⟧", "the id of a person, or a list of ids such as '[ann-lee, bob-ray]', but is an empty list")]
    [InlineData("⟦{ a: b }⟧", "the id of a person, or a list of ids such as '[ann-lee, bob-ray]', but is a mapping")]
    [InlineData("[ann-lee, ⟦~⟧]", "text, but is empty")]
    [InlineData("[ann-lee, ⟦[bob-ray]⟧]", "text (in quotes if it starts with '['), but is a list")]
    public void Another_form_is_one_error(string speaker, string message) =>
        Assert.StartsWith(
            "'speaker' must be " + message,
            new Corpus(Text, $"quotes: [{{ text: \"We are open,\", speaker: {speaker} }}]", People).HasOnly(
                Rules.InvalidValue
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Nobody_speaks_twice() =>
        Assert.Equal(
            "'ann-lee' is listed twice in the speakers of the quote, first on line 3; remove one of them",
            new Corpus(Text, "quotes:\n- text: We are open,\n  speaker: [ann-lee, bob-ray, ⟦ann-lee⟧]", People).HasOnly(
                Rules.DuplicateMember
            )
        );

    [Fact]
    public void An_unknown_speaker_is_reported_at_the_id() =>
        Assert.Equal(
            "unknown person 'bob-roy'; did you mean 'bob-ray'?",
            new Corpus(Text, "quotes: [{ text: \"We are open,\", speaker: [ann-lee, ⟦bob-roy⟧] }]", People).HasOnly(
                Rules.UnknownPerson
            )
        );

    [Theory]
    [InlineData("ann-lee, bob-ray")]
    [InlineData("ann-lee and bob-ray")]
    [InlineData("ann-lee/bob-ray")]
    [InlineData("ann-lee & bob-ray")]
    public void Ids_in_one_text_are_recognized(string speaker) =>
        Assert.Equal(
            $"unknown person '{speaker}'; several people are a list: '[ann-lee, bob-ray]'",
            new Corpus(Text, $"quotes:\n- text: We are open,\n  speaker: ⟦{speaker}⟧", People).HasOnly(
                Rules.UnknownPerson
            )
        );

    [Fact]
    public void Other_words_are_not_taken_for_ids() =>
        Assert.DoesNotContain(
            "list",
            new Corpus(Text, "quotes:\n- text: We are open,\n  speaker: ⟦ann-lee, friends⟧", People).HasOnly(
                Rules.UnknownPerson
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Each_speaker_must_be_named() =>
        Assert.StartsWith(
            "speaker 'eve-orr' (Eve Orr) is not named in the article; searched for 'Eve Orr'",
            new Corpus(Text, "quotes: [{ text: \"We are open,\", speaker: [ann-lee, ⟦eve-orr⟧] }]", People).HasOnly(
                Rules.PersonNotNamed
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("“We are open,” said Ann Lee and Bob Ray.")]
    [InlineData("“We are open,” Ann Lee and Bob Ray said.")]
    [InlineData("“We are open,” said Ann Lee. Bob Ray nodded.")]
    [InlineData("Ann Lee and Bob Ray said: “We are open,” and left.")]
    [InlineData("“We are open,” said Bob Ray, with Ann Lee at his side.")]
    public void A_text_that_names_one_of_them_does_not_contradict(string text)
    {
        var corpus = new Corpus(text, "quotes: [{ text: \"We are open,\", speaker: [ann-lee, bob-ray] }]", People);
        corpus.HasNone();
    }

    [Theory]
    [InlineData("“We are open,” said Ann Lee and Bob Ray.", "said Ann Lee and Bob Ray")]
    [InlineData("“We are open,” Bob Ray and Ann Lee said.", "Bob Ray and Ann Lee said")]
    [InlineData("Ann Lee and Bob Ray said: “We are open,” and left.", "Ann Lee and Bob Ray said")]
    [InlineData("“We are open,” said Ann Lee and Lee. Bob Ray nodded.", null)]
    [InlineData("“We are open,” said Ann Lee. Bob Ray nodded.", null)]
    [InlineData("“We are open,” said Bob Ray, with Ann Lee at his side.", null)]
    [InlineData("“We are open,” said Bob Ray, the brother of Ann Lee.", null)]
    [InlineData("Bob Ray came. “We are open,” Ann Lee said.", null)]
    [InlineData("Bob Ray and Ann Lee came. “We are open,” they said.", null)]
    public void A_text_states_the_attribution_if_it_names_all_of_them(string text, string? words)
    {
        var corpus = new Corpus(
            text,
            "quotes: [{ text: \"We are open,\", speaker: [ann-lee, bob-ray] }]",
            People.Replace("Ann Lee }", "Ann Lee, aliases: [Lee] }", StringComparison.Ordinal)
        );
        corpus.HasNone();
        var attribution = corpus.Model.Quotes[0].Attribution;
        Assert.Equal(words is null ? AttributionKind.Unstated : AttributionKind.Stated, attribution.Kind);
        Assert.Equal(words, attribution.Range is { } range ? corpus.Cut(range) : null);
    }

    [Theory]
    [InlineData("“We are open,” said Ann Lee, Bob Ray and Eve Orr.", AttributionKind.Stated)]
    [InlineData("“We are open,” said Ann Lee and Bob Ray. Eve Orr nodded.", AttributionKind.Unstated)]
    [InlineData("“We are open,” said Ann Lee. Bob Ray and Eve Orr nodded.", AttributionKind.Unstated)]
    public void Two_of_three_are_not_all_of_them(string text, AttributionKind kind)
    {
        var corpus = new Corpus(
            text,
            "quotes: [{ text: \"We are open,\", speaker: [ann-lee, bob-ray, eve-orr] }]",
            People
        );
        corpus.HasNone();
        Assert.Equal(kind, corpus.Model.Quotes[0].Attribution.Kind);
    }

    [Fact]
    public void A_confirmed_attribution_has_no_words_that_name_only_one_of_them()
    {
        var corpus = new Corpus(
            "“We are open,” said Ann Lee. Bob Ray nodded.",
            "quotes: [{ text: \"We are open,\", speaker: [ann-lee, bob-ray], attribution: confirmed }]",
            People
        );
        corpus.HasNone();
        Assert.Equal(new AttributionModel(AttributionKind.Confirmed), corpus.Model.Quotes[0].Attribution);
    }

    [Fact]
    public void A_text_that_names_somebody_else_contradicts()
    {
        var corpus = new Corpus(
            "“We are open,” said Eve Orr. Ann Lee and Bob Ray came.",
            "quotes: [{ text: \"We are open,\", speaker: [⟦ann-lee⟧, bob-ray] }]",
            People
        );
        Assert.StartsWith(
            "the text gives these words to 'eve-orr', not to 'ann-lee' or 'bob-ray': \"said Eve Orr\"",
            corpus.HasOnly(Rules.OtherSpeaker),
            StringComparison.Ordinal
        );
        Assert.Equal("attribution: confirmed", Assert.Single(corpus.Problems[0].Fixes).Text);
    }

    [Fact]
    public void Two_entries_with_different_speakers_are_not_one_too_many()
    {
        var corpus = new Corpus(
            Text,
            """
            quotes:
              - text: We are open,
                speaker: ann-lee
              - text: ⟦We are open,⟧
                speaker: bob-ray
            """,
            People
        );
        Assert.EndsWith(
            "it is the same quote twice, with different speakers; if they said it together, keep one with "
                + "'speaker: [ann-lee, bob-ray]', otherwise remove the wrong one",
            corpus.HasOnly(Rules.SameName),
            StringComparison.Ordinal
        );
        var fix = Assert.Single(corpus.Problems[0].Fixes);
        Assert.Equal((SuggestedFixKind.AddItem, "bob-ray", true), (fix.Kind, fix.Text, fix.NeedsDecision));
        Assert.Equal(SuggestedFixKind.Remove, fix.Then?.Kind);
    }

    [Theory]
    [InlineData("ann-lee", "ann-lee", false)]
    [InlineData("[ann-lee, bob-ray]", "bob-ray", true)]
    [InlineData("[ann-lee, bob-ray]", "[ann-lee, bob-ray]", false)]
    public void An_entry_without_another_speaker_is_one_too_many(string first, string second, bool needsDecision)
    {
        var corpus = new Corpus(
            Text,
            $"quotes:\n- text: We are open,\n  speaker: {first}\n- text: ⟦We are open,⟧\n  speaker: {second}",
            People
        );
        _ = corpus.HasOnly(Rules.SameName);
        var fix = Assert.Single(corpus.Problems[0].Fixes);
        Assert.Equal((SuggestedFixKind.Remove, needsDecision), (fix.Kind, fix.NeedsDecision));
    }

    [Fact]
    public void A_quote_has_either_speakers_or_a_source() =>
        new Corpus(
            Text,
            "quotes: [{ text: \"We are open,\", speaker: [ann-lee, bob-ray], source: ⟦the town⟧ }]",
            People
        ).HasOnly(Rules.InvalidValue);
}
