using System.Collections.Immutable;
using System.Text;

namespace CorpusSdk.Package.Tests.Harness;

/// <summary>
/// Two articles and two people, with a quote that continues on the next line, characters outside of the Basic
/// Multilingual Plane before it, and a name in two forms.
/// </summary>
internal sealed record SmallCorpus(ImmutableSortedDictionary<string, byte[]> Files)
{
    public static SmallCorpus Instance { get; } =
        new SmallCorpus(ImmutableSortedDictionary<string, byte[]>.Empty)
            .With(
                "people.yaml",
                """
                - id: jane-doe
                  name: Jane Doe
                  aliases: [Doe]
                  country: Norway
                - id: omar-aziz
                  name: Omar Aziz
                  aliases: [Aziz]

                """
            )
            .With(
                "harbour.txt",
                """
                The harbour 🚢 opens

                Jane Doe, who runs it, said, "The harbour is
                open again." Omar Aziz disagreed.

                "Not for long — 𝒩𝑜," Aziz said. Doe did not answer.

                """
            )
            .With(
                "harbour.yaml",
                """
                published: 2024-05-01
                quotes:
                  - text: The harbour is open again.
                    speaker: jane-doe
                    cue: said
                  - text: Not for long — 𝒩𝑜,
                    speaker: omar-aziz
                    cue: said

                """
            )
            .With(
                "ferry.txt",
                """
                The ferry is late

                "Blame the fog," said Omar Aziz.

                """
            )
            .With(
                "ferry.yaml",
                """
                quotes:
                  - text: Blame the fog,
                    speaker: omar-aziz

                """
            );

    public SmallCorpus With(string name, string content) =>
        With(name, Encoding.UTF8.GetBytes(content.ReplaceLineEndings("\n")));

    /// <summary>The same files as saved by an editor on Windows.</summary>
    public SmallCorpus WithCrlfAndByteOrderMarks() =>
        new(
            Files.ToImmutableSortedDictionary(
                file => file.Key,
                file =>
                    (byte[])
                        [
                            .. Encoding.UTF8.Preamble,
                            .. Encoding.UTF8.GetBytes(
                                Encoding.UTF8.GetString(file.Value).Replace("\n", "\r\n", StringComparison.Ordinal)
                            ),
                        ]
            )
        );

    private SmallCorpus With(string name, byte[] content) => new(Files.SetItem(name, content));
}
