using CorpusSdk.Matching;

namespace CorpusSdk.Tests.Verification;

public class CorpusNamesTests
{
    private static readonly FakePerson s_doe = new("jane-doe") { Name = "Jane Doe", Aliases = ["Mayor Doe"] };
    private static readonly FakePerson s_other = new("john-doe") { Name = "John Doe" };
    private static readonly FakePerson s_obrien = new("una-obrien") { Name = "Una O'Brien" };
    private static readonly FakePerson s_may = new("rosa-may") { Name = "Rosa May" };
    private static readonly FakePerson s_aziz = new("omar-aziz")
    {
        Name = "Omar Aziz",
        Aliases = ["Omar Aziz, Mayor of Port Mercy", "Азиз"],
    };

    private static readonly CorpusNames s_names = new([s_doe, s_other, s_obrien, s_may, s_aziz], []);

    [Theory]
    [InlineData("Jane Doe met John Doe.", "Jane Doe=jane-doe|John Doe=john-doe")]
    [InlineData("Mayor Doe met Doe.", "Mayor Doe=jane-doe|Doe=jane-doe,john-doe")]
    [InlineData("Doe’s plan, Doer, jane doe", "Doe=jane-doe,john-doe")]
    [InlineData("Una O’Brien, O'Brien and OʼBrien", "Una O’Brien=una-obrien|O'Brien=una-obrien|OʼBrien=una-obrien")]
    [InlineData("Jane\nDoe, Jane\n\nDoe", "Jane\nDoe=jane-doe|Doe=jane-doe,john-doe")]
    [InlineData("On 3 May and in May, Rosa May said", "Rosa May=rosa-may")]
    [InlineData("Азиз, Азизов", "Азиз=omar-aziz")]
    [InlineData("A mark  \u0301\u0316 behind spaces, Jane  Doe", "Jane  Doe=jane-doe")]
    public void Names_are_whole_words_and_the_longest_first(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                '|',
                s_names
                    .Find(text, "en")
                    .Select(name =>
                        $"{text.Substring(name.Range.Start, name.Range.Length)}="
                        + string.Join(',', name.People.Select(person => person.Id))
                    )
            )
        );

    [Theory]
    [InlineData("Omar Aziz, Mayor of Port Mercy Doe Quill Roth, left.")]
    [InlineData("Jane Doe Omar Aziz Doe Jane Jane Doe’s Aziz")]
    [InlineData("J. Doe J. Aziz. Doe. Aziz-Doe Van Der Doe")]
    public void Names_in_a_text_never_overlap(string text)
    {
        var end = 0;
        foreach (var name in new TextNames(text, s_names, "en").Ranges)
        {
            Assert.True(name.Range.Start >= end);
            end = name.Range.End;
        }
    }

    [Theory]
    [InlineData("https://www.example.org/a/?q=1#x", "example.org/a")]
    [InlineData("HTTP://Example.org/A/", "example.org/A")]
    [InlineData("example.org/a", "example.org/a")]
    [InlineData("ftp://example.org/a", null)]
    [InlineData("no address", null)]
    [InlineData("word", null)]
    public void Addresses_are_compared_without_what_does_not_tell_pages_apart(string url, string? expected) =>
        Assert.Equal(expected, WebAddress.Normalize(url, keepsQuery: false));
}
