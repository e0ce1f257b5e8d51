using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Annotation.Tests;

public class SpeakerTests
{
    [Theory]
    [InlineData("\"The bridge is safe,\" Maria Lopez said.", "said", "speaker-verb-after")]
    [InlineData("\"The bridge is safe,\" said Maria Lopez.", "said", "verb-speaker-after")]
    [InlineData("\"The bridge is safe,\" said engineer Maria Lopez, who built it.", "said", "verb-speaker-after")]
    [InlineData("Maria Lopez said, \"The bridge is safe.\"", "said", "speaker-verb-before")]
    [InlineData(
        "Maria Lopez, an engineer from Porto, insisted: \"The bridge is safe.\"",
        "insisted",
        "speaker-verb-before"
    )]
    [InlineData(
        "Maria Lopez told reporters that the bridge was \"as safe as a house.\"",
        "told",
        "speaker-verb-before"
    )]
    [InlineData("According to Maria Lopez, \"the bridge is safe.\"", "according to", "according-to")]
    [InlineData("\"The bridge,\" Maria Lopez explained, \"is safe.\"", "explained", "speaker-verb-after")]
    public void The_speaker_is_found_before_and_after_the_quote(string text, string cue, string rule)
    {
        var quotes = Annotator.Propose(text).Quotes;

        Assert.All(quotes, q => Assert.Equal("Maria Lopez", q.SpeakerName));
        Assert.All(quotes, q => Assert.Equal("maria-lopez", q.SpeakerId));
        Assert.Equal((cue, rule), (quotes[0].Cue, quotes[0].Rule));
    }

    [Fact]
    public void A_comma_after_the_closing_mark_introduces_the_speaker()
    {
        var quote = Assert.Single(
            Annotator
                .Propose(
                    "Statements of the day included talk of \"a great deal of work in places such as the harbour\", "
                        + "noted Maria Lopez."
                )
                .Quotes
        );

        Assert.Equal(("Maria Lopez", "verb-speaker-after"), (quote.SpeakerName, quote.Rule));
    }

    [Fact]
    public void The_next_quote_of_the_paragraph_has_the_same_speaker()
    {
        var quotes = Annotator
            .Propose("\"The bridge is safe,\" said Maria Lopez. \"We tested every bolt of it.\"")
            .Quotes;

        Assert.Equal(["Maria Lopez", "Maria Lopez"], quotes.Select(q => q.SpeakerName));
        Assert.Equal("previous-sentence", quotes[1].Rule);
    }

    [Fact]
    public void Pronouns_are_resolved_to_people()
    {
        const string Text = "Maria Lopez arrived in Porto on Monday.\n\n\"The bridge is safe,\" she said.";

        var quote = Assert.Single(Annotator.Propose(Text).Quotes);

        Assert.Equal("Maria Lopez", quote.SpeakerName);
        Assert.Equal("she", Text.Substring(quote.SpeakerSpan!.Value.Start, quote.SpeakerSpan.Value.Length));
    }

    [Theory]
    [InlineData("Jane Doe met Omar Aziz in Porto. \"It is safe,\" she said.", "Jane Doe")]
    [InlineData("Jane Doe met Omar Aziz in Porto. \"It is safe,\" he said.", "Omar Aziz")]
    [InlineData("Mrs. Doe met Mr. Aziz in Porto. \"It is safe,\" he said.", "Aziz")]
    [InlineData("Ji Dal met Ru Orr in Porto. \"It is safe,\" he said.", "Ji Dal")] // Neither name tells.
    public void A_pronoun_is_somebody_of_its_gender(string text, string name)
    {
        var quote = Assert.Single(Annotator.Propose(text).Quotes);

        Assert.Equal((name, true), (quote.SpeakerName, quote.IsSpeakerInferred));
    }

    [Fact]
    public void The_probability_of_a_pronouns_person_is_part_of_the_confidence()
    {
        var alone = Assert.Single(Annotator.Propose("Ji Dal came to Porto. \"It is safe,\" he said.").Quotes);
        var rival = Assert.Single(
            Annotator.Propose("Ji Dal and Ru Orr came to Porto. Orr spoke. Dal left. \"It is safe,\" he said.").Quotes
        );
        var named = Assert.Single(Annotator.Propose("Ji Dal came to Porto. \"It is safe,\" Dal said.").Quotes);

        Assert.True(rival.Confidence < alone.Confidence - .1, $"{rival.Confidence} {alone.Confidence}");
        Assert.True(alone.Confidence < named.Confidence, $"{alone.Confidence} {named.Confidence}");
        Assert.False(named.IsSpeakerInferred);
    }

