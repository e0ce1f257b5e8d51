namespace CorpusSdk.Tests.Verification;

/// <summary>Quotations cut from what is denied, hoped, alleged or on a condition.</summary>
public sealed class CutStatementTests
{
    [Theory]
    [InlineData("en", "We are not only tired but broke and sad.", "We are … tired but broke and sad")]
    [InlineData("en", "The council will never again sell the harbour.", "The council will … sell the harbour")]
    [InlineData("en", "It is hardly a safe harbour for the town.", "It is … a safe harbour for the town")]
    [InlineData("en", "It is barely legal to fish in the harbour.", "It is … legal to fish in the harbour")]
    [InlineData("en", "He denied that the harbour was sold to them.", "the harbour was sold to them")]
    [InlineData("en", "It is a lie that the harbour was sold to them.", "the harbour was sold to them")]
    [InlineData("en", "It is too early to close the harbour for good.", "It is … to close the harbour for good")]
    [InlineData("en", "We hope that the harbour will be open in May.", "the harbour will be open in May")]
    [InlineData("en", "I dreamt that the harbour was on fire at night.", "the harbour was on fire at night")]
    [InlineData("en", "Imagine that the harbour was on fire at night.", "the harbour was on fire at night")]
    [InlineData("en", "Let us pretend the harbour was sold to them.", "the harbour was sold to them")]
    [InlineData("en", "If only the harbour were safe for the town.", "the harbour were safe for the town")]
    [InlineData("en", "We support the mayor as long as the taxes go down.", "We support the mayor")]
    [InlineData("en", "We support the mayor except on taxes and the harbour.", "We support the mayor")]
    [InlineData("en", "We support the mayor, but only this one time.", "We support the mayor")]
    [InlineData("en", "We will sign, on condition that they pay first.", "We will sign")]
    [InlineData("en", "We will sign unless they sue the town again.", "We will sign")]
    [InlineData("en", "The so-called owners of the harbour are gone.", "The … owners of the harbour are gone")]
    [InlineData("en", "The former owners of the harbour are gone.", "The … owners of the harbour are gone")]
    [InlineData("en", "The alleged owners of the harbour are gone.", "owners of the harbour are gone")]
    [InlineData("en", "The fake owners of the harbour are gone.", "The … owners of the harbour are gone")]
    [InlineData("en", "None of our boats, thank God, sank in the storm.", "our boats, thank God, sank in the storm")]
    [InlineData("en", "Nothing we did in the harbour was wrong.", "we did in the harbour was wrong")]
    [InlineData("en", "Who says the harbour was sold to them?", "the harbour was sold to them")]
    [InlineData("en", "How could we ever sell the harbour to them?", "we ever sell the harbour to them")]
    [InlineData("de", "Der Hafen ist alles andere als sicher für uns.", "Der Hafen ist … sicher für uns")]
    [InlineData("de", "Wir schließen den Hafen, es sei denn, sie zahlen.", "Wir schließen den Hafen")]
    [InlineData("de", "Die sogenannten Besitzer des Hafens sind weg.", "Die … Besitzer des Hafens sind weg")]
    [InlineData("de", "Es stimmt nicht, dass der Hafen verkauft wurde.", "der Hafen verkauft wurde")]
    [InlineData("de", "Wir hoffen, dass der Hafen im Mai offen ist.", "dass der Hafen im Mai offen ist")]
    [InlineData("de", "Wir sagten den Streik im Hafen gestern ab.", "Wir sagten den Streik im Hafen")]
    [InlineData("fr", "Le port est loin d'être sûr pour la ville.", "Le port est … sûr pour la ville")]
    [InlineData("fr", "Nous n'avons jamais vendu le port à la ville.", "Nous … avons … vendu le port à la ville")]
    [InlineData("fr", "Il est faux que le port ait été vendu à la ville.", "le port ait été vendu à la ville")]
    [InlineData("fr", "Nous signerons à condition qu'ils paient avant.", "Nous signerons")]
    [InlineData("es", "El puerto no es nada seguro para la ciudad.", "El puerto … es … seguro para la ciudad")]
    [InlineData("es", "Es falso que el puerto fuera vendido a la ciudad.", "el puerto fuera vendido a la ciudad")]
    [InlineData("es", "Firmaremos a menos que demanden a la ciudad.", "Firmaremos")]
    [InlineData("ru", "Неправда, что порт был продан городу.", "порт был продан городу")]
    [InlineData("ru", "Мы никогда не продавали порт этому городу.", "продавали порт этому городу")]
    [InlineData("ru", "Порт далеко не безопасен для нашего города.", "безопасен для нашего города")]
    [InlineData("fr", "Nous espérons que le port sera ouvert en mai.", "le port sera ouvert en mai")]
    [InlineData("es", "Esperamos que el puerto esté abierto en mayo.", "el puerto esté abierto en mayo")]
    [InlineData("ru", "Мы надеемся, что порт будет открыт в мае.", "порт будет открыт в мае")]
    public void What_is_not_stated_is_no_statement(string language, string sentence, string quotation) =>
        Assert.False(CutSentence.IsClean(language, sentence, quotation));

    [Theory]
    [InlineData("en", "Boats that are safe and dry leave the harbour in May.", "Boats that are safe and dry")]
    [InlineData(
        "en",
        "We do not hope, we work, and the harbour will be open in May.",
        "the harbour will be open in May"
    )]
    [InlineData("en", "There is hope: the harbour will be open in May.", "the harbour will be open in May")]
    [InlineData("en", "Our hope is the old harbour of the town.", "the old harbour of the town")]
    [InlineData("en", "No dream is like the old harbour of the town.", "the old harbour of the town")]
    public void What_is_stated_elsewhere_is(string language, string sentence, string quotation) =>
        Assert.True(CutSentence.IsClean(language, sentence, quotation));
}
