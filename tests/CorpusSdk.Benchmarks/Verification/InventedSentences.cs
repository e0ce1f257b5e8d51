using CorpusSdk.Benchmarks.Reference;

namespace CorpusSdk.Benchmarks.Verification;

/// <summary>Sentences that nobody said.</summary>
internal static class InventedSentences
{
    private static readonly string[][] s_parts =
    [
        [
            "Every lantern",
            "A velvet umbrella",
            "My grandmother's clarinet",
            "The tallest giraffe",
            "Some purple thimble",
        ],
        ["on the glass staircase", "beneath the chapel", "behind my pillow", "in the marmalade jar", "near Saturn"],
        ["hums a lullaby", "juggles seven acorns", "paints tiny violins", "whispers to beetles", "dreams of cinnamon"],
        ["before the moon applauds", "whenever it snows upward", "until breakfast learns to dance", "for the tulips"],
        ["and the walrus agrees", "as any poet knows", "like butter on thunder", "while socks migrate south"],
    ];

    private static readonly Dictionary<string, string[]> s_foreign = new(StringComparer.Ordinal)
    {
        ["en"] =
        [
            "We talked about it for a long time yesterday, and there will be no quick answer for the town.",
            "The water rose during the night, but all of the people had left before it was too late.",
            "I do not think that they will try it once more, because it was far too expensive for us.",
        ],
        ["de"] =
        [
            "Wir haben gestern lange darüber gesprochen, und es wird keine schnelle Lösung geben.",
            "Das Wasser ist in der Nacht gestiegen, aber die Leute sind alle rechtzeitig gegangen.",
            "Ich glaube nicht, dass sie das noch einmal versuchen werden, denn es war viel zu teuer.",
        ],
        ["fr"] =
        [
            "Nous en avons parlé longtemps hier, et il n'y aura pas de solution rapide pour la ville.",
            "L'eau est montée pendant la nuit, mais les gens sont tous partis avant qu'il ne soit trop tard.",
            "Je ne crois pas qu'ils essaieront encore une fois, parce que c'était beaucoup trop cher.",
        ],
        ["es"] =
        [
            "Hablamos mucho de eso ayer, y no habrá una solución rápida para los vecinos del barrio.",
            "El agua subió durante la noche, pero todas las personas salieron antes de que fuera tarde.",
            "No creo que lo intenten otra vez, porque era demasiado caro para la ciudad y para nosotros.",
        ],
        ["ru"] =
        [
            "Мы вчера долго об этом говорили, и быстрого решения для города не будет.",
            "Вода ночью поднялась, но все люди ушли до того, как стало слишком поздно.",
            "Я не думаю, что они попробуют это ещё раз, потому что это было слишком дорого.",
        ],
        ["zh"] = ["我们昨天谈了很久，这座城市不会很快找到解决办法。", "夜里水涨了，但所有的人都及时离开了。"],
    };

    public static string Next(Draw draw) => string.Join(' ', s_parts.Select(draw.Of)) + ".";

    /// <summary>A sentence in a language that the corpus does not have.</summary>
    public static string NextForeign(Draw draw, IReadOnlyCollection<string> languages) =>
        draw.Of(s_foreign[draw.Of(s_foreign.Keys.Where(key => !languages.Contains(key)).ToList())]);
}