    [Theory]
    [InlineData("\"It is late,\" Pence Thursday said.", "Pence")]
    [InlineData("\"We will win it,\" Harbour Board Says.", "Harbour Board")]
    public void Days_and_the_verbs_of_headlines_are_not_part_of_a_source(string text, string source)
    {
        var quote = Assert.Single(Annotator.Propose(text).Quotes);

        Assert.Equal(source, quote.Source ?? quote.SpeakerName);
    }

    [Theory]
    [InlineData("\"Trade fell by a tenth,\" the central bank said.", "central bank")]
    [InlineData("The report concluded that the bridge was \"beyond any repair.\"", "report")]
    [InlineData("\"Nobody told us,\" said a spokesman for the ministry.", "spokesman for the ministry")]
    [InlineData("Critics said the plan was \"dead on arrival.\"", "Critics")]
    public void Organizations_and_unnamed_people_are_sources(string text, string source)
    {
        var quote = Assert.Single(Annotator.Propose(text).Quotes);

        Assert.Null(quote.SpeakerId);
        Assert.Equal(source, quote.Source);
    }

    [Fact]
    public void An_office_next_to_a_name_is_resolved_to_that_person() =>
        Assert.Equal(
            "Anna Weber",
            Assert
                .Single(Annotator.Propose("\"We are ready,\" said the bank's director, Anna Weber.").Quotes)
                .SpeakerName
        );

    [Fact]
    public void The_medium_is_distinguished_from_the_speaker()
    {
        var quotes = Annotator
            .Propose(
                "\"The bridge is safe,\" Maria Lopez told BBC Radio on Monday. In an interview with the Harbour Times, "
                    + "John Baker said, \"I doubt it.\""
            )
            .Quotes;

        Assert.Equal(
            [("Maria Lopez", "BBC Radio"), ("John Baker", "the Harbour Times")],
            quotes.Select(q => (q.SpeakerName, q.Via))
        );
    }

    [Fact]
    public void Quotes_without_spaces_between_are_by_the_person_named_after_them()
    {
        var quotes = Annotator
            .Propose("\"One bridge is enough.\"\"Two would be better.\"Mayor Maria Lopez\"I see none.\"John Baker")
            .Quotes;

        Assert.Equal(["Maria Lopez", "Maria Lopez", "John Baker"], quotes.Select(q => q.SpeakerName));
    }

    [Fact]
    public void Clear_attributions_have_a_higher_confidence()
    {
        var clear = Annotator.Propose("\"The bridge is safe,\" said Maria Lopez.").Quotes[0];
        var unclear = Annotator
            .Propose("Maria Lopez met Anna Weber and John Baker.\n\nThe rain fell on Porto.\n\n\"The bridge is safe.\"")
            .Quotes[0];

        Assert.InRange(clear.Confidence, 0.9, 1);
        Assert.InRange(unclear.Confidence, 0, 0.7);
    }

