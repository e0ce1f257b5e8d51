using System.Text;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Tests.Checking;
using CorpusSdk.Matching;
using CorpusSdk.Matching.Unicode;

namespace CorpusSdk.Core.Tests.Text;

/// <summary>Characters that are the same to a reader are the same in names, and white space is white space.</summary>
public sealed class SameToAReaderTests
{
    [Theory]
    [InlineData("Seán O'Brien", "Sea\u0301n O\u2019Brien")]
    [InlineData("Sea\u0301n O\u2019Brien", "Seán O'Brien")]
    [InlineData("Seán O\u02BCBrien", "Seán\u00A0O`Brien")]
    [InlineData("Jean-Luc Noël", "Jean\u2011Luc\u202FNoe\u0308l")]
    [InlineData("Jean\u2010Luc Noël", "Jean-Luc\u2009Noël")]
    [InlineData("김철수", "\u1100\u1175\u11B7\u110E\u1165\u11AF\u1109\u116E")]
    [InlineData("パク", "ハ\u309Aク")]
    [InlineData("Nguyễn Văn A", "Nguye\u0302\u0303n Va\u0306n A")]
    [InlineData("王\u3000明", "王 明")]
    public void A_name_is_found_however_it_is_written(string name, string written)
    {
        var text = $"Tá bád.\n\n  é\u0301 \u2019 {written} came, and\n{written} left.";
        var corpus = new Corpus(text, people: $"- id: p\n  name: \"{name}\"\n");
        corpus.HasNone();
        Assert.Equal(["p: " + written, "p: " + written], corpus.MentionedTexts);
    }

    [Theory]
    [InlineData("Sean", "Sea\u0301n")]
    [InlineData("Sea", "Sea\u0301n")]
    [InlineData("기", "\u1100\u1175\u11B7")]
    [InlineData("O'Brien", "O-Brien")]
    [InlineData("Jean-Luc", "Jean–Luc")]
    public void Other_letters_and_marks_are_other_names(string name, string written) =>
        Assert.Empty(new Corpus($"Here is {written}.", people: $"- id: p\n  name: {name}\n").MentionedTexts);

    [Theory]
    [InlineData("\u00A0")]
    [InlineData("\u202F")]
    [InlineData("\u2009")]
    [InlineData("\u3000")]
    [InlineData("\u2028")]
    [InlineData(" \u00A0\n\t")]
    public void White_space_of_every_kind_is_folded_in_quotes(string space)
    {
        var corpus = new Corpus(
            $"She said: \"We pay 20{space}boats,\" and left.",
            "quotes:\n  - text: We pay 20 boats,\n"
        );
        corpus.HasNone();
        Assert.Equal($"We pay 20{space}boats,", corpus.Cut(Assert.Single(corpus.Model.Quotes).Range));
    }

    [Fact]
    public void Quotes_stay_exact_and_the_message_names_the_characters() =>
        Assert.Contains(
            "which has U+0065 U+0301 (e\u0301) where the quote has U+00E9 (é)",
            new Corpus("\"The cafe\u0301 is open,\" she said.", "quotes:\n  - text: ⟦The café is open,⟧\n").HasOnly(
                Rules.QuoteNotFound
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Roles_and_article_aliases_are_names_too()
    {
        var corpus = new Corpus(
            "The King\u2019s\u00A0envoy, Jane Doe, came with Mrs. Doe\u2010Smith.",
            "aliases: { Mrs. Doe-Smith: jane }\n"
                + "delegations: [{ id: d, members: [{ person: jane, role: King's envoy }] }]",
            "- { id: jane, name: Jane Doe }"
        );
        corpus.HasNone();
        Assert.Equal(["jane: Jane Doe", "jane: Mrs. Doe\u2010Smith"], corpus.MentionedTexts);
    }

    [Fact]
    public void An_alias_in_other_characters_is_the_same_alias() =>
        new Corpus(
            "O'Brien came.",
            "aliases: { O'Brien: p, ⟦O\u2019Brien⟧: q }",
            "- { id: p, name: P }\n- { id: q, name: Q }"
        ).Has(Rules.DuplicateKey);

    [Fact]
    public void Equivalent_texts_are_composed_to_the_same_text()
    {
        var random = new Random(7);
        var letters = "aeéỄǺ\u00C5\u212B가각\u1100\u1161\u11A8\u0301\u0302\u0323\u0958\u093C\u0915\u0344か\u3099"
            .Select(c => c.ToString())
            .Append("\U0001D15E")
            .Append("\U00011099\U000110BA")
            .Append("\uD800")
            .ToList();
        for (var i = 0; i < 5000; i++)
        {
            var text = string.Concat(
                Enumerable.Range(0, random.Next(1, 9)).Select(_ => letters[random.Next(letters.Count)])
            );
            var composed = CanonicalComposition.Of(text);
            Assert.Equal(CanonicalDecomposition.Of(text), CanonicalDecomposition.Of(composed));
            Assert.Equal(composed, CanonicalComposition.Of(CanonicalDecomposition.Of(text)));
            Assert.Equal(composed, CanonicalComposition.Of(composed));
            Assert.True(composed.Length <= CanonicalDecomposition.Of(text).Length);

            // By sequences, and with the offsets of the original.
            var folded = FoldedText.Of("1" + text + "2");
            var names = folded.ForNames();
            Assert.Equal("1" + composed + "2", names.Text);
            Assert.Equal(text.Length + 1, names.ToOriginal(names.Text.Length - 1));
            Assert.Equal(new TextRange(1, text.Length), names.ToOriginal(new TextRange(1, composed.Length)));
        }
    }

    [Fact]
    public void Composition_is_that_of_the_runtime_except_for_excluded_characters()
    {
        var codes = Enumerable.Range(0, 0x110000).Where(code => code is not ((>= 0xD800 and <= 0xDFFF) or 0xFFFE));
        var differing = codes
            .Select(char.ConvertFromUtf32)
            .Where(text => CanonicalComposition.Of(text) != text.Normalize(NormalizationForm.FormC))
            .ToList();
        Assert.All(differing, text => Assert.Equal(text, CanonicalComposition.Of(text)));
        Assert.InRange(differing.Count, 0, 200);
    }
}
