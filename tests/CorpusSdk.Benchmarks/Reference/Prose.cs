using System.Text;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Benchmarks.Reference;

/// <summary>Sentences that read like English and mean nothing.</summary>
internal sealed class Prose(Draw draw)
{
    public string Noun() => draw.Skewed(Words.Nouns);

    public string Place() => draw.Skewed(Words.Places);

    /// <summary>A sentence without its full stop.</summary>
    public string Sentence()
    {
        var text = new StringBuilder(160).Append(draw.OneIn(3) ? "In " + Place() + " the " : "The ");
        _ = text.Append(Thing()).Append(' ').Append(draw.Of(Words.Verbs)).Append(" the ").Append(Thing());
        if (!draw.OneIn(3))
        {
            _ = text.Append(' ')
                .Append(draw.Of(Words.Prepositions))
                .Append(" the ")
                .Append(Noun())
                .Append(" of ")
                .Append(Place());
        }

        _ = draw.Below(6) switch
        {
            0 => text.Append(", and the ")
                .Append(Noun())
                .Append(' ')
                .Append(draw.Of(Words.Verbs))
                .Append(' ')
                .Append(draw.Of(Words.Adverbs)),
            1 => text.Append(" — at a cost of €").Append(draw.Between(2, 900)).Append(" million"),
            2 => text.Append(", ").Append(draw.Between(3, 97)).Append(" per cent more than the ").Append(Thing()),
            3 => text.Append(" on the company’s ").Append(Noun()),
            _ => text,
        };
        return text.ToString();
    }

    /// <summary>What somebody says, without its full stop.</summary>
    public string Statement() =>
        $"{draw.Of(Openings)} {draw.Of(Words.Infinitives)} the {Thing()} {draw.Of(Words.Prepositions)} the {Noun()}"
        + (
            draw.OneIn(2)
                ? $", and the {Thing()} of {Place()} will be {draw.Of(Words.Verbs)} {draw.Of(Words.Adverbs)}"
                : $" in {Place()}"
        );

    /// <summary>Some words from the middle of a sentence.</summary>
    public string Fragment() => $"{draw.Of(Words.Adjectives)} {Noun()} that {draw.Of(Words.Verbs)} the {Thing()}";

    public string Title() =>
        $"{Capital(draw.Of(Words.Adjectives))} {Capital(Noun())} {Capital(draw.Of(Words.Verbs))} in {Place()} "
        + $"as {Capital(Noun())} Talks Go On";

    private string Thing() => draw.OneIn(2) ? Noun() : $"{draw.Skewed(Words.Adjectives)} {Noun()}";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static readonly string[] Openings =
    [
        "We will",
        "Nobody wants to",
        "It is time to",
        "They agreed to",
        "Our plan is to",
        "This is no reason to",
        "I have asked the council to",
        "Everyone expects us to",
    ];
}