    [Theory]
    [InlineData("\"We wait,\" Jane Doe told Omar Aziz, who answered: \"So do we.\"")]
    [InlineData("\"We wait,\" Jane Doe told Omar Aziz, who replied, \"So do we.\"")]
    [InlineData("\"We wait,\" Jane Doe told Omar Aziz, who said \"So do we.\"")]
    [InlineData("\"We wait,\" said Jane Doe to Omar Aziz, who shouted back: \"So do we!\"")]
    [InlineData("\"We wait,\" Jane Doe told Omar Aziz, who shook his head and said: \"So do we.\"")]
    [InlineData("\"We wait,\" Jane Doe told Omar Aziz, who, after a pause, said: \"So do we.\"")]
    [InlineData("\"We wait,\" Jane Doe told Omar Aziz, who answered Ann Lee with a shout: \"So do we.\"")]
    [InlineData("\"We wait,\" Jane Doe told Omar Aziz — who answered: \"So do we.\"")]
    [InlineData("\"We wait,\" Jane Doe told Omar Aziz (who answered \"So do we\").")]
    [InlineData("\"We wait,\" Jane Doe told Omar Aziz, the mayor of Porto, who answered: \"So do we.\"")]
    [InlineData("\"We wait,\" Jane Doe told the mayor, Omar Aziz, who answered: \"So do we.\"")]
    [InlineData("\"We wait,\" Jane Doe wrote to Omar Aziz of the harbour board, who wrote back: \"So do we.\"")]
    [InlineData("\"We wait,\" Jane Doe said in a letter to Omar Aziz, who replied by post: \"So do we.\"")]
    [InlineData("\"Do you wait?\" Jane Doe asked Omar Aziz, whose answer was: \"So do we.\"")]
    [InlineData("\"Do you wait?\" Jane Doe asked Omar Aziz, whose reply was short: \"So do we.\"")]
    [InlineData("\"We wait,\" said Jane Doe, to whom Omar Aziz replied: \"So do we.\"")]
    public void A_hearer_who_answers_in_a_relative_clause_is_the_speaker(string text)
    {
        var quotes = Annotator.Propose(text).Quotes;

        Assert.Equal(["Jane Doe", "Omar Aziz"], quotes.Select(q => q.SpeakerName));
    }

    [Fact]
    public void The_verb_of_a_relative_clause_is_the_cue()
    {
        var quote = Annotator.Propose("\"We wait,\" Jane Doe told Omar Aziz, who answered: \"So do we.\"").Quotes[1];

        Assert.Equal(("answered", "speaker-verb-before"), (quote.Cue, quote.Rule));
    }

    [Theory]
    [InlineData("Jane Doe, who met Omar Aziz in Porto, said: \"We wait.\"")]
    [InlineData("Jane Doe, who told Omar Aziz to leave, said: \"We wait.\"")]
    [InlineData("Jane Doe told Omar Aziz, who had asked, that \"we wait.\"")]
    [InlineData("Jane Doe sued Omar Aziz, who refused to answer. \"We wait,\" Jane Doe said.")]
    [InlineData("Omar Aziz met Jane Doe, who told him: \"We wait.\"")]
    [InlineData("Omar Aziz left, said Jane Doe, who added: \"We wait.\"")]
    [InlineData("Jane Doe tells voters who ask about the ferry: \"We wait.\"")]
    public void Other_relative_clauses_leave_the_speaker_as_it_is(string text)
    {
        var quote = Assert.Single(Annotator.Propose(text).Quotes);

        Assert.Equal("Jane Doe", quote.SpeakerName);
    }

    [Theory]
    [InlineData("\"We wait,\" Jane Doe told a friend of Omar Aziz, who answered: \"So do we.\"")]
    [InlineData("\"We wait,\" Jane Doe told Ann Lee and Omar Aziz, who answered: \"So do we.\"")]
    [InlineData("\"We wait,\" Jane Doe told Omar Aziz, who said Ann Lee had called it \"a mess.\"")]
    [InlineData("\"We wait,\" Jane Doe told Omar Aziz, who denied that Ann Lee had said \"So do we.\"")]
    [InlineData("\"We wait,\" Jane Doe told the man who said \"So do we.\"")]
    public void An_ambiguous_relative_clause_has_a_low_confidence(string text) =>
        Assert.InRange(Annotator.Propose(text).Quotes[1].Confidence, 0, 0.79);

    [Theory]
    [InlineData("\"We wait,\" said Jane Doe and Will Ford.", "Will Ford")]
    [InlineData("Jane Doe and Mayor Will Ford came. \"We wait,\" Doe and Ford said in a joint statement.", "Will Ford")]
    [InlineData("\"We wait,\" said Jane Doe, and Will Ford left.", null)]
    [InlineData("Will Ford left. \"We wait,\" said Jane Doe and left.", null)]
    public void A_speaker_who_is_named_with_another_is_unsure(string text, string? joint)
    {
        var quote = Assert.Single(Annotator.Propose(text).Quotes);
        Assert.Equal(joint, quote.JointName);
        Assert.Equal(joint is not null, quote.Confidence <= 0.75);
    }
}
